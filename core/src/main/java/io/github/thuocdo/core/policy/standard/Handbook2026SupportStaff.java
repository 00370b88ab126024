package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.EVERYBODY;
import static io.github.thuocdo.core.policy.standard.Drafting.chosen;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The sheet of the Ministry's handbook of 2026 for support and service staff under a labour contract: drivers, guards, reception, technical and
 * medical staff.
 *
 * <p>The handbook is guidance and no part of the decree: it recommends, and by Art 28.2 of Decree 335/2025 each agency decides whether and how it is
 * applied. It gives a score and no class.
 */
final class Handbook2026SupportStaff {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** Its day is not known; it serves Decree 335/2025, and what it says counts from the day of that decree on. */
    private static final LegalInstrument HANDBOOK = new LegalInstrument(
            "Sổ tay 2026",
            "Sổ tay của Bộ Nội vụ về đánh giá công chức năm 2026 (hướng dẫn, cơ quan quyết định việc áp dụng)",
            "Handbook of the Ministry of Home Affairs on evaluating civil servants, 2026 (guidance, which an agency adopts)",
            new LegalInstrument.Signing.Unknown(),
            DateRange.from(FIRST_DAY));

    private static final String SUPPORT_STAFF = "Nhóm nhân viên hỗ trợ, phục vụ";
    private static final String TOTAL = "Cách tính tổng điểm";

    private static final ImmutableSet<PeriodKind> LONGER =
            ImmutableSet.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);

    static final Policy POLICY = Policy.builder()
            .id("vn.handbook-2026.support-staff")
            .instrument(HANDBOOK)
            .scope(PolicyScope.civilService(CadreCategory.CONTRACT_WORKER))
            .effective(DateRange.from(FIRST_DAY))
            .rules(rules())
            .build();

    private Handbook2026SupportStaff() {}

    private static ImmutableList<Rule> rules() {
        Interpretation<ScoreRounding> rounding = chosen(
                "score-rounding",
                ScoreRounding.NONE,
                "Sổ tay in một chữ số thập phân mà không nói làm tròn lên hay xuống; các tỷ lệ của Sổ tay chỉ khớp khi"
                        + " tính bằng số chính xác.",
                "The handbook prints one decimal and names no direction; its ratios come out of exact figures only.");
        return ImmutableList.of(
                attribution(),
                new Sheet(
                        provision(
                                "sheet",
                                SUPPORT_STAFF,
                                "Phiếu điểm nhân viên hỗ trợ, phục vụ",
                                "Sheet of support staff"),
                        new Reach(EVERYBODY, ImmutableSet.of(PeriodKind.MONTH)),
                        Sheet.Basis.FACTS,
                        new CompositeMeasure.Sum(
                                "total",
                                provision("total", TOTAL, "Tổng điểm", "Total"),
                                ImmutableList.of(general(), result())),
                        rounding,
                        Optional.of(Fraction.of(100))),
                new Sheet(
                        provision("longer", TOTAL, "Điểm quý, 6 tháng, năm", "Sheet of longer periods"),
                        new Reach(EVERYBODY, LONGER),
                        Sheet.Basis.SHORTER_PERIODS,
                        new CompositeMeasure.MeanOfPeriods(
                                "total",
                                provision("mean", TOTAL, "Trung bình cộng 12 tháng", "Mean of twelve months"),
                                chosen(
                                        "missing-months",
                                        CompositeMeasure.MissingPeriods.MEAN_OF_CONFIRMED_IF_ALL_GAPS_LAWFUL,
                                        "Năm là trung bình của các tháng; tháng không ai chấm không phải là tháng nghỉ.",
                                        "The year is the mean of its months; a month nobody rated is not leave."),
                                chosen(
                                        "nothing-to-score",
                                        CompositeMeasure.NothingToScore.NOT_CLASSIFIED,
                                        "Năm là trung bình của các tháng; không có tháng nào phải chấm thì không có điểm.",
                                        "The year is the mean of its months; where none was to be rated, there is no score."),
                                Optional.empty(),
                                Optional.empty()),
                        rounding,
                        Optional.empty()));
    }

    private static Measure general() {
        return Drafting.marks(
                "general",
                new Drafting(Decree335Individuals.DECREE, "handbook.support")
                        .provision("general", "Điều 12.2, 28.2", "Điểm tiêu chí chung", "General criteria"),
                Fraction.of(30),
                new Interpretation.Open<>(
                        "general-form",
                        new Form(
                                "Phiếu tiêu chí chung của nhân viên hỗ trợ, phục vụ",
                                ImmutableList.of(Form.Group.of("I", ImmutableList.of(Fraction.of(30))))),
                        new BilingualText(
                                "Sổ tay cộng điểm tiêu chí chung cho nhóm hỗ trợ mà không có phiếu riêng: cơ quan xác định các mục của"
                                        + " 30 điểm, chẳng hạn như Mẫu số 01 của Nghị định 335/2025.",
                                "The handbook adds general points for support staff and has no form of theirs: the agency says which items make up"
                                        + " the 30 points, such as those of Form 01 of Decree 335/2025.")),
                ImmutableList.of());
    }

    private static Measure result() {
        return CompositeMeasure.Section.mean(
                "result",
                provision("result", SUPPORT_STAFF, "Điểm kết quả công việc", "Work results"),
                Fraction.of(70),
                ImmutableList.of(
                        share("quality", "Chất lượng", "Quality"),
                        share("compliance", "Tuân thủ", "Compliance"),
                        share("efficiency", "Hiệu quả", "Efficiency")));
    }

    private static Measure share(String element, String vietnamese, String english) {
        return Drafting.share(
                element,
                provision(element, SUPPORT_STAFF, vietnamese, english),
                RecordedMeasure.MissingFigure.UNDETERMINED);
    }

    private static Attribution attribution() {
        return Drafting.attribution(
                provision("attribution", TOTAL, "Cách xác định kỳ đánh giá", "Which period facts belong to"),
                chosen(
                        "discipline-filter",
                        Attribution.DisciplineFilter.DUTY_RELATED,
                        "Phiếu không xếp loại, nên kỷ luật không được xét ở đây.",
                        "The sheet gives no class, so that no discipline enters it."),
                chosen(
                        "old-organisation-discipline",
                        Attribution.OldOrganizationDiscipline.REPORTED_TO_OLD_BODY,
                        "Phiếu không xếp loại, nên kỷ luật không được xét ở đây.",
                        "The sheet gives no class, so that no discipline enters it."),
                chosen(
                        "acts-at-both",
                        Attribution.ActsAtBoth.BY_TIME_OF_ACT,
                        "Phiếu không xếp loại, nên kỷ luật không được xét ở đây.",
                        "The sheet gives no class, so that no discipline enters it."),
                Optional.of(Drafting.serviceTime(
                        Decree335Individuals.DECREE.clause("Điều 11.2"),
                        ImmutableSet.of(LeaveKind.SICK, LeaveKind.MATERNITY),
                        ImmutableSet.of(LeaveKind.UNPAID))),
                chosen(
                        "year-cutoff",
                        Attribution.YearCutoff.DECEMBER_15,
                        "Sổ tay chuyển việc có hạn sau ngày 15 tháng 12 sang năm sau.",
                        "The handbook moves work due after 15 December to the next year."));
    }

    private static Provision provision(String name, String clause, String vietnamese, String english) {
        return new Provision("handbook.support." + name, HANDBOOK.clause(clause), vietnamese, english);
    }
}
