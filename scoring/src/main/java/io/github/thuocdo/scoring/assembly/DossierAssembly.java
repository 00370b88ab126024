package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.RecordFinding;
import io.github.thuocdo.core.evaluation.RecordedDay;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Attribution.LeaderWork;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitType;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import io.github.thuocdo.scoring.dossier.UnitClass;
import io.github.thuocdo.scoring.packing.Digest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts dossiers together from a register, under one policy (lập hồ sơ đánh giá).
 *
 * <p>A month is assembled with {@link #ofPeriod ofPeriod} once the people whom a leader {@link #managedBy manages} have their scores, a year
 * that is made of months with {@link #ofLonger ofLonger} once these have theirs. Where a policy scores a year from the facts of the whole year,
 * as Decree 90/2020 does, it is a period like a month. Organizations and leadership collectives have dossiers in the same way as people:
 *
 * <pre>{@code
 * DossierAssembly assembly = DossierAssembly.of(policy, register);
 * Scorecard march = engine.score(assembly.ofPeriod(Subject.of(lan), EvaluationPeriod.month(2026, 3), Computed.NOTHING));
 * Scorecard year = engine.score(assembly.ofLonger(
 *         Subject.of(lan), EvaluationPeriod.year(2026), PeriodKind.MONTH, Computed.shorter(scoresByMonth)));
 * }</pre>
 *
 * <p>Only judgements and results of the policy's channel are read, and the subject's results in other channels where a rule asks for them.
 * The order in which the register lists its facts changes nothing, and allegations are not read. Every method that takes a subject throws
 * {@link IllegalArgumentException} if it is not in the organization.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DossierAssembly implements NoBean {

    private final Policy policy;
    private final Register register;
    private final Channel channel;
    final Service service;
    final Posts posts;
    private final CoveredSubjects coverage;
    final Cycles cycles;
    final ManagedPeople managed;
    private final ManagedUnits units;
    final TaskLines lines;
    final PeriodWork work;
    final RecordedScores recorded;
    final ShorterPeriods shorter;
    final Grounds grounds;
    private final ClassesOnRecord classes;
    private final Questions questions;
    private final ImmutableSetMultimap<Subject, EvaluationPeriod> judgedPeriods;
    private final Exemptions exemptions;

    private DossierAssembly(Policy policy, Register register, ProposedClasses proposed) {
        this.policy = requireNonNull(policy, "policy");
        this.register = requireNonNull(register, "register");
        channel = policy.scope().channel();
        exemptions = new Exemptions(register, channel);
        Attribution attribution = policy.attribution();
        Organization organization = register.organization();
        questions = Questions.of(policy);
        service = new Service(register, attribution);
        posts = new Posts(organization, attribution);
        coverage = new CoveredSubjects(policy.scope(), organization, posts, service, attribution.changesWithin());
        units = new ManagedUnits(organization, posts);
        managed = new ManagedPeople(
                organization,
                posts,
                (leader, period) -> asked(Subject.of(leader), period).managedPopulation(),
                this::isManaged);
        lines = new TaskLines(register, policy);
        work = new PeriodWork(lines, managed, attribution.leaderWork().value());
        recorded = new RecordedScores(
                register,
                channel,
                attribution.transferMonth().value(),
                this::hasClass,
                new Reconciliation(policy, this::roleOf));
        cycles = new Cycles(organization, posts, recorded);
        shorter = new ShorterPeriods(
                register, service, recorded, coverage, cycles, attribution, exemptions, this::hasFacts);
        grounds = new Grounds(register, posts, units, channel, attribution);
        classes = new ClassesOnRecord(register, requireNonNull(proposed, "proposed"), channel);
        judgedPeriods = register.periodFacts().stream()
                .filter(facts -> facts.channel() == channel)
                .collect(toImmutableSetMultimap(PeriodFacts::subject, PeriodFacts::period));
    }

    /**
     * The assembly under another reading, which shares with the one before whatever both read in the same way.
     *
     * @param same  what the other reading has in common with that of the assembly before
     * @param within  the longest periods of which dossiers will be asked for
     */
    DossierAssembly(SameReadings same, DossierAssembly before, Collection<EvaluationPeriod> within) {
        policy = same.other();
        register = before.register;
        channel = before.channel;
        judgedPeriods = before.judgedPeriods;
        exemptions = before.exemptions;
        classes = before.classes;
        questions = same.questions();
        Attribution attribution = policy.attribution();
        service = same.ofService() || before.service.isOrdinary(within)
                ? before.service
                : new Service(register, attribution);
        posts = arePostsAlike(same, register.organization())
                ? before.posts
                : new Posts(register.organization(), attribution);
        coverage = same.ofCategoryDay() || !CoveredSubjects.isAnybodyChanging(register.organization())
                ? before.coverage
                : new CoveredSubjects(
                        policy.scope(), register.organization(), posts, service, attribution.changesWithin());
        units = posts == before.posts ? before.units : new ManagedUnits(register.organization(), posts);
        managed = posts == before.posts && coverage == before.coverage && same.ofManagedPopulation()
                ? before.managed
                : new ManagedPeople(
                        register.organization(),
                        posts,
                        (leader, period) -> asked(Subject.of(leader), period).managedPopulation(),
                        this::isManaged);
        TaskLines linesAnew = new TaskLines(policy, before.lines, same.tasks());
        lines = linesAnew.isLikeBefore() ? before.lines : linesAnew;
        LeaderWork leaderWork = attribution.leaderWork().value();
        work = lines == before.lines && managed == before.managed && leaderWork == before.leaderWork()
                ? before.work
                : new PeriodWork(lines, managed, leaderWork);
        recorded = (same.ofTransfers() || !isAnybodyOnRecord()) && same.ofClasses()
                ? before.recorded
                : new RecordedScores(
                        register,
                        channel,
                        attribution.transferMonth().value(),
                        this::hasClass,
                        new Reconciliation(policy, this::roleOf));
        cycles = posts == before.posts && recorded == before.recorded
                ? before.cycles
                : new Cycles(register.organization(), posts, recorded);
        shorter =
                lines == before.lines && service == before.service && readsShorterLikeBesideWorkAndService(before, same)
                        ? before.shorter
                        : new ShorterPeriods(
                                register, service, recorded, coverage, cycles, attribution, exemptions, this::hasFacts);
        grounds = posts == before.posts && same.ofDiscipline()
                ? before.grounds
                : new Grounds(register, posts, units, channel, attribution);
    }

    /** Whether nothing but work and service tells the shorter periods of a longer one otherwise than under another reading. */
    boolean readsShorterLikeBesideWorkAndService(DossierAssembly other, SameReadings same) {
        return recorded == other.recorded
                && coverage == other.coverage
                && cycles == other.cycles
                && readsShorterLike(same);
    }

    private boolean readsShorterLike(SameReadings same) {
        return same.ofShorterPeriods()
                && (same.ofOtherCategory() || !CoveredSubjects.isAnybodyChanging(register.organization()));
    }

    private static boolean arePostsAlike(SameReadings same, Organization organization) {
        return (same.ofActingHead() || !isAnybodyActing(organization))
                && (same.ofPostDay() || !Posts.isAnybodyChanging(organization));
    }

    /** Whether the register has a result of somebody whom the policy is for: who has none was not judged twice. */
    private boolean isAnybodyOnRecord() {
        return register.results().stream()
                .anyMatch(result -> result.channel() == channel
                        && result.subject().kind() == policy.scope().subject());
    }

    private static boolean isAnybodyActing(Organization organization) {
        return organization.appointments().stream().anyMatch(post -> post.kind() == AppointmentKind.ACTING);
    }

    LeaderWork leaderWork() {
        return work.leaderWork();
    }

    /** Whether the same people are covered, in the same kinds of period, with or without a class. */
    boolean coversLike(DossierAssembly other, SameReadings same) {
        return coverage == other.coverage && same.ofClasses() && same.ofPeriodsMadeOfShorter();
    }

    /** Whether every part is shared with another assembly that a dossier of such a period is made of. */
    boolean readsLike(DossierAssembly other, SameReadings same, PeriodKind kind) {
        return posts == other.posts
                && work == other.work
                && managed == other.managed
                && recorded == other.recorded
                && questions.of(kind).stream().allMatch(asked -> readsLike(other, asked))
                && (kind != PeriodKind.YEAR || same.ofCumulativeYears());
    }

    /**
     * Time served, grounds and shorter scores enter a dossier where somebody asks for them, and the absence of people under management where
     * their scores are asked for.
     */
    private boolean readsLike(DossierAssembly other, Asked asked) {
        boolean ofClasses = service == other.service && grounds == other.grounds;
        boolean ofLonger = shorter == other.shorter;
        if (service != other.service && asked.managedPopulation().isPresent()) {
            return false;
        }
        return (ofClasses || (!asked.hasClass() && asked.leave().isEmpty()))
                && (ofLonger || (!asked.isMadeOfShorterPeriods() && !asked.periodClasses()));
    }

    /**
     * Prepares the assembly of dossiers.
     *
     * @param policy  the policy whose readings decide what belongs where
     * @param register  the facts
     * @return the assembly
     */
    public static DossierAssembly of(Policy policy, Register register) {
        return of(policy, register, ProposedClasses.NONE);
    }

    /**
     * Prepares the assembly of dossiers for a round that comes after others.
     *
     * @param policy  the policy whose readings decide what belongs where
     * @param register  the facts
     * @param proposed  the classes that the rounds before proposed; a result on record wins over them
     * @return the assembly
     */
    public static DossierAssembly of(Policy policy, Register register, ProposedClasses proposed) {
        return new DossierAssembly(policy, register, proposed);
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
     * Puts together the dossier of a period that is scored from its own facts: under Decree 335/2025 a month, or a quarter where the agency
     * scores quarters (Art 3.4), and of an organization a year.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @param computed  what was computed from the register before: the totals of people under management, and where
     *     the policy asks for them the scores of shorter periods. A result on record wins over it
     * @return the dossier
     * @throws IllegalArgumentException if the policy does not cover the subject, if it makes such a period of shorter ones alone, or if a
     *     reading needs the register's working calendar and there is none
     */
    public Dossier ofPeriod(Subject subject, EvaluationPeriod period, Computed computed) {
        return ofPeriod(subject, period, computed, Findings.heard());
    }

    private Dossier ofPeriod(Subject subject, EvaluationPeriod period, Computed computed, Findings findings) {
        checkOfFacts(subject, period);
        report(subject, period, period.kind(), findings);
        Dossier.Builder dossier =
                besideWork(subject, period, computed, findings).lines(work.of(subject, period, findings));
        return dossier.findings(findings.list()).build();
    }

    /** The dossier of a period that is scored from its own facts, without the lines of work and without a word of trouble. */
    Dossier besideWork(Subject subject, EvaluationPeriod period, Computed computed) {
        checkOfFacts(subject, period);
        return besideWork(subject, period, computed, Findings.unheard()).build();
    }

    private void checkOfFacts(Subject subject, EvaluationPeriod period) {
        checkCovered(subject, period);
        ValueRule.PERIOD_FROM_OWN_FACTS.check(
                period.kind().months() <= PeriodKind.QUARTER.months() || !isMadeOfShorterPeriods(period.kind()),
                period,
                policy.id());
    }

    private Dossier.Builder besideWork(Subject subject, EvaluationPeriod period, Computed computed, Findings findings) {
        Dossier.Builder dossier = common(subject, period, findings)
                .scoredBy(period.kind())
                .managed(managedScores(subject, period, computed.managed()));
        classesAskedBy(subject, period)
                .ifPresent(kind -> dossier.shorter(
                        shorter.of(subject, period, kind, computed.shorter(), unregulated(subject, period), findings)));
        facts(subject, period).ifPresent(facts -> dossier.supplied(facts.supplied()));
        return dossier;
    }

    /**
     * Puts together the dossier of a period that is made up of shorter ones (Decree 335/2025, Art 17.3): a half-year, a year, a quarter
     * where the agency scores months.
     *
     * <p>Under the reading {@code cumulative} of {@code quarter-only-year}, the dossier of a year of an agency that scores quarters is one
     * to be scored from the work of the whole year.
     *
     * @param subject  the person, organization or collective
     * @param longer  the period
     * @param scoredBy  the kind of period that the agency scores
     * @param computed  what was computed from the register before: the scores of the shorter periods. A result
     *     on record wins over it; where the score of a shorter period differs the dossier says so
     * @return the dossier
     * @throws IllegalArgumentException if the policy does not cover the subject, if the shorter periods are no months or quarters or not
     *     shorter, if a reading needs the register's working calendar and there is none, or if statements about presence contradict one
     *     another
     */
    public Dossier ofLonger(Subject subject, EvaluationPeriod longer, PeriodKind scoredBy, Computed computed) {
        return ofLonger(subject, longer, scoredBy, computed, Findings.heard());
    }

    private Dossier ofLonger(
            Subject subject, EvaluationPeriod longer, PeriodKind scoredBy, Computed computed, Findings findings) {
        checkCovered(subject, longer);
        ValueRule.SCORED_BY_SHORTER.check(
                scoredBy == PeriodKind.MONTH || scoredBy == PeriodKind.QUARTER, scoredBy.key());
        ValueRule.SCORED_BY_WITHIN.check(scoredBy.months() < longer.kind().months(), scoredBy.key(), longer);
        report(subject, longer, scoredBy, findings);
        Function<EvaluationPeriod, Optional<Unregulated>> unregulated = unregulated(subject, longer);
        ImmutableList<PeriodScore> scores =
                shorter.of(subject, longer, scoredBy, computed.shorter(), unregulated, findings);
        Dossier.Builder dossier = common(subject, longer, findings);
        addScores(dossier, subject, longer, scores, findings);
        return dossier.findings(findings.list()).build();
    }

    /**
     * Says that a round over the register is over: what it alone asked for again and again is let go of, and made anew for whoever opens a
     * scorecard.
     */
    public void endRound() {
        lines.endRound();
    }

    /** Says that {@linkplain Rereading other readings} will be compared with this one when the round is over. */
    public void willBeReadAgain() {
        lines.willBeReadAgain();
    }

    /**
     * Marks and work of a period that is scored from its own facts.
     *
     * @param facts  what was judged in the period
     */
    Digest packed(Subject subject, EvaluationPeriod period, Optional<PeriodFacts> facts) {
        checkCovered(subject, period);
        facts.ifPresent(judged -> checkForm(subject, judged));
        return Digest.of(facts.flatMap(PeriodFacts::marks), work.packed(subject, period));
    }

    Dossier dossier(
            Subject subject, EvaluationPeriod period, PeriodKind scoredBy, Computed computed, Findings findings) {
        return scoredBy == period.kind()
                ? ofPeriod(subject, period, computed, findings)
                : ofLonger(subject, period, scoredBy, computed, findings);
    }

    /** A dossier of this assembly or one like it, resting on other scores of people under management or of shorter periods. */
    Dossier withComputed(Dossier known, PeriodKind scoredBy, Computed computed) {
        Subject subject = known.subject();
        EvaluationPeriod period = known.period();
        return scoredBy == period.kind()
                ? known.withManaged(managedScores(subject, period, computed.managed()))
                : known.withShorter(shorterOf(subject, period, scoredBy, computed));
    }

    ImmutableList<PeriodScore> shorterOf(Subject subject, EvaluationPeriod longer, PeriodKind kind, Computed computed) {
        return shorter.of(subject, longer, kind, computed.shorter(), unregulated(subject, longer), Findings.unheard());
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
     * Returns the units whose classes of a period a rule asks for, so that they can be classified first.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return the units directly below, or for a deputy those in the field; empty where no rule asks
     */
    public ImmutableSet<UnitId> unitsAskedFor(Subject subject, EvaluationPeriod period) {
        checkKnown(subject);
        return asked(subject, period).unitClasses() ? units.directlyManaged(subject, period) : ImmutableSet.of();
    }

    /**
     * Returns the periods of which the register knows something to score: judgements, figures or work.
     *
     * @param subject  the person, organization or collective
     * @param kind  the kind of period
     * @return the periods, in order of time
     */
    public ImmutableSet<EvaluationPeriod> periodsWithFacts(Subject subject, PeriodKind kind) {
        checkKnown(subject);
        Stream<EvaluationPeriod> judged = judgedPeriods.get(subject).stream().filter(period -> period.kind() == kind);
        Stream<EvaluationPeriod> worked =
                subject instanceof Subject.Person person ? lines.periodsOf(person.id(), kind).stream() : Stream.empty();
        return Stream.concat(judged, worked).sorted().collect(toImmutableSet());
    }

    /**
     * Returns whether the register knows something to score of a subject in a period: judgements, figures or work.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return true if it does
     */
    public boolean hasFacts(Subject subject, EvaluationPeriod period) {
        checkKnown(subject);
        return judgedPeriods.containsEntry(subject, period)
                || (subject instanceof Subject.Person person && lines.hasWork(person.id(), period));
    }

    /**
     * Returns the role in which a subject is evaluated in a period: of a person the highest of the posts held on the last day in service.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return the role; staff when the organization knows of no post in the period
     */
    public Role roleOf(Subject subject, EvaluationPeriod period) {
        checkKnown(subject);
        return roleIn(subject, period);
    }

    /**
     * Returns whether a subject is of the kind, a person at some time of the category, and an organization of the type, for which the policy
     * is made.
     *
     * @param subject  the person, organization or collective
     * @return true if the policy's scope covers it
     */
    public boolean covers(Subject subject) {
        checkKnown(subject);
        return coverage.covers(subject);
    }

    /**
     * Returns whether the policy is made for a subject in the category and the role that it has in a period.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return true if the policy's scope covers it
     */
    public boolean covers(Subject subject, EvaluationPeriod period) {
        checkKnown(subject);
        return coverage.covers(subject, period) && policy.scope().roles().contains(roleIn(subject, period));
    }

    /**
     * Returns whether the policy makes a kind of period of shorter ones. A quarter of that kind can be scored from its own facts as well,
     * where quarters are what the agency scores.
     *
     * @param kind  the kind of period
     * @return false if such a period is scored from its own facts alone
     */
    public boolean isMadeOfShorterPeriods(PeriodKind kind) {
        return policy.scope().roles().stream()
                .anyMatch(role -> asked(role, kind).isMadeOfShorterPeriods());
    }

    /**
     * Returns by which kind of period a subject is scored, as the agency has stated: the kind of which a longer period is made, or that of the
     * period itself where the policy scores it from its own facts.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return the kind; month where quarters are scored for a part of the period alone
     */
    public PeriodKind scoredBy(Subject subject, EvaluationPeriod period) {
        checkKnown(subject);
        return period.kind() == PeriodKind.MONTH || !isMadeOfShorterPeriods(period.kind())
                ? period.kind()
                : cycles.kindIn(subject, period);
    }

    /**
     * Returns the periods to be scored before one that is made of a kind of shorter period: these, and for months of a quarter that the
     * agency scores the quarter.
     *
     * @param subject  the person, organization or collective
     * @param longer  the longer period
     * @param kind  the kind of the shorter ones
     * @return the periods, in order of time
     */
    public ImmutableCollection<EvaluationPeriod> scoredFor(Subject subject, EvaluationPeriod longer, PeriodKind kind) {
        checkKnown(subject);
        return cycles.scoredIn(subject, longer, kind);
    }

    /**
     * Returns whether a subject's agency scores quarters at some time of a period.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return true if it has stated so for a month of the period
     */
    public boolean isScoredByQuarterSometime(Subject subject, EvaluationPeriod period) {
        checkKnown(subject);
        return period.months().stream()
                .anyMatch(month -> !cycles.scoredFor(subject, month).equals(month));
    }

    /**
     * Returns the agency to which a subject belongs at the end of a period.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return the agency; empty of a person without a post in the period
     */
    public Optional<UnitId> agencyOf(Subject subject, EvaluationPeriod period) {
        checkKnown(subject);
        return subject instanceof Subject.Person person
                ? posts.agency(person.id(), period)
                : ManagedUnits.unitOf(subject).map(register.organization()::agencyOf);
    }

    /**
     * Returns the kind of shorter period whose classes a rule asks for in a period that is scored from facts, such as the quarters of a year.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return the kind; empty where no rule asks
     */
    public Optional<PeriodKind> classesAskedBy(Subject subject, EvaluationPeriod period) {
        return asked(subject, period).periodClasses()
                ? Optional.of(classifiedBy(subject, period))
                        .filter(kind -> kind.months() < period.kind().months())
                : Optional.empty();
    }

    /**
     * Returns what has to be scored before a period that is scored from its own facts.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return what is needed; nothing for a subject whom the policy does not cover
     */
    public Needs needs(Subject subject, EvaluationPeriod period) {
        Role role = roleOf(subject, period);
        if (!covers(subject, period)) {
            return new Needs(role, false, ImmutableSet.of(), Optional.empty());
        }
        return new Needs(
                role,
                true,
                subject instanceof Subject.Person person ? managed.scoredFor(person.id(), period) : ImmutableSet.of(),
                classesAskedBy(subject, period));
    }

    /**
     * Returns whether the register knows something of the shorter periods of a longer one: judgements, work or results.
     *
     * @param subject  the person, organization or collective
     * @param longer  the longer period
     * @param kind  the kind of the shorter ones
     * @return true if it does
     */
    public boolean hasShorter(Subject subject, EvaluationPeriod longer, PeriodKind kind) {
        return scoredFor(subject, longer, kind).stream().anyMatch(period -> hasFacts(subject, period))
                || register.resultsOf(subject, channel).stream()
                        .map(Result::period)
                        .anyMatch(period -> longer.contains(period) && !period.equals(longer));
    }

    /**
     * Returns whether a result is on record that may stand in the place of what is computed.
     *
     * @param subject  the person, organization or collective
     * @return true if the register has a result of the subject
     */
    public boolean isOnRecord(Subject subject) {
        return recorded.hasResults(subject);
    }

    Asked asked(Subject subject, EvaluationPeriod period) {
        return asked(roleIn(subject, period), period.kind());
    }

    /** The role of somebody who is known to be in the organization. */
    Role roleIn(Subject subject, EvaluationPeriod period) {
        return subject instanceof Subject.Person person ? posts.roleOf(person.id(), period) : Role.COLLECTIVE;
    }

    private Asked asked(Role role, PeriodKind kind) {
        return questions.of(role, kind);
    }

    /** Whether such periods have a class, in the policy itself or on record for a rule that asks. */
    private boolean hasClass(PeriodKind kind) {
        return policy.scope().roles().stream()
                .anyMatch(role -> asked(role, kind).hasClass()
                        || questions.of(role).stream().anyMatch(Asked::periodClasses));
    }

    /** The longest shorter kind of period that has a class under the policy, or else of which there is one on record. */
    private PeriodKind classifiedBy(Subject subject, EvaluationPeriod longer) {
        ImmutableList<PeriodKind> kinds = Stream.of(PeriodKind.values())
                .filter(kind -> kind.months() < longer.kind().months())
                .sorted(comparing(PeriodKind::months).reversed())
                .collect(toImmutableList());
        return kinds.stream()
                .filter(kind -> asked(roleOf(subject, longer), kind).hasClass())
                .findFirst()
                .or(() -> kinds.stream()
                        .filter(kind -> register.resultsOf(subject, channel).stream()
                                .anyMatch(result -> result.period().kind() == kind
                                        && longer.contains(result.period())
                                        && result.classification().isPresent()))
                        .findFirst())
                .orElse(PeriodKind.MONTH);
    }

    Optional<PeriodFacts> facts(Subject subject, EvaluationPeriod period) {
        return register.factsOf(subject, period, channel);
    }

    private void report(Subject subject, EvaluationPeriod period, PeriodKind scoredBy, Findings findings) {
        if (subject instanceof Subject.Person person) {
            lines.reportMisplaced(person.id(), period, scoredBy, findings);
        }
    }

    private Dossier.Builder common(Subject subject, EvaluationPeriod period, Findings findings) {
        Asked questions = asked(subject, period);
        Dossier.Builder dossier =
                Dossier.builder().subject(subject).period(period).role(roleOf(subject, period));
        facts(subject, period).ifPresent(facts -> {
            checkForm(subject, facts);
            dossier.marks(facts.marks()).assessments(facts.assessments()).leftOut(facts.leftOut());
        });
        dossier.leftOn(service.leftOn(subject, period));
        headed(subject, period)
                .forEach((unit, until) -> dossier.addHeads(
                        headed(unit, until, period, questions, findings, dossier::addProposedClasses)));
        if (questions.hasClass()) {
            addGrounds(dossier, subject, period, findings);
        }
        reportPetitions(subject, period, findings);
        dossier.leave(service.leave(subject, period, questions.leave()));
        for (UnitId unit : unitsAskedFor(subject, period)) {
            dossier.addUnits(
                    new UnitClass(unit, classes.ofManaged(unit, period, findings, dossier::addProposedClasses)));
        }
        return dossier.ownResults(Maps.toMap(
                questions.channels(),
                other -> classes.own(subject, period, other, findings, dossier::addProposedClasses)));
    }

    /** Marks count on the form that the policy has for the role of that period, and on no other. */
    private void checkForm(Subject subject, PeriodFacts facts) {
        facts.marks().ifPresent(marks -> asked(subject, facts.period()).form().ifPresent(marks::checkOn));
    }

    /** Of each shorter period: the time in which the unit in which the person then was had no regulation yet. */
    private Function<EvaluationPeriod, Optional<Unregulated>> unregulated(Subject subject, EvaluationPeriod longer) {
        Optional<CompositeMeasure.BeforeRegulation> meaning =
                asked(subject, longer).beforeRegulation();
        if (meaning.isEmpty()) {
            return period -> Optional.empty();
        }
        Optional<UnitId> last = agencyOf(subject, longer);
        return period -> meaning.flatMap(what -> agencyOf(subject, period)
                .or(() -> last)
                .flatMap(unit -> firstRegulation(unit, last.equals(Optional.of(unit))))
                .map(day -> new Unregulated(day, what)));
    }

    /** When a unit issued its first regulation; a former public service unit without one has never had what it could have rated by. */
    private Optional<LocalDate> firstRegulation(UnitId unit, boolean isLast) {
        Optional<LocalDate> issued = register.organization().regulationsOf(unit).stream()
                .map(regulation -> regulation.decision().on())
                .min(naturalOrder());
        return issued.isPresent() || isLast || register.organization().typeOf(unit) != UnitType.PUBLIC_SERVICE
                ? issued
                : Optional.of(LocalDate.MAX);
    }

    /** The organizations headed in the period, each with the last day as its head where somebody else is by the end. */
    private Map<UnitId, Optional<LocalDate>> headed(Subject subject, EvaluationPeriod period) {
        if (subject instanceof Subject.Person person) {
            return posts.headedSometime(person.id(), period);
        }
        return asked(subject, period).classBeside()
                ? ImmutableMap.of(ManagedUnits.unitOf(subject).orElseThrow(), Optional.empty())
                : ImmutableMap.of();
    }

    private HeadedOrganization headed(
            UnitId unit,
            Optional<LocalDate> until,
            EvaluationPeriod period,
            Asked questions,
            Findings findings,
            Consumer<ProposedClass> asProposed) {
        return new HeadedOrganization(
                unit,
                requireNonNull(register.organization().unitById().get(unit)).level(),
                until,
                questions.hasClass() ? classes.ofHeaded(unit, period, findings, asProposed) : PeriodScore.noClass());
    }

    /** A petition cannot be settled before it is received. */
    private void reportPetitions(Subject subject, EvaluationPeriod period, Findings findings) {
        if (!(subject instanceof Subject.Person person)) {
            return;
        }
        for (Petition petition : register.petitionsOf(person.id())) {
            if (petition.about().equals(period)) {
                petition.settledOn()
                        .filter(day -> day.isBefore(petition.receivedOn()))
                        .ifPresent(day -> findings.add(new RecordFinding.DatesOutOfOrder(
                                subject,
                                period,
                                petition.matter(),
                                RecordedDay.RECEIVED,
                                petition.receivedOn(),
                                RecordedDay.SETTLED,
                                day)));
            }
        }
    }

    private void addGrounds(Dossier.Builder dossier, Subject subject, EvaluationPeriod period, Findings findings) {
        ImmutableList<Ground> considered = grounds.of(subject, period, asked(subject, period), findings);
        dossier.monthsServed(service.monthsServed(subject, period))
                .grounds(considered)
                .groundDecisions(grounds.decisionsOn(considered));
    }

    /** The sheet by which a year is scored from the work of its quarters; empty where it is made of their totals. */
    Optional<Sheet> cumulative(Subject subject, EvaluationPeriod longer, PeriodKind scoredBy) {
        return scoredBy == PeriodKind.QUARTER && longer.kind() == PeriodKind.YEAR
                ? asked(subject, longer).cumulative()
                : Optional.empty();
    }

    private void addScores(
            Dossier.Builder dossier,
            Subject subject,
            EvaluationPeriod longer,
            ImmutableList<PeriodScore> scores,
            Findings findings) {
        ImmutableMap<String, Supplied> supplied =
                facts(subject, longer).map(PeriodFacts::supplied).orElse(ImmutableMap.of());
        PeriodKind scoredBy = scores.get(0).period().kind();
        Optional<Sheet> cumulative = cumulative(subject, longer, scoredBy);
        if (cumulative.isPresent()) {
            new CumulativeYear(work, cumulative.get()).addTo(dossier, subject, scores, supplied, findings);
        } else {
            dossier.scoredBy(scoredBy).shorter(scores).supplied(supplied);
        }
    }

    private ImmutableList<ManagedScore> managedScores(
            Subject leader, EvaluationPeriod period, ImmutableMap<CadreId, Observation<Points>> known) {
        if (!(leader instanceof Subject.Person person)) {
            return ImmutableList.of();
        }
        ImmutableSet<CadreId> people = managed.scoredFor(person.id(), period);
        ImmutableList.Builder<ManagedScore> scores = ImmutableList.builderWithExpectedSize(people.size());
        people.forEach(other -> scores.add(new ManagedScore(other, managedScore(other, period, known.get(other)))));
        return scores.build();
    }

    /** What is wrong with the results of others is reported in the dossiers of those others. */
    private Observation<Points> managedScore(
            CadreId person, EvaluationPeriod period, @Nullable Observation<Points> known) {
        Subject subject = Subject.of(person);
        if (known != null && known.isGiven() && !recorded.hasResults(subject)) {
            return known;
        }
        Optional<PeriodScore> computed = Optional.ofNullable(known)
                .map(total -> new PeriodScore(
                        period, total, ImmutableMap.of(), Source.Known.COMPUTED, PeriodScore.noClass()));
        return recorded.scoreOf(subject, period, computed, Findings.unheard())
                .map(PeriodScore::total)
                .orElseGet(() -> unscored(subject, period, computed.map(PeriodScore::total)));
    }

    private Observation<Points> unscored(
            Subject subject, EvaluationPeriod period, Optional<Observation<Points>> known) {
        if (service.isAwayThroughout(subject, period)) {
            return Observation.excused(service.isOnLeaveSometime(subject, period) ? Gap.ON_LEAVE : Gap.NOT_IN_SERVICE);
        }
        return exemptions.of(subject, period).isPresent()
                ? Observation.excused(Gap.CANNOT_BE_RATED)
                : known.orElse(Observation.notRated(Gap.PERIOD_NOT_RATED));
    }

    private Cadre cadre(CadreId id) {
        Cadre cadre = register.organization().cadreById().get(id);
        ValueRule.CADRE_OF_ORGANIZATION.check(cadre != null, id.text());
        return requireNonNull(cadre);
    }

    private void checkKnown(Subject subject) {
        if (subject instanceof Subject.Person person) {
            cadre(person.id());
        }
        ManagedUnits.unitOf(subject)
                .ifPresent(unit -> ValueRule.UNIT_OF_ORGANIZATION.check(
                        register.organization().unitById().containsKey(unit), unit.text()));
    }

    /** Of whom a leader's score takes account on a day: under a policy for people, of those whom it covers. */
    private boolean isManaged(CadreId person, LocalDate day) {
        return policy.scope().subject() != Subject.Kind.PERSON || coverage.covers(person, day);
    }

    private void checkCovered(Subject subject, EvaluationPeriod period) {
        if (!covers(subject, period)) {
            String who = subject.kind() == Subject.Kind.PERSON
                    ? "cadre"
                    : subject.kind().englishName();
            throw new IllegalArgumentException(who + " (" + subject.text() + ") must be in the scope "
                    + policy.scope().text() + ": for others policy " + policy.id() + " is not made");
        }
    }
}
