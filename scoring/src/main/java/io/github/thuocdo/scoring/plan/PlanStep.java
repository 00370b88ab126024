package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import java.util.Optional;
import java.util.function.Supplier;

/** A step that reads its number from the frame when somebody asks. */
final class PlanStep implements Step {

    private static final Supplier<Optional<Evidence>> NOTHING = Optional::empty;

    private final Kind kind;
    private final Provision provision;
    private final String element;
    private final Supplier<Observation<Fraction>> value;
    private final Fraction factor;
    private final ImmutableList<Step> parts;
    private final Supplier<Optional<Evidence>> evidence;

    PlanStep(
            Kind kind,
            Provision provision,
            String element,
            Supplier<Observation<Fraction>> value,
            Fraction factor,
            ImmutableList<Step> parts,
            Supplier<Optional<Evidence>> evidence) {
        this.kind = kind;
        this.provision = provision;
        this.element = element;
        this.value = value;
        this.factor = factor;
        this.parts = parts;
        this.evidence = evidence;
    }

    /** The step of a node, with parts. */
    static PlanStep of(Kind kind, Node node, Evaluated card, Fraction factor, ImmutableList<Step> parts) {
        return new PlanStep(
                kind, node.provision(), node.element(), () -> card.observe(node.slot()), factor, parts, NOTHING);
    }

    /** The step of a node whose number rests on a fact, or was taken over instead of being computed. */
    static PlanStep of(Kind kind, Node node, Evaluated card, Fraction factor, Supplier<Optional<Evidence>> evidence) {
        return new PlanStep(
                kind,
                node.provision(),
                node.element(),
                () -> card.observe(node.slot()),
                factor,
                ImmutableList.of(),
                () -> card.supplied(node.element())
                        .<Evidence>map(Evidence.Taken::new)
                        .or(evidence));
    }

    /** The step of a number that was taken over instead of being computed. */
    static PlanStep taken(Kind kind, Node node, Evaluated card, Fraction factor) {
        return of(kind, node, card, factor, NOTHING);
    }

    /** What a cut or a rounding changed. */
    static PlanStep change(Kind kind, Node node, Supplier<Fraction> difference, Supplier<Optional<Evidence>> evidence) {
        return new PlanStep(
                kind,
                node.provision(),
                node.element(),
                () -> Observation.given(difference.get()),
                Fraction.ONE,
                ImmutableList.of(),
                evidence);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Provision provision() {
        return provision;
    }

    @Override
    public String element() {
        return element;
    }

    @Override
    public Observation<Fraction> value() {
        return value.get();
    }

    @Override
    public Fraction contribution() {
        return value().asOptional().map(factor::multipliedBy).orElse(Fraction.ZERO);
    }

    @Override
    public ImmutableList<Step> parts() {
        return parts;
    }

    @Override
    public Optional<Evidence> evidence() {
        return evidence.get();
    }
}
