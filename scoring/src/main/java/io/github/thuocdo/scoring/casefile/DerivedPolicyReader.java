package io.github.thuocdo.scoring.casefile;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.AmendmentRefusedException;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Derived;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.Optional;
import java.util.function.Function;

/** Reads a policy that is an edition with changes, each named by its path. */
final class DerivedPolicyReader {

    private final Function<TextValue, Optional<Policy>> bases;

    /** Reads the base of a derived policy by the function. */
    DerivedPolicyReader(Function<TextValue, Optional<Policy>> bases) {
        this.bases = bases;
    }

    Optional<Policy> read(MapReader reader) {
        Optional<String> id = reader.required(Common.ID).text();
        Optional<Policy> base = bases.apply(reader.required(Derived.BASE));
        Optional<Decision> decision = CaseContext.decision(reader.required(Derived.INSTRUMENT));
        Optional<DateRange> days = CaseContext.dates(reader.optional(Events.EFFECTIVE));
        TextValue changes = reader.required(Derived.CHANGES);
        reader.finish();
        if (base.isEmpty()) {
            return Optional.empty();
        }
        Optional<ChangesReader.Changes> read = ChangesReader.read(changes, base.get());
        if (!reader.isSound() || read.isEmpty()) {
            return Optional.empty();
        }
        DateRange effective = days.orElse(base.get().effective());
        LegalInstrument instrument = instrument(decision.orElseThrow(), effective);
        try {
            return Optional.of(base.get()
                    .amendedBy(
                            id.orElseThrow(), instrument, effective, read.get().amendments()));
        } catch (AmendmentRefusedException refusal) {
            refusal.problems().forEach(problem -> read.get().refuse(problem, changes));
        } catch (IllegalArgumentException refusal) {
            reader.refuse("not-a-policy", BilingualText.of(id.orElseThrow()), Rules.of("not-a-policy", refusal));
        }
        return Optional.empty();
    }

    private static LegalInstrument instrument(Decision decision, DateRange effective) {
        return new LegalInstrument(
                decision.number(), decision.authority(), decision.authority(), decision.on(), effective);
    }
}
