package io.github.thuocdo.core.policy.rule;

import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.text.NoBean;
import java.io.Serializable;

/**
 * A rule of a policy (quy tắc).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Rule extends NoBean, Serializable
        permits Sheet, Ladder, Gate, Quota, WorkCounting, Attribution, Procedure, Competence {

    /**
     * Returns the sentence of law that the rule carries out.
     *
     * @return the provision
     */
    Provision provision();
}
