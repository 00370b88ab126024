package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.PolicyAssignment.QuotaSharing;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Assigned;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads who goes by a policy that is assigned: people, units with those below them, groups, and when. */
final class AssignmentReader {

    private final CaseContext context;

    AssignmentReader(CaseContext context) {
        this.context = context;
    }

    /** Reads the assignment to a policy; without a decision of its own it is that of the policy's instrument. */
    Optional<PolicyAssignment> read(TextValue value, Policy policy) {
        return value.map(reader -> read(reader, policy));
    }

    private Optional<PolicyAssignment> read(MapReader reader, Policy policy) {
        Set<CadreId> people = new LinkedHashSet<>();
        CaseContext.names(reader.optional(Assigned.PEOPLE))
                .forEach(name -> context.person(name).ifPresent(people::add));
        Set<UnitId> units = new LinkedHashSet<>();
        CaseContext.names(reader.optional(Assigned.UNITS))
                .forEach(name -> context.unit(name).ifPresent(units::add));
        Set<String> groups = new LinkedHashSet<>();
        CaseContext.names(reader.optional(Assigned.GROUPS))
                .forEach(name -> name.text().ifPresent(groups::add));
        Optional<DateRange> days = CaseContext.dates(reader.optional(Events.EFFECTIVE));
        Optional<QuotaSharing> quota = reader.optional(Assigned.QUOTA).word(Vocabulary.QUOTA_SHARING);
        TextValue decision = reader.optional(Assigned.DECISION);
        Optional<Decision> decided = decision.isPresent() ? CaseContext.decision(decision) : byInstrument(policy);
        reader.finish();
        if (!reader.isSound()) {
            return Optional.empty();
        }
        if (decided.isEmpty()) {
            decision.refuse(
                    "missing",
                    new BilingualText(
                            "phải ghi quyết định phân công: bộ quy tắc không cho biết ngày ký",
                            "must name the decision that assigns: the policy does not say when it was signed"));
            return Optional.empty();
        }
        return reader.make(
                "not-an-assignment",
                () -> new PolicyAssignment(
                        ImmutableSet.of(policy.id()),
                        ImmutableSet.copyOf(people),
                        ImmutableSet.copyOf(units),
                        ImmutableSet.copyOf(groups),
                        days.orElse(DateRange.all()),
                        decided.get(),
                        quota.orElse(QuotaSharing.SEPARATE)));
    }

    private static Optional<Decision> byInstrument(Policy policy) {
        return policy.instrument()
                .signedOn()
                .map(day -> new Decision(
                        policy.instrument().vietnameseTitle(),
                        policy.instrument().number(),
                        day));
    }
}
