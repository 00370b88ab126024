package io.github.thuocdo.scoring.promise;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.promise.PromiseKind;
import io.github.thuocdo.core.promise.RegistrationRule;
import io.github.thuocdo.core.promise.RegistrationRule.Scope;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was reached of everything that was promised in a register (bảng theo dõi cam kết, chỉ tiêu), on a day.
 *
 * <p>What was promised later, and reported later, is not on it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day  the day
 * @param standings  what was reached of each promise, in the order of the register
 * @param findings  what somebody has to look at
 */
public record PromiseBoard(
        LocalDate day, ImmutableList<PromiseStanding> standings, ImmutableList<PromiseFinding> findings)
        implements Serializable {
    /** Checks that nothing is null. */
    public PromiseBoard {
        requireNonNull(day, "day");
        requireNonNull(standings, "standings");
        requireNonNull(findings, "findings");
    }

    /**
     * Returns the board of a day.
     *
     * @param register  the facts
     * @param rules  how many promises have to be registered, and by whom
     * @param day  the day
     * @return what was reached
     */
    public static PromiseBoard of(Register register, List<RegistrationRule> rules, LocalDate day) {
        requireNonNull(day, "day");
        ImmutableList<Promise> promises = register.promises().stream()
                .filter(promise -> !promise.promisedOn().isAfter(day))
                .collect(toImmutableList());
        return new PromiseBoard(
                day,
                promises.stream()
                        .map(promise -> PromiseStanding.of(promise, day))
                        .collect(toImmutableList()),
                Stream.concat(
                                promises.stream().flatMap(promise -> findings(promise, day)),
                                rules.stream().flatMap(rule -> registered(rule, promises)))
                        .collect(toImmutableList()));
    }

    private static Stream<PromiseFinding> findings(Promise promise, LocalDate day) {
        Fraction whole = promise.measure().planned();
        Stream<PromiseFinding> sums = PromiseStanding.of(promise, day).last().stream()
                .filter(report -> !report.parts().isEmpty())
                .flatMap(report -> Stream.of(Fraction.sum(report.parts().values()))
                        .filter(sum -> sum.compareTo(whole) != 0)
                        .map(sum -> new PromiseFinding.DoesNotAddUp(promise.id(), report.on(), whole, sum)));
        Stream<PromiseFinding> missed = promise
                .dueOn()
                .filter(day::isAfter)
                .filter(due -> PromiseStanding.lastBy(promise, due)
                        .filter(report -> promise.measure().isReachedBy(report.value()))
                        .isEmpty())
                .stream()
                .map(due -> new PromiseFinding.Missed(promise.id(), due));
        return Stream.concat(sums, missed);
    }

    private static Stream<PromiseFinding> registered(RegistrationRule rule, ImmutableList<Promise> promises) {
        if (rule.scope() == Scope.BODY) {
            return asked(
                    rule,
                    Optional.empty(),
                    count(
                            rule,
                            promises,
                            promise -> promise.responsible().people().stream().anyMatch(rule.people()::contains)));
        }
        return rule.people().stream()
                .flatMap(person -> asked(
                        rule,
                        Optional.of(person),
                        count(
                                rule,
                                promises,
                                promise -> promise.responsible().people().contains(person))));
    }

    private static int count(RegistrationRule rule, ImmutableList<Promise> promises, Predicate<Promise> isTheirs) {
        return (int) promises.stream()
                .filter(promise -> rule.covers(promise) && isTheirs.test(promise))
                .count();
    }

    private static Stream<PromiseFinding> asked(RegistrationRule rule, Optional<CadreId> person, int registered) {
        return rule.isMetBy(registered)
                ? Stream.empty()
                : Stream.of(new PromiseFinding.NotAsRegistered(
                        rule.tier(), person, rule.operator(), rule.number(), registered));
    }

    /**
     * Returns how many promises of a kind were reached how far: the scoreboard of targets.
     *
     * @param kind  the kind
     * @return the counts, in the order of the enum, without those of none
     */
    public ImmutableMap<Attainment, Integer> count(PromiseKind kind) {
        return Stream.of(Attainment.values())
                .filter(each -> count(kind, each) > 0)
                .collect(toImmutableMap(each -> each, each -> count(kind, each)));
    }

    private int count(PromiseKind kind, Attainment attainment) {
        return (int) standings.stream()
                .filter(standing -> standing.promise().kind() == kind && standing.attainment() == attainment)
                .count();
    }
}
