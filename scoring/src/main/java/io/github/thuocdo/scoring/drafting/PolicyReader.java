package io.github.thuocdo.scoring.drafting;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.AmendmentProblem;
import io.github.thuocdo.core.policy.AmendmentRefusedException;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.refusal.RuleText;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import io.github.thuocdo.scoring.tree.TreeRefusal;
import java.util.Optional;
import java.util.function.Supplier;

/** Policies as somebody drafts them: written down whole, or as changes of another policy. */
public final class PolicyReader {

    private static final ImmutableList<String> AMENDED =
            ImmutableList.of("id", "base", "baseHash", "instrument", "scope", "effective", "changes");

    private final PartReader parts;
    private final ImmutableList<Policy> bases;

    private PolicyReader(PartReader parts, ImmutableList<Policy> bases) {
        this.parts = parts;
        this.bases = bases;
    }

    /** Reads a policy, which may be written as changes of one of the bases. */
    public static Optional<Policy> policy(PartReader parts, TextNode at, ImmutableList<Policy> bases) {
        boolean amended = at instanceof TextMap fields && fields.has("base");
        return amended ? new PolicyReader(parts, bases).amended(at) : parts.read(at, Policy.class);
    }

    private <T> Optional<T> read(TextMap fields, String name, Class<T> type) {
        return parts.required(fields, name).flatMap(value -> parts.read(value, type));
    }

    private Optional<Policy> amended(TextNode at) {
        return parts.fields(at, AMENDED).flatMap(fields -> {
            Optional<String> id = read(fields, "id", String.class);
            Optional<Policy> base = parts.required(fields, "base").flatMap(value -> parts.attempt(() -> base(value)));
            base.ifPresent(found ->
                    fields.find("baseHash").ifPresent(hash -> parts.attempt(() -> checkHash(hash, found))));
            Optional<LegalInstrument> instrument = read(fields, "instrument", LegalInstrument.class);
            Optional<PolicyScope> scope = fields.find("scope").flatMap(value -> parts.read(value, PolicyScope.class));
            Optional<DateRange> effective = read(fields, "effective", DateRange.class);
            ImmutableList<TextNode> changes = parts.required(fields, "changes")
                    .flatMap(value -> parts.attempt(value::asItems))
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

    private Policy base(TextNode at) {
        String id = at.asText();
        return bases.stream()
                .filter(base -> base.id().equals(id))
                .findFirst()
                .orElseThrow(() -> at.refused(KnownNames.rule(
                        ValueRule.ONE_OF,
                        id,
                        bases.stream().map(Policy::id).collect(ImmutableList.toImmutableList()))));
    }

    private static String checkHash(TextNode at, Policy base) {
        String hash = at.asText();
        if (!hash.equals(base.contentHash())) {
            throw at.refused(new BilingualText(
                    "phải là " + base.contentHash() + ", mã băm hiện nay của bộ quy tắc gốc",
                    "must be " + base.contentHash() + ", the hash of the base now"));
        }
        return hash;
    }

    private Optional<Policy> amend(TextNode at, ImmutableList<TextNode> changes, Supplier<Policy> amended) {
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
    private static TreeRefusal refused(TextNode at, ImmutableList<TextNode> changes, AmendmentProblem problem) {
        return problem.amendments().isEmpty()
                ? TextScalar.bare("", at.place()).refused(RuleText.of(problem))
                : changes.get(problem.amendments().get(problem.amendments().size() - 1))
                        .refused(RuleText.of(problem));
    }
}
