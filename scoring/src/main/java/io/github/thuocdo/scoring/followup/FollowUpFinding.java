package io.github.thuocdo.scoring.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.followup.ClarityAspect;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody has to look at in a matter that is followed (phát hiện về theo dõi, đôn đốc). It holds values and no sentence; the words are in
 * {@code scoring.notice}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface FollowUpFinding extends NoBean, Serializable {

    /**
     * Returns by what it is known.
     *
     * @return such as {@code not-reported}
     */
    default String code() {
        return Keys.of(getClass());
    }

    /**
     * The assignment does not make clear what the agency's profile asks for at that moment.
     *
     * @param aspects  what is not clear
     */
    record Unclear(ImmutableSet<ClarityAspect> aspects) implements FollowUpFinding {
        /** Checks that nothing is null. */
        public Unclear {
            requireNonNull(aspects, "aspects");
        }
    }

    /**
     * At the due day it did not stand finished, and by then nobody had reported for an opinion or proposed an extension, as one or the other is asked.
     *
     * @param dueOn  the due day
     */
    record NotReported(LocalDate dueOn) implements FollowUpFinding {
        /** Checks that nothing is null. */
        public NotReported {
            requireNonNull(dueOn, "dueOn");
        }
    }

    /**
     * It was reported, or an extension proposed, only after the due day.
     *
     * @param dueOn  the due day
     * @param on  the day of the report or proposal
     */
    record ReportedLate(LocalDate dueOn, LocalDate on) implements FollowUpFinding {
        /** Checks that nothing is null. */
        public ReportedLate {
            requireNonNull(dueOn, "dueOn");
            requireNonNull(on, "on");
        }
    }

    /**
     * A report or a proposed extension does not say with whom it is co-ordinated.
     *
     * @param on  its day
     */
    record CoordinationNotSaid(LocalDate on) implements FollowUpFinding {
        /** Checks that nothing is null. */
        public CoordinationNotSaid {
            requireNonNull(on, "on");
        }
    }

    /**
     * A proposed extension was neither granted nor refused.
     *
     * @param proposedOn  the day of the proposal
     * @param day  the due day that it proposes
     */
    record ExtensionUnanswered(LocalDate proposedOn, LocalDate day) implements FollowUpFinding {
        /** Checks that nothing is null. */
        public ExtensionUnanswered {
            requireNonNull(proposedOn, "proposedOn");
            requireNonNull(day, "day");
        }
    }

    /**
     * It is overdue, and nobody has been reminded since the due day.
     *
     * @param dueOn  the due day
     */
    record NotReminded(LocalDate dueOn) implements FollowUpFinding {
        /** Checks that nothing is null. */
        public NotReminded {
            requireNonNull(dueOn, "dueOn");
        }
    }

    /**
     * It is overdue after as many reminders since the due day as the rule has, and has not been reported to the level above since then.
     *
     * @param reminders  how many reminders there were since the due day
     * @param to  to whom it is to be reported
     */
    record ToEscalate(int reminders, BilingualText to) implements FollowUpFinding {
        /** Checks that nothing is null. */
        public ToEscalate {
            requireNonNull(to, "to");
        }
    }

    /**
     * A unit that co-ordinates has given no opinion since it was last asked for one.
     *
     * @param unit  the unit
     * @param until  the day until which it was asked for one; empty of one that nobody asked and that had said nothing when the matter fell due
     */
    record NoOpinion(UnitId unit, Optional<LocalDate> until) implements FollowUpFinding {
        /** Checks that nothing is null. */
        public NoOpinion {
            requireNonNull(unit, "unit");
            requireNonNull(until, "until");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * An entry is dated before the matter was raised.
     *
     * @param entry  what is said to have happened
     * @param on  the day of the entry
     * @param raisedOn  the day on which the matter was raised
     */
    record BeforeRaised(EntryKind entry, LocalDate on, LocalDate raisedOn) implements FollowUpFinding {
        /** Checks that nothing is null. */
        public BeforeRaised {
            requireNonNull(entry, "entry");
            requireNonNull(on, "on");
            requireNonNull(raisedOn, "raisedOn");
        }
    }
}
