package io.github.thuocdo.core.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * The order in which the authority ranks the candidates of an agency, best first (thứ tự do cấp có thẩm quyền xếp).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param agency  the agency, or the authority that recognises organizations
 * @param period  the period, such as the year
 * @param order  the candidates, all of one kind, best first, each once
 * @param decision  the decision
 * @param channel  the channel in which it was taken
 */
@RecordStyle
@Value.Builder
public record AuthorityOrder(
        UnitId agency, EvaluationPeriod period, ImmutableList<Subject> order, Decision decision, Channel channel)
        implements Serializable {
    /**
     * Checks that every candidate stands once.
     *
     * @throws IllegalArgumentException if somebody stands twice, or candidates of several kinds are ranked together
     */
    public AuthorityOrder {
        requireNonNull(agency, "agency");
        requireNonNull(period, "period");
        requireNonNull(order, "order");
        requireNonNull(decision, "decision");
        requireNonNull(channel, "channel");
        ValueRule.ORDER_NAMES_ONCE.check(order.stream().distinct().count() == order.size(), texts(order));
        ValueRule.ORDER_OF_ONE_KIND.check(
                order.stream().map(Subject::kind).distinct().count() <= 1, texts(order));
    }

    private static List<String> texts(List<Subject> order) {
        return order.stream().map(Subject::text).toList();
    }

    /**
     * Returns the order of an agency's people in the State's channel.
     *
     * @param agency  the agency
     * @param period  the period, such as the year
     * @param people  the people, best first, each once
     * @param decision  the decision
     * @return the order
     * @throws IllegalArgumentException if somebody stands twice
     */
    public static AuthorityOrder ofPeople(
            UnitId agency, EvaluationPeriod period, List<CadreId> people, Decision decision) {
        return new AuthorityOrder(
                agency,
                period,
                people.stream().map(Subject::of).collect(toImmutableList()),
                decision,
                Channel.CIVIL_SERVICE);
    }

    /**
     * Starts an authority order.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an authority order of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends AuthorityOrderBuilder {
        Builder() {}
    }
}
