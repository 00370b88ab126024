package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Laws of time: a longer period lies between its shorter ones, and what lies outside a period changes nothing of it. */
final class PeriodLaws {

    private PeriodLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                sameEveryMonth(),
                betweenLowestAndHighest(),
                orderOfMonths(),
                higherMonth(),
                missingMonthIsSaid(),
                laterFactsChangeNothing(),
                earlierFactsChangeNothing());
    }

    /** Whether a longer period is the mean of shorter ones, without rounding. */
    private static boolean hasMean(Policy policy) {
        return policy.scope().subject() == Subject.Kind.PERSON && means(policy);
    }

    private static boolean means(Policy policy) {
        List<Sheet> longer = policy.rules().stream()
                .filter(Sheet.class::isInstance)
                .map(Sheet.class::cast)
                .filter(sheet -> sheet.basis() == Sheet.Basis.SHORTER_PERIODS)
                .toList();
        return !longer.isEmpty()
                && longer.stream()
                        .allMatch(sheet -> sheet.total() instanceof CompositeMeasure.MeanOfPeriods
                                && sheet.rounding().value().equals(ScoreRounding.NONE));
    }

    private static Law.Builder law(String key) {
        return Law.of(key, Law.Scope.PERIODS).about(PeriodLaws::hasMean);
    }

    /** The subject with a result on record for every month, and nothing else. */
    private static Specimen onRecord(Specimen specimen, List<Fraction> totals) {
        List<EvaluationPeriod> months = specimen.period().dividedInto(PeriodKind.MONTH);
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        for (int i = 0; i < months.size(); i++) {
            results.add(Result.builder()
                    .id("month " + (i + 1))
                    .subject(specimen.subject())
                    .channel(specimen.policy().scope().channel())
                    .period(months.get(i))
                    .source(Source.of("record"))
                    .total(Points.of(totals.get(i % totals.size())))
                    .build());
        }
        return Facts.with(
                specimen,
                register -> register.withTasks(ImmutableList.of())
                        .withPeriodFacts(ImmutableList.of())
                        .withPresence(ImmutableList.of())
                        .withTags(ImmutableList.of())
                        .withGroundDecisions(ImmutableList.of())
                        .withConclusions(ImmutableList.of())
                        .withOrganization(Organization.builder()
                                .from(register.organization())
                                .scoringCycles(ImmutableMap.of())
                                .absences(ImmutableList.of())
                                .build())
                        .withResults(results.build()));
    }

    private static Fraction points(Specimen specimen, Choices choices) {
        Fraction most = specimen.policy().rules().stream()
                .filter(Sheet.class::isInstance)
                .flatMap(sheet -> ((Sheet) sheet).total().maximum().stream())
                .findFirst()
                .orElse(Fraction.of(100));
        int choice = choices.below(1250);
        if (choice > 1000) {
            return choices.in(60) ? Fraction.ZERO : most;
        }
        return most.multipliedBy(Fraction.of(choice, 1000));
    }

    private static List<Fraction> points(Specimen specimen, Choices choices, int count) {
        ImmutableList.Builder<Fraction> all = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            all.add(points(specimen, choices));
        }
        return all.build();
    }

    private static int months(Specimen specimen) {
        return specimen.period().dividedInto(PeriodKind.MONTH).size();
    }

    private static final BilingualText ON_RECORD =
            new BilingualText("mỗi tháng có một kết quả ghi nhận", "every month has a result on record");

    /** Puts months on record and looks at the longer period. */
    private static Law.Trial recorded(BiFunction<List<Fraction>, Fraction, Boolean> test, boolean alike) {
        return (specimen, choices, rater) -> {
            List<Fraction> totals = points(specimen, choices, alike ? 1 : months(specimen));
            Specimen after = onRecord(specimen, totals);
            Rated rated = rater.rate(after);
            return rated.total(specimen.subject())
                    .map(total -> new Outcomes(after, after, ON_RECORD, rated, rated).keptIf(test.apply(totals, total)))
                    .orElseGet(Verdict.NotAsked::new);
        };
    }

    private static Law sameEveryMonth() {
        return law("same-every-month-same-in-the-year")
                .says(
                        "Mọi tháng cùng điểm thì kỳ dài có đúng điểm ấy.",
                        "Where every month has the same points, so has the longer period.")
                .tried(recorded((totals, total) -> total.equals(totals.get(0)), true));
    }

    private static Law betweenLowestAndHighest() {
        return law("longer-period-between-its-months")
                .says(
                        "Điểm của kỳ dài nằm giữa tháng thấp nhất và tháng cao nhất.",
                        "The points of a longer period lie between its lowest and its highest month.")
                .tried(recorded(
                        (totals, total) -> totals.stream().anyMatch(month -> month.compareTo(total) <= 0)
                                && totals.stream().anyMatch(month -> month.compareTo(total) >= 0),
                        false));
    }

    private static Law orderOfMonths() {
        return law("order-of-months-does-not-count")
                .says(
                        "Đổi chỗ các tháng thì điểm của kỳ dài không đổi.",
                        "The same months in another order give the same longer period.")
                .tried((specimen, choices, rater) -> {
                    List<Fraction> totals = points(specimen, choices, months(specimen));
                    return Outcomes.of(
                                    rater,
                                    onRecord(specimen, totals),
                                    onRecord(specimen, Lists.reverse(totals)),
                                    new BilingualText("các tháng đổi chỗ cho nhau", "the months change places"))
                            .same();
                });
    }

    private static Law higherMonth() {
        return law("higher-month-never-lowers")
                .says(
                        "Một tháng cao điểm hơn thì kỳ dài không thấp điểm hơn.",
                        "More points in one month never lower the longer period.")
                .tried((specimen, choices, rater) -> {
                    List<Fraction> totals = points(specimen, choices, months(specimen));
                    int which = choices.below(totals.size());
                    ImmutableList.Builder<Fraction> higher = ImmutableList.builder();
                    for (int i = 0; i < totals.size(); i++) {
                        higher.add(i == which ? totals.get(i).max(points(specimen, choices)) : totals.get(i));
                    }
                    return Outcomes.of(
                                    rater,
                                    onRecord(specimen, totals),
                                    onRecord(specimen, higher.build()),
                                    new BilingualText("một tháng cao điểm hơn", "one month has more points"))
                            .notLower();
                });
    }

    private static Law missingMonthIsSaid() {
        return law("missing-month-is-said")
                .says(
                        "Thiếu một tháng thì không có điểm của kỳ dài, hoặc có nhận xét nói rõ là thiếu.",
                        "Where a month is missing, there is no total of the longer period, or a finding says that it is missing.")
                .asksWhere("Người ấy tại chức cả kỳ.", "The person is in service for the whole period.")
                .tried((specimen, choices, rater) -> {
                    Specimen whole = onRecord(specimen, points(specimen, choices, months(specimen)));
                    int which = choices.below(months(specimen));
                    Specimen missing = Facts.with(
                            whole,
                            register -> register.withResults(register.results().stream()
                                    .filter(result -> !result.id().equals("month " + (which + 1)))
                                    .collect(toImmutableList())));
                    Outcomes outcomes = Outcomes.of(
                            rater,
                            whole,
                            missing,
                            new BilingualText("một tháng không có kết quả", "one month has no result"));
                    return outcomes.first().total(specimen.subject()).isEmpty()
                            ? new Verdict.NotAsked()
                            : outcomes.keptIf(
                                    outcomes.second().total(specimen.subject()).isEmpty()
                                            || outcomes.second()
                                                    .of(specimen.subject())
                                                    .map(placement -> !placement
                                                            .findings()
                                                            .isEmpty())
                                                    .orElse(true)
                                            || isOutOfService(missing, which));
                });
    }

    private static boolean isOutOfService(Specimen specimen, int month) {
        EvaluationPeriod period =
                specimen.period().dividedInto(PeriodKind.MONTH).get(month);
        return specimen.register().organization().serviceOf(specimen.subject().cadre()).stream()
                .noneMatch(service -> service.contains(period.firstDay()) && service.contains(period.lastDay()));
    }

    /** The specimen with facts of the subject moved by some months, beside those that there are. */
    private static Specimen withFactsMoved(Specimen specimen, int years) {
        return Facts.with(
                specimen,
                register -> register.withTasks(ImmutableList.<Task>builder()
                                .addAll(register.tasks())
                                .addAll(Facts.tasksOf(specimen).stream()
                                        .filter(task -> task.period().isEmpty()
                                                && task.plannedShares().isEmpty()
                                                && task.component().isEmpty()
                                                && task.extensions().isEmpty()
                                                && task.handedBackOn().isEmpty())
                                        .map(task -> moved(task, years))
                                        .toList())
                                .build())
                        .withPeriodFacts(ImmutableList.<PeriodFacts>builder()
                                .addAll(register.periodFacts())
                                .addAll(Facts.of(specimen).stream()
                                        .map(facts -> Facts.copy(facts)
                                                .period(moved(facts.period(), years))
                                                .build())
                                        .filter(facts -> register.factsOf(
                                                        facts.subject(), facts.period(), facts.channel())
                                                .isEmpty())
                                        .toList())
                                .build()));
    }

    private static Task moved(Task task, int years) {
        return Task.builder()
                .from(task)
                .id(TaskId.of(task.id().text() + "-moved"))
                .assignedOn(task.assignedOn().map(day -> day.plusYears(years)))
                .dueOn(task.dueOn().map(day -> day.plusYears(years)))
                .finishedOn(task.finishedOn().map(day -> day.plusYears(years)))
                .build();
    }

    private static EvaluationPeriod moved(EvaluationPeriod period, int years) {
        return EvaluationPeriod.containing(period.kind(), period.firstDay().plusYears(years));
    }

    private static Law laterFactsChangeNothing() {
        return Law.of("later-facts-change-nothing", Law.Scope.AGENCY)
                .says(
                        "Dữ kiện của các kỳ sau không làm thay đổi điểm và mức của kỳ đã qua.",
                        "Facts of later periods change neither points nor class of a period that is over.")
                .tried(ActLaws.change(
                        new BilingualText("thêm dữ kiện của kỳ sau", "facts of a later period are added"),
                        (specimen, choices) -> Optional.of(withFactsMoved(specimen, 2)),
                        Outcomes::allSame));
    }

    private static Law earlierFactsChangeNothing() {
        return Law.of("earlier-facts-change-nothing", Law.Scope.AGENCY)
                .says(
                        "Công việc và điểm chấm của các kỳ trước không làm thay đổi điểm và mức của kỳ này.",
                        "Work and marks of earlier periods change neither points nor class of this one.")
                .tried(ActLaws.change(
                        new BilingualText(
                                "thêm công việc và điểm chấm của kỳ trước",
                                "work and marks of an earlier period are added"),
                        (specimen, choices) -> Optional.of(withFactsMoved(specimen, -2)),
                        Outcomes::allSame));
    }
}
