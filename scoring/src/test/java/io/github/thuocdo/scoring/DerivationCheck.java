package io.github.thuocdo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.List;
import java.util.Optional;

/**
 * Recomputes a derivation from its own numbers and evidence: parts add up, and every number without parts follows from the fact that it
 * cites, by the slow oracle's arithmetic.
 */
final class DerivationCheck {

    private final Dossier dossier;
    private final SlowOracle oracle;

    private DerivationCheck(Scorecard card) {
        dossier = card.dossier();
        oracle = new SlowOracle(dossier, card.policy());
    }

    static void assertFollows(Scorecard card) {
        Step root = card.derivation();
        assertThat(root.value().asOptional())
                .isEqualTo(card.total().asOptional().map(points -> points.value()));
        assertThat(root.element()).isEqualTo("total");
        if (root.value().isGiven()) {
            assertThat(root.contribution())
                    .isEqualTo(card.total().asOptional().orElseThrow().value());
        }
        new DerivationCheck(card).check(root);
    }

    private void check(Step step) {
        if (step.value().isGiven()) {
            checkValue(step);
        } else {
            assertThat(step.contribution()).isEqualTo(Fraction.ZERO);
        }
        step.parts().forEach(this::check);
    }

    private void checkValue(Step step) {
        String name = step.code() + " " + step.element();
        Fraction value = step.value().asOptional().orElseThrow();
        if (!step.parts().isEmpty()) {
            Fraction sum = step.parts().stream().map(Step::contribution).reduce(Fraction.ZERO, Fraction::plus);
            assertThat(sum).as("parts of " + name).isEqualTo(value);
            checkChanges(step.parts());
        }
        if (step.evidence().orElse(null) instanceof Evidence.Taken taken) {
            assertThat(dossier.supplied()).as(name).containsEntry(step.element(), taken.supplied());
            assertThat(value).as(name).isEqualTo(taken.supplied().value());
            assertThat(step.parts()).as(name).isEmpty();
            return;
        }
        switch (step.kind()) {
            case MARK -> {
                Evidence.Marked marked = evidence(step, Evidence.Marked.class);
                assertThat(oracle.counting(marked.mark())).as(name).contains(value);
            }
            case SHARE -> checkLines(step, false);
            case EXTRA -> checkLines(step, true);
            case MANAGED -> {
                assertThat(evidence(step, Evidence.Managed.class).scores()).isEqualTo(dossier.managed());
                assertThat(oracle.unitResults().value()).as(name).contains(value);
            }
            case FINDING -> {
                Evidence.Found found = evidence(step, Evidence.Found.class);
                assertThat(dossier.assessments()).as(name).containsEntry(step.element(), found.assessment());
                String key = step.element().equals("dd") ? "organising-between" : "solidarity-between";
                assertThat(oracle.finding(step.element(), key).value()).as(name).contains(value);
            }
            case PERIOD -> {
                Evidence.Period period = evidence(step, Evidence.Period.class);
                assertThat(period.score().total().asOptional().map(points -> points.value()))
                        .as(name)
                        .contains(value);
            }
            case SUM, MARKS, SECTION, MEAN -> assertThat(step.parts()).as(name).isNotEmpty();
            case LINE, CEILING, ROUNDING -> {} // checked with the step above
        }
    }

    /** Every line of the ledger stands in the share or on top of it, with the credit that its own facts give. */
    private void checkLines(Step share, boolean onTop) {
        List<TaskLine> expected = dossier.lines().stream()
                .filter(line -> oracle.treatment(line).equals("separate-points") == onTop)
                .toList();
        List<Step> lines = share.parts().stream()
                .filter(part -> part.kind() == Step.Kind.LINE)
                .toList();
        assertThat(lines)
                .extracting(line -> evidence(line, Evidence.Work.class).line())
                .containsExactlyElementsOf(expected);
        Fraction base = oracle.base();
        for (Step step : lines) {
            TaskLine line = evidence(step, Evidence.Work.class).line();
            Fraction credit = oracle.credit(line, share.element()).orElseThrow();
            Fraction converted = line.coefficient().multipliedBy(credit);
            assertThat(step.element()).isEqualTo(line.task().text());
            assertThat(step.value().asOptional()).contains(converted);
            assertThat(step.contribution()).isEqualTo(base.isZero() ? Fraction.ZERO : converted.dividedBy(base));
        }
    }

    /** A cut takes away only; a rounding is the rounding of what stands before it. */
    private static void checkChanges(List<Step> parts) {
        Fraction before = Fraction.ZERO;
        for (Step part : parts) {
            if (part.kind() == Step.Kind.CEILING) {
                assertThat(part.contribution().signum()).isNegative();
            }
            if (part.kind() == Step.Kind.ROUNDING) {
                Evidence.Rounded rounded = evidence(part, Evidence.Rounded.class);
                Fraction after = SlowOracle.rounded(before, Optional.of(rounded.rounding()));
                assertThat(part.contribution()).isEqualTo(after.minus(before));
            }
            before = before.plus(part.contribution());
        }
    }

    private static <E extends Evidence> E evidence(Step step, Class<E> kind) {
        assertThat(step.evidence()).as(step.code()).get().isInstanceOf(kind);
        return kind.cast(step.evidence().orElseThrow());
    }
}
