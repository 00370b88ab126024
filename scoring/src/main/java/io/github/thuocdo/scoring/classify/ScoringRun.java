package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Streams;
import com.google.common.collect.Table;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.PeriodScore;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.DossierAssembly;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One run of the engine over a register: everybody and every period at most once, subordinates before their leaders.
 *
 * <p>Not thread-safe: it is used up by one review.
 */
final class ScoringRun {

    /** The reason for which a person has no score when the dossier was refused. */
    static final String REFUSED = "dossier-refused";

    private static final String TOTAL = "total";

    private final Register register;
    private final DossierAssembly assembly;
    private final ScoringEngine engine;
    private final ImmutableList<CadreId> everybodyCovered;
    private final ImmutableSetMultimap<Subject, EvaluationPeriod> judgedPeriods;
    private final Table<CadreId, EvaluationPeriod, Scorecard> cards = HashBasedTable.create();
    private final Table<CadreId, EvaluationPeriod, Finding> refused = HashBasedTable.create();
    private final Table<CadreId, PeriodKind, ImmutableSet<EvaluationPeriod>> withFacts = HashBasedTable.create();

    ScoringRun(Policy policy, Register register) {
        this.register = register;
        this.assembly = DossierAssembly.of(policy, register);
        this.engine = ScoringEngine.of(policy);
        this.everybodyCovered = register.organization().cadres().stream()
                .map(Cadre::id)
                .filter(assembly::covers)
                .collect(toImmutableList());
        this.judgedPeriods = register.periodFacts().stream()
                .collect(toImmutableSetMultimap(PeriodFacts::subject, PeriodFacts::period));
    }

    /** The people to whom the policy applies, in the order of the organization. */
    ImmutableList<CadreId> everybodyCovered() {
        return everybodyCovered;
    }

    boolean covers(CadreId cadre) {
        return assembly.covers(cadre);
    }

    /** The people of other categories in service in the period, and those of whose service nothing is known. */
    ImmutableList<CadreId> notUnderPolicy(EvaluationPeriod period) {
        return register.organization().cadres().stream()
                .map(Cadre::id)
                .filter(cadre -> !assembly.covers(cadre) && mayServe(cadre, period.dates()))
                .collect(toImmutableList());
    }

    private boolean mayServe(CadreId cadre, DateRange days) {
        ImmutableList<DateRange> service = register.organization().serviceOf(cadre);
        return service.isEmpty() || service.stream().anyMatch(days::overlaps);
    }

    /** Scores a period from its own facts or from shorter periods, as this person's facts are given. */
    void score(CadreId cadre, EvaluationPeriod period) {
        PeriodKind scoredBy = scoredBy(ImmutableSet.of(cadre), period);
        if (scoredBy == period.kind()) {
            scoreFromFacts(cadre, period);
        } else if (hasShorter(cadre, period, scoredBy)) {
            scoreLonger(cadre, period, scoredBy);
        }
    }

    /** Scores a period from its own facts, if there are any, and before it that of everybody under management. */
    void scoreFromFacts(CadreId cadre, EvaluationPeriod period) {
        visit(cadre, period, new LinkedHashSet<>());
    }

    private void visit(CadreId cadre, EvaluationPeriod period, Set<CadreId> path) {
        if (isSettled(cadre, period) || !assembly.covers(cadre) || !hasFacts(cadre, period)) {
            return;
        }
        if (!path.add(cadre)) {
            throw new IllegalArgumentException("people must not manage one another in " + period + ": "
                    + Streams.concat(path.stream().dropWhile(person -> !person.equals(cadre)), Stream.of(cadre))
                            .map(CadreId::text)
                            .collect(joining(" → ")));
        }
        ImmutableSet<CadreId> managed = assembly.managedBy(cadre, period);
        managed.forEach(person -> visit(person, period, path));
        path.remove(cadre);
        ImmutableMap<CadreId, Observation<Points>> totals = totals(managed, period);
        attempt(cadre, period, dossiers -> dossiers.ofPeriod(cadre, period, totals));
    }

    private ImmutableMap<CadreId, Observation<Points>> totals(Set<CadreId> people, EvaluationPeriod period) {
        ImmutableMap.Builder<CadreId, Observation<Points>> totals = ImmutableMap.builder();
        for (CadreId person : people) {
            if (refused.contains(person, period)) {
                totals.put(person, Observation.notRated(REFUSED));
            }
            card(person, period).ifPresent(card -> totals.put(person, total(card, Observation::excused)));
        }
        return totals.buildOrThrow();
    }

    /** The total of a card, or what its absence means to others: one left out by the policy is no fault of the person. */
    private static Observation<Points> total(Scorecard card, Function<String, Observation<Points>> leftOut) {
        if (card.total().isGiven()) {
            return card.total();
        }
        if (card.proposal() instanceof Proposal.Excluded excluded) {
            return leftOut.apply(excluded.reason());
        }
        if (card.proposal() instanceof Proposal.Undetermined undetermined) {
            return Observation.notRated(undetermined.reason());
        }
        return card.total();
    }

    /** Scores a longer period from all shorter ones, which are scored first. */
    void scoreLonger(CadreId cadre, EvaluationPeriod longer, PeriodKind scoredBy) {
        if (isSettled(cadre, longer)) {
            return;
        }
        ImmutableList<EvaluationPeriod> shorter = longer.dividedInto(scoredBy);
        shorter.forEach(period -> scoreFromFacts(cadre, period));
        Map<EvaluationPeriod, PeriodScore> computed = new LinkedHashMap<>();
        for (EvaluationPeriod period : shorter) {
            if (refused.contains(cadre, period)) {
                computed.put(period, periodScore(period, Observation.notRated(REFUSED), ImmutableMap.of()));
            }
            card(cadre, period)
                    .ifPresent(card -> computed.put(
                            period, periodScore(period, total(card, Observation::notApplicable), elements(card))));
        }
        attempt(cadre, longer, dossiers -> dossiers.ofLonger(cadre, longer, scoredBy, computed));
    }

    private PeriodScore periodScore(
            EvaluationPeriod period, Observation<Points> total, ImmutableMap<String, Fraction> elements) {
        return new PeriodScore(period, total, elements, engine.policy().id());
    }

    /** The numbers of the sheet that are there; the total itself is told by the score. */
    private static ImmutableMap<String, Fraction> elements(Scorecard card) {
        ImmutableMap.Builder<String, Fraction> given = ImmutableMap.builder();
        card.values().forEach((element, value) -> {
            if (!element.equals(TOTAL)) {
                value.asOptional().ifPresent(number -> given.put(element, number));
            }
        });
        return given.buildOrThrow();
    }

    private void attempt(CadreId cadre, EvaluationPeriod period, Function<DossierAssembly, Dossier> dossier) {
        try {
            cards.put(cadre, period, engine.score(dossier.apply(assembly)));
        } catch (IllegalArgumentException | ArithmeticException trouble) {
            if (isForLackOfCalendar(dossier)) {
                throw trouble;
            }
            String where = cadre.text() + " " + period;
            refused.put(
                    cadre,
                    period,
                    new Finding(Finding.Code.DOSSIER_REFUSED, where, Objects.toString(trouble.getMessage(), "")));
        }
    }

    /**
     * Whether a dossier is refused only because the policy counts working days and the register has no calendar. That is no bad record: the
     * policy cannot be applied to this register. With any calendar the dossier could be put together.
     */
    private boolean isForLackOfCalendar(Function<DossierAssembly, Dossier> dossier) {
        if (register.calendar().isPresent()) {
            return false;
        }
        Register withCalendar =
                register.withCalendar(WorkingCalendar.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        try {
            engine.score(dossier.apply(DossierAssembly.of(assembly.policy(), withCalendar)));
            return true;
        } catch (IllegalArgumentException | ArithmeticException trouble) {
            return false;
        }
    }

    private boolean isSettled(CadreId cadre, EvaluationPeriod period) {
        return cards.contains(cadre, period) || refused.contains(cadre, period);
    }

    private boolean hasFacts(CadreId cadre, EvaluationPeriod period) {
        ImmutableSet<EvaluationPeriod> known = withFacts.get(cadre, period.kind());
        if (known == null) {
            known = assembly.periodsWithFacts(cadre, period.kind());
            withFacts.put(cadre, period.kind(), known);
        }
        return known.contains(period);
    }

    private boolean hasShorter(CadreId cadre, EvaluationPeriod longer, PeriodKind scoredBy) {
        return longer.dividedInto(scoredBy).stream().anyMatch(period -> hasFacts(cadre, period))
                || results(cadre, longer).anyMatch(result -> result.period().kind() == scoredBy);
    }

    /**
     * The kind of period by which these people are scored (Decree 335/2025, Art 3.4: month or quarter, the agency picks one): months, unless
     * judgements, or where there are none results, exist by quarter alone.
     */
    PeriodKind scoredBy(Collection<CadreId> people, EvaluationPeriod longer) {
        if (longer.kind() == PeriodKind.MONTH) {
            return PeriodKind.MONTH;
        }
        ImmutableSet<PeriodKind> judged = people.stream()
                .flatMap(cadre -> judgedPeriods.get(Subject.of(cadre)).stream())
                .filter(longer::contains)
                .map(EvaluationPeriod::kind)
                .collect(toImmutableSet());
        ImmutableSet<PeriodKind> recorded = people.stream()
                .flatMap(cadre -> results(cadre, longer))
                .map(result -> result.period().kind())
                .collect(toImmutableSet());
        ImmutableSet<PeriodKind> kinds = judged.isEmpty() ? recorded : judged;
        boolean byQuarterAlone = kinds.contains(PeriodKind.QUARTER) && !kinds.contains(PeriodKind.MONTH);
        return byQuarterAlone ? PeriodKind.QUARTER : PeriodKind.MONTH;
    }

    private Stream<Result> results(CadreId cadre, EvaluationPeriod longer) {
        return register.resultsOf(Subject.of(cadre)).stream().filter(result -> longer.contains(result.period()));
    }

    Optional<Scorecard> card(CadreId cadre, EvaluationPeriod period) {
        return Optional.ofNullable(cards.get(cadre, period));
    }

    boolean isRefused(CadreId cadre, EvaluationPeriod period) {
        return refused.contains(cadre, period);
    }

    /** The card of a period that was scored; when its dossier was refused, that of a dossier which says this and nothing else. */
    Scorecard cardOrBlank(CadreId cadre, EvaluationPeriod period, PeriodKind scoredBy) {
        return card(cadre, period)
                .orElseGet(() -> engine.score(Dossier.builder()
                        .cadre(cadre)
                        .period(period)
                        .role(assembly.roleOf(cadre, period))
                        .scoredBy(scoredBy)
                        .addFindings(requireNonNull(refused.get(cadre, period), "refused"))
                        .build()));
    }

    /** The cards of a period, in the order of the organization. */
    ImmutableMap<CadreId, Scorecard> cards(EvaluationPeriod period) {
        Map<CadreId, Scorecard> scored = cards.column(period);
        return everybodyCovered.stream()
                .filter(scored::containsKey)
                .collect(toImmutableMap(Function.identity(), scored::get));
    }

    /** The cards of some people for some periods, by the order of both. */
    ImmutableTable<CadreId, EvaluationPeriod, Scorecard> cards(
            Collection<CadreId> people, Collection<EvaluationPeriod> periods) {
        ImmutableTable.Builder<CadreId, EvaluationPeriod, Scorecard> table = ImmutableTable.builder();
        for (CadreId cadre : people) {
            periods.forEach(period -> card(cadre, period).ifPresent(scorecard -> table.put(cadre, period, scorecard)));
        }
        return table.buildOrThrow();
    }

    /** The dossiers that were refused, in the order of the organization and of time. */
    ImmutableList<Finding> findings() {
        return everybodyCovered.stream()
                .flatMap(cadre -> ImmutableSortedMap.copyOf(refused.row(cadre)).values().stream())
                .collect(toImmutableList());
    }
}
