package io.github.thuocdo.scoring.followup;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/** How a matter stands to its due day, extensions considered (tình trạng tiến độ). */
public enum Timeliness implements Term, Named {
    /** Nobody set a day. */
    NO_DUE_DAY("chưa có thời hạn", "no due day"),
    /** The due day is farther off than the days that count as soon. */
    NOT_YET_DUE("chưa đến hạn", "not yet due"),
    /** The due day is within the days that count as soon. */
    DUE_SOON("sắp đến hạn", "due soon"),
    /** The due day is today. */
    DUE("đến hạn", "due today"),
    /** The due day is past, and it is not finished. */
    OVERDUE("quá hạn", "overdue"),
    /** It was finished by the due day. */
    ON_TIME("đúng hạn", "on time"),
    /** It was finished after the due day. */
    LATE("hoàn thành quá hạn", "finished late"),
    /** It is owed no longer, as it was withdrawn. */
    NOT_OWED("không còn phải thực hiện", "owed no longer");

    private final String vietnameseName;
    private final String englishName;

    Timeliness(String vietnameseName, String englishName) {
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
     * Returns whether it is decided that the day was kept or missed.
     *
     * @return true if it counts in a share of what was on time
     */
    public boolean isDecided() {
        return this == ON_TIME || this == LATE || this == OVERDUE;
    }
}
