package io.github.thuocdo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Proposals as one word and the code of their reason, such as {@code pending 335.discipline}. */
public final class Told {

    private Told() {}

    public static Consumer<Proposal> proposal(String text) {
        return proposal -> assertThat(text(proposal)).isEqualTo(text);
    }

    public static String text(Proposal proposal) {
        if (proposal instanceof Proposal.Classified classified) {
            return classified.level().key();
        }
        if (proposal instanceof Proposal.Indicative indicative) {
            return "range " + indicative.level().key();
        }
        return CaseFormat.UPPER_CAMEL.to(
                        CaseFormat.LOWER_HYPHEN, proposal.getClass().getSimpleName())
                + " " + proposal.whyNoClass().orElseThrow().code();
    }

    /** The reason of a code under the shipped policies: a rule, what happened to it, or what is lacking. */
    public static ProposalReason reason(String code) {
        String id = code.contains("/") ? code.substring(0, code.indexOf('/')) : code;
        Optional<Provision> rule = Stream.of(StandardPolicies.editions(), StandardPolicies.localEditions())
                .flatMap(List::stream)
                .flatMap(policy -> provisions(policy).stream())
                .filter(provision -> provision.id().equals(id))
                .findFirst();
        if (rule.isEmpty()) {
            return new ProposalReason.Lacking(Term.parse(Gap.class, code));
        }
        return code.equals(id)
                ? new ProposalReason.ByRule(rule.get())
                : new ProposalReason.Considered(
                        rule.get(),
                        Particulars.Reason.valueOf(Ascii.toUpperCase(code.substring(id.length() + 1))
                                .replace('-', '_')));
    }

    private static List<Provision> provisions(Policy policy) {
        return Stream.concat(
                        policy.rules().stream().map(Rule::provision),
                        policy.rules().stream()
                                .filter(Ladder.class::isInstance)
                                .flatMap(ladder -> ((Ladder) ladder).rungs().stream())
                                .flatMap(rung -> rung.requires().stream())
                                .map(Ladder.Requirement::provision))
                .toList();
    }

    /** Why a conclusion does not count, by its key; empty for an empty text. */
    public static Optional<Ground.Reason> ground(String key) {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(Ground.Reason.valueOf(Ascii.toUpperCase(key).replace('-', '_')));
    }

    /** A scope of the quota, by the texts of its values. */
    public static Particulars scope(Particulars.Reason reason, Map<String, String> texts) {
        return new Particulars.OnScope(
                reason,
                ScopeKind.valueOf(Ascii.toUpperCase(texts.get("within")).replace('-', '_')),
                texts.getOrDefault("scope", ""),
                Optional.ofNullable(texts.get("rate")).map(Fraction::parse),
                Optional.ofNullable(texts.get("base")).map(Integer::valueOf),
                Optional.ofNullable(texts.get("places")).map(Integer::valueOf),
                Optional.ofNullable(texts.get("open")).map(Integer::valueOf));
    }
}
