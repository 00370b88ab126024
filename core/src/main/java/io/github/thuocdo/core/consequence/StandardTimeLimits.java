package io.github.thuocdo.core.consequence;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.consequence.TimeLimit.Before;
import io.github.thuocdo.core.consequence.TimeLimit.Days;
import io.github.thuocdo.core.consequence.TimeLimit.Start;
import io.github.thuocdo.core.consequence.TimeLimit.Within;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Provision;
import java.time.Month;
import java.time.MonthDay;

/** The times within which the national instruments want something done (các thời hạn). */
public final class StandardTimeLimits {

    private static final String DECREE_335 = "335/2025/NĐ-CP";
    private static final String DECREE_170 = "170/2025/NĐ-CP";
    private static final String DECREE_73 = "73/2024/NĐ-CP";
    private static final String LAW_129 = "129/2025/QH15";

    /** A petition of a civil servant is settled within 7 working days from receipt (Decree 335/2025, Art 22). */
    public static final Within PETITION = new Within(
            provision(
                    "335.petition",
                    DECREE_335,
                    "Điều 22",
                    "Giải quyết kiến nghị về kết quả",
                    "Settlement of a petition"),
            Start.PETITION_RECEIVED,
            7,
            Days.WORKING);

    /** The year is classified before 15 December (Decree 335/2025, Art 19.2). */
    public static final Before YEARLY_CLASS = new Before(
            provision("335.yearly-class", DECREE_335, "Điều 19.2", "Xếp loại hằng năm", "Yearly classification"),
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
            MonthDay.of(Month.JANUARY, 15),
            1);

    /** Leaving the service is decided within 30 days of the classification result (Decree 170/2025, Art 57.3). */
    public static final Within LEAVING = new Within(
            provision("170.leaving", DECREE_170, "Điều 57.3", "Quyết định cho thôi việc", "Decision on leaving"),
            Start.CLASSIFICATION_DECIDED,
            30,
            Days.CALENDAR);

    /** Removal is proposed within 10 working days after the exchange with the person (Decree 170/2025, Art 53.2). */
    public static final Within REMOVAL_PROPOSAL = new Within(
            provision("170.removal-proposal", DECREE_170, "Điều 53.2", "Đề xuất miễn nhiệm", "Proposal of removal"),
            Start.EXCHANGE_WITH_PERSON,
            10,
            Days.WORKING);

    /** Removal is decided within 10 working days from the proposal (Decree 170/2025, Art 53.2). */
    public static final Within REMOVAL_DECISION = new Within(
            provision("170.removal-decision", DECREE_170, "Điều 53.2", "Quyết định miễn nhiệm", "Decision on removal"),
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
            Start.REMOVAL_PROPOSED,
            15,
            Days.WORKING);

    /** What is left of the bonus fund by 31 January cannot be carried over (Decree 73/2024, Art 4). */
    public static final Before BONUS_FUND = new Before(
            provision("73.bonus-fund", DECREE_73, "Điều 4", "Sử dụng quỹ tiền thưởng", "Use of the bonus fund"),
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
            Start.PETITION_RECEIVED,
            10,
            Days.WORKING);

    private StandardTimeLimits() {}

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
                PUBLIC_EMPLOYEE_SETTLEMENT);
    }

    private static Provision provision(String id, String instrument, String clause, String vietnamese, String english) {
        return new Provision(id, new Citation(instrument, clause), vietnamese, english);
    }
}
