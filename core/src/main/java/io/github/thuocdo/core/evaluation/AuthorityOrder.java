package io.github.thuocdo.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serializable;

/**
 * The order in which the authority ranks the candidates of an agency, best first (thứ tự do cấp có thẩm quyền xếp).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param agency  the agency
 * @param year  the year
 * @param order  the people, best first, each once
 * @param decision  the decision
 */
public record AuthorityOrder(UnitId agency, EvaluationPeriod year, ImmutableList<CadreId> order, Decision decision)
        implements Serializable {
    /**
     * Checks that everybody stands once.
     *
     * @param agency  the agency
     * @param year  the year
     * @param order  the people, best first, each once
     * @param decision  the decision
     * @throws IllegalArgumentException if somebody stands twice
     */
    public AuthorityOrder {
        requireNonNull(agency, "agency");
        requireNonNull(year, "year");
        requireNonNull(order, "order");
        requireNonNull(decision, "decision");
        checkArgument(
                order.stream().distinct().count() == order.size(),
                "order of the authority names somebody twice: %s",
                order);
    }
}
