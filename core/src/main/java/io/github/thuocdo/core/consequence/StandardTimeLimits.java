package io.github.thuocdo.core.consequence;

import static io.github.thuocdo.core.consequence.Clauses.DECREE_115_AMENDED;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_170;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_233;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_335;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_73;
import static io.github.thuocdo.core.consequence.Clauses.LAW_129;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.consequence.TimeLimit.Before;
import io.github.thuocdo.core.consequence.TimeLimit.By;
import io.github.thuocdo.core.consequence.TimeLimit.Days;
import io.github.thuocdo.core.consequence.TimeLimit.Provided;
import io.github.thuocdo.core.consequence.TimeLimit.Start;
import io.github.thuocdo.core.consequence.TimeLimit.Within;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** The times within which the national instruments want something done (các thời hạn). */
public final class StandardTimeLimits {

    /** A petition of a civil servant is settled within 7 working days from receipt (Decree 335/2025, Art 22). */
    public static final Within PETITION = DECREE_335
            .sentence("335.petition", "Điều 22", "Giải quyết kiến nghị về kết quả", "Settlement of a petition")
            .within(7, Days.WORKING, Start.PETITION_RECEIVED);

    /** The year is classified before 15 December (Decree 335/2025, Art 19.2). */
    public static final Before YEARLY_CLASS = DECREE_335
            .sentence("335.yearly-class", "Điều 19.2", "Xếp loại hằng năm", "Yearly classification")
            .before(MonthDay.of(Month.DECEMBER, 15), 0);

    /** Special bodies classify before 15 January of the next year (Decree 335/2025, Art 19.2). */
    public static final Before YEARLY_CLASS_OF_SPECIAL_BODIES = DECREE_335
            .sentence(
                    "335.yearly-class-special",
                    "Điều 19.2",
                    "Xếp loại hằng năm của cơ quan đặc thù",
                    "Yearly classification in special bodies")
            .before(MonthDay.of(Month.JANUARY, 15), 1);

    /** Leaving the service is decided within 30 days of the classification result (Decree 170/2025, Art 57.3). */
    public static final Within LEAVING = DECREE_170
            .sentence("170.leaving", "Điều 57.3", "Quyết định cho thôi việc", "Decision on leaving")
            .within(30, Days.CALENDAR, Start.CLASSIFICATION_DECIDED);

    /** Removal is proposed within 10 working days after the exchange with the person (Decree 170/2025, Art 53.2). */
    public static final Within REMOVAL_PROPOSAL = DECREE_170
            .sentence("170.removal-proposal", "Điều 53.2", "Đề xuất miễn nhiệm", "Proposal of removal")
            .within(10, Days.WORKING, Start.EXCHANGE_WITH_PERSON);

    /** Removal is decided within 10 working days from the proposal (Decree 170/2025, Art 53.2). */
    public static final Within REMOVAL_DECISION = DECREE_170
            .sentence("170.removal-decision", "Điều 53.2", "Quyết định miễn nhiệm", "Decision on removal")
            .within(10, Days.WORKING, Start.REMOVAL_PROPOSED);

    /** The time for deciding on removal may be extended to at most 15 working days (Decree 170/2025, Art 53.2). */
    public static final Within REMOVAL_DECISION_EXTENDED = DECREE_170
            .sentence(
                    "170.removal-decision-extended",
                    "Điều 53.2",
                    "Quyết định miễn nhiệm khi được kéo dài",
                    "Decision on removal, extended")
            .within(15, Days.WORKING, Start.REMOVAL_PROPOSED);

    /** What is left of the bonus fund by 31 January cannot be carried over (Decree 73/2024, Art 4, until 30/6/2026). */
    public static final Before BONUS_FUND = DECREE_73
            .sentence("73.bonus-fund", "Điều 4", "Sử dụng quỹ tiền thưởng", "Use of the bonus fund")
            .before(MonthDay.of(Month.FEBRUARY, 1), 1);

    /** A public employee petitions within 5 days of publication (Law 129/2025/QH15, Art 26–27). */
    public static final Within PUBLIC_EMPLOYEE_PETITION = LAW_129.sentence(
                    "129.petition-filing", "Điều 26, 27", "Gửi kiến nghị về kết quả xếp loại", "Filing of a petition")
            .within(5, Days.CALENDAR, Start.RESULT_PUBLISHED);

    /** A petition of a public employee is settled within 10 working days (Law 129/2025/QH15, Art 26–27). */
    public static final Within PUBLIC_EMPLOYEE_SETTLEMENT = LAW_129.sentence(
                    "129.petition", "Điều 26, 27", "Giải quyết kiến nghị về kết quả", "Settlement of a petition")
            .within(10, Days.WORKING, Start.PETITION_RECEIVED);

    /**
     * Public employees are classified before 15 December (Decree 233/2026, Art 15.1b, whose day is damaged in the copy, read as Art 9.1a: see
     * {@link PublicEmployeeClassDay}).
     */
    public static final Before PUBLIC_EMPLOYEE_YEARLY_CLASS =
            publicEmployeeYearlyClass(PublicEmployeeClassDay.ours().value());

    /** Bodies that do not close the year in December classify their public employees before 15 January (Decree 233/2026, Art 15.1b). */
    public static final Before PUBLIC_EMPLOYEE_YEARLY_CLASS_OF_SPECIAL_BODIES = DECREE_233
            .sentence(
                    "233.yearly-class-special",
                    "Điều 15.1b",
                    "Xếp loại viên chức hằng năm của cơ quan đặc thù",
                    "Yearly classification of public employees in special bodies")
            .before(MonthDay.of(Month.JANUARY, 15), 1);

    /** Schools classify by the dates of the Ministry of Education and Training (Decree 233/2026, Art 15.1): no day of December is theirs. */
    public static final Provided PUBLIC_EMPLOYEE_YEARLY_CLASS_IN_EDUCATION = DECREE_233
            .sentence(
                    "233.yearly-class-education",
                    "Điều 15.1",
                    "Xếp loại viên chức hằng năm trong ngành giáo dục",
                    "Yearly classification of public employees in education")
            .providedBy("Bộ Giáo dục và Đào tạo", "the Ministry of Education and Training");

    /** A public service unit issues its evaluation regulation by 30/11/2026 (Decree 233/2026, Art 18.3a). */
    public static final By EVALUATION_REGULATION = DECREE_233
            .sentence(
                    "233.evaluation-regulation",
                    "Điều 18.3a",
                    "Ban hành Quy chế đánh giá",
                    "Issue of the evaluation regulation")
            .by(LocalDate.of(2026, Month.NOVEMBER, 30));

    /**
     * Results of civil servants are in the national database within 5 days (Decree 335/2025, Art 26.1). The event was not read; counted from
     * the result itself.
     */
    public static final Within RESULTS_TO_DATABASE = DECREE_335
            .sentence(
                    "335.results-to-database",
                    "Điều 26.1",
                    "Cập nhật kết quả vào cơ sở dữ liệu quốc gia",
                    "Results to the national database")
            .within(5, Days.CALENDAR, Start.CLASSIFICATION_DECIDED);

    /**
     * Results of public employees are in the national database within 5 days, not working days (Decree 233/2026, Art 18.1b). The event was
     * not read; counted from the result itself.
     */
    public static final Within PUBLIC_EMPLOYEE_RESULTS_TO_DATABASE = DECREE_233
            .sentence(
                    "233.results-to-database",
                    "Điều 18.1b",
                    "Cập nhật kết quả vào cơ sở dữ liệu quốc gia",
                    "Results to the national database")
            .within(5, Days.CALENDAR, Start.CLASSIFICATION_DECIDED);

    /**
     * Removal of a managing public employee is proposed within 10 working days (Decree 115/2020, Art 55, as amended by Decree 85/2023). The
     * events were not read for this and the next two; they are taken as those of Decree 170/2025, Art 53.2.
     */
    public static final Within MANAGER_REMOVAL_PROPOSAL = managerRemoval(
            "115.removal-proposal",
            "Đề xuất miễn nhiệm viên chức quản lý",
            "Proposal of removal of a managing public employee",
            Start.EXCHANGE_WITH_PERSON,
            10);

    /** Removal of a managing public employee is decided within 10 working days (Decree 115/2020, Art 55). */
    public static final Within MANAGER_REMOVAL_DECISION = managerRemoval(
            "115.removal-decision",
            "Quyết định miễn nhiệm viên chức quản lý",
            "Decision on removal of a managing public employee",
            Start.REMOVAL_PROPOSED,
            10);

    /** The time for deciding on it may be extended to at most 15 working days (Decree 115/2020, Art 55). */
    public static final Within MANAGER_REMOVAL_DECISION_EXTENDED = managerRemoval(
            "115.removal-decision-extended",
            "Quyết định miễn nhiệm viên chức quản lý khi được kéo dài",
            "Decision on removal of a managing public employee, extended",
            Start.REMOVAL_PROPOSED,
            15);

    private StandardTimeLimits() {}

    /**
     * Returns until when public employees are classified under a reading of Decree 233/2026, Art 15.1b, whose day is damaged in the copy.
     *
     * @param reading  the reading
     * @return the time limit
     */
    public static Before publicEmployeeYearlyClass(PublicEmployeeClassDay reading) {
        return DECREE_233
                .sentence(
                        "233.yearly-class",
                        "Điều 15.1b",
                        "Xếp loại viên chức hằng năm",
                        "Yearly classification of public employees")
                .before(reading.day(), 0);
    }

    private static Within managerRemoval(String id, String vietnamese, String english, Start start, int days) {
        return DECREE_115_AMENDED.sentence(id, "Điều 55", vietnamese, english).within(days, Days.WORKING, start);
    }

    /**
     * Returns all of them.
     *
     * @return the time limits, by instrument
     */
    public static ImmutableList<TimeLimit> all() {
        return ImmutableList.of(
                PETITION,
                YEARLY_CLASS,
                YEARLY_CLASS_OF_SPECIAL_BODIES,
                LEAVING,
                REMOVAL_PROPOSAL,
                REMOVAL_DECISION,
                REMOVAL_DECISION_EXTENDED,
                BONUS_FUND,
                PUBLIC_EMPLOYEE_PETITION,
                PUBLIC_EMPLOYEE_SETTLEMENT,
                PUBLIC_EMPLOYEE_YEARLY_CLASS,
                PUBLIC_EMPLOYEE_YEARLY_CLASS_OF_SPECIAL_BODIES,
                PUBLIC_EMPLOYEE_YEARLY_CLASS_IN_EDUCATION,
                EVALUATION_REGULATION,
                RESULTS_TO_DATABASE,
                PUBLIC_EMPLOYEE_RESULTS_TO_DATABASE,
                MANAGER_REMOVAL_PROPOSAL,
                MANAGER_REMOVAL_DECISION,
                MANAGER_REMOVAL_DECISION_EXTENDED);
    }
}
