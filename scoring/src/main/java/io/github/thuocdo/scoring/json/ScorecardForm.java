package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.words.LibraryVersion;
import java.util.LinkedHashMap;
import java.util.Map;

/** A scorecard as it is written. The records are public so that they can be taken apart in another module; nobody else reaches them. */
final class ScorecardForm {

    static final String LIBRARY = "thuocdo " + LibraryVersion.TEXT;

    private ScorecardForm() {}

    public record Card(
            String library,
            Seal policy,
            Dossier dossier,
            Observation<Points> total,
            Observation<Points> rawTotal,
            Proposal proposal,
            ImmutableMap<String, Observation<Fraction>> values,
            ImmutableList<Consideration> considerations,
            ImmutableList<Finding> findings,
            Line derivation,
            ImmutableMap<String, Provision> provisions) {}

    /** The policy: the readings are the choices that are not those of the shipped edition. */
    public record Seal(String id, String hash, ImmutableMap<String, Choice> readings) {}

    public record Choice(String reading, String by) {}

    /** A step, whose provision stands once in the card. */
    public record Line(
            Step.Kind kind,
            String provision,
            String code,
            String element,
            Observation<Fraction> value,
            Fraction contribution,
            ImmutableList<Line> parts) {}

    static Card of(Scorecard card) {
        Map<String, Provision> provisions = new LinkedHashMap<>();
        Line derivation = line(card.derivation(), provisions);
        return new Card(
                LIBRARY,
                seal(card.policy()),
                card.dossier(),
                card.total(),
                card.rawTotal(),
                card.proposal(),
                card.values(),
                card.considerations(),
                card.findings(),
                derivation,
                ImmutableMap.copyOf(provisions));
    }

    private static Line line(Step step, Map<String, Provision> provisions) {
        provisions.put(step.provision().id(), step.provision());
        return new Line(
                step.kind(),
                step.provision().id(),
                step.code(),
                step.element(),
                step.value(),
                step.contribution(),
                step.parts().stream().map(part -> line(part, provisions)).collect(toImmutableList()));
    }

    private static Seal seal(Policy policy) {
        Map<String, Interpretation<?>> edition = StandardPolicies.byId(policy.id())
                .map(shipped -> (Map<String, Interpretation<?>>) shipped.interpretations())
                .orElse(ImmutableMap.of());
        ImmutableMap.Builder<String, Choice> readings = ImmutableMap.builder();
        policy.interpretations().forEach((key, interpretation) -> {
            if (interpretation instanceof Interpretation.Chosen<?> chosen && !chosen.equals(edition.get(key))) {
                readings.put(key, new Choice(chosen.value().key(), chosen.by()));
            }
        });
        return new Seal(policy.id(), policy.contentHash(), readings.buildOrThrow());
    }
}
