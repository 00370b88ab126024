package io.github.thuocdo.scoring.impact;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import java.util.Optional;

/**
 * How somebody comes to a class on one side, in three stages (ba bước xác định mức xếp loại).
 *
 * <p>Example: a head has 92 points, the organization is "good", and one place of two candidates is left: {@code excellent}, {@code good}, {@code
 * good}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param ownRecord  what points, conditions and grounds of the person give, without the limit of heads. What a leader's points owe to the scores of people
 *     under management is part of it
 * @param limited  the same with the limit of heads by the class of the organization
 * @param settled  the same after the places of the quota
 * @param total  the total in points; empty where there is none
 */
public record Stages(Standing ownRecord, Standing limited, Standing settled, Optional<Fraction> total) {

    /** Somebody for whom the policy is not made. */
    static final Stages NOT_UNDER_POLICY = new Stages(
            Standing.NOT_UNDER_POLICY, Standing.NOT_UNDER_POLICY, Standing.NOT_UNDER_POLICY, Optional.empty());

    /** Checks that nothing is null. */
    public Stages {
        requireNonNull(ownRecord, "ownRecord");
        requireNonNull(limited, "limited");
        requireNonNull(settled, "settled");
        requireNonNull(total, "total");
    }
}
