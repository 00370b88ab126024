package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars.OnLevel;
import io.github.thuocdo.scoring.outcome.Particulars.OnOrganization;
import io.github.thuocdo.scoring.outcome.Particulars.OnScope;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody stands on a board where they stand, in words of an office: no code and no id. */
final class BoardReason {

    private final Wording wording;

    BoardReason(Wording wording) {
        this.wording = wording;
    }

    /** Returns why this is proposed: of those without a class what keeps it away, of the others the rules that applied. */
    String of(Placement placement) {
        String beside = besideTotal(placement);
        return beside.isEmpty() ? wording.say("board.by-total") : beside;
    }

    /** Returns what decided beside the total; empty where the total alone did. */
    String besideTotal(Placement placement) {
        return placement
                .proposal()
                .whyNoClass()
                .map(reason -> sentences(ofQuota(placement), withoutClass(placement, reason)))
                .orElseGet(() -> sentences(Stream.concat(ofRecord(placement), ofQuota(placement)), ""));
    }

    /** Says what is proposed; of those without a class with what is waited for. */
    String proposal(Placement placement) {
        return wording.proposal(
                placement.proposal(),
                placement
                        .proposal()
                        .whyNoClass()
                        .map(reason -> withoutClass(placement, reason))
                        .orElse(""));
    }

    /** Why there is no class: of a rule that waits for something what that is. */
    private String withoutClass(Placement placement, ProposalReason reason) {
        return placement.considerations().stream()
                .filter(rule -> rule.isAwaitedBy(reason))
                .findFirst()
                .map(rule -> wording.rule(rule.provision()) + ": " + FindingWords.consideration(wording, rule))
                .orElseGet(() -> wording.reason(reason));
    }

    private static String sentences(Stream<String> sentences, String otherwise) {
        ImmutableSet<String> said = sentences.collect(toImmutableSet());
        return said.isEmpty() ? otherwise : String.join("; ", said);
    }

    /**
     * The rules on the person's own record that applied; that the total lies in a range is said of those to whom nothing else happened, and
     * that a requirement of a class is met of nobody.
     */
    private Stream<String> ofRecord(Placement placement) {
        ImmutableSet<Provision> required = new Rungs(wording.policy()).requirements(rung -> true);
        return placement.scorecard().considerations().stream()
                .filter(one -> one.outcome() == Consideration.Outcome.APPLIED
                        && one.reason() != Reason.REACHED
                        && !required.contains(one.provision()))
                .map(one -> sentence(placement, one));
    }

    /** What the classes above the one that was left ask for and what is not met, by name. */
    private String lowered(Placement placement, OnLevel lowered) {
        ImmutableSet<Provision> above =
                new Rungs(wording.policy()).requirements(rung -> lowered.level().isBelow(rung.level()));
        String unmet = placement.scorecard().considerations().stream()
                .filter(one -> one.outcome() == Consideration.Outcome.NOT_APPLIED && above.contains(one.provision()))
                .map(one -> wording.name(one.provision()))
                .distinct()
                .collect(joining("; "));
        return wording.say("board.unmet", "requirements", unmet);
    }

    private String sentence(Placement placement, Consideration one) {
        if (one.particulars() instanceof OnLevel level && level.reason() == Reason.LOWERED_BY_REQUIREMENT) {
            return lowered(placement, level);
        }
        if (one.particulars() instanceof OnOrganization headed
                && headed.reason() == Reason.LIMITED_BY_ORGANIZATION
                && headed.level().isPresent()) {
            return wording.say(
                    "board.limited-by-organization",
                    ImmutableMap.of(
                            "level",
                            wording.classification(headed.level().get()),
                            "organization",
                            wording.unit(headed.organization())));
        }
        return wording.name(one.provision()) + ": " + FindingWords.consideration(wording, one);
    }

    /** What the quota did: of those who have a place one sentence, of the others what kept them from it. */
    private Stream<String> ofQuota(Placement placement) {
        return placement.ofQuota().stream()
                .flatMap(one -> one.particulars() instanceof OnScope scope ? ofQuota(scope).stream() : Stream.of());
    }

    private Optional<String> ofQuota(OnScope scope) {
        return switch (scope.reason()) {
            case PLACE_GIVEN -> withRate("board.within-ceiling", scope);
            case WITHIN_ADVICE -> withRate("board.within-advice", scope);
            case BEYOND_ADVICE -> withRate("board.over-advice", scope);
            case PLACES_TAKEN -> withRate("board.over-ceiling", scope).or(() -> ofScope("board.over-a-ceiling", scope));
            case TIED -> ofScope("board.equal", scope);
            case BEHIND_A_TIE -> ofScope("board.behind-equals", scope);
            case ORDER_MISSING -> ofScope("board.awaits-order", scope);
            case RATE_MISSING -> ofScope("board.rate-missing", scope);
            case GROUP_TOO_SMALL -> ofScope("board.too-small", scope);
            default -> Optional.empty();
        };
    }

    private Optional<String> withRate(String key, OnScope scope) {
        return scope.rate()
                .map(rate -> wording.say(
                        key,
                        ImmutableMap.of(
                                "rate", wording.share(rate), "scope", wording.scope(scope.within(), scope.scope()))));
    }

    private Optional<String> ofScope(String key, OnScope scope) {
        return Optional.of(wording.say(key, "scope", wording.scope(scope.within(), scope.scope())));
    }
}
