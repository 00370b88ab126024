package io.github.thuocdo.core.policy.rule;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Term;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fact that limits the class and is no matter of points (điều kiện khống chế).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param reach  for whom and for which periods
 * @param when  when it applies
 * @param effect  what follows
 * @param weighedWhen  when the authority weighs whether the effect follows, such as force majeure; empty for never
 */
@RecordStyle
@Value.Builder
public record Gate(Provision provision, Reach reach, Condition when, Effect effect, Optional<Condition> weighedWhen)
        implements Rule {
    /** Checks that nothing is null. */
    public Gate {
        requireNonNull(provision, "provision");
        requireNonNull(reach, "reach");
        requireNonNull(when, "when");
        requireNonNull(effect, "effect");
        requireNonNull(weighedWhen, "weighedWhen");
    }

    /**
     * Makes a gate whose effect nobody weighs.
     *
     * @param provision  the sentence of law
     * @param reach  for whom and for which periods
     * @param when  when it applies
     * @param effect  what follows
     */
    public Gate(Provision provision, Reach reach, Condition when, Effect effect) {
        this(provision, reach, when, effect, Optional.empty());
    }

    /** The four kinds of ground (các loại căn cứ). */
    public enum GroundKind implements Term {
        /** It decides the class (Decree 335/2025, Art 20.4). */
        MANDATORY,
        /** It limits the class to that of something else (Art 20.6). */
        LIMIT,
        /** It blocks the classes above one. */
        BLOCKS_HIGHER,
        /** The authority weighs it; until it has decided, the outcome is pending. */
        DISCRETIONARY,
        /** The authority looks at it together with the proposal; by itself it changes nothing. */
        CONSIDERED
    }

    /** What follows from a gate. */
    public sealed interface Effect extends NoBean, Serializable {

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
        /** Checks that nothing is null. */
        public NotAbove {
            requireNonNull(level, "level");
        }

        @Override
        public GroundKind kind() {
            return level == Classification.NOT_COMPLETED ? GroundKind.MANDATORY : GroundKind.BLOCKS_HIGHER;
        }
    }

    /**
     * The class is at most that of each organization that the person heads; the condition of the gate is asked of each by itself.
     *
     * @param unrated  what follows when an organization has no class
     * @param headship  which of the organizations headed in the period limit
     */
    public record NotAboveOrganization(Interpretation<UnratedOrganization> unrated, Interpretation<Headship> headship)
            implements Effect {
        /** Checks that nothing is null. */
        public NotAboveOrganization {
            requireNonNull(unrated, "unrated");
            requireNonNull(headship, "headship");
        }

        @Override
        public GroundKind kind() {
            return GroundKind.LIMIT;
        }
    }

    /**
     * The authority looks at the class of the organization together with that of its head ("xem xét cùng"): Hanoi's decision 3251-QĐ/TU. It
     * limits nothing by itself.
     */
    public record ConsideredTogether() implements Effect {
        @Override
        public GroundKind kind() {
            return GroundKind.CONSIDERED;
        }
    }

    /**
     * The person's own class in another channel is an input: Regulation 366-QĐ/TW, Art 3.4, rests the class of a Party member on that of the
     * civil servant.
     *
     * @param channel  the other channel
     * @param use  what it does
     */
    public record OwnResult(Channel channel, Interpretation<OwnResultUse> use) implements Effect {
        /** Checks that nothing is null. */
        public OwnResult {
            requireNonNull(channel, "channel");
            requireNonNull(use, "use");
        }

        @Override
        public GroundKind kind() {
            return use instanceof Interpretation.Open<OwnResultUse> || use.value() == OwnResultUse.SHOWN_BESIDE
                    ? GroundKind.CONSIDERED
                    : GroundKind.LIMIT;
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
        /** Checks that nothing is null. */
        public Weighed {
            requireNonNull(level, "level");
            requireNonNull(suspension, "suspension");
        }

        @Override
        public GroundKind kind() {
            return GroundKind.DISCRETIONARY;
        }
    }

    /** What follows when the organization has no class; key {@code head-cap-unrated-organisation}. */
    public enum UnratedOrganization implements Reading {
        /** The head cannot be classified yet. */
        UNDETERMINED,
        /** There is no limit. */
        NO_CAP
    }

    /** Which of the organizations that a person headed in the period limit the class; key {@code headship}. */
    public enum Headship implements Reading {
        /** Those headed on the last day in service in the period, whose posts decide the role. */
        AT_END,
        /** Each that was headed on some day of the period. */
        ANY_DAY
    }

    /** What the person's class in another channel does; key {@code state-result}. */
    public enum OwnResultUse implements Reading {
        /** It has to be there, and stands beside the proposal. */
        SHOWN_BESIDE,
        /** It has to be there, and the class is not above it. */
        NOT_ABOVE
    }

    /** What a suspension means; key {@code suspension}. */
    public enum Suspension implements Reading {
        /** The outcome is pending until the authority has decided ("căn cứ để xem xét"). */
        CONSIDER,
        /** "Not completed" unless the authority decided otherwise. */
        NOT_COMPLETING_UNLESS_DECIDED_OTHERWISE
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a gate.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a gate of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends GateBuilder {
        Builder() {}
    }
}
