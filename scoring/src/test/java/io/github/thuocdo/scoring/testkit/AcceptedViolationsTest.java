package io.github.thuocdo.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.invariant.LawResult;
import io.github.thuocdo.scoring.invariant.LawRun;
import io.github.thuocdo.scoring.invariant.Verdict;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger of accepted violations: it keeps nothing silent that it does not name, and nothing that is mended or out of date. */
class AcceptedViolationsTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final String SPLIT = "splitting-work-is-neutral";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final AcceptedViolations LEDGER = AcceptedViolations.parse("""
            # policy | law | citation | until | reason

            %s | %s | Điều 7.2, 45/QC-UBND | 2026-12-31 | the council decides in December
            another.policy | names-do-not-count | Điều 1, 1/QC | 2020-01-01 | of no concern here
            """.formatted(POLICY.id(), SPLIT));

    private static final Specimen SPECIMEN = Specimens.of(POLICY).one(Choices.byChance(1));
    private static final Optional<Verdict.Broken> BROKEN =
            Optional.of(new Verdict.Broken(SPECIMEN, SPECIMEN, BilingualText.NONE, BilingualText.NONE));
    private static final Optional<Verdict.Failed> FAILED = Optional.of(
            new Verdict.Failed(Optional.of(SPECIMEN), "java.lang.ArithmeticException: overflow", ImmutableList.of()));

    private static LawRun run(LawResult... results) {
        return new LawRun(POLICY, 10, 1, ImmutableList.copyOf(results));
    }

    private static LawResult kept(String law) {
        return new LawResult(law, 10, 10, Optional.empty(), Optional.empty());
    }

    private static LawResult broken(String law) {
        return new LawResult(law, 10, 10, BROKEN, Optional.empty());
    }

    private static LawResult neverAsked(String law) {
        return new LawResult(law, 10, 0, Optional.empty(), Optional.empty());
    }

    @Test
    void a_violation_of_the_ledger_is_accepted_until_its_last_day_and_no_longer() {
        assertThat(LEDGER.complaints(run(broken(SPLIT)), Set.of(), TODAY)).isEmpty();
        assertThat(LEDGER.complaints(run(broken(SPLIT)), Set.of(), LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(LEDGER.complaints(run(broken(SPLIT)), Set.of(), LocalDate.of(2027, 1, 1)))
                .containsExactly("law " + SPLIT + " was accepted as broken until 2026-12-31");
    }

    @Test
    void a_violation_that_the_ledger_does_not_name_is_complained_of() {
        assertThat(LEDGER.complaints(run(broken(SPLIT), broken("names-do-not-count")), Set.of(), TODAY))
                .containsExactly("law names-do-not-count is broken");
    }

    @Test
    void a_violation_that_was_mended_is_complained_of_until_it_is_taken_out() {
        assertThat(LEDGER.complaints(run(kept(SPLIT)), Set.of(), TODAY))
                .containsExactly("law " + SPLIT + " is accepted as broken and is not broken any more: take it out");
    }

    @Test
    void a_law_that_never_asked_is_complained_of_unless_it_is_said_never_to_ask() {
        assertThat(AcceptedViolations.none().complaints(run(neverAsked(SPLIT)), Set.of(), TODAY))
                .containsExactly("law " + SPLIT + " never had anything to ask");
        assertThat(AcceptedViolations.none().complaints(run(neverAsked(SPLIT)), Set.of(SPLIT), TODAY))
                .isEmpty();
        assertThat(AcceptedViolations.none().complaints(run(kept(SPLIT)), Set.of(SPLIT), TODAY))
                .containsExactly("law " + SPLIT + " is said never to ask, and asks");
    }

    @Test
    void a_failure_of_the_program_is_no_violation_that_could_be_accepted() {
        assertThat(LEDGER.complaints(run(new LawResult(SPLIT, 10, 0, Optional.empty(), FAILED)), Set.of(), TODAY))
                .containsExactly("law " + SPLIT
                        + " could not be tried, for the program failed: java.lang.ArithmeticException: overflow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a | b; line 1: five columns are asked for, policy | law | citation | until | reason, and 2 are there",
                "p | names-do-not-count | c | 31/12/2026 | r; line 1: Text '31/12/2026' could not be parsed at index 0",
                "p | no-such-law | c | 2026-12-31 | r; line 1: law (no-such-law) must be the key of a law",
                "p | names-do-not-count | | 2026-12-31 | r; line 1: citation must say which clause wants it (law names-do-not-count)",
                "p | names-do-not-count | c | 2026-12-31 | ; line 1: reason must say why it is accepted (law names-do-not-count)"
            })
    void a_line_that_says_too_little_is_refused(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptedViolations.parse(line))
                .withMessage(message);
    }

    @Test
    void a_violation_stands_once() {
        String line = "p | names-do-not-count | c | 2026-12-31 | r\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptedViolations.parse(line + line))
                .withMessageStartingWith("entries must name each policy and law once");
    }
}
