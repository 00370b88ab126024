package io.github.thuocdo.examples.quickstart.run;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.rule.WorkCounting.ExtraWork;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.expectation.ActualOutcome;
import io.github.thuocdo.scoring.expectation.Quantity;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The outcome of a person who was scored. */
record CardOutcome(
        Scorecard card,
        Proposal proposed,
        ImmutableList<Consideration> considerations,
        ImmutableList<Sensitivity.Alternative> dependences,
        ImmutableList<Finding> findings,
        Optional<Explained> person)
        implements ActualOutcome {

    static CardOutcome of(Explained explained) {
        return new CardOutcome(
                explained.card(),
                explained.proposal(),
                explained.considerations(),
                explained.dependences(),
                explained.findings(),
                Optional.of(explained));
    }

    /** The outcome of a unit or collective, which gets no notice. */
    static CardOutcome of(Placement placement) {
        return new CardOutcome(
                placement.scorecard().opened(),
                placement.proposal(),
                placement.considerations(),
                ImmutableList.of(),
                placement.findings(),
                Optional.empty());
    }

    @Override
    public Observation<Fraction> number(Quantity quantity) {
        return switch (quantity) {
            case A, B, C, D, DD, E, GENERAL, RESULT -> card.value(quantity.key());
            case TOTAL -> card.total().map(Points::value);
            case RAW_TOTAL -> card.rawTotal().map(Points::value);
            case ASSIGNED -> Observation.given(assigned());
            case DELIVERED -> counted("a");
            case QUALITY_QUANTITY -> counted("b");
            case PROGRESS_QUANTITY -> counted("c");
            case MONTHS_SERVED ->
                card.dossier()
                        .monthsServed()
                        .map(Observation::given)
                        .orElseGet(() -> Observation.notApplicable(Gap.NO_SERVICE_KNOWN));
        };
    }

    /** The planned work, and the extra work that the policy counts as if planned. */
    private Fraction assigned() {
        return card.dossier().lines().stream()
                .filter(this::isInBase)
                .map(line -> line.coefficient().multipliedBy(line.assigned()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private boolean isInBase(TaskLine line) {
        Optional<WorkCounting> counting = card.policy().workCounting();
        Optional<ExtraWork> extra = switch (line.origin()) {
            case PLANNED -> Optional.of(ExtraWork.BOTH_SIDES);
            case TAKEN_OVER -> counting.map(rule -> rule.takenOver().value());
            case AD_HOC -> counting.map(rule -> rule.adHoc().value());
        };
        return extra.equals(Optional.of(ExtraWork.BOTH_SIDES));
    }

    /** The converted quantity that earns credit in a share, before the share is cut or rounded. */
    private Observation<Fraction> counted(String element) {
        Optional<Step> share = steps(card.derivation())
                .filter(step -> step.kind() == Step.Kind.SHARE && step.element().equals(element))
                .findFirst();
        if (share.isEmpty() || share.get().evidence().isPresent()) {
            return Observation.notApplicable(Gap.NOT_COMPUTED);
        }
        return share.get()
                .value()
                .map(ratio -> share.get().parts().stream()
                        .filter(part -> part.kind() == Step.Kind.LINE)
                        .flatMap(part -> part.value().asOptional().stream())
                        .reduce(Fraction.ZERO, Fraction::plus));
    }

    private static Stream<Step> steps(Step step) {
        return Stream.concat(Stream.of(step), step.parts().stream().flatMap(CardOutcome::steps));
    }

    @Override
    public Observation<Fraction> element(String element) {
        return card.value(element);
    }

    @Override
    public Optional<Proposal> proposal() {
        return Optional.of(proposed);
    }

    @Override
    public ImmutableList<String> codes() {
        return Stream.concat(
                        considerations.stream().flatMap(CardOutcome::codesOf),
                        steps(card.derivation()).map(Step::code))
                .distinct()
                .collect(toImmutableList());
    }

    /** The code, and where the reason has a reason of its own, the code with that. */
    private static Stream<String> codesOf(Consideration rule) {
        String reason = rule.particulars().texts().get("because");
        return reason == null ? Stream.of(rule.code()) : Stream.of(rule.code(), rule.code() + "/" + reason);
    }

    @Override
    public ImmutableList<String> appliedRules() {
        return Stream.concat(
                        considerations.stream()
                                .filter(rule -> rule.outcome() != Consideration.Outcome.NOT_APPLIED)
                                .map(rule -> rule.provision().id()),
                        steps(card.derivation()).map(step -> step.provision().id()))
                .distinct()
                .collect(toImmutableList());
    }

    @Override
    public String notice(Locale language) {
        return person.map(explained ->
                        PersonNotice.of(explained).text(Term.parse(Language.class, language.getLanguage())))
                .orElse("");
    }
}
