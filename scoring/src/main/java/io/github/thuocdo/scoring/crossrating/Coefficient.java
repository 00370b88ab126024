package io.github.thuocdo.scoring.crossrating;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;
import java.util.Optional;

/**
 * A number of a diagnosis (hệ số phân tích), or why the ratings do not bear one.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Coefficient extends NoBean {

    /**
     * A number.
     *
     * @param value  the exact value
     */
    record Known(Fraction value) implements Coefficient {
        /** Checks that nothing is null. */
        public Known {
            requireNonNull(value, "value");
        }
    }

    /**
     * No number.
     *
     * @param why  why there is none
     */
    record NotBorne(Why why) implements Coefficient {
        /** Checks that nothing is null. */
        public NotBorne {
            requireNonNull(why, "why");
        }
    }

    /** Why ratings do not bear a number (lý do không tính được hệ số). */
    enum Why implements Term, Named {
        /** Fewer raters than asked for. */
        TOO_FEW_RATERS("quá ít người chấm", "too few raters"),
        /** Fewer subjects than asked for whose ratings can be compared. */
        TOO_FEW_SUBJECTS("quá ít đối tượng so sánh được", "too few subjects that can be compared"),
        /** Raters and subjects fall apart into groups between which nothing can be compared. */
        NOT_CONNECTED(
                "người chấm và đối tượng tách thành các nhóm rời nhau", "raters and subjects fall apart into groups"),
        /** Not everybody rated everybody, as this number needs it. */
        INCOMPLETE("không phải ai cũng chấm đủ", "not everybody rated everybody"),
        /** All ratings are the same, so there is nothing to agree on. */
        NO_SPREAD("mọi điểm đều như nhau", "all ratings are the same"),
        /** Raters contradict one another so much that nothing of the variance is one of the subjects. */
        NOT_TOLD_APART("điểm không phân biệt được các đối tượng", "the ratings do not tell the subjects apart");

        private final String vietnameseName;
        private final String englishName;

        Why(String vietnameseName, String englishName) {
            this.vietnameseName = vietnameseName;
            this.englishName = englishName;
        }

        @Override
        public String vietnameseName() {
            return vietnameseName;
        }

        @Override
        public String englishName() {
            return englishName;
        }
    }

    /**
     * Returns the number, if there is one.
     *
     * @return the exact value; empty where the ratings do not bear it
     */
    default Optional<Fraction> asOptional() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
