package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationFormTest {

    private static final String LINE = "..............................";
    private static final Policy DECREE_233 = StandardPolicies.decree233PublicEmployees()
            .reading("staff-form", "I: 10; II: 10; III: 10; quantity: 30; quality: 20; progress: 20", "12/QC")
            .reading(
                    "manager-form",
                    "I: 10; II: 10; III: 10; quantity: 20; quality: 10; progress: 10; unit: 10; organising: 10; solidarity: 10",
                    "12/QC");
    private static final Cadre TEACHER = Cadre.of(Cases.NGAN.id(), Cases.NGAN.name(), CadreCategory.PUBLIC_EMPLOYEE);

    private static String text(Dossier dossier, Cadre cadre, Language language) {
        return EvaluationForm.of(Cases.card(dossier), cadre).orElseThrow().text(language);
    }

    private static String ofMonth(Language language) {
        return text(Cases.staffMonth(), Cases.NGAN, language);
    }

    private static String ofYear(Language language) {
        return EvaluationForm.of(Cases.refusedYear()).orElseThrow().text(language);
    }

    private static String ofPublicEmployee(Language language) {
        return ofPublicEmployee(DECREE_233, language);
    }

    private static String ofPublicEmployee(Policy policy, Language language) {
        Scorecard card = ScoringEngine.of(policy).score(Cases.year(TEACHER, "81", "", "92.5"));
        return EvaluationForm.of(card, TEACHER).orElseThrow().text(language);
    }

    /** What an agency makes of a decree by an act of its own. */
    private static Policy ofAgency(Policy decree) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return decree.amendedBy(
                "agency.2026",
                new LegalInstrument("12/QC", "Quy chế đánh giá", "Evaluation regulation", day, DateRange.from(day)),
                decree.effective(),
                ImmutableList.of());
    }

    private static String ofMarks(Mark mark) {
        ImmutableMap.Builder<String, Mark> marks = ImmutableMap.builder();
        Cases.form().maximumByItem().keySet().forEach(item -> marks.put(item, mark));
        return text(
                Cases.staffMonth().withMarks(new FilledForm(Cases.form(), marks.buildOrThrow())),
                Cases.NGAN,
                Language.ENGLISH);
    }

    static Stream<Arguments> texts() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        Arguments.of("form-month", language, ofMonth(language)),
                        Arguments.of("form-leader-month", language, text(Cases.leaderMonth(), Cases.BINH, language)),
                        Arguments.of("form-year", language, ofYear(language)),
                        Arguments.of("form-public-employee", language, ofPublicEmployee(language))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void a_form_has_its_fields_in_their_order(String name, Language language, String text) {
        Golden.assertText(text, name, language);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void a_form_holds_no_code_no_id_and_no_fraction(String name, Language language, String text) {
        String withoutNumbersOfDecrees =
                text.replace("335/2025/NĐ-CP", "").replace("233/2026/NĐ-CP", "").replaceAll("tháng \\d\\d/2026", "");

        assertThat(withoutNumbersOfDecrees)
                .doesNotContain("335.", "233.", "vn.", "nv-", Cases.POLICY.contentHash(), DECREE_233.contentHash())
                .doesNotContainPattern("\\[[a-z0-9./-]+]")
                .doesNotContainPattern("\\d/\\d")
                .doesNotContainPattern("\\{[a-z]*}");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void a_proposal_is_no_fact_of_a_form(String name, Language language, String text) {
        assertThat(text)
                .doesNotContain(Arrays.stream(Classification.values())
                        .map(language::nameOf)
                        .toArray(String[]::new));
    }

    @Test
    void every_item_stands_with_its_maximum_the_points_of_the_person_and_those_confirmed() {
        String text = ofMonth(Language.ENGLISH);

        Cases.form()
                .maximumByItem()
                .forEach((item, maximum) -> assertThat(text)
                        .containsPattern("(?m)^Item " + item.replace(".", "\\.") + " +" + decimal(maximum) + " +"
                                + decimal(maximum) + " +" + (item.equals("II.3") ? "2.25" : decimal(maximum)) + "$"));
        // 30 less the quarter of a point that the authority took from II.3
        assertThat(text)
                .containsPattern("(?m)^Group I +10 +10 +10$")
                .containsPattern("(?m)^Group II +10 +10 +9\\.75$")
                .containsPattern("(?m)^Group III +10 +10 +10$")
                .containsPattern("(?m)^Sum +30 +30 +29\\.75$");
    }

    private static String decimal(Fraction maximum) {
        return maximum.equals(Fraction.of(5)) ? "5" : "2\\.5";
    }

    @Test
    void points_that_nobody_confirmed_leave_their_cells_empty_and_the_total_too() {
        assertThat(ofMarks(Mark.self(Fraction.of(2))))
                .containsPattern("(?m)^Item I\\.1 +5 +2 +\\.{8}$")
                .containsPattern("(?m)^Sum +30 +20 +\\.{8}$")
                .containsPattern("(?m)^Total +\\.{8}$\\s+not rated: ");
    }

    @Test
    void points_that_the_person_did_not_give_leave_their_cells_empty() {
        assertThat(ofMarks(Mark.confirmed(Fraction.of(2))))
                .containsPattern("(?m)^Item I\\.1 +5 +\\.{8} +2$")
                .containsPattern("(?m)^Sum +30 +\\.{8} +20$");
    }

    @Test
    void an_item_that_does_not_apply_says_why() {
        assertThat(ofMarks(Mark.notApplicable("meets no public"))).contains("does not apply: meets no public");
    }

    @Test
    void a_form_that_nobody_marked_has_every_item_with_empty_cells() {
        String text = text(Cases.month(Cases.NGAN, Role.STAFF).build(), Cases.NGAN, Language.VIETNAMESE);

        Cases.form()
                .maximumByItem()
                .keySet()
                .forEach(item -> assertThat(text)
                        .containsPattern("(?m)^Mục " + item.replace(".", "\\.") + " +[25](,5)? +\\.{8} +\\.{8}$"));
        assertThat(text).containsPattern("(?m)^a\\. Số lượng +\\.{8}$").containsPattern("(?m)^Tổng điểm +\\.{8}$");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_people_have_to_write_stands_as_an_empty_field_with_its_label(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;

        assertEmpty(
                ofMonth(language),
                vietnamese
                        ? List.of("4. Ưu điểm", "5. Hạn chế, khuyết điểm", "6. Nhận xét của cấp có thẩm quyền")
                        : List.of("4. Strengths", "5. Shortcomings", "6. Comment of the competent authority"));
        assertEmpty(
                ofYear(language),
                vietnamese
                        ? List.of("Mức tự xếp loại", "Mức xếp loại của cấp có thẩm quyền", "Đề xuất xử lý theo Điều 23")
                        : List.of(
                                "Class by the civil servant's own account",
                                "Class by the competent authority",
                                "Proposed handling under Art 23"));
        assertEmpty(
                ofPublicEmployee(language),
                vietnamese
                        ? List.of(
                                "II. Viên chức tự xếp loại",
                                "III. Xếp loại của cấp có thẩm quyền",
                                "IV. Nhận xét, đề xuất xử lý của cấp có thẩm quyền")
                        : List.of(
                                "II. Class by the public employee's own account",
                                "III. Class by the competent authority",
                                "IV. Comment and proposed handling of the competent authority"));
    }

    private static void assertEmpty(String text, List<String> labels) {
        String oneLine = text.replaceAll("\\s+", " ");
        labels.forEach(label -> assertThat(oneLine).contains(label + ": " + LINE));
    }

    @Test
    void a_year_has_twelve_months_and_their_mean_by_which_it_can_be_reckoned_again() {
        String text = text(Cases.year(Cases.NGAN, "81", "90.25"), Cases.NGAN, Language.ENGLISH);

        assertThat(text.lines().filter(line -> line.matches("month 2026-\\d\\d +(81|90\\.25)")))
                .hasSize(12);
        // (6 × 81 + 6 × 90.25) : 12 = 85.625
        assertThat(text).containsPattern("(?m)^Mean +85\\.63$");
    }

    @Test
    void a_month_of_lawful_leave_is_no_place_to_write_in() {
        assertThat(text(Cases.year(Cases.NGAN, "81", ""), Cases.NGAN, Language.ENGLISH))
                .containsPattern("(?m)^month 2026-02 +–$\\s+excused: ")
                .containsPattern("(?m)^Mean +81$");
    }

    @Test
    void a_year_of_which_no_month_is_on_record_has_twelve_places_to_write_in() {
        String text =
                text(Cases.year(Cases.NGAN, "81").withShorter(ImmutableList.of()), Cases.NGAN, Language.VIETNAMESE);

        assertThat(text.lines().filter(line -> line.matches("tháng \\d\\d/2026 +\\.{8}")))
                .hasSize(12);
    }

    @Test
    void a_year_of_quarters_has_the_quarters() {
        Dossier year = Dossier.builder()
                .from(Cases.year(Cases.NGAN, "81"))
                .scoredBy(PeriodKind.QUARTER)
                .shorter(EvaluationPeriod.year(2026).dividedInto(PeriodKind.QUARTER).stream()
                        .map(quarter -> new PeriodScore(
                                quarter, Observation.given(Points.of(80)), ImmutableMap.of(), "UBND phường"))
                        .toList())
                .build();

        assertThat(text(year, Cases.NGAN, Language.ENGLISH))
                .containsPattern("(?m)^quarter 2026-Q4 +80$")
                .containsPattern("(?m)^Mean +80$")
                .doesNotContain("month 2026");
    }

    @Test
    void a_year_that_was_scored_from_its_own_facts_has_a_total_that_is_called_no_mean() {
        Dossier year = Dossier.builder()
                .from(Cases.staffMonth())
                .period(EvaluationPeriod.year(2026))
                .scoredBy(PeriodKind.YEAR)
                .monthsServed(Fraction.of(12))
                .build();

        assertThat(text(year, Cases.NGAN, Language.ENGLISH))
                .containsPattern("(?m)^month 2026-12 +\\.{8}$")
                .containsPattern("(?m)^Total +98\\.47$")
                .doesNotContain("Mean");
    }

    @Test
    void a_total_that_was_rounded_stands_after_what_it_was_before() {
        Policy rounding = Cases.POLICY.reading("score-rounding", "year 0.1 half-up", "12/QĐ");
        Scorecard card = ScoringEngine.of(rounding).score(Cases.year(Cases.NGAN, "81", "90.25"));

        assertThat(EvaluationForm.of(card, Cases.NGAN).orElseThrow().text(Language.ENGLISH))
                .containsPattern("(?m)^Before rounding +85\\.63$")
                .containsPattern("(?m)^Mean +85\\.6$");
    }

    private static Optional<EvaluationForm> formOf(EvaluationPeriod period, PeriodKind scoredBy) {
        Dossier dossier = Cases.month(Cases.NGAN, Role.STAFF)
                .period(period)
                .scoredBy(scoredBy)
                .build();
        return EvaluationForm.of(Cases.card(dossier), Cases.NGAN);
    }

    @Test
    void a_quarter_has_a_form_where_quarters_are_scored_and_none_where_it_is_the_mean_of_months() {
        EvaluationPeriod quarter =
                EvaluationPeriod.year(2026).dividedInto(PeriodKind.QUARTER).get(1);

        assertThat(formOf(quarter, PeriodKind.QUARTER)).isPresent();
        assertThat(formOf(quarter, PeriodKind.MONTH)).isEmpty();
    }

    @Test
    void half_a_year_has_no_form() {
        assertThat(formOf(
                        EvaluationPeriod.year(2026)
                                .dividedInto(PeriodKind.HALF_YEAR)
                                .get(0),
                        PeriodKind.MONTH))
                .isEmpty();
    }

    @Test
    void a_month_of_a_public_employee_has_no_form() {
        Dossier month = Cases.month(TEACHER, Role.STAFF).build();

        assertThat(EvaluationForm.of(ScoringEngine.of(DECREE_233).score(month), TEACHER))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_public_employee_under_the_regulation_of_a_unit_has_the_form_of_the_decree(Language language) {
        assertThat(ofPublicEmployee(ofAgency(DECREE_233), language)).isEqualTo(ofPublicEmployee(language));
    }

    @Test
    void of_another_policy_no_form_is_known() {
        ScoringEngine engine = ScoringEngine.of(ofAgency(Cases.POLICY));
        Scorecard month = engine.score(Cases.staffMonth());

        assertThat(EvaluationForm.of(month, Cases.NGAN)).isEmpty();
        assertThat(EvaluationForm.of(engine.score(Cases.year(Cases.NGAN, "81")), Cases.NGAN))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvaluationForm(Explained.of(month, Cases.NGAN)))
                .withMessage(
                        "explained must be of a policy and a period with a known form, not of agency.2026 in 2026-03");
    }
}
