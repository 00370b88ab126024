package io.github.thuocdo.scoring.specimen;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serializable;

/**
 * An agency made by chance, with the policy that is tried on it (<i>mẫu thử</i>).
 *
 * @param policy  the policy
 * @param register  the facts
 * @param agency  the agency whose round is held
 * @param period  the period that is scored or classified
 * @param subject  the one at whom a law looks: a person for whom the register has facts of the period, or an organization or collective under a policy
 *     for those
 */
public record Specimen(Policy policy, Register register, UnitId agency, EvaluationPeriod period, Subject subject)
        implements Serializable {

    /** Refuses a specimen of which something is missing. */
    public Specimen {
        requireNonNull(policy, "policy");
        requireNonNull(register, "register");
        requireNonNull(agency, "agency");
        requireNonNull(period, "period");
        requireNonNull(subject, "subject");
    }

    /**
     * Returns the same agency with other facts.
     *
     * @param facts  the facts
     * @return the specimen
     */
    public Specimen with(Register facts) {
        return new Specimen(policy, facts, agency, period, subject);
    }

    /**
     * Returns the same agency under another policy.
     *
     * @param other  the policy
     * @return the specimen
     */
    public Specimen under(Policy other) {
        return new Specimen(other, register, agency, period, subject);
    }

    /**
     * Returns the same agency with another one to look at.
     *
     * @param other  the subject
     * @return the specimen
     */
    public Specimen lookingAt(Subject other) {
        return new Specimen(policy, register, agency, period, other);
    }
}
