package io.github.thuocdo.scoring.consequence;

import io.github.thuocdo.core.consequence.TimeLimit;
import java.io.Serial;

/** The refusal to count working days without a calendar that says which days are worked (chưa có lịch làm việc). */
public final class WorkingCalendarRequiredException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final TimeLimit limit;

    WorkingCalendarRequiredException(TimeLimit.Within limit) {
        super("time limit " + limit.provision().id() + " (" + limit.days()
                + " working days) needs a working calendar: supply the weekend, the holidays and the days worked in"
                + " their place");
        this.limit = limit;
    }

    /**
     * Returns the time limit that counts working days.
     *
     * @return the limit
     */
    public TimeLimit limit() {
        return limit;
    }
}
