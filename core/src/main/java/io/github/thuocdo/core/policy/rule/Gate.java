package io.github.thuocdo.core.policy.rule;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.condition.Condition;
import java.io.Serializable;

/**
 * A fact that limits the class and is no matter of points (điều kiện khống chế).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param reach  for whom and for which periods
 * @param when  when it applies
 * @param effect  what follows
 */
public record Gate(Provision provision, Reach reach, Condition when, Effect effect) implements Rule {

    /**
     * Checks that nothing is null.
     *
     * @param provision  the sentence of law
     * @param reach  for whom and for which periods
     * @param when  when it applies
     * @param effect  what follows
     */
    public Gate {
        requireNonNull(provision, "provision");
        requireNonNull(reach, "reach");
        requireNonNull(when, "when");
        requireNonNull(effect, "effect");
    }

    /** The four kinds of ground (các loại căn cứ). */
    public enum GroundKind {
        /** It decides the class (Decree 335/2025, Art 20.4). */
        MANDATORY,
        /** It limits the class to that of something else (Art 20.6). */
        LIMIT,
        /** It blocks the classes above one. */
        BLOCKS_HIGHER,
        /** The authority weighs it; until it has decided, the outcome is pending. */
        DISCRETIONARY
    }

    /** What follows from a gate. */
    public sealed interface Effect extends Serializable {

        /**
         * Returns the kind of ground.
         *
         * @return the kind
         */
        GroundKind kind();
    }

    /**
     * The class is at most this one; at the lowest class, it is this one whatever the total.
     *
     * @param level  the class
     */
    public record NotAbove(Classification level) implements Effect {
        /**
         * Checks that nothing is null.
         *
         * @param level  the class
         */
        public NotAbove {
            requireNonNull(level, "level");
        }

        @Override
        public GroundKind kind() {
            return level == Classification.NOT_COMPLETED ? GroundKind.MANDATORY : GroundKind.BLOCKS_HIGHER;
        }
    }

    /**
     * The class is at most that of the organization that the person heads.
     *
     * @param order  when the limit applies in relation to the quota
     * @param unrated  what follows when the organization has no class
     */
    public record NotAboveOrganization(Interpretation<HeadCapOrder> order, Interpretation<UnratedOrganization> unrated)
            implements Effect {
        /**
         * Checks that nothing is null.
         *
         * @param order  when the limit applies in relation to the quota
         * @param unrated  what follows when the organization has no class
         */
        public NotAboveOrganization {
            requireNonNull(order, "order");
            requireNonNull(unrated, "unrated");
        }

        @Override
        public GroundKind kind() {
            return GroundKind.LIMIT;
        }
    }

    /** The person is not classified. */
    public record NotClassified() implements Effect {
        @Override
        public GroundKind kind() {
            return GroundKind.MANDATORY;
        }
    }

    /**
     * The authority weighs whether the class is at most this one.
     *
     * @param level  the class
     * @param suspension  what follows until the authority has decided
     */
    public record Weighed(Classification level, Interpretation<Suspension> suspension) implements Effect {
        /**
         * Checks that nothing is null.
         *
         * @param level  the class
         * @param suspension  what follows until the authority has decided
         */
        public Weighed {
            requireNonNull(level, "level");
            requireNonNull(suspension, "suspension");
        }

        @Override
        public GroundKind kind() {
            return GroundKind.DISCRETIONARY;
        }
    }

    /** When the head limit applies; key {@code head-cap-order}. */
    public enum HeadCapOrder implements Reading {
        /** Before the quota: a limited head is "good" and in the base. */
        BEFORE_QUOTA
    }

    /** What follows when the organization has no class; key {@code head-cap-unrated-organisation}. */
    public enum UnratedOrganization implements Reading {
        /** The head cannot be classified yet. */
        UNDETERMINED,
        /** There is no limit. */
        NO_CAP
    }

    /** What a suspension means; key {@code suspension}. */
    public enum Suspension implements Reading {
        /** The outcome is pending until the authority has decided ("căn cứ để xem xét"). */
        CONSIDER,
        /** "Not completed" unless the authority decided otherwise. */
        NOT_COMPLETING_UNLESS_DECIDED_OTHERWISE
    }
}
