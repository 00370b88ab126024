package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts of one subject in one period that are being made (phác thảo số liệu của kỳ): first the numbers that they are to come to, then facts by
 * which they do, or the numbers themselves as supplied.
 *
 * <p>Not thread-safe.
 */
final class PeriodSketch {

    private static final int AS_SUPPLIED = 20;

    private final AgencySketch sketch;
    private final Choices choices;
    private final Demand demand;
    private final Subject subject;
    private final EvaluationPeriod period;
    private final UnitId unit;
    private final Colleagues colleagues;
    private final Map<String, Fraction> numbers;
    private final Set<String> fixed;
    private final Map<String, Fraction> supplied = new LinkedHashMap<>();
    private final PeriodFacts.Builder facts;

    /** Where the people come from on whose scores those of a leader rest. */
    enum Colleagues {
        /** They are made together with the facts of the leader. */
        MADE_FOR_IT,
        /** They are there. */
        THERE
    }

    PeriodSketch(
            AgencySketch sketch,
            Demand demand,
            Subject subject,
            EvaluationPeriod period,
            UnitId unit,
            Colleagues colleagues,
            Map<String, Fraction> fixed) {
        this.sketch = sketch;
        this.choices = sketch.choices();
        this.demand = demand;
        this.subject = subject;
        this.period = period;
        this.unit = unit;
        this.colleagues = colleagues;
        this.numbers = new LinkedHashMap<>(fixed);
        this.fixed = new LinkedHashSet<>(fixed.keySet());
        this.facts = PeriodFacts.builder().subject(subject).period(period).channel(sketch.channel());
    }

    /** Makes the facts. */
    void make(Aim aim) {
        demand.leaves().forEach(leaf -> choose(leaf, aim.mood()));
        aim.total().ifPresent(this::aimAt);
        forget(aim.mood());
        numbers.forEach((element, number) -> {
            if (demand.leaf(element).isEmpty()) {
                supplied.put(element, number);
            }
        });
        marks();
        work();
        demand.leaves().forEach(leaf -> record(leaf, aim));
        supplied.forEach((element, number) -> facts.putSupplied(element, new Supplied(number, "record")));
        sketch.register().addPeriodFacts(facts.build());
    }

    private void choose(Measure leaf, Aim.Mood mood) {
        if (!numbers.containsKey(leaf.element())) {
            number(leaf, mood).ifPresent(number -> numbers.put(leaf.element(), number));
        }
    }

    private Optional<Fraction> number(Measure leaf, Aim.Mood mood) {
        return switch (mood) {
            case BEST -> Optional.of(best(leaf));
            case WORST -> Optional.of(worst(leaf));
            case AT_EDGE -> Optional.of(choices.in(12) ? any(leaf) : best(leaf));
            case MIXED -> isMadeOfFacts(leaf) && choices.in(50) ? Optional.empty() : Optional.of(any(leaf));
        };
    }

    /** Whether marks or tasks say it, which are then made anyhow. */
    private boolean isMadeOfFacts(Measure leaf) {
        return leaf instanceof JudgedMeasure.Marks
                || (leaf instanceof WorkMeasure.TaskShare && subject instanceof Subject.Person);
    }

    private Fraction any(Measure leaf) {
        ImmutableList<Fraction> candidates = Candidates.of(leaf, demand.edges(leaf.element()));
        return candidates.isEmpty() ? Fraction.ZERO : choices.oneOf(candidates);
    }

    /** The most, or nothing where more takes away from the total. */
    private Fraction best(Measure leaf) {
        return isDeduction(leaf)
                ? Fraction.ZERO
                : Candidates.of(leaf, demand.edges(leaf.element())).get(0);
    }

    private Fraction worst(Measure leaf) {
        ImmutableList<Fraction> candidates = Candidates.of(leaf, demand.edges(leaf.element()));
        return isDeduction(leaf)
                ? candidates.get(0)
                : candidates.stream().min(Fraction::compareTo).orElse(Fraction.ZERO);
    }

    private boolean isDeduction(Measure leaf) {
        return demand.facts().filter(sheet -> isDeducted(sheet.total(), leaf)).isPresent();
    }

    private static boolean isDeducted(Measure whole, Measure leaf) {
        return whole.within().stream()
                .anyMatch(part -> isDeducted(part, leaf)
                        || (part.element().equals(leaf.element())
                                && whole instanceof CompositeMeasure.Sum sum
                                && sum.deductions().contains(part)));
    }

    /** Changes one number, or all shares of work together, so that the total is what is aimed at; takes others away where it is below. */
    private void aimAt(Fraction wanted) {
        Optional<Sheet> sheet = demand.facts();
        if (sheet.isEmpty()) {
            return;
        }
        Reckoning reckoning = new Reckoning(sheet.get().total());
        List<ImmutableList<Measure>> free = free();
        int first = free.isEmpty() ? 0 : choices.below(free.size());
        for (int i = 0; i < free.size(); i++) {
            ImmutableList<Measure> together = free.get((first + i) % free.size());
            List<String> elements = together.stream().map(Measure::element).toList();
            Optional<Fraction> found = reckoning.solve(elements, Candidates.most(together.get(0)), numbers, wanted);
            if (found.isPresent()) {
                elements.forEach(element -> numbers.put(element, found.get()));
                return;
            }
            lower(reckoning, elements, wanted);
        }
    }

    private void lower(Reckoning reckoning, List<String> elements, Fraction wanted) {
        Map<String, Fraction> without = new LinkedHashMap<>(numbers);
        elements.forEach(element -> without.put(element, Fraction.ZERO));
        if (reckoning.of(without).compareTo(wanted) >= 0) {
            numbers.putAll(without);
        }
    }

    /** What can have any number: all shares of work together, the marks of a form, figures. */
    private List<ImmutableList<Measure>> free() {
        List<ImmutableList<Measure>> free = new ArrayList<>();
        ImmutableList<Measure> shares = ImmutableList.copyOf(demand.leaves(WorkMeasure.TaskShare.class));
        if (!shares.isEmpty()) {
            free.add(shares);
        }
        demand.leaves().stream()
                .filter(leaf -> leaf instanceof JudgedMeasure.Marks
                        || leaf instanceof WorkMeasure.TasksMeeting
                        || (leaf instanceof RecordedMeasure.Figure figure
                                && figure.values().isEmpty()))
                .forEach(leaf -> free.add(ImmutableList.of(leaf)));
        free.removeIf(together -> together.stream().anyMatch(leaf -> fixed.contains(leaf.element())));
        return free;
    }

    /** Sometimes nobody has said a number. */
    private void forget(Aim.Mood mood) {
        if (mood == Aim.Mood.MIXED && !demand.leaves().isEmpty() && choices.in(10)) {
            Measure leaf = choices.oneOf(demand.leaves());
            numbers.remove(leaf.element());
            if (leaf instanceof RecordedMeasure.Figure && choices.in(50)) {
                facts.putLeftOut(leaf.element(), "does not apply");
            }
        }
    }

    private void marks() {
        ImmutableList<JudgedMeasure.Marks> measures = demand.leaves(JudgedMeasure.Marks.class);
        if (measures.isEmpty()) {
            return;
        }
        MarksSketch form = new MarksSketch(choices, measures.get(0).form().value());
        for (JudgedMeasure.Marks measure : measures) {
            Fraction points = numbers.get(measure.element());
            if (points == null) {
                form.markAnyhow(measure);
            } else if (choices.in(AS_SUPPLIED) || !form.mark(measure, points)) {
                supplied.put(measure.element(), points);
            }
        }
        form.filled().ifPresent(facts::marks);
    }

    private void work() {
        ImmutableList<WorkMeasure.TaskShare> shares = demand.leaves(WorkMeasure.TaskShare.class);
        ImmutableList<WorkMeasure.TasksMeeting> meeting = demand.leaves(WorkMeasure.TasksMeeting.class);
        Optional<WorkSketch> work = subject instanceof Subject.Person person
                ? Optional.of(new WorkSketch(sketch, person.id(), period))
                : Optional.empty();
        boolean tested = work.isPresent() && !meeting.isEmpty() && !choices.in(AS_SUPPLIED);
        if (tested) {
            test(work.get(), meeting);
        } else {
            supply(meeting);
        }
        if (tested || !work.isPresent() || !share(work.get(), shares)) {
            supply(shares);
        }
    }

    private void test(WorkSketch work, ImmutableList<WorkMeasure.TasksMeeting> meeting) {
        Map<WorkMeasure.TasksMeeting, Fraction> wanted = new LinkedHashMap<>();
        meeting.forEach(measure -> wanted.put(measure, numbers.getOrDefault(measure.element(), Fraction.ONE)));
        work.meeting(wanted).forEach((measure, share) -> {
            Fraction asked = wanted.get(measure);
            boolean counted = measure.criteria()
                    .filter(criteria -> criteria.value() == WorkMeasure.ResultCriteria.SUPPLIED)
                    .isEmpty();
            if (asked != null && (!counted || !asked.equals(share))) {
                supplied.put(measure.element(), asked);
            }
        });
    }

    /** Makes work where the shares are all the same, or nobody says what they are. */
    private boolean share(WorkSketch work, ImmutableList<WorkMeasure.TaskShare> shares) {
        if (shares.isEmpty()) {
            return true;
        }
        Set<Fraction> wanted = new LinkedHashSet<>();
        shares.forEach(
                share -> Optional.ofNullable(numbers.get(share.element())).ifPresent(wanted::add));
        if (wanted.isEmpty()) {
            work.anyhow();
            return true;
        }
        boolean all = shares.stream().allMatch(share -> numbers.containsKey(share.element()));
        return all
                && wanted.size() == 1
                && !choices.in(AS_SUPPLIED)
                && work.done(wanted.iterator().next());
    }

    private void supply(Collection<? extends Measure> measures) {
        measures.forEach(measure -> Optional.ofNullable(numbers.get(measure.element()))
                .ifPresent(number -> supplied.put(measure.element(), number)));
    }

    private void record(Measure leaf, Aim aim) {
        Fraction number = numbers.get(leaf.element());
        if (number == null) {
            return;
        }
        if (leaf instanceof RecordedMeasure.Figure) {
            supplied.put(leaf.element(), number);
        } else if (leaf instanceof JudgedMeasure.Assessed assessed) {
            assess(assessed, number);
        } else if (leaf instanceof JudgedMeasure.AllManaged managed) {
            manage(managed, number);
        } else if (leaf instanceof RecordedMeasure.ClassShare share) {
            classifyUnits(share, number, aim);
        } else if (leaf instanceof RecordedMeasure.PeriodCount count) {
            classifyPeriods(count, number);
        }
    }

    private void assess(JudgedMeasure.Assessed assessed, Fraction number) {
        boolean isFull = number.equals(assessed.full());
        if (!isFull && !number.equals(assessed.prolonged())) {
            supplied.put(assessed.element(), number);
            return;
        }
        Verdict verdict = isFull ? Verdict.FULL : Verdict.PROLONGED;
        int choice = choices.below(100);
        if (choice < 75) {
            facts.putAssessment(assessed.element(), Assessment.of(verdict));
        } else if (choice < 90) {
            facts.putAssessment(assessed.element(), Assessment.chosen(verdict, "weighed"));
        } else if (choice < 97) {
            supplied.put(assessed.element(), number);
        } else {
            facts.putAssessment(assessed.element(), Assessment.of(Verdict.BETWEEN));
        }
    }

    /** People whose scores on record reach the threshold, or just do not. */
    private void manage(JudgedMeasure.AllManaged managed, Fraction number) {
        boolean byPeople = demand.role() == Role.HEAD && choices.in(60) && !number.isZero();
        if (colleagues == Colleagues.THERE && choices.in(60)) {
            return;
        }
        if (colleagues == Colleagues.THERE
                || !byPeople
                || !(number.equals(managed.full()) || number.equals(managed.otherwise()))) {
            supplied.put(managed.element(), number);
            return;
        }
        int people = choices.between(1, 3);
        for (int i = 0; i < people; i++) {
            CadreId colleague = sketch.person("colleague " + sketch.number());
            sketch.post(colleague, unit, Role.STAFF, AppointmentKind.PRIMARY, DateRange.all());
            boolean below = i == 0 && number.equals(managed.otherwise());
            Fraction step = Candidates.step(Measure.Unit.POINTS);
            sketch.total(
                    Subject.of(colleague),
                    period,
                    below
                            ? managed.threshold().minus(step)
                            : choices.oneOf(
                                    managed.threshold(), managed.threshold().plus(step)));
        }
    }

    /** Units directly below with their classes on record. */
    private void classifyUnits(RecordedMeasure.ClassShare share, Fraction number, Aim aim) {
        boolean leads = !(subject instanceof Subject.Person) || demand.role() == Role.HEAD;
        if (colleagues == Colleagues.THERE || !leads || choices.in(AS_SUPPLIED)) {
            supplied.put(share.element(), number);
            return;
        }
        int units = number.equals(Fraction.ONE) ? choices.below(3) : choices.between(1, 3);
        for (int i = 0; i < units; i++) {
            UnitId below = sketch.below(unit, unit.text() + "-" + i, UnitLevel.DIRECT_USING);
            boolean fails = i == 0 && !number.equals(Fraction.ONE);
            sketch.classOf(
                    Subject.of(below),
                    period,
                    sketch.channelOfUnits(),
                    fails ? lower(share.atLeast()) : reached(share, aim));
        }
    }

    private Classification reached(RecordedMeasure.ClassShare share, Aim aim) {
        return aim.equals(Aim.BEST_AND_NOTHING_ELSE)
                ? Classification.EXCELLENT
                : choices.oneOf(share.atLeast(), Classification.EXCELLENT);
    }

    private static Classification lower(Classification level) {
        return Stream.of(Classification.values())
                .filter(other -> other.isBelow(level))
                .findFirst()
                .orElse(Classification.NOT_COMPLETED);
    }

    /** Shorter periods with their classes on record. */
    private void classifyPeriods(RecordedMeasure.PeriodCount count, Fraction number) {
        PeriodKind kind = classifiedKind();
        ImmutableList<EvaluationPeriod> parts = period.dividedInto(kind);
        int many = number.min(Fraction.of(parts.size())).floor().intValueExact();
        for (int i = 0; i < parts.size(); i++) {
            Classification level = i < many ? count.highest() : lower(count.lowest());
            sketch.classOf(subject, parts.get(i), sketch.channel(), level);
        }
    }

    private PeriodKind classifiedKind() {
        return Stream.of(PeriodKind.HALF_YEAR, PeriodKind.QUARTER, PeriodKind.MONTH)
                .filter(kind -> kind.months() < period.kind().months())
                .filter(kind -> sketch.demands()
                        .of(demand.role(), kind)
                        .filter(Demand::isClassified)
                        .isPresent())
                .findFirst()
                .orElse(period.kind() == PeriodKind.YEAR ? PeriodKind.QUARTER : PeriodKind.MONTH);
    }
}
