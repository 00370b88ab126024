package io.github.thuocdo.examples.quickstart.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.expectation.ActualOutcome;
import io.github.thuocdo.scoring.expectation.Check;
import io.github.thuocdo.scoring.expectation.Mismatch;
import io.github.thuocdo.scoring.expectation.Quantity;
import io.github.thuocdo.scoring.expectation.Said;
import io.github.thuocdo.scoring.expectation.State;
import io.github.thuocdo.scoring.refusal.Place;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person reads stands in the language asked for: reports with the readings on which they depend, boards, summaries and
 * findings of case files.
 *
 * <p>Before the words are looked at, these are taken out, and nothing else:
 *
 * <ul>
 *   <li>what the case file itself says: names, ids, sources, titles;
 *   <li>citations and numbers of instruments, which are quoted as they stand in the policy, and what stands in quotation marks;
 *   <li>codes. A stable key stays the same in both languages, so it must be seen to be a code: it stands in square brackets, or
 *       has a point or a slash between its letters, as the ids of rules, policies and evidence have.
 * </ul>
 */
class LanguagesTest {

    /** The agencies that are shipped, and of each kind of case those that print most sorts of sentence. */
    static Stream<Path> files() {
        Path shipped = Path.of("cases");
        Path tested = Path.of("src", "test", "resources", "cases");
        return Stream.concat(
                        Stream.of(
                                        "ben-sen/thang-3",
                                        "bai-sen/truong-2026-chua-co-quy-che",
                                        "ho-sen/khoa-2026",
                                        "hon-sen/vien-chuc-2024")
                                .map(shipped::resolve),
                        Stream.of(
                                        "boundary/fifty-through-thirds-sixths-sevenths",
                                        "clause/233-21-discipline",
                                        "clause/335-51-both-scopes",
                                        "clause/335-63-transfer",
                                        "clause/335-64-four-kinds-of-grounds",
                                        "clause/366-05-shortcomings",
                                        "clause/th-style-every-task-in-full",
                                        "interpretation/quota-scope",
                                        "interpretation/late-finish",
                                        "interpretation/small-group",
                                        "oddities/head-without-anybody",
                                        "reader/faults-in-lists",
                                        "reader/policies-of-two-channels")
                                .map(tested::resolve))
                .map(path -> Path.of(path + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_printed_of_a_case_stands_in_one_language(Path file) {
        Set<String> own = new HashSet<>();
        OtherLanguage.collect(file, own);
        StringBuilder vietnamese = new StringBuilder();
        StringBuilder english = new StringBuilder();
        CaseRunner runner = CaseRunner.explaining();
        for (List<Scenario> scenarios : CaseFile.read(file).cases()) {
            ScenarioReport first = runner.run(scenarios.get(0));
            for (Scenario scenario : scenarios) {
                ScenarioReport report = runner.run(scenario);
                print(report, first, Language.VIETNAMESE, vietnamese);
                print(report, first, Language.ENGLISH, english);
                if (scenario instanceof Scenario.Ready ready) {
                    ready.policies().forEach(policy -> own.addAll(OtherLanguage.quotedBy(policy)));
                }
            }
        }
        assertThat(OtherLanguage.englishWords(OtherLanguage.without(vietnamese, own)))
                .as("English in Vietnamese")
                .isEmpty();
        assertThat(OtherLanguage.vietnameseWords(OtherLanguage.without(english, own)))
                .as("Vietnamese in English")
                .isEmpty();
    }

    /** Whatever a case file can expect, and of somebody of whom nothing came out. */
    @Test
    void what_did_not_come_out_as_expected_is_told_in_one_language() {
        Place place = Place.ofFile("a.yaml");
        List<Check> checks = List.of(
                new Check.OfNumber(place, Quantity.TOTAL, Fraction.of(85), Optional.of(Rounding.parse("0.01 half-up"))),
                new Check.OfNoNumber(place, Quantity.RAW_TOTAL, Optional.of("not-due")),
                new Check.OfNoNumber(place, Quantity.RAW_TOTAL, Optional.empty()),
                new Check.OfElement(place, "quality", Optional.empty()),
                new Check.OfElement(place, "quality", Optional.of(Fraction.ONE)),
                new Check.OfLevel(place, false, Optional.of(Classification.GOOD)),
                new Check.OfLevel(place, true, Optional.empty()),
                new Check.OfState(place, State.NOT_CLASSIFIED),
                new Check.OfReason(place, "335.quota/tied"),
                new Check.OfCode(place, "not-reached", true),
                new Check.OfCode(place, "not-reached", false),
                new Check.OfFinding(place, Optional.of(Finding.Code.MARK_OFF_STEP), Optional.of("T1"), true),
                new Check.OfFinding(place, Optional.empty(), Optional.empty(), false),
                new Check.OfMeasure(place, Optional.of("leave-service"), true),
                new Check.OfMeasure(place, Optional.of("leave-service"), false),
                new Check.OfMeasure(place, Optional.empty(), false),
                new Check.OfDependence(place, Optional.of("late-count"), Optional.of("per-day"), Optional.of("good")),
                new Check.OfDependence(place, Optional.empty(), Optional.empty(), Optional.empty()),
                new Check.OfText(place, Locale.ENGLISH, "the class", true),
                new Check.OfText(place, Locale.ENGLISH, "the class", false));
        assertThat(checks.stream().map(Object::getClass)).containsAll(List.of(Check.class.getPermittedSubclasses()));
        for (Check check : checks) {
            for (ActualOutcome outcome : List.of(NoOutcome.NO_FACTS, NoOutcome.NOT_UNDER_POLICY)) {
                Mismatch mismatch =
                        new Mismatch(place, Said.code(check.what()), check.expected(), check.actual(outcome));
                assertThat(OtherLanguage.englishWords(OtherLanguage.bare(mismatch.line(Language.VIETNAMESE))))
                        .as(check.what())
                        .isEmpty();
                assertThat(OtherLanguage.vietnameseWords(OtherLanguage.bare(mismatch.line(Language.ENGLISH))))
                        .as(check.what())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_word_of_the_other_language_is_found() {
        assertThat(OtherLanguage.englishWords("không xếp loại vì not rated")).containsExactly("not", "rated");
        assertThat(OtherLanguage.englishWords(OtherLanguage.without(
                        new StringBuilder("theo [not-rated] 335.quota/tied \"not rated\" A B"), Set.of("A B"))))
                .isEmpty();
        assertThat(OtherLanguage.vietnameseWords("the class is xuất sắc, đ is 100"))
                .containsExactly("sắc", "xuất");
    }

    /** As the command line prints: a case whole, a variant beside it. */
    private static void print(ScenarioReport report, ScenarioReport own, Language language, StringBuilder text) {
        for (ReportText writer : List.of(ReportText.full(language), ReportText.summary(language))) {
            text.append(report.scenario().equals(own.scenario()) ? writer.ofCase(own) : writer.ofVariant(report, own))
                    .append(' ');
        }
    }
}
