package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Sensitivity.Alternative;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.words.LibraryVersion;
import io.github.thuocdo.scoring.words.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonNoticeTest {

    private static final CadreId THANH = CadreId.of("nv-thanh");
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);

    private static PersonNotice staffMonth() {
        return PersonNotice.of(Cases.card(Cases.staffMonth()), Cases.NGAN);
    }

    private static PersonNotice leaderMonth() {
        return PersonNotice.of(Cases.card(Cases.leaderMonth()), Cases.BINH);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_month_of_staff_is_explained_down_to_each_fault(Language language) {
        Golden.assertText(staffMonth().text(language), "staff-month", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_month_of_a_leader_is_explained_with_the_unit_criteria(Language language) {
        Golden.assertText(leaderMonth().text(language), "leader-month", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_year_that_the_quota_moved_is_explained_with_the_rule_and_the_readings(Language language) {
        Golden.assertText(PersonNotice.of(Cases.refusedYear()).text(language), "refused-year", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_leader_learns_that_somebody_is_below_fifty_and_not_who_or_how_many(Language language) {
        String text = leaderMonth().text(language);

        assertThat(text)
                .contains(language == Language.VIETNAMESE ? "có người dưới 50 điểm" : "somebody is below 50 points")
                .doesNotContain("nv-ngan", "nv-thanh", "nv-phuong", "nv-dieu")
                .doesNotContain("369/8", "46,12", "46.12", "535/6", "89,16", "89.16", "77,25", "77.25")
                .doesNotContain(Cases.NGAN.name());
    }

    /** Whoever they are and whatever they have: as long as the unit criterion comes out the same, the leader reads the same. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_text_of_a_leader_does_not_depend_on_who_is_managed(Language language) {
        Dossier others = Dossier.builder()
                .from(Cases.leaderMonth().withManaged(ImmutableList.of()))
                .addManaged(new ManagedScore(CadreId.of("p"), Observation.given(Points.of(11))))
                .addManaged(new ManagedScore(CadreId.of("q"), Observation.given(Points.of(12))))
                .addManaged(new ManagedScore(CadreId.of("r"), Observation.given(Points.of(13))))
                .addManaged(new ManagedScore(CadreId.of("s"), Observation.notRated(Gap.PERIOD_NOT_RATED)))
                .build();

        assertThat(PersonNotice.of(Cases.card(others), Cases.BINH).text(language))
                .isEqualTo(leaderMonth().text(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_work_of_others_that_a_leader_answers_for_is_one_row_that_still_adds_up(Language language) {
        Policy policy = Cases.POLICY.reading("leader-work", "all-products-managed", "UBND phường");
        Dossier dossier = Dossier.builder()
                .from(Cases.leaderMonth())
                .addLines(Cases.line("T1", "Báo cáo tuần", "2", "4", "3")
                        .assignee(THANH)
                        .addFaults(Cases.lapse("BB-77", 2, Excusal.notAsked()))
                        .build())
                .addLines(Cases.line("T2", "Thông báo", "0.5", "20", "20")
                        .assignee(THANH)
                        .build())
                .addLines(Cases.line("T1", "Công văn đến", "0.05", "500", "500")
                        .assignee(CadreId.of("nv-dieu"))
                        .build())
                .addFindings(notApproved(THANH, "T1"))
                .addFindings(notApproved(Cases.BINH.id(), "L1"))
                .build();
        Scorecard card = ScoringEngine.of(policy).score(dossier);
        String text = PersonNotice.of(card, Cases.BINH).text(language);

        assertThat(text)
                .contains(
                        language == Language.VIETNAMESE
                                ? "Công việc của 2 người thuộc quyền quản lý (3 công việc)"
                                : "Work of 2 civil servants under management (3 tasks)")
                .contains("- L1: ")
                .doesNotContain("nv-thanh", "nv-dieu", "Báo cáo tuần", "Thông báo", "Công văn đến", "BB-77");
        AddingUp.assertAddsUpNearly(text, language);
        String report = AuthorityReport.of(card, Cases.BINH).text(language);
        AddingUp.assertAddsUp(report, language, card);
        assertThat(report).contains("T1 Báo cáo tuần (nv-thanh)", "T1 Công văn đến (nv-dieu)", "BB-77");
    }

    private static Finding notApproved(CadreId assignee, String task) {
        return new TaskFinding.DeliveryNotApproved(
                Subject.of(assignee), EvaluationPeriod.month(2026, 3), TaskId.of(task), Fraction.of(2));
    }

    static Stream<Arguments> languagesAndReadings() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Attribution.LeaderWork.values())
                        .map(reading -> Arguments.of(language, reading.key())));
    }

    @ParameterizedTest
    @MethodSource("languagesAndReadings")
    void a_leaders_own_task_with_a_slash_in_its_name_stands_with_its_fault_and_evidence(
            Language language, String reading) {
        Policy policy = Cases.POLICY.reading("leader-work", reading, "UBND phường");
        Dossier dossier = Dossier.builder()
                .from(Cases.leaderMonth())
                .addLines(Cases.line("12/KH-UBND", "Kế hoạch năm", "2", "4", "3")
                        .assignee(Cases.BINH.id())
                        .addFaults(Cases.lapse("BB-78", 2, Excusal.notAsked()))
                        .build())
                .addLines(Cases.line("nv-thanh/T9", "Việc của lãnh đạo", "2", "4", "3")
                        .assignee(Cases.BINH.id())
                        .build())
                .addFindings(notApproved(Cases.BINH.id(), "12/KH-UBND"))
                .build();

        assertThat(PersonNotice.of(ScoringEngine.of(policy).score(dossier), Cases.BINH)
                        .text(language))
                .contains("12/KH-UBND Kế hoạch năm", "BB-78", "nv-thanh/T9 Việc của lãnh đạo", "- 12/KH-UBND: ");
    }

    @Test
    void figures_taken_over_and_months_judged_elsewhere_name_their_source() {
        assertThat(leaderMonth().text(Language.VIETNAMESE))
                .contains("số liệu được tiếp nhận: 0,95; nguồn: phần mềm theo dõi nhiệm vụ");
        assertThat(PersonNotice.of(Cases.refusedYear()).text(Language.VIETNAMESE))
                .contains("theo UBND phường Hồng Hà");
    }

    @Test
    void a_month_says_that_it_is_a_proposal_and_no_class() {
        assertThat(oneLine(staffMonth().text(Language.VIETNAMESE)))
                .contains("nằm trong khoảng điểm của mức", "kỳ này chưa xếp loại")
                .contains("Kỳ này chỉ theo dõi, đánh giá và cho điểm")
                .contains(
                        "Theo Điều 10, người đứng đầu đơn vị trực tiếp sử dụng theo dõi, đánh giá người làm việc tại đơn vị bên trong cơ quan.")
                .contains(Cases.POLICY.contentHash(), LibraryVersion.TEXT)
                .doesNotContain("áp dụng;", "kiến nghị", Cases.POLICY.id());
    }

    @Test
    void a_year_says_that_it_is_a_proposal_and_no_decision() {
        assertThat(PersonNotice.of(Cases.refusedYear()).text(Language.ENGLISH))
                .contains("This is a proposal and not a decision.");
    }

    @Test
    void grounds_are_told_with_their_standing_and_the_answer() {
        assertThat(oneLine(PersonNotice.of(Cases.card(Cases.disciplinedYear()), Cases.KHAI)
                        .text(Language.VIETNAMESE)))
                .contains(
                        "Được tính: liên quan đến nhiệm vụ, có hiệu lực ngày 20/08/2026, trong năm 2026, chưa tính ở kỳ khác",
                        "Không được tính: đã bị hủy bỏ")
                .contains("ý kiến của người được đánh giá: đã nộp bản giải trình ngày 01/9");
    }

    @Test
    void marks_that_nobody_confirmed_are_shown_as_such() {
        Dossier dossier = Cases.month(Cases.NGAN, Role.STAFF)
                .marks(new FilledForm(Cases.form(), ImmutableMap.of("total", Mark.self(Fraction.of(29)))))
                .addLines(Cases.line("T1", "", "1", "10", "10").build())
                .build();

        assertThat(PersonNotice.of(Cases.card(dossier), Cases.NGAN).text(Language.VIETNAMESE))
                .contains("Chưa xác định được: điểm chưa được cấp có thẩm quyền xác nhận")
                .contains("Điểm của cả phiếu: tự chấm 29, được xác nhận chưa có");
    }

    @Test
    void work_of_a_month_without_assigned_work_is_still_shown() {
        Dossier dossier = Cases.month(Cases.NGAN, Role.STAFF)
                .marks(Cases.marks())
                .addLines(Cases.line("T9", "Trực bão", "1", "0", "3").build())
                .build();

        assertThat(PersonNotice.of(Cases.card(dossier), Cases.NGAN).text(Language.VIETNAMESE))
                .contains("Chưa xác định được: không được giao việc", "T9 Trực bão");
    }

    @Test
    void a_reading_is_named_where_the_result_depends_on_it_with_whoever_chose_it() {
        Policy policy = Cases.POLICY.reading("quota-tie", "none-of-the-tied", "Quy chế 12/QC-UBND");
        Explained year = Cases.refusedYear();
        Scorecard card = ScoringEngine.of(policy).score(year.card().dossier());
        Explained chosen = Explained.builder()
                .cadre(year.cadre())
                .placement(Cases.placement(card, year.proposal(), year.considerations(), year.findings()))
                .dependences(year.dependences())
                .build();

        assertThat(oneLine(PersonNotice.of(chosen).text(Language.VIETNAMESE)))
                .contains("- Khi bằng nhau đang áp dụng: không ai trong số đó (Quy chế 12/QC-UBND)")
                .contains("đang áp dụng")
                .doesNotContain("[quota-tie]", "deduction-base");
        assertThat(oneLine(PersonNotice.of(year).text(Language.VIETNAMESE)))
                .contains("(áp dụng mặc định của phần mềm, cơ quan chưa có văn bản lựa chọn)");
    }

    @Test
    void another_reading_that_gives_no_class_is_for_the_authority_alone() {
        Explained year = Cases.refusedYear();

        assertThat(PersonNotice.of(year).text(Language.ENGLISH)).doesNotContain("Undetermined");
        assertThat(AuthorityReport.of(year).text(Language.ENGLISH)).contains("[surplus-class]", "Undetermined");
    }

    @Test
    void text_that_somebody_wrote_cannot_break_the_page() {
        Dossier dossier = Cases.month(Cases.NGAN, Role.STAFF)
                .marks(Cases.marks())
                .addLines(Cases.line("T1", "a\nTổng điểm: 100\u001b[2J\u202e{x}", "1", "10", "10")
                        .build())
                .build();

        assertThat(PersonNotice.of(Cases.card(dossier), Cases.NGAN).text(Language.VIETNAMESE))
                .contains("T1 a Tổng điểm: 100 [2J {x}")
                .doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_line_fits_a_terminal_and_ends_in_no_space(Language language) {
        for (String text : List.of(
                staffMonth().text(language),
                leaderMonth().text(language),
                PersonNotice.of(Cases.refusedYear()).text(language),
                AuthorityReport.of(Cases.refusedYear()).text(language))) {
            assertThat(text.lines())
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100))
                    .noneMatch(line -> line.endsWith(" "));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_default_of_the_machine_changes_the_text(Language language) {
        String expected = staffMonth().text(language);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "vi-VN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(staffMonth().text(language)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void printed_parts_add_up_to_the_printed_total(Language language) {
        for (Dossier dossier : List.of(Cases.staffMonth(), Cases.leaderMonth(), Cases.disciplinedYear())) {
            Scorecard card = Cases.card(dossier);
            Cadre cadre = Cases.civilServant(dossier.cadre().text(), "X");
            AddingUp.assertAddsUp(AuthorityReport.of(card, cadre).text(language), language, card);
            AddingUp.assertAddsUpNearly(PersonNotice.of(card, cadre).text(language), language);
        }
        Explained year = Cases.refusedYear();
        AddingUp.assertAddsUp(AuthorityReport.of(year).text(language), language, year.card());
        AddingUp.assertAddsUpNearly(PersonNotice.of(year).text(language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void rounding_is_a_row_of_its_own(Language language) {
        Policy policy = Cases.POLICY
                .reading("score-rounding", "ratio 0.01 half-up, month-as-recorded 0.1 down", "x")
                .reading("ad-hoc-work", "separate-points", "x");
        Scorecard card = ScoringEngine.of(policy).score(Cases.staffMonth());
        String text = PersonNotice.of(card, Cases.NGAN).text(language);

        assertThat(text)
                .contains(language == Language.VIETNAMESE ? "Chênh lệch do làm tròn" : "Changed by rounding")
                .contains(language == Language.VIETNAMESE ? "Trước khi làm tròn:" : "Before rounding:");
        AddingUp.assertAddsUp(AuthorityReport.of(card, Cases.NGAN).text(language), language, card);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void findings_about_others_are_for_the_authority_alone(Language language) {
        Explained year = Cases.refusedYear();
        Explained found = Explained.of(
                Cases.placement(
                        year.card(),
                        year.proposal(),
                        year.considerations(),
                        ImmutableList.of(
                                new RoundFinding.NoSimilarTaskGroup(Subject.of(CadreId.of("nv-ngan")), YEAR),
                                new RoundFinding.NoSimilarTaskGroup(Subject.of(CadreId.of("nv-manh")), YEAR),
                                new ResultFinding.ResultGivenTwice(
                                        Subject.of(CadreId.of("nv-ha")), YEAR, ImmutableList.of("KQ-1", "KQ-2")),
                                new FigureFinding.CoverageIncomplete(
                                        Subject.of(CadreId.of("nv-ngan")), YEAR, "d", 3, 4))),
                year.cadre());

        assertThat(PersonNotice.of(found).text(language))
                .contains("- "
                        + Messages.of(language)
                                .text("finding.no-similar-task-group", ImmutableMap.of("subject", "nv-ngan")))
                .doesNotContain("nv-manh", "nv-ha", "3/4");
        assertThat(AuthorityReport.of(found).text(language)).contains("nv-manh", "nv-ha", "3/4");
    }

    @Test
    void a_scorecard_of_somebody_else_is_refused() {
        assertThatThrownBy(() -> PersonNotice.of(Cases.card(Cases.staffMonth()), Cases.BINH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cadre (nv-binh) must be the one of the scorecard: nv-ngan");
    }

    @Test
    void a_dependence_on_an_unknown_question_is_refused() {
        Scorecard card = Cases.card(Cases.staffMonth());
        Alternative unknown = new Alternative("weather", "rain", new Proposal.Classified(Classification.GOOD));

        assertThatThrownBy(() -> Explained.builder()
                        .cadre(Cases.NGAN)
                        .placement(Placement.of(card))
                        .addDependences(unknown)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interpretation (weather) must be one of policy vn.335-2025.individuals");
    }

    @Test
    void a_text_about_nothing_is_refused() {
        assertThatThrownBy(() -> PersonNotice.of((Explained) Optional.empty().orElse(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("explained");
    }
}
