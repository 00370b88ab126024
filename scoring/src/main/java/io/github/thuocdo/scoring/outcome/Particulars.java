package io.github.thuocdo.scoring.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.Consideration.Reason;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * What happened when a rule was considered, with the values on which it rests (chi tiết của việc xem xét): numbers, bands, classes and reasons
 * as values, never as a text, and never a colleague's name or score.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Particulars extends Serializable {

    /**
     * Returns what happened.
     *
     * @return the reason
     */
    Reason reason();

    /**
     * Returns the values as files write them, by name.
     *
     * @return the texts of the values that are there, the reason left out
     */
    default ImmutableMap<String, String> texts() {
        Shape shape = Shape.of(DeclaredType.of(getClass()));
        ImmutableList<Object> values = Shape.values(this);
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (int i = 0; i < values.size(); i++) {
            String name = shape.components().get(i).name();
            Optional<?> value = values.get(i) instanceof Optional<?> optional ? optional : Optional.of(values.get(i));
            value.filter(given -> !given.equals(reason())
                            && !given.equals(ImmutableList.of())
                            && given != ClassStanding.ON_RECORD)
                    .ifPresent(given -> texts.put(name, text(given)));
        }
        return texts.buildOrThrow();
    }

    private static String text(Object value) {
        if (value instanceof AbsenceReason absence) {
            return absence.code();
        }
        return value instanceof ImmutableList<?> list
                ? list.stream().map(PartText::of).collect(joining(", "))
                : PartText.of(value);
    }

    private static void check(Reason reason, Class<? extends Particulars> values) {
        checkArgument(
                values == reason.told(),
                "reason (%s) must be told with %s, not with %s",
                reason.key(),
                reason.told().getSimpleName(),
                values.getSimpleName());
    }

    /**
     * No values: there are none, or they are kept back.
     *
     * @param reason  what happened
     */
    record Plain(Reason reason) implements Particulars {
        /**
         * Checks that nothing is null.
         *
         * @param reason  what happened
         */
        public Plain {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * A condition that is met exactly if another is not.
     *
     * @param reason  what happened
     * @param other  what was found of the other condition
     */
    record Opposite(Reason reason, Particulars other) implements Particulars {
        /**
         * Checks that nothing is null.
         *
         * @param reason  what happened
         * @param other  what was found of the other condition
         */
        public Opposite {
            requireNonNull(reason, "reason");
            requireNonNull(other, "other");
        }

        @Override
        public ImmutableMap<String, String> texts() {
            return other.texts();
        }
    }

    /**
     * The class is limited in number where somebody else is counted: the head of an agency stands one level up.
     *
     * @param reason  what happened
     */
    record OnAnotherBoard(Reason reason) implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @throws IllegalArgumentException if it is told with others
         */
        public OnAnotherBoard {
            Particulars.check(reason, OnAnotherBoard.class);
        }

        @Override
        public ImmutableMap<String, String> texts() {
            return ImmutableMap.of("board", "another");
        }
    }

    /**
     * A band and the total.
     *
     * @param reason  what happened
     * @param total  the total in points
     * @param band  the band
     */
    record OnBand(Reason reason, Fraction total, Interval band) implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param total  the total in points
         * @param band  the band
         * @throws IllegalArgumentException if it is told with others
         */
        public OnBand {
            requireNonNull(total, "total");
            requireNonNull(band, "band");
            Particulars.check(reason, OnBand.class);
        }
    }

    /**
     * Conclusions.
     *
     * @param reason  what happened
     * @param because  why they do not count or are not settled, each once; none where they count
     */
    record OnGrounds(Reason reason, ImmutableList<Ground.Reason> because) implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param because  why they do not count or are not settled, each once; none where they count
         * @throws IllegalArgumentException if it is told with others
         */
        public OnGrounds {
            requireNonNull(because, "because");
            Particulars.check(reason, OnGrounds.class);
        }
    }

    /**
     * Time served.
     *
     * @param reason  what happened
     * @param served  the months served; empty where nobody knows
     * @param minimum  the least number of months
     */
    record OnService(Reason reason, Optional<Fraction> served, Fraction minimum) implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param served  the months served; empty where nobody knows
         * @param minimum  the least number of months
         * @throws IllegalArgumentException if it is told with others
         */
        public OnService {
            requireNonNull(served, "served");
            requireNonNull(minimum, "minimum");
            Particulars.check(reason, OnService.class);
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * Time away.
     *
     * @param reason  what happened
     * @param months  the months away
     * @param band  the months of which the rule speaks
     */
    record OnLeave(Reason reason, Fraction months, Interval band) implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param months  the months away
         * @param band  the months of which the rule speaks
         * @throws IllegalArgumentException if it is told with others
         */
        public OnLeave {
            requireNonNull(months, "months");
            requireNonNull(band, "band");
            Particulars.check(reason, OnLeave.class);
        }
    }

    /**
     * A number of the sheet.
     *
     * @param reason  what happened
     * @param element  its element
     * @param value  the number; empty where there is none
     * @param missing  why there is no number; empty where there is one
     * @param band  the numbers by which the condition is met
     */
    record OnNumber(
            Reason reason, String element, Optional<Fraction> value, Optional<AbsenceReason> missing, Interval band)
            implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param element  its element
         * @param value  the number; empty where there is none
         * @param missing  why there is no number; empty where there is one
         * @param band  the numbers by which the condition is met
         * @throws IllegalArgumentException if it is told with others
         */
        public OnNumber {
            requireNonNull(element, "element");
            requireNonNull(value, "value");
            requireNonNull(missing, "missing");
            requireNonNull(band, "band");
            Particulars.check(reason, OnNumber.class);
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A clause of which it is open whether, or how, the text has it.
     *
     * @param reason  what happened
     * @param question  the key of the question
     * @param reading  the key of the reading that was chosen
     */
    record OnReading(Reason reason, String question, String reading) implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param question  the key of the question
         * @param reading  the key of the reading that was chosen
         * @throws IllegalArgumentException if it is told with others
         */
        public OnReading {
            requireNonNull(question, "question");
            requireNonNull(reading, "reading");
            Particulars.check(reason, OnReading.class);
        }
    }

    /**
     * A class.
     *
     * @param reason  what happened
     * @param level  the class that follows or may not be exceeded
     */
    record OnLevel(Reason reason, Classification level) implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param level  the class that follows or may not be exceeded
         * @throws IllegalArgumentException if it is told with others
         */
        public OnLevel {
            requireNonNull(level, "level");
            Particulars.check(reason, OnLevel.class);
        }
    }

    /**
     * The class of an organization.
     *
     * @param reason  what happened
     * @param organization  the organization
     * @param level  its class
     * @param standing  whether that class is on record or proposed
     */
    record OnOrganization(Reason reason, UnitId organization, Optional<Classification> level, ClassStanding standing)
            implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param organization  the organization
         * @param level  its class
         * @param standing  whether that class is on record or proposed
         * @throws IllegalArgumentException if it is told with others
         */
        public OnOrganization {
            requireNonNull(organization, "organization");
            requireNonNull(level, "level");
            requireNonNull(standing, "standing");
            Particulars.check(reason, OnOrganization.class);
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A class in another channel.
     *
     * @param reason  what happened
     * @param channel  the channel
     * @param level  the class there; empty where there is none
     * @param standing  whether that class is on record or proposed
     */
    record OnChannel(Reason reason, Channel channel, Optional<Classification> level, ClassStanding standing)
            implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param channel  the channel
         * @param level  the class there; empty where there is none
         * @param standing  whether that class is on record or proposed
         * @throws IllegalArgumentException if it is told with others
         */
        public OnChannel {
            requireNonNull(channel, "channel");
            requireNonNull(level, "level");
            requireNonNull(standing, "standing");
            Particulars.check(reason, OnChannel.class);
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A scope of the quota. What would tell too much of a small group is left out.
     *
     * @param reason  what happened
     * @param within  what the scope is
     * @param scope  which one; empty where there is only one
     * @param rate  the share; empty where none is recorded
     * @param base  of how many people; empty in a small group
     * @param places  how many places there are; empty in a small group
     * @param open  how many of them those who stand equal may share; empty where nobody does
     */
    record OnScope(
            Reason reason,
            ScopeKind within,
            String scope,
            Optional<Fraction> rate,
            Optional<Integer> base,
            Optional<Integer> places,
            Optional<Integer> open)
            implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @param reason  what happened
         * @param within  what the scope is
         * @param scope  which one; empty where there is only one
         * @param rate  the share; empty where none is recorded
         * @param base  of how many people; empty in a small group
         * @param places  how many places there are; empty in a small group
         * @param open  how many of them those who stand equal may share; empty where nobody does
         * @throws IllegalArgumentException if it is told with others
         */
        public OnScope {
            requireNonNull(within, "within");
            requireNonNull(scope, "scope");
            requireNonNull(rate, "rate");
            requireNonNull(base, "base");
            requireNonNull(places, "places");
            requireNonNull(open, "open");
            Particulars.check(reason, OnScope.class);
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }
}
