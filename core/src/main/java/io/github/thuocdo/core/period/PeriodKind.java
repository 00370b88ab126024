package io.github.thuocdo.core.period;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * The length of an evaluation period.
 *
 * <p>Which lengths an instrument uses differs: Decree 335/2025/NĐ-CP monitors by month or quarter and classifies by year;
 * Regulation 366-QĐ/TW rates by quarter and year. The constants run from the shortest to the longest.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum PeriodKind implements Term, Named {
    /** One month: <i>tháng</i>. */
    MONTH("tháng", "month"),
    /** Three months: <i>quý</i>. */
    QUARTER("quý", "quarter"),
    /** Six months: <i>6 tháng</i>. */
    HALF_YEAR("6 tháng", "half-year"),
    /** Twelve months, not always from January: <i>năm</i>. */
    YEAR("năm", "year");

    private final String vietnameseName;
    private final String englishName;

    PeriodKind(String vietnameseName, String englishName) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
    }

    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    @Override
    public String englishName() {
        return englishName;
    }

    /**
     * Returns how many months a period of this length has.
     *
     * @return 1, 3, 6 or 12
     */
    public int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }
}
