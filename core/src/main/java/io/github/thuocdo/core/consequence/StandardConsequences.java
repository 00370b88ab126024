package io.github.thuocdo.core.consequence;

import static io.github.thuocdo.core.consequence.BindingForce.BARRED;
import static io.github.thuocdo.core.consequence.BindingForce.BASIS;
import static io.github.thuocdo.core.consequence.BindingForce.CONSIDERED;
import static io.github.thuocdo.core.consequence.BindingForce.REQUIRED;
import static io.github.thuocdo.core.consequence.Clauses.ANY_CLASS;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_170;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_335;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_73;
import static io.github.thuocdo.core.consequence.Clauses.EVERYBODY;
import static io.github.thuocdo.core.consequence.Clauses.JULY_2026;
import static io.github.thuocdo.core.consequence.Clauses.LAW_52;
import static io.github.thuocdo.core.consequence.Clauses.LEADERS;
import static io.github.thuocdo.core.consequence.Clauses.NEW_EVALUATION;
import static io.github.thuocdo.core.consequence.Clauses.ON_THE_PAYROLL;
import static io.github.thuocdo.core.consequence.Clauses.addressees;
import static io.github.thuocdo.core.consequence.Clauses.notCompleted;
import static io.github.thuocdo.core.consequence.Clauses.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import java.time.LocalDate;
import java.time.Month;

/**
 * The consequences that the instruments attach to an outcome (hệ quả theo các văn bản).
 *
 * <p>Under the law of 2008, as amended from 01/7/2020, a civil servant leaves after two consecutive years "not completed"; Law 80/2025/QH15,
 * whose section on evaluation is in force from 01/01/2026, has no such clause: one year is enough, and a lower position is the other
 * possibility. The article of the older law was not confirmed, so its clause is described in words; nor was the day on which it took effect,
 * so its text before the amendment has to be supplied. What the laws say of cadres (cán bộ) was not confirmed either, nor what Decree
 * 259/2026 says of the removal of managing public employees: those rules are refused until the caller {@linkplain
 * ConsequenceRules#replacing supplies} them.
 *
 * <p>Public employees go by Law 58/2010 until 30/6/2026 and by Law 129/2025 and Decree 233/2026 afterwards. Decree 161/2026 stands in the
 * place of Decree 73/2024 from the same day.
 *
 * <p>Decrees 335/2025 (Art 26.1e), 161/2026 and 233/2026 set no amount for bonus and additional income: these are the agency's own
 * regulation. Severance pay (Decree 170/2025, Art 58) is written for people who leave of their own will, so no rule here grants it.
 */
public final class StandardConsequences {

    private static final Act LAW_22 = new Act("22/2008/QH12", DateRange.upTo(LAW_52.minusDays(1)));
    private static final Act LAW_22_AMENDED =
            new Act("22/2008/QH12 (sửa đổi: 52/2019/QH14)", DateRange.of(LAW_52, NEW_EVALUATION));
    private static final Act LAW_80 = new Act("80/2025/QH15", DateRange.from(NEW_EVALUATION));
    private static final Act DECREE_161 = new Act("161/2026/NĐ-CP", DateRange.from(JULY_2026));
    private static final String TWO_YEARS = "quy định về 02 năm liên tiếp không hoàn thành nhiệm vụ";

    private static final Proviso IN_THE_FOLLOWING_YEAR = new Proviso(
            "chỉ đối với việc chuyển trong năm " + Proviso.FOLLOWING_YEAR,
            "only for a change in " + Proviso.FOLLOWING_YEAR);

    private static final Addressees CIVIL_SERVANTS = addressees(EVERYBODY, CadreCategory.CIVIL_SERVANT);
    private static final Addressees CIVIL_SERVANTS_LEADING = addressees(LEADERS, CadreCategory.CIVIL_SERVANT);
    private static final Addressees CADRES = addressees(EVERYBODY, CadreCategory.CADRE);

    private static final ImmutableSet<Classification> GOOD_OR_BETTER =
            ImmutableSet.of(Classification.EXCELLENT, Classification.GOOD);
    private static final ImmutableSet<Classification> BELOW_GOOD =
            ImmutableSet.of(Classification.COMPLETED, Classification.NOT_COMPLETED);
    private static final ImmutableSet<Classification> COMPLETED_OR_BETTER =
            ImmutableSet.of(Classification.EXCELLENT, Classification.GOOD, Classification.COMPLETED);

    private static final String REMOVAL_NOT_COMPLETED = "170.removal-not-completed";
    private static final String LEAVE_AFTER_REMOVAL = "170.leave-after-removal";
    private static final String LOWER_OR_LEAVE_80 = "80.lower-or-leave";
    private static final String LOWER_OR_LEAVE_335 = "335.lower-or-leave";

    private StandardConsequences() {}

    /**
     * Returns the rules of the national instruments, old and new.
     *
     * @return the rules, by instrument
     */
    public static ConsequenceRules national() {
        return rules(ImmutableList.<ConsequenceRule>builder()
                .addAll(law22())
                .addAll(law80())
                .addAll(decree170())
                .addAll(decree335())
                .addAll(PublicEmployeeConsequences.rules())
                .addAll(bonus())
                .build());
    }

    /**
     * Returns the additional income of Hanoi: half of the basic salary fund by the month for all, three tenths at the end of the year for
     * those rated "completed" or better (Resolutions 46/2024/NQ-HĐND and 81/2025/NQ-HĐND). The days on which they take effect were not
     * confirmed; each stands here for the years for which it was adopted.
     *
     * @return the rules
     */
    public static ConsequenceRules hanoi() {
        Act resolution46 =
                new Act("46/2024/NQ-HĐND", DateRange.of(LocalDate.of(2025, Month.JANUARY, 1), NEW_EVALUATION));
        Act resolution81 = new Act("81/2025/NQ-HĐND", DateRange.from(NEW_EVALUATION));
        return rules(ImmutableList.<ConsequenceRule>builder()
                .addAll(hanoiIncome("hanoi.46", resolution46))
                .addAll(hanoiIncome("hanoi.81", resolution81))
                .build());
    }

    private static ConsequenceRules rules(ImmutableList<ConsequenceRule> rules) {
        return new ConsequenceRules(
                rules,
                new Interpretation.Chosen<>(
                        "consequence-law",
                        ApplicableLaw.END_OF_PERIOD,
                        "thuocdo",
                        new BilingualText(
                                "Năm nào theo luật của năm đó; không ai bị xét nặng hơn theo luật ban hành sau.",
                                "A year is judged by the law of that year; nobody is judged more severely by a later law.")));
    }

    /** The day on which Law 22/2008/QH12 took effect was not confirmed, so its text before the amendment of 2020 has to be supplied. */
    private static ImmutableList<ConsequenceRule> law22() {
        return ImmutableList.of(
                twoYears("22.two-years-unamended", LAW_22)
                        .unconfirmed("the clause of Law 22/2008/QH12 on two consecutive years not completed before"
                                + " Law 52/2019/QH14 amended it: its text, and the day on which it took effect"),
                twoYears("22.two-years", LAW_22_AMENDED),
                cadreTwoYears("22.cadre-two-years-unamended", LAW_22)
                        .unconfirmed("the clause of Law 22/2008/QH12 on cadres not completed in two consecutive years,"
                                + " before Law 52/2019/QH14 amended the law: its article, its measure and its years"),
                cadreTwoYears("22.cadre-two-years", LAW_22_AMENDED)
                        .unconfirmed("the clause of the law of 2008, as amended in 2019, on cadres not completed in two"
                                + " consecutive years: its article, its measure and its years"));
    }

    private static ConsequenceRule twoYears(String id, Act text) {
        return text.sentence(
                        id,
                        TWO_YEARS,
                        "Hai năm liên tiếp không hoàn thành nhiệm vụ",
                        "Two consecutive years not completed")
                .attaches(CIVIL_SERVANTS, notCompleted(2), REQUIRED, PersonnelMeasure.LEAVE_SERVICE);
    }

    private static ConsequenceRule cadreTwoYears(String id, Act text) {
        return text.sentence(
                        id,
                        TWO_YEARS,
                        "Cán bộ không hoàn thành nhiệm vụ theo luật cũ",
                        "A cadre not completed under the older law")
                .attaches(CADRES, notCompleted(1), CONSIDERED, PersonnelMeasure.REMOVAL_FROM_OFFICE);
    }

    private static ImmutableList<ConsequenceRule> law80() {
        return ImmutableList.of(
                lowerOrLeave(LOWER_OR_LEAVE_80, LAW_80, "Điều 27.1c, 32.1b"),
                LAW_80.sentence(
                                "80.cadre-not-completed",
                                "Điều 27.1",
                                "Cán bộ không hoàn thành nhiệm vụ",
                                "A cadre not completed")
                        .attaches(CADRES, notCompleted(1), CONSIDERED, PersonnelMeasure.REMOVAL_FROM_OFFICE)
                        .unconfirmed(
                                "the clause on cadres not completed that replaces the rule of two consecutive years:"
                                        + " its article, its measure and its years"));
    }

    private static ConsequenceRule lowerOrLeave(String id, Act act, String clause) {
        return act.sentence(
                        id,
                        clause,
                        "Bố trí vị trí thấp hơn hoặc cho thôi việc",
                        "A lower position or leaving the service")
                .attaches(
                        CIVIL_SERVANTS,
                        notCompleted(1),
                        CONSIDERED,
                        PersonnelMeasure.LOWER_POSITION,
                        PersonnelMeasure.LEAVE_SERVICE)
                .differingFrom(LEAVE_AFTER_REMOVAL)
                .within(PersonnelMeasure.LEAVE_SERVICE, StandardTimeLimits.LEAVING);
    }

    private static ImmutableList<ConsequenceRule> decree170() {
        return ImmutableList.of(
                removal(
                        "170.removal-discipline",
                        new Occasion.Disciplined(
                                ImmutableSet.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING),
                                PeriodKind.YEAR,
                                new Interpretation.Chosen<>(
                                        "removal-after-discipline",
                                        AfterDiscipline.DISCIPLINE_ALONE,
                                        "thuocdo",
                                        new BilingualText(
                                                "Nội dung đã đọc của Điều 53.1 không có điều kiện thêm; Điều 55 Nghị định 115/2020 có, chưa rõ ở đây có"
                                                        + " hay không.",
                                                "What was read of Art 53.1 has no further condition; Art 55 of Decree 115/2020 has one,"
                                                        + " and whether it stands here too is open."))),
                        "Miễn nhiệm khi bị khiển trách hoặc cảnh cáo",
                        "Removal upon a reprimand or warning"),
                removal(
                        "170.removal-confidence",
                        new Occasion.LowConfidence(Fraction.of(2, 3), PeriodKind.YEAR),
                        "Miễn nhiệm khi có trên hai phần ba phiếu tín nhiệm thấp",
                        "Removal upon more than two thirds of low-confidence votes"),
                removal(
                        REMOVAL_NOT_COMPLETED,
                        notCompleted(1),
                        "Miễn nhiệm khi không hoàn thành nhiệm vụ",
                        "Removal when not completed"),
                DECREE_170
                        .sentence(
                                LEAVE_AFTER_REMOVAL,
                                "Điều 53.3",
                                "Cho thôi việc sau khi miễn nhiệm do không hoàn thành nhiệm vụ",
                                "Leaving the service after removal when not completed")
                        .attaches(CIVIL_SERVANTS_LEADING, notCompleted(1), REQUIRED, PersonnelMeasure.LEAVE_SERVICE)
                        .after(REMOVAL_NOT_COMPLETED)
                        .differingFrom(LOWER_OR_LEAVE_80, LOWER_OR_LEAVE_335)
                        .within(PersonnelMeasure.LEAVE_SERVICE, StandardTimeLimits.LEAVING),
                specialisedPost("170.specialised-post")
                        .attaches(CIVIL_SERVANTS, year(GOOD_OR_BETTER), BASIS, PersonnelMeasure.OTHER_SPECIALISED_POST)
                        .providing(IN_THE_FOLLOWING_YEAR),
                specialisedPost("170.no-specialised-post")
                        .attaches(CIVIL_SERVANTS, year(BELOW_GOOD), BARRED, PersonnelMeasure.OTHER_SPECIALISED_POST)
                        .providing(IN_THE_FOLLOWING_YEAR));
    }

    private static ConsequenceRule removal(String id, Occasion occasion, String vietnamese, String english) {
        return DECREE_170
                .sentence(id, "Điều 53.1", vietnamese, english)
                .attaches(CIVIL_SERVANTS_LEADING, occasion, CONSIDERED, PersonnelMeasure.REMOVAL_FROM_OFFICE)
                .within(
                        PersonnelMeasure.REMOVAL_FROM_OFFICE,
                        StandardTimeLimits.REMOVAL_PROPOSAL,
                        StandardTimeLimits.REMOVAL_DECISION,
                        StandardTimeLimits.REMOVAL_DECISION_EXTENDED);
    }

    private static Act.Sentence specialisedPost(String id) {
        return DECREE_170.sentence(
                id,
                "Điều 23.2b",
                "Chuyển vị trí việc làm chuyên ngành: năm liền trước xếp loại tốt trở lên",
                "Change between specialised posts: good or better in the year immediately before");
    }

    private static ImmutableList<ConsequenceRule> decree335() {
        return ImmutableList.of(
                of335(
                        "335.use-of-quarter",
                        "Điều 23.1",
                        "Sử dụng kết quả hằng quý",
                        "Use of the quarterly result",
                        new Occasion.Monitored(PeriodKind.QUARTER),
                        PersonnelMeasure.REMEDY,
                        PersonnelMeasure.ADDITIONAL_INCOME,
                        PersonnelMeasure.BONUS),
                of335(
                        "335.use-of-half-year",
                        "Điều 23.2",
                        "Sử dụng kết quả 6 tháng",
                        "Use of the result of six months",
                        new Occasion.Monitored(PeriodKind.HALF_YEAR),
                        PersonnelMeasure.WORK_REALLOCATION,
                        PersonnelMeasure.OTHER_JOB_POSITION,
                        PersonnelMeasure.ADDITIONAL_INCOME,
                        PersonnelMeasure.BONUS),
                of335(
                        "335.use-of-year",
                        "Điều 23.3",
                        "Sử dụng kết quả xếp loại hằng năm",
                        "Use of the yearly class",
                        year(ANY_CLASS),
                        PersonnelMeasure.PARTY_RATING,
                        PersonnelMeasure.PERSONNEL_WORK),
                of335(
                        "335.higher-position",
                        "Điều 23.3d",
                        "Bố trí vị trí việc làm cao hơn",
                        "A higher position",
                        year(ANY_CLASS),
                        PersonnelMeasure.HIGHER_POSITION),
                lowerOrLeave(LOWER_OR_LEAVE_335, DECREE_335, "Điều 23.3đ"),
                of335(
                        "335.income-of-year",
                        "Điều 23.3e, 26.1e",
                        "Thu nhập tăng thêm, tiền thưởng theo xếp loại hằng năm",
                        "Additional income and bonus by the yearly class",
                        year(ANY_CLASS),
                        PersonnelMeasure.ADDITIONAL_INCOME,
                        PersonnelMeasure.BONUS));
    }

    private static ConsequenceRule of335(
            String id,
            String clause,
            String vietnamese,
            String english,
            Occasion occasion,
            PersonnelMeasure... measures) {
        return DECREE_335.sentence(id, clause, vietnamese, english).attaches(CIVIL_SERVANTS, occasion, BASIS, measures);
    }

    /** Under Decree 161/2026 a bonus by achievement follows no outcome, and the regular one is yearly. */
    private static ImmutableList<ConsequenceRule> bonus() {
        return ImmutableList.of(
                DECREE_73
                        .sentence(
                                "73.bonus",
                                "Điều 4",
                                "Tiền thưởng định kỳ theo xếp loại hằng năm",
                                "Regular bonus by the yearly class")
                        .attaches(ON_THE_PAYROLL, year(ANY_CLASS), BASIS, PersonnelMeasure.BONUS)
                        .within(PersonnelMeasure.BONUS, StandardTimeLimits.BONUS_FUND),
                DECREE_161
                        .sentence(
                                "161.bonus",
                                "Điều 4",
                                "Tiền thưởng định kỳ hằng năm, trên cơ sở theo dõi hằng quý, 6 tháng và xếp loại hằng năm",
                                "Regular yearly bonus, on the basis of the monitoring of quarters and half-years and the"
                                        + " yearly class")
                        .attaches(ON_THE_PAYROLL, year(ANY_CLASS), BASIS, PersonnelMeasure.BONUS)
                        .providing(new Proviso(
                                "Hết năm ngân sách, kể cả thời gian chỉnh lý quyết toán, phần quỹ không sử dụng hết bị hủy hoặc nộp"
                                        + " trả.",
                                "What is left of the fund at the end of the budget year, the time of settlement adjustment"
                                        + " included, is cancelled or paid back.")));
    }

    private static ImmutableList<ConsequenceRule> hanoiIncome(String id, Act resolution) {
        return ImmutableList.of(
                resolution
                        .sentence(
                                id + ".monthly-income",
                                "phần chi hằng tháng",
                                "Thu nhập tăng thêm hằng tháng",
                                "Additional income by the month")
                        .attaches(
                                ON_THE_PAYROLL,
                                new Occasion.Every(PeriodKind.MONTH),
                                BASIS,
                                PersonnelMeasure.ADDITIONAL_INCOME)
                        .ofSalaryFund(Fraction.of(1, 2)),
                resolution
                        .sentence(
                                id + ".year-end-income",
                                "phần chi cuối năm",
                                "Thu nhập tăng thêm cuối năm",
                                "Additional income at the end of the year")
                        .attaches(ON_THE_PAYROLL, year(COMPLETED_OR_BETTER), BASIS, PersonnelMeasure.ADDITIONAL_INCOME)
                        .ofSalaryFund(Fraction.of(3, 10)));
    }
}
