package io.github.thuocdo.scoring.invariant;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.util.concurrent.Futures;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;

/** Laws of the numbers themselves: within their range, adding up, on the right side of an edge, and the same however the facts are written. */
final class NumberLaws {

    private static final int DECIMALS = 8;

    private NumberLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                withinTheScale(),
                partsWithinTheirRange(),
                addsUp(),
                classOfTheBand(),
                edgeGoesToItsBand(),
                shownAsItStands(),
                orderOfFacts(),
                namesDoNotCount(),
                spellingOfNumbers(),
                missingMarkIsNotZero(),
                missingFigureAsDeclared(),
                noRewardForAbsence(),
                nothingRatedNoClass(),
                sameAgain(),
                explanationTellsTheDifference(),
                itemMovesAtMostItsPoints(),
                onAnotherThread());
    }

    /** Looks at the card of the subject as it is. */
    private static Law.Trial look(Function<Looked, Optional<Boolean>> test) {
        return (specimen, choices, rater) -> {
            Rated rated = rater.rate(specimen);
            return rated.of(specimen.subject())
                    .flatMap(placement -> test.apply(new Looked(specimen.policy(), rated, placement)))
                    .map(kept -> Outcomes.asItIs(specimen, rated).keptIf(kept))
                    .orElseGet(Verdict.NotAsked::new);
        };
    }

    /**
     * What came out for the one at whom a law looks, held against the policy that is tried, which need not be what a program goes by.
     *
     * @param policy  the policy
     * @param rated  what came out of the specimen
     * @param placement  what came out for the subject
     */
    private record Looked(Policy policy, Rated rated, Placement placement) {

        Scorecard card() {
            return placement.scorecard();
        }

        Optional<Fraction> total() {
            return rated.total(placement);
        }

        Optional<Classification> level() {
            return Rated.level(placement.beforeQuota());
        }

        Optional<Sheet> sheet() {
            Sheet.Basis basis = card().dossier().shorter().isEmpty() ? Sheet.Basis.FACTS : Sheet.Basis.SHORTER_PERIODS;
            return policy.sheet(card().dossier().role(), card().period().kind(), basis);
        }

        Optional<Ladder> ladder() {
            return policy.ladder(card().dossier().role(), card().period().kind())
                    .filter(Ladder::hasBands);
        }

        Optional<Fraction> value(Measure measure) {
            return rated.telling().value(card(), measure.element()).asOptional();
        }
    }

    private static Law withinTheScale() {
        return Law.of("total-within-the-scale", Law.Scope.SUBJECT)
                .citing(Clauses.ofSheets(sheet -> true))
                .says(
                        "Tổng điểm không dưới 0 và không vượt mức tối đa của phiếu.",
                        "The total is never below nought and never above the maximum of its sheet.")
                .about(NumberLaws::hasSheets)
                .tried(look(looked -> looked.total()
                        .map(total -> total.signum() >= 0
                                && looked.sheet()
                                        .flatMap(sheet -> sheet.total().maximum())
                                        .map(most -> total.compareTo(most) <= 0)
                                        .orElse(true))));
    }

    private static Law partsWithinTheirRange() {
        return Law.of("parts-within-their-range", Law.Scope.SUBJECT)
                .citing(Clauses.ofSheets(sheet -> true))
                .says(
                        "Mỗi phần của phiếu không dưới 0 và không vượt mức tối đa của phần ấy.",
                        "No part of a sheet is below nought or above its own maximum.")
                .about(NumberLaws::hasSheets)
                .tried(look(looked -> looked.sheet()
                        .map(sheet -> measures(sheet.total()).allMatch(measure -> isWithin(measure, looked)))));
    }

    /** A measure and all of which it is made. */
    static Stream<Measure> measures(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(NumberLaws::measures));
    }

    private static boolean isWithin(Measure measure, Looked looked) {
        return looked.value(measure)
                .map(value -> value.signum() >= 0
                        && measure.maximum()
                                .map(most -> value.compareTo(most) <= 0)
                                .orElse(true))
                .orElse(true);
    }

    private static Law addsUp() {
        return Law.of("explanation-adds-up", Law.Scope.SUBJECT)
                .citing(Clauses.ofSheets(sheet -> true))
                .says(
                        "Các phần được giải trình cộng lại đúng bằng tổng điểm, ở mọi cấp của bản giải trình.",
                        "The parts of the explanation add up to the total exactly, at every level of it.")
                .about(NumberLaws::hasSheets)
                .tried(look(looked -> looked.total().map(total -> {
                    Step root = looked.rated().telling().derivation(looked.card());
                    return root.contribution().equals(total) && addsUp(root);
                })));
    }

    /** Sums are checked all the way down; of the other steps what they contribute to the one above. */
    private static boolean addsUp(Step step) {
        if (step.kind() != Step.Kind.SUM) {
            return true;
        }
        Fraction sum =
                Fraction.sum(step.parts().stream().map(Step::contribution).toList());
        return sum.equals(step.contribution()) && step.parts().stream().allMatch(NumberLaws::addsUp);
    }

    /** Whether a policy gives points at all, and not classes by conditions alone. */
    static boolean hasSheets(Policy policy) {
        return !policy.rulesOf(Sheet.class).isEmpty();
    }

    static boolean hasBands(Policy policy) {
        return policy.rulesOf(Ladder.class).stream().anyMatch(Ladder::hasBands);
    }

    private static Law classOfTheBand() {
        return Law.of("class-never-above-its-band", Law.Scope.SUBJECT)
                .citing(Clauses.ofBands())
                .says(
                        "Mức không cao hơn mức mà tổng điểm thuộc về; không có căn cứ nào khác thì đúng bằng mức ấy.",
                        "The class is never above the band of the total, and is that of the band where nothing else was considered.")
                .about(NumberLaws::hasBands)
                .tried(look(looked -> looked.ladder()
                        .flatMap(ladder -> looked.total().flatMap(ladder::rungFor))
                        .flatMap(rung -> looked.level()
                                .map(level -> !level.isAbove(rung.level())
                                        && (level == rung.level() || isLimited(looked, rung))))));
    }

    /** Whether a gate, or a requirement of the band itself, stands between the total and the class. */
    private static boolean isLimited(Looked looked, Ladder.Rung rung) {
        Scorecard card = looked.card();
        return rung.requires().stream().anyMatch(requirement -> !isMet(card, requirement))
                || looked.policy().gates(card.dossier().role(), card.period().kind()).stream()
                        .anyMatch(gate -> card.considerations().stream()
                                .anyMatch(one -> one.provision().equals(gate.provision())
                                        && one.outcome() == Consideration.Outcome.APPLIED));
    }

    private static boolean isMet(Scorecard card, Ladder.Requirement requirement) {
        return card.considerations().stream()
                .anyMatch(one -> one.provision().equals(requirement.provision())
                        && one.outcome() == Consideration.Outcome.APPLIED);
    }

    private static Law edgeGoesToItsBand() {
        return Law.of("edge-goes-to-its-band", Law.Scope.SUBJECT)
                .readied(Readied::atEdge)
                .citing(Clauses.ofBands())
                .says(
                        "Tổng điểm đúng bằng ngưỡng thuộc mức mà văn bản dành cho ngưỡng ấy, không thuộc mức bên cạnh.",
                        "A total exactly at an edge is classed as the policy says of the edge, and not as beside it.")
                .asksWhere(
                        "Tổng điểm đúng bằng một ngưỡng, và không có điều kiện hay căn cứ nào khác được áp dụng.",
                        "The total is exactly at an edge, and no requirement and no ground applies.")
                .about(NumberLaws::hasBands)
                .tried(look(looked -> looked.ladder()
                        .flatMap(ladder -> looked.total()
                                .filter(total -> edges(ladder).anyMatch(total::equals))
                                .flatMap(total -> owner(ladder, total))
                                .filter(rung -> !isLimited(looked, rung))
                                .flatMap(rung -> looked.level().map(level -> level == rung.level())))));
    }

    /** The rung whose band says of an end that it belongs to it, or has the number within. */
    private static Optional<Ladder.Rung> owner(Ladder ladder, Fraction edge) {
        return ladder.rungs().stream()
                .filter(rung -> rung.band()
                        .filter(band -> isAbove(band.lower(), edge, 1) && isAbove(band.upper(), edge, -1))
                        .isPresent())
                .findFirst();
    }

    /** Whether a number lies beyond a bound on the side that is asked for, or is the bound, which is closed; by a way of its own. */
    private static boolean isAbove(Optional<Interval.Bound> bound, Fraction number, int side) {
        return bound.map(end -> {
                    int order = number.compareTo(end.value()) * side;
                    return order > 0 || (order == 0 && end.edge() == Interval.Edge.CLOSED);
                })
                .orElse(true);
    }

    private static Stream<Fraction> edges(Ladder ladder) {
        return ladder.rungs().stream()
                .flatMap(rung -> rung.band().stream())
                .flatMap(band -> Stream.concat(band.lower().stream(), band.upper().stream()))
                .map(Interval.Bound::value);
    }

    private static Law shownAsItStands() {
        return Law.of("shown-number-agrees-with-the-class", Law.Scope.SUBJECT)
                .citing(Clauses.ofBands())
                .says(
                        "Số điểm in ra thuộc đúng mức đã xếp, không làm tròn sang mức khác.",
                        "The number that is shown lies in the same band as the exact total.")
                .about(NumberLaws::hasBands)
                .tried(look(looked -> looked.ladder()
                        .flatMap(ladder -> looked.total()
                                .map(total -> ladder.rungFor(
                                                shown(looked.rated().telling(), total))
                                        .equals(ladder.rungFor(total))))));
    }

    /** The exact number that a person reads before the decimals in brackets. */
    private static Fraction shown(Telling telling, Fraction total) {
        return Fraction.parse(
                Splitter.on(' ').split(telling.shown(total)).iterator().next());
    }

    private static Law orderOfFacts() {
        return Law.of("order-of-facts-does-not-count", Law.Scope.AGENCY)
                .says(
                        "Thứ tự ghi người, công việc, số liệu, kết luận không làm thay đổi kết quả của ai.",
                        "The order in which people, tasks, figures and conclusions are written changes nobody's result.")
                .tried(ActLaws.change(
                        new BilingualText(
                                "các dữ kiện được ghi theo thứ tự ngược lại", "the facts are written in reverse order"),
                        (specimen, choices) -> Optional.of(specimen.with(reversed(specimen.register()))),
                        Outcomes::allSame));
    }

    private static Register reversed(Register register) {
        return register.withTasks(Lists.reverse(register.tasks()))
                .withPeriodFacts(Lists.reverse(register.periodFacts()))
                .withResults(Lists.reverse(register.results()))
                .withConclusions(Lists.reverse(register.conclusions()))
                .withGroundDecisions(Lists.reverse(register.groundDecisions()))
                .withOrganization(Organization.builder()
                        .from(register.organization())
                        .cadres(Lists.reverse(register.organization().cadres()))
                        .appointments(Lists.reverse(register.organization().appointments()))
                        .groups(Lists.reverse(register.organization().groups()))
                        .fields(Lists.reverse(register.organization().fields()))
                        .build());
    }

    private static Law namesDoNotCount() {
        return Law.of("names-do-not-count", Law.Scope.AGENCY)
                .says(
                        "Họ tên người, tên đơn vị, tên công việc khác đi thì kết quả không đổi.",
                        "Other names of people, units and tasks change nothing.")
                .tried(ActLaws.change(
                        new BilingualText(
                                "mọi người, đơn vị và công việc mang tên khác",
                                "everybody and everything bears another name"),
                        (specimen, choices) -> Optional.of(specimen.with(renamed(specimen.register()))),
                        Outcomes::allSame));
    }

    private static Register renamed(Register register) {
        return register.withTasks(register.tasks().stream()
                        .map(task ->
                                Task.builder().from(task).name("another name").build())
                        .toList())
                .withOrganization(Organization.builder()
                        .from(register.organization())
                        .cadres(register.organization().cadres().stream()
                                .map(cadre ->
                                        new Cadre(cadre.id(), "another name", cadre.categories(), cadre.membership()))
                                .toList())
                        .build());
    }

    private static Law spellingOfNumbers() {
        return Law.of("spelling-of-numbers-does-not-count", Law.Scope.SUBJECT)
                .says("90, 90,0 và 180/2 là cùng một số.", "90, 90.0 and 180/2 are the same number.")
                .asksWhere("Tổng điểm viết được bằng số thập phân.", "The total can be written with decimals.")
                .about(NumberLaws::hasSheets)
                .tried(look(looked -> looked.total()
                        .filter(total -> total.isExactDecimal(DECIMALS))
                        .map(total -> spellings(total)
                                .map(looked.rated().telling()::read)
                                .allMatch(number -> number.equals(total) && number.hashCode() == total.hashCode()))));
    }

    /** Ways to write one number. */
    private static Stream<String> spellings(Fraction number) {
        String decimals = number.toDecimalText(DECIMALS);
        return Stream.of(
                decimals,
                decimals + (decimals.contains(".") ? "0" : ".0"),
                number.numerator().multiply(BigInteger.TEN) + "/"
                        + number.denominator().multiply(BigInteger.TEN));
    }

    private static Law missingMarkIsNotZero() {
        return Law.of("missing-mark-is-no-zero", Law.Scope.SUBJECT)
                .citing(Clauses.ofMeasures(JudgedMeasure.Marks.class))
                .says(
                        "Thiếu một điểm chấm thì không có tổng điểm, chứ không phải điểm 0.",
                        "Without a mark there is no total; it is never taken for nought.")
                .about(policy -> ActLaws.has(policy, JudgedMeasure.Marks.class))
                .asksWhere("Mục ấy được dùng để chấm.", "The item counts towards the total.")
                .tried((specimen, choices, rater) -> Facts.chosen(
                                Facts.of(specimen),
                                choices,
                                facts -> facts.marks().isPresent())
                        .flatMap(facts -> Facts.chosen(
                                        facts.marks()
                                                .orElseThrow()
                                                .marks()
                                                .entrySet()
                                                .asList(),
                                        choices,
                                        mark -> mark.getValue().confirmed().isPresent())
                                .map(mark -> Outcomes.of(
                                                rater,
                                                specimen,
                                                Facts.with(specimen, facts, withoutMark(facts, mark.getKey())),
                                                new BilingualText("một mục không được chấm", "one item is not marked"))
                                        .noTotalAfter()))
                        .orElseGet(Verdict.NotAsked::new));
    }

    static PeriodFacts withoutMark(PeriodFacts facts, String address) {
        FilledForm filled = facts.marks().orElseThrow();
        return Facts.copy(facts)
                .marks(new FilledForm(filled.form(), Facts.without(filled.marks(), address)))
                .build();
    }

    private static Optional<RecordedMeasure.Figure> givenFigure(Specimen specimen, PeriodFacts facts, Choices choices) {
        return Facts.chosen(
                Directions.of(specimen.policy()).figures(),
                choices,
                figure -> facts.supplied().containsKey(figure.element()));
    }

    private static Law missingFigureAsDeclared() {
        return Law.of("missing-figure-as-declared", Law.Scope.SUBJECT)
                .citing(Clauses.ofFigures(figure -> figure.missing() == RecordedMeasure.MissingFigure.UNDETERMINED))
                .says(
                        "Thiếu một số liệu mà chính sách không nói thiếu thì tính thế nào, thì không có tổng điểm.",
                        "Without a figure of which the policy does not say otherwise there is no total.")
                .about(policy -> Directions.of(policy).figures().stream()
                        .anyMatch(figure -> figure.missing() == RecordedMeasure.MissingFigure.UNDETERMINED))
                .tried((specimen, choices, rater) -> Facts.chosen(
                                Facts.of(specimen),
                                choices,
                                facts -> !facts.supplied().isEmpty())
                        .flatMap(facts -> givenFigure(specimen, facts, choices)
                                .filter(figure -> figure.missing() == RecordedMeasure.MissingFigure.UNDETERMINED)
                                .map(figure -> withoutFigure(rater, specimen, facts, figure.element())
                                        .noTotalAfter()))
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static Outcomes withoutFigure(Rater rater, Specimen specimen, PeriodFacts facts, String element) {
        return Outcomes.of(
                rater,
                specimen,
                Facts.with(
                        specimen,
                        facts,
                        Facts.copy(facts)
                                .supplied(Facts.without(facts.supplied(), element))
                                .build()),
                new BilingualText("một số liệu không được cung cấp", "one figure is not given"));
    }

    private static Law noRewardForAbsence() {
        return Law.of("no-reward-for-absence", Law.Scope.SUBJECT)
                .citing(Clauses.ofFigures(figure -> figure.most().isPresent()))
                .says(
                        "Giấu một số liệu không bao giờ có lợi hơn nộp số liệu ấy.",
                        "Keeping a figure back is never better than giving it.")
                .asksWhere(
                        "Chính sách không để số liệu thiếu ra ngoài phép tính.",
                        "The policy does not leave a missing figure out of the reckoning.")
                .about(policy -> Directions.of(policy).figures().stream()
                        .anyMatch(figure -> isReckoned(Directions.of(policy), figure)))
                .tried((specimen, choices, rater) -> Facts.chosen(
                                Facts.of(specimen),
                                choices,
                                facts -> !facts.supplied().isEmpty())
                        .flatMap(facts -> givenFigure(specimen, facts, choices)
                                .filter(figure -> isReckoned(Directions.of(specimen.policy()), figure))
                                .map(figure -> withoutFigure(rater, specimen, facts, figure.element())
                                        .nothingGained()))
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static boolean isReckoned(Directions directions, RecordedMeasure.Figure figure) {
        return directions.go(figure.element(), Directions.Direction.UP)
                && figure.missing() != RecordedMeasure.MissingFigure.LEFT_OUT;
    }

    private static Law nothingRatedNoClass() {
        return Law.of("nothing-rated-no-class", Law.Scope.SUBJECT)
                .citing(Clauses.ofBands())
                .says(
                        "Không có gì để chấm thì không có điểm và không có mức nào được đề xuất trên cơ sở điểm.",
                        "Where nothing is rated there is no total, and no class of a total.")
                .about(policy -> hasBands(policy) && nothingCountsForSomething(policy))
                .tried(ActLaws.change(
                        new BilingualText(
                                "bỏ mọi điểm chấm, số liệu, công việc và kết quả",
                                "all marks, figures, tasks and results are taken away"),
                        (specimen, choices) -> Optional.of(Facts.with(
                                specimen,
                                register -> register.withPeriodFacts(ImmutableList.of())
                                        .withTasks(ImmutableList.of())
                                        .withResults(ImmutableList.of())
                                        .withTags(ImmutableList.of())
                                        .withGroundDecisions(ImmutableList.of())
                                        .withConclusions(ImmutableList.of())
                                        .withAuthorityOrders(ImmutableList.of()))),
                        Outcomes::nothingAfter));
    }

    /** Whether no reading of the policy gives points for what is missing. */
    private static boolean nothingCountsForSomething(Policy policy) {
        return Directions.of(policy).figures().stream()
                        .allMatch(figure -> figure.missing() == RecordedMeasure.MissingFigure.UNDETERMINED)
                && policy.workCounting()
                        .map(counting -> counting.noWork().value() == WorkCounting.NoWork.UNDETERMINED)
                        .orElse(true);
    }

    private static Law sameAgain() {
        return Law.of("same-facts-same-result", Law.Scope.AGENCY)
                .says(
                        "Cùng dữ kiện, cùng chính sách thì cùng kết quả.",
                        "The same facts under the same policy come out the same.")
                .tried(ActLaws.change(
                        Outcomes.NOTHING,
                        (specimen, choices) -> Optional.of(specimen.with(specimen.register())),
                        Outcomes::allSame));
    }

    private static Law explanationTellsTheDifference() {
        return Law.of("explanation-tells-the-difference", Law.Scope.SUBJECT)
                .says(
                        "Tổng điểm khác nhau thì bản giải trình khác nhau.",
                        "Where totals differ, so do their explanations.")
                .asksWhere("Hai tổng điểm khác nhau.", "The two totals differ.")
                .about(NumberLaws::hasSheets)
                .tried((specimen, choices, rater) -> FactLaws.anyChange(specimen, choices)
                        .map(after -> Outcomes.of(
                                        rater,
                                        specimen,
                                        after,
                                        new BilingualText("một dữ kiện khác đi", "one fact is otherwise"))
                                .explained())
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static Law itemMovesAtMostItsPoints() {
        return Law.of("one-item-moves-at-most-its-points", Law.Scope.SUBJECT)
                .citing(Clauses.ofMeasures(JudgedMeasure.Marks.class))
                .says(
                        "Một mục được chấm cao hơn bao nhiêu điểm thì tổng điểm cao hơn không quá bấy nhiêu.",
                        "An item that is marked so many points higher raises the total by no more than those points.")
                .asksWhere(
                        "Điểm là tổng các phần, không có làm tròn, và mục nào cũng được áp dụng và có điểm.",
                        "The total is a sum of parts and is not rounded, and every item applies and has its points.")
                .about(policy -> ActLaws.marksGoUp(policy) && Directions.arePlainSums(policy) && isSumOfMarks(policy))
                .tried((specimen, choices, rater) -> Raised.mark(specimen, choices)
                        .filter(after -> Facts.of(specimen).stream().allMatch(NumberLaws::isMarkedInFull))
                        .flatMap(after -> {
                            Outcomes outcomes = Outcomes.of(
                                    rater,
                                    specimen,
                                    after,
                                    new BilingualText("một mục được chấm cao hơn", "one item is marked higher"));
                            return outcomes.effect()
                                    .map(effect -> outcomes.keptIf(
                                            effect.compareTo(marked(after).minus(marked(specimen))) <= 0));
                        })
                        .orElseGet(Verdict.NotAsked::new));
    }

    /** Whether marks stand in the sums themselves, and not as shares of something. */
    private static boolean isSumOfMarks(Policy policy) {
        return policy.rulesOf(Sheet.class).stream()
                .filter(sheet -> sheet.basis() == Sheet.Basis.FACTS)
                .allMatch(sheet -> measures(sheet.total())
                        .filter(measure -> !(measure instanceof CompositeMeasure.Sum))
                        .flatMap(measure -> measure.within().stream())
                        .noneMatch(JudgedMeasure.Marks.class::isInstance));
    }

    /** Whether every item has its points: one that does not apply leaves its points to the others. */
    private static boolean isMarkedInFull(PeriodFacts facts) {
        return facts.marks()
                .map(filled -> isMarked(filled, Form.TOTAL)
                        || filled.form().groups().stream()
                                .allMatch(group -> isMarked(filled, group.id())
                                        || group.maximumByItem().keySet().stream()
                                                .allMatch(item -> isMarked(filled, item))))
                .orElse(true);
    }

    private static boolean isMarked(FilledForm filled, String address) {
        return Optional.ofNullable(filled.marks().get(address))
                .flatMap(Mark::confirmed)
                .isPresent();
    }

    private static Fraction marked(Specimen specimen) {
        return Fraction.sum(Facts.of(specimen).stream()
                .flatMap(facts -> facts.marks().stream())
                .flatMap(filled -> filled.marks().values().stream())
                .flatMap(mark -> mark.confirmed().stream())
                .toList());
    }

    private static Law onAnotherThread() {
        return Law.of("same-result-on-another-thread", Law.Scope.AGENCY)
                .says(
                        "Tính ở luồng khác của chương trình thì kết quả như nhau.",
                        "On another thread of the program the same comes out.")
                .tried((specimen, choices, rater) -> {
                    Specimen again = specimen.with(specimen.register());
                    return new Outcomes(
                                    specimen,
                                    again,
                                    new BilingualText("tính ở luồng khác", "it is computed on another thread"),
                                    rater.rate(specimen),
                                    onItsOwnThread(() -> rater.rate(again)))
                            .allSame();
                });
    }

    private static Rated onItsOwnThread(Callable<Rated> work) {
        FutureTask<Rated> task = new FutureTask<>(work);
        new Thread(task, "law").start();
        return requireNonNull(Futures.getUnchecked(task));
    }
}
