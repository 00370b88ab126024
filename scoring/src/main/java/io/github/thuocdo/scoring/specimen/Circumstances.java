package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one subject in one period, so that conditions of the policy are met or just missed (hoàn cảnh): conclusions, time served,
 * leave, and the numbers at which they are asked.
 *
 * <p>Not thread-safe.
 */
final class Circumstances {

    private final AgencySketch sketch;
    private final Choices choices;
    private final Demand demand;
    private final Subject subject;
    private final EvaluationPeriod period;
    private final UnitId unit;
    private final Map<String, Fraction> numbers = new LinkedHashMap<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    Circumstances(AgencySketch sketch, Demand demand, Subject subject, EvaluationPeriod period, UnitId unit) {
        this.sketch = sketch;
        this.choices = sketch.choices();
        this.demand = demand;
        this.subject = subject;
        this.period = period;
        this.unit = unit;
    }

    /** The numbers on which the conditions rest. */
    Map<String, Fraction> numbers() {
        return numbers;
    }

    /** The days of service. */
    DateRange service() {
        DateRange begun = from == null ? DateRange.all() : DateRange.from(from);
        return until == null ? begun : begun.intersection(DateRange.upTo(until)).orElseGet(DateRange::all);
    }

    /** Chooses what happens: what the class aimed at asks for, and sometimes something by which a ground applies. */
    void choose(Aim aim) {
        seek(aim);
        if (aim.isDisturbed() && !demand.gates().isEmpty() && choices.in(30)) {
            Gate gate = choices.oneOf(demand.gates());
            meet(gate.when());
            gate.weighedWhen().filter(when -> choices.in(50)).ifPresent(this::meet);
        }
        if (aim.isDisturbed() && choices.in(4)) {
            absent(
                    choices.oneOf(LeaveKind.values()),
                    Fraction.of(choices.between(1, period.kind().months())),
                    0);
        }
    }

    /** Meets what the class aimed at requires, or misses one thing of it. */
    private void seek(Aim aim) {
        ImmutableList<Ladder.Rung> rungs = demand.ladder().map(Ladder::rungs).orElse(ImmutableList.of());
        if (rungs.isEmpty() || aim.equals(Aim.WORST_AND_NOTHING_ELSE)) {
            return;
        }
        Ladder.Rung rung = switch (aim.mood()) {
            case BEST -> rungs.get(0);
            case WORST -> rungs.get(rungs.size() - 1);
            case AT_EDGE, MIXED -> choices.oneOf(rungs);
        };
        if (aim.equals(Aim.BEST_AND_NOTHING_ELSE)) {
            rung.requires().forEach(requirement -> best(requirement.condition()));
            demand.gates().forEach(gate -> avoid(gate.when()));
            return;
        }
        rung.requires().forEach(requirement -> meet(requirement.condition()));
        if (aim.mood() != Aim.Mood.BEST && !rung.requires().isEmpty() && choices.in(40)) {
            miss(choices.oneOf(rung.requires()).condition());
        }
    }

    /** Meets a condition with the highest numbers that do; what stands on the sheet comes out by itself. */
    private void best(Condition condition) {
        if (condition instanceof Condition.Within within) {
            first(within.measure(), Candidates.in(within.band(), within.measure(), edges(within)));
        } else if (condition instanceof Condition.Unread unread) {
            best(unread.adopted());
        } else if (condition instanceof Condition.Not not) {
            avoid(not.condition());
        } else {
            Demand.parts(condition).forEach(this::best);
        }
    }

    /** Does not meet the numbers for which a ground asks. */
    private void avoid(Condition condition) {
        if (condition instanceof Condition.Within within) {
            first(within.measure(), Candidates.notIn(within.band(), within.measure(), edges(within)));
        } else if (condition instanceof Condition.Unread unread) {
            avoid(unread.adopted());
        } else if (condition instanceof Condition.Not not) {
            best(not.condition());
        } else {
            Demand.parts(condition).forEach(this::avoid);
        }
    }

    private void first(Measure measure, ImmutableList<Fraction> values) {
        if (!values.isEmpty() && !(measure instanceof CompositeMeasure.Reference)) {
            numbers.putIfAbsent(measure.element(), values.get(0));
        }
    }

    private ImmutableSet<Fraction> edges(Condition.Within within) {
        return demand.edges(within.measure().element());
    }

    /** Lets something happen by which a condition is met, as far as facts can. */
    void meet(Condition condition) {
        if (condition instanceof Condition.Within within) {
            number(
                    within.measure(),
                    Candidates.in(
                            within.band(),
                            within.measure(),
                            demand.edges(within.measure().element())));
        } else if (condition instanceof Condition.Unread unread) {
            meet(unread.adopted());
        } else if (condition instanceof Condition.Established established) {
            conclude(established);
        } else if (condition instanceof Condition.ServedLessThan served) {
            serve(served.months(), choices.between(1, 40));
        } else if (condition instanceof Condition.Away away) {
            absent(choices.oneOf(away.kinds().asList()), length(away.months()), 0);
        } else if (condition instanceof Condition.LeftService) {
            until = choices.oneOf(
                    period.lastDay().minusDays(1),
                    period.firstDay(),
                    period.firstDay().plusDays(15));
        } else if (condition instanceof Condition.Remedied remedied) {
            pointOut(remedied, choices.in(50), true);
        } else if (condition instanceof Condition.Not not) {
            miss(not.condition());
        } else if (condition instanceof Condition.AnyOf any) {
            meet(choices.oneOf(any.conditions()));
        } else {
            Demand.parts(condition).forEach(this::meet);
        }
    }

    /** Lets something happen by which a condition is just not met, as far as facts can. */
    void miss(Condition condition) {
        if (condition instanceof Condition.Within within) {
            number(
                    within.measure(),
                    Candidates.notIn(
                            within.band(),
                            within.measure(),
                            demand.edges(within.measure().element())));
        } else if (condition instanceof Condition.Unread unread) {
            miss(unread.adopted());
        } else if (condition instanceof Condition.ServedLessThan served) {
            if (choices.in(15)) {
                serve(served.months(), 0);
            }
        } else if (condition instanceof Condition.Away away) {
            if (choices.in(15)) {
                absent(choices.oneOf(away.kinds().asList()), length(away.months()), -1);
            }
        } else if (condition instanceof Condition.Remedied remedied) {
            pointOut(remedied, true, false);
        } else if (condition instanceof Condition.Not not) {
            meet(not.condition());
        } else if (condition instanceof Condition.AllOf all) {
            miss(choices.oneOf(all.conditions()));
        } else {
            Demand.parts(condition).forEach(this::miss);
        }
    }

    /** The total itself comes about by what is aimed at; on record it would stand whatever became of its parts. */
    private void number(Measure measure, ImmutableList<Fraction> values) {
        if (!values.isEmpty() && !demand.isTotal(measure.element())) {
            numbers.put(measure.element(), choices.oneOf(values));
        }
    }

    /** Begins so that a minimum of months is served until the end of the period, less some days. */
    private void serve(Fraction months, int fewerDays) {
        LocalDate begin =
                period.lastDay().plusDays(1).minusMonths(whole(months)).minusDays(days(months));
        from = begin.plusDays(Math.min(fewerDays, begin.until(period.lastDay(), ChronoUnit.DAYS)));
    }

    private void absent(LeaveKind kind, Fraction months, int moreDays) {
        if (subject instanceof Subject.Person person) {
            LocalDate end = period.firstDay().plusMonths(whole(months)).plusDays(days(months) + moreDays);
            if (end.isAfter(period.firstDay())) {
                sketch.organization().addAbsences(new Absence(person.id(), kind, DateRange.of(period.firstDay(), end)));
            }
        }
    }

    private static long whole(Fraction months) {
        return months.floor().longValueExact();
    }

    private static long days(Fraction months) {
        return months.minus(Fraction.of(months.floor().longValueExact()))
                .multipliedBy(Fraction.of(30))
                .floor()
                .longValueExact();
    }

    /** A length at an end of a band of months. */
    private Fraction length(Interval band) {
        Optional<Interval.Bound> bound = band.lower().isPresent() ? band.lower() : band.upper();
        Fraction months = bound.map(Interval.Bound::value).orElse(Fraction.ONE);
        return choices.oneOf(months, months.plus(Fraction.of(1, 30)), months.plus(Fraction.ONE));
    }

    private void pointOut(Condition.Remedied remedied, boolean pointedOut, boolean isRemedied) {
        if (pointedOut) {
            Subject about = about(choices.oneOf(remedied.about().asList()));
            LocalDate day = day();
            String act = "shortcoming " + sketch.number();
            sketch.conclude(
                    conclusion(ConclusionKind.SHORTCOMING, about, day).act(act).build());
            if (isRemedied) {
                sketch.conclude(conclusion(ConclusionKind.SHORTCOMING_REMEDIED, about, day)
                        .act(act)
                        .build());
            }
        }
    }

    private void conclude(Condition.Established established) {
        ConclusionKind kind = choices.oneOf(established.kinds().asList());
        Subject about = about(choices.oneOf(established.about().asList()));
        Conclusion.Builder conclusion = conclusion(kind, about, day());
        if (kind == ConclusionKind.DISCIPLINE) {
            ImmutableList<DisciplineForm> forms = established.forms().asList();
            conclusion.form(forms.isEmpty() ? choices.oneOf(DisciplineForm.values()) : choices.oneOf(forms));
            conclusion.dutyRelated(!choices.in(8));
        }
        if (choices.in(5)) {
            conclusion.annulledOn(period.lastDay());
        }
        Conclusion concluded = conclusion.build();
        sketch.conclude(concluded);
        weigh(concluded);
    }

    /** What the authority decides where it has to weigh: nothing yet, that it counts, or that it does not. */
    private void weigh(Conclusion conclusion) {
        boolean isWeighed = demand.gates().stream()
                .anyMatch(gate -> gate.effect() instanceof Gate.Weighed
                        && gate.when() instanceof Condition.Established established
                        && established.kinds().contains(conclusion.kind()));
        if (isWeighed && choices.in(60)) {
            sketch.register()
                    .addGroundDecisions(GroundDecision.builder()
                            .conclusion(conclusion.id())
                            .counts(choices.in(50))
                            .decision(sketch.decision(period.lastDay()))
                            .reason("weighed")
                            .build());
        }
    }

    private Conclusion.Builder conclusion(ConclusionKind kind, Subject about, LocalDate on) {
        return Conclusion.builder()
                .id("KL-" + sketch.number())
                .kind(kind)
                .about(about)
                .decision(sketch.decision(on));
    }

    /** Within the period, on its first or last day, or the day after. */
    private LocalDate day() {
        return choices.oneOf(
                period.firstDay().plusDays(14),
                period.lastDay(),
                period.firstDay(),
                period.firstDay().plusDays(20),
                period.firstDay().plusDays(5),
                period.lastDay().plusDays(1));
    }

    private Subject about(About about) {
        return switch (about) {
            case SUBJECT -> subject;
            case MANAGED_UNIT -> managedUnit();
            case MEMBER -> member();
        };
    }

    private Subject managedUnit() {
        return subject instanceof Subject.Person
                ? Subject.of(unit)
                : Subject.of(sketch.below(unit, unit.text() + "-part", UnitLevel.DIRECT_USING));
    }

    private Subject member() {
        if (subject instanceof Subject.Person) {
            return subject;
        }
        CadreId leader = sketch.leaderOf(unit);
        return Subject.of(leader);
    }

    /** Puts the classes on record on which the subject's own rests: of the organization headed or led, and its own in another channel. */
    void recordClasses(Aim aim) {
        if (demand.asksForOrganization()) {
            record(Subject.of(unit), sketch.channelOfUnits(), aim);
        }
        for (Gate gate : demand.gates()) {
            if (gate.effect() instanceof Gate.OwnResult own) {
                record(subject, own.channel(), aim);
            }
        }
    }

    private void record(Subject of, Channel channel, Aim aim) {
        boolean best = aim.mood() == Aim.Mood.BEST || choices.in(40);
        if (best) {
            sketch.classOf(of, period, channel, Classification.EXCELLENT);
        } else if (!choices.in(8)) {
            sketch.classOf(of, period, channel, choices.oneOf(Classification.values()));
        }
    }
}
