package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Hanoi's monthly evaluation by decision 3814-QĐ/TU of 2018.
 *
 * <p>Known are the three blocks, the four classes and the two caps, not the articles in which they stand: citations name the part of the
 * framework. The sub-criteria, how a number of places is rounded and what holds in a small unit have to be supplied. No deduction, no
 * special case and no day of the month is known, so there is none.
 *
 * <p>Whether the caps outlived the changes of 2021 and 2022 is not confirmed. So the edition of 3814 ends with July 2022, and the question
 * how places are rounded, without whose answer no engine is made, asks for the confirmation too.
 */
final class Hanoi3814Monthly {

    private static final LegalInstrument DECISION = new LegalInstrument(
            "3814-QĐ/TU",
            "Quyết định về khung tiêu chí đánh giá hằng tháng cán bộ, công chức, viên chức, lao động hợp đồng",
            "Decision on the framework of criteria for the monthly evaluation of cadres, civil servants, public employees and contract workers",
            LocalDate.of(2018, 5, 16),
            DateRange.from(LocalDate.of(2018, 7, 1)));

    private static final LocalDate LAST_DAY_BEFORE_3251 = LocalDate.of(2022, 7, 31);

    private static final LocalDrafting DRAFT = new LocalDrafting(DECISION);
    private static final ImmutableSet<PeriodKind> MONTH = ImmutableSet.of(PeriodKind.MONTH);
    private static final Reach EVERYBODY = new Reach(Role.ofPeople(), MONTH);

    private static final String SCALE = "Khung tiêu chí, thang điểm 100";
    private static final String CLASSES = "Khung tiêu chí, mức xếp loại";
    private static final String SHARE = "Khung tiêu chí, tỷ lệ loại A";

    static final Policy POLICY = Policy.builder()
            .id("hn.3814.monthly")
            .instrument(DECISION)
            .scope(PolicyScope.people(
                    Channel.HANOI_MONTHLY,
                    CadreCategory.CADRE,
                    CadreCategory.CIVIL_SERVANT,
                    CadreCategory.PUBLIC_EMPLOYEE,
                    CadreCategory.CONTRACT_WORKER))
            .effective(DateRange.ofClosed(LocalDate.of(2018, 7, 1), LAST_DAY_BEFORE_3251))
            .addRules(sheet(), ladder(), quota(), attribution())
            .build();

    private Hanoi3814Monthly() {}

    private static Sheet sheet() {
        return new Sheet(
                DRAFT.provision("hn.3814.sheet", SCALE, "Phiếu điểm tháng", "Monthly sheet"),
                EVERYBODY,
                Sheet.Basis.FACTS,
                new CompositeMeasure.Sum(
                        "total",
                        DRAFT.provision("hn.3814.total", SCALE, "Tổng điểm", "Total"),
                        ImmutableList.of(
                                block("discipline", "I", 20, "Ý thức kỷ luật, đạo đức", "Discipline and ethics"),
                                block(
                                        "result",
                                        "II",
                                        70,
                                        "Kết quả thực hiện chức trách, nhiệm vụ",
                                        "Results of assigned duties and tasks"),
                                block("bonus", "III", 10, "Điểm thưởng", "Bonus"))),
                LocalDrafting.unrounded(),
                Optional.of(Fraction.of(100)));
    }

    private static Measure block(String element, String group, long worth, String vietnamese, String english) {
        return new JudgedMeasure.Marks(
                element,
                DRAFT.provision("hn.3814." + element, SCALE, vietnamese, english),
                Fraction.of(worth),
                new Interpretation.Open<>(
                        "monthly-form",
                        new Form(
                                "3814-QĐ/TU",
                                ImmutableList.of(oneItem("I", 20), oneItem("II", 70), oneItem("III", 10))),
                        new BilingualText(
                                "Các tiêu chí thành phần của ba nhóm và điểm tối đa, theo phiếu của cơ quan.",
                                "The sub-criteria of the three blocks with their maxima, from the agency's own form.")),
                ImmutableList.of(new JudgedMeasure.FormGroup(group, Optional.of(Fraction.of(worth)))),
                Drafting.chosen(
                        "general-source",
                        JudgedMeasure.GeneralSource.CONFIRMED_BY_AUTHORITY,
                        "Người trực tiếp lãnh đạo nhận xét sau khi cá nhân tự đánh giá và người đứng đầu quyết định, nên tính"
                                + " theo kết quả được xác nhận.",
                        "Whoever leads ranks after a self-assessment and the head decides, so that what they confirm counts."),
                LocalDrafting.anyStep(),
                Optional.empty());
    }

    private static Form.Group oneItem(String group, long maximum) {
        return Form.Group.of(group, ImmutableList.of(Fraction.of(maximum)));
    }

    private static Ladder ladder() {
        Fraction fifty = Fraction.of(50);
        Fraction seventy = Fraction.of(70);
        Fraction ninety = Fraction.of(90);
        return new Ladder(
                DRAFT.provision("hn.3814.class", CLASSES, "Mức xếp loại tháng", "Class of the month"),
                EVERYBODY,
                ImmutableList.of(
                        rung(Classification.EXCELLENT, "a", "Loại A", "Class A", Interval.atLeast(ninety)),
                        rung(Classification.GOOD, "b", "Loại B", "Class B", Interval.closedOpen(seventy, ninety)),
                        rung(Classification.COMPLETED, "c", "Loại C", "Class C", Interval.closedOpen(fifty, seventy)),
                        rung(Classification.NOT_COMPLETED, "d", "Loại D", "Class D", Interval.below(fifty))),
                Ladder.Outcome.CLASS);
    }

    private static Ladder.Rung rung(
            Classification level, String letter, String vietnamese, String english, Interval band) {
        return new Ladder.Rung(DRAFT.provision("hn.3814." + letter, CLASSES, vietnamese, english), level, band);
    }

    private static Quota quota() {
        return new Quota(
                DRAFT.provision("hn.3814.quota", SHARE, "Tỷ lệ loại A", "Share of A"),
                EVERYBODY,
                Classification.EXCELLENT,
                new Quota.Fixed(Fraction.of(3, 10), new Quota.OfRanked()),
                Optional.of(new Quota.Raised(
                        Optional.of(Fraction.of(2, 5)),
                        Optional.of(new Quota.OfStaff()),
                        Quota.Force.ADVICE,
                        Optional.empty())),
                new Interpretation.Open<>(
                        "quota-rounding",
                        Quota.RateRounding.DOWN,
                        new BilingualText(
                                "Số người loại A lẻ thì làm tròn thế nào: không văn bản nào đọc được có nêu. Với các tháng từ 8/2022,"
                                        + " trả lời còn xác nhận tỷ lệ 30 % và 40 % vẫn áp dụng; nếu không còn thì bỏ hn.3814.quota.",
                                "How a number of A's that is not whole is rounded: no readable text says it. For months from August 2022 the answer"
                                        + " confirms besides that the caps of 30 % and 40 % are still in force; where they are not, repeal hn.3814.quota.")),
                LocalDrafting.agency(
                        "\"Đơn vị\" để tính tỷ lệ được hiểu là cơ quan có người đứng đầu quyết định.",
                        "\"The unit\" of the cap is read as the agency whose head decides."),
                new Interpretation.Open<>(
                        "small-group",
                        Quota.SmallGroup.NONE,
                        new BilingualText(
                                "Đơn vị ít người có ngoại lệ hay không, theo văn bản nào: không văn bản nào đọc được có nêu.",
                                "Whether a small unit has an exception, and by which act: no readable text says it.")),
                Drafting.chosen(
                        "quota-ranking",
                        Quota.Ranking.YEAR_SCORE,
                        "Điểm của tháng là căn cứ khách quan duy nhất có sẵn.",
                        "The score of the month is the only objective key at hand."),
                LocalDrafting.referredTies(),
                LocalDrafting.surplusIsGood());
    }

    private static Attribution attribution() {
        return LocalDrafting.attribution(
                DRAFT.provision(
                        "hn.3814.attribution",
                        "Khung tiêu chí, kỳ đánh giá",
                        "Cách xác định kỳ và đơn vị",
                        "Which period and organization"),
                Drafting.chosen(
                        "month-presence",
                        Attribution.MonthPresence.BY_CALLER,
                        "Không biết tháng nào không xếp loại; cơ quan xác định.",
                        "Months that are not ranked are not known; the agency states them."),
                LocalDrafting.silent("discipline-filter", Attribution.DisciplineFilter.DUTY_RELATED),
                LocalDrafting.serviceTime(unknownLeave("sick-leave"), unknownLeave("maternity-leave")));
    }

    private static Interpretation<Attribution.LeaveTime> unknownLeave(String key) {
        return Drafting.chosen(
                key,
                Attribution.LeaveTime.NOT_SERVED,
                "Chưa rõ quy định của thành phố về thời gian nghỉ.",
                "What the city's act says of leave is not known.");
    }
}
