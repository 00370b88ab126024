package io.github.thuocdo.core.consequence;

import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The text of an act, as it is in force on certain days: a text that was amended is another one from then on.
 *
 * @param number  the number by which it is cited
 * @param inForce  the days on which this text is in force
 */
record Act(String number, DateRange inForce) {

    Citation clause(String clause) {
        return new Citation(number, clause);
    }

    Sentence sentence(String id, String clause, String vietnamese, String english) {
        return new Sentence(new Provision(id, clause(clause), vietnamese, english), inForce);
    }

    /**
     * One sentence of the text, which sets a time or attaches something to an outcome.
     *
     * @param provision  the sentence
     * @param inForce  the days of its text
     */
    record Sentence(Provision provision, DateRange inForce) {

        TimeLimit.Within within(int days, TimeLimit.Days counted, TimeLimit.Start start) {
            return new TimeLimit.Within(provision, inForce, start, days, counted);
        }

        TimeLimit.Before before(MonthDay day, int yearsLater) {
            return new TimeLimit.Before(provision, inForce, day, yearsLater);
        }

        TimeLimit.By by(LocalDate lastDay) {
            return new TimeLimit.By(provision, inForce, lastDay);
        }

        TimeLimit.Provided providedBy(String vietnamese, String english) {
            return new TimeLimit.Provided(provision, inForce, vietnamese, english);
        }

        ConsequenceRule attaches(
                Addressees addressees, Occasion occasion, BindingForce force, PersonnelMeasure... measures) {
            return ConsequenceRule.of(provision, inForce, addressees, occasion, force, measures);
        }
    }
}
