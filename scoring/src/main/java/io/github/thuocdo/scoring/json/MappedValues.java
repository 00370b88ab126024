package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.drafting.PolicyReader;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of the library as the mappers of both lines of Jackson meet them: each is the document that {@link ThuocdoJson} makes of it,
 * wherever it stands in what an application writes.
 *
 * <p>This class is immutable and thread-safe.
 */
final class MappedValues {

    /** A scorecard is proved under a shipped edition. */
    static final MappedValues OF_EDITIONS = new MappedValues(StandardPolicies.editions());

    private static final ImmutableList<String> ROOTS =
            ImmutableList.of("io.github.thuocdo.core.", "io.github.thuocdo.scoring.");

    private static final ImmutableSet<Class<?>> KEEPING = ImmutableSet.of(
            ImmutableList.class,
            ImmutableSet.class,
            ImmutableSortedSet.class,
            ImmutableMap.class,
            ImmutableSortedMap.class);

    private final ImmutableSet<Policy> known;

    private MappedValues(Collection<Policy> known) {
        this.known = ImmutableSet.copyOf(known);
    }

    /** Returns the values among which scorecards are proved under a policy of the book, too, and policies may be changes of one of them. */
    static MappedValues of(PolicyBook book) {
        return new MappedValues(
                Stream.concat(book.entries().stream().map(PolicyEntry::policy), OF_EDITIONS.known.stream())
                        .collect(toImmutableList()));
    }

    /** Two that know the same policies read and write the same. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof MappedValues other && known.equals(other.known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    /** Returns whether a type is one of the library, whose values no mapper is to take apart by itself. */
    static boolean areOf(Class<?> type) {
        return ROOTS.stream().anyMatch(type.getName()::startsWith);
    }

    /** Returns whether a type is a list, set or map that nobody can change, holding values of the library, among others as keys. */
    static boolean areKeptIn(Class<?> container, Class<?>... held) {
        return KEEPING.contains(container) && Arrays.stream(held).anyMatch(MappedValues::areOf);
    }

    /** Returns whether a type is a container of which a mapper would write only whether it is empty. */
    static boolean areGrouped(Class<?> container) {
        return Multimap.class.isAssignableFrom(container) || Table.class.isAssignableFrom(container);
    }

    /**
     * Returns what a mapper writes for such a container: several values by key.
     *
     * @throws IllegalArgumentException if it is a table
     */
    static Map<?, ?> groups(Object container) {
        if (container instanceof Multimap<?, ?> groups) {
            return groups.asMap();
        }
        throw new IllegalArgumentException("a table must not stand in JSON; write a list of its cells");
    }

    /**
     * Returns elements in a list or set that nobody can change.
     *
     * @throws IllegalArgumentException if an element is null, or given twice in a set
     */
    static Object collected(Class<?> type, List<?> elements) {
        checkNoNull(elements);
        Collection<?> collected = (Collection<?>) DeclaredType.of(type).collected(elements);
        if (collected.size() < elements.size()) {
            throw new IllegalArgumentException("the elements of a set must be given once");
        }
        return collected;
    }

    /**
     * Returns entries in a map that nobody can change.
     *
     * @throws IllegalArgumentException if a value is null
     */
    static Object mapped(Class<?> type, Map<?, ?> entries) {
        checkNoNull(entries.values());
        return DeclaredType.of(type).mapped(entries);
    }

    private static void checkNoNull(Collection<?> values) {
        if (values.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("what is read must not hold null");
        }
    }

    /**
     * Returns the text of a value that is the key of a map.
     *
     * @throws IllegalArgumentException if values of the type are not written as one text
     */
    static String key(Object value) {
        checkIsKey(value.getClass());
        return PartText.of(value);
    }

    /**
     * Reads the key of a map.
     *
     * @throws IllegalArgumentException if the text is none of the type
     */
    static Object key(Class<?> type, String text) {
        checkIsKey(type);
        return PartText.parse(type, text);
    }

    private static void checkIsKey(Class<?> type) {
        if (!PartText.isText(type)) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " must not be the key of a map in JSON, for it has no text of its own; write a list of entries");
        }
    }

    /**
     * Reads a value.
     *
     * @param tokens  what follows the first token
     * @param first  the token with which the value begins
     * @param type  the type as it is declared where the value stands
     * @throws JsonRefusal if anything is refused
     */
    Object read(JsonTokens tokens, JsonPart first, DeclaredType type) {
        return ThuocdoJson.document(
                twice -> JsonDocument.within(tokens, first, twice),
                known.asList(),
                (reader, at) -> read(reader, at, type));
    }

    private Optional<Object> read(PartReader reader, TextNode at, DeclaredType type) {
        return type.raw() == Policy.class
                ? PolicyReader.policy(reader, at, known.asList()).map(Object.class::cast)
                : reader.readAlone(at, type);
    }
}
