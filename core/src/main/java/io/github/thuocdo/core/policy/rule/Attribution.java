package io.github.thuocdo.core.policy.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Which fact belongs to which period and organization (cách xác định kỳ). Decree 335/2025, Art 11, 18, 19; applied when a dossier is put
 * together.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param extensionEffect  when an extension moves the due date
 * @param periodAttribution  to which period a task belongs
 * @param lateFinish  what a task finished after its period means
 * @param leaderWork  what work of a leader counts
 * @param actingHead  in which role an acting head is evaluated
 * @param monthPresence  when a month is to be scored
 * @param service  what time served is; empty of organizations and collectives, which serve none
 * @param changesWithin  what a change of post or category within a period means; empty of organizations and collectives, which have none
 * @param december  what becomes of December
 * @param transferMonth  who scores the month of a transfer
 * @param disciplineDate  on which date a discipline counts
 * @param doubleDiscipline  in which year an act disciplined twice counts
 * @param oldOrganization  what a discipline for an act at a former organization means
 * @param disciplineFilter  which discipline counts at all
 * @param actsAtBoth  what discipline means for acts at a former and at the present organization
 * @param timetable  the days that decide to which period work belongs
 * @param disciplineClauses  the clauses to cite where a discipline does not count
 */
@RecordStyle
@Value.Builder
public record Attribution(
        Provision provision,
        Interpretation<ExtensionEffect> extensionEffect,
        Interpretation<PeriodAttribution> periodAttribution,
        Interpretation<LateFinish> lateFinish,
        Interpretation<LeaderWork> leaderWork,
        Interpretation<ActingHead> actingHead,
        Interpretation<MonthPresence> monthPresence,
        Optional<ServiceTime> service,
        Optional<ChangesWithin> changesWithin,
        Interpretation<December> december,
        Interpretation<TransferMonth> transferMonth,
        Interpretation<DisciplineDate> disciplineDate,
        Interpretation<DoubleDiscipline> doubleDiscipline,
        Interpretation<OldOrganizationDiscipline> oldOrganization,
        Interpretation<DisciplineFilter> disciplineFilter,
        Interpretation<ActsAtBoth> actsAtBoth,
        Timetable timetable,
        DisciplineClauses disciplineClauses)
        implements Rule {
    /** Checks that nothing is null. */
    public Attribution {
        requireNonNull(provision, "provision");
        requireNonNull(extensionEffect, "extensionEffect");
        requireNonNull(periodAttribution, "periodAttribution");
        requireNonNull(lateFinish, "lateFinish");
        requireNonNull(leaderWork, "leaderWork");
        requireNonNull(actingHead, "actingHead");
        requireNonNull(monthPresence, "monthPresence");
        requireNonNull(service, "service");
        requireNonNull(changesWithin, "changesWithin");
        requireNonNull(december, "december");
        requireNonNull(transferMonth, "transferMonth");
        requireNonNull(disciplineDate, "disciplineDate");
        requireNonNull(doubleDiscipline, "doubleDiscipline");
        requireNonNull(oldOrganization, "oldOrganization");
        requireNonNull(disciplineFilter, "disciplineFilter");
        requireNonNull(actsAtBoth, "actsAtBoth");
        requireNonNull(timetable, "timetable");
        requireNonNull(disciplineClauses, "disciplineClauses");
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * The clauses to cite where a discipline or suspension does not count (căn cứ không tính).
     *
     * @param period  that it counts in one period, and in which
     * @param ratedBefore  that an act counts once, even if it is disciplined later
     * @param formerOrganization  that what was done at a former organization counts there
     * @param annulledSuspension  that a suspension which was annulled is none; empty where the instrument asks for no suspension
     */
    public record DisciplineClauses(
            Citation period, Citation ratedBefore, Citation formerOrganization, Optional<Citation> annulledSuspension)
            implements Serializable {
        /** Checks that nothing is null. */
        public DisciplineClauses {
            requireNonNull(period, "period");
            requireNonNull(ratedBefore, "ratedBefore");
            requireNonNull(formerOrganization, "formerOrganization");
            requireNonNull(annulledSuspension, "annulledSuspension");
        }

        /**
         * Cites one clause for all of them; the instrument asks for no suspension.
         *
         * @param clause  the clause
         * @return the clauses
         */
        public static DisciplineClauses all(Citation clause) {
            return new DisciplineClauses(clause, clause, clause, Optional.empty());
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * What time served is (thời gian công tác).
     *
     * @param length  how the months served are counted
     * @param partMonth  what days beside whole months are of a month
     * @param elsewhere  whether a period that another agency judged is time served
     * @param sick  whether sick leave is time served; key {@code sick-leave}
     * @param maternity  whether maternity leave is; key {@code maternity-leave}
     * @param unpaid  whether unpaid leave is; key {@code unpaid-leave}
     * @param annual  whether annual leave is; key {@code annual-leave}
     * @param other  whether study and other lawful leave is; key {@code other-leave}
     * @param gaps  which leave leaves a month or quarter without a score
     */
    public record ServiceTime(
            Interpretation<ServiceLength> length,
            Interpretation<PartMonth> partMonth,
            Interpretation<ServedElsewhere> elsewhere,
            Interpretation<LeaveTime> sick,
            Interpretation<LeaveTime> maternity,
            Interpretation<LeaveTime> unpaid,
            Interpretation<AnnualLeave> annual,
            Interpretation<LeaveTime> other,
            Interpretation<LeaveGap> gaps)
            implements Serializable {
        /** Checks that nothing is null. */
        public ServiceTime {
            requireNonNull(length, "length");
            requireNonNull(partMonth, "partMonth");
            requireNonNull(elsewhere, "elsewhere");
            requireNonNull(sick, "sick");
            requireNonNull(maternity, "maternity");
            requireNonNull(unpaid, "unpaid");
            requireNonNull(annual, "annual");
            requireNonNull(other, "other");
            requireNonNull(gaps, "gaps");
        }

        /**
         * Returns whether leave of a kind is time served.
         *
         * @param kind  the kind
         * @return true if it is
         */
        public boolean isServed(LeaveKind kind) {
            return switch (kind) {
                case SICK -> sick.value() == LeaveTime.SERVED;
                case MATERNITY -> maternity.value() == LeaveTime.SERVED;
                case UNPAID -> unpaid.value() == LeaveTime.SERVED;
                case ANNUAL -> annual.value() == AnnualLeave.SERVED;
                case STUDY, OTHER_LAWFUL -> other.value() == LeaveTime.SERVED;
            };
        }

        /**
         * Returns whether leave of a kind has a question of its own, as the leave that the texts name.
         *
         * @param kind  the kind
         * @return false for study and other lawful leave, and for annual leave, which is no leave from service
         */
        public static boolean isNamed(LeaveKind kind) {
            return switch (kind) {
                case SICK, MATERNITY, UNPAID -> true;
                case ANNUAL, STUDY, OTHER_LAWFUL -> false;
            };
        }

        /**
         * Returns whether days of a kind of leave leave a month or quarter lawfully without a score.
         *
         * @param kind  the kind
         * @return true if they do
         */
        public boolean leavesGap(LeaveKind kind) {
            return switch (gaps.value()) {
                case ANY_LAWFUL -> true;
                case NAMED_IN_TEXT -> isNamed(kind);
            };
        }
    }

    /**
     * What it means that a person holds one post or is of one category for a part of a period, and another for the rest (thay đổi vị trí, đối
     * tượng trong kỳ). The agency at the end of the period classifies, whatever the day of the post (Decree 335/2025, Art 19.1).
     *
     * @param postDay  the day whose posts decide the role
     * @param categoryDay  the day whose category decides which policy the period goes by
     * @param otherCategory  what becomes of a shorter period in which the person was not under the policy
     */
    public record ChangesWithin(
            Interpretation<PostDay> postDay,
            Interpretation<CategoryDay> categoryDay,
            Interpretation<OtherCategory> otherCategory)
            implements Serializable {
        /** Checks that nothing is null. */
        public ChangesWithin {
            requireNonNull(postDay, "postDay");
            requireNonNull(categoryDay, "categoryDay");
            requireNonNull(otherCategory, "otherCategory");
        }
    }

    /** In which role, and with which posts, somebody is evaluated whose post changes within a period; key {@code post-day}. */
    public enum PostDay implements Reading {
        /** In that of the last day in service in the period. */
        LAST_DAY,
        /** In that which was held on more days of the period, with the posts of its last day; of two held as long, in the later. */
        LONGER_PART
    }

    /** By the category of which day a period goes; key {@code category-day}. */
    public enum CategoryDay implements Reading {
        /** By that of the last day in service in the period. */
        LAST_DAY,
        /** By the category that was held on more days of the period; of two held as long, by the later. */
        LONGER_PART
    }

    /** What becomes of a shorter period in which the person was not under the policy; key {@code other-category}. */
    public enum OtherCategory implements Reading {
        /** A result on record enters the mean; without one the period is left out. */
        RESULT_COUNTS,
        /** It is left out, result or none. */
        LEFT_OUT
    }

    /** Which discipline counts at all; key {@code discipline-filter}. */
    public enum DisciplineFilter implements Reading {
        /** That for a violation in the performance of duty (Law 80/2025/QH15, Art 38.4). */
        DUTY_RELATED,
        /** Any. */
        ANY
    }

    /**
     * The days that decide to which period work belongs, and whether it is late (mốc thời gian).
     *
     * @param yearCutoff  the last day whose work belongs to the year, under the reading that moves later work to the next year
     * @param monthEnd  the last day of a month's work
     * @param undated  to which day a task belongs that has no due date
     * @param earlierExtension  what an extension to an earlier day means
     * @param lateHandBack  what handing a task back after its due date means
     */
    public record Timetable(
            Interpretation<YearCutoff> yearCutoff,
            Interpretation<MonthEnd> monthEnd,
            Interpretation<UndatedTask> undated,
            Interpretation<EarlierExtension> earlierExtension,
            Interpretation<LateHandBack> lateHandBack)
            implements Serializable {
        /** Checks that nothing is null. */
        public Timetable {
            requireNonNull(yearCutoff, "yearCutoff");
            requireNonNull(monthEnd, "monthEnd");
            requireNonNull(undated, "undated");
            requireNonNull(earlierExtension, "earlierExtension");
            requireNonNull(lateHandBack, "lateHandBack");
        }
    }

    /**
     * The last day whose work belongs to the year, where later work belongs to the next; key {@code year-cutoff}. As text {@code 12-15}.
     *
     * @param day  the day
     */
    public record YearCutoff(MonthDay day) implements Reading {
        /** Checks that nothing is null. */
        public YearCutoff {
            requireNonNull(day, "day");
        }

        /** The fifteenth of December, before which Decree 335/2025, Art 19.2, has the year classified. */
        public static final YearCutoff DECEMBER_15 = new YearCutoff(MonthDay.of(12, 15));

        private static final YearCutoff DECEMBER_31 = new YearCutoff(MonthDay.of(12, 31));

        @Override
        public String key() {
            return day.toString().substring("--".length());
        }

        /** Examples only: any day can be the last one. */
        @Override
        public ImmutableList<Reading> alternatives() {
            return ImmutableList.of(DECEMBER_15, DECEMBER_31);
        }

        @Override
        public YearCutoff parse(String text) {
            try {
                return new YearCutoff(MonthDay.parse("--" + requireNonNull(text, "text")));
            } catch (DateTimeException noDay) {
                throw ValueRule.YEAR_CUTOFF_FORM.exception();
            }
        }
    }

    /**
     * The last day of a month's work; key {@code month-end}. Localities close months from the 25th on. As text {@code last-day}, or the
     * day's number.
     *
     * @param day  the day, from 15; 31 for the last day of every month
     */
    public record MonthEnd(int day) implements Reading {
        /** The last day of every month. */
        public static final MonthEnd LAST_DAY = new MonthEnd(31);

        private static final MonthEnd TWENTY_FIFTH = new MonthEnd(25);
        private static final String LAST = "last-day";
        private static final Pattern NUMBER = Pattern.compile("[0-9]{2}");

        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if the day of the month is not from 15 to 31
         */
        public MonthEnd {
            ValueRule.MONTH_END_DAY.check(day >= 15 && day <= 31, day);
        }

        @Override
        public String key() {
            return equals(LAST_DAY) ? LAST : Integer.toString(day);
        }

        /** Examples only: any day from the fifteenth on can be the last one. */
        @Override
        public ImmutableList<Reading> alternatives() {
            return ImmutableList.of(LAST_DAY, TWENTY_FIFTH);
        }

        @Override
        public MonthEnd parse(String text) {
            requireNonNull(text, "text");
            if (text.equals(LAST)) {
                return LAST_DAY;
            }
            ValueRule.MONTH_END_FORM.check(NUMBER.matcher(text).matches(), LAST);
            return new MonthEnd(Integer.parseInt(text));
        }
    }

    /** When an extension moves the due date; key {@code extension-effect}. */
    public enum ExtensionEffect implements Reading {
        /** When it was granted by the due date. */
        MOVES_DATE_IF_GRANTED_BY_DUE,
        /** When it was requested by the due date and granted. */
        MOVES_DATE_IF_REQUESTED_BY_DUE,
        /** Never. */
        NONE
    }

    /** To which period a task belongs; key {@code period-attribution}. */
    public enum PeriodAttribution implements Reading {
        /** That of its due date. */
        BY_DUE_DATE,
        /** That of its assignment. */
        BY_ASSIGNMENT_DATE,
        /** Several, by its planned shares; that of its due date when it has none. */
        BY_PLANNED_SHARE
    }

    /** To which day a task belongs that has no due date; key {@code undated-task}. */
    public enum UndatedTask implements Reading {
        /** To that on which it was finished; unfinished, to that of its assignment. */
        FINISHED_THEN_ASSIGNED,
        /** To that of its assignment; without one, to that on which it was finished. */
        ASSIGNED_THEN_FINISHED
    }

    /** What an extension means that names an earlier day than the due date it meets; key {@code earlier-extension}. */
    public enum EarlierExtension implements Reading {
        /** Nothing: whoever asks for time is not given less of it. */
        MOVES_NOTHING,
        /** The day that it names is the due date: the last decision holds. */
        MOVES_DATE
    }

    /** What handing a task back after its due date means; key {@code late-hand-back}. */
    public enum LateHandBack implements Reading {
        /** Nothing: after the due date there is nothing left to hand back, and what was delivered counts, late. */
        NO_HAND_BACK,
        /** The same as handing it back in time: it stays assigned and never counts as completed. */
        HANDED_BACK
    }

    /** What a task finished after the end of its period means; key {@code late-finish}. */
    public enum LateFinish implements Reading {
        /** Undelivered in its period; assigned again, and delivered late, in the period in which it was finished. */
        CARRIED_AS_NEW_ASSIGNMENT_WITH_DELAY,
        /** Undelivered. */
        NO_CREDIT,
        /** Delivered late in its own period. */
        REOPENS_PERIOD
    }

    /** What work of a leader counts; key {@code leader-work}. */
    public enum LeaderWork implements Reading {
        /** The tasks listed for the leader. */
        LISTED_TASKS,
        /** These, and all products of the civil servants under management. */
        ALL_PRODUCTS_MANAGED
    }

    /** In which role an acting head is evaluated; key {@code acting-head}. */
    public enum ActingHead implements Reading {
        /** As head from the day of the decision. */
        AS_HEAD_FROM_DECISION,
        /** In the role of the primary post. */
        AS_OWN_POST
    }

    /** When a month is to be scored; key {@code month-presence}. */
    public enum MonthPresence implements Reading {
        /** When there was any assigned work. */
        ANY_ASSIGNED_WORK,
        /** When at least half of the working days were worked. */
        HALF_OF_WORKING_DAYS,
        /** When the agency states so. */
        BY_CALLER
    }

    /** How the months served are counted; key {@code service-length}. */
    public enum ServiceLength implements Reading {
        /** In calendar months and days. */
        CALENDAR_MONTHS_AND_DAYS,
        /** Every calendar month with a day of service is one. */
        MONTHS_TOUCHED
    }

    /** What the days are of a month that are left over beside whole months; key {@code part-month}. */
    public enum PartMonth implements Reading {
        /** Thirtieths; thirty days that make no month are a day short of one of thirty-one. */
        THIRTIETHS,
        /** Shares of the month that they would fill. */
        SHARE_OF_MONTH
    }

    /** Whether a month or quarter that another agency judged is time served, when no post is known; key {@code served-elsewhere}. */
    public enum ServedElsewhere implements Reading {
        /** It is: nobody is judged who does not serve. */
        JUDGED_IS_SERVED,
        /** Only the days of known posts are. */
        KNOWN_POSTS_ONLY
    }

    /** What becomes of December, when the year is classified before 15 December; key {@code december}. */
    public enum December implements Reading {
        /** It is scored early; work due after the 15th belongs to the next year. */
        SCORED_EARLY_LATER_WORK_NEXT_YEAR,
        /** It is left out: the year is that of eleven months. */
        ELEVEN_MONTHS,
        /** Until it is scored the year is a provisional mean without it. */
        PROVISIONAL_THEN_REPLACED
    }

    /** Whose score of a month counts when two organizations give one; key {@code transfer-month}. */
    public enum TransferMonth implements Reading {
        /** That of the organization at the end of the month. */
        AGENCY_AT_MONTH_END,
        /** That of the longer stay. */
        LONGER_STAY,
        /** Both, weighted by days. */
        BY_DAYS
    }

    /** On which date a discipline counts; key {@code discipline-date}. */
    public enum DisciplineDate implements Reading {
        /** On the day of its effect. */
        EFFECTIVE,
        /** On the day of its signature. */
        SIGNED
    }

    /** In which year an act counts that was disciplined by Party and administration in different years; key {@code double-discipline-year}. */
    public enum DoubleDiscipline implements Reading {
        /** In that of the first decision. */
        FIRST_EFFECTIVE,
        /** In the one that the authority decides. */
        AUTHORITY_DECIDES
    }

    /**
     * Whether leave of a kind is time served; keys {@code sick-leave}, {@code maternity-leave}, {@code unpaid-leave}, {@code other-leave}.
     */
    public enum LeaveTime implements Reading {
        /** It is time away. */
        NOT_SERVED,
        /** It is time served. */
        SERVED
    }

    /** Whether annual leave and public holidays are time served; key {@code annual-leave}. */
    public enum AnnualLeave implements Reading {
        /** They are part of the time worked. */
        SERVED,
        /** They are time away. */
        NOT_SERVED
    }

    /** Which leave leaves a month or quarter lawfully without a score; key {@code leave-gap}. */
    public enum LeaveGap implements Reading {
        /** Any lawful leave: who studied full time had no work to be scored. */
        ANY_LAWFUL,
        /** Sick, maternity and unpaid leave, which the text names; a month of other leave is one that should have been rated. */
        NAMED_IN_TEXT
    }

    /**
     * What discipline means when somebody is disciplined for acts at a former organization and for others at the present one; key {@code
     * acts-at-both}.
     */
    public enum ActsAtBoth implements Reading {
        /** Each act belongs to the organization at which it was committed. */
        BY_TIME_OF_ACT,
        /** All of them count at the present organization. */
        ALL_COUNT_NOW
    }

    /** What a discipline for an act at a former organization means; key {@code old-organisation-discipline}. */
    public enum OldOrganizationDiscipline implements Reading {
        /** It does not count here and is to be reported to the former organization. */
        REPORTED_TO_OLD_BODY,
        /** It counts here. */
        COUNTS_NOW
    }

    /**
     * Starts an attribution.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an attribution of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends AttributionBuilder {
        Builder() {}
    }
}
