package io.github.thuocdo.scoring.specimen;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableTable;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Ladder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a policy asks of everybody, and of which periods (toàn bộ nội dung được hỏi). */
final class Demands {

    /** The years of which periods are taken, from the first whole one in effect. */
    private static final int YEARS = 2;

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private final Policy policy;
    private final ImmutableTable<Role, PeriodKind, Demand> demands;
    private final ImmutableListMultimap<PeriodKind, EvaluationPeriod> periods;

    private Demands(Policy policy) {
        this.policy = policy;
        ImmutableTable.Builder<Role, PeriodKind, Demand> made = ImmutableTable.builder();
        for (Role role : Role.values()) {
            for (PeriodKind kind : PeriodKind.values()) {
                if (policy.scope().roles().contains(role) && isRounded(kind)) {
                    Demand.of(policy, role, kind).ifPresent(demand -> made.put(role, kind, demand));
                }
            }
        }
        demands = made.buildOrThrow();
        ImmutableListMultimap.Builder<PeriodKind, EvaluationPeriod> found = ImmutableListMultimap.builder();
        demands.columnKeySet().forEach(kind -> found.putAll(kind, periods(kind)));
        periods = found.build();
    }

    static Demands of(Policy policy) {
        return new Demands(policy);
    }

    /** Whether there is a round for such a period: people have scores of a period shorter than a year, everything else rests on classes. */
    private boolean isRounded(PeriodKind kind) {
        boolean isScored = policy.scope().subject() == Subject.Kind.PERSON && kind != PeriodKind.YEAR;
        return isScored
                || policy.scope().roles().stream()
                        .flatMap(role -> policy.ladder(role, kind).stream())
                        .anyMatch(ladder -> ladder.outcome() == Ladder.Outcome.CLASS);
    }

    /** Those that lie within the dates of the policy; where none does, the one in which it ends or begins. */
    private ImmutableList<EvaluationPeriod> periods(PeriodKind kind) {
        DateRange effective = policy.effective();
        LocalDate begin = begin(effective);
        ImmutableList<EvaluationPeriod> within = Stream.concat(
                        from(kind, begin), daysAsked().flatMap(day -> at(kind, day)))
                .filter(period -> effective.contains(period.dates()))
                .distinct()
                .collect(toImmutableList());
        return within.isEmpty() ? ImmutableList.of(EvaluationPeriod.containing(kind, begin)) : within;
    }

    private static LocalDate begin(DateRange effective) {
        if (!effective.isUnboundedStart()) {
            return effective.start();
        }
        LocalDate end =
                effective.isUnboundedEnd() ? SOME_DAY : effective.endExclusive().minusYears(YEARS);
        return end.isBefore(SOME_DAY) ? end : SOME_DAY;
    }

    private static Stream<EvaluationPeriod> from(PeriodKind kind, LocalDate begin) {
        return Stream.iterate(EvaluationPeriod.containing(kind, begin), EvaluationPeriod::next)
                .limit(1 + YEARS * 12L / kind.months());
    }

    private static Stream<EvaluationPeriod> at(PeriodKind kind, LocalDate day) {
        EvaluationPeriod period = EvaluationPeriod.containing(kind, day);
        return Stream.of(period, period.previous(), period.next());
    }

    /** The days from which on a condition is asked. */
    private Stream<LocalDate> daysAsked() {
        return demands.values().stream().flatMap(Demand::conditions).flatMap(Demands::days);
    }

    private static Stream<LocalDate> days(Condition condition) {
        return condition instanceof Condition.EndsFrom from
                ? Stream.of(from.from())
                : Demand.parts(condition).flatMap(Demands::days);
    }

    Policy policy() {
        return policy;
    }

    Optional<Demand> of(Role role, PeriodKind kind) {
        return Optional.ofNullable(demands.get(role, kind));
    }

    /** The roles of which something is asked in a kind of period. */
    ImmutableList<Role> roles(PeriodKind kind) {
        return demands.column(kind).keySet().asList();
    }

    /** What is asked of periods that are scored or classified from facts of their own. */
    ImmutableList<Demand> ofFacts() {
        return those(Demand::isOfFacts);
    }

    /** What is asked of periods that are made of shorter ones. */
    ImmutableList<Demand> ofShorterPeriods() {
        return those(demand -> demand.isOfShorterPeriods() && !cycles(demand).isEmpty());
    }

    private ImmutableList<Demand> those(Predicate<Demand> wanted) {
        return demands.values().stream().filter(wanted).collect(toImmutableList());
    }

    /** The kinds of period that have a class, or where none has all kinds that are scored. */
    ImmutableList<PeriodKind> classified() {
        ImmutableList<PeriodKind> classified = kinds(Demand::isClassified);
        return classified.isEmpty() ? kinds(demand -> true) : classified;
    }

    private ImmutableList<PeriodKind> kinds(Predicate<Demand> wanted) {
        return those(wanted).stream().map(Demand::kind).distinct().sorted().collect(toImmutableList());
    }

    /** The kinds of shorter period, quarter before month, of which a longer one can be made: those that are scored from facts. */
    ImmutableList<PeriodKind> cycles(Demand longer) {
        return Stream.of(PeriodKind.QUARTER, PeriodKind.MONTH)
                .filter(kind -> kind.months() < longer.kind().months())
                .filter(kind ->
                        of(longer.role(), kind).filter(Demand::isOfFacts).isPresent())
                .filter(kind -> of(longer.role(), kind).flatMap(Demand::facts).isPresent())
                .collect(toImmutableList());
    }

    ImmutableList<EvaluationPeriod> periodsOf(PeriodKind kind) {
        return periods.get(kind);
    }
}
