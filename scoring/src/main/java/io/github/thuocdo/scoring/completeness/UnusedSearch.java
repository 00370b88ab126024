package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the facts of a register of which a round makes no use (tìm dữ kiện không dùng đến).
 *
 * <p>A fact is not used if the round comes out the same without it. That is found out by the round itself, made again without facts, so that
 * no second account of what is read can differ from the reading. Of facts that say the same together, as two absences on the same days, the
 * later is used and the earlier is not: all that are listed can go at once.
 *
 * <p>What stands on a scorecard, as a line of work or a mark that its total rests on, is seen to be used without making the round again.
 */
public final class UnusedSearch implements NoBean {

    private final Inventory inventory;
    private final Function<Register, Seen> round;
    private final Seen asItIs;
    private final Optional<ImmutableList<Object>> content;
    private final Set<Fact> unused = new LinkedHashSet<>();

    private UnusedSearch(Register register, Function<Register, Seen> round) {
        this.inventory = Inventory.of(register);
        this.round = round;
        this.asItIs = round.apply(register);
        this.content = Optional.of(asItIs.content());
    }

    /**
     * Finds the facts of which a round makes no use.
     *
     * @param register  the facts
     * @param round  makes the round from a register
     * @param policies  the policies of the round
     * @param period  the period of the round
     * @return the facts, each with the reason, in the order of the register; parts of facts after the facts
     */
    public static ImmutableList<UnusedFact> of(
            Register register,
            Function<Register, Seen> round,
            ImmutableList<Policy> policies,
            EvaluationPeriod period) {
        requireNonNull(register, "register");
        UnusedSearch search = new UnusedSearch(register, round);
        search.search();
        UnusedReasons reasons = new UnusedReasons(policies, period, search.asItIs.cards());
        return search.unused.stream().map(reasons::of).collect(toImmutableList());
    }

    private void search() {
        OnCards cards = new OnCards(inventory, asItIs.cards());
        ImmutableSet<Subject> grouped = grouped();
        sift(notSeen(cards, grouped, inventory.facts()));
        sift(notSeen(cards, grouped, inventory.partsBeside(ImmutableSet.copyOf(unused))));
    }

    private static ImmutableList<Fact> notSeen(
            OnCards cards, ImmutableSet<Subject> grouped, ImmutableList<Fact> facts) {
        return facts.stream()
                .filter(fact -> !isGrouping(fact, grouped) && !cards.show(fact))
                .collect(toImmutableList());
    }

    /** Whether somebody would be in no group without the fact, which is told of everybody by himself or herself. */
    private static boolean isGrouping(Fact fact, ImmutableSet<Subject> grouped) {
        return switch (fact.kind()) {
            case GROUP_MEMBER -> grouped.contains(fact.about().orElseThrow());
            case SIMILAR_TASK_GROUP ->
                ((SimilarTaskGroup) fact.contents().get(0))
                        .members().stream().map(Subject::of).anyMatch(grouped::contains);
            default -> false;
        };
    }

    /** The people in one group, of whom it is told when they are in none. One round without any group says so of all of them. */
    private ImmutableSet<Subject> grouped() {
        ImmutableList<Fact> groups = inventory.facts().stream()
                .filter(fact -> fact.kind() == FactKind.SIMILAR_TASK_GROUP)
                .collect(toImmutableList());
        if (groups.isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableMultiset<Subject> memberships = groups.stream()
                .flatMap(group -> ((SimilarTaskGroup) group.contents().get(0)).members().stream())
                .map(Subject::of)
                .collect(toImmutableMultiset());
        Set<Subject> told = new HashSet<>();
        addUngrouped(seenWithout(ImmutableSet.copyOf(groups)).orElse(ImmutableList.of()), told);
        Set<Subject> before = new HashSet<>();
        addUngrouped(content.orElseThrow(), before);
        return told.stream()
                .filter(subject -> memberships.count(subject) == 1 && !before.contains(subject))
                .collect(toImmutableSet());
    }

    private static void addUngrouped(Iterable<?> seen, Set<Subject> told) {
        for (Object one : seen) {
            if (one instanceof RoundFinding.NoSimilarTaskGroup finding) {
                told.add(finding.subject());
            } else if (one instanceof Iterable<?> more) {
                addUngrouped(more, told);
            }
        }
    }

    /** Facts that can go together go at once; of others one half is looked at before the other. */
    private void sift(ImmutableList<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        if (isSameWithout(facts)) {
            unused.addAll(facts);
        } else if (facts.size() > 1) {
            int half = facts.size() / 2;
            sift(facts.subList(0, half));
            sift(facts.subList(half, facts.size()));
        }
    }

    private boolean isSameWithout(List<Fact> more) {
        return seenWithout(
                        ImmutableSet.<Fact>builder().addAll(unused).addAll(more).build())
                .equals(content);
    }

    /** What is seen without some facts; nothing where the others are no register, or no round can be made of it. */
    private Optional<ImmutableList<Object>> seenWithout(ImmutableSet<Fact> facts) {
        try {
            return Optional.of(round.apply(inventory.without(facts)).content());
        } catch (IllegalArgumentException needed) {
            return Optional.empty();
        }
    }
}
