package io.github.thuocdo.scoring.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Ground;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.DisciplineDate;
import io.github.thuocdo.core.policy.rule.Attribution.DisciplineFilter;
import io.github.thuocdo.core.policy.rule.Attribution.DoubleDiscipline;
import io.github.thuocdo.core.policy.rule.Attribution.OldOrganizationDiscipline;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which conclusions count in a year (căn cứ xếp loại trong năm). Decree 335/2025, Art 11.3 and 20.4; Law 80/2025/QH15, Art 38.4; Decree
 * 170/2025, Art 56.
 *
 * <p>The conclusions about the person are considered, and, for a leader, those on corruption or waste in a unit that is headed, or in the
 * field, at the end of the year. One that does not count stays with the clause that says so. Conclusions that lie in other years altogether
 * are left out, unless they are about an act on which there is a conclusion of this year.
 */
final class Grounds {

    private static final Citation NOT_DUTY_RELATED = new Citation("80/2025/QH15", "Điều 38.4");
    private static final Citation SUSPENSION_ANNULLED = new Citation("170/2025/NĐ-CP", "Điều 56.4c");

    private final Register register;
    private final Posts posts;
    private final LegalInstrument instrument;
    private final DisciplineFilter disciplineFilter;
    private final DisciplineDate disciplineDate;
    private final DoubleDiscipline doubleDiscipline;
    private final OldOrganizationDiscipline oldOrganization;
    private final ImmutableListMultimap<String, GroundDecision> decisionsByConclusion;

    Grounds(Register register, Posts posts, LegalInstrument instrument, Attribution attribution) {
        this.register = register;
        this.posts = posts;
        this.instrument = instrument;
        this.disciplineFilter = attribution.disciplineFilter().value();
        this.disciplineDate = attribution.disciplineDate().value();
        this.doubleDiscipline = attribution.doubleDiscipline().value();
        this.oldOrganization = attribution.oldOrganization().value();
        this.decisionsByConclusion = Multimaps.index(register.groundDecisions(), GroundDecision::conclusion);
    }

    /** The grounds, by day of effect. */
    ImmutableList<Ground> of(CadreId cadre, EvaluationPeriod year, Findings findings) {
        ImmutableList<Conclusion> all = conclusionsAbout(cadre, year);
        ImmutableSet<String> actsOfYear = all.stream()
                .filter(conclusion -> year.contains(conclusion.effectiveOn())
                        || year.contains(conclusion.decision().on()))
                .map(Conclusion::act)
                .collect(toImmutableSet());
        ImmutableList<Ground> grounds = all.stream()
                .filter(conclusion -> actsOfYear.contains(conclusion.act()))
                .sorted(comparing(Conclusion::effectiveOn).thenComparing(Conclusion::id))
                .map(conclusion -> told(ground(conclusion, all, cadre, year), cadre))
                .collect(toImmutableList());
        grounds.stream()
                .filter(ground -> ground.reason().equals(Reason.FORMER_ORGANIZATION.code))
                .map(Ground::conclusion)
                .forEach(conclusion -> findings.add(
                        Finding.Code.REPORT_TO_FORMER_ORGANIZATION,
                        conclusion.id(),
                        conclusion.committedAt().map(UnitId::text).orElse("")));
        return grounds;
    }

    /** What the authority decided on the grounds; of several decisions on one of them, the latest. */
    ImmutableMap<String, GroundDecision> decisionsOn(ImmutableList<Ground> grounds) {
        ImmutableMap.Builder<String, GroundDecision> decisions = ImmutableMap.builder();
        grounds.stream()
                .map(ground -> ground.conclusion().id())
                .forEach(id -> decisionOn(id).ifPresent(decision -> decisions.put(id, decision)));
        return decisions.buildOrThrow();
    }

    private Optional<GroundDecision> decisionOn(String conclusion) {
        return decisionsByConclusion.get(conclusion).stream()
                .max(comparing((GroundDecision decision) -> decision.decision().on())
                        .thenComparing(decision -> decision.decision().number()));
    }

    private ImmutableList<Conclusion> conclusionsAbout(CadreId cadre, EvaluationPeriod year) {
        Stream<Conclusion> ofUnits = unitsAnsweredFor(cadre, year)
                .distinct()
                .flatMap(unit -> register.conclusionsAbout(Subject.of(unit)).stream())
                .filter(conclusion -> conclusion.kind() == ConclusionKind.MANAGED_UNIT_CORRUPTION);
        return Stream.concat(register.conclusionsAbout(Subject.of(cadre)).stream(), ofUnits)
                .collect(toImmutableList());
    }

    /** "Directly managed" (Art 20.4d): the units headed, not those below them; for a deputy those in the field. */
    private Stream<UnitId> unitsAnsweredFor(CadreId cadre, EvaluationPeriod year) {
        return switch (posts.roleOf(cadre, year)) {
            case STAFF, COLLECTIVE -> Stream.empty();
            case DEPUTY -> posts.fields(cadre, year).stream().flatMap(field -> field.units().stream());
            case HEAD -> posts.headed(cadre, year).stream();
        };
    }

    /** A conclusion on a managed unit is that whether it names the unit or the leader who manages it. */
    private static Ground told(Ground ground, CadreId cadre) {
        Conclusion conclusion = ground.conclusion();
        boolean own = conclusion.about().equals(Subject.of(cadre))
                && conclusion.kind() != ConclusionKind.MANAGED_UNIT_CORRUPTION;
        return new Ground(
                conclusion,
                ground.standing(),
                ground.reason(),
                ground.citation(),
                own ? Ground.About.SUBJECT : Ground.About.MANAGED_UNIT);
    }

    private Ground ground(Conclusion conclusion, ImmutableList<Conclusion> all, CadreId cadre, EvaluationPeriod year) {
        if (conclusion.annulledOn().isPresent()) {
            return Reason.ANNULLED.of(conclusion, annulment(conclusion));
        }
        if (isDiscipline(conclusion) && !passes(conclusion)) {
            return Reason.NOT_DUTY_RELATED.of(conclusion, Optional.of(Grounds.NOT_DUTY_RELATED));
        }
        if (!year.contains(dateOf(conclusion))) {
            return Reason.ANOTHER_YEAR.of(conclusion, clause("Điều 11.3a"));
        }
        if (actsRatedBefore(cadre, year).contains(conclusion.act())) {
            return Reason.ALREADY_RATED.of(conclusion, clause("Điều 11.3b"));
        }
        return isDiscipline(conclusion) ? discipline(conclusion, all, cadre, year) : counts(conclusion);
    }

    private Ground discipline(
            Conclusion conclusion, ImmutableList<Conclusion> all, CadreId cadre, EvaluationPeriod year) {
        ImmutableList<Conclusion> ofAct = all.stream()
                .filter(this::isStandingDiscipline)
                .filter(other -> other.act().equals(conclusion.act()))
                .collect(toImmutableList());
        if (!ofAct.stream().map(this::dateOf).allMatch(year::contains)) {
            Optional<Ground> settled = inOneYear(conclusion, ofAct, year);
            if (settled.isPresent()) {
                return settled.get();
            }
        }
        boolean reported = isOfFormerOrganization(conclusion, cadre, year)
                && oldOrganization == OldOrganizationDiscipline.REPORTED_TO_OLD_BODY;
        return reported ? Reason.FORMER_ORGANIZATION.of(conclusion, clause("Điều 11.3c")) : counts(conclusion);
    }

    /** One act, decisions of several years: it counts in one of them (Art 11.3a). Empty when that is this year. */
    private Optional<Ground> inOneYear(Conclusion conclusion, ImmutableList<Conclusion> ofAct, EvaluationPeriod year) {
        return switch (doubleDiscipline) {
            case FIRST_EFFECTIVE ->
                first(ofAct)
                        .filter(first -> !year.contains(dateOf(first)))
                        .map(first -> Reason.COUNTED_IN_ANOTHER_YEAR.of(conclusion, clause("Điều 11.3a")));
            case AUTHORITY_DECIDES ->
                decidedYear(ofAct)
                        .map(decided -> decided.equals(year)
                                ? Optional.<Ground>empty()
                                : Optional.of(Reason.COUNTED_IN_ANOTHER_YEAR.of(conclusion, clause("Điều 11.3a"))))
                        .orElseGet(() -> Optional.of(new Ground(
                                conclusion,
                                Ground.Standing.FOR_AUTHORITY,
                                "double-discipline-year",
                                clause("Điều 11.3a"))));
        };
    }

    private Optional<Conclusion> first(ImmutableList<Conclusion> ofAct) {
        return ofAct.stream()
                .min(comparing(Conclusion::effectiveOn)
                        .thenComparing(this::dateOf)
                        .thenComparing(Conclusion::id));
    }

    private Optional<EvaluationPeriod> decidedYear(ImmutableList<Conclusion> ofAct) {
        return ofAct.stream()
                .flatMap(conclusion -> decisionOn(conclusion.id()).stream())
                .filter(decision -> decision.countsIn().isPresent())
                .max(comparing((GroundDecision decision) -> decision.decision().on())
                        .thenComparing(decision -> decision.decision().number()))
                .flatMap(GroundDecision::countsIn);
    }

    private boolean isOfFormerOrganization(Conclusion conclusion, CadreId cadre, EvaluationPeriod year) {
        Predicate<UnitId> present = unit -> posts.agency(cadre, year)
                .map(agency -> register.organization().withAllBelow(agency))
                .filter(units -> units.contains(unit))
                .isPresent();
        return conclusion.committedAt().filter(present.negate()).isPresent();
    }

    /** The acts for which an earlier year was already "not completed" (Art 11.3b). */
    private ImmutableSet<String> actsRatedBefore(CadreId cadre, EvaluationPeriod year) {
        return register.resultsOf(Subject.of(cadre)).stream()
                .filter(result -> result.period().lastDay().isBefore(year.firstDay()))
                .filter(result -> result.classification().equals(Optional.of(Classification.NOT_COMPLETED)))
                .flatMap(result -> result.acts().stream())
                .collect(toImmutableSet());
    }

    private LocalDate dateOf(Conclusion conclusion) {
        return isDiscipline(conclusion) && disciplineDate == DisciplineDate.SIGNED
                ? conclusion.decision().on()
                : conclusion.effectiveOn();
    }

    private static boolean isDiscipline(Conclusion conclusion) {
        return conclusion.kind() == ConclusionKind.DISCIPLINE;
    }

    private boolean passes(Conclusion discipline) {
        return switch (disciplineFilter) {
            case DUTY_RELATED -> discipline.dutyRelated();
            case ANY -> true;
        };
    }

    private boolean isStandingDiscipline(Conclusion conclusion) {
        return isDiscipline(conclusion)
                && passes(conclusion)
                && conclusion.annulledOn().isEmpty();
    }

    private static Optional<Citation> annulment(Conclusion conclusion) {
        return conclusion.kind() == ConclusionKind.SUSPENSION ? Optional.of(SUSPENSION_ANNULLED) : Optional.empty();
    }

    private Optional<Citation> clause(String clause) {
        return Optional.of(instrument.clause(clause));
    }

    private static Ground counts(Conclusion conclusion) {
        return new Ground(conclusion, Ground.Standing.COUNTS, "", Optional.empty());
    }

    /** Why a conclusion does not count. */
    private enum Reason {
        ANNULLED("annulled"),
        NOT_DUTY_RELATED("not-duty-related"),
        ANOTHER_YEAR("another-year"),
        ALREADY_RATED("already-rated"),
        COUNTED_IN_ANOTHER_YEAR("counted-in-another-year"),
        FORMER_ORGANIZATION("committed-at-former-organization");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        Ground of(Conclusion conclusion, Optional<Citation> citation) {
            return new Ground(conclusion, Ground.Standing.DOES_NOT_COUNT, code, citation);
        }
    }
}
