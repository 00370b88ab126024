package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.Optional;

/** What may be said of a finished result beside its score and source. */
record ResultDetails(
        Optional<String> id,
        TextValue parts,
        Optional<UnitId> judgedBy,
        Optional<Classification> classification,
        Optional<Decision> decision,
        ImmutableList<String> acts,
        Optional<String> replaces) {

    /** Reads the details of an entry of results, or of a score in a block of months. */
    static ResultDetails read(Optional<String> id, Keyed entry) {
        return new ResultDetails(
                id,
                entry.optional(Events.PARTS),
                entry.optional(Events.JUDGED_BY).parsed("not-an-id", UnitId::of),
                entry.optional(Events.CLASS).word(Vocabulary.CLASSES),
                CaseContext.decision(entry.optional(Terms.Common.DECISION)),
                CaseContext.names(entry.optional(Events.ACTS)).stream()
                        .flatMap(value -> value.text().stream())
                        .collect(ImmutableList.toImmutableList()),
                entry.optional(Events.REPLACES).text());
    }

    /** Returns whether anything is said. */
    boolean isPresent() {
        return id.isPresent()
                || parts.isPresent()
                || judgedBy.isPresent()
                || classification.isPresent()
                || decision.isPresent()
                || !acts.isEmpty()
                || replaces.isPresent();
    }

    Result.Builder addTo(Result.Builder result, Elements elements) {
        result.elements(elements(elements))
                .judgedBy(judgedBy)
                .classification(classification)
                .decision(decision)
                .acts(acts)
                .replaces(replaces);
        return result;
    }

    /** The parts of the score, by element. */
    private ImmutableMap<String, Fraction> elements(Elements elements) {
        if (!parts.isPresent()) {
            return ImmutableMap.of();
        }
        return parts.map(reader -> {
                    ImmutableMap.Builder<String, Fraction> numbers = ImmutableMap.builder();
                    for (String name : elements.names()) {
                        TextValue part = reader.optional(elements.key(name));
                        if (part.isPresent()) {
                            elements.number(name, part).ifPresent(number -> numbers.put(name, number));
                        }
                    }
                    return Optional.of(numbers.buildOrThrow());
                })
                .orElse(ImmutableMap.of());
    }
}
