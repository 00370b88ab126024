package io.github.thuocdo.scoring.dossier;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * A class that a round proposed and nobody has decided yet (mức xếp loại mới là đề xuất).
 *
 * <p>Within one season of classification the class of an organization is needed for that of its head, and the State's class for the Party's,
 * before an authority has signed any of them. Such a class is read as what it is, a proposal; only a {@link Result} is a decision.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param subject  for whom it is proposed
 * @param channel  in which channel
 * @param period  for which period
 * @param classification  the class; excused for somebody who by law has none
 * @param policy  the identifier of the policy whose rules propose it
 */
public record ProposedClass(
        Subject subject,
        Channel channel,
        EvaluationPeriod period,
        Observation<Classification> classification,
        String policy)
        implements Serializable {
    /**
     * Checks that something is proposed.
     *
     * @throws IllegalArgumentException if the classification is neither given nor excused: then nothing is proposed
     */
    public ProposedClass {
        requireNonNull(subject, "subject");
        requireNonNull(channel, "channel");
        requireNonNull(period, "period");
        requireNonNull(classification, "classification");
        requireNonNull(policy, "policy");
        ValueRule.PROPOSED_OR_EXCUSED.check(
                classification.isGiven() || classification instanceof Observation.Excused, subject.text());
    }
}
