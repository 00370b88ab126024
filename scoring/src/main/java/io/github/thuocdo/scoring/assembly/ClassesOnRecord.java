package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The classes that others have been given and that a rule asks for (mức xếp loại đã có): of units, which limit those of their heads (Decree
 * 335/2025, Art 20.6), and of the person in another channel. Where there is none on record, one that an earlier round proposed is read, and
 * whoever asks is told that it is a proposal.
 */
final class ClassesOnRecord {

    private final Register register;
    private final ProposedClasses proposed;
    private final Channel ofUnits;

    ClassesOnRecord(Register register, ProposedClasses proposed, Channel channel) {
        this.register = register;
        this.proposed = proposed;
        this.ofUnits = channelOfUnits(channel);
    }

    /** The Party rates people and leadership collectives; organizations are rated by the State. */
    private static Channel channelOfUnits(Channel channel) {
        return channel == Channel.PARTY ? Channel.CIVIL_SERVICE : channel;
    }

    /** The class of the unit that the subject heads. */
    Observation<Classification> ofHeaded(
            UnitId unit, EvaluationPeriod period, Findings findings, Consumer<ProposedClass> asProposed) {
        return classOf(Subject.of(unit), period, ofUnits, findings, asProposed)
                .orElseGet(() -> Observation.notRated(Gap.ORGANIZATION_NOT_CLASSIFIED));
    }

    /** The class of a unit that the subject manages. */
    Observation<Classification> ofManaged(
            UnitId unit, EvaluationPeriod period, Findings findings, Consumer<ProposedClass> asProposed) {
        return classOf(Subject.of(unit), period, ofUnits, findings, asProposed)
                .orElseGet(() -> Observation.notRated(Gap.UNIT_NOT_CLASSIFIED));
    }

    /** The class of the subject itself in another channel. That there is to be none is for the authority to say, a proposal does not suffice. */
    Observation<Classification> own(
            Subject subject,
            EvaluationPeriod period,
            Channel channel,
            Findings findings,
            Consumer<ProposedClass> asProposed) {
        return classOf(subject, period, channel, findings, asProposed)
                .filter(found -> !(found instanceof Observation.Excused))
                .orElseGet(() -> Observation.notRated(Gap.NOT_CLASSIFIED_IN_CHANNEL));
    }

    private Optional<Observation<Classification>> classOf(
            Subject subject,
            EvaluationPeriod period,
            Channel channel,
            Findings findings,
            Consumer<ProposedClass> asProposed) {
        Optional<Observation<Classification>> decided = onRecord(subject, period, channel, findings);
        if (decided.isPresent()) {
            return decided;
        }
        Optional<ProposedClass> found = proposed.of(subject, channel, period);
        found.ifPresent(asProposed);
        return found.map(ProposedClass::classification);
    }

    /** Two results with different classes are none. */
    private Optional<Observation<Classification>> onRecord(
            Subject subject, EvaluationPeriod period, Channel channel, Findings findings) {
        ImmutableList<Result> results = register.resultsOf(subject, channel).stream()
                .filter(result -> result.period().equals(period)
                        && result.classification().isPresent())
                .collect(toImmutableList());
        ImmutableSet<Classification> classes = results.stream()
                .flatMap(result -> result.classification().stream())
                .collect(toImmutableSet());
        if (classes.size() > 1) {
            findings.add(new ResultFinding.ResultGivenTwice(
                    subject, period, results.stream().map(Result::id).sorted().collect(toImmutableList())));
            return Optional.of(Observation.notRated(Gap.RESULTS_CONTRADICT));
        }
        return classes.stream().findFirst().map(Observation::given);
    }
}
