package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What wrong programs do to facts, policies and results. */
final class Faulty {

    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    private Faulty() {}

    static Rater facts(UnaryOperator<Register> change) {
        return specimen -> Rated.of(specimen.with(change.apply(specimen.register())));
    }

    static Rater tasks(UnaryOperator<Task> change) {
        return facts(register ->
                register.withTasks(register.tasks().stream().map(change).toList()));
    }

    static Rater periodFacts(UnaryOperator<PeriodFacts> change) {
        return facts(register -> register.withPeriodFacts(
                register.periodFacts().stream().map(change).toList()));
    }

    static Rater marks(UnaryOperator<FilledForm> change) {
        return periodFacts(facts -> facts.marks()
                .map(filled -> PeriodFacts.builder()
                        .from(facts)
                        .marks(change.apply(filled))
                        .build())
                .orElse(facts));
    }

    static Rater under(UnaryOperator<Policy> change) {
        return specimen -> Rated.of(specimen.under(change.apply(specimen.policy())));
    }

    /** Rates the right way and tells it in another. */
    static Rater told(Telling telling) {
        return specimen -> told(specimen, telling);
    }

    static Rated told(Specimen specimen, Telling telling) {
        Rated rated = Rated.of(specimen);
        return new Rated(rated.placements(), rated.board(), rated.findings(), telling);
    }

    /** Places one subject otherwise. */
    interface Placing {
        Placement of(Specimen specimen, Rated rated, Placement placement);
    }

    static Rater placed(Placing placing) {
        return specimen -> {
            Rated rated = Rated.of(specimen);
            ImmutableMap.Builder<Subject, Placement> placements = ImmutableMap.builder();
            rated.placements()
                    .forEach((subject, placement) -> placements.put(subject, placing.of(specimen, rated, placement)));
            return new Rated(placements.buildOrThrow(), rated.board(), rated.findings());
        };
    }

    static Proposal like(Proposal proposal, Classification level) {
        return proposal instanceof Proposal.Indicative
                ? new Proposal.Indicative(level)
                : new Proposal.Classified(level);
    }

    static Placement own(Placement placement, Proposal proposal) {
        return new Placement(
                placement.subject(),
                placement.scorecard(),
                proposal,
                proposal,
                placement.ofQuota(),
                placement.ofRound(),
                placement.quota());
    }

    static Placement after(Placement placement, Proposal proposal) {
        return new Placement(
                placement.subject(),
                placement.scorecard(),
                placement.beforeQuota(),
                proposal,
                placement.ofQuota(),
                placement.ofRound(),
                placement.quota());
    }

    /** The class directly below; the lowest stays. */
    static Proposal oneLower(Proposal proposal) {
        return Rated.level(proposal)
                .map(level ->
                        Classification.values()[Math.min(level.ordinal() + 1, Classification.NOT_COMPLETED.ordinal())])
                .map(level -> like(proposal, level))
                .orElse(proposal);
    }

    static boolean isBelowMean(Rated rated, Placement placement, Fraction above) {
        Fraction sum = Fraction.sum(rated.placements().values().stream()
                .map(each -> rated.total(each).orElse(Fraction.ZERO))
                .toList());
        Fraction mean = sum.dividedBy(Fraction.of(rated.placements().size()));
        return rated.total(placement)
                .filter(own -> own.compareTo(mean.plus(above)) < 0)
                .isPresent();
    }

    /** A shorter period of a longer one. */
    record Month(EvaluationPeriod period, Fraction points) {}

    /** Makes the mean of shorter periods of other numbers. */
    record Mean(Function<List<Month>, List<Fraction>> numbers) implements Telling {
        @Override
        public Observation<Points> total(Scorecard card) {
            List<Month> months = card.dossier().shorter().stream()
                    .filter(score -> score.total().isGiven())
                    .map(score -> new Month(score.period(), points(score)))
                    .toList();
            if (months.isEmpty() || !card.total().isGiven()) {
                return card.total();
            }
            List<Fraction> taken = numbers.apply(months);
            return taken.isEmpty()
                    ? card.total()
                    : Observation.given(Points.of(Fraction.sum(taken).dividedBy(Fraction.of(taken.size()))));
        }

        private static Fraction points(PeriodScore score) {
            return score.total().asOptional().orElseThrow().value();
        }
    }

    static List<Fraction> byQuarter(List<Month> months) {
        Map<LocalDate, List<Month>> quarters = months.stream()
                .collect(groupingBy(
                        month -> EvaluationPeriod.containing(
                                        PeriodKind.QUARTER, month.period().firstDay())
                                .firstDay(),
                        TreeMap::new,
                        toList()));
        return quarters.values().stream()
                .map(quarter -> Fraction.sum(quarter.stream().map(Month::points).toList())
                        .dividedBy(Fraction.of(quarter.size())))
                .toList();
    }

    /** Adds something to the total. */
    record Shifted(Function<Scorecard, Fraction> by) implements Telling {
        @Override
        public Observation<Points> total(Scorecard card) {
            return card.total().map(total -> Points.of(total.value().plus(by.apply(card))));
        }
    }

    static Rated shifted(Specimen specimen, Function<Subject, Fraction> by) {
        return told(specimen, new Shifted(card -> by.apply(card.subject())));
    }

    static Rated multiplied(Specimen specimen, Function<Subject, Fraction> by) {
        return told(specimen, new Telling() {
            @Override
            public Observation<Points> total(Scorecard card) {
                return card.total().map(total -> Points.of(total.value().multipliedBy(by.apply(card.subject()))));
            }
        });
    }

    static Rater scaledToTheBest() {
        return specimen -> {
            Rated rated = Rated.of(specimen);
            Fraction best = rated.placements().values().stream()
                    .flatMap(placement -> rated.total(placement).stream())
                    .max(Comparator.naturalOrder())
                    .filter(most -> most.signum() > 0)
                    .orElse(Fraction.of(100));
            return multiplied(specimen, subject -> Fraction.of(100).dividedBy(best));
        };
    }

    static Rater scaledToAMean() {
        return specimen -> {
            Rated rated = Rated.of(specimen);
            List<Fraction> totals = rated.placements().values().stream()
                    .flatMap(placement -> rated.total(placement).stream())
                    .toList();
            Fraction sum = Fraction.sum(totals);
            return sum.signum() == 0
                    ? rated
                    : multiplied(
                            specimen,
                            subject -> Fraction.of(70L * totals.size()).dividedBy(sum));
        };
    }

    /** A step that is printed with whole numbers. */
    record Printed(Step of) implements Step {
        @Override
        public Kind kind() {
            return of.kind();
        }

        @Override
        public Provision provision() {
            return of.provision();
        }

        @Override
        public String element() {
            return of.element();
        }

        @Override
        public Observation<Fraction> value() {
            return of.value();
        }

        @Override
        public Fraction contribution() {
            return Fraction.of(of.contribution().floor().longValueExact());
        }

        @Override
        public ImmutableList<Step> parts() {
            return of.parts().stream().map(Printed::new).collect(toImmutableList());
        }

        @Override
        public Optional<Evidence> evidence() {
            return of.evidence();
        }
    }

    /** A step that cites another provision. */
    record Cited(Step of, Provision provision) implements Step {
        @Override
        public Kind kind() {
            return of.kind();
        }

        @Override
        public String element() {
            return of.element();
        }

        @Override
        public Observation<Fraction> value() {
            return of.value();
        }

        @Override
        public Fraction contribution() {
            return of.contribution();
        }

        @Override
        public ImmutableList<Step> parts() {
            return of.parts();
        }

        @Override
        public Optional<Evidence> evidence() {
            return of.evidence();
        }
    }

    /** A thread that did not read the settings goes by the edges that are built in. */
    static Rater settingsOfTheThread() {
        Thread read = Thread.currentThread();
        return under(policy ->
                Thread.currentThread().equals(read) ? policy : edges(policy, edge -> edge.minus(Fraction.of(5))));
    }

    static Policy gatesForEverybody(Policy policy) {
        return policy.withRules(policy.rules().stream()
                .map(rule -> rule instanceof Gate gate
                        ? Gate.builder()
                                .from(gate)
                                .reach(new Reach(
                                        policy.scope().roles(), gate.reach().kinds()))
                                .build()
                        : rule)
                .toList());
    }

    /** Figures and assessments of the elements that a policy has, and no others. */
    static Register withElementsOf(Policy policy, Register register) {
        ImmutableSet<String> known = policy.rules().stream()
                .filter(Sheet.class::isInstance)
                .flatMap(sheet -> NumberLaws.measures(((Sheet) sheet).total()))
                .map(Measure::element)
                .collect(toImmutableSet());
        return register.withPeriodFacts(register.periodFacts().stream()
                .map(facts -> PeriodFacts.builder()
                        .from(facts)
                        .supplied(Maps.filterKeys(facts.supplied(), known::contains))
                        .build())
                .toList());
    }

    static Rater firstExplanation() {
        AtomicReference<Step> first = new AtomicReference<>();
        return told(new Telling() {
            @Override
            public Step derivation(Scorecard card) {
                first.compareAndSet(null, card.derivation());
                return first.get();
            }
        });
    }

    static Policy edges(Policy policy, UnaryOperator<Fraction> edge) {
        return bands(policy, bound -> new Interval.Bound(edge.apply(bound.value()), bound.edge()));
    }

    static Policy edgesTurned(Policy policy) {
        return bands(
                policy,
                bound -> new Interval.Bound(
                        bound.value(), bound.edge() == Interval.Edge.OPEN ? Interval.Edge.CLOSED : Interval.Edge.OPEN));
    }

    private static Policy bands(Policy policy, UnaryOperator<Interval.Bound> change) {
        return policy.withRules(policy.rules().stream()
                .map(rule -> rule instanceof Ladder ladder && ladder.hasBands() ? bands(ladder, change) : rule)
                .toList());
    }

    private static Rule bands(Ladder ladder, UnaryOperator<Interval.Bound> change) {
        return Ladder.builder()
                .from(ladder)
                .rungs(ladder.rungs().stream()
                        .map(rung -> new Ladder.Rung(
                                rung.provision(),
                                rung.level(),
                                rung.band()
                                        .map(band -> new Interval(
                                                band.lower().map(change),
                                                band.upper().map(change))),
                                rung.requires()))
                        .toList())
                .build();
    }

    private static Policy withReading(Policy policy, Interpretation<?> question, Reading value) {
        Interpretation<?> other = new Interpretation.Chosen<>(question.key(), value, "code", BilingualText.NONE);
        return policy.withRules(
                RecordWalk.rewrite(policy.rules(), each -> each.key().equals(question.key()) ? other : each));
    }

    static Policy faultsTake(Policy policy, Fraction share) {
        return policy.workCounting()
                .flatMap(counting -> counting.faultDeduction())
                .map(question -> withReading(policy, question, new LapseDeduction.EachLapse(share)))
                .orElse(policy);
    }

    static Policy oneInAHundred(Policy policy) {
        return policy.workCounting()
                .flatMap(counting -> counting.faultDeduction())
                .filter(question -> question.value().equals(new LapseDeduction.EachLapse(Fraction.ONE)))
                .map(question -> faultsTake(policy, Fraction.of(1, 100)))
                .orElse(policy);
    }

    static Policy oneReadingFurther(Policy policy) {
        Policy changed = policy;
        for (Interpretation<?> question : policy.interpretations().values()) {
            if (question instanceof Interpretation.Chosen<?> chosen
                    && chosen.by().equals("said aloud")) {
                changed = furtherReading(changed, chosen);
            }
        }
        return changed;
    }

    private static Policy furtherReading(Policy policy, Interpretation.Chosen<?> chosen) {
        for (Reading reading : chosen.alternatives()) {
            if (!reading.key().equals(chosen.value().key())) {
                try {
                    return policy.reading(chosen.key(), reading.key(), "code");
                } catch (IllegalArgumentException impossible) {
                    // the policy has nothing by which to read it so
                }
            }
        }
        return policy;
    }

    static Policy weightsAsTheyAre(Policy policy) {
        return policy.withRules(policy.rules().stream()
                .map(rule -> rule instanceof Sheet sheet
                        ? Sheet.builder()
                                .from(sheet)
                                .total(weighed(sheet.total()))
                                .scale(Optional.empty())
                                .build()
                        : rule)
                .toList());
    }

    private static Measure weighed(Measure measure) {
        if (measure instanceof CompositeMeasure.Section section) {
            Fraction sum = Fraction.sum(section.shares().stream()
                    .map(CompositeMeasure.Share::weight)
                    .toList());
            Fraction mean = sum.dividedBy(Fraction.of(section.shares().size()));
            return new CompositeMeasure.Section(
                    section.element(), section.provision(), section.worth().multipliedBy(mean), section.shares());
        }
        return measure instanceof CompositeMeasure.Sum sum
                ? new CompositeMeasure.Sum(
                        sum.element(),
                        sum.provision(),
                        sum.parts().stream().map(Faulty::weighed).collect(toImmutableList()),
                        sum.deductions(),
                        sum.ceiling())
                : measure;
    }

    private static FilledForm filled(FilledForm given, Function<Form.Item, Optional<Fraction>> points) {
        if (given.marks().containsKey(Form.TOTAL)) {
            return given;
        }
        ImmutableMap.Builder<String, Mark> marks = ImmutableMap.builder();
        marks.putAll(given.marks());
        for (Form.Group group : given.form().groups()) {
            if (!given.marks().containsKey(group.id())) {
                group.itemByAddress().forEach((address, item) -> {
                    if (!given.marks().containsKey(address)) {
                        points.apply(item).ifPresent(some -> marks.put(address, Mark.confirmed(some)));
                    }
                });
            }
        }
        return new FilledForm(given.form(), marks.buildOrThrow());
    }

    /** A draft gives one point an item, or what comes next to it. */
    static FilledForm drafted(FilledForm given) {
        return filled(
                given,
                item -> Optional.of(Fraction.ONE.min(item.maximum()))
                        .filter(item::admits)
                        .or(() -> Optional.of(item.maximum())));
    }

    static FilledForm selfConfirmed(FilledForm given) {
        ImmutableMap.Builder<String, Mark> marks = ImmutableMap.builder();
        given.marks()
                .forEach((address, mark) -> marks.put(
                        address,
                        mark.self().isPresent() && mark.confirmed().isEmpty()
                                ? Mark.confirmed(mark.self().get())
                                : mark));
        return new FilledForm(given.form(), marks.buildOrThrow());
    }

    /** Marks on another form are counted as points of the policy's own. */
    static Rater onAnyForm() {
        return specimen -> Rated.of(specimen.with(specimen.register()
                .withPeriodFacts(specimen.register().periodFacts().stream()
                        .map(facts -> onOwnForm(specimen.policy(), facts))
                        .toList())));
    }

    private static PeriodFacts onOwnForm(Policy policy, PeriodFacts facts) {
        Optional<Form> own = policy.form();
        if (own.isEmpty() || facts.marks().map(FilledForm::form).equals(own)) {
            return facts;
        }
        return facts.marks()
                .flatMap(filled -> filled.marks().values().stream()
                        .flatMap(mark -> mark.confirmed().stream())
                        .findFirst())
                .map(points -> PeriodFacts.builder()
                        .from(facts)
                        .marks(FilledForm.ofTotal(
                                own.get(), points.min(own.get().maximum())))
                        .build())
                .orElse(facts);
    }

    static PeriodFacts verdictsTurned(PeriodFacts facts) {
        ImmutableMap.Builder<String, Assessment> turned = ImmutableMap.builder();
        facts.assessments().forEach((element, assessment) -> {
            boolean isFull = assessment.equals(Assessment.of(Verdict.FULL));
            turned.put(element, isFull ? Assessment.of(Verdict.PROLONGED) : Assessment.of(Verdict.FULL));
        });
        return PeriodFacts.builder()
                .from(facts)
                .assessments(turned.buildOrThrow())
                .build();
    }

    static Rater figures(BiFunction<RecordedMeasure.Figure, Fraction, Fraction> change) {
        return specimen -> {
            Map<String, RecordedMeasure.Figure> figures = new TreeMap<>();
            Directions.of(specimen.policy()).figures().forEach(figure -> figures.put(figure.element(), figure));
            return periodFacts(facts -> changed(facts, figures, change)).rate(specimen);
        };
    }

    private static PeriodFacts changed(
            PeriodFacts facts,
            Map<String, RecordedMeasure.Figure> figures,
            BiFunction<RecordedMeasure.Figure, Fraction, Fraction> change) {
        ImmutableMap.Builder<String, Supplied> supplied = ImmutableMap.builder();
        facts.supplied().forEach((element, given) -> {
            RecordedMeasure.Figure figure = figures.get(element);
            supplied.put(
                    element,
                    figure == null ? given : new Supplied(change.apply(figure, given.value()), given.source()));
        });
        return PeriodFacts.builder()
                .from(facts)
                .supplied(supplied.buildOrThrow())
                .build();
    }

    /** Every figure that is missing is a share of its most. */
    static Rater filled(Fraction share) {
        return specimen -> {
            ImmutableList<RecordedMeasure.Figure> figures =
                    Directions.of(specimen.policy()).figures();
            return periodFacts(facts -> filled(facts, figures, share)).rate(specimen);
        };
    }

    private static PeriodFacts filled(PeriodFacts facts, List<RecordedMeasure.Figure> figures, Fraction share) {
        ImmutableMap.Builder<String, Supplied> supplied = ImmutableMap.builder();
        supplied.putAll(facts.supplied());
        Set<String> done = new HashSet<>();
        for (RecordedMeasure.Figure figure : figures) {
            if (done.add(figure.element())
                    && !facts.supplied().containsKey(figure.element())
                    && !facts.leftOut().containsKey(figure.element())) {
                Fraction most = figure.most().orElse(Fraction.ONE);
                Fraction value = figure.values().isEmpty()
                        ? most.multipliedBy(share)
                        : figure.values().get(0);
                supplied.put(figure.element(), new Supplied(value, "filled in"));
            }
        }
        return PeriodFacts.builder()
                .from(facts)
                .supplied(supplied.buildOrThrow())
                .build();
    }

    static Register withoutDecimals(Register register) {
        return register.withPeriodFacts(
                register.periodFacts().stream().map(Faulty::withoutDecimals).toList());
    }

    private static PeriodFacts withoutDecimals(PeriodFacts facts) {
        ImmutableMap.Builder<String, Supplied> supplied = ImmutableMap.builder();
        facts.supplied()
                .forEach((element, given) -> supplied.put(
                        element, new Supplied(Fraction.of(given.value().floor().longValueExact()), given.source())));
        return PeriodFacts.builder()
                .from(facts)
                .supplied(supplied.buildOrThrow())
                .build();
    }

    static Register notPunishedTwice(Register register) {
        return register.withTasks(register.tasks().stream()
                .map(task -> register.conclusions().stream()
                                .anyMatch(conclusion -> conclusion.about().equals(Subject.of(task.assignee())))
                        ? Task.builder().from(task).faults(ImmutableList.of()).build()
                        : task)
                .toList());
    }

    private static Register appointed(Register register, UnaryOperator<List<Appointment>> change) {
        return register.withOrganization(Organization.builder()
                .from(register.organization())
                .appointments(change.apply(register.organization().appointments()))
                .build());
    }

    private static Stream<Appointment> headships(Register register, Appointment post) {
        return register.organization().postsOf(post.cadre()).stream().filter(other -> other.role() == Role.HEAD);
    }

    static Register mainPostOnly(Register register) {
        return appointed(
                register,
                posts -> posts.stream()
                        .filter(post -> post.role() != Role.HEAD
                                || post.kind() == AppointmentKind.PRIMARY
                                || headships(register, post)
                                        .noneMatch(other -> other.kind() == AppointmentKind.PRIMARY))
                        .toList());
    }

    static Register bestHeadship(Register register) {
        return appointed(
                register,
                posts -> posts.stream()
                        .filter(post -> post.role() != Role.HEAD
                                || post.kind() == AppointmentKind.PRIMARY
                                || headships(register, post)
                                        .allMatch(other -> rank(register, other) >= rank(register, post)))
                        .map(post -> post.kind() == AppointmentKind.PRIMARY
                                        && post.role() == Role.HEAD
                                        && headships(register, post)
                                                .anyMatch(other -> rank(register, other) < rank(register, post))
                                ? Appointment.builder()
                                        .from(post)
                                        .role(Role.STAFF)
                                        .build()
                                : post)
                        .toList());
    }

    private static int rank(Register register, Appointment post) {
        return register.results().stream()
                .filter(result -> result.subject().equals(Subject.of(post.unit())))
                .flatMap(result -> result.classification().stream())
                .mapToInt(Classification::ordinal)
                .min()
                .orElse(Classification.values().length);
    }

    static Register categoryOfToday(Register register) {
        return register.withOrganization(Organization.builder()
                .from(register.organization())
                .cadres(register.organization().cadres().stream()
                        .map(cadre -> cadre.withCategories(
                                History.of(cadre.categories().at(FAR))))
                        .toList())
                .build());
    }

    static Register lowestIsNone(Register register) {
        return results(
                register,
                result -> result.subject() instanceof Subject.Organization
                                && result.classification().equals(Optional.of(Classification.NOT_COMPLETED))
                        ? Result.builder()
                                .from(result)
                                .classification(Classification.EXCELLENT)
                                .build()
                        : result);
    }

    private static Register results(Register register, UnaryOperator<Result> change) {
        return register.withResults(register.results().stream().map(change).toList());
    }

    static Register joinedByName(Register register) {
        Set<String> known = new HashSet<>();
        for (Unit unit : register.organization().units()) {
            if (unit.name().equals("Unit " + unit.id().text())) {
                known.add(unit.id().text());
            }
        }
        return register.withResults(register.results().stream()
                .filter(result -> !(result.subject() instanceof Subject.Organization)
                        || known.contains(result.subject().text()))
                .toList());
    }

    static Register joinedByBeginning(Register register) {
        return Register.builder()
                .from(register)
                .tasks(register.tasks().stream()
                        .map(task -> Task.builder()
                                .from(task)
                                .assignee(beginning(register, task.assignee()))
                                .build())
                        .toList())
                .results(register.results().stream()
                        .map(result -> result.subject() instanceof Subject.Person person
                                ? Result.builder()
                                        .from(result)
                                        .subject(Subject.of(beginning(register, person.id())))
                                        .build()
                                : result)
                        .toList())
                .build();
    }

    private static CadreId beginning(Register register, CadreId whole) {
        return register.organization().cadres().stream()
                .map(cadre -> cadre.id())
                .filter(id -> whole.text().startsWith(id.text()))
                .min(Comparator.comparing(id -> id.text().length()))
                .orElse(whole);
    }

    static Rater everyAgency() {
        return quota((specimen, rated, scope) -> new Places(
                scope.base(),
                share(scope, specimen.register().organization().cadres().size())));
    }

    static Register earliest(Register register) {
        return register.withPeriodFacts(register.periodFacts().stream()
                .map(facts -> PeriodFacts.builder()
                        .from(register.periodFacts().stream()
                                .filter(other -> isOfTheSameMonths(facts, other))
                                .min(Comparator.comparing(
                                        other -> other.period().firstDay()))
                                .orElse(facts))
                        .period(facts.period())
                        .build())
                .toList());
    }

    private static boolean isOfTheSameMonths(PeriodFacts facts, PeriodFacts other) {
        return facts.subject().equals(other.subject())
                && facts.channel() == other.channel()
                && facts.period().kind() == other.period().kind()
                && facts.period().firstDay().getMonth()
                        == other.period().firstDay().getMonth();
    }

    static Register carriedForward(Register register) {
        List<Result> all = new ArrayList<>(register.results());
        for (Result result : register.results()) {
            EvaluationPeriod next = result.period().next();
            boolean isThere = all.stream()
                    .anyMatch(other -> other.subject().equals(result.subject())
                            && other.period().equals(next));
            boolean goesOn = register.results().stream()
                    .anyMatch(other -> other.subject().equals(result.subject())
                            && other.period().firstDay().isAfter(next.lastDay()));
            if (result.total().isPresent() && !isThere && goesOn) {
                all.add(Result.builder()
                        .from(result)
                        .id(result.id() + " again")
                        .period(next)
                        .build());
            }
        }
        return register.withResults(all);
    }

    /** How many are counted, and how many places there are. */
    record Places(int base, int places) {}

    /** Says how many places a scope has. */
    interface Counting {
        Places of(Specimen specimen, Rated rated, ScopeOutcome scope);
    }

    static int share(ScopeOutcome scope, int base) {
        return scope.rate().multipliedBy(Fraction.of(base)).floor().intValueExact();
    }

    /** In which order candidates are admitted. */
    enum Order {
        BEST_FIRST,
        WORST_FIRST,
        ALL_TIED,
        BY_ID,
        BY_LOT
    }

    static Rater quota(Counting counting) {
        return specimen -> settled(specimen, counting, Order.BEST_FIRST, 0);
    }

    static Rater requota(Order order) {
        AtomicInteger runs = new AtomicInteger();
        return specimen -> settled(
                specimen,
                (of, rated, scope) -> new Places(scope.base(), scope.places()),
                order,
                runs.incrementAndGet());
    }

    /** Settles the quota of a board of one scope in another way. */
    private static Rated settled(Specimen specimen, Counting counting, Order order, int run) {
        Rated rated = Rated.of(specimen);
        if (rated.board().size() != 1 || specimen.policy().quota().isEmpty()) {
            return rated;
        }
        Quota quota = specimen.policy().quota().get();
        ScopeOutcome scope = rated.board().get(0);
        Places places = counting.of(specimen, rated, scope);
        List<Placement> candidates = new ArrayList<>(rated.placements().values().stream()
                .filter(placement -> Rated.level(placement.beforeQuota()).equals(Optional.of(quota.level()))
                        && rated.total(placement).isPresent()
                        && placement.ofQuota().stream()
                                .anyMatch(one -> one.particulars() instanceof Particulars.OnScope))
                .toList());
        Comparator<Placement> byPoints =
                Comparator.comparing(placement -> rated.total(placement).orElseThrow());
        if (order == Order.BY_LOT) {
            Collections.shuffle(candidates, new Random(run));
        } else {
            candidates.sort(
                    Comparator.comparing(placement -> placement.subject().text()));
        }
        candidates.sort(order == Order.WORST_FIRST ? byPoints : byPoints.reversed());
        List<Placement> admitted = admitted(rated, candidates, places.places(), order);
        ImmutableMap.Builder<Subject, Placement> placements = ImmutableMap.builder();
        rated.placements()
                .forEach((subject, placement) -> placements.put(
                        subject,
                        !candidates.contains(placement)
                                ? placement
                                : after(
                                        placement,
                                        admitted.contains(placement)
                                                ? placement.beforeQuota()
                                                : oneLower(placement.beforeQuota()))));
        ScopeOutcome other = new ScopeOutcome(
                scope.kind(),
                scope.id(),
                places.base(),
                scope.rate(),
                candidates.size(),
                places.places(),
                order == Order.ALL_TIED ? Math.min(admitted.size(), places.places()) : admitted.size(),
                0,
                scope.force());
        return new Rated(placements.buildOrThrow(), ImmutableList.of(other), rated.findings());
    }

    private static List<Placement> admitted(Rated rated, List<Placement> ranked, int places, Order order) {
        int count = Math.min(ranked.size(), places);
        if (order == Order.ALL_TIED && count > 0) {
            Optional<Fraction> last = rated.total(ranked.get(count - 1));
            while (count < ranked.size() && rated.total(ranked.get(count)).equals(last)) {
                count++;
            }
        }
        return ranked.subList(0, count);
    }

    static Rater lastSettings() {
        AtomicReference<Policy> last = new AtomicReference<>();
        return specimen -> {
            Policy before = last.getAndSet(specimen.policy());
            return Rated.of(before == null ? specimen : specimen.under(before));
        };
    }

    static Rater everyOtherRun() {
        AtomicInteger runs = new AtomicInteger();
        return specimen -> Rated.of(
                runs.incrementAndGet() % 2 == 0
                        ? specimen
                        : specimen.under(edges(specimen.policy(), edge -> edge.minus(Fraction.of(3)))));
    }
}
