package io.github.thuocdo.scoring.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.StandardDisciplineLaws;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is on record of one person over the years (quá trình đánh giá): outcomes, conclusions, votes of confidence.
 *
 * <p>Results that were replaced are not in it: the newer one counts. A proposal stands in for a result only where none is on record.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the person
 * @param categories  the category over time
 * @param role  the role at the end of the period asked about
 * @param outcomes  the outcomes of all channels
 * @param conclusions  the conclusions about the person, annulled ones included
 * @param votes  the votes of confidence
 * @param term  the term of office at the end of the period asked about; empty where nobody recorded it
 */
public record PersonnelHistory(
        CadreId cadre,
        History<CadreCategory> categories,
        Role role,
        ImmutableList<Outcome> outcomes,
        ImmutableList<Conclusion> conclusions,
        ImmutableList<ConfidenceVote> votes,
        Optional<DateRange> term) {
    /**
     * Reads the history of a person from the register.
     *
     * @param register  the facts
     * @param cadre  the person
     * @param role  the role at the end of the period asked about
     * @return the history
     * @throws IllegalArgumentException if the person is not in the organization
     */
    public static PersonnelHistory of(Register register, CadreId cadre, Role role) {
        Cadre person = register.organization().cadreById().get(requireNonNull(cadre, "cadre"));
        checkArgument(person != null, "cadre (%s) must be in the organization", cadre);
        Subject subject = Subject.of(cadre);
        return new PersonnelHistory(
                cadre,
                requireNonNull(person).categories(),
                role,
                register.resultsOf(subject).stream().map(Outcome::of).collect(toImmutableList()),
                register.conclusionsAbout(subject),
                register.confidenceVotes().stream()
                        .filter(vote -> vote.cadre().equals(cadre))
                        .collect(toImmutableList()),
                Optional.empty());
    }

    /**
     * Returns this history with what a round proposes for the year, where no class of that year is on record. The role becomes the one in
     * which the person was evaluated.
     *
     * @param round  the round of the agency
     * @return the history; this one if the round has nothing about the person
     */
    public PersonnelHistory withProposals(AgencyRound round) {
        Optional<Placement> placement = round.placementOf(cadre);
        if (placement.isEmpty()) {
            return this;
        }
        PersonnelHistory evaluated =
                inRole(placement.get().scorecard().dossier().role());
        return evaluated.withProposed(Outcome.proposed(
                round.period(),
                round.policy().scope().channel(),
                placement.get().proposal(),
                round.policy().id()));
    }

    /**
     * Returns this history with an outcome that is only proposed, where nothing settled of that period and channel is on record.
     *
     * @param proposed  the outcome
     * @return the history
     */
    public PersonnelHistory withProposed(Outcome proposed) {
        boolean settled = outcomesOf(proposed.period(), proposed.channel()).stream()
                .anyMatch(outcome -> outcome.standing() != Outcome.Standing.SCORE);
        return settled ? this : with(proposed);
    }

    /**
     * Returns this history with one more outcome.
     *
     * @param outcome  the outcome
     * @return the history
     */
    public PersonnelHistory with(Outcome outcome) {
        return new PersonnelHistory(
                cadre,
                categories,
                role,
                ImmutableList.<Outcome>builder().addAll(outcomes).add(outcome).build(),
                conclusions,
                votes,
                term);
    }

    /**
     * Returns this history with the term of office (thời hạn giữ chức vụ), within which discipline is counted where the law speaks of a term.
     * A register does not tell it: a post may have been held for several terms.
     *
     * @param days  the term that holds the end of the period asked about
     * @return the history
     */
    public PersonnelHistory inTerm(DateRange days) {
        return new PersonnelHistory(cadre, categories, role, outcomes, conclusions, votes, Optional.of(days));
    }

    private PersonnelHistory inRole(Role other) {
        return new PersonnelHistory(cadre, categories, other, outcomes, conclusions, votes, term);
    }

    /** The day on which a conclusion takes effect, by law where that is another than the one on record. */
    LocalDate effectiveOn(Conclusion conclusion) {
        return StandardDisciplineLaws.national()
                .effectOf(conclusion, categories.at(conclusion.decision().on()), conclusions)
                .day();
    }

    /** The class of a period in the channel of the State, where there is one and no other. */
    Optional<Classification> levelOf(EvaluationPeriod period) {
        ImmutableList<Classification> levels = outcomesOf(period, Channel.CIVIL_SERVICE).stream()
                .flatMap(outcome -> outcome.level().stream())
                .distinct()
                .collect(toImmutableList());
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    /** What is on record of a period; a class goes before a mere score of the same period. */
    ImmutableList<Outcome> outcomesOf(EvaluationPeriod period, Channel channel) {
        ImmutableList<Outcome> all = outcomes.stream()
                .filter(outcome -> outcome.period().equals(period) && outcome.channel() == channel)
                .collect(toImmutableList());
        ImmutableList<Outcome> settled = all.stream()
                .filter(outcome -> outcome.standing() != Outcome.Standing.SCORE)
                .collect(toImmutableList());
        return settled.isEmpty() ? all : settled;
    }
}
