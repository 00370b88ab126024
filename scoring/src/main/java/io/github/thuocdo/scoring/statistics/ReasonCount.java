package io.github.thuocdo.scoring.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many have no class for a reason (số người chưa xếp loại theo lý do). A reason of few people is not named; they are among those with another
 * reason, and so is whoever waits for a word on a ground or on what somebody wrote by hand.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param outcome  no class by law, or none yet
 * @param reason  the reason; empty for the others together
 * @param people  how many
 */
public record ReasonCount(ClassOutcome outcome, Optional<ProposalReason> reason, int people) {

    /** Checks that nothing is missing. */
    public ReasonCount {
        requireNonNull(outcome, "outcome");
        requireNonNull(reason, "reason");
    }

    /**
     * Counts.
     *
     * @param outcome  no class by law, or none yet, whose number is shown
     * @param reasons  the reason of each of these people; empty where it may not be named
     * @param minimum  the least number that may be shown
     */
    static ImmutableList<ReasonCount> of(
            ClassOutcome outcome, ImmutableList<Optional<ProposalReason>> reasons, int minimum) {
        List<ReasonCount> named = new ArrayList<>();
        ImmutableMultiset<ProposalReason> counted = Multisets.copyHighestCountFirst(
                reasons.stream().flatMap(Optional::stream).collect(toImmutableMultiset()));
        for (ProposalReason reason : counted.elementSet()) {
            if (counted.count(reason) >= minimum) {
                named.add(new ReasonCount(outcome, Optional.of(reason), counted.count(reason)));
            }
        }
        int others = others(reasons, named);
        while (others > 0 && others < minimum && !named.isEmpty()) {
            named.remove(named.size() - 1);
            others = others(reasons, named);
        }
        if (others > 0) {
            named.add(new ReasonCount(outcome, Optional.empty(), others));
        }
        return named.stream().collect(toImmutableList());
    }

    private static int others(List<Optional<ProposalReason>> reasons, List<ReasonCount> named) {
        return reasons.size() - named.stream().mapToInt(ReasonCount::people).sum();
    }
}
