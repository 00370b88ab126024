package io.github.thuocdo.scoring.impact;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.AmendmentRefusedException;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What each of several edits of a policy does to the numbers of people by class (phần tác động của từng sửa đổi), whatever the order in which one thinks of
 * them.
 *
 * <p>A change with many parts has no effect of a part that would not depend on the others: a higher band and a larger quota together are not what each is
 * alone. So every order in which the edits could have been made is tried; what an edit adds when its turn comes is taken as the mean over all orders (the
 * Shapley value). The shares of all edits add up to the whole effect, exactly; edits that do the same have the same share; an edit that never changes
 * anything has none.
 *
 * <p>Example: of two edits one alone makes 3 more people excellent, the other alone 1, both together 6. The shares are (3 + 5) / 2 = 4 and (1 + 3) / 2 =
 * 2.
 *
 * <p>Each set of edits is a round of its own, so that n edits take 2<sup>n</sup> rounds: {@link #MOST} edits are the most.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param shares  by how many people each edit changes the number of those who stand so; exact, 0 as well
 */
public record EditShares(ImmutableTable<Edit, Standing, Fraction> shares) implements NoBean {

    /** The most edits: 64 rounds. */
    public static final int MOST = 6;

    /** Checks that there are shares. */
    public EditShares {
        requireNonNull(shares, "shares");
    }

    /**
     * One edit (một nội dung sửa đổi): amendments that make sense only together, such as those of bands that meet.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param name  what it is called
     * @param amendments  what it changes
     */
    public record Edit(String name, ImmutableList<Amendment> amendments) {

        /**
         * Checks that it changes something.
         *
         * @throws IllegalArgumentException if it changes nothing
         */
        public Edit {
            requireNonNull(name, "name");
            checkArgument(!amendments.isEmpty(), "amendments of %s must not be empty", name);
        }
    }

    /** The facts on which sets of edits are tried. */
    private record Trial(
            Policy policy, LegalInstrument instrument, Register register, UnitId agency, EvaluationPeriod period) {

        ImmutableMap<Standing, Integer> counts(Set<Edit> edits) {
            AgencyRound round = AgencyRound.of(edits.isEmpty() ? policy : edited(edits), register, agency, period);
            ImmutableList<Standing> standings = round.placements().stream()
                    .map(placement -> Standing.of(placement.proposal()))
                    .collect(toImmutableList());
            return Arrays.stream(Standing.values()).collect(toImmutableMap(standing -> standing, standing ->
                    (int) standings.stream().filter(standing::equals).count()));
        }

        private Policy edited(Set<Edit> edits) {
            return policy.amendedBy(
                    policy.id() + ".edited",
                    instrument,
                    policy.effective(),
                    edits.stream().flatMap(edit -> edit.amendments().stream()).toList());
        }
    }

    /**
     * Divides the effect of some edits among them.
     *
     * @param policy  the policy that is
     * @param instrument  the instrument that would amend it
     * @param edits  the edits, at most {@value #MOST}
     * @param register  the facts
     * @param agency  the agency whose head classifies
     * @param period  the period
     * @return the shares
     * @throws AmendmentRefusedException if some of the edits cannot stand without others: they are one edit
     * @throws IllegalArgumentException if there are no edits or too many, two are equal, or a round is refused
     */
    public static EditShares of(
            Policy policy,
            LegalInstrument instrument,
            List<Edit> edits,
            Register register,
            UnitId agency,
            EvaluationPeriod period) {
        ImmutableSet<Edit> all = ImmutableSet.copyOf(edits);
        checkArgument(!edits.isEmpty() && edits.size() <= MOST, "edits (%s) must be 1 to %s", edits.size(), MOST);
        checkArgument(all.size() == edits.size(), "edits (%s) must be all different", edits);
        Trial trial = new Trial(policy, instrument, register, agency, period);
        ImmutableMap<Set<Edit>, ImmutableMap<Standing, Integer>> counts =
                Sets.powerSet(all).stream().collect(toImmutableMap(ImmutableSet::copyOf, trial::counts));
        ImmutableTable.Builder<Edit, Standing, Fraction> shares = ImmutableTable.builder();
        for (Edit edit : all) {
            for (Standing standing : Standing.values()) {
                shares.put(edit, standing, share(edit, standing, counts));
            }
        }
        return new EditShares(shares.buildOrThrow());
    }

    /** The mean, over all orders, of what the edit adds to those made before it. */
    private static Fraction share(
            Edit edit, Standing standing, ImmutableMap<Set<Edit>, ImmutableMap<Standing, Integer>> counts) {
        int all = Integer.numberOfTrailingZeros(counts.size());
        return Fraction.sum(counts.keySet().stream()
                .filter(made -> !made.contains(edit))
                .map(made -> {
                    Set<Edit> with = Sets.union(made, ImmutableSet.of(edit)).immutableCopy();
                    int added = count(counts, with, standing) - count(counts, made, standing);
                    return orders(made.size(), all).multipliedBy(Fraction.of(added));
                })
                .toList());
    }

    private static int count(
            ImmutableMap<Set<Edit>, ImmutableMap<Standing, Integer>> counts, Set<Edit> made, Standing standing) {
        return requireNonNull(requireNonNull(counts.get(made)).get(standing));
    }

    /** In which part of all orders just so many given edits are made before a given one: made! × (all − made − 1)! / all!. */
    private static Fraction orders(int made, int all) {
        return Fraction.of(factorial(made) * factorial(all - made - 1), factorial(all));
    }

    private static long factorial(int number) {
        return number < 2 ? 1 : number * factorial(number - 1);
    }
}
