package io.github.thuocdo.scoring.scrutiny;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.rule.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What stands anywhere in a rule, with the id of the sentence of law in which it stands. */
final class PartWalk {

    private PartWalk() {}

    /** A part and the id of the innermost rule around it. */
    record Located<T>(String rule, T part) {}

    /** Returns the questions of a rule, each once. */
    static Stream<Located<Interpretation<?>>> questions(Rule rule) {
        ImmutableSet.Builder<Located<Interpretation<?>>> found = ImmutableSet.builder();
        forEach(
                (Record) rule,
                part -> RecordWalk.questions(part).forEach(question -> found.add(new Located<>(id(part), question))));
        return found.build().stream();
    }

    /** Returns the citations of rules by the number of the instrument, those of answers that a text gives included. */
    static ImmutableListMultimap<String, Located<Citation>> citations(List<Rule> rules) {
        ImmutableListMultimap.Builder<String, Located<Citation>> found = ImmutableListMultimap.builder();
        rules.forEach(rule -> forEach((Record) rule, part -> {
            add(found, part, RecordWalk.provision(part).map(Provision::citation).orElseThrow());
            RecordWalk.questions(part).stream()
                    .filter(Interpretation.Fixed.class::isInstance)
                    .map(question -> ((Interpretation.Fixed<?>) question).clause())
                    .forEach(clause -> add(found, part, clause));
        }));
        return found.build();
    }

    private static void add(
            ImmutableListMultimap.Builder<String, Located<Citation>> found, Record part, Citation citation) {
        found.put(citation.instrument(), new Located<>(id(part), citation));
    }

    private static String id(Record part) {
        return RecordWalk.provision(part).orElseThrow().id();
    }

    /** Passes a part with a sentence of law of its own, and all such parts in it, to the action. */
    static void forEach(Record part, Consumer<Record> action) {
        action.accept(part);
        RecordWalk.provided(part).forEach(inner -> forEach(inner, action));
    }
}
