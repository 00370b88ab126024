package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.PeriodExemption;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.util.Optional;

/** The periods of which an authority decided that nobody can rate them any more (các kỳ không còn ai đánh giá được). */
final class Exemptions {

    private final Channel channel;
    private final ImmutableListMultimap<Subject, PeriodExemption> bySubject;

    Exemptions(Register register, Channel channel) {
        this.channel = channel;
        bySubject = Multimaps.index(register.exemptions(), PeriodExemption::subject);
    }

    /** The decision on a period or on a longer one around it. */
    Optional<PeriodExemption> of(Subject subject, EvaluationPeriod period) {
        for (PeriodExemption exemption : bySubject.get(subject)) {
            if (exemption.channel() == channel && exemption.period().contains(period)) {
                return Optional.of(exemption);
            }
        }
        return Optional.empty();
    }
}
