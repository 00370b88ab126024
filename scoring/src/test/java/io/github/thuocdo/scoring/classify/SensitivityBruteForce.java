package io.github.thuocdo.scoring.classify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.classify.Sensitivity.Alternative;
import io.github.thuocdo.scoring.classify.Sensitivity.Untried;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.LinkedHashSet;
import java.util.function.Function;

/** Dependences as one would work them out who has time: a whole round of its own for every alternative. */
record SensitivityBruteForce(
        ImmutableMap<CadreId, Proposal> baseline,
        ImmutableListMultimap<CadreId, Alternative> differences,
        ImmutableList<Untried> untried) {

    static SensitivityBruteForce of(Policy policy, Function<Policy, ImmutableMap<CadreId, Proposal>> round) {
        ImmutableMap<CadreId, Proposal> baseline = round.apply(policy);
        ImmutableListMultimap.Builder<CadreId, Alternative> differences = ImmutableListMultimap.builder();
        ImmutableList.Builder<Untried> untried = ImmutableList.builder();
        for (Interpretation<?> question : policy.interpretations().values()) {
            if (question instanceof Interpretation.Chosen<?>) {
                for (Reading reading : new LinkedHashSet<>(question.alternatives())) {
                    if (!reading.key().equals(question.value().key())) {
                        try {
                            Policy other = policy.reading(question.key(), reading.key(), "test");
                            round.apply(other).forEach((cadre, proposal) -> {
                                if (!proposal.equals(baseline.get(cadre))) {
                                    differences.put(cadre, new Alternative(question.key(), reading.key(), proposal));
                                }
                            });
                        } catch (RefusalException refused) {
                            untried.add(new Untried(question.key(), reading.key(), refused.refusal()));
                        }
                    }
                }
            }
        }
        return new SensitivityBruteForce(baseline, differences.build(), untried.build());
    }

    static SensitivityBruteForce of(Sensitivity sensitivity) {
        return new SensitivityBruteForce(sensitivity.baseline(), sensitivity.differences(), sensitivity.untried());
    }
}
