package io.github.thuocdo.scoring.consequence;

import static io.github.thuocdo.core.classification.Classification.NOT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.consequence.ConsequenceRules;
import io.github.thuocdo.core.consequence.PersonnelMeasure;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.scoring.notice.ConsequenceNotice;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsequenceNoticeTest {

    private static final Cadre LOC = Cadre.of(Careers.KHAI, "Phạm Đình Lộc", CadreCategory.CIVIL_SERVANT);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 20);

    private static String text(Careers years, Language language) {
        return ConsequenceNotice.text(LOC, years.in(2026), language);
    }

    private static Careers leaderNotCompleted() {
        return Careers.head()
                .year(2026, NOT_COMPLETED)
                .vote(14, 21, AUGUST)
                .discipline(DisciplineForm.REPRIMAND, AUGUST, Optional.empty());
    }

    @Test
    void both_texts_are_said_with_their_citations_and_their_force() {
        assertThat(oneLine(text(leaderNotCompleted(), Language.ENGLISH)))
                .contains("To be considered: a lower position or leaving the service (Art 27.1c, 32.1b, 80/2025/QH15)"
                        + " — The words of the text require: leaving the service (Art 53.3, 170/2025/NĐ-CP)")
                .contains("Only after the removal from office on this ground was decided.")
                .contains(
                        "For leaving the service: Decision on leaving (Art 57.3, 170/2025/NĐ-CP): within 30 days from the"
                                + " classification result")
                .doesNotContain("For a lower position:")
                .contains("within 10 working days from the exchange with the person")
                .contains("Discipline in the period: reprimand.")
                .contains("Share of low-confidence votes 2/3 (≈ 0.66), not more than 2/3 (≈ 0.66).");
        assertThat(oneLine(text(leaderNotCompleted(), Language.VIETNAMESE)))
                .contains("Xem xét: bố trí vào vị trí việc làm thấp hơn hoặc cho thôi việc (điểm c khoản 1 Điều"
                        + " 27, điểm b khoản 1 Điều 32, 80/2025/QH15) — Theo câu chữ của quy định thì: cho thôi việc"
                        + " (khoản 3 Điều 53, 170/2025/NĐ-CP)")
                .contains("cấp có thẩm quyền quyết định việc áp dụng");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_says_that_it_proposes_and_that_nothing_follows_by_itself(Language language) {
        assertThat(oneLine(text(leaderNotCompleted(), language)))
                .contains(language == Language.ENGLISH ? "Nothing follows by itself" : "Không biện pháp nào tự động");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_has_no_class_reads_why_nothing_follows(Language language) {
        String text = oneLine(text(Careers.staff().without(2026, Outcome.Standing.NOT_CLASSIFIED), language));
        assertThat(text)
                .contains(
                        language == Language.ENGLISH
                                ? "The law attaches no measure to this outcome."
                                : "Không có quy định nào gắn biện pháp với kết quả này.")
                .contains(
                        language == Language.ENGLISH
                                ? "no class, so no consequence of one"
                                : "không có mức xếp loại nên không có hệ quả");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_reason_can_be_said_and_no_place_stays_open(Language language) {
        for (Outcome.Standing standing : Outcome.Standing.values()) {
            Careers years = standing == Outcome.Standing.DECIDED_CLASS || standing == Outcome.Standing.PROPOSED_CLASS
                    ? leaderNotCompleted().year(2025, Classification.GOOD)
                    : Careers.head().without(2026, standing);
            assertThat(text(years, language)).doesNotContain("{").doesNotContain("}");
            for (PeriodKind kind : PeriodKind.values()) {
                EvaluationPeriod period = EvaluationPeriod.containing(kind, AUGUST);
                assertThat(ConsequenceNotice.text(
                                LOC,
                                Consequences.of(
                                        StandardConsequences.national().and(StandardConsequences.hanoi()),
                                        years.history(),
                                        period),
                                language))
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void the_share_of_the_salary_fund_is_said_where_a_local_act_sets_it() {
        String text = ConsequenceNotice.text(
                LOC,
                Consequences.of(
                        StandardConsequences.hanoi(),
                        Careers.staff().year(2026, Classification.GOOD).history(),
                        EvaluationPeriod.year(2026)),
                Language.VIETNAMESE);
        assertThat(text).contains("Tỷ lệ trên quỹ tiền lương cơ bản: 30 %.");
    }

    @Test
    void the_readings_are_said_with_who_chose_them_why_and_the_other_one() {
        assertThat(oneLine(text(leaderNotCompleted(), Language.ENGLISH)))
                .contains(
                        "Removal upon a reprimand or warning is considered: upon the discipline alone (a default of the"
                                + " software; the agency has chosen nothing in writing) What was read of Art 53.1 has no further condition; Art 55 of Decree"
                                + " 115/2020 has one, and whether it stands here too is open. could be read as: only where the"
                                + " authority finds limited ability and reduced prestige");
        assertThat(oneLine(text(leaderNotCompleted(), Language.VIETNAMESE)))
                .contains(
                        "Hệ quả theo quy định có hiệu lực: vào ngày cuối kỳ đánh giá (áp dụng mặc định của phần mềm, cơ quan"
                                + " chưa có văn bản lựa chọn) Năm nào theo luật của năm đó; không ai bị xét nặng hơn theo luật ban hành sau. cách áp dụng khác: vào"
                                + " ngày quyết định kết quả");
    }

    @Test
    void what_no_fact_tells_stands_beside_the_measure() {
        String text = ConsequenceNotice.text(
                LOC,
                Careers.of(CadreCategory.PUBLIC_EMPLOYEE, Role.STAFF)
                        .year(2024, NOT_COMPLETED)
                        .year(2025, NOT_COMPLETED)
                        .in(2025),
                Language.VIETNAMESE);
        assertThat(oneLine(text))
                .contains(
                        "Xem xét: đơn phương chấm dứt hợp đồng làm việc (điểm a khoản 1 Điều 29, 58/2010/QH12 (sửa đổi: 52/2019/QH14))")
                .contains("Phải báo trước 45 ngày hoặc 30 ngày, tùy trường hợp luật quy định.")
                .contains("Người được đánh giá có quyền: khiếu nại đến cơ quan có thẩm quyền (khoản 3 Điều 44");
    }

    @Test
    void a_day_that_comes_once_or_that_somebody_provides_can_be_said() {
        ConsequenceRules rules = StandardConsequences.national();
        ConsequenceRule bonus = rules.rules().stream()
                .filter(rule -> rule.id().equals("161.bonus"))
                .findFirst()
                .orElseThrow()
                .within(
                        PersonnelMeasure.BONUS,
                        StandardTimeLimits.EVALUATION_REGULATION,
                        StandardTimeLimits.PUBLIC_EMPLOYEE_YEARLY_CLASS_IN_EDUCATION);
        Consequences consequences = Consequences.of(
                rules.replacing(bonus),
                Careers.staff().year(2026, Classification.GOOD).history(),
                EvaluationPeriod.year(2026));
        assertThat(oneLine(ConsequenceNotice.text(LOC, consequences, Language.ENGLISH)))
                .contains("Issue of the evaluation regulation (Art 18.3a, 233/2026/NĐ-CP): by 2026-11-30.")
                .contains("by the date that the Ministry of Education and Training provides.");
        assertThat(oneLine(ConsequenceNotice.text(LOC, consequences, Language.VIETNAMESE)))
                .contains("chậm nhất ngày 30/11/2026.")
                .contains("theo thời gian do Bộ Giáo dục và Đào tạo quy định.");
    }

    @Test
    void the_year_for_which_a_measure_is_meant_is_named() {
        assertThat(text(Careers.staff().year(2026, Classification.COMPLETED), Language.VIETNAMESE))
                .contains("chỉ đối với việc chuyển trong năm 2027");
        assertThat(text(Careers.staff().year(2026, Classification.GOOD), Language.ENGLISH))
                .contains("only for a change in 2027")
                .doesNotContain("{");
    }
}
