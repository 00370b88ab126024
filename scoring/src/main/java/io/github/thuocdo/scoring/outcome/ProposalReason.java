package io.github.thuocdo.scoring.outcome;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import java.io.Serializable;

/**
 * Why a proposal is no class (lý do chưa có mức xếp loại): a rule, or what is lacking.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface ProposalReason extends NoBean, Serializable {

    /**
     * Returns the stable code.
     *
     * @return the code, such as {@code 335.six-months}, {@code 335.quota/tied} or {@code no-assigned-work}
     */
    String code();

    /**
     * Returns why a longer period, or somebody else's score, finds no value here.
     *
     * @return the reason
     */
    AbsenceReason absence();

    /**
     * A rule says so, or waits for a decision or a fact.
     *
     * @param rule  the rule
     */
    record ByRule(Provision rule) implements ProposalReason {
        /** Checks that nothing is null. */
        public ByRule {
            requireNonNull(rule, "rule");
        }

        @Override
        public String code() {
            return rule.id();
        }

        @Override
        public AbsenceReason absence() {
            return new AbsenceReason.ByRule(rule);
        }
    }

    /**
     * What happened when a rule was considered, as where the places of a quota are too few for those who stand equal.
     *
     * @param rule  the rule
     * @param reason  what happened
     */
    record Considered(Provision rule, Reason reason) implements ProposalReason {
        /** Checks that nothing is null. */
        public Considered {
            requireNonNull(rule, "rule");
            requireNonNull(reason, "reason");
        }

        @Override
        public String code() {
            return rule.id() + "/" + reason.key();
        }

        @Override
        public AbsenceReason absence() {
            return new AbsenceReason.ByRule(rule);
        }
    }

    /**
     * A value is not there.
     *
     * @param absence  why
     */
    record Lacking(AbsenceReason absence) implements ProposalReason {
        /** Checks that nothing is null. */
        public Lacking {
            requireNonNull(absence, "absence");
        }

        @Override
        public String code() {
            return absence.code();
        }
    }
}
