package io.github.thuocdo.scoring.invariant;

import static io.github.thuocdo.scoring.invariant.Directions.Direction.UP;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Specimens with one number that is higher, or a mark that is a little lower. */
final class Raised {

    private static final Fraction HUNDREDTH_LESS = Fraction.of(99, 100);
    private static final Fraction HALF = Fraction.of(1, 2);

    private Raised() {}

    /** The specimen with one item marked higher. */
    static Optional<Specimen> mark(Specimen specimen, Choices choices) {
        return Facts.chosen(
                        Facts.of(specimen),
                        choices,
                        facts -> facts.marks()
                                .map(filled -> filled.marks().entrySet().stream()
                                        .anyMatch(mark -> isBelowTheMost(filled, mark)))
                                .orElse(false))
                .flatMap(facts -> {
                    FilledForm filled = facts.marks().orElseThrow();
                    return Facts.chosen(
                                    filled.marks().entrySet().asList(), choices, mark -> isBelowTheMost(filled, mark))
                            .flatMap(mark -> raised(filled, mark, choices)
                                    .map(points -> Facts.with(
                                            specimen,
                                            facts,
                                            Facts.withMark(facts, mark.getKey(), Mark.confirmed(points)))));
                });
    }

    private static boolean isBelowTheMost(FilledForm filled, Map.Entry<String, Mark> mark) {
        return mark.getValue()
                .confirmed()
                .filter(now -> Optional.ofNullable(
                                filled.form().maximumByAddress().get(mark.getKey()))
                        .filter(most -> now.compareTo(most) < 0)
                        .isPresent())
                .isPresent();
    }

    /** The specimen with one item marked lower: a hundredth of its points, or at the next level where there are levels. */
    static Optional<Specimen> lowerMark(Specimen specimen, Choices choices) {
        return Facts.chosen(Facts.of(specimen), choices, facts -> facts.marks().isPresent())
                .flatMap(facts -> {
                    FilledForm filled = facts.marks().orElseThrow();
                    return Facts.chosen(
                                    filled.marks().entrySet().asList(),
                                    choices,
                                    mark -> lowered(filled, mark).isPresent())
                            .map(mark -> Facts.with(
                                    specimen,
                                    facts,
                                    Facts.withMark(
                                            facts,
                                            mark.getKey(),
                                            Mark.confirmed(lowered(filled, mark).orElseThrow()))));
                });
    }

    private static Optional<Fraction> lowered(FilledForm filled, Map.Entry<String, Mark> mark) {
        Optional<Fraction> now = mark.getValue().confirmed().filter(points -> points.signum() > 0);
        ImmutableList<Fraction> levels = levels(filled, mark.getKey());
        return levels.isEmpty()
                ? now.map(HUNDREDTH_LESS::multipliedBy)
                        .filter(less -> filled.form().canSumTo(mark.getKey(), less))
                : now.flatMap(points -> levels.stream()
                        .filter(level -> level.compareTo(points) < 0)
                        .max(Fraction::compareTo));
    }

    private static ImmutableList<Fraction> levels(FilledForm filled, String address) {
        return filled.form().itemAt(address).map(Form.Item::levels).orElse(ImmutableList.of());
    }

    /** A higher mark that the form admits at this address. */
    private static Optional<Fraction> raised(FilledForm filled, Map.Entry<String, Mark> mark, Choices choices) {
        Fraction now = mark.getValue().confirmed().orElseThrow();
        Fraction most = filled.form().maximumByAddress().getOrDefault(mark.getKey(), now);
        if (now.compareTo(most) >= 0) {
            return Optional.empty();
        }
        ImmutableList<Fraction> levels = levels(filled, mark.getKey());
        if (!levels.isEmpty()) {
            return Facts.chosen(levels, choices, level -> level.compareTo(now) > 0);
        }
        Fraction middle = between(now, most);
        return Optional.of(choices.in(50) && filled.form().canSumTo(mark.getKey(), middle) ? middle : most);
    }

    /** The specimen with half of one mark or figure that adds to the points. */
    static Optional<Specimen> halved(Specimen specimen, Choices choices) {
        return Facts.chosen(Facts.of(specimen), choices, facts -> true)
                .flatMap(facts -> Facts.chosen(halved(specimen.policy(), facts), choices, half -> true)
                        .map(half -> Facts.with(specimen, facts, half)));
    }

    private static List<PeriodFacts> halved(Policy policy, PeriodFacts facts) {
        List<PeriodFacts> halved = new ArrayList<>();
        facts.marks()
                .ifPresent(filled -> filled.marks()
                        .forEach((address, mark) -> mark.confirmed()
                                .map(HALF::multipliedBy)
                                .filter(half -> canBe(filled, address, half))
                                .ifPresent(half -> halved.add(Facts.withMark(facts, address, Mark.confirmed(half))))));
        Directions directions = Directions.of(policy);
        facts.supplied().forEach((element, supplied) -> {
            if (!directions.go(element, Directions.Direction.DOWN)) {
                halved.add(with(facts, element, HALF.multipliedBy(supplied.value())));
            }
        });
        return halved;
    }

    private static boolean canBe(FilledForm filled, String address, Fraction points) {
        ImmutableList<Fraction> levels = levels(filled, address);
        return levels.isEmpty() ? filled.form().canSumTo(address, points) : levels.contains(points);
    }

    /** The number in the middle. */
    static Fraction between(Fraction lower, Fraction upper) {
        return lower.plus(upper).dividedBy(Fraction.of(2));
    }

    /** The specimen with one figure higher that adds to the points. */
    static Optional<Specimen> figure(Specimen specimen, Choices choices) {
        return figure(specimen, choices, UP);
    }

    /** The specimen with one figure higher that goes in a direction. */
    static Optional<Specimen> figure(Specimen specimen, Choices choices, Directions.Direction direction) {
        Directions directions = Directions.of(specimen.policy());
        Predicate<RecordedMeasure.Figure> which = figure -> directions.go(figure.element(), direction);
        return Facts.chosen(
                        Facts.of(specimen),
                        choices,
                        facts -> directions.figures().stream()
                                .anyMatch(figure ->
                                        which.test(figure) && facts.supplied().containsKey(figure.element())))
                .flatMap(facts -> Facts.chosen(
                                directions.figures(),
                                choices,
                                figure -> which.test(figure) && facts.supplied().containsKey(figure.element()))
                        .flatMap(figure -> higher(
                                        figure, supplied(facts, figure).value(), choices)
                                .map(value -> Facts.with(specimen, facts, with(facts, figure.element(), value)))));
    }

    private static Supplied supplied(PeriodFacts facts, RecordedMeasure.Figure figure) {
        return facts.supplied().entrySet().stream()
                .filter(entry -> entry.getKey().equals(figure.element()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Optional<Fraction> higher(RecordedMeasure.Figure figure, Fraction now, Choices choices) {
        if (!figure.values().isEmpty()) {
            return Facts.chosen(figure.values(), choices, value -> value.compareTo(now) > 0);
        }
        return figure.most()
                .filter(most -> now.compareTo(most) < 0)
                .map(most -> choices.in(50) ? between(now, most) : most)
                .or(() -> figure.most().isPresent() ? Optional.empty() : Optional.of(now.plus(Fraction.ONE)));
    }

    private static PeriodFacts with(PeriodFacts facts, String element, Fraction value) {
        return Facts.copy(facts)
                .supplied(Facts.replaced(facts.supplied(), element, new Supplied(value, "record")))
                .build();
    }
}
