package io.github.thuocdo.core.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The time within which the law wants something done (thời hạn).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface TimeLimit extends NoBean, Serializable {

    /**
     * Returns the sentence of law.
     *
     * @return the provision
     */
    Provision provision();

    /**
     * Returns the days on which the sentence is in force: for events, and years that end, on other days it sets no time.
     *
     * @return the days
     */
    DateRange inForce();

    /**
     * So many days from an event: seven working days from the receipt of a petition.
     *
     * @param provision  the sentence of law
     * @param inForce  the days on which it is in force
     * @param start  from which event
     * @param days  how many days, at least one; the day of the event is not counted
     * @param counted  which days are counted
     */
    record Within(Provision provision, DateRange inForce, Start start, int days, Days counted) implements TimeLimit {
        /**
         * Checks that there is some time.
         *
         * @throws IllegalArgumentException if there is no day
         */
        public Within {
            checkArgument(days >= 1, "days (%s) of a time limit must be at least one", days);
        }
    }

    /**
     * Before a day of the year: the yearly classification before 15 December, so by the 14th.
     *
     * @param provision  the sentence of law
     * @param inForce  the days on which it is in force
     * @param day  the day before which it must be done
     * @param yearsLater  0 for a day of the evaluated year, 1 for one of the year after
     */
    record Before(Provision provision, DateRange inForce, MonthDay day, int yearsLater) implements TimeLimit {
        /**
         * Checks that the day is in the year or later.
         *
         * @throws IllegalArgumentException if the number of years is negative
         */
        public Before {
            checkArgument(yearsLater >= 0, "yearsLater (%s) must not be negative", yearsLater);
        }
    }

    /**
     * By a day that comes once: the evaluation regulation of a public service unit by 30/11/2026.
     *
     * @param provision  the sentence of law
     * @param inForce  the days on which it is in force
     * @param lastDay  the last day that is in time, one of those
     */
    record By(Provision provision, DateRange inForce, LocalDate lastDay) implements TimeLimit {
        /**
         * Checks that the sentence is in force on the day.
         *
         * @throws IllegalArgumentException if it is not in force on that day
         */
        public By {
            checkArgument(
                    inForce.contains(requireNonNull(lastDay, "lastDay")),
                    "lastDay (%s) must be one of %s",
                    lastDay,
                    inForce);
        }
    }

    /**
     * By a day that somebody else provides: schools classify by the dates of the Ministry of Education and Training. No day stands in for
     * one that is not provided.
     *
     * @param provision  the sentence of law
     * @param inForce  the days on which it is in force
     * @param vietnameseProvider  who provides the day, in Vietnamese
     * @param englishProvider  who provides the day, in English
     */
    record Provided(Provision provision, DateRange inForce, String vietnameseProvider, String englishProvider)
            implements TimeLimit {
        /**
         * Checks that it is said who provides the day.
         *
         * @throws IllegalArgumentException if one of the names is blank
         */
        public Provided {
            checkArgument(
                    !vietnameseProvider.isBlank() && !englishProvider.isBlank(),
                    "provider (%s, %s) of the day of %s must be named in both languages",
                    vietnameseProvider,
                    englishProvider,
                    provision.id());
        }
    }

    /** The event from which days are counted. */
    enum Start implements Term {
        /** A petition was received (ngày nhận kiến nghị). */
        PETITION_RECEIVED,
        /** The result was made public (ngày công khai kết quả). */
        RESULT_PUBLISHED,
        /** The classification was decided (ngày có kết quả xếp loại). */
        CLASSIFICATION_DECIDED,
        /** There was an exchange with the person about the removal (ngày trao đổi với người được xem xét). */
        EXCHANGE_WITH_PERSON,
        /** The removal was proposed (ngày nhận đề xuất miễn nhiệm). */
        REMOVAL_PROPOSED;
    }

    /** Which days are counted. */
    enum Days implements Term {
        /** Every day of the calendar (ngày). */
        CALENDAR,
        /** Working days (ngày làm việc), which only a calendar of working days knows. */
        WORKING;
    }
}
