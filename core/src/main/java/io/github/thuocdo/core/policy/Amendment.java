package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * One thing that an instrument changes in another (sửa đổi, bổ sung, thay thế, bãi bỏ).
 *
 * <p>Each says in which clause of the amending instrument it stands; without a clause the citation names the clause that is amended. Paths
 * are those of {@link Policy#amendedBy(String, io.github.thuocdo.core.law.LegalInstrument, io.github.thuocdo.core.period.DateRange,
 * java.util.List) Policy.amendedBy}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Amendment extends NoBean, Serializable {

    /**
     * Returns what it changes.
     *
     * @return the path, or the id of a provision
     */
    String path();

    /**
     * Returns where it stands in the amending instrument.
     *
     * @return the clause; empty where the instrument alone is cited
     */
    String clause();

    /**
     * A rule is added (bổ sung).
     *
     * @param rule  the rule, whose provisions cite what they like
     * @param after  the id of the rule behind which it stands; empty for the end
     * @param clause  where it stands in the amending instrument, empty where the rule itself says so
     */
    record Insert(Rule rule, String after, String clause) implements Amendment {

        /**
         * Adds a rule at the end.
         *
         * @param rule  the rule
         */
        public Insert(Rule rule) {
            this(rule, "", "");
        }

        /**
         * Adds a rule behind another one.
         *
         * @param rule  the rule
         * @param after  the id of the rule behind which it stands
         */
        public Insert(Rule rule, String after) {
            this(rule, after, "");
        }

        @Override
        public String path() {
            return rule.provision().id();
        }
    }

    /**
     * A part is added to a list of parts (bổ sung): to a sum, a section, the requirements of a class, the conditions of a ground, wherever
     * the list stands. A list of one provision is another one on each sheet that carries it out, and is added to on all of them; who means
     * one sheet names the way from the sheet.
     *
     * <p>Example: {@code new Add("335.result/shares", new CompositeMeasure.Share(Fraction.ONE, timeliness), "b", "Điều 5")} puts a fourth criterion
     * behind the second.
     *
     * @param path  the path of the list, such as {@code 335.result/shares}
     * @param part  the new part, or its text where the list holds numbers or constants
     * @param after  the name, or the number from 0, of the part behind which it stands; empty for the end
     * @param clause  where it stands in the amending instrument, cited by the part too; empty where the part itself says so
     */
    record Add(String path, Serializable part, String after, String clause) implements Amendment {

        /**
         * Adds a part at the end.
         *
         * @param path  the path of the list
         * @param part  the new part, whose provisions cite what they like
         */
        public Add(String path, Serializable part) {
            this(path, part, "", "");
        }
    }

    /**
     * A rule, or another part with a provision of its own, is replaced wherever it stands (thay thế).
     *
     * @param part  the new part, with a provision of the same id as the old one
     * @param clause  where it stands in the amending instrument, empty where the part itself says so
     */
    record Replace(Serializable part, String clause) implements Amendment {
        /**
         * Checks that the part has a provision.
         *
         * @throws IllegalArgumentException if it is no record with a provision, by which it could be told what it replaces
         */
        public Replace {
            ValueRule.PART_WITH_PROVISION.check(
                    requireNonNull(part, "part") instanceof Record record
                            && RecordWalk.provision(record).isPresent(),
                    part);
        }

        /**
         * Replaces a part.
         *
         * @param part  the new part, with a provision of the same id as the old one
         */
        public Replace(Serializable part) {
            this(part, "");
        }

        @Override
        public String path() {
            return RecordWalk.provision(part).orElseThrow().id();
        }
    }

    /**
     * A rule, a part in a list, or an optional component is taken out (bãi bỏ).
     *
     * @param path  the id of the rule or part, or the path of the component
     * @param clause  where it stands in the amending instrument, empty where the instrument alone is cited
     */
    record Repeal(String path, String clause) implements Amendment {

        /**
         * Takes something out.
         *
         * @param path  the id of the rule or part, or the path of the component
         */
        public Repeal(String path) {
            this(path, "");
        }
    }

    /**
     * A component has another value (sửa đổi).
     *
     * @param path  the path of the component, such as {@code 335.quota/rate.share}, or the key of an interpretation
     * @param value  the new value, or its text: of a number, a band, a constant, a reading, a set of constants
     * @param clause  where it stands in the amending instrument, empty where the instrument alone is cited
     */
    record Put(String path, Serializable value, String clause) implements Amendment {

        /**
         * Gives a component another value.
         *
         * @param path  the path of the component, such as {@code 335.quota/rate.share}, or the key of an interpretation
         * @param value  the new value, or its text
         */
        public Put(String path, Serializable value) {
            this(path, value, "");
        }
    }
}
