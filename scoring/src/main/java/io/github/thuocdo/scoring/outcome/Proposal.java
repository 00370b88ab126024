package io.github.thuocdo.scoring.outcome;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;
import java.util.Optional;

/**
 * What the rules propose for a subject and a period (đề xuất). Only an authority's recorded decision makes it a result.
 *
 * <p>There are three lawful ways to have no class, and they are different: <em>not classified</em> (Decree 335/2025, Art 11.1),
 * <em>undetermined</em> (the data or the law do not say), <em>pending</em> (the authority has to decide something first). None of them is
 * in the base of a quota.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Proposal extends NoBean, Serializable {

    /** The ways in which a proposal can come out. */
    enum State implements Term {
        /** A class (mức xếp loại đề xuất). */
        CLASSIFIED,
        /** A range, which is no class (khoảng điểm tương ứng). */
        INDICATIVE,
        /** Not classified by law (không xếp loại). */
        NOT_CLASSIFIED,
        /** A fact is missing, or the law does not say (chưa xác định). */
        UNDETERMINED,
        /** The authority has to decide something first (chờ quyết định). */
        PENDING,
        /** The policy leaves the period out (không tính kỳ này). */
        EXCLUDED
    }

    /**
     * Returns in which of the ways it came out.
     *
     * @return the state, one for each member of the family
     */
    default State state() {
        return Term.parse(State.class, Keys.of(getClass()));
    }

    /**
     * Returns the class.
     *
     * @return the class; empty for a range, and where there is none
     */
    default Optional<Classification> classified() {
        return this instanceof Classified classified ? Optional.of(classified.level()) : Optional.empty();
    }

    /**
     * Returns the class, or the one in whose range the score lies.
     *
     * @return the class or the range; empty where there is neither
     */
    default Optional<Classification> classOrRange() {
        return this instanceof Indicative range ? Optional.of(range.level()) : classified();
    }

    /**
     * Returns in a word what is proposed, as files write it.
     *
     * @return the key of the class or the range, such as {@code good}; else that of the state, such as {@code pending}
     */
    default String key() {
        return classOrRange().map(Classification::key).orElseGet(() -> state().key());
    }

    /**
     * Returns why there is no class.
     *
     * @return the reason; empty for a class or a range
     */
    default Optional<ProposalReason> whyNoClass() {
        if (this instanceof NotClassified none) {
            return Optional.of(none.reason());
        }
        if (this instanceof Undetermined undetermined) {
            return Optional.of(undetermined.reason());
        }
        if (this instanceof Pending pending) {
            return Optional.of(pending.reason());
        }
        return this instanceof Excluded excluded ? Optional.of(excluded.reason()) : Optional.empty();
    }

    /**
     * A class (mức xếp loại đề xuất).
     *
     * @param level  the class
     */
    record Classified(Classification level) implements Proposal {
        /** Checks that nothing is null. */
        public Classified {
            requireNonNull(level, "level");
        }
    }

    /**
     * The class to which the score of a month, quarter or half-year corresponds; it is not a class (khoảng điểm tương ứng).
     *
     * @param level  the class to which the score corresponds
     */
    record Indicative(Classification level) implements Proposal {
        /** Checks that nothing is null. */
        public Indicative {
            requireNonNull(level, "level");
        }
    }

    /**
     * Not classified by law (không xếp loại).
     *
     * @param reason  the provision that says so; that there was nothing to score where no shorter period was to be scored
     */
    record NotClassified(ProposalReason reason) implements Proposal {
        /** Checks that nothing is null. */
        public NotClassified {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Undetermined: a fact is missing, or the law does not say (chưa xác định).
     *
     * @param reason  what is missing
     */
    record Undetermined(ProposalReason reason) implements Proposal {
        /** Checks that nothing is null. */
        public Undetermined {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Pending: the authority has to decide something first (chờ cấp có thẩm quyền quyết định).
     *
     * @param reason  what has to be decided
     */
    record Pending(ProposalReason reason) implements Proposal {
        /** Checks that nothing is null. */
        public Pending {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * The period is left out by the policy, as a lawful gap (không tính kỳ này).
     *
     * @param reason  why
     */
    record Excluded(ProposalReason reason) implements Proposal {
        /** Checks that nothing is null. */
        public Excluded {
            requireNonNull(reason, "reason");
        }
    }
}
