package io.github.thuocdo.scoring.words;

import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The provisions and measures of a policy by the id of the provision. */
public final class Provisions {

    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, Provision> elements = new HashMap<>();
    private final Set<String> ratios = new HashSet<>();

    Provisions(Policy policy) {
        policy.rules().forEach(this::add);
    }

    private void add(Rule rule) {
        if (rule instanceof Sheet sheet) {
            add(sheet.total());
        } else if (rule instanceof Ladder ladder) {
            ladder.rungs().forEach(this::add);
        } else if (rule instanceof Gate gate) {
            addElements(gate.when());
            gate.weighedWhen().ifPresent(this::addElements);
        }
    }

    private void add(Ladder.Rung rung) {
        for (Ladder.Requirement requirement : rung.requires()) {
            addElements(requirement.condition());
        }
    }

    /** What a condition asks for stands on no sheet, or there by reference to the part that has its name. */
    private void addElements(Condition condition) {
        condition.measures().forEach(measure -> {
            elements.putIfAbsent(measure.element(), measure.provision());
            addRatio(measure);
        });
    }

    private void add(Measure measure) {
        measures.put(measure.provision().id(), measure);
        elements.put(measure.element(), measure.provision());
        addRatio(measure);
        measure.parts().forEach(this::add);
    }

    private void addRatio(Measure measure) {
        if (measure.unit() == Measure.Unit.RATIO) {
            ratios.add(measure.element());
        }
    }

    /** Returns what a number is called that a sheet or a condition has. */
    Optional<Provision> ofElement(String element) {
        return Optional.ofNullable(elements.get(element));
    }

    /** Whether a number of a sheet is a ratio, of which the whole is 1. */
    public boolean isRatio(String element) {
        return ratios.contains(element);
    }

    public <M extends Measure> M measure(Provision provision, Class<M> kind) {
        Measure measure = measures.get(provision.id());
        if (!kind.isInstance(measure)) {
            throw new IllegalArgumentException("provision (" + provision.id() + ") must be that of a measure "
                    + kind.getSimpleName() + " of the policy");
        }
        return kind.cast(measure);
    }
}
