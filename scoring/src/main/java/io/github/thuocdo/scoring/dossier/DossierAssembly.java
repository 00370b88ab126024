package io.github.thuocdo.scoring.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Ground;
import io.github.thuocdo.core.evaluation.ManagedScore;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.PeriodScore;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.unit.UnitId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Puts dossiers together from a register, under one policy (lập hồ sơ đánh giá).
 *
 * <p>A month is assembled with {@link #ofPeriod ofPeriod} once the people whom a leader {@link #managedBy manages} have their scores, a year
 * with {@link #ofLonger ofLonger} once its months have theirs:
 *
 * <pre>{@code
 * DossierAssembly assembly = DossierAssembly.of(policy, register);
 * Scorecard march = engine.score(assembly.ofPeriod(lan, EvaluationPeriod.month(2026, 3), Map.of()));
 * Scorecard year = engine.score(assembly.ofLonger(lan, EvaluationPeriod.year(2026), PeriodKind.MONTH, scoresByMonth));
 * }</pre>
 *
 * <p>The order in which the register lists its facts changes nothing, and allegations are not read. Every method that takes a person throws
 * {@link IllegalArgumentException} if that person is not in the organization.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DossierAssembly {

    private static final ImmutableSet<PeriodKind> SCORED = ImmutableSet.of(PeriodKind.MONTH, PeriodKind.QUARTER);

    private final Policy policy;
    private final Register register;
    private final Service service;
    private final Posts posts;
    private final ManagedPeople managed;
    private final TaskLines lines;
    private final PeriodWork work;
    private final RecordedScores recorded;
    private final ShorterPeriods shorter;
    private final Grounds grounds;
    private final HeadedUnits headedUnits;
    private final ImmutableSetMultimap<Subject, EvaluationPeriod> judgedPeriods;

    private DossierAssembly(Policy policy, Register register) {
        this.policy = requireNonNull(policy, "policy");
        this.register = requireNonNull(register, "register");
        Attribution attribution = policy.attribution();
        Organization organization = register.organization();
        DueDates dueDates = new DueDates(attribution.extensionEffect().value());
        service = new Service(register, attribution);
        posts = new Posts(organization, attribution.actingHead().value());
        managed = new ManagedPeople(
                organization,
                posts,
                reading("d-population", Measure.ManagedPopulation.ALL_UNDER_MANAGEMENT),
                this::covers);
        lines = new TaskLines(register, dueDates, new TaskPlacement(attribution, dueDates), policy.workCounting());
        work = new PeriodWork(lines, managed, attribution.leaderWork().value());
        recorded = new RecordedScores(register, attribution.transferMonth().value());
        shorter = new ShorterPeriods(
                register,
                service,
                recorded,
                attribution,
                (cadre, period) -> periodsWithFacts(cadre, period.kind()).contains(period));
        grounds = new Grounds(register, posts, policy.instrument(), attribution);
        headedUnits = new HeadedUnits(register);
        judgedPeriods = register.periodFacts().stream()
                .collect(toImmutableSetMultimap(PeriodFacts::subject, PeriodFacts::period));
    }

    /**
     * Prepares the assembly of dossiers.
     *
     * @param policy  the policy whose readings decide what belongs where
     * @param register  the facts
     * @return the assembly
     */
    public static DossierAssembly of(Policy policy, Register register) {
        return new DossierAssembly(policy, register);
    }

    /**
     * Returns the policy.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns the facts.
     *
     * @return the register
     */
    public Register register() {
        return register;
    }

    /**
     * Puts together the dossier of a period that is scored from its own facts: a month, or a quarter where the agency scores quarters
     * (Decree 335/2025, Art 3.4).
     *
     * @param cadre  the person
     * @param period  the month or quarter
     * @param managedScores  the totals of the same period that were computed for people under the leader's management; others may be among
     *     them. A result on record wins over a total given here
     * @return the dossier
     * @throws IllegalArgumentException if the policy does not cover the person, if the period is longer than a quarter, or if a reading needs
     *     the register's working calendar and there is none
     */
    public Dossier ofPeriod(CadreId cadre, EvaluationPeriod period, Map<CadreId, Observation<Points>> managedScores) {
        checkCovered(cadre);
        checkArgument(SCORED.contains(period.kind()), "period (%s) must be a month or a quarter", period);
        ImmutableMap<CadreId, Observation<Points>> known = ImmutableMap.copyOf(managedScores);
        Findings findings = new Findings();
        lines.reportMisplaced(cadre, period, period.kind(), findings);
        Dossier.Builder dossier = common(cadre, period)
                .scoredBy(period.kind())
                .lines(work.of(cadre, period, findings))
                .managed(managedScores(cadre, period, known));
        register.factsOf(cadre, period).ifPresent(facts -> dossier.supplied(facts.supplied()));
        return dossier.findings(findings.list()).build();
    }

    /**
     * Puts together the dossier of a period that is made up of shorter ones (Decree 335/2025, Art 17.3): a half-year, a year, a quarter
     * where the agency scores months. The dossier of a year has the time served, the grounds and, for a head, the class of the unit.
     *
     * <p>Under the reading {@code cumulative} of {@code quarter-only-year}, the dossier of a year of an agency that scores quarters is one
     * to be scored from the work of the whole year.
     *
     * @param cadre  the person
     * @param longer  the period
     * @param scoredBy  the kind of period that the agency scores, month or quarter
     * @param computed  the scores of the shorter periods that were computed from the register, by period. A result on record wins over one
     *     given here; where the two differ the dossier says so
     * @return the dossier
     * @throws IllegalArgumentException if the policy does not cover the person, if the shorter periods are no months or quarters or not
     *     shorter, if a reading needs the register's working calendar and there is none, or if statements about presence contradict one
     *     another
     */
    public Dossier ofLonger(
            CadreId cadre, EvaluationPeriod longer, PeriodKind scoredBy, Map<EvaluationPeriod, PeriodScore> computed) {
        checkCovered(cadre);
        checkArgument(SCORED.contains(scoredBy), "scoredBy (%s) must be month or quarter", scoredBy.key());
        checkArgument(
                scoredBy.months() < longer.kind().months(),
                "scoredBy (%s) must be shorter than the period %s",
                scoredBy.key(),
                longer);
        Findings findings = new Findings();
        lines.reportMisplaced(cadre, longer, scoredBy, findings);
        Dossier.Builder dossier = common(cadre, longer);
        addScores(
                dossier,
                cadre,
                longer,
                shorter.of(cadre, longer, scoredBy, ImmutableMap.copyOf(computed), findings),
                findings);
        if (longer.kind() == PeriodKind.YEAR) {
            addYear(dossier, cadre, longer, findings);
        }
        return dossier.findings(findings.list()).build();
    }

    /**
     * Returns the people whose scores of a period enter a leader's unit criterion d (Decree 335/2025, Art 15.3a, 15.4), so that they can be
     * scored first.
     *
     * @param leader  the leader
     * @param period  the period
     * @return the people, by identifier; empty for staff, and for a leader with nobody
     */
    public ImmutableSet<CadreId> managedBy(CadreId leader, EvaluationPeriod period) {
        cadre(leader);
        return managed.scoredFor(leader, period);
    }

    /**
     * Returns the periods of which the register knows something to score: judgements, figures or work.
     *
     * @param cadre  the person
     * @param kind  the kind of period
     * @return the periods, in order of time
     */
    public ImmutableSet<EvaluationPeriod> periodsWithFacts(CadreId cadre, PeriodKind kind) {
        cadre(cadre);
        TreeSet<EvaluationPeriod> periods = new TreeSet<>(lines.periodsOf(cadre, kind));
        judgedPeriods.get(Subject.of(cadre)).stream()
                .filter(period -> period.kind() == kind)
                .forEach(periods::add);
        return ImmutableSet.copyOf(periods);
    }

    /**
     * Returns the role in which a person is evaluated in a period: the highest of the posts held on the last day in service.
     *
     * @param cadre  the person
     * @param period  the period
     * @return the role; staff when the organization knows of no post in the period
     */
    public Role roleOf(CadreId cadre, EvaluationPeriod period) {
        cadre(cadre);
        return posts.roleOf(cadre, period);
    }

    /**
     * Returns whether a person is of the category for which the policy is made.
     *
     * @param cadre  the person
     * @return true if the policy's scope covers the person
     */
    public boolean covers(CadreId cadre) {
        return policy.scope().covers(cadre(cadre).category());
    }

    private Dossier.Builder common(CadreId cadre, EvaluationPeriod period) {
        Dossier.Builder dossier = Dossier.builder()
                .cadre(cadre)
                .period(period)
                .role(posts.roleOf(cadre, period))
                .heads(posts.headed(cadre, period).stream().findFirst());
        register.factsOf(cadre, period)
                .ifPresent(facts -> dossier.marks(facts.marks()).assessments(facts.assessments()));
        return dossier;
    }

    private void addScores(
            Dossier.Builder dossier,
            CadreId cadre,
            EvaluationPeriod longer,
            ImmutableList<PeriodScore> scores,
            Findings findings) {
        ImmutableMap<String, Supplied> supplied =
                register.factsOf(cadre, longer).map(PeriodFacts::supplied).orElse(ImmutableMap.of());
        PeriodKind scoredBy = scores.get(0).period().kind();
        if (isCumulative(longer, scoredBy)) {
            new CumulativeYear(work).addTo(dossier, cadre, scores, supplied, findings);
        } else {
            dossier.scoredBy(scoredBy).shorter(scores).supplied(supplied);
        }
    }

    private boolean isCumulative(EvaluationPeriod longer, PeriodKind scoredBy) {
        return longer.kind() == PeriodKind.YEAR
                && scoredBy == PeriodKind.QUARTER
                && reading("quarter-only-year", Measure.QuarterOnlyYear.MEAN_OF_QUARTERS)
                        == Measure.QuarterOnlyYear.CUMULATIVE;
    }

    private void addYear(Dossier.Builder dossier, CadreId cadre, EvaluationPeriod year, Findings findings) {
        ImmutableList<Ground> considered = grounds.of(cadre, year, findings);
        dossier.monthsServed(service.monthsServed(cadre, year))
                .grounds(considered)
                .groundDecisions(grounds.decisionsOn(considered));
        Optional<UnitId> headed = posts.headed(cadre, year).stream().findFirst();
        headed.ifPresent(unit -> dossier.organizationClass(headedUnits.classOf(unit, year, findings)));
    }

    private ImmutableList<ManagedScore> managedScores(
            CadreId leader, EvaluationPeriod period, ImmutableMap<CadreId, Observation<Points>> known) {
        return managed.scoredFor(leader, period).stream()
                .map(person ->
                        new ManagedScore(person, managedScore(person, period, Optional.ofNullable(known.get(person)))))
                .collect(toImmutableList());
    }

    /** What is wrong with the results of others is reported in the dossiers of those others. */
    private Observation<Points> managedScore(
            CadreId person, EvaluationPeriod period, Optional<Observation<Points>> known) {
        Optional<PeriodScore> computed =
                known.map(total -> new PeriodScore(period, total, ImmutableMap.of(), "computed"));
        return recorded.scoreOf(person, period, computed, new Findings())
                .map(PeriodScore::total)
                .orElseGet(() -> service.isAwayThroughout(person, period)
                        ? Observation.excused(
                                service.isOnLeaveSometime(person, period)
                                        ? PeriodScore.ON_LEAVE
                                        : PeriodScore.NOT_IN_SERVICE)
                        : known.orElse(Observation.notRated("period-not-rated")));
    }

    private Cadre cadre(CadreId id) {
        Cadre cadre = register.organization().cadreById().get(id);
        checkArgument(cadre != null, "cadre (%s) must be in the organization", id.text());
        return requireNonNull(cadre);
    }

    private void checkCovered(CadreId cadre) {
        checkArgument(
                covers(cadre),
                "cadre (%s) must be in the scope %s: for others policy %s is not made",
                cadre.text(),
                policy.scope().text(),
                policy.id());
    }

    /** The reading that the policy names for a question, or what holds where it has no such question. */
    private <R extends Enum<R> & Reading> R reading(String key, R otherwise) {
        Interpretation<?> interpretation = policy.interpretations().get(key);
        return interpretation == null
                ? otherwise
                : otherwise.getDeclaringClass().cast(interpretation.value());
    }
}
