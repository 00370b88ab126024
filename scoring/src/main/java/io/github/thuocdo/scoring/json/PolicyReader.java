package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.AmendmentProblem;
import io.github.thuocdo.core.policy.AmendmentRefusedException;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.notice.RuleText;
import java.util.Optional;
import java.util.function.Supplier;

/** Policies from JSON values: written down whole, or as changes of another policy. */
final class PolicyReader {

    static final DeclaredType RULES =
            new DeclaredType(ImmutableList.class, ImmutableList.of(DeclaredType.of(Rule.class)));
    private static final ImmutableList<String> AMENDED =
            ImmutableList.of("id", "base", "baseHash", "instrument", "scope", "effective", "changes");

    private final PartReader parts;
    private final ImmutableList<Policy> bases;

    private PolicyReader(PartReader parts, ImmutableList<Policy> bases) {
        this.parts = parts;
        this.bases = bases;
    }

    /** Reads a policy, which may be written as changes of one of the bases. */
    static Optional<Policy> policy(PartReader parts, ValueAt at, ImmutableList<Policy> bases) {
        boolean amended =
                at.value() instanceof JsonValue.Fields fields && fields.byName().containsKey("base");
        return amended ? new PolicyReader(parts, bases).amended(at) : parts.read(at, Policy.class);
    }

    private <T> Optional<T> read(FieldsAt fields, String name, Class<T> type) {
        return parts.required(fields, name).flatMap(value -> parts.read(value, type));
    }

    private Optional<Policy> amended(ValueAt at) {
        return parts.fields(at, AMENDED).flatMap(fields -> {
            Optional<String> id = read(fields, "id", String.class);
            Optional<Policy> base = parts.required(fields, "base").flatMap(value -> parts.attempt(() -> base(value)));
            base.ifPresent(found ->
                    fields.optional("baseHash").ifPresent(hash -> parts.attempt(() -> checkHash(hash, found))));
            Optional<LegalInstrument> instrument = read(fields, "instrument", LegalInstrument.class);
            Optional<PolicyScope> scope =
                    fields.optional("scope").flatMap(value -> parts.read(value, PolicyScope.class));
            Optional<DateRange> effective = read(fields, "effective", DateRange.class);
            ImmutableList<ValueAt> changes = parts.required(fields, "changes")
                    .flatMap(value -> parts.attempt(value::items))
                    .orElse(ImmutableList.of());
            ImmutableList<Amendment> amendments = base.map(found -> new AmendmentReader(parts, found).all(changes))
                    .orElse(ImmutableList.of());
            return parts.problems().isEmpty()
                    ? amend(
                            at,
                            changes,
                            () -> base.orElseThrow()
                                    .amendedBy(
                                            id.orElseThrow(),
                                            instrument.orElseThrow(),
                                            scope.orElse(base.orElseThrow().scope()),
                                            effective.orElseThrow(),
                                            amendments))
                    : Optional.empty();
        });
    }

    private Policy base(ValueAt at) {
        String id = at.text();
        return bases.stream()
                .filter(base -> base.id().equals(id))
                .findFirst()
                .orElseThrow(() -> at.refused(KnownNames.rule(
                        ValueRule.ONE_OF,
                        id,
                        bases.stream().map(Policy::id).collect(ImmutableList.toImmutableList()))));
    }

    private static String checkHash(ValueAt at, Policy base) {
        String hash = at.text();
        if (!hash.equals(base.contentHash())) {
            throw at.refused(new BilingualText(
                    "phải là " + base.contentHash() + ", mã băm hiện nay của bộ quy tắc gốc",
                    "must be " + base.contentHash() + ", the hash of the base now"));
        }
        return hash;
    }

    private Optional<Policy> amend(ValueAt at, ImmutableList<ValueAt> changes, Supplier<Policy> amended) {
        try {
            return Optional.of(amended.get());
        } catch (AmendmentRefusedException refusal) {
            refusal.problems().forEach(problem -> parts.refuse(refused(at, changes, problem)));
        } catch (IllegalArgumentException refusal) {
            parts.refuse(at.refused(RuleText.of(refusal)));
        }
        return Optional.empty();
    }

    /** Refuses the last of the changes that led to a problem, or the document where none did. */
    private static JsonRefusal refused(ValueAt at, ImmutableList<ValueAt> changes, AmendmentProblem problem) {
        return problem.amendments().isEmpty()
                ? new JsonRefusal(at.path(), "", RuleText.of(problem))
                : changes.get(problem.amendments().get(problem.amendments().size() - 1))
                        .refused(RuleText.of(problem));
    }
}
