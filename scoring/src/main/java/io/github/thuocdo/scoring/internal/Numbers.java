package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.explain.Step;

/** The numbers of an evaluation under a plan. */
public final class Numbers {

    private final LongFrame narrow;
    private Frame current;

    Numbers(LongFrame narrow) {
        this.narrow = narrow;
        current = narrow;
    }

    Frame narrow() {
        current = narrow;
        return narrow;
    }

    Frame wide(int slots) {
        current = new WideFrame(slots);
        return current;
    }

    Frame frame() {
        return current;
    }

    /**
     * Returns the total as recorded.
     *
     * @param plan  the plan under which it was evaluated
     * @return the total in points, or why there is none
     */
    public Observation<Fraction> total(Plan plan) {
        return plan.observe(current, plan.totalSlot());
    }

    /**
     * Returns the total before it was rounded for the record.
     *
     * @param plan  the plan under which it was evaluated
     * @return the total in points, or why there is none
     */
    public Observation<Fraction> rawTotal(Plan plan) {
        return plan.observe(current, plan.rawSlot());
    }

    /**
     * Returns every number that has a name.
     *
     * @param plan  the plan under which it was evaluated
     * @return the values by element
     */
    public ImmutableMap<String, Observation<Fraction>> byElement(Plan plan) {
        ImmutableMap.Builder<String, Observation<Fraction>> values = ImmutableMap.builder();
        plan.byElement().forEach((element, node) -> values.put(element, plan.observe(current, node.slot())));
        return values.buildOrThrow();
    }

    /**
     * Makes the derivation of the total.
     *
     * @param plan  the plan under which it was evaluated
     * @param dossier  the dossier that was evaluated
     * @return the root
     */
    public Step derivation(Plan plan, Dossier dossier) {
        return plan.derivation(new Evaluated(plan, dossier, current));
    }
}
