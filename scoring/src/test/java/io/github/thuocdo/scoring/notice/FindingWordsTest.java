package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.FigureFinding.Stated;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PolicyFinding;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.FindingValues;
import io.github.thuocdo.scoring.words.FindingWords;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {

    private static final Subject NGAN = Subject.of(CadreId.of("nv-ngan"));
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final TaskId TASK = TaskId.of("12/KH-UBND");

    static ImmutableList<Finding> findings() {
        return FindingValues.findings();
    }

    static ImmutableList<Refusal> refusals() {
        return FindingValues.refusals();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void every_kind_of_finding_is_a_sentence_in_both_languages(Finding finding) {
        String vietnamese = vietnamese(finding);
        String english = FindingWords.of(finding, Cases.POLICY, Language.ENGLISH);

        assertThat(vietnamese).isNotBlank().doesNotContain("{", "}").isNotEqualTo(english);
        assertThat(english).isNotBlank().doesNotContain("{", "}");
        assertThat(english.replaceAll("Điều|NĐ-CP|QĐ|Chủ tịch|KH-UBND", "")).matches("[\\p{ASCII}≈]*");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_cause_of_a_refusal_is_a_sentence_in_both_languages(Refusal refusal) {
        String vietnamese = FindingWords.of(refusal, Cases.POLICY, Language.VIETNAMESE);
        String english = FindingWords.of(refusal, Cases.POLICY, Language.ENGLISH);

        assertThat(vietnamese).isNotBlank().doesNotContain("{", "}").isNotEqualTo(english);
        assertThat(english).isNotBlank().doesNotContain("{", "}");
    }

    private static String vietnamese(Finding finding) {
        return FindingWords.of(finding, Cases.POLICY, Language.VIETNAMESE);
    }

    @Test
    void a_finding_says_its_values_as_the_language_writes_them() {
        assertThat(vietnamese(
                        new TaskFinding.CoefficientDiffers(NGAN, MARCH, TASK, Fraction.parse("2.5"), Fraction.of(3))))
                .isEqualTo("12/KH-UBND: hệ số ghi cùng công việc (2,5) khác với danh mục, tính theo danh mục (3)");
        assertThat(vietnamese(new TaskFinding.ExcusalUnanswered(NGAN, MARCH, TASK, EvidenceId.of("BB-1"))))
                .isEqualTo("12/KH-UBND: đề nghị xét nguyên nhân khách quan chưa được trả lời (BB-1)");
        assertThat(vietnamese(
                        new PolicyFinding.PolicyOutsideItsDates(MARCH, "x", DateRange.parse("2026-04-01/2026-12-31"))))
                .isEqualTo(
                        "tháng 03/2026: bộ quy tắc x được chỉ định ngoài thời gian áp dụng (từ 01/04/2026 đến 31/12/2026)");
    }

    @Test
    void what_is_missing_is_not_said() {
        Stated eighty = new Stated(Optional.of(Fraction.of(80)), Optional.of(Classification.GOOD));
        Stated completed = new Stated(Optional.empty(), Optional.of(Classification.COMPLETED));

        assertThat(vietnamese(new FigureFinding.SuppliedDiffers(NGAN, MARCH, Optional.empty(), eighty, completed)))
                .isEqualTo(
                        "tháng 03/2026: kết quả được tiếp nhận (80, Hoàn thành tốt nhiệm vụ) khác với kết quả tính từ dữ"
                                + " kiện (Hoàn thành nhiệm vụ)");
        assertThat(vietnamese(new ResultFinding.RoutesDiffer(
                        NGAN,
                        MARCH,
                        Optional.empty(),
                        Optional.of(Points.of(72)),
                        Optional.of(Points.of(71)),
                        Optional.empty())))
                .isEqualTo("tháng 03/2026: điểm khác nhau tùy cách tính (từ các tháng: 72; từ các quý: 71)");
    }

    @Test
    void a_refused_dossier_says_why_in_the_language_of_the_text() {
        Refusal cause = new Refusal.FigureNotPossible(
                "dd",
                Fraction.of(3, 4),
                ImmutableList.of(Fraction.ONE, Fraction.of(1, 2)),
                new Citation("335/2025/NĐ-CP", "Điều 15.3b"));

        assertThat(vietnamese(new RoundFinding.DossierRefused(NGAN, MARCH, cause)))
                .endsWith("số liệu 0,75 không phải là một trong các giá trị cho phép: 1, 0,5 (Điều 15.3b)")
                .startsWith("nv-ngan, tháng 03/2026: hồ sơ không lập hoặc không chấm được: ");
    }

    @Test
    void people_who_manage_one_another_are_named_in_the_order_of_the_circle() {
        Refusal circle = new Refusal.ManagementCircle(ImmutableList.of(CadreId.of("b"), CadreId.of("c")), MARCH);

        assertThat(FindingWords.of(circle, Cases.POLICY, Language.VIETNAMESE))
                .isEqualTo("tháng 03/2026: quản lý lẫn nhau theo vòng tròn: b, c");
        assertThat(FindingWords.of(circle, Cases.POLICY, Language.ENGLISH))
                .isEqualTo("month 2026-03: these manage one another in a circle: b, c");
    }
}
