package io.github.thuocdo.core.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.text.Keys;
import java.io.Serializable;
import java.time.MonthDay;

/**
 * The time within which the law wants something done (thời hạn).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface TimeLimit extends Serializable {

    /**
     * Returns the sentence of law.
     *
     * @return the provision
     */
    Provision provision();

    /**
     * So many days from an event: seven working days from the receipt of a petition.
     *
     * @param provision  the sentence of law
     * @param start  from which event
     * @param days  how many days, at least one; the day of the event is not counted
     * @param counted  which days are counted
     */
    record Within(Provision provision, Start start, int days, Days counted) implements TimeLimit {
        /**
         * Checks that there is some time.
         *
         * @param provision  the sentence of law
         * @param start  from which event
         * @param days  how many days, at least one
         * @param counted  which days are counted
         * @throws IllegalArgumentException if there is no day
         */
        public Within {
            requireNonNull(provision, "provision");
            requireNonNull(start, "start");
            requireNonNull(counted, "counted");
            checkArgument(days >= 1, "days (%s) of a time limit must be at least one", days);
        }
    }

    /**
     * Before a day of the year: the yearly classification before 15 December, so by the 14th.
     *
     * @param provision  the sentence of law
     * @param day  the day before which it must be done
     * @param yearsLater  0 for a day of the evaluated year, 1 for one of the year after
     */
    record Before(Provision provision, MonthDay day, int yearsLater) implements TimeLimit {
        /**
         * Checks that the day is in the year or later.
         *
         * @param provision  the sentence of law
         * @param day  the day before which it must be done
         * @param yearsLater  0 for a day of the evaluated year, 1 for one of the year after
         * @throws IllegalArgumentException if the number of years is negative
         */
        public Before {
            requireNonNull(provision, "provision");
            requireNonNull(day, "day");
            checkArgument(yearsLater >= 0, "yearsLater (%s) must not be negative", yearsLater);
        }
    }

    /** The event from which days are counted. */
    enum Start {
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

        /**
         * Returns the word for this event in files.
         *
         * @return the key, such as {@code petition-received}
         */
        public String key() {
            return Keys.of(this);
        }
    }

    /** Which days are counted. */
    enum Days {
        /** Every day of the calendar (ngày). */
        CALENDAR,
        /** Working days (ngày làm việc), which only a calendar of working days knows. */
        WORKING;

        /**
         * Returns the word for these days in files.
         *
         * @return the key
         */
        public String key() {
            return Keys.of(this);
        }
    }
}
