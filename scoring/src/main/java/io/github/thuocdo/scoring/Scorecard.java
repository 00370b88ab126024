package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardElement;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.Step;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of one dossier under one policy, with how it came about (phiếu điểm).
 *
 * <p>The total is its derivation: the parts of {@link #derivation} add up to {@link #total} exactly, for both are made of the same
 * numbers. Proposal and considerations come of one pass over the rules, made when one of them is first asked for. It proposes and does not
 * decide. Two scorecards are equal when policy and dossier are.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Scorecard implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Policy policy;
    private final transient CardContent content;

    Scorecard(Policy policy, CardContent content) {
        this.policy = policy;
        this.content = content;
    }

    /**
     * Returns the policy.
     *
     * @return the policy, with the readings under which it was scored
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns whose score it is.
     *
     * @return the person, organization or collective
     */
    public Subject subject() {
        return content.subject();
    }

    /**
     * Returns the period.
     *
     * @return the period
     */
    public EvaluationPeriod period() {
        return content.period();
    }

    /**
     * Returns the role in which the subject is evaluated, which opens no dossier.
     *
     * @return the role
     */
    public Role role() {
        return content.role();
    }

    /**
     * Returns when the person left the service within the period, which opens no dossier.
     *
     * @return the last day of service; empty as in {@link Dossier#leftOn}
     */
    public Optional<LocalDate> leftOn() {
        return content.leftOn();
    }

    /**
     * Returns this scorecard with its dossier at hand. A round keeps scorecards closed, of which each look at more than the total, the proposal and who it is
     * puts the dossier together again; whoever reads much of a card opens it once, and lets go of it afterwards.
     *
     * @return an equal scorecard
     */
    public Scorecard opened() {
        return new Scorecard(policy, content.open());
    }

    /**
     * Returns the dossier.
     *
     * @return the dossier
     */
    public Dossier dossier() {
        return content.open().dossier();
    }

    /**
     * Returns the total as recorded, after any rounding.
     *
     * @return the points, or why there are none
     */
    public Observation<Points> total() {
        return content.total();
    }

    /**
     * Returns the total before it was rounded for the record.
     *
     * @return the points, or why there are none
     */
    public Observation<Points> rawTotal() {
        OpenCard card = content.open();
        return card.engine().plan().rawTotal(card.numbers()).map(Points::of);
    }

    /**
     * Returns one number of the sheet.
     *
     * @param element  its element: a, b, c, d, dd, e, general, result, assigned, total
     * @return the value, a ratio or points, or why there is none; not applicable when the sheet has no such element
     */
    public Observation<Fraction> value(String element) {
        @Nullable Observation<Fraction> value = values().get(element);
        return value == null ? Observation.notApplicable(Gap.NOT_ON_THE_SHEET) : value;
    }

    /**
     * Returns one number of the sheet, by a name that editions of the State have in common.
     *
     * @param element  which one
     * @return the value, a ratio or points, or why there is none; not applicable when the sheet has no such element
     */
    public Observation<Fraction> value(StandardElement element) {
        return value(element.key());
    }

    /**
     * Returns the numbers of the sheet that are there, without the total.
     *
     * @return the numbers by element, as a {@link io.github.thuocdo.core.evaluation.Result Result} keeps them
     */
    public ImmutableMap<String, Fraction> numbers() {
        ImmutableMap.Builder<String, Fraction> given = ImmutableMap.builder();
        values().forEach((element, value) -> {
            if (!element.equals(StandardElement.TOTAL.key())) {
                value.asOptional().ifPresent(number -> given.put(element, number));
            }
        });
        return given.buildOrThrow();
    }

    /**
     * Returns every number of the sheet.
     *
     * @return the values by element
     */
    public ImmutableMap<String, Observation<Fraction>> values() {
        return content.values();
    }

    /**
     * Returns the scores of the shorter periods on which this one rests.
     *
     * @return the scores, in order of time; empty where the period is scored from its own facts and no rule asks for shorter ones
     */
    public ImmutableList<PeriodScore> shorter() {
        return content.shorter();
    }

    /**
     * Returns what the rules propose, before any quota.
     *
     * @return the proposal
     */
    public Proposal proposal() {
        return content.proposal();
    }

    /**
     * Returns how the total came about.
     *
     * @return the root of the derivation
     */
    public Step derivation() {
        OpenCard card = content.open();
        return card.engine().plan().derivation(card.numbers(), card.dossier());
    }

    /**
     * Returns the rules that were considered for the proposal, applied or not.
     *
     * @return bands and gates, in the order of the instrument
     */
    public ImmutableList<Consideration> considerations() {
        return content.open().considerations();
    }

    /**
     * Returns the trouble in the data.
     *
     * @return the findings of the dossier and of the scoring
     */
    public ImmutableList<Finding> findings() {
        OpenCard card = content.open();
        return ImmutableList.<Finding>builder()
                .addAll(card.dossier().findings())
                .addAll(new ScoreFindings(card).all())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scorecard card
                && policy.equals(card.policy)
                && dossier().equals(card.dossier());
    }

    @Override
    public int hashCode() {
        return 31 * policy.hashCode() + dossier().hashCode();
    }

    @Override
    public String toString() {
        return "Scorecard of " + subject().text() + " for " + period() + ": " + total();
    }

    @Serial
    private Object writeReplace() {
        return MadeAgain.of(new Form(policy, dossier()));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw MadeAgain.refusal();
    }

    /** Scoring is exact and reads nothing else, so policy and dossier are the scorecard. */
    private record Form(Policy policy, Dossier dossier) implements MadeAgain.Recipe {
        @Override
        public Object make() {
            return ScoringEngine.of(policy).score(dossier);
        }
    }
}
