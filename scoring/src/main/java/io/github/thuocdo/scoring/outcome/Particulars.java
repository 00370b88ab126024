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
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.dossier.Ground;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * What happened when a rule was considered, with the values on which it rests (chi tiết của việc xem xét): numbers, bands, classes and reasons
 * as values, never as a text, and never a colleague's name or score.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Particulars extends NoBean, Serializable {

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
        /** Checks that nothing is null. */
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
        /** Checks that nothing is null. */
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
         * @throws IllegalArgumentException if it is told with others
         */
        public OnBand {
            requireNonNull(band, "band");
            requireNonNull(total, "total");
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
         * @throws IllegalArgumentException if it is told with others
         */
        public OnGrounds {
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
         * @throws IllegalArgumentException if it is told with others
         */
        public OnService {
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
         * @throws IllegalArgumentException if it is told with others
         */
        public OnLeave {
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
         * @throws IllegalArgumentException if it is told with others
         */
        public OnNumber {
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
         * @throws IllegalArgumentException if it is told with others
         */
        public OnReading {
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
         * @throws IllegalArgumentException if it is told with others
         */
        public OnLevel {
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
         * @throws IllegalArgumentException if it is told with others
         */
        public OnOrganization {
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
         * @throws IllegalArgumentException if it is told with others
         */
        public OnChannel {
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
            @PerCent Optional<Fraction> rate,
            Optional<Integer> base,
            Optional<Integer> places,
            Optional<Integer> open)
            implements Particulars {
        /**
         * Checks that the reason is told with these values.
         *
         * @throws IllegalArgumentException if it is told with others
         */
        public OnScope {
            Particulars.check(reason, OnScope.class);
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /** What happened when a rule was considered. */
    enum Reason implements Term {
        /** A band: the total lies in it. */
        REACHED(OnBand.class),
        /** A band: the total lies below it. */
        NOT_REACHED(OnBand.class),
        /** A band: the total lies above it. */
        EXCEEDED(OnBand.class),
        /** A ground: a conclusion counts. */
        ESTABLISHED(OnGrounds.class),
        /** A ground: there is no conclusion. */
        NO_CONCLUSION(OnGrounds.class),
        /** A ground: the conclusions there are do not count. */
        DOES_NOT_COUNT(OnGrounds.class),
        /** A ground: the authority has to decide whether or when it counts. */
        AWAITS_DECISION(OnGrounds.class),
        /** A ground that is weighed: the authority decided that it counts. */
        DECIDED_TO_COUNT(OnGrounds.class),
        /** A ground that is weighed: the authority decided that it does not count. */
        DECIDED_NOT_TO_COUNT(OnGrounds.class),
        /** A ground that is weighed: it counts as long as the authority has not decided otherwise. */
        COUNTS_UNLESS_DECIDED(OnGrounds.class),
        /** Time served: shorter than the minimum. */
        SERVED_TOO_SHORT(OnService.class),
        /** Time served: long enough. */
        SERVED_LONG_ENOUGH(OnService.class),
        /** Time served: nobody knows. */
        SERVICE_UNKNOWN(OnService.class),
        /** A condition on a number: it is met. */
        CONDITION_MET(OnNumber.class),
        /** A condition on a number: it is not met. */
        CONDITION_UNMET(OnNumber.class),
        /** A condition on a number that is missing. */
        CONDITION_UNKNOWN(OnNumber.class),
        /** Time away: it lies in the band. */
        AWAY_TOO_LONG(OnLeave.class),
        /** Time away: it does not lie in the band. */
        AWAY_SHORT_ENOUGH(OnLeave.class),
        /** A condition on the period, the post or the service alone: it is met. */
        CIRCUMSTANCE_GIVEN(Plain.class),
        /** A condition on the period, the post or the service alone: it is not met. */
        CIRCUMSTANCE_NOT_GIVEN(Plain.class),
        /** A clause of which it is open whether the text has it: by the reading adopted it is not applied. */
        CLAUSE_NOT_APPLIED(OnReading.class),
        /** A clause that could not be read: nobody can say what follows from it. */
        CLAUSE_UNREAD(OnReading.class),
        /** Shortcomings: none was pointed out. */
        NO_SHORTCOMING(OnGrounds.class),
        /** Shortcomings: each that was pointed out is remedied. */
        SHORTCOMINGS_REMEDIED(OnGrounds.class),
        /** Shortcomings: one was pointed out, and nobody concluded that it is remedied. */
        SHORTCOMING_OPEN(OnGrounds.class),
        /** A ladder: the band of a class is reached and a requirement is not met, so that a lower class follows. */
        LOWERED_BY_REQUIREMENT(OnLevel.class),
        /** A ladder: the band of a class is reached and a requirement is not met; the authority decides. */
        REFERRED_BY_REQUIREMENT(Plain.class),
        /** A ladder: no class is reached. */
        BEYOND_LADDER(Plain.class),
        /** The organization's class stands beside that of its head. */
        CONSIDERED_TOGETHER(OnOrganization.class),
        /** The person's own class in another channel stands beside this one. */
        OWN_RESULT_BESIDE(OnChannel.class),
        /** The person's own class in another channel is not there yet, although it comes first. */
        OWN_RESULT_MISSING(OnChannel.class),
        /** The person has no class in another channel, lawfully. */
        NO_OWN_RESULT(OnChannel.class),
        /** The class is not above the person's own in another channel. */
        WITHIN_OWN_RESULT(OnChannel.class),
        /** The class is limited to the person's own in another channel. */
        LIMITED_BY_OWN_RESULT(OnChannel.class),
        /** The head's limit: the organization's class is lower. */
        LIMITED_BY_ORGANIZATION(OnOrganization.class),
        /** The head's limit: the class is not above that of the organization. */
        WITHIN_ORGANIZATION(OnOrganization.class),
        /** The head's limit: the organization has no class yet. */
        ORGANIZATION_NOT_CLASSIFIED(OnOrganization.class),
        /** The head's limit: the person heads no organization at the end of the period. */
        HEADS_NO_ORGANIZATION(Plain.class),
        /** A class that may not be exceeded. */
        BLOCKED_ABOVE(OnLevel.class),
        /** The quota: there is a place. */
        PLACE_GIVEN(OnScope.class),
        /** The quota: the places are taken by higher-ranked candidates. */
        PLACES_TAKEN(OnScope.class),
        /** The quota: several stand equal and there is not a place for all. */
        TIED(OnScope.class),
        /** The quota: a tie ahead could not be settled. */
        BEHIND_A_TIE(OnScope.class),
        /** The quota: the authority's order is needed. */
        ORDER_MISSING(OnScope.class),
        /** The quota: the share is to be recorded and is not. */
        RATE_MISSING(OnScope.class),
        /** The quota: the share is advice, and no more have the class. */
        WITHIN_ADVICE(OnScope.class),
        /** The quota: the share is advice, and more have the class; nobody is refused. */
        BEYOND_ADVICE(OnScope.class),
        /** The quota: the scope is too small for any place, or too small to say more. */
        GROUP_TOO_SMALL(OnScope.class),
        /** The quota: the person is no candidate. */
        NO_CANDIDATE(OnAnotherBoard.class);

        private final Class<? extends Particulars> told;

        Reason(Class<? extends Particulars> told) {
            this.told = told;
        }

        /** The kind of values with which the reason is told, unless they are kept back. */
        Class<? extends Particulars> told() {
            return told;
        }
    }
}
