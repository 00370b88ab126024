package io.github.thuocdo.scoring.promise;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.promise.PromiseId;
import io.github.thuocdo.core.promise.RegistrationRule;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody has to look at in what was promised (phát hiện về cam kết, chỉ tiêu). It holds values and no sentence.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface PromiseFinding extends NoBean, Serializable {

    /**
     * Returns by what it is known.
     *
     * @return such as {@code does-not-add-up}
     */
    default String code() {
        return Keys.of(getClass());
    }

    /**
     * The parts of a portfolio are not its whole.
     *
     * @param promise  the portfolio
     * @param on  the day of the report
     * @param whole  the whole: 5,869 procedures
     * @param parts  the sum of the parts: 5,859
     */
    record DoesNotAddUp(PromiseId promise, LocalDate on, Fraction whole, Fraction parts) implements PromiseFinding {
        /** Checks that nothing is null. */
        public DoesNotAddUp {
            requireNonNull(promise, "promise");
            requireNonNull(on, "on");
            requireNonNull(whole, "whole");
            requireNonNull(parts, "parts");
        }
    }

    /**
     * The due day is past, and it was not reached by then.
     *
     * @param promise  what was promised
     * @param dueOn  the due day
     */
    record Missed(PromiseId promise, LocalDate dueOn) implements PromiseFinding {
        /** Checks that nothing is null. */
        public Missed {
            requireNonNull(promise, "promise");
            requireNonNull(dueOn, "dueOn");
        }
    }

    /**
     * A tier, or somebody in it, has not registered as many promises as the rule asks.
     *
     * @param tier  the name of the tier
     * @param person  who; empty where the tier as a body is asked
     * @param operator  whether the number is exact or the least
     * @param asked  how many are asked
     * @param registered  how many were registered
     */
    record NotAsRegistered(
            BilingualText tier, Optional<CadreId> person, RegistrationRule.Operator operator, int asked, int registered)
            implements PromiseFinding {
        /** Checks that nothing is null. */
        public NotAsRegistered {
            requireNonNull(tier, "tier");
            requireNonNull(person, "person");
            requireNonNull(operator, "operator");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }
}
