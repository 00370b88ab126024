package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.refusal.Problem;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 15: what is expected is met by the case and never by what is wrong in the expectation itself. */
class ExpectationProperties {

    private static final String CASE = """
            case: Something is wrong
            period: 2026-03
            people:
              - { id: lan, %s }
            expect:
              %s
            """;

    private static final ImmutableList<String> WRONG =
            ImmutableList.of("role: captain", "rle: head", "months: { 2026-13: 80 }", "absences: sick 2026-02-30");

    private static Scenario.Refused refused(String wrong, String expected) {
        Scenario scenario = CaseFile.parse("case.yaml", String.format(CASE, wrong, expected))
                .scenarios()
                .get(0);
        assertThat(scenario).as(wrong + " " + expected).isInstanceOf(Scenario.Refused.class);
        return (Scenario.Refused) scenario;
    }

    private static boolean isMet(Scenario.Refused refused) {
        return refused.expectations()
                .refusal()
                .filter(expected -> expected.isMetBy(refused.problems()))
                .isPresent();
    }

    private static String misspelt(String word, Random random) {
        int at = random.nextInt(word.length());
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
            default -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
        };
    }

    private static String code(String wrong) {
        return refused(wrong, "refused: yes").problems().get(0).code();
    }

    @Test
    void a_misspelt_refusal_is_met_by_nothing() {
        Law.holds("a misspelt expected refusal is met by nothing", random -> {
            String wrong = WRONG.get(random.nextInt(WRONG.size()));
            String code = code(wrong);
            String typed = misspelt(code, random);
            boolean asMap = random.nextBoolean();
            String prefix = asMap ? "refused: { code: " : "refused: ";
            assertThat(isMet(refused(wrong, prefix + code + (asMap ? " }" : ""))))
                    .isTrue();
            assertThat(isMet(refused(wrong, prefix + typed + (asMap ? " }" : ""))))
                    .isEqualTo(typed.equals(code));
            return !typed.equals(code);
        });
    }

    @Test
    void what_is_wrong_in_an_expectation_meets_no_expectation() {
        ImmutableList<String> keys = ImmutableList.of("total", "class", "findings", "state", "reason", "general");
        Law.holds("a fault below expect meets no expected refusal", random -> {
            boolean alsoWrong = random.nextBoolean();
            String wrong = WRONG.get(random.nextInt(WRONG.size()));
            String key = keys.get(random.nextInt(keys.size()));
            String typed = misspelt(key, random);
            if (keys.contains(typed) || typed.isEmpty()) {
                return false;
            }
            ImmutableList<String> refusals = ImmutableList.of(
                    "yes", "unknown-key", "unknown-id", "{ at: expect }", "{ code: unknown-key, at: expect }");
            String expected =
                    "refused: " + refusals.get(random.nextInt(refusals.size())) + "\n  lan: { " + typed + ": 5 }";
            Scenario scenario = CaseFile.parse(
                            "case.yaml", String.format(CASE, alsoWrong ? wrong : "months: { 2026-03: 80 }", expected))
                    .scenarios()
                    .get(0);
            if (!(scenario instanceof Scenario.Refused refused)
                    || refused.problems().stream().noneMatch(ExpectationProperties::isBelowExpect)) {
                return false;
            }
            assertThat(isMet(refused)).as(refused.problems().toString()).isFalse();
            return true;
        });
    }

    private static boolean isBelowExpect(Problem problem) {
        return problem.where().path().english().startsWith("expect");
    }
}
