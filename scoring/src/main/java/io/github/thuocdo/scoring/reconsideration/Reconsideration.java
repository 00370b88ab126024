package io.github.thuocdo.scoring.reconsideration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.difference.ScopeShift;
import java.util.List;
import java.util.Optional;

/**
 * Whom a correction touches (những người cần được xem xét lại): the rounds before and after, compared.
 *
 * <p>A result may be replaced when it was wrong (Decree 335/2025, Art 21.3; Regulation 366-QĐ/TW, Art 15.3), a discipline annulled, a
 * deadline extended afterwards. The month of one person may then flip criterion d of the head and of one deputy, the head's year, the base
 * of a quota, and so the place of a colleague. All of them are listed with what would be otherwise; nothing is changed, and the old result
 * stays readable beside the new one.
 *
 * <p>Example: Thành's March rises from 46 to 52. The list names Thành (his result), Bình and Lực (their d of March, from 1/2 to 1, and
 * their year), and nobody whose numbers stay.
 *
 * <p>The list is for the competent authority: it tells of several people at once.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Reconsideration implements NoBean {

    private final Policy policy;
    private final Register before;
    private final Register after;
    private final ImmutableList<Touched> touched;
    private final ImmutableList<ScopeShift> scopes;
    private final ImmutableList<ReplacedResult> replaced;
    private final ImmutableList<PetitionObjection> worseAfterPetition;

    private Reconsideration(Policy policy, Register before, Register after, RoundComparison comparison) {
        this.policy = policy;
        this.before = before;
        this.after = after;
        this.touched = comparison.touched();
        this.scopes = comparison.scopes();
        this.replaced = comparison.replaced();
        this.worseAfterPetition = comparison.worseAfterPetition();
    }

    /**
     * Compares the rounds of a year before and after corrections.
     *
     * @param policy  the policy
     * @param before  the facts as they were
     * @param corrections  what changed, in order
     * @param agency  the agency whose head classifies
     * @param year  the year
     * @return whom the corrections touch
     * @throws IllegalArgumentException if the register does not have what is corrected, or a round is refused
     */
    public static Reconsideration of(
            Policy policy, Register before, List<Correction> corrections, UnitId agency, EvaluationPeriod year) {
        Register after = before;
        for (Correction correction : corrections) {
            after = correction.applyTo(after);
        }
        return between(policy, before, after, agency, year);
    }

    /**
     * Compares the rounds of a year on two states of the facts.
     *
     * @param policy  the policy
     * @param before  the facts as they were
     * @param after  the facts as they are now
     * @param agency  the agency whose head classifies
     * @param year  the year
     * @return whom the difference touches
     * @throws IllegalArgumentException if a round is refused
     */
    public static Reconsideration between(
            Policy policy, Register before, Register after, UnitId agency, EvaluationPeriod year) {
        requireNonNull(policy, "policy");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(agency, "agency");
        requireNonNull(year, "year");
        return new Reconsideration(policy, before, after, new RoundComparison(policy, before, after, agency, year));
    }

    /**
     * Returns the policy.
     *
     * @return the policy under which both states of the facts are compared
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns the facts as they were.
     *
     * @return the register before
     */
    public Register before() {
        return before;
    }

    /**
     * Returns the facts as they are now. Whether they are taken over is not decided here.
     *
     * @return the register after
     */
    public Register after() {
        return after;
    }

    /**
     * Returns everybody to be reconsidered.
     *
     * @return the people, in the order of the organization
     */
    public ImmutableList<Touched> touched() {
        return touched;
    }

    /**
     * Returns what is otherwise for one person.
     *
     * @param cadre  the person
     * @return the entry; empty for somebody who is not touched
     */
    public Optional<Touched> touched(CadreId cadre) {
        requireNonNull(cadre, "cadre");
        return touched.stream().filter(one -> one.cadre().equals(cadre)).findFirst();
    }

    /**
     * Returns the scopes of the quota whose base, places or candidates are otherwise.
     *
     * @return the scopes, in the order of the board
     */
    public ImmutableList<ScopeShift> scopes() {
        return scopes;
    }

    /**
     * Returns the new results with those that they replace.
     *
     * @return the pairs; the older one stays in the register
     */
    public ImmutableList<ReplacedResult> replaced() {
        return replaced;
    }

    /**
     * Returns the petitions after which the petitioner stands worse without new evidence.
     *
     * @param rule  whether that is allowed; {@link AfterPetition#ours} unless an agency chose otherwise
     * @return the objections; none where it is allowed
     */
    public ImmutableList<PetitionObjection> objections(Interpretation<AfterPetition> rule) {
        return switch (rule.value()) {
            case NO_WORSE_WITHOUT_NEW_EVIDENCE -> worseAfterPetition;
            case MAY_BE_WORSE -> ImmutableList.of();
        };
    }
}
