package io.github.thuocdo.scoring.assembly;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;

/**
 * How time is divided into periods (cách chia kỳ): by a length, and for years also by the month in which they begin.
 *
 * @param kind  the length
 * @param first  the month in which years begin; January for shorter periods
 */
record Spacing(PeriodKind kind, Month first) {

    private static final ImmutableMap<PeriodKind, Spacing> OF_CALENDAR = Maps.immutableEnumMap(
            Maps.toMap(EnumSet.allOf(PeriodKind.class), kind -> new Spacing(kind, Month.JANUARY)));

    /** The division in which a period stands. */
    static Spacing of(EvaluationPeriod period) {
        Month first = period.firstMonth().getMonth();
        return period.kind() != PeriodKind.YEAR || first == Month.JANUARY
                ? of(period.kind())
                : new Spacing(PeriodKind.YEAR, first);
    }

    /** The division of the calendar. */
    static Spacing of(PeriodKind kind) {
        return requireNonNull(OF_CALENDAR.get(kind), "kind");
    }

    /** The period in which a day lies. */
    EvaluationPeriod containing(LocalDate day) {
        return isOfCalendar()
                ? EvaluationPeriod.containing(kind, day)
                : EvaluationPeriod.containing(PeriodKind.MONTH, day).yearBeginningIn(first);
    }

    /** Whether years are those of the calendar, of which alone an instrument can say that they close in December. */
    boolean isOfCalendar() {
        return first == Month.JANUARY;
    }
}
