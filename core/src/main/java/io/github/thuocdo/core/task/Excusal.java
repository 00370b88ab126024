package io.github.thuocdo.core.task;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serializable;

/**
 * What became of the claim that a lapse had an objective cause (nguyên nhân khách quan).
 *
 * <p>Only a cause that the competent authority confirmed removes the deduction (Decree 335/2025, Art 14.2b and 14.2c). A request that
 * nobody answered is a finding about the authority; until it is answered the deduction stands.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Excusal extends NoBean, Serializable {

    /** No request was made (không đề nghị). */
    record NotAsked() implements Excusal {}

    /**
     * The authority confirmed the objective cause (được xác nhận).
     *
     * @param by  who confirmed it; never the person whose lapse it is
     */
    record Confirmed(CadreId by) implements Excusal {
        /** Checks that nothing is null. */
        public Confirmed {
            requireNonNull(by, "by");
        }
    }

    /**
     * The authority refused the request (không được chấp nhận).
     *
     * @param by  who refused it
     * @param reason  why
     */
    record Refused(CadreId by, String reason) implements Excusal {
        /** Checks that nothing is null. */
        public Refused {
            requireNonNull(by, "by");
            PlainText.printed("reason", reason);
        }

        /** Without the reason. */
        @Override
        public String toString() {
            return "Refused[by=" + by + "]";
        }
    }

    /** The request was made and nobody answered it (chưa được trả lời). */
    record Unanswered() implements Excusal {}

    /**
     * Returns that no request was made.
     *
     * @return the excusal
     */
    static Excusal notAsked() {
        return new NotAsked();
    }

    /**
     * Returns that the authority confirmed the cause.
     *
     * @param by  who confirmed it; never the person whose lapse it is
     * @return the excusal
     */
    static Excusal confirmed(CadreId by) {
        return new Confirmed(by);
    }

    /**
     * Returns that the authority refused the request.
     *
     * @param by  who refused it
     * @param reason  why
     * @return the excusal
     */
    static Excusal refused(CadreId by, String reason) {
        return new Refused(by, reason);
    }

    /**
     * Returns that nobody answered the request.
     *
     * @return the excusal
     */
    static Excusal unanswered() {
        return new Unanswered();
    }

    /**
     * Returns whether the deduction falls away.
     *
     * @return true if the cause was confirmed
     */
    default boolean isConfirmed() {
        return this instanceof Confirmed;
    }
}
