package io.github.thuocdo.examples.quickstart.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.examples.quickstart.casefile.Terms.Events;
import java.util.Optional;

/** What may be said of a finished result beside its score and source. */
record ResultDetails(
        Optional<String> id,
        ImmutableMap<String, Fraction> parts,
        Optional<UnitId> judgedBy,
        Optional<Classification> classification,
        Optional<Decision> decision,
        ImmutableList<String> acts,
        Optional<String> replaces) {

    /** Reads the details of an entry of results, or of a score in a block of months. */
    static ResultDetails read(Optional<String> id, Particulars entry) {
        return new ResultDetails(
                id,
                BlockReader.parts(entry.optional(Events.PARTS)),
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
                || !parts.isEmpty()
                || judgedBy.isPresent()
                || classification.isPresent()
                || decision.isPresent()
                || !acts.isEmpty()
                || replaces.isPresent();
    }

    Result.Builder addTo(Result.Builder result) {
        result.elements(parts)
                .judgedBy(judgedBy)
                .classification(classification)
                .decision(decision)
                .acts(acts)
                .replaces(replaces);
        return result;
    }
}
