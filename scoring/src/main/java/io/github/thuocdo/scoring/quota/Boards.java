package io.github.thuocdo.scoring.quota;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.rule.Quota;
import java.util.Optional;
import java.util.function.Function;

/** What the kinds of board of a quota have in common (<i>phạm vi tính tỷ lệ</i>), for a round of people. */
public final class Boards {

    private Boards() {}

    /** At which level of the organization the share holds. */
    public static Quota.Agency agency(Quota quota) {
        return ofPeople(quota, Quota.GroupBoard::agency, Quota.AgencyBoard::agency);
    }

    /** Who belongs to the agency. */
    public static Quota.Members members(Quota quota) {
        return ofPeople(quota, Quota.GroupBoard::members, Quota.AgencyBoard::members);
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

    /** Whether everybody is counted in the same scopes by two rules: the same boards, with the same roles on them. */
    public static boolean areSeatedAlike(Optional<Quota> one, Optional<Quota> other) {
        return one.map(Quota::board).equals(other.map(Quota::board))
                && one.map(Quota::reach).equals(other.map(Quota::reach));
    }

    private static <R extends Reading> R ofPeople(
            Quota quota,
            Function<Quota.GroupBoard, Interpretation<R>> ofGroups,
            Function<Quota.AgencyBoard, Interpretation<R>> ofAgency) {
        if (quota.board() instanceof Quota.GroupBoard groups) {
            return ofGroups.apply(groups).value();
        }
        if (quota.board() instanceof Quota.AgencyBoard agency) {
            return ofAgency.apply(agency).value();
        }
        throw new IllegalArgumentException("quota (" + quota.provision().id()
                + ") must be counted among people; it is counted among the organizations of one authority");
    }
}
