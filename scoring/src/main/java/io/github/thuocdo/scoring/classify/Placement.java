package io.github.thuocdo.scoring.classify;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.completeness.MissingSearch;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a round proposes for one person, organization or collective (<i>mức xếp loại đề xuất</i>), and why.
 *
 * <p>The person's own record gives one proposal, the quota may change it: with 92 points and no place left, {@code
 * beforeQuota} is "excellent" and {@code proposal} is "good". A consideration names scopes and numbers of places, never a
 * colleague or a colleague's score; of a scope so small that its numbers would give a colleague away it says only that
 * the scope is too small.
 *
 * <p>It is in no stream of Java serialization, where it could bring a class that no facts give: its round is, and is made again. As JSON it
 * is written to be read by people and other programs.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param subject  the person, organization or collective
 * @param scorecard  the scorecard of the period
 * @param beforeQuota  what the person's own record gives, gates and the limit of heads included
 * @param proposal  what is proposed after the quota
 * @param ofQuota  how the quota came out, one consideration a scope, the innermost first
 * @param ofRound  the trouble in the data that only the round can see
 * @param quota  whether the quota has been settled for the proposal
 */
public record Placement(
        Subject subject,
        Scorecard scorecard,
        Proposal beforeQuota,
        Proposal proposal,
        ImmutableList<Consideration> ofQuota,
        ImmutableList<Finding> ofRound,
        QuotaStage quota) {
    /** Checks that nothing is null. */
    public Placement {
        requireNonNull(subject, "subject");
        requireNonNull(scorecard, "scorecard");
        requireNonNull(beforeQuota, "beforeQuota");
        requireNonNull(proposal, "proposal");
        requireNonNull(ofQuota, "ofQuota");
        requireNonNull(ofRound, "ofRound");
        requireNonNull(quota, "quota");
    }

    /**
     * Returns this placement with the dossier of its scorecard at hand.
     *
     * @return an equal placement
     * @see Scorecard#opened
     */
    public Placement opened() {
        return new Placement(subject, scorecard.opened(), beforeQuota, proposal, ofQuota, ofRound, quota);
    }

    /**
     * Returns the rules that were considered, applied or not.
     *
     * @return bands and gates in the order of the instrument, then the quota, one entry a scope, the innermost first
     */
    public ImmutableList<Consideration> considerations() {
        return ImmutableList.<Consideration>builder()
                .addAll(scorecard.considerations())
                .addAll(ofQuota)
                .build();
    }

    /**
     * Returns the trouble in the data.
     *
     * @return the findings of the scorecard, and those of the round
     */
    public ImmutableList<Finding> findings() {
        return ImmutableList.<Finding>builder()
                .addAll(scorecard.findings())
                .addAll(ofRound)
                .build();
    }

    /**
     * Returns the classes under this proposal that nobody has decided yet: of the organization headed, of units, of another channel.
     *
     * @return the proposals on which this one rests; empty where every class it reads is a result on record
     */
    public ImmutableSet<ProposedClass> restsOn() {
        return scorecard.dossier().proposedClasses();
    }

    MissingSearch.Standing standing() {
        return MissingSearch.Standing.of(scorecard, beforeQuota, proposal);
    }

    /** What stands beside the scorecard. */
    ImmutableList<Object> besideCard() {
        return ImmutableList.of(
                subject,
                beforeQuota,
                proposal,
                ofQuota,
                ofRound.stream().distinct().collect(toImmutableList()),
                quota);
    }

    /**
     * Returns this as what later rounds of the same season may read, a proposal.
     *
     * @return the class, excused where the law gives none; empty as long as there is no class that could be read
     */
    public Optional<ProposedClass> asProposedClass() {
        return classOf(proposal)
                .map(level -> new ProposedClass(
                        subject,
                        scorecard.policy().scope().channel(),
                        scorecard.period(),
                        level,
                        scorecard.policy().id()));
    }

    /**
     * Returns the result when the competent authority decides as proposed.
     *
     * @param decision  the decision
     * @return the result, with the total and what makes it up; its id is subject and period, with the kind of a subject that is no person and a channel other than the State's; a correction cannot have it again
     * @throws IllegalStateException if there is nothing that could be decided so: no class where the period has one, no total where it has none
     */
    public Result decided(Decision decision) {
        boolean isScore = proposal.state() == Proposal.State.INDICATIVE
                && scorecard.total().isGiven();
        checkState(
                proposal.classified().isPresent() || isScore,
                "what is proposed for %s (%s) must be a class or a score to be decided as proposed",
                subject.text(),
                proposal.key());
        return result(decision).classification(proposal.classified()).build();
    }

    /**
     * Returns the result when the competent authority decides otherwise than proposed, or where no class could be proposed.
     *
     * @param level  the class that it gives
     * @param decision  the decision
     * @param reason  why, in the words of the authority
     * @return the result, with the total and what makes it up; its id is subject and period, which a correction cannot have again
     * @throws IllegalArgumentException if the reason is blank
     */
    public Result decidedOtherwise(Classification level, Decision decision, String reason) {
        return result(decision).classification(level).reason(reason).build();
    }

    private Result.Builder result(Decision decision) {
        Channel channel = scorecard.policy().scope().channel();
        return Result.builder()
                .id(idIn(channel))
                .subject(subject)
                .channel(channel)
                .period(scorecard.period())
                .source(new Source.ByPolicy(scorecard.policy().id()))
                .total(scorecard.total().asOptional())
                .elements(scorecard.numbers())
                .decision(decision);
    }

    /** Subject and period, and what else tells results apart: a unit may be called like a person, and a person be rated in two channels. */
    private String idIn(Channel channel) {
        return Stream.of(
                        Optional.of(subject.text()),
                        Optional.of(scorecard.period().toString()),
                        Optional.of(subject.kind().key()).filter(kind -> subject.kind() != Subject.Kind.PERSON),
                        Optional.of(channel.key()).filter(key -> channel != Channel.CIVIL_SERVICE))
                .flatMap(Optional::stream)
                .collect(joining("/"));
    }

    private static Optional<Observation<Classification>> classOf(Proposal proposal) {
        return proposal instanceof Proposal.NotClassified none
                ? Optional.of(Observation.excused(none.reason().absence()))
                : proposal.classified().map(Observation::given);
    }

    /**
     * Returns what a scorecard by itself proposes: that of a month, or of a year before it is classified with the others.
     *
     * @param card  the scorecard
     * @return its proposal; before the quota where the policy has one for the period and role
     */
    public static Placement of(Scorecard card) {
        Proposal proposal = card.proposal();
        return new Placement(
                card.subject(), card, proposal, proposal, ImmutableList.of(), ImmutableList.of(), QuotaStage.of(card));
    }

    /**
     * Returns the person for whom it is proposed.
     *
     * @return the person
     * @throws IllegalStateException if it is proposed for an organization or a collective
     */
    public CadreId cadre() {
        if (subject instanceof Subject.Person person) {
            return person.id();
        }
        throw new IllegalStateException("placement of " + subject.text() + " must be that of a person");
    }
}
