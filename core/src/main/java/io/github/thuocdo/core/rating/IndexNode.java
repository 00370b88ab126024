package io.github.thuocdo.core.rating;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A node of an index of criteria (lĩnh vực, tiêu chí của bộ chỉ số, như chỉ số cải cách hành chính): a field with its parts, or a criterion.
 *
 * <p>Codes are unique within a tree. What a node counts is its points times its weight, in the field above it; weights and points are those of
 * whoever publishes the index.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface IndexNode extends NoBean, Serializable {

    /**
     * Returns the code.
     *
     * @return the number or the word by which the index names it, such as {@code 1.2}, unique within the tree
     */
    String code();

    /**
     * Returns what its points count in the field above.
     *
     * @return the factor, above 0; 1 where points are simply added
     */
    Fraction weight();

    /**
     * Returns the criteria at or below this node.
     *
     * @return the leaves, in order
     */
    ImmutableList<Criterion> criteria();

    /**
     * A field (lĩnh vực) or a group of criteria.
     *
     * @param code  the code
     * @param weight  what its points count in the field above, above 0
     * @param parts  the parts, at least one
     */
    record Field(String code, Fraction weight, ImmutableList<IndexNode> parts) implements IndexNode {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the code is blank, the weight is not above 0, there is no part, or a code stands twice
         */
        public Field {
            code = PlainText.checked("code", requireNonNull(code, "code"));
            ValueRule.INDEX_WEIGHT.check(requireNonNull(weight, "weight").signum() > 0, weight, code);
            ValueRule.INDEX_FIELD_HAS_PARTS.check(
                    !requireNonNull(parts, "parts").isEmpty(), code);
            Set<String> codes = new HashSet<>(ImmutableSet.of(code));
            parts.stream()
                    .flatMap(Field::codes)
                    .forEach(each -> ValueRule.INDEX_CODE_ONCE.check(codes.add(each), each));
        }

        private static Stream<String> codes(IndexNode node) {
            return Stream.concat(
                    Stream.of(node.code()),
                    node instanceof Field field ? field.parts().stream().flatMap(Field::codes) : Stream.of());
        }

        @Override
        public ImmutableList<Criterion> criteria() {
            return parts.stream().flatMap(part -> part.criteria().stream()).collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * A criterion (tiêu chí, tiêu chí thành phần).
     *
     * @param code  the code
     * @param weight  what its points count in the field above, above 0
     * @param most  the most points of it, above 0; of a penalty the most that it takes
     * @param content  whether it is part of the full score, a bonus or a penalty
     * @param way  how its points come about
     */
    record Criterion(String code, Fraction weight, Fraction most, Content content, Way way) implements IndexNode {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the code is blank, or the weight or the most points are not above 0
         */
        public Criterion {
            code = PlainText.checked("code", requireNonNull(code, "code"));
            ValueRule.INDEX_WEIGHT.check(requireNonNull(weight, "weight").signum() > 0, weight, code);
            ValueRule.INDEX_MOST.check(requireNonNull(most, "most").signum() > 0, most, code);
            requireNonNull(content, "content");
            requireNonNull(way, "way");
        }

        @Override
        public ImmutableList<Criterion> criteria() {
            return ImmutableList.of(this);
        }
    }

    /** What the points of a criterion are in the score (điểm chuẩn, điểm thưởng, điểm trừ). */
    enum Content implements Term, Named {
        /** Part of the full score (điểm chuẩn). */
        BASIC("điểm chuẩn", "basic points"),
        /** Added beyond the full score (điểm thưởng). */
        BONUS("điểm thưởng", "bonus"),
        /** Taken from it (điểm trừ). */
        PENALTY("điểm trừ", "penalty");

        private final String vietnameseName;
        private final String englishName;

        Content(String vietnameseName, String englishName) {
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

    /** How the points of a criterion come about (cách chấm). */
    enum Way implements Term, Named {
        /** The unit scores itself and is appraised (tự chấm, thẩm định). */
        APPRAISAL("tự chấm, thẩm định", "self-score and appraisal"),
        /** People or business are asked (điều tra xã hội học). */
        SURVEY("điều tra xã hội học", "survey");

        private final String vietnameseName;
        private final String englishName;

        Way(String vietnameseName, String englishName) {
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
}
