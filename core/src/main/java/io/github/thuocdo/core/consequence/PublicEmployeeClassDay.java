package io.github.thuocdo.core.consequence;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import java.time.Month;
import java.time.MonthDay;

/**
 * Before which day of December public employees are classified (thời hạn xếp loại viên chức); key {@code public-employee-class-day}.
 *
 * <p>The copy of Decree 233/2026, Art 15.1b, is damaged at the day; Art 9.1a, on units, prints 15.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum PublicEmployeeClassDay implements Reading {
    /** Before 15 December, as units are (Art 9.1a). */
    DECEMBER_15(MonthDay.of(Month.DECEMBER, 15)),
    /** Before 5 December, as the copy of Art 15.1b prints. */
    DECEMBER_5(MonthDay.of(Month.DECEMBER, 5));

    private final MonthDay day;

    PublicEmployeeClassDay(MonthDay day) {
        this.day = day;
    }

    /**
     * Returns the day before which it must be done.
     *
     * @return the day
     */
    public MonthDay day() {
        return day;
    }

    /**
     * Returns the reading of this library, said to be ours.
     *
     * @return the choice
     */
    public static Interpretation<PublicEmployeeClassDay> ours() {
        return new Interpretation.Chosen<>(
                "public-employee-class-day",
                DECEMBER_15,
                "thuocdo",
                new BilingualText(
                        "Bản sao Điều 15.1b bị mờ ở ngày; Điều 9.1a cùng nghị định ghi ngày 15 tháng 12 đối với đơn vị.",
                        "The copy of Art 15.1b is damaged at the day, and Art 9.1a of the same decree prints 15 December for units."));
    }
}
