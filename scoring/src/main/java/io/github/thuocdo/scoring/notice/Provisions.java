package io.github.thuocdo.scoring.notice;

import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The provisions and measures of a policy by the id of the provision. */
final class Provisions {

    private final Map<String, Provision> provisions = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();

    Provisions(Policy policy) {
        policy.rules().forEach(this::add);
    }

    private void add(Rule rule) {
        add(rule.provision());
        if (rule instanceof Sheet sheet) {
            add(sheet.total());
        } else if (rule instanceof Ladder ladder) {
            ladder.rungs().forEach(rung -> add(rung.provision()));
        }
    }

    private void add(Measure measure) {
        add(measure.provision());
        measures.put(measure.provision().id(), measure);
        measure.parts().forEach(this::add);
    }

    private void add(Provision provision) {
        provisions.put(provision.id(), provision);
    }

    Optional<Provision> find(String id) {
        return Optional.ofNullable(provisions.get(id));
    }

    <M extends Measure> M measure(Provision provision, Class<M> kind) {
        Measure measure = measures.get(provision.id());
        if (!kind.isInstance(measure)) {
            throw new IllegalArgumentException("provision (" + provision.id() + ") must be that of a measure "
                    + kind.getSimpleName() + " of the policy");
        }
        return kind.cast(measure);
    }
}
