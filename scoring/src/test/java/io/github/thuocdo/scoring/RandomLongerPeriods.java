package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.RandomValues.HALF;
import static io.github.thuocdo.scoring.RandomValues.begun;
import static io.github.thuocdo.scoring.RandomValues.days;
import static io.github.thuocdo.scoring.RandomValues.given;
import static io.github.thuocdo.scoring.RandomValues.nearThresholds;
import static io.github.thuocdo.scoring.RandomValues.numbers;
import static io.github.thuocdo.scoring.RandomValues.sometimes;
import static io.github.thuocdo.scoring.RandomValues.texts;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dossiers of longer periods by chance: scores of the shorter ones, grounds, decisions, the class of the organization. */
final class RandomLongerPeriods {

    private RandomLongerPeriods() {}

    private static final Fraction HUNDRED = Fraction.of(100);

    static Arbitrary<Dossier> fromShorter(EvaluationPeriod period, Role role, PeriodKind parts) {
        List<EvaluationPeriod> shorter = period.dividedInto(parts);
        Arbitrary<Fraction> score = Arbitraries.frequencyOf(
                Tuple.of(2, nearThresholds()), Tuple.of(3, numbers("48", "260/3", "95", "88.88", "100", "73/7")));
        Arbitrary<Observation<Points>> given = score.map(RandomValues::given);
        Arbitrary<Observation<Points>> mixed = Arbitraries.frequencyOf(Tuple.of(5, given), Tuple.of(1, absences()));
        Arbitrary<Observation<Points>> lawful =
                Arbitraries.frequencyOf(Tuple.of(5, given), Tuple.of(1, lawfulAbsences()));
        Arbitrary<List<Observation<Points>>> totals = Arbitraries.frequencyOf(
                Tuple.of(4, given.list().ofSize(shorter.size())),
                Tuple.of(3, lawful.list().ofSize(shorter.size())),
                Tuple.of(1, mixed.list().ofSize(shorter.size())),
                Tuple.of(1, absences().list().ofSize(shorter.size())));
        return Combinators.combine(
                        begun(role, period, parts).build(),
                        totals,
                        nearThresholds().optional(0.6),
                        sometimes(0.3, elements(role)),
                        texts())
                .as((dossier, all, target, elements, source) -> {
                    List<Observation<Points>> aimed =
                            target.map(mean -> aimedAt(mean, all)).orElse(all);
                    for (int i = 0; i < aimed.size(); i++) {
                        dossier.addShorter(new PeriodScore(
                                shorter.get(i),
                                aimed.get(i),
                                aimed.get(i).isGiven() ? ImmutableMap.copyOf(elements) : ImmutableMap.of(),
                                source));
                    }
                    return dossier.build();
                });
    }

    /** The same scores with the last one changed so that their mean is the target, where that can be. */
    private static List<Observation<Points>> aimedAt(Fraction mean, List<Observation<Points>> totals) {
        int last = -1;
        int count = 0;
        Fraction others = Fraction.ZERO;
        for (int i = 0; i < totals.size(); i++) {
            Optional<Points> points = totals.get(i).asOptional();
            if (points.isPresent()) {
                last = i;
                count++;
                others = others.plus(points.get().value());
            }
        }
        if (last < 0) {
            return totals;
        }
        others = others.minus(totals.get(last).asOptional().orElseThrow().value());
        Fraction wanted = mean.multipliedBy(Fraction.of(count)).minus(others);
        if (wanted.signum() < 0 || wanted.compareTo(HUNDRED) > 0) {
            return totals;
        }
        List<Observation<Points>> changed = new ArrayList<>(totals);
        changed.set(last, given(wanted));
        return changed;
    }

    static Arbitrary<Map<String, Fraction>> elements(Role role) {
        return Combinators.combine(
                        numbers("30", "27.5", "20"), numbers("1", "6/7", "2/3"), Arbitraries.of(Fraction.ONE, HALF))
                .as((general, share, leading) -> role.isLeader()
                        ? ImmutableMap.of("general", general, "a", share, "b", share, "dd", leading)
                        : ImmutableMap.of("general", general, "a", share, "b", share));
    }

    static Arbitrary<Dossier> withWhatAYearHas(Dossier dossier) {
        Arbitrary<Optional<Fraction>> served = numbers("12", "12", "12", "6", "179/30", "5", "181/30", "0", "11.5")
                .optional(0.9);
        Arbitrary<List<Ground>> grounds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(1, conclusions(dossier).flatMap(RandomLongerPeriods::grounds)));
        return Combinators.combine(served, grounds, headed(), Arbitraries.of(true, false), texts())
                .as((months, considered, headed, decided, reason) -> {
                    Dossier year = dossier.withMonthsServed(months)
                            .withGrounds(considered)
                            .withGroundDecisions(
                                    decided ? decisions(considered, dossier.period(), reason) : ImmutableMap.of());
                    return dossier.role() == Role.HEAD ? year.withHeads(headed) : year;
                });
    }

    private static Arbitrary<List<Conclusion>> conclusions(Dossier dossier) {
        Arbitrary<Conclusion.Builder> conclusion = Arbitraries.oneOf(
                        Arbitraries.of(ConclusionKind.class),
                        Arbitraries.of(ConclusionKind.DISCIPLINE, ConclusionKind.SUSPENSION))
                .flatMap(kind -> Builders.withBuilder(Conclusion::builder)
                        .use(Arbitraries.of(DisciplineForm.class))
                        .in((fact, form) -> fact.kind(kind)
                                .form(kind == ConclusionKind.DISCIPLINE ? Optional.of(form) : Optional.empty())
                                .about(
                                        kind == ConclusionKind.MANAGED_UNIT_CORRUPTION
                                                ? Subject.of(UnitId.of("P-KT"))
                                                : Subject.of(dossier.cadre())))
                        .use(decision())
                        .in((fact, decision) -> fact.decision(decision)
                                .effectiveOn(decision.on().plusDays(5)))
                        .use(Arbitraries.of(true, true, true, false))
                        .in((fact, duty) -> fact.dutyRelated(duty))
                        .use(Arbitraries.of("H1", "vụ việc 2"))
                        .in((fact, act) -> fact.act(act))
                        .use(Arbitraries.just(UnitId.of("P-CU")).optional(0.1))
                        .in((fact, unit) -> fact.committedAt(unit))
                        .use(days().optional(0.1))
                        .in((fact, day) -> fact.annulledOn(day))
                        .use(texts().optional(0.4))
                        .in((fact, answer) -> fact.answer(answer))
                        .build());
        return conclusion.list().ofMinSize(1).ofMaxSize(3).map(builders -> {
            List<Conclusion> built = new ArrayList<>();
            builders.forEach(
                    builder -> built.add(builder.id("KL-" + (built.size() + 1)).build()));
            return built;
        });
    }

    private static Arbitrary<List<Ground>> grounds(List<Conclusion> conclusions) {
        return Combinators.combine(
                        conclusions.stream().map(RandomLongerPeriods::ground).toList())
                .as(grounds -> grounds);
    }

    private static About about(Conclusion conclusion) {
        return conclusion.kind() == ConclusionKind.MANAGED_UNIT_CORRUPTION ? About.MANAGED_UNIT : About.SUBJECT;
    }

    private static Arbitrary<Ground> ground(Conclusion conclusion) {
        Citation clause = new Citation("335/2025/NĐ-CP", "Điều 11.3");
        Arbitrary<Ground> counts = Arbitraries.of(
                new Ground(conclusion, Ground.Standing.COUNTS, Optional.empty(), Optional.empty(), about(conclusion)),
                new Ground(
                        conclusion, Ground.Standing.COUNTS, Optional.empty(), Optional.of(clause), about(conclusion)));
        Arbitrary<Ground> not = Arbitraries.of("annulled", "not-duty-related", "another-year", "already-rated")
                .map(reason -> new Ground(
                        conclusion,
                        Ground.Standing.DOES_NOT_COUNT,
                        Told.ground(reason),
                        Optional.of(clause),
                        about(conclusion)));
        Arbitrary<Ground> open = Arbitraries.of("double-discipline-year")
                .map(reason -> new Ground(
                        conclusion,
                        Ground.Standing.FOR_AUTHORITY,
                        Told.ground(reason),
                        Optional.of(clause),
                        about(conclusion)));
        return Arbitraries.frequencyOf(Tuple.of(5, counts), Tuple.of(3, not), Tuple.of(1, open));
    }

    /** Decisions on the suspensions; every other one counts. */
    private static ImmutableMap<String, GroundDecision> decisions(
            List<Ground> grounds, EvaluationPeriod year, String reason) {
        ImmutableMap.Builder<String, GroundDecision> decisions = ImmutableMap.builder();
        for (int i = 0; i < grounds.size(); i++) {
            Conclusion conclusion = grounds.get(i).conclusion();
            if (conclusion.kind() == ConclusionKind.SUSPENSION) {
                decisions.put(
                        conclusion.id(),
                        new GroundDecision(
                                conclusion.id(),
                                (i + reason.length()) % 2 == 0,
                                i == 0 ? Optional.empty() : Optional.of(year),
                                new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", year.lastDay()),
                                reason));
            }
        }
        return decisions.buildOrThrow();
    }

    /** One organization as a rule, sometimes none, two, or one that was given up. */
    private static Arbitrary<List<HeadedOrganization>> headed() {
        Arbitrary<HeadedOrganization> here = headed("P-KT", Optional.empty());
        Arbitrary<HeadedOrganization> there = headed("P-VH", Optional.empty());
        Arbitrary<HeadedOrganization> former = headed("P-XD", Optional.of(LocalDate.of(2026, 5, 31)));
        return Arbitraries.oneOf(
                here.map(List::of),
                Combinators.combine(here, there).as(List::of),
                Combinators.combine(here, there, former).as(List::of),
                former.map(List::of));
    }

    private static Arbitrary<HeadedOrganization> headed(String unit, Optional<LocalDate> until) {
        return organizationClasses()
                .map(level -> new HeadedOrganization(UnitId.of(unit), UnitLevel.DIRECT_USING, until, level));
    }

    private static Arbitrary<Observation<Classification>> organizationClasses() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Classification.class).map(Observation::given)),
                Tuple.of(1, Arbitraries.just(Observation.notRated(Gap.ORGANIZATION_NOT_CLASSIFIED))));
    }

    static Arbitrary<Observation<Points>> absences() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, lawfulAbsences()),
                Tuple.of(1, Arbitraries.just(Observation.notRated(Gap.PERIOD_NOT_RATED))),
                Tuple.of(1, Arbitraries.just(Observation.withheld(new AbsenceReason.InWords("inspection")))));
    }

    private static Arbitrary<Observation<Points>> lawfulAbsences() {
        return Arbitraries.of(
                Observation.excused(new AbsenceReason.InWords("maternity")),
                Observation.excused(new AbsenceReason.InWords("nghỉ phép")),
                Observation.notApplicable(Gap.DECEMBER),
                Observation.notDue());
    }

    private static Arbitrary<Decision> decision() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of("Chủ tịch UBND phường", "Ban Thường vụ"),
                        Arbitraries.of("5/QĐ-UBND", "7-QĐ/ĐU"))
                .as((day, authority, number) -> new Decision(authority, number, day));
    }
}
