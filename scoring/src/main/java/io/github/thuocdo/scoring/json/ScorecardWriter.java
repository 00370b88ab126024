package io.github.thuocdo.scoring.json;

import static io.github.thuocdo.scoring.json.DossierWriter.citation;
import static io.github.thuocdo.scoring.json.DossierWriter.fraction;
import static io.github.thuocdo.scoring.json.DossierWriter.key;
import static io.github.thuocdo.scoring.json.DossierWriter.observation;
import static io.github.thuocdo.scoring.json.JsonValue.entries;
import static io.github.thuocdo.scoring.json.JsonValue.fields;
import static io.github.thuocdo.scoring.json.JsonValue.items;
import static io.github.thuocdo.scoring.json.JsonValue.text;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.words.LibraryVersion;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scorecards as JSON values. */
final class ScorecardWriter {

    static final String LIBRARY = "thuocdo " + LibraryVersion.TEXT;

    private ScorecardWriter() {}

    static JsonValue scorecard(Scorecard card) {
        return fields().put("library", LIBRARY)
                .put("policy", policy(card.policy()))
                .put("dossier", DossierWriter.dossier(card.dossier()))
                .put("total", observation(card.total(), DossierWriter::points))
                .put("rawTotal", observation(card.rawTotal(), DossierWriter::points))
                .put("proposal", proposal(card.proposal()))
                .put("values", entries(card.values(), value -> observation(value, DossierWriter::fraction)))
                .put("considerations", items(card.considerations(), ScorecardWriter::consideration))
                .put("findings", items(card.findings(), FindingForm::written))
                .put("derivation", step(card.derivation()))
                .put("provisions", entries(provisions(card), ScorecardWriter::provision))
                .done();
    }

    private static JsonValue policy(Policy policy) {
        return fields().put("id", policy.id())
                .put("hash", policy.contentHash())
                .put("readings", entries(readings(policy), ScorecardWriter::reading))
                .done();
    }

    /** The choices that are not those of the shipped edition; all choices of a policy that is not shipped. */
    private static ImmutableMap<String, Interpretation.Chosen<?>> readings(Policy policy) {
        Map<String, Interpretation<?>> edition = StandardPolicies.byId(policy.id())
                .map(shipped -> (Map<String, Interpretation<?>>) shipped.interpretations())
                .orElse(ImmutableMap.of());
        ImmutableMap.Builder<String, Interpretation.Chosen<?>> readings = ImmutableMap.builder();
        policy.interpretations().forEach((key, interpretation) -> {
            if (interpretation instanceof Interpretation.Chosen<?> chosen && !chosen.equals(edition.get(key))) {
                readings.put(key, chosen);
            }
        });
        return readings.buildOrThrow();
    }

    private static JsonValue reading(Interpretation.Chosen<?> chosen) {
        return fields().put("reading", chosen.value().key())
                .put("by", chosen.by())
                .done();
    }

    private static JsonValue proposal(Proposal proposal) {
        if (proposal instanceof Proposal.Classified classified) {
            return fields().put("kind", "classified")
                    .put("level", key(classified.level()))
                    .done();
        }
        if (proposal instanceof Proposal.Indicative indicative) {
            return fields().put("kind", "indicative")
                    .put("level", key(indicative.level()))
                    .done();
        }
        if (proposal instanceof Proposal.NotClassified none) {
            return withReason("not-classified", none.reason());
        }
        if (proposal instanceof Proposal.Undetermined open) {
            return withReason("undetermined", open.reason());
        }
        if (proposal instanceof Proposal.Pending pending) {
            return withReason("pending", pending.reason());
        }
        return withReason("excluded", ((Proposal.Excluded) proposal).reason());
    }

    private static JsonValue withReason(String kind, ProposalReason reason) {
        return fields().put("kind", kind).put("reason", reason.code()).done();
    }

    private static JsonValue consideration(Consideration considered) {
        return fields().put("provision", considered.provision().id())
                .put("outcome", key(considered.outcome()))
                .put("code", considered.code())
                .putUnlessEmpty("arguments", entries(considered.particulars().texts(), JsonValue::text))
                .putUnlessEmpty("evidence", items(considered.evidence(), fact -> text(fact.text())))
                .done();
    }

    private static JsonValue step(Step step) {
        return fields().put("kind", key(step.kind()))
                .put("provision", step.provision().id())
                .put("code", step.code())
                .put("element", step.element())
                .put("value", observation(step.value(), DossierWriter::fraction))
                .put("contribution", fraction(step.contribution()))
                .putUnlessEmpty("parts", items(step.parts(), ScorecardWriter::step))
                .done();
    }

    /** The provisions that steps and considerations name, by their id, in the order in which they come up. */
    private static Map<String, Provision> provisions(Scorecard card) {
        Map<String, Provision> provisions = new LinkedHashMap<>();
        addProvisions(card.derivation(), provisions);
        card.considerations()
                .forEach(considered -> provisions.put(considered.provision().id(), considered.provision()));
        return provisions;
    }

    private static void addProvisions(Step step, Map<String, Provision> provisions) {
        provisions.put(step.provision().id(), step.provision());
        step.parts().forEach(part -> addProvisions(part, provisions));
    }

    private static JsonValue provision(Provision provision) {
        return fields().put("citation", citation(provision.citation()))
                .put("vi", text(provision.vietnameseName()))
                .put("en", text(provision.englishName()))
                .done();
    }
}
