package io.github.thuocdo.core.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A form with the marks of one person in one period (phiếu đã chấm). Marks are given by item, by group, or as one total; the form's
 * maxima hold at the level given.
 *
 * <p>Example: {@code I = 10, II = 10, III = 7.5} by group gives 27.5 of 30.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param form  the form
 * @param marks  the marks by address
 */
public record FilledForm(Form form, ImmutableMap<String, Mark> marks) implements Serializable {

    /**
     * Checks the marks against the form.
     *
     * @throws IllegalArgumentException if an address is not on the form, is given twice over (a group and an item of it), or a mark is
     *     not between 0 and its maximum, or not one that its levels allow
     */
    public FilledForm {
        requireNonNull(form, "form");
        requireNonNull(marks, "marks");
        ImmutableMap<String, Fraction> maxima = form.maximumByAddress();
        marks.forEach((address, mark) -> {
            Fraction maximum = maxima.get(address);
            if (!(maximum != null)) {
                throw ValueRule.CRITERION_ON_FORM.exception(address, String.join(", ", maxima.keySet()));
            }
            mark.self().ifPresent(points -> checkMark(form, address, points, maximum));
            mark.confirmed().ifPresent(points -> checkMark(form, address, points, maximum));
        });
        ValueRule.MARKS_AT_ONE_LEVEL.check(!marks.containsKey(Form.TOTAL) || marks.size() == 1, marks.keySet());
        ValueRule.FORM_APPLIES.check(
                !marks.containsKey(Form.TOTAL)
                        || marks.get(Form.TOTAL).notApplicable().isEmpty(),
                form.id());
        for (Form.Group group : form.groups()) {
            ValueRule.GROUP_MARKED_ONE_WAY.check(
                    !marks.containsKey(group.id())
                            || group.maximumByItem().keySet().stream().noneMatch(marks::containsKey),
                    group.id());
        }
    }

    private static void checkMark(Form form, String address, Fraction points, Fraction maximum) {
        ValueRule.MARK_IN_RANGE.check(points.signum() >= 0 && points.compareTo(maximum) <= 0, address, points, maximum);
        form.itemAt(address)
                .ifPresent(item -> ValueRule.MARK_OF_LEVEL.check(item.admits(points), address, points, item.levels()));
        ValueRule.MARK_SUM_OF_LEVELS.check(form.canSumTo(address, points), address, points, form.key());
    }

    /**
     * Refuses marks that stand on another form than the policy's: they could not be told from points that there are not.
     *
     * @param ofPolicy  the form of the policy
     * @throws RefusalException if the addresses or their maxima are others
     */
    public void checkOn(Form ofPolicy) {
        if (form.equals(ofPolicy)) {
            return;
        }
        ImmutableMap<String, Fraction> known = ofPolicy.maximumByAddress();
        if (!form.maximumByAddress().equals(known)) {
            throw new RefusalException(
                    new Refusal.MarksOnAnotherForm(
                            form.id(),
                            known.entrySet().stream()
                                    .map(address -> address.getKey() + ": " + address.getValue())
                                    .collect(toImmutableList())),
                    "marks must stand on form " + ofPolicy.id() + " with " + known + ", not on " + form.id());
        }
    }

    /**
     * Returns the points of the form when every address has a mark of the wanted kind.
     *
     * @param voice  which of the two marks counts
     * @return the sum in points, or empty when one is missing
     */
    public Optional<Fraction> total(Function<Mark, Optional<Fraction>> voice) {
        if (marks.containsKey(Form.TOTAL)) {
            return voice.apply(marks.get(Form.TOTAL));
        }
        return sum(form.groups().stream().map(group -> total(group, voice)).toList());
    }

    /**
     * Returns the points of a group when it has a mark of the wanted kind, or every item of it has one.
     *
     * @param group  a group of the form
     * @param voice  which of the two marks counts
     * @return the sum in points, or empty when one is missing
     */
    public Optional<Fraction> total(Form.Group group, Function<Mark, Optional<Fraction>> voice) {
        Mark whole = marks.get(group.id());
        if (whole != null) {
            return voice.apply(whole);
        }
        return sum(group.maximumByItem().keySet().stream()
                .map(item -> Optional.ofNullable(marks.get(item)).flatMap(voice))
                .toList());
    }

    private static Optional<Fraction> sum(Iterable<Optional<Fraction>> parts) {
        Fraction sum = Fraction.ZERO;
        for (Optional<Fraction> part : parts) {
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(part.get());
        }
        return Optional.of(sum);
    }

    /**
     * Returns the addresses that do not apply to the person.
     *
     * @return the items and groups, in the order in which the marks are given
     */
    public ImmutableSet<String> leftOut() {
        return marks.entrySet().stream()
                .filter(mark -> mark.getValue().notApplicable().isPresent())
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }

    /**
     * Returns a form filled in by the authority, by item in the order of the form.
     *
     * @param form  the form
     * @param points  the points, one for each item
     * @return the filled form
     * @throws IllegalArgumentException if there are not as many points as items, or one is out of its range
     */
    public static FilledForm byItem(Form form, Iterable<Fraction> points) {
        ImmutableList<Fraction> given = ImmutableList.copyOf(points);
        ImmutableList<String> items = form.maximumByItem().keySet().asList();
        ValueRule.MARKS_FOR_EACH_ITEM.check(given.size() == items.size(), given.size(), items.size());
        ImmutableMap.Builder<String, Mark> marks = ImmutableMap.builder();
        for (int i = 0; i < items.size(); i++) {
            marks.put(items.get(i), Mark.confirmed(given.get(i)));
        }
        return new FilledForm(form, marks.buildOrThrow());
    }

    /**
     * Returns a form filled in by the authority, by the addresses of items or groups, or by {@link Form#TOTAL}.
     *
     * @param form  the form
     * @param points  the points of each address, such as {@code I.1} or {@code II}; an address that is not there has no mark
     * @return the filled form
     * @throws IllegalArgumentException as the constructor does
     */
    public static FilledForm byAddress(Form form, Map<String, Fraction> points) {
        return new FilledForm(form, ImmutableMap.copyOf(Maps.transformValues(points, Mark::confirmed)));
    }

    /**
     * Returns a form filled in by the authority with one total.
     *
     * @param form  the form
     * @param points  the points of the whole form
     * @return the filled form
     * @throws IllegalArgumentException if the points are not between 0 and the form's maximum
     */
    public static FilledForm ofTotal(Form form, Fraction points) {
        return byAddress(form, ImmutableMap.of(Form.TOTAL, points));
    }
}
