package io.github.thuocdo.scoring;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.UnitClass;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.List;

/** Dossiers under local editions, written as texts such as {@code a=1, b=9/10}. */
final class LocalDossiers {

    private LocalDossiers() {}

    /** A period that is scored from its own facts, served in full. */
    static Dossier of(EvaluationPeriod period, Role role) {
        return Dossier.builder()
                .cadre(CadreId.of("CC-01"))
                .period(period)
                .role(role)
                .scoredBy(period.kind())
                .monthsServed(Fraction.of(12))
                .build();
    }

    /** The marks that the authority confirmed, by address; {@code -} for an item that does not apply. */
    static Dossier marked(Dossier dossier, Policy policy, String marks) {
        return dossier.withMarks(new FilledForm(
                policy.form().orElseThrow(),
                pairs(marks).entrySet().stream()
                        .collect(toImmutableMap(entry -> entry.getKey(), entry -> mark(entry.getValue())))));
    }

    private static Mark mark(String text) {
        return text.equals("-") ? Mark.notApplicable("does not apply") : Mark.confirmed(Fraction.parse(text));
    }

    /** Numbers with a source, by element. */
    static Dossier supplied(Dossier dossier, String numbers) {
        ImmutableMap.Builder<String, Supplied> supplied = ImmutableMap.builder();
        supplied.putAll(dossier.supplied());
        pairs(numbers)
                .forEach((element, number) -> supplied.put(element, new Supplied(Fraction.parse(number), "report 7")));
        return dossier.withSupplied(supplied.buildKeepingLast());
    }

    private static ImmutableMap<String, String> pairs(String text) {
        return ImmutableMap.copyOf(Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .withKeyValueSeparator(Splitter.on('=').trimResults())
                .split(text));
    }

    /** Planned tasks of coefficient 1, one for each word {@code assigned/delivered}, with {@code +} for one said to exceed. */
    static Dossier tasks(Dossier dossier, String words) {
        List<TaskLine> lines = new ArrayList<>();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(words)) {
            List<String> numbers = Splitter.on('/').splitToList(word.replace("+", ""));
            lines.add(TaskLine.builder()
                    .task(TaskId.of("T" + lines.size()))
                    .coefficient(Fraction.ONE)
                    .assigned(Fraction.parse(numbers.get(0)))
                    .delivered(Fraction.parse(numbers.get(1)))
                    .exceeding(word.endsWith("+"))
                    .build());
        }
        return dossier.withLines(lines);
    }

    static Dossier units(Dossier dossier, Classification... classes) {
        List<UnitClass> units = new ArrayList<>();
        for (Classification level : classes) {
            units.add(new UnitClass(UnitId.of("U" + units.size()), Observation.given(level)));
        }
        return dossier.withUnits(units);
    }

    /** The card, of which every number that has parts is their sum. */
    static Scorecard addingUp(Scorecard card) {
        Step root = card.derivation();
        assertThat(root.contribution())
                .isEqualTo(card.total().asOptional().orElseThrow().value());
        assertAddsUp(root);
        return card;
    }

    private static void assertAddsUp(Step step) {
        if (step.value().isGiven() && !step.parts().isEmpty()) {
            assertThat(step.parts().stream().map(Step::contribution).reduce(Fraction.ZERO, Fraction::plus))
                    .as("parts of " + step.element())
                    .isEqualTo(step.value().asOptional().orElseThrow());
        }
        step.parts().forEach(LocalDossiers::assertAddsUp);
    }
}
