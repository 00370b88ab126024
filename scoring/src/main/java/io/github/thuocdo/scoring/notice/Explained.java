package io.github.thuocdo.scoring.notice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What there is to explain about one person and one period (nội dung cần giải thích).
 *
 * <p>A month is explained by its scorecard. A year is explained by what the round of the whole agency made of it, the {@link Placement}:
 * the quota may have moved the person. A scorecard of a year by itself can be explained as well; where the policy has a quota for the period
 * and the role, every text then says that it is before the quota.
 *
 * <pre>{@code
 * PersonNotice.of(Explained.of(placement, cadre).withDependences(sensitivity)).text(Language.VIETNAMESE);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the person
 * @param placement  what is proposed in the end, with the rules that were considered
 * @param dependences  the readings under which something else would be proposed; empty where there are none, or nobody asked
 * @param policyFindings  the trouble with the policy in the period, which is everybody's
 * @param names  what a text may call units and people
 * @param result  what the authority decided; empty where no decision is on record, so that there is a proposal alone
 */
@RecordStyle
@Value.Builder
public record Explained(
        Cadre cadre,
        Placement placement,
        ImmutableList<Sensitivity.Alternative> dependences,
        ImmutableList<Finding> policyFindings,
        OfficeNames names,
        Optional<Result> result) {

    /**
     * Checks that the placement is that of the person, and that the readings are questions of its policy.
     *
     * @throws IllegalArgumentException if the scorecard is about somebody else, or a reading answers no question of the policy
     */
    public Explained {
        requireNonNull(cadre, "cadre");
        placement = requireNonNull(placement, "placement").opened();
        requireNonNull(dependences, "dependences");
        requireNonNull(policyFindings, "policyFindings");
        requireNonNull(names, "names");
        requireNonNull(result, "result");
        Scorecard card = placement.scorecard();
        checkArgument(
                placement.subject().equals(Subject.of(cadre.id())),
                "cadre (%s) must be the one of the scorecard: %s",
                cadre.id(),
                placement.subject().text());
        for (Sensitivity.Alternative dependence : dependences) {
            checkArgument(
                    card.policy().interpretations().containsKey(dependence.key()),
                    "interpretation (%s) must be one of policy %s",
                    dependence.key(),
                    card.policy().id());
        }
    }

    /**
     * Starts what there is to explain.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds what there is to explain of parts that are named: all but the person and the placement may be left out. */
    public static final class Builder extends ExplainedBuilder {
        Builder() {
            names(OfficeNames.NONE);
        }
    }

    /**
     * Explains what a round proposes for a person.
     *
     * @param placement  what is proposed
     * @param cadre  the person
     * @return the proposal after the quota, without dependences
     * @throws IllegalArgumentException if the placement is about somebody else
     */
    public static Explained of(Placement placement, Cadre cadre) {
        return builder().cadre(cadre).placement(placement).build();
    }

    /**
     * Explains a scorecard by itself.
     *
     * @param card  the scorecard
     * @param cadre  the person
     * @return the scorecard's own proposal, before any quota, without dependences
     * @throws IllegalArgumentException if the scorecard is about somebody else
     */
    public static Explained of(Scorecard card, Cadre cadre) {
        return of(Placement.of(card), cadre);
    }

    /**
     * Returns the same with the readings on which the proposal depends.
     *
     * @param sensitivity  what everybody would have under other readings
     * @return the same, with what this person would have
     * @throws IllegalArgumentException if something else is proposed for the person there than here
     */
    public Explained withDependences(Sensitivity sensitivity) {
        checkArgument(
                proposal().equals(sensitivity.baseline().get(cadre.id())),
                "sensitivity must be of what is proposed for %s (%s), not of %s",
                cadre.id(),
                proposal(),
                sensitivity.baseline().get(cadre.id()));
        return builder()
                .from(this)
                .dependences(sensitivity.differences().get(cadre.id()))
                .build();
    }

    /**
     * Returns the same with the trouble that the policy has in the period, such as a transitional text.
     *
     * @param found  the trouble, which is everybody's
     * @return the same with these findings before those of the person
     */
    public Explained withPolicyFindings(Iterable<? extends Finding> found) {
        return builder().from(this).policyFindings(found).build();
    }

    /**
     * Returns the same with the names by which a text calls units and those who decide.
     *
     * @param organization  the organization
     * @return the same with the names of all units, and of those people whom a text about this person may name
     */
    public Explained withNamesOf(Organization organization) {
        return builder()
                .from(this)
                .names(OfficeNames.of(organization, card(), cadre.id()))
                .build();
    }

    /**
     * Returns the same with the class that the authority decided, so that texts tell of a result and not of a proposal.
     *
     * @param register  the facts, of which the result that counts for the period and in the channel of the policy is taken
     * @return the same with the result; without one where no class was decided for the person in the period
     */
    public Explained withResultIn(Register register) {
        Optional<Result> decided =
                register
                        .resultsOf(
                                Subject.of(cadre.id()), card().policy().scope().channel())
                        .stream()
                        .filter(one -> one.period().equals(card().dossier().period())
                                && one.classification().isPresent()
                                && one.decision().isPresent())
                        .max(comparing(one -> one.decision().orElseThrow().on()));
        OfficeNames known = decided.flatMap(Result::decidedBy)
                .flatMap(register.organization()::cadre)
                .map(names::knowing)
                .orElse(names);
        return builder().from(this).names(known).result(decided).build();
    }

    /**
     * Returns the scorecard.
     *
     * @return the scorecard of the person
     */
    public Scorecard card() {
        return placement.scorecard();
    }

    /**
     * Returns what is proposed in the end.
     *
     * @return the proposal
     */
    public Proposal proposal() {
        return placement.proposal();
    }

    /**
     * Returns the rules that were considered for it, applied or not.
     *
     * @return the rules, in the order of the instrument
     */
    public ImmutableList<Consideration> considerations() {
        return placement.considerations();
    }

    /**
     * Returns the trouble in the data.
     *
     * @return that of the policy, then that of the person
     */
    public ImmutableList<Finding> findings() {
        return ImmutableList.<Finding>builder()
                .addAll(policyFindings)
                .addAll(placement.findings())
                .build();
    }

    /** Returns a step that the procedure of the policy asks of the person in the period; empty where it states none. */
    Optional<ProcedureStep> step(StepKind kind) {
        Dossier dossier = card().dossier();
        return card().policy()
                .procedure(dossier.role(), dossier.period().kind())
                .flatMap(procedure -> procedure.stepsOf(dossier.role()).stream()
                        .filter(step -> step.kind() == kind)
                        .findFirst());
    }

    /** What a text tells of: points alone, a proposed class, or a class that was decided. */
    String stage() {
        if (!hasClass()) {
            return "range";
        }
        return result.isPresent() ? "result" : "class";
    }

    /** Returns the class that was decided. */
    Optional<Classification> decided() {
        return result.flatMap(Result::classification);
    }

    /** Returns whether the period leads to a class, and not only to points. */
    boolean hasClass() {
        Dossier dossier = card().dossier();
        return card().policy()
                .ladder(dossier.role(), dossier.period().kind())
                .filter(ladder -> ladder.outcome() == Ladder.Outcome.CLASS)
                .isPresent();
    }
}
