package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
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
public final class UnusedSearch {

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
        sift(notOn(cards, inventory.facts()));
        sift(notOn(cards, inventory.partsBeside(ImmutableSet.copyOf(unused))));
    }

    private static ImmutableList<Fact> notOn(OnCards cards, ImmutableList<Fact> facts) {
        return facts.stream().filter(fact -> !cards.show(fact)).collect(toImmutableList());
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
