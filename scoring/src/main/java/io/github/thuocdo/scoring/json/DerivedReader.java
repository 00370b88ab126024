package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what follows from facts by making it again: scorecards under the policies that they name, rounds under those that they hold. */
final class DerivedReader implements PartReader.Derived {

    private static final ImmutableList<Class<?>> TYPES = Stream.concat(
                    Stream.of(Scorecard.class), MadeOfFacts.types().stream())
            .collect(ImmutableList.toImmutableList());
    private static final ImmutableList<String> FIELDS = ImmutableList.of(MadeOfFacts.RECIPE, MadeOfFacts.OUTCOME);

    private static final Recomputed RECOMPUTED =
            new Recomputed(new BilingualText("các dữ kiện đã ghi", "the facts of which it is made"));

    private final ImmutableList<Policy> policies;

    /** An engine is made once for all cards of a document. */
    private final Map<String, ScoringEngine> engines = new HashMap<>();

    /**
     * Returns a reader for one document.
     *
     * @param policies  the policies that scorecards may name
     */
    DerivedReader(ImmutableList<Policy> policies) {
        this.policies = policies;
    }

    @Override
    public ImmutableList<Class<?>> types() {
        return TYPES;
    }

    @Override
    public Optional<Object> read(PartReader reader, TextNode at, Class<?> type) {
        return MadeOfFacts.of(type).map(form -> made(reader, at, form)).orElseGet(() -> card(reader, at));
    }

    private Optional<Object> card(PartReader reader, TextNode at) {
        return SealedScorecard.read(reader, at)
                .flatMap(card -> reader.attempt(() -> card.provedBy(engine(card.policyAmong(policies)))));
    }

    private ScoringEngine engine(Policy policy) {
        return engines.computeIfAbsent(policy.contentHash(), hash -> ScoringEngine.of(policy));
    }

    private static Optional<Object> made(PartReader reader, TextNode at, MadeOfFacts form) {
        return reader.fields(at, FIELDS).flatMap(fields -> {
            DeclaredType recipe = form.recipe();
            Optional<Object> facts =
                    reader.required(fields, MadeOfFacts.RECIPE).flatMap(parts -> reader.read(parts, recipe));
            Optional<TextNode> recorded = reader.required(fields, MadeOfFacts.OUTCOME);
            return facts.flatMap(known -> recorded.flatMap(outcome -> reader.attempt(() -> {
                Object made = fields.required(MadeOfFacts.RECIPE).checked(() -> MadeOfFacts.made(known));
                TextNode comesOut = PartWriter.written(form.outcomeOf().apply(made));
                RECOMPUTED.compare(outcome, comesOut);
                return made;
            })));
        });
    }
}
