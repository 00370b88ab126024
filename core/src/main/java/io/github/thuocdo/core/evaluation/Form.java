package io.github.thuocdo.core.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form for points by judgement (mẫu phiếu chấm điểm): groups of items, each item with a maximum.
 *
 * <p>Form 01 of Decree 335/2025 splits the 30 general points into I = 5 + 5, II = 4 × 2.5, III = 4 × 2.5. Items are addressed as {@code
 * I.1}, groups as {@code I}. As text it is {@code I: 5 5; II: 2.5 2.5 2.5 2.5; III: 2.5 2.5 2.5 2.5}. An item that can have some marks
 * and no others has its levels (mức điểm) in place of its maximum: {@code 2|1.5|1|0}.
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

    private static final Splitter GROUPS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter ITEMS = Splitter.on(' ').trimResults().omitEmptyStrings();
    private static final Splitter LEVELS = Splitter.on('|');

    /**
     * Checks that the form has something on it, and every address one meaning.
     *
     * @throws IllegalArgumentException if there is no group, or a group has the address of another, of an item or of the whole form
     */
    public Form {
        requireNonNull(id, "id");
        requireNonNull(groups, "groups");
        PlainText.checked("id", id);
        ValueRule.FORM_HAS_GROUP.check(!groups.isEmpty(), id);
        Set<String> addresses = new HashSet<>(Set.of(TOTAL));
        for (Group group : groups) {
            checkUnused(id, group.id(), addresses);
            group.maximumByItem().keySet().forEach(item -> checkUnused(id, item, addresses));
        }
    }

    private static void checkUnused(String form, String address, Set<String> addresses) {
        ValueRule.FORM_ADDRESS_ONCE.check(addresses.add(address), address, form);
    }

    /**
     * An item (tiêu chí).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param maximum  the most that it can give, in points, above 0
     * @param levels  the marks that it can have, from the maximum down; empty where any mark up to the maximum will do
     */
    public record Item(Fraction maximum, ImmutableList<Fraction> levels) implements Serializable {
        /**
         * Checks that the item can give something, and its levels.
         *
         * @throws IllegalArgumentException if the item can give nothing, or the levels do not go down from the maximum to at least 0
         */
        public Item {
            requireNonNull(maximum, "maximum");
            requireNonNull(levels, "levels");
            ValueRule.ITEM_MAXIMUM.check(maximum.signum() > 0, maximum);
            boolean down = levels.isEmpty()
                    || (levels.get(0).equals(maximum)
                            && levels.get(levels.size() - 1).signum() >= 0);
            for (int i = 1; i < levels.size(); i++) {
                down &= levels.get(i).compareTo(levels.get(i - 1)) < 0;
            }
            ValueRule.ITEM_LEVELS_GO_DOWN.check(down, levels, maximum);
        }

        /**
         * Returns an item that can have any mark up to its maximum.
         *
         * @param maximum  the most that it can give, in points, above 0
         * @return the item
         */
        public static Item upTo(Fraction maximum) {
            return new Item(maximum, ImmutableList.of());
        }

        /**
         * Returns whether it can have a mark.
         *
         * @param points  the points
         * @return true for a level or, where there are none, for a number from 0 to the maximum
         */
        public boolean admits(Fraction points) {
            return levels.isEmpty() ? points.signum() >= 0 && points.compareTo(maximum) <= 0 : levels.contains(points);
        }

        /**
         * Reads an item.
         *
         * @param text  its maximum, such as {@code 2.5}, or its levels, such as {@code 2|1.5|1|0}
         * @return the item
         * @throws IllegalArgumentException if the text has another shape, or the item cannot be
         */
        public static Item parse(String text) {
            ImmutableList<Fraction> marks =
                    LEVELS.splitToStream(text).map(Fraction::parse).collect(toImmutableList());
            return new Item(marks.get(0), marks.size() == 1 ? ImmutableList.of() : marks);
        }

        /**
         * Returns the text that {@link #parse} reads.
         *
         * @return the maximum, or the levels
         */
        public String key() {
            return levels.isEmpty()
                    ? maximum.toString()
                    : levels.stream().map(Fraction::toString).collect(joining("|"));
        }

        @Override
        public String toString() {
            return key();
        }
    }

    /**
     * A group of items.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param id  the address of the group, such as {@code I}
     * @param items  the items
     */
    public record Group(String id, ImmutableList<Item> items) implements Serializable {
        /**
         * Checks that the group has items.
         *
         * @throws IllegalArgumentException if there is no item
         */
        public Group {
            requireNonNull(id, "id");
            requireNonNull(items, "items");
            PlainText.checked("id", id);
            ValueRule.GROUP_HAS_ITEM.check(!items.isEmpty(), id);
        }

        /**
         * Returns a group of items that can have any mark up to their maxima.
         *
         * @param id  the address of the group, such as {@code I}
         * @param maxima  the maxima of the items, in points
         * @return the group
         * @throws IllegalArgumentException if there is no item, or one can give nothing
         */
        public static Group of(String id, Iterable<Fraction> maxima) {
            return new Group(id, Streams.stream(maxima).map(Item::upTo).collect(toImmutableList()));
        }

        /**
         * Returns the most that the group can give.
         *
         * @return the sum of the maxima, in points
         */
        public Fraction maximum() {
            return items.stream().map(Item::maximum).reduce(Fraction.ZERO, Fraction::plus);
        }

        /**
         * Returns the items by their addresses.
         *
         * @return the items by address, such as {@code I.1}
         */
        public ImmutableMap<String, Item> itemByAddress() {
            ImmutableMap.Builder<String, Item> byAddress = ImmutableMap.builder();
            for (int i = 0; i < items.size(); i++) {
                byAddress.put(id + "." + (i + 1), items.get(i));
            }
            return byAddress.buildOrThrow();
        }

        /**
         * Returns the addresses of the items with their maxima.
         *
         * @return the maxima in points by address, such as {@code I.1}
         */
        public ImmutableMap<String, Fraction> maximumByItem() {
            return ImmutableMap.copyOf(Maps.transformValues(itemByAddress(), Item::maximum));
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
                        + group.items().stream().map(Item::key).collect(joining(" ")))
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
        ValueRule.FORM_TEXT.check(colon > 0);
        return new Group(
                text.substring(0, colon).trim(),
                ITEMS.splitToStream(text.substring(colon + 1)).map(Item::parse).collect(toImmutableList()));
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
     * Returns the item at an address.
     *
     * @param address  the address, such as {@code I.1}
     * @return the item; empty for the address of a group or of the whole form, and for one that the form does not have
     */
    public Optional<Item> itemAt(String address) {
        return groups.stream()
                .flatMap(group -> Stream.ofNullable(group.itemByAddress().get(address)))
                .findAny();
    }

    /**
     * Returns whether the marks of items can add up to a number: where every item below an address has levels, not every number can come
     * about.
     *
     * @param address  the address of a group or of the whole form
     * @param points  the points
     * @return false where no choice of levels gives the points; true for the address of an item
     */
    public boolean canSumTo(String address, Fraction points) {
        ImmutableList<Item> below = groups.stream()
                .filter(group -> address.equals(TOTAL) || group.id().equals(address))
                .flatMap(group -> group.items().stream())
                .collect(toImmutableList());
        return below.isEmpty()
                || below.stream().anyMatch(item -> item.levels().isEmpty())
                || sums(below).contains(points);
    }

    private static Set<Fraction> sums(ImmutableList<Item> items) {
        Set<Fraction> sums = Set.of(Fraction.ZERO);
        for (Item item : items) {
            sums = sums.stream()
                    .flatMap(sum -> item.levels().stream().map(sum::plus))
                    .collect(toSet());
        }
        return sums;
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
