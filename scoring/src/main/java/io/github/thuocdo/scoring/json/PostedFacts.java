package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.OpenRegister;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.validity.BrokenRuleException;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.RuleText;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Facts of several kinds in one array, each with its kind, as an application posts them. Whatever an open register takes is a kind. */
final class PostedFacts {

    static final String FACT = "fact";

    private static final String ID = "id";

    private static final ImmutableList<String> FIELDS = ImmutableList.of(PartReader.KIND, FACT);
    private static final Place NOWHERE = Place.ofFile("");

    private static final ImmutableSortedMap<String, Method> ADDITIONS = Arrays.stream(OpenRegister.class.getMethods())
            .filter(method -> method.getName().equals("plus") && method.getParameterCount() == 1)
            .collect(toImmutableSortedMap(
                    naturalOrder(), method -> Keys.of(method.getParameterTypes()[0]), method -> method));

    private final PartReader reader;

    /** The identifiers of what could not be read. */
    private final Set<String> refused = new HashSet<>();

    private OpenRegister book;

    private PostedFacts(PartReader reader, OpenRegister book) {
        this.reader = reader;
        this.book = book;
    }

    /** A fact that was read, and where it stands. */
    private record Posted(TextNode at, String kind, Object fact) {}

    /** Returns the kinds of facts, in the order of the alphabet. */
    static ImmutableSet<String> kinds() {
        return ADDITIONS.keySet();
    }

    /** Returns the type of the facts of a kind. */
    static Class<?> type(String kind) {
        return addition(kind).getParameterTypes()[0];
    }

    private static Method addition(String kind) {
        return Optional.ofNullable(ADDITIONS.get(kind)).orElseThrow();
    }

    /**
     * Writes facts, each with its kind.
     *
     * @throws IllegalArgumentException if an open register does not take one of them
     */
    static TextNode written(Iterable<?> facts) {
        return new TextList(
                StreamSupport.stream(facts.spliterator(), false)
                        .map(PostedFacts::posted)
                        .collect(toImmutableList()),
                NOWHERE);
    }

    private static TextNode posted(Object fact) {
        String kind = Keys.of(Shape.typeOf(fact));
        if (!kinds().contains(kind)) {
            throw new BrokenRuleException(KnownNames.rule(ValueRule.ONE_OF, kind, kinds()));
        }
        return new TextMap(
                ImmutableList.of(
                        new TextMap.Entry(PartReader.KIND, NOWHERE, TextScalar.quoted(kind, NOWHERE)),
                        new TextMap.Entry(FACT, NOWHERE, PartWriter.written(fact))),
                NOWHERE);
    }

    /** Adds the facts of an array to a register; empty, with the reasons among the problems of the reader, if one is refused. */
    static Optional<OpenRegister> added(PartReader reader, TextNode at, OpenRegister book) {
        return reader.attempt(at::asItems).map(items -> new PostedFacts(reader, book).added(items));
    }

    private OpenRegister added(ImmutableList<TextNode> items) {
        List<Posted> pending = new ArrayList<>(
                items.stream().flatMap(item -> read(item).stream()).toList());
        boolean goesOn = true;
        while (goesOn) { // a fact may stand before the one that it names
            goesOn = pending.removeIf(this::isAdded);
        }
        told(pending).forEach(this::refuse);
        return book;
    }

    /** Those that are mistakes of their own: what names a fact that is refused, too, only follows. Of facts that name each other, the first. */
    private List<Posted> told(List<Posted> left) {
        Set<String> ids = left.stream().flatMap(posted -> id(posted.at())).collect(toImmutableSet());
        List<Posted> own =
                left.stream().filter(posted -> isOwnMistake(posted, ids)).toList();
        return own.isEmpty() && refused.isEmpty() ? left.stream().limit(1).toList() : own;
    }

    private boolean isOwnMistake(Posted posted, Set<String> left) {
        Set<String> own = id(posted.at()).collect(toImmutableSet());
        return named(posted.at())
                .noneMatch(text -> refused.contains(text) || (left.contains(text) && !own.contains(text)));
    }

    private Optional<Posted> read(TextNode item) {
        return reader.fields(item, FIELDS).flatMap(fields -> {
            Optional<String> kind = reader.required(fields, PartReader.KIND).flatMap(this::kind);
            Optional<TextNode> at = reader.required(fields, FACT);
            return at.flatMap(fact -> {
                Optional<Posted> posted = kind.flatMap(
                        known -> reader.read(fact, type(known)).map(value -> new Posted(fact, known, value)));
                if (posted.isEmpty()) {
                    refused.addAll(id(fact).toList());
                }
                return posted;
            });
        });
    }

    private Optional<String> kind(TextNode at) {
        return reader.attempt(() -> {
            String kind = at.asText();
            if (!kinds().contains(kind)) {
                throw at.refused(KnownNames.rule(ValueRule.ONE_OF, kind, kinds()));
            }
            return kind;
        });
    }

    private boolean isAdded(Posted posted) {
        try {
            book = plus(posted);
            return true;
        } catch (IllegalArgumentException notYet) {
            return false;
        }
    }

    private void refuse(Posted posted) {
        try {
            plus(posted);
        } catch (IllegalArgumentException refusal) {
            reader.refuse(posted.at().refused(RuleText.of(refusal)));
        }
    }

    private OpenRegister plus(Posted posted) {
        try {
            return (OpenRegister) addition(posted.kind()).invoke(book, posted.fact());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("a fact must be added or refused", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("an open register must take facts", e);
        }
    }

    private static Stream<String> id(TextNode fact) {
        return fact instanceof TextMap fields ? fields.find(ID).stream().flatMap(PostedFacts::texts) : Stream.empty();
    }

    /** The texts of a fact without its own identifier, among them those by which it names other facts. */
    private static Stream<String> named(TextNode fact) {
        return fact instanceof TextMap fields
                ? fields.entries().stream()
                        .filter(entry -> !entry.key().equals(ID))
                        .flatMap(entry -> texts(entry.value()))
                : texts(fact);
    }

    private static Stream<String> texts(TextNode node) {
        if (node instanceof TextMap map) {
            return map.entries().stream().flatMap(entry -> texts(entry.value()));
        }
        return node instanceof TextList list
                ? list.items().stream().flatMap(PostedFacts::texts)
                : Stream.of(((TextScalar) node).text());
    }
}
