package io.github.thuocdo.core.consequence;

import static io.github.thuocdo.core.consequence.BindingForce.BARRED;
import static io.github.thuocdo.core.consequence.BindingForce.BASIS;
import static io.github.thuocdo.core.consequence.BindingForce.CONSIDERED;
import static io.github.thuocdo.core.consequence.BindingForce.REQUIRED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import java.time.LocalDate;
import java.time.Month;

/**
 * The consequences that the instruments attach to an outcome (hệ quả theo các văn bản).
 *
 * <p>Under the law of 2008, as amended in 2019, a civil servant leaves after two consecutive years "not completed"; Law 80/2025/QH15, whose
 * section on evaluation is in force from 01/01/2026, has no such clause: one year is enough, and a lower position is the other possibility.
 * The article of the older laws was not confirmed, so their clause is described in words. What they say of cadres (cán bộ) was not
 * confirmed either: those rules are refused until the caller {@linkplain ConsequenceRules#replacing supplies} them.
 *
 * <p>Decree 335/2025 sets no amount for bonus and additional income (Art 26.1e): these are the agency's own regulation. Severance pay
 * (Decree 170/2025, Art 58) is written for people who leave of their own will, so no rule here grants it.
 */
public final class StandardConsequences {

    private static final String LAW_2008 = "22/2008/QH12 (sửa đổi: 52/2019/QH14)";
    private static final String LAW_2010 = "58/2010/QH12 (sửa đổi: 52/2019/QH14)";
    private static final String LAW_80 = "80/2025/QH15";
    private static final String LAW_129 = "129/2025/QH15";
    private static final String DECREE_335 = "335/2025/NĐ-CP";
    private static final String DECREE_170 = "170/2025/NĐ-CP";
    private static final String TWO_YEARS = "quy định về 02 năm liên tiếp không hoàn thành nhiệm vụ";

    private static final LocalDate NEW_EVALUATION = LocalDate.of(2026, Month.JANUARY, 1);
    private static final DateRange OLD_LAW = DateRange.of(LocalDate.of(2010, Month.JANUARY, 1), NEW_EVALUATION);
    private static final DateRange NEW_LAW = DateRange.from(NEW_EVALUATION);
    private static final DateRange SINCE_JULY_2025 = DateRange.from(LocalDate.of(2025, Month.JULY, 1));
    private static final LocalDate NEW_LAW_ON_PUBLIC_EMPLOYEES = LocalDate.of(2026, Month.JULY, 1);

    private static final ImmutableSet<Role> EVERYBODY = ImmutableSet.of(Role.STAFF, Role.DEPUTY, Role.HEAD);
    private static final ImmutableSet<Role> LEADERS = ImmutableSet.of(Role.DEPUTY, Role.HEAD);
    private static final Addressees CIVIL_SERVANTS = addressees(EVERYBODY, CadreCategory.CIVIL_SERVANT);
    private static final Addressees CIVIL_SERVANTS_LEADING = addressees(LEADERS, CadreCategory.CIVIL_SERVANT);
    private static final Addressees PUBLIC_EMPLOYEES = addressees(EVERYBODY, CadreCategory.PUBLIC_EMPLOYEE);
    private static final Addressees CADRES = addressees(EVERYBODY, CadreCategory.CADRE);
    private static final Addressees ON_THE_PAYROLL =
            addressees(EVERYBODY, CadreCategory.CADRE, CadreCategory.CIVIL_SERVANT, CadreCategory.PUBLIC_EMPLOYEE);

    private static final ImmutableSet<Classification> NOT_COMPLETED = ImmutableSet.of(Classification.NOT_COMPLETED);
    private static final ImmutableSet<Classification> GOOD_OR_BETTER =
            ImmutableSet.of(Classification.EXCELLENT, Classification.GOOD);
    private static final ImmutableSet<Classification> BELOW_GOOD =
            ImmutableSet.of(Classification.COMPLETED, Classification.NOT_COMPLETED);
    private static final ImmutableSet<Classification> COMPLETED_OR_BETTER =
            ImmutableSet.of(Classification.EXCELLENT, Classification.GOOD, Classification.COMPLETED);
    private static final ImmutableSet<Classification> ANY_CLASS =
            Sets.immutableEnumSet(ImmutableList.copyOf(Classification.values()));

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
                .addAll(olderLaws())
                .addAll(law80())
                .addAll(decree170())
                .addAll(decree335())
                .add(bonus())
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
        DateRange first = DateRange.of(LocalDate.of(2025, Month.JANUARY, 1), NEW_EVALUATION);
        return rules(ImmutableList.<ConsequenceRule>builder()
                .addAll(hanoiIncome("hanoi.46", "46/2024/NQ-HĐND", first))
                .addAll(hanoiIncome("hanoi.81", "81/2025/NQ-HĐND", NEW_LAW))
                .build());
    }

    private static ConsequenceRules rules(ImmutableList<ConsequenceRule> rules) {
        return new ConsequenceRules(
                rules,
                new Interpretation.Chosen<>(
                        "consequence-law",
                        ApplicableLaw.END_OF_PERIOD,
                        "thuocdo",
                        "A year is judged by the law of that year; nobody is judged more severely by a later law."));
    }

    private static ImmutableList<ConsequenceRule> olderLaws() {
        Occasion twoYears = notCompleted(2);
        return ImmutableList.of(
                ConsequenceRule.of(
                        provision(
                                "22.two-years",
                                LAW_2008,
                                TWO_YEARS,
                                "Hai năm liên tiếp không hoàn thành nhiệm vụ",
                                "Two consecutive years not completed"),
                        OLD_LAW,
                        CIVIL_SERVANTS,
                        twoYears,
                        REQUIRED,
                        PersonnelMeasure.LEAVE_SERVICE),
                ConsequenceRule.of(
                                provision(
                                        "22.cadre-two-years",
                                        LAW_2008,
                                        TWO_YEARS,
                                        "Cán bộ không hoàn thành nhiệm vụ theo luật cũ",
                                        "A cadre not completed under the older law"),
                                OLD_LAW,
                                CADRES,
                                notCompleted(1),
                                CONSIDERED,
                                PersonnelMeasure.REMOVAL_FROM_OFFICE)
                        .unconfirmed("the clause of the law of 2008, as amended in 2019, on cadres not completed in two"
                                + " consecutive years: its article, its measure and its years"),
                ConsequenceRule.of(
                        provision(
                                "58.two-years",
                                LAW_2010,
                                TWO_YEARS,
                                "Viên chức hai năm liên tiếp không hoàn thành nhiệm vụ",
                                "A public employee not completed in two consecutive years"),
                        DateRange.of(LocalDate.of(2012, Month.JANUARY, 1), NEW_LAW_ON_PUBLIC_EMPLOYEES),
                        PUBLIC_EMPLOYEES,
                        twoYears,
                        CONSIDERED,
                        PersonnelMeasure.END_OF_CONTRACT),
                ConsequenceRule.of(
                        provision(
                                "129.lower-or-leave",
                                LAW_129,
                                "Điều 26, 27",
                                "Viên chức không hoàn thành nhiệm vụ",
                                "A public employee not completed"),
                        DateRange.from(NEW_LAW_ON_PUBLIC_EMPLOYEES),
                        PUBLIC_EMPLOYEES,
                        notCompleted(1),
                        CONSIDERED,
                        PersonnelMeasure.LOWER_POSITION,
                        PersonnelMeasure.LEAVE_SERVICE));
    }

    private static ImmutableList<ConsequenceRule> law80() {
        return ImmutableList.of(
                ConsequenceRule.of(
                                provision(
                                        LOWER_OR_LEAVE_80,
                                        LAW_80,
                                        "Điều 27.1c, 32.1b",
                                        "Bố trí vị trí thấp hơn hoặc cho thôi việc",
                                        "A lower position or leaving the service"),
                                NEW_LAW,
                                CIVIL_SERVANTS,
                                notCompleted(1),
                                CONSIDERED,
                                PersonnelMeasure.LOWER_POSITION,
                                PersonnelMeasure.LEAVE_SERVICE)
                        .differingFrom(LEAVE_AFTER_REMOVAL)
                        .within(StandardTimeLimits.LEAVING),
                ConsequenceRule.of(
                                provision(
                                        "80.cadre-not-completed",
                                        LAW_80,
                                        "Điều 27.1",
                                        "Cán bộ không hoàn thành nhiệm vụ",
                                        "A cadre not completed"),
                                NEW_LAW,
                                CADRES,
                                notCompleted(1),
                                CONSIDERED,
                                PersonnelMeasure.REMOVAL_FROM_OFFICE)
                        .unconfirmed(
                                "the clause on cadres not completed that replaces the rule of two consecutive years:"
                                        + " its article, its measure and its years"));
    }

    private static ImmutableList<ConsequenceRule> decree170() {
        return ImmutableList.of(
                removal(
                        "170.removal-discipline",
                        new Occasion.Disciplined(
                                ImmutableSet.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING), PeriodKind.YEAR),
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
                ConsequenceRule.of(
                                provision(
                                        LEAVE_AFTER_REMOVAL,
                                        DECREE_170,
                                        "Điều 53.3",
                                        "Cho thôi việc sau khi miễn nhiệm do không hoàn thành nhiệm vụ",
                                        "Leaving the service after removal when not completed"),
                                SINCE_JULY_2025,
                                CIVIL_SERVANTS_LEADING,
                                notCompleted(1),
                                REQUIRED,
                                PersonnelMeasure.LEAVE_SERVICE)
                        .after(REMOVAL_NOT_COMPLETED)
                        .differingFrom(LOWER_OR_LEAVE_80, LOWER_OR_LEAVE_335)
                        .within(StandardTimeLimits.LEAVING),
                ConsequenceRule.of(
                        specialisedPost("170.specialised-post"),
                        SINCE_JULY_2025,
                        CIVIL_SERVANTS,
                        year(GOOD_OR_BETTER),
                        BASIS,
                        PersonnelMeasure.OTHER_SPECIALISED_POST),
                ConsequenceRule.of(
                        specialisedPost("170.no-specialised-post"),
                        SINCE_JULY_2025,
                        CIVIL_SERVANTS,
                        year(BELOW_GOOD),
                        BARRED,
                        PersonnelMeasure.OTHER_SPECIALISED_POST));
    }

    private static ConsequenceRule removal(String id, Occasion occasion, String vietnamese, String english) {
        return ConsequenceRule.of(
                        provision(id, DECREE_170, "Điều 53.1", vietnamese, english),
                        SINCE_JULY_2025,
                        CIVIL_SERVANTS_LEADING,
                        occasion,
                        CONSIDERED,
                        PersonnelMeasure.REMOVAL_FROM_OFFICE)
                .within(
                        StandardTimeLimits.REMOVAL_PROPOSAL,
                        StandardTimeLimits.REMOVAL_DECISION,
                        StandardTimeLimits.REMOVAL_DECISION_EXTENDED);
    }

    private static Provision specialisedPost(String id) {
        return provision(
                id,
                DECREE_170,
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
                        year(COMPLETED_OR_BETTER),
                        PersonnelMeasure.HIGHER_POSITION),
                ConsequenceRule.of(
                                provision(
                                        LOWER_OR_LEAVE_335,
                                        DECREE_335,
                                        "Điều 23.3đ",
                                        "Bố trí vị trí thấp hơn hoặc cho thôi việc",
                                        "A lower position or leaving the service"),
                                NEW_LAW,
                                CIVIL_SERVANTS,
                                notCompleted(1),
                                CONSIDERED,
                                PersonnelMeasure.LOWER_POSITION,
                                PersonnelMeasure.LEAVE_SERVICE)
                        .differingFrom(LEAVE_AFTER_REMOVAL)
                        .within(StandardTimeLimits.LEAVING),
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
        return ConsequenceRule.of(
                provision(id, DECREE_335, clause, vietnamese, english),
                NEW_LAW,
                CIVIL_SERVANTS,
                occasion,
                BASIS,
                measures);
    }

    private static ConsequenceRule bonus() {
        return ConsequenceRule.of(
                        provision(
                                "73.bonus",
                                "73/2024/NĐ-CP",
                                "Điều 4",
                                "Tiền thưởng định kỳ theo xếp loại hằng năm",
                                "Regular bonus by the yearly class"),
                        DateRange.from(LocalDate.of(2024, Month.JULY, 1)),
                        ON_THE_PAYROLL,
                        year(ANY_CLASS),
                        BASIS,
                        PersonnelMeasure.BONUS)
                .within(StandardTimeLimits.BONUS_FUND);
    }

    private static ImmutableList<ConsequenceRule> hanoiIncome(String id, String resolution, DateRange inForce) {
        return ImmutableList.of(
                ConsequenceRule.of(
                                provision(
                                        id + ".monthly-income",
                                        resolution,
                                        "phần chi hằng tháng",
                                        "Thu nhập tăng thêm hằng tháng",
                                        "Additional income by the month"),
                                inForce,
                                ON_THE_PAYROLL,
                                new Occasion.Every(PeriodKind.MONTH),
                                BASIS,
                                PersonnelMeasure.ADDITIONAL_INCOME)
                        .ofSalaryFund(Fraction.of(1, 2)),
                ConsequenceRule.of(
                                provision(
                                        id + ".year-end-income",
                                        resolution,
                                        "phần chi cuối năm",
                                        "Thu nhập tăng thêm cuối năm",
                                        "Additional income at the end of the year"),
                                inForce,
                                ON_THE_PAYROLL,
                                year(COMPLETED_OR_BETTER),
                                BASIS,
                                PersonnelMeasure.ADDITIONAL_INCOME)
                        .ofSalaryFund(Fraction.of(3, 10)));
    }

    private static Occasion notCompleted(int years) {
        return new Occasion.Classed(NOT_COMPLETED, PeriodKind.YEAR, years);
    }

    private static Occasion year(ImmutableSet<Classification> levels) {
        return new Occasion.Classed(levels, PeriodKind.YEAR, 1);
    }

    private static Addressees addressees(ImmutableSet<Role> roles, CadreCategory first, CadreCategory... more) {
        return new Addressees(Channel.CIVIL_SERVICE, Sets.immutableEnumSet(first, more), roles);
    }

    private static Provision provision(String id, String instrument, String clause, String vietnamese, String english) {
        return new Provision(id, new Citation(instrument, clause), vietnamese, english);
    }
}
