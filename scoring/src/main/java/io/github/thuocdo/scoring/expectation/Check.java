package io.github.thuocdo.scoring.expectation;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.refusal.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that a case file expects of the outcome of one person and period.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Check extends NoBean {

    /**
     * Returns where the expectation stands.
     *
     * @return the place
     */
    Place where();

    /**
     * Returns what is expected, in a word or two.
     *
     * @return the name of a number, {@code class}, {@code because} …
     */
    String what();

    /**
     * Says the expected value.
     *
     * @return the value, numbers as fractions
     */
    BilingualText expected();

    /**
     * Says the actual value.
     *
     * @param outcome  what came out
     * @return the value, numbers as fractions
     */
    BilingualText actual(ActualOutcome outcome);

    /**
     * Returns whether the expectation is met.
     *
     * @param outcome  what came out
     * @return true if it is
     */
    default boolean isMet(ActualOutcome outcome) {
        return expected().equals(actual(outcome));
    }

    /**
     * Holds the expectation against what came out.
     *
     * @param subject  about whom and when, for the report
     * @param outcome  what came out
     * @return the mismatch, empty if the expectation is met
     */
    default Optional<Mismatch> check(BilingualText subject, ActualOutcome outcome) {
        return isMet(outcome)
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        where(),
                        Said.together(subject, BilingualText.of(" "), Said.code(what())),
                        expected(),
                        actual(outcome)));
    }

    private static BilingualText text(Observation<Fraction> number) {
        return number.asOptional()
                .map(value -> BilingualText.of(value.toString()))
                .orElseGet(() -> Said.code(
                        "không có",
                        "none",
                        number.absenceReason().orElse(Gap.NOT_DUE).code()));
    }

    /**
     * A number, exactly or as it comes out when it is rounded.
     *
     * @param where  the place
     * @param quantity  which number
     * @param value  the expected value
     * @param rounding  how the actual value is rounded before it is compared
     */
    record OfNumber(Place where, Quantity quantity, Fraction value, Optional<Rounding> rounding) implements Check {
        @Override
        public String what() {
            return quantity.key();
        }

        @Override
        public BilingualText expected() {
            return Said.together(
                    BilingualText.of(value.toString()),
                    rounding.map(OfNumber::rounded).orElse(BilingualText.NONE));
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            Observation<Fraction> exact = outcome.number(quantity);
            BilingualText rounded = rounding.flatMap(how -> exact.asOptional()
                            .map(number -> Said.together(
                                    BilingualText.of(how.apply(number).toString()),
                                    rounded(how),
                                    Said.either(" từ ", " of "))))
                    .orElse(BilingualText.NONE);
            return Said.together(rounded, text(exact));
        }

        private static BilingualText rounded(Rounding how) {
            return Said.either(" (làm tròn [" + how + "])", " (rounded " + how + ")");
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            return outcome.number(quantity)
                    .asOptional()
                    .map(exact -> rounding.map(how -> how.apply(exact)).orElse(exact))
                    .filter(value::equals)
                    .isPresent();
        }
    }

    /**
     * A number that must be missing.
     *
     * @param where  the place
     * @param quantity  which number
     * @param reason  why, empty for any reason
     */
    record OfNoNumber(Place where, Quantity quantity, Optional<String> reason) implements Check {
        @Override
        public String what() {
            return quantity.key();
        }

        @Override
        public BilingualText expected() {
            return reason.map(code -> Said.code("không có", "none", code)).orElse(Said.NONE);
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            return text(outcome.number(quantity));
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            Observation<Fraction> actual = outcome.number(quantity);
            return !actual.isGiven()
                    && (reason.isEmpty()
                            || actual.absenceReason().orElse(Gap.NOT_DUE).code().equals(reason.get()));
        }
    }

    /**
     * A number by the name that the policy gives it.
     *
     * @param where  the place
     * @param element  the name
     * @param value  the expected value; empty for no value
     */
    record OfElement(Place where, String element, Optional<Fraction> value) implements Check {
        @Override
        public String what() {
            return element;
        }

        @Override
        public BilingualText expected() {
            return value.map(number -> BilingualText.of(number.toString())).orElse(Said.NONE);
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            return text(outcome.element(element));
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            return outcome.element(element).asOptional().equals(value);
        }
    }

    /**
     * The class of a year, or the range of a shorter period.
     *
     * @param where  the place
     * @param range  true for the range
     * @param level  the level; empty if there must be none
     */
    record OfLevel(Place where, boolean range, Optional<Classification> level) implements Check {
        @Override
        public String what() {
            return range ? "range" : "class";
        }

        @Override
        public BilingualText expected() {
            return level.map(Classification::key).map(Said::code).orElse(Said.NONE);
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            return outcome.proposal()
                    .flatMap(this::level)
                    .map(Classification::key)
                    .map(Said::code)
                    .orElseGet(() -> none(outcome));
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            return outcome.proposal().flatMap(this::level).equals(level);
        }

        private Optional<Classification> level(Proposal proposal) {
            return range == (proposal.state() == Proposal.State.INDICATIVE)
                    ? proposal.classOrRange()
                    : Optional.empty();
        }

        private static BilingualText none(ActualOutcome outcome) {
            return Said.together(Said.either("không có (", "none ("), OfState.describe(outcome), BilingualText.of(")"));
        }
    }

    /**
     * A state without class.
     *
     * @param where  the place
     * @param state  the state
     */
    record OfState(Place where, State state) implements Check {
        @Override
        public String what() {
            return "state";
        }

        @Override
        public BilingualText expected() {
            return Said.code(state.key());
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            return describe(outcome);
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            return stateOf(outcome).equals(Optional.of(state));
        }

        private static Optional<State> stateOf(ActualOutcome outcome) {
            return outcome.proposal().isEmpty()
                    ? Optional.of(State.NOT_UNDER_THIS_POLICY)
                    : State.of(outcome.proposal().get());
        }

        /** What is proposed, in words. */
        static BilingualText describe(ActualOutcome outcome) {
            Optional<String> reason = outcome.proposal().flatMap(State::reasonOf);
            return Said.code(stateOf(outcome)
                    .map(found -> found.key() + reason.map(code -> " " + code).orElse(""))
                    .orElseGet(() -> outcome.proposal().orElseThrow().key()));
        }
    }

    /**
     * The reason of a state.
     *
     * @param where  the place
     * @param code  the reason code
     */
    record OfReason(Place where, String code) implements Check {
        @Override
        public String what() {
            return "reason";
        }

        @Override
        public BilingualText expected() {
            return Said.code(code);
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            return outcome.proposal().flatMap(State::reasonOf).map(Said::code).orElse(Said.NONE);
        }
    }

    /**
     * A reason code that must, or must not, occur.
     *
     * @param where  the place
     * @param code  the id of a rule that was applied, or a full code that occurs
     * @param wanted  whether it must occur
     */
    record OfCode(Place where, String code, boolean wanted) implements Check {
        @Override
        public String what() {
            return wanted ? "because" : "not-because";
        }

        @Override
        public BilingualText expected() {
            return wanted ? Said.code(code) : Said.code("không có", "no", code);
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            if (!wanted) {
                return Said.code(code);
            }
            return Said.together(
                    Said.codes("đã áp dụng", "applied", outcome.appliedRules().stream()),
                    Said.codes("; các mã", "; codes", outcome.codes().stream()));
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            boolean occurs =
                    outcome.appliedRules().contains(code) || outcome.codes().contains(code);
            return occurs == wanted;
        }
    }

    /**
     * A finding that must, or must not, be there.
     *
     * @param where  the place
     * @param code  the code; empty for any finding
     * @param about  what it is about, such as a task; empty for anything
     * @param wanted  whether it must be there
     */
    record OfFinding(Place where, Optional<Finding.Code> code, Optional<String> about, boolean wanted)
            implements Check {
        @Override
        public String what() {
            return wanted ? "findings" : "no-findings";
        }

        @Override
        public BilingualText expected() {
            String named = code.map(Finding.Code::key).orElse("finding")
                    + about.map(place -> " " + place).orElse("");
            return wanted ? Said.code(named) : Said.code("không có", "no", named);
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            return describe(outcome.findings());
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            return isMet(outcome.findings());
        }

        /**
         * Returns whether the expectation is met by these findings.
         *
         * @param findings  the findings
         * @return true if it is
         */
        public boolean isMet(ImmutableList<Finding> findings) {
            return findings.stream().anyMatch(this::matches) == wanted;
        }

        private boolean matches(Finding finding) {
            return code.map(finding.code()::equals).orElse(true)
                    && about.map(finding.where()::equals).orElse(true);
        }

        /**
         * Returns findings as text.
         *
         * @param findings  the findings
         * @return their codes with their places; nothing where there are none
         */
        public static BilingualText describe(ImmutableList<Finding> findings) {
            return findings.isEmpty()
                    ? Said.NONE
                    : Said.code(findings.stream()
                            .map(finding -> finding.code().key() + " " + finding.where())
                            .collect(Collectors.joining(", ")));
        }
    }

    /**
     * A measure that must, or must not, be proposed after the outcome; or that a rule on measures was considered with some outcome.
     *
     * @param where  the place
     * @param code  a measure, the id of a rule, both with a slash between, or the full code of a rule that was considered; empty for any
     *     measure at all
     * @param wanted  whether it must be there; for an empty code, never
     */
    record OfMeasure(Place where, Optional<String> code, boolean wanted) implements Check {
        @Override
        public String what() {
            return wanted ? "measures" : "no-measures";
        }

        @Override
        public BilingualText expected() {
            return code.map(text -> wanted ? Said.code(text) : Said.code("không có", "no", text))
                    .orElse(Said.NONE);
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            return Said.together(
                    Said.codes("đề xuất", "proposed", outcome.measures().stream()),
                    Said.codes("; các mã", "; codes", outcome.measureCodes().stream()));
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            return code.map(text -> occurs(text, outcome) == wanted)
                    .orElseGet(() -> outcome.measures().isEmpty());
        }

        private static boolean occurs(String code, ActualOutcome outcome) {
            return outcome.measureCodes().contains(code)
                    || outcome.measures().stream()
                            .anyMatch(proposed -> proposed.equals(code)
                                    || proposed.startsWith(code + "/")
                                    || proposed.endsWith("/" + code));
        }
    }

    /**
     * What another reading would propose.
     *
     * @param where  the place
     * @param interpretation  the key of the question; empty for any question
     * @param reading  the key of the other reading; empty for any
     * @param proposed  the class, range or state under it; empty if nothing may change
     */
    record OfDependence(
            Place where, Optional<String> interpretation, Optional<String> reading, Optional<String> proposed)
            implements Check {
        private static final BilingualText UNCHANGED = Said.either("không đổi", "no change");

        @Override
        public String what() {
            return "depends-on";
        }

        @Override
        public BilingualText expected() {
            BilingualText asked = interpretation
                    .map(key ->
                            Said.code(key + reading.map(other -> " " + other).orElse("")))
                    .orElse(Said.either("cách hiểu bất kỳ", "any interpretation"));
            return Said.together(
                    asked, BilingualText.of(": "), proposed.map(Said::code).orElse(UNCHANGED));
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            String changes = outcome.dependences().stream()
                    .map(other -> other.key() + " " + other.reading() + ": "
                            + other.proposal().key())
                    .collect(Collectors.joining(", "));
            return changes.isEmpty() ? UNCHANGED : Said.code(changes);
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            return proposed.isPresent()
                    ? outcome.dependences().stream().anyMatch(this::matches)
                    : outcome.dependences().stream().noneMatch(this::isAsked);
        }

        private boolean isAsked(Sensitivity.Alternative other) {
            return interpretation.map(other.key()::equals).orElse(true);
        }

        private boolean matches(Sensitivity.Alternative other) {
            return isAsked(other)
                    && reading.equals(Optional.of(other.reading()))
                    && proposed.equals(Optional.of(other.proposal().key()));
        }
    }

    /**
     * A fragment of the notice to the person that must, or must not, be there.
     *
     * @param where  the place
     * @param language  the language of the notice
     * @param fragment  the fragment
     * @param wanted  whether it must be there
     */
    record OfText(Place where, Locale language, String fragment, boolean wanted) implements Check {
        @Override
        public String what() {
            return (wanted ? "text " : "no-text ") + language.getLanguage();
        }

        @Override
        public BilingualText expected() {
            return wanted
                    ? BilingualText.of("\"" + fragment + "\"")
                    : Said.either("không có \"" + fragment + "\"", "no \"" + fragment + "\"");
        }

        @Override
        public BilingualText actual(ActualOutcome outcome) {
            return BilingualText.of("\"" + outcome.notice(language).strip().replaceAll("\\s+", " ") + "\"");
        }

        @Override
        public boolean isMet(ActualOutcome outcome) {
            return outcome.notice(language).contains(fragment) == wanted;
        }
    }
}
