package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The form of one period that is being filled in (phiếu đang chấm). Not thread-safe. */
final class MarksSketch {

    private static final Fraction QUARTERS = Fraction.of(4);

    private final Choices choices;
    private final Form form;
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    MarksSketch(Choices choices, Form form) {
        this.choices = choices;
        this.form = form;
    }

    /** The filled form; empty where nobody gave a mark. */
    Optional<FilledForm> filled() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(new FilledForm(form, ImmutableMap.copyOf(marks)));
    }

    /**
     * Marks what a measure sums, so that it comes to a number.
     *
     * @return false where no marks of the form add up to the number; then nothing is marked
     */
    boolean mark(JudgedMeasure.Marks measure, Fraction points) {
        if (!measure.form().value().equals(form)) {
            return false;
        }
        Map<String, Fraction> given = new LinkedHashMap<>();
        boolean done = switch (choices.below(3)) {
            case 0 -> measure.groups().isEmpty() ? put(given, Form.TOTAL, points) : byGroup(measure, points, given);
            case 1 -> byGroup(measure, points, given);
            default -> byItem(measure, points, given);
        };
        if (!done || given.values().stream().anyMatch(mark -> isOffStep(measure, mark))) {
            return false;
        }
        given.forEach((address, mark) -> marks.put(address, confirmed(mark)));
        return true;
    }

    private boolean put(Map<String, Fraction> given, String address, Fraction points) {
        given.put(address, points);
        return form.canSumTo(address, points);
    }

    private boolean byGroup(JudgedMeasure.Marks measure, Fraction points, Map<String, Fraction> given) {
        Fraction left = points;
        for (Form.Group group : groups(measure)) {
            Fraction mark = left.min(group.maximum());
            if (!put(given, group.id(), mark)) {
                return false;
            }
            left = left.minus(mark);
        }
        return left.isZero();
    }

    private boolean byItem(JudgedMeasure.Marks measure, Fraction points, Map<String, Fraction> given) {
        Fraction left = points;
        for (Form.Group group : groups(measure)) {
            for (Map.Entry<String, Form.Item> item : group.itemByAddress().entrySet()) {
                Fraction mark = best(item.getValue(), left);
                if (!item.getValue().admits(mark)) {
                    return false;
                }
                given.put(item.getKey(), mark);
                left = left.minus(mark);
            }
        }
        return left.isZero();
    }

    /** The most that an item can have of what is left. */
    private static Fraction best(Form.Item item, Fraction left) {
        return item.levels().isEmpty()
                ? left.min(item.maximum())
                : item.levels().stream()
                        .filter(level -> level.compareTo(left) <= 0)
                        .findFirst()
                        .orElse(Fraction.ZERO);
    }

    private static boolean isOffStep(JudgedMeasure.Marks measure, Fraction mark) {
        return measure.step()
                .value()
                .step()
                .filter(step -> !mark.dividedBy(step).isInteger())
                .isPresent();
    }

    private ImmutableList<Form.Group> groups(JudgedMeasure.Marks measure) {
        return form.groups().stream()
                .filter(group -> measure.groups().isEmpty()
                        || measure.groups().stream().anyMatch(one -> one.id().equals(group.id())))
                .collect(ImmutableList.toImmutableList());
    }

    private Mark confirmed(Fraction mark) {
        return choices.in(20) ? new Mark(Optional.of(mark), Optional.of(mark)) : Mark.confirmed(mark);
    }

    /** Marks item by item whatever comes. */
    void markAnyhow(JudgedMeasure.Marks measure) {
        if (measure.form().value().equals(form)) {
            groups(measure).forEach(group -> group.itemByAddress().forEach(this::markAnyhow));
        }
    }

    private void markAnyhow(String address, Form.Item item) {
        int choice = choices.below(100);
        Fraction points = points(item);
        if (choice < 94) {
            marks.put(address, confirmed(points));
        } else if (choice < 96) {
            marks.put(address, Mark.notApplicable("does not apply"));
        } else if (choice < 98) {
            marks.put(address, Mark.self(points));
        } else {
            marks.put(address, new Mark(Optional.of(item.maximum()), Optional.of(points)));
        }
    }

    private Fraction points(Form.Item item) {
        return item.levels().isEmpty()
                ? item.maximum()
                        .multipliedBy(Fraction.of(choices.oneOf(4, 4, 4, 3, 2, 0)))
                        .dividedBy(QUARTERS)
                : choices.oneOf(item.levels());
    }
}
