package io.github.thuocdo.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form for points by judgement (mẫu phiếu chấm điểm): groups of items, each item with a maximum.
 *
 * <p>Form 01 of Decree 335/2025 splits the 30 general points into I = 5 + 5, II = 4 × 2.5, III = 4 × 2.5. Items are addressed as {@code
 * I.1}, groups as {@code I}. As text it is {@code I: 5 5; II: 2.5 2.5 2.5 2.5; III: 2.5 2.5 2.5 2.5}.
 *
 * <p>Where an instrument leaves the items to a local act, the form is an open {@link io.github.thuocdo.core.law.Interpretation} and this
 * text is the answer.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  the name of the form
 * @param groups  the groups, in the order of the form
 */
public record Form(String id, ImmutableList<Group> groups) implements Reading {

    /** The address of the whole form. */
    public static final String TOTAL = "total";

    private static final String EXPECTED =
            "must be groups with the maxima of their items, such as I: 5 5; II: 2.5 2.5 2.5 2.5";
    private static final Splitter GROUPS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter ITEMS = Splitter.on(' ').trimResults().omitEmptyStrings();

    /**
     * Checks that the form has something on it, and every address one meaning.
     *
     * @param id  the name of the form
     * @param groups  the groups, in the order of the form
     * @throws IllegalArgumentException if there is no group, or a group has the address of another, of an item or of the whole form
     */
    public Form {
        requireNonNull(id, "id");
        requireNonNull(groups, "groups");
        checkArgument(!groups.isEmpty(), "form (%s) must have a group", id);
        Set<String> addresses = new HashSet<>(Set.of(TOTAL));
        for (Group group : groups) {
            checkUnused(id, group.id(), addresses);
            group.maximumByItem().keySet().forEach(item -> checkUnused(id, item, addresses));
        }
    }

    private static void checkUnused(String form, String address, Set<String> addresses) {
        checkArgument(addresses.add(address), "address (%s) stands for two things on form %s", address, form);
    }

    /**
     * A group of items.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param id  the address of the group, such as {@code I}
     * @param items  the maxima of its items in order, in points above 0
     */
    public record Group(String id, ImmutableList<Fraction> items) implements Serializable {
        /**
         * Checks that the group has items that can give something.
         *
         * @param id  the address of the group, such as {@code I}
         * @param items  the maxima of its items in order, in points above 0
         * @throws IllegalArgumentException if there is no item, or one can give nothing
         */
        public Group {
            requireNonNull(id, "id");
            requireNonNull(items, "items");
            checkArgument(!items.isEmpty(), "group (%s) of a form must have an item", id);
            items.forEach(maximum -> checkArgument(
                    maximum.signum() > 0, "maximum (%s) of an item in group %s must be above 0", maximum, id));
        }

        /**
         * Returns the most that the group can give.
         *
         * @return the sum of the maxima, in points
         */
        public Fraction maximum() {
            return items.stream().reduce(Fraction.ZERO, Fraction::plus);
        }

        /**
         * Returns the addresses of the items with their maxima.
         *
         * @return the maxima in points by address, such as {@code I.1}
         */
        public ImmutableMap<String, Fraction> maximumByItem() {
            ImmutableMap.Builder<String, Fraction> maxima = ImmutableMap.builder();
            for (int i = 0; i < items.size(); i++) {
                maxima.put(id + "." + (i + 1), items.get(i));
            }
            return maxima.buildOrThrow();
        }
    }

    /**
     * Returns the groups with the maxima of their items as text.
     *
     * @return the text, such as {@code I: 5 5; II: 5/2 5/2}
     */
    @Override
    public String key() {
        return groups.stream()
                .map(group -> group.id() + ": "
                        + group.items().stream().map(Fraction::toString).collect(joining(" ")))
                .collect(joining("; "));
    }

    /** A form is supplied; there is no list of them to try. */
    @Override
    public ImmutableList<Reading> alternatives() {
        return ImmutableList.of(this);
    }

    /**
     * Reads the groups and items of a form with the name of this one.
     *
     * @param text  groups separated by semicolons, each with the maxima of its items
     * @return the form
     * @throws IllegalArgumentException if the text has another shape
     */
    @Override
    public Form parse(String text) {
        return new Form(id, GROUPS.splitToStream(text).map(Form::group).collect(toImmutableList()));
    }

    private static Group group(String text) {
        int colon = text.indexOf(':');
        checkArgument(colon > 0, EXPECTED);
        return new Group(
                text.substring(0, colon).trim(),
                ITEMS.splitToStream(text.substring(colon + 1))
                        .map(Fraction::parse)
                        .collect(toImmutableList()));
    }

    /**
     * Returns the most that the form can give.
     *
     * @return the sum of the maxima, in points
     */
    public Fraction maximum() {
        return groups.stream().map(Group::maximum).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * Returns the maxima of all items.
     *
     * @return the maxima in points by address, in the order of the form
     */
    public ImmutableMap<String, Fraction> maximumByItem() {
        return groups.stream()
                .flatMap(group -> group.maximumByItem().entrySet().stream())
                .collect(toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue()));
    }

    /**
     * Returns the maxima at every level at which marks may be given: the whole form under {@link #TOTAL}, its groups, its items.
     *
     * @return the maxima in points by address
     */
    public ImmutableMap<String, Fraction> maximumByAddress() {
        return Stream.of(
                        Stream.of(Map.entry(TOTAL, maximum())),
                        groups.stream().map(group -> Map.entry(group.id(), group.maximum())),
                        maximumByItem().entrySet().stream())
                .flatMap(entries -> entries)
                .collect(toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue()));
    }
}
