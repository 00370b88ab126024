package io.github.thuocdo.scoring.expectation;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
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
public sealed interface Check {

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
     * Returns the expected value as text.
     *
     * @return the value, numbers as fractions
     */
    String expected();

    /**
     * Returns the actual value as text.
     *
     * @param outcome  what came out
     * @return the value, numbers as fractions
     */
    String actual(Outcome outcome);

    /**
     * Returns whether the expectation is met.
     *
     * @param outcome  what came out
     * @return true if it is
     */
    default boolean isMet(Outcome outcome) {
        return expected().equals(actual(outcome));
    }

    /**
     * Holds the expectation against what came out.
     *
     * @param subject  about whom and when, for the report
     * @param outcome  what came out
     * @return the mismatch, empty if the expectation is met
     */
    default Optional<Mismatch> check(String subject, Outcome outcome) {
        return isMet(outcome)
                ? Optional.empty()
                : Optional.of(new Mismatch(where(), subject + " " + what(), expected(), actual(outcome)));
    }

    private static String text(Observation<Fraction> number) {
        return number.asOptional()
                .map(Fraction::toString)
                .orElseGet(() ->
                        "none " + number.absenceReason().orElse(Gap.NOT_DUE).code());
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
        public String expected() {
            return value + rounding.map(how -> " (rounded " + how + ")").orElse("");
        }

        @Override
        public String actual(Outcome outcome) {
            Observation<Fraction> exact = outcome.number(quantity);
            String rounded = rounding.flatMap(how -> exact.asOptional().map(how::apply))
                    .map(number -> number + " (rounded " + rounding.get() + ") of ")
                    .orElse("");
            return rounded + text(exact);
        }

        @Override
        public boolean isMet(Outcome outcome) {
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
        public String expected() {
            return "none" + reason.map(code -> " " + code).orElse("");
        }

        @Override
        public String actual(Outcome outcome) {
            return text(outcome.number(quantity));
        }

        @Override
        public boolean isMet(Outcome outcome) {
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
        public String expected() {
            return value.map(Fraction::toString).orElse("none");
        }

        @Override
        public String actual(Outcome outcome) {
            return text(outcome.element(element));
        }

        @Override
        public boolean isMet(Outcome outcome) {
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
        public String expected() {
            return level.map(Classification::key).orElse("none");
        }

        @Override
        public String actual(Outcome outcome) {
            return outcome.proposal()
                    .flatMap(this::level)
                    .map(Classification::key)
                    .orElseGet(() -> none(outcome));
        }

        @Override
        public boolean isMet(Outcome outcome) {
            return outcome.proposal().flatMap(this::level).equals(level);
        }

        private Optional<Classification> level(Proposal proposal) {
            if (range) {
                return proposal instanceof Proposal.Indicative indicative
                        ? Optional.of(indicative.level())
                        : Optional.empty();
            }
            return proposal instanceof Proposal.Classified classified
                    ? Optional.of(classified.level())
                    : Optional.empty();
        }

        private static String none(Outcome outcome) {
            return "none (" + OfState.describe(outcome) + ")";
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
        public String expected() {
            return state.key();
        }

        @Override
        public String actual(Outcome outcome) {
            return describe(outcome);
        }

        @Override
        public boolean isMet(Outcome outcome) {
            return stateOf(outcome).equals(Optional.of(state));
        }

        private static Optional<State> stateOf(Outcome outcome) {
            return outcome.proposal().isEmpty()
                    ? Optional.of(State.NOT_UNDER_THIS_POLICY)
                    : State.of(outcome.proposal().get());
        }

        /** What is proposed, in words. */
        static String describe(Outcome outcome) {
            Optional<String> reason = outcome.proposal().flatMap(State::reasonOf);
            return stateOf(outcome)
                    .map(found -> found.key() + reason.map(code -> " " + code).orElse(""))
                    .orElseGet(() -> State.keyOf(outcome.proposal().orElseThrow()));
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
        public String expected() {
            return code;
        }

        @Override
        public String actual(Outcome outcome) {
            return outcome.proposal().flatMap(State::reasonOf).orElse("none");
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
        public String expected() {
            return wanted ? code : "no " + code;
        }

        @Override
        public String actual(Outcome outcome) {
            if (!wanted) {
                return code;
            }
            return outcome.appliedRules().stream().distinct().collect(Collectors.joining(", ", "applied: ", ""))
                    + outcome.codes().stream().distinct().collect(Collectors.joining(", ", "; codes: ", ""));
        }

        @Override
        public boolean isMet(Outcome outcome) {
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
        public String expected() {
            String named = code.map(Finding.Code::key).orElse("finding")
                    + about.map(place -> " " + place).orElse("");
            return wanted ? named : "no " + named;
        }

        @Override
        public String actual(Outcome outcome) {
            return outcome.findings().isEmpty() ? "none" : describe(outcome.findings());
        }

        @Override
        public boolean isMet(Outcome outcome) {
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
         * @return their codes with their places
         */
        public static String describe(ImmutableList<Finding> findings) {
            return findings.stream()
                    .map(finding -> finding.code().key() + " " + finding.where())
                    .collect(Collectors.joining(", "));
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
        public String expected() {
            return code.map(text -> wanted ? text : "no " + text).orElse("none");
        }

        @Override
        public String actual(Outcome outcome) {
            return "proposed: " + String.join(", ", outcome.measures()) + "; codes: "
                    + String.join(", ", outcome.measureCodes());
        }

        @Override
        public boolean isMet(Outcome outcome) {
            return code.map(text -> occurs(text, outcome) == wanted)
                    .orElseGet(() -> outcome.measures().isEmpty());
        }

        private static boolean occurs(String code, Outcome outcome) {
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
        @Override
        public String what() {
            return "depends-on";
        }

        @Override
        public String expected() {
            return interpretation.orElse("any interpretation")
                    + reading.map(key -> " " + key).orElse("")
                    + ": " + proposed.orElse("no change");
        }

        @Override
        public String actual(Outcome outcome) {
            String changes = outcome.dependences().stream()
                    .map(other -> other.key() + " " + other.reading() + ": " + State.keyOf(other.proposal()))
                    .collect(Collectors.joining(", "));
            return changes.isEmpty() ? "no change" : changes;
        }

        @Override
        public boolean isMet(Outcome outcome) {
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
                    && proposed.equals(Optional.of(State.keyOf(other.proposal())));
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
        public String expected() {
            return (wanted ? "\"" : "no \"") + fragment + "\"";
        }

        @Override
        public String actual(Outcome outcome) {
            return "\"" + outcome.notice(language).strip().replaceAll("\\s+", " ") + "\"";
        }

        @Override
        public boolean isMet(Outcome outcome) {
            return outcome.notice(language).contains(fragment) == wanted;
        }
    }
}
