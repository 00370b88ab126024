package io.github.thuocdo.scoring.quota;

import io.github.thuocdo.core.policy.rule.Quota;
import java.util.Optional;

/** What the kinds of board of a quota have in common (<i>phạm vi tính tỷ lệ</i>), for a round of people. */
public final class Boards {

    private Boards() {}

    /** At which level of the organization the share holds. */
    public static Quota.Agency agency(Quota quota) {
        Quota.Board board = quota.board();
        if (board instanceof Quota.GroupBoard groups) {
            return groups.agency().value();
        }
        if (board instanceof Quota.AgencyBoard agency) {
            return agency.agency().value();
        }
        throw refusal(quota);
    }

    /** Who belongs to the agency. */
    public static Quota.Members members(Quota quota) {
        Quota.Board board = quota.board();
        if (board instanceof Quota.GroupBoard groups) {
            return groups.members().value();
        }
        if (board instanceof Quota.AgencyBoard agency) {
            return agency.members().value();
        }
        throw refusal(quota);
    }

    /** In which scopes besides the agency the share holds; empty when groups play no part. */
    public static Optional<Quota.Scope> groups(Quota quota) {
        return quota.board() instanceof Quota.GroupBoard groups
                ? Optional.of(groups.scope().value())
                : Optional.empty();
    }

    /** Which organizations of an authority stand together. */
    public static Quota.Recognised recognised(Quota quota) {
        if (quota.board() instanceof Quota.AuthorityBoard authority) {
            return authority.recognised().value();
        }
        throw new IllegalArgumentException("quota (" + quota.provision().id()
                + ") must be counted among the organizations of one authority; it is counted among people");
    }

    private static IllegalArgumentException refusal(Quota quota) {
        return new IllegalArgumentException("quota (" + quota.provision().id()
                + ") must be counted among people; it is counted among the organizations of one authority");
    }
}
