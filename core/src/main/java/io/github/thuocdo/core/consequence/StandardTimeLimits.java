package io.github.thuocdo.core.consequence;

import static io.github.thuocdo.core.consequence.Clauses.FROM_2026;
import static io.github.thuocdo.core.consequence.Clauses.FROM_JULY_2025;
import static io.github.thuocdo.core.consequence.Clauses.FROM_JULY_2026;
import static io.github.thuocdo.core.consequence.Clauses.OF_DECREE_73;
import static io.github.thuocdo.core.consequence.Clauses.OF_DECREE_85;
import static io.github.thuocdo.core.consequence.Clauses.provision;

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

    private static final String DECREE_335 = "335/2025/NĐ-CP";
    private static final String DECREE_170 = "170/2025/NĐ-CP";
    private static final String DECREE_73 = "73/2024/NĐ-CP";
    private static final String LAW_129 = "129/2025/QH15";
    private static final String DECREE_115 = "115/2020/NĐ-CP (sửa đổi: 85/2023/NĐ-CP)";
    private static final String DECREE_233 = "233/2026/NĐ-CP";

    /** A petition of a civil servant is settled within 7 working days from receipt (Decree 335/2025, Art 22). */
    public static final Within PETITION = new Within(
            provision(
                    "335.petition",
                    DECREE_335,
                    "Điều 22",
                    "Giải quyết kiến nghị về kết quả",
                    "Settlement of a petition"),
            FROM_2026,
            Start.PETITION_RECEIVED,
            7,
            Days.WORKING);

    /** The year is classified before 15 December (Decree 335/2025, Art 19.2). */
    public static final Before YEARLY_CLASS = new Before(
            provision("335.yearly-class", DECREE_335, "Điều 19.2", "Xếp loại hằng năm", "Yearly classification"),
            FROM_2026,
            MonthDay.of(Month.DECEMBER, 15),
            0);

    /** Special bodies classify before 15 January of the next year (Decree 335/2025, Art 19.2). */
    public static final Before YEARLY_CLASS_OF_SPECIAL_BODIES = new Before(
            provision(
                    "335.yearly-class-special",
                    DECREE_335,
                    "Điều 19.2",
                    "Xếp loại hằng năm của cơ quan đặc thù",
                    "Yearly classification in special bodies"),
            FROM_2026,
            MonthDay.of(Month.JANUARY, 15),
            1);

    /** Leaving the service is decided within 30 days of the classification result (Decree 170/2025, Art 57.3). */
    public static final Within LEAVING = new Within(
            provision("170.leaving", DECREE_170, "Điều 57.3", "Quyết định cho thôi việc", "Decision on leaving"),
            FROM_JULY_2025,
            Start.CLASSIFICATION_DECIDED,
            30,
            Days.CALENDAR);

    /** Removal is proposed within 10 working days after the exchange with the person (Decree 170/2025, Art 53.2). */
    public static final Within REMOVAL_PROPOSAL = new Within(
            provision("170.removal-proposal", DECREE_170, "Điều 53.2", "Đề xuất miễn nhiệm", "Proposal of removal"),
            FROM_JULY_2025,
            Start.EXCHANGE_WITH_PERSON,
            10,
            Days.WORKING);

    /** Removal is decided within 10 working days from the proposal (Decree 170/2025, Art 53.2). */
    public static final Within REMOVAL_DECISION = new Within(
            provision("170.removal-decision", DECREE_170, "Điều 53.2", "Quyết định miễn nhiệm", "Decision on removal"),
            FROM_JULY_2025,
            Start.REMOVAL_PROPOSED,
            10,
            Days.WORKING);

    /** The time for deciding on removal may be extended to at most 15 working days (Decree 170/2025, Art 53.2). */
    public static final Within REMOVAL_DECISION_EXTENDED = new Within(
            provision(
                    "170.removal-decision-extended",
                    DECREE_170,
                    "Điều 53.2",
                    "Quyết định miễn nhiệm khi được kéo dài",
                    "Decision on removal, extended"),
            FROM_JULY_2025,
            Start.REMOVAL_PROPOSED,
            15,
            Days.WORKING);

    /** What is left of the bonus fund by 31 January cannot be carried over (Decree 73/2024, Art 4, until 30/6/2026). */
    public static final Before BONUS_FUND = new Before(
            provision("73.bonus-fund", DECREE_73, "Điều 4", "Sử dụng quỹ tiền thưởng", "Use of the bonus fund"),
            OF_DECREE_73,
            MonthDay.of(Month.FEBRUARY, 1),
            1);

    /** A public employee petitions within 5 days of publication (Law 129/2025/QH15, Art 26–27). */
    public static final Within PUBLIC_EMPLOYEE_PETITION = new Within(
            provision(
                    "129.petition-filing",
                    LAW_129,
                    "Điều 26, 27",
                    "Gửi kiến nghị về kết quả xếp loại",
                    "Filing of a petition"),
            FROM_JULY_2026,
            Start.RESULT_PUBLISHED,
            5,
            Days.CALENDAR);

    /** A petition of a public employee is settled within 10 working days (Law 129/2025/QH15, Art 26–27). */
    public static final Within PUBLIC_EMPLOYEE_SETTLEMENT = new Within(
            provision(
                    "129.petition",
                    LAW_129,
                    "Điều 26, 27",
                    "Giải quyết kiến nghị về kết quả",
                    "Settlement of a petition"),
            FROM_JULY_2026,
            Start.PETITION_RECEIVED,
            10,
            Days.WORKING);

    /**
     * Public employees are classified before 15 December (Decree 233/2026, Art 15.1b, whose day is damaged in the copy, read as Art 9.1a: see
     * {@link PublicEmployeeClassDay}).
     */
    public static final Before PUBLIC_EMPLOYEE_YEARLY_CLASS =
            publicEmployeeYearlyClass(PublicEmployeeClassDay.ours().value());

    /** Bodies that do not close the year in December classify their public employees before 15 January (Decree 233/2026, Art 15.1b). */
    public static final Before PUBLIC_EMPLOYEE_YEARLY_CLASS_OF_SPECIAL_BODIES = new Before(
            provision(
                    "233.yearly-class-special",
                    DECREE_233,
                    "Điều 15.1b",
                    "Xếp loại viên chức hằng năm của cơ quan đặc thù",
                    "Yearly classification of public employees in special bodies"),
            FROM_JULY_2026,
            MonthDay.of(Month.JANUARY, 15),
            1);

    /** Schools classify by the dates of the Ministry of Education and Training (Decree 233/2026, Art 15.1): no day of December is theirs. */
    public static final Provided PUBLIC_EMPLOYEE_YEARLY_CLASS_IN_EDUCATION = new Provided(
            provision(
                    "233.yearly-class-education",
                    DECREE_233,
                    "Điều 15.1",
                    "Xếp loại viên chức hằng năm trong ngành giáo dục",
                    "Yearly classification of public employees in education"),
            FROM_JULY_2026,
            "Bộ Giáo dục và Đào tạo",
            "the Ministry of Education and Training");

    /** A public service unit issues its evaluation regulation by 30/11/2026 (Decree 233/2026, Art 18.3a). */
    public static final By EVALUATION_REGULATION = new By(
            provision(
                    "233.evaluation-regulation",
                    DECREE_233,
                    "Điều 18.3a",
                    "Ban hành Quy chế đánh giá",
                    "Issue of the evaluation regulation"),
            FROM_JULY_2026,
            LocalDate.of(2026, Month.NOVEMBER, 30));

    /**
     * Results of civil servants are in the national database within 5 days (Decree 335/2025, Art 26.1). The event was not read; counted from
     * the result itself.
     */
    public static final Within RESULTS_TO_DATABASE = new Within(
            provision(
                    "335.results-to-database",
                    DECREE_335,
                    "Điều 26.1",
                    "Cập nhật kết quả vào cơ sở dữ liệu quốc gia",
                    "Results to the national database"),
            FROM_2026,
            Start.CLASSIFICATION_DECIDED,
            5,
            Days.CALENDAR);

    /**
     * Results of public employees are in the national database within 5 days, not working days (Decree 233/2026, Art 18.1b). The event was
     * not read; counted from the result itself.
     */
    public static final Within PUBLIC_EMPLOYEE_RESULTS_TO_DATABASE = new Within(
            provision(
                    "233.results-to-database",
                    DECREE_233,
                    "Điều 18.1b",
                    "Cập nhật kết quả vào cơ sở dữ liệu quốc gia",
                    "Results to the national database"),
            FROM_JULY_2026,
            Start.CLASSIFICATION_DECIDED,
            5,
            Days.CALENDAR);

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
        return new Before(
                provision(
                        "233.yearly-class",
                        DECREE_233,
                        "Điều 15.1b",
                        "Xếp loại viên chức hằng năm",
                        "Yearly classification of public employees"),
                FROM_JULY_2026,
                reading.day(),
                0);
    }

    private static Within managerRemoval(String id, String vietnamese, String english, Start start, int days) {
        return new Within(
                provision(id, DECREE_115, "Điều 55", vietnamese, english), OF_DECREE_85, start, days, Days.WORKING);
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
