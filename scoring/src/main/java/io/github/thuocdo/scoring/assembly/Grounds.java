package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DayOfEffect;
import io.github.thuocdo.core.evaluation.DisciplineFinding;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.RecordFinding;
import io.github.thuocdo.core.evaluation.RecordedDay;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.ActsAtBoth;
import io.github.thuocdo.core.policy.rule.Attribution.DisciplineDate;
import io.github.thuocdo.core.policy.rule.Attribution.DisciplineFilter;
import io.github.thuocdo.core.policy.rule.Attribution.OldOrganizationDiscipline;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.dossier.Ground;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which conclusions count in a year (căn cứ xếp loại trong năm). Decree 335/2025, Art 11.3 and 20.4; Law 80/2025/QH15, Art 38.4; Decree
 * 170/2025, Art 56.
 *
 * <p>The conclusions about the subject are considered, and those that a rule asks for on the units for which it answers: those headed, or in
 * the field, at the end of the period, or directly below an organization. Of an organization or collective also those on the people who
 * lead it, for what they did there. One that does not count stays with the clause that says so. Conclusions that lie in other periods
 * altogether are left out, unless they are about an act on which there is a conclusion of this one.
 *
 * <p>A decision takes effect on the day that the law gives it, where that is another than the one on record: Decree 234/2026, Art 2.9.
 */
final class Grounds {

    private final Register register;
    private final Posts posts;
    private final ManagedUnits units;
    private final Channel channel;
    private final Attribution attribution;
    private final Disciplines disciplines;
    private final ImmutableListMultimap<String, GroundDecision> decisionsByConclusion;

    Grounds(Register register, Posts posts, ManagedUnits units, Channel channel, Attribution attribution) {
        this.register = register;
        this.posts = posts;
        this.units = units;
        this.channel = channel;
        this.attribution = attribution;
        this.disciplines = new Disciplines(register);
        this.decisionsByConclusion = Multimaps.index(register.groundDecisions(), GroundDecision::conclusion);
    }

    /** The grounds, by day of effect. */
    ImmutableList<Ground> of(Subject subject, EvaluationPeriod period, Asked asked, Findings findings) {
        if (register.conclusions().isEmpty()) {
            return ImmutableList.of();
        }
        Case considered = new Case(subject, period, related(subject, period, asked));
        ImmutableList<Ground> grounds = considered.grounds();
        grounds.forEach(ground -> {
            disciplines.report(subject, period, ground.conclusion(), findings);
            reportAnnulment(subject, period, ground.conclusion(), findings);
        });
        grounds.stream()
                .filter(ground -> ground.reason().equals(Optional.of(Ground.Reason.COMMITTED_AT_FORMER_ORGANIZATION))
                        && ground.about() != About.MEMBER)
                .map(Ground::conclusion)
                .forEach(conclusion -> findings.add(new DisciplineFinding.ReportToFormerOrganization(
                        subject, period, conclusion.id(), conclusion.committedAt())));
        return grounds;
    }

    /** An annulment before the signature is no annulment. */
    private static void reportAnnulment(
            Subject subject, EvaluationPeriod period, Conclusion conclusion, Findings findings) {
        LocalDate signed = conclusion.decision().on();
        conclusion
                .annulledOn()
                .filter(day -> day.isBefore(signed))
                .ifPresent(day -> findings.add(new RecordFinding.DatesOutOfOrder(
                        subject, period, conclusion.id(), RecordedDay.SIGNED, signed, RecordedDay.ANNULLED, day)));
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

    private ImmutableMap<Conclusion, About> related(Subject subject, EvaluationPeriod period, Asked asked) {
        Map<Conclusion, About> related = new LinkedHashMap<>();
        register.conclusionsAbout(subject).forEach(conclusion -> related.put(conclusion, aboutItself(conclusion)));
        Stream<Conclusion> ofUnits = units.answeredFor(subject, period).stream()
                .flatMap(unit -> register.conclusionsAbout(Subject.of(unit)).stream());
        add(related, ofUnits, About.MANAGED_UNIT, asked);
        Stream<Conclusion> ofMembers = units.leaders(subject, period).stream()
                .flatMap(leader -> register.conclusionsAbout(Subject.of(leader)).stream())
                .filter(conclusion -> isOfLeader(conclusion, subject));
        add(related, ofMembers, About.MEMBER, asked);
        return ImmutableMap.copyOf(related);
    }

    private static void add(Map<Conclusion, About> related, Stream<Conclusion> conclusions, About about, Asked asked) {
        conclusions
                .filter(conclusion -> asked.isAskedFor(conclusion.kind(), about))
                .forEach(conclusion -> related.put(conclusion, about));
    }

    /** A conclusion on a managed unit is that whether it names the unit or the leader who manages it. */
    private static About aboutItself(Conclusion conclusion) {
        return conclusion.kind() == ConclusionKind.MANAGED_UNIT_CORRUPTION
                        && conclusion.about() instanceof Subject.Person
                ? About.MANAGED_UNIT
                : About.SUBJECT;
    }

    /** What somebody did at the organization, or was concluded on while leading it and is not known to have done elsewhere. */
    private boolean isOfLeader(Conclusion conclusion, Subject subject) {
        boolean leading = conclusion.about() instanceof Subject.Person person
                && units.isLedBy(subject, person.id(), dateOf(conclusion));
        return leading
                || conclusion
                        .committedAt()
                        .filter(unit -> isWithin(unit, subject))
                        .isPresent();
    }

    private boolean isWithin(UnitId unit, Subject subject) {
        return ManagedUnits.unitOf(subject)
                .filter(own -> register.organization().withAllBelow(own).contains(unit))
                .isPresent();
    }

    private boolean passes(Conclusion discipline) {
        return switch (attribution.disciplineFilter().value()) {
            case DUTY_RELATED -> discipline.dutyRelated();
            case ANY -> true;
        };
    }

    private Optional<Citation> filterClause() {
        return attribution.disciplineFilter() instanceof Interpretation.Fixed<DisciplineFilter> stated
                ? Optional.of(stated.clause())
                : Optional.empty();
    }

    private LocalDate dateOf(Conclusion conclusion) {
        return isDiscipline(conclusion) && attribution.disciplineDate().value() == DisciplineDate.SIGNED
                ? conclusion.decision().on()
                : effectiveOn(conclusion);
    }

    private LocalDate effectiveOn(Conclusion conclusion) {
        return disciplines.effectOf(conclusion).day();
    }

    /** The clause that gives a decision another day of effect than the one on record. */
    private Optional<Citation> effectClause(Conclusion conclusion) {
        return disciplines.effectOf(conclusion) instanceof DayOfEffect.ByLaw moved
                ? Optional.of(moved.clause())
                : Optional.empty();
    }

    private static boolean isDiscipline(Conclusion conclusion) {
        return conclusion.kind() == ConclusionKind.DISCIPLINE;
    }

    private boolean isStandingDiscipline(Conclusion conclusion) {
        return isDiscipline(conclusion) && passes(conclusion) && !conclusion.isAnnulled();
    }

    private Optional<Citation> annulment(Conclusion conclusion) {
        return conclusion.kind() == ConclusionKind.SUSPENSION
                ? attribution.disciplineClauses().annulledSuspension()
                : Optional.empty();
    }

    /** What is related to one subject in one period, and what of it counts. */
    private final class Case {

        private final Subject subject;
        private final EvaluationPeriod period;
        private final ImmutableMap<Conclusion, About> related;
        private final ImmutableSet<String> ratedBefore;

        Case(Subject subject, EvaluationPeriod period, ImmutableMap<Conclusion, About> related) {
            this.subject = subject;
            this.period = period;
            this.related = related;
            this.ratedBefore = ratedBefore();
        }

        ImmutableList<Ground> grounds() {
            ImmutableSet<String> acts = related.keySet().stream()
                    .filter(conclusion -> period.contains(conclusion.effectiveOn())
                            || period.contains(effectiveOn(conclusion))
                            || period.contains(conclusion.decision().on())
                            || isShortcomingOfBefore(conclusion))
                    .map(Conclusion::act)
                    .collect(toImmutableSet());
            return related.keySet().stream()
                    .filter(conclusion -> acts.contains(conclusion.act()))
                    .sorted(comparing(Grounds.this::effectiveOn).thenComparing(Conclusion::id))
                    .map(this::ground)
                    .collect(toImmutableList());
        }

        /** A shortcoming stays to be remedied whenever it was pointed out. */
        private boolean isShortcomingOfBefore(Conclusion conclusion) {
            return conclusion.kind().isOfShortcoming()
                    && !conclusion.effectiveOn().isAfter(period.lastDay());
        }

        private Ground ground(Conclusion conclusion) {
            if (conclusion.isAnnulled()) {
                return notCounting(conclusion, Ground.Reason.ANNULLED, annulment(conclusion));
            }
            if (isShortcomingOfBefore(conclusion)) {
                return counting(conclusion);
            }
            if (isDiscipline(conclusion) && !passes(conclusion)) {
                return notCounting(conclusion, Ground.Reason.NOT_DUTY_RELATED, filterClause());
            }
            if (!period.contains(dateOf(conclusion))) {
                boolean ofYear = period.kind() == PeriodKind.YEAR;
                return notCounting(
                        conclusion,
                        ofYear ? Ground.Reason.ANOTHER_YEAR : Ground.Reason.ANOTHER_PERIOD,
                        Optional.of(clauses().period()));
            }
            if (ratedBefore.contains(conclusion.act())) {
                return notCounting(
                        conclusion,
                        Ground.Reason.ALREADY_RATED,
                        Optional.of(clauses().ratedBefore()));
            }
            return isDiscipline(conclusion) ? discipline(conclusion) : counting(conclusion);
        }

        private Ground discipline(Conclusion conclusion) {
            ImmutableList<Conclusion> ofAct = related.keySet().stream()
                    .filter(Grounds.this::isStandingDiscipline)
                    .filter(other -> other.act().equals(conclusion.act()))
                    .collect(toImmutableList());
            if (!ofAct.stream().map(Grounds.this::dateOf).allMatch(period::contains)) {
                Optional<Ground> settled = inOnePeriod(conclusion, ofAct);
                if (settled.isPresent()) {
                    return settled.get();
                }
            }
            boolean reported = isOfFormerOrganization(conclusion)
                    && attribution.oldOrganization().value() == OldOrganizationDiscipline.REPORTED_TO_OLD_BODY
                    && !(attribution.actsAtBoth().value() == ActsAtBoth.ALL_COUNT_NOW && isDisciplinedHereToo());
            return reported
                    ? notCounting(
                            conclusion,
                            Ground.Reason.COMMITTED_AT_FORMER_ORGANIZATION,
                            Optional.of(clauses().formerOrganization()))
                    : counting(conclusion);
        }

        /** One act, decisions of several periods: it counts in one of them. Empty when that is this period. */
        private Optional<Ground> inOnePeriod(Conclusion conclusion, ImmutableList<Conclusion> ofAct) {
            Optional<Ground> elsewhere = Optional.of(notCounting(
                    conclusion,
                    Ground.Reason.COUNTED_IN_ANOTHER_YEAR,
                    Optional.of(clauses().period())));
            return switch (attribution.doubleDiscipline().value()) {
                case FIRST_EFFECTIVE ->
                    first(ofAct)
                            .filter(first -> !period.contains(dateOf(first)))
                            .flatMap(first -> elsewhere);
                case AUTHORITY_DECIDES ->
                    decidedPeriod(ofAct)
                            .map(decided -> decided.equals(period) ? Optional.<Ground>empty() : elsewhere)
                            .orElseGet(() -> Optional.of(new Ground(
                                    conclusion,
                                    Ground.Standing.FOR_AUTHORITY,
                                    Optional.of(Ground.Reason.DOUBLE_DISCIPLINE_YEAR),
                                    Optional.of(clauses().period()),
                                    about(conclusion))));
            };
        }

        private Optional<Conclusion> first(ImmutableList<Conclusion> ofAct) {
            return ofAct.stream()
                    .min(comparing(Grounds.this::effectiveOn)
                            .thenComparing(Grounds.this::dateOf)
                            .thenComparing(Conclusion::id));
        }

        /** The period that the latest decision names; empty where it names two. */
        private Optional<EvaluationPeriod> decidedPeriod(ImmutableList<Conclusion> ofAct) {
            ImmutableList<GroundDecision> decisions = ofAct.stream()
                    .flatMap(conclusion -> decisionOn(conclusion.id()).stream())
                    .filter(decision -> decision.countsIn().isPresent())
                    .collect(toImmutableList());
            Comparator<Decision> order = comparing(Decision::on).thenComparing(Decision::number);
            Optional<Decision> latest =
                    decisions.stream().map(GroundDecision::decision).max(order);
            ImmutableSet<EvaluationPeriod> named = decisions.stream()
                    .filter(decision -> latest.filter(last -> order.compare(last, decision.decision()) == 0)
                            .isPresent())
                    .flatMap(decision -> decision.countsIn().stream())
                    .collect(toImmutableSet());
            return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
        }

        private boolean isOfFormerOrganization(Conclusion conclusion) {
            Optional<UnitId> present = subject instanceof Subject.Person person
                    ? posts.agency(person.id(), period)
                    : ManagedUnits.unitOf(subject);
            Predicate<UnitId> here =
                    unit -> present.map(agency -> register.organization().withAllBelow(agency))
                            .filter(below -> below.contains(unit))
                            .isPresent();
            return conclusion.committedAt().filter(here.negate()).isPresent();
        }

        private boolean isDisciplinedHereToo() {
            return related.keySet().stream()
                    .filter(Grounds.this::isStandingDiscipline)
                    .anyMatch(other -> period.contains(dateOf(other)) && !isOfFormerOrganization(other));
        }

        /** The acts for which an earlier period was already "not completed". */
        private ImmutableSet<String> ratedBefore() {
            return register.resultsOf(subject, channel).stream()
                    .filter(result -> result.period().lastDay().isBefore(period.firstDay()))
                    .filter(result -> result.classification().equals(Optional.of(Classification.NOT_COMPLETED)))
                    .flatMap(result -> result.acts().stream())
                    .collect(toImmutableSet());
        }

        private Attribution.DisciplineClauses clauses() {
            return attribution.disciplineClauses();
        }

        private Ground counting(Conclusion conclusion) {
            return new Ground(
                    conclusion, Ground.Standing.COUNTS, Optional.empty(), effectClause(conclusion), about(conclusion));
        }

        private Ground notCounting(Conclusion conclusion, Ground.Reason reason, Optional<Citation> citation) {
            return new Ground(
                    conclusion, Ground.Standing.DOES_NOT_COUNT, Optional.of(reason), citation, about(conclusion));
        }

        private About about(Conclusion conclusion) {
            return related.getOrDefault(conclusion, About.SUBJECT);
        }
    }
}
