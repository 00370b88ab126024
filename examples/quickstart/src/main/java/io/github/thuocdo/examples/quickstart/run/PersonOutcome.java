package io.github.thuocdo.examples.quickstart.run;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.TaskLine;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.rule.WorkCounting.ExtraWork;
import io.github.thuocdo.examples.quickstart.expect.Outcome;
import io.github.thuocdo.examples.quickstart.expect.Quantity;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.explain.Step;
import io.github.thuocdo.scoring.notice.Dependence;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.Language;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The outcome of a person who was scored. */
record PersonOutcome(Explained explained) implements Outcome {

    @Override
    public Observation<Fraction> number(Quantity quantity) {
        Scorecard card = explained.card();
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
                        .orElseGet(() -> Observation.notApplicable("no-service-known"));
        };
    }

    /** The planned work, and the extra work that the policy counts as if planned. */
    private Fraction assigned() {
        return explained.card().dossier().lines().stream()
                .filter(this::isInBase)
                .map(line -> line.coefficient().multipliedBy(line.assigned()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private boolean isInBase(TaskLine line) {
        Optional<WorkCounting> counting = explained.card().policy().workCounting();
        Optional<ExtraWork> extra = switch (line.origin()) {
            case PLANNED -> Optional.of(ExtraWork.BOTH_SIDES);
            case TAKEN_OVER -> counting.map(rule -> rule.takenOver().value());
            case AD_HOC -> counting.map(rule -> rule.adHoc().value());
        };
        return extra.equals(Optional.of(ExtraWork.BOTH_SIDES));
    }

    /** The converted quantity that earns credit in a share, before the share is cut or rounded. */
    private Observation<Fraction> counted(String element) {
        Optional<Step> share = steps(explained.card().derivation())
                .filter(step -> step.kind() == Step.Kind.SHARE && step.element().equals(element))
                .findFirst();
        if (share.isEmpty() || share.get().evidence().isPresent()) {
            return Observation.notApplicable("not-computed");
        }
        return share.get()
                .value()
                .map(ratio -> share.get().parts().stream()
                        .filter(part -> part.kind() == Step.Kind.LINE)
                        .flatMap(part -> part.value().asOptional().stream())
                        .reduce(Fraction.ZERO, Fraction::plus));
    }

    private static Stream<Step> steps(Step step) {
        return Stream.concat(Stream.of(step), step.parts().stream().flatMap(PersonOutcome::steps));
    }

    @Override
    public Optional<Proposal> proposal() {
        return Optional.of(explained.proposal());
    }

    @Override
    public ImmutableList<String> codes() {
        return Stream.concat(
                        explained.considerations().stream().flatMap(PersonOutcome::codesOf),
                        steps(explained.card().derivation()).map(Step::code))
                .distinct()
                .collect(toImmutableList());
    }

    /** The code, and where the reason has a reason of its own, the code with that. */
    private static Stream<String> codesOf(Consideration rule) {
        String reason = rule.arguments().get("reason");
        return reason == null ? Stream.of(rule.code()) : Stream.of(rule.code(), rule.code() + "/" + reason);
    }

    @Override
    public ImmutableList<String> appliedRules() {
        return Stream.concat(
                        explained.considerations().stream()
                                .filter(rule -> rule.outcome() != Consideration.Outcome.NOT_APPLIED)
                                .map(rule -> rule.provision().id()),
                        steps(explained.card().derivation())
                                .map(step -> step.provision().id()))
                .distinct()
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<Finding> findings() {
        return explained.findings();
    }

    @Override
    public ImmutableList<Dependence> dependences() {
        return explained.dependences();
    }

    @Override
    public String notice(Locale language) {
        return PersonNotice.of(explained).text(Language.parse(language.getLanguage()));
    }
}
