package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableCollection;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.unit.UnitId;
import java.util.Optional;

/**
 * By which periods a subject is scored within a longer one (theo dõi theo tháng hoặc theo quý), as the agency has stated. Decree 335/2025, Art
 * 3.4. A month goes by the agency at its end; a month without a post by that of its quarter.
 *
 * <p>Where the agency scores quarters throughout, the longer period is made of quarters. Where it does so for a part, be it that the agency
 * changed or the person, it is made of months, and each quarter stands for its months.
 */
final class Cycles {

    private final Organization organization;
    private final Posts posts;
    private final RecordedScores recorded;

    Cycles(Organization organization, Posts posts, RecordedScores recorded) {
        this.organization = organization;
        this.posts = posts;
        this.recorded = recorded;
    }

    /** The kind of period of which a longer one is made. */
    PeriodKind kindIn(Subject subject, EvaluationPeriod longer) {
        boolean byQuarter = organization.isAnyScoredByQuarter()
                && longer.isMadeOf(PeriodKind.QUARTER)
                && longer.months().stream().allMatch(month -> isByQuarter(subject, month))
                && !recorded.hasMonthsElsewhere(subject, longer);
        return byQuarter ? PeriodKind.QUARTER : PeriodKind.MONTH;
    }

    /** The periods to be scored for a longer one that is made of a kind of period. */
    ImmutableCollection<EvaluationPeriod> scoredIn(Subject subject, EvaluationPeriod longer, PeriodKind kind) {
        return kind == PeriodKind.MONTH && organization.isAnyScoredByQuarter()
                ? longer.months().stream()
                        .map(month -> scoredFor(subject, month))
                        .collect(toImmutableSet())
                : longer.dividedInto(kind);
    }

    /** The period that is scored for a month: its quarter where the agency scores quarters. */
    EvaluationPeriod scoredFor(Subject subject, EvaluationPeriod month) {
        return isByQuarter(subject, month) ? quarterOf(month) : month;
    }

    private boolean isByQuarter(Subject subject, EvaluationPeriod month) {
        return organization.isAnyScoredByQuarter()
                && unitOf(subject, month)
                        .map(unit -> organization.scoringCycleOf(unit).at(month.lastDay()) == ScoringCycle.QUARTER)
                        .orElse(false);
    }

    private Optional<UnitId> unitOf(Subject subject, EvaluationPeriod month) {
        return subject instanceof Subject.Person person
                ? postIn(person.id(), month)
                        .or(() -> postIn(person.id(), quarterOf(month)))
                        .or(() -> postIn(person.id(), month.year()))
                : ManagedUnits.unitOf(subject);
    }

    private Optional<UnitId> postIn(CadreId person, EvaluationPeriod period) {
        return posts.lastPosts(person, period).stream().findFirst().map(Appointment::unit);
    }

    private static EvaluationPeriod quarterOf(EvaluationPeriod month) {
        return EvaluationPeriod.containing(PeriodKind.QUARTER, month.firstDay());
    }
}
