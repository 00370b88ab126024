package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.time.LocalDate;
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
                hiddenMonth(),
                awayAllTheTime(),
                meanOfWhatWasServed(),
                quarterOnRecord(),
                yearOfQuarters(),
                partsOnRecord(),
                roundedAsDeclared(),
                laterFactsChangeNothing(),
                earlierFactsChangeNothing());
    }

    /** Whether a longer period is the mean of shorter ones, without rounding. */
    static boolean hasMean(Policy policy) {
        return policy.scope().subject() == Subject.Kind.PERSON && means(policy);
    }

    private static boolean means(Policy policy) {
        List<Sheet> longer = policy.rulesOf(Sheet.class).stream()
                .filter(sheet -> sheet.basis() == Sheet.Basis.SHORTER_PERIODS)
                .toList();
        return !longer.isEmpty()
                && longer.stream()
                        .allMatch(sheet -> RuleLaws.isOfShorterAlone(sheet.total())
                                && sheet.rounding().value().equals(ScoreRounding.NONE));
    }

    private static Law.Builder law(String key) {
        return Law.of(key, Law.Scope.PERIODS)
                .about(PeriodLaws::hasMean)
                .citing(Clauses.ofSheets(sheet -> sheet.basis() == Sheet.Basis.SHORTER_PERIODS));
    }

    /** The subject with a result on record for every month, and nothing else. */
    private static Specimen onRecord(Specimen specimen, List<Fraction> totals) {
        return onRecord(specimen, ImmutableList.of(), monthsOf(specimen, specimen.subject(), "month ", totals));
    }

    /** Everybody with the same points in every month on record, beside the classes of organizations. */
    static Specimen onRecord(Specimen specimen, ImmutableMap<Subject, Fraction> points) {
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        points.forEach((subject, total) ->
                results.addAll(monthsOf(specimen, subject, subject.text() + ", month ", ImmutableList.of(total))));
        return onRecord(
                specimen,
                specimen.register().results().stream()
                        .filter(result -> result.subject() instanceof Subject.Organization)
                        .toList(),
                results.build());
    }

    private static List<Result> monthsOf(Specimen specimen, Subject subject, String name, List<Fraction> totals) {
        List<EvaluationPeriod> months = specimen.period().dividedInto(PeriodKind.MONTH);
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        for (int i = 0; i < months.size(); i++) {
            results.add(Result.builder()
                    .id(name + (i + 1))
                    .subject(subject)
                    .channel(specimen.policy().scope().channel())
                    .period(months.get(i))
                    .source(Source.of("record"))
                    .total(Points.of(totals.get(i % totals.size())))
                    .build());
        }
        return results.build();
    }

    private static Specimen onRecord(Specimen specimen, List<Result> kept, List<Result> months) {
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
                        .withResults(ImmutableList.<Result>builder()
                                .addAll(kept)
                                .addAll(months)
                                .build()));
    }

    private static Fraction points(Specimen specimen, Choices choices) {
        Fraction most = specimen.policy().rulesOf(Sheet.class).stream()
                .flatMap(sheet -> sheet.total().maximum().stream())
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
                                                    .map(placement -> !outcomes.second()
                                                            .telling()
                                                            .findings(placement)
                                                            .isEmpty())
                                                    .orElse(true)
                                            || isOutOfService(missing, which));
                });
    }

    private static Law awayAllTheTime() {
        return law("away-all-the-time-is-no-low-class")
                .about(policy -> hasMean(policy)
                        && RuleLaws.rules(policy, Ladder.class).findAny().isPresent())
                .says(
                        "Nghỉ có lý do chính đáng cả kỳ, không có gì để chấm, thì không bị xếp mức nào.",
                        "Who is lawfully away for the whole period, with nothing to rate, is given no class.")
                .tried((specimen, choices, rater) -> {
                    Specimen away = Facts.with(
                            onRecord(specimen, points(specimen, choices, 1)),
                            register -> register.withResults(ImmutableList.of())
                                    .withOrganization(Organization.builder()
                                            .from(register.organization())
                                            .addAbsences(new Absence(
                                                    specimen.subject().cadre(),
                                                    LeaveKind.SICK,
                                                    specimen.period().dates()))
                                            .build()));
                    Rated rated = rater.rate(away);
                    return rated.of(away.subject())
                            .map(placement -> Outcomes.asItIs(away, rated)
                                    .keptIf(Rated.level(placement.beforeQuota()).isEmpty()))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    /** Whether periods before an agency had its own regulation are left out of the mean. */
    private static boolean waitsForARegulation(Policy policy) {
        return RuleLaws.rules(policy, Sheet.class)
                .anyMatch(sheet -> sheet.total() instanceof CompositeMeasure.MeanOfPeriods mean
                        && mean.beforeRegulation().isPresent());
    }

    private static Law hiddenMonth() {
        return law("hidden-month-never-raises")
                .says(
                        "Không nộp kết quả của một tháng không bao giờ có lợi hơn nộp kết quả ấy.",
                        "Keeping the result of a month back is never better than giving it.")
                .asksWhere("Người ấy tại chức cả kỳ.", "The person is in service for the whole period.")
                .about(policy -> hasMean(policy) && !waitsForARegulation(policy))
                .tried((specimen, choices, rater) -> {
                    Specimen whole = onRecord(specimen, points(specimen, choices, months(specimen)));
                    int which = choices.below(months(specimen));
                    Specimen hidden = Facts.with(
                            whole,
                            register -> register.withResults(register.results().stream()
                                    .filter(result -> !result.id().equals("month " + (which + 1)))
                                    .collect(toImmutableList())));
                    return isOutOfService(hidden, which)
                            ? new Verdict.NotAsked()
                            : Outcomes.of(
                                            rater,
                                            whole,
                                            hidden,
                                            new BilingualText("một tháng không có kết quả", "one month has no result"))
                                    .nothingGained();
                });
    }

    /** The subject whose one post begins on some day, and is held elsewhere until then where somebody says where. */
    private static Optional<Specimen> begun(Specimen specimen, LocalDate day, Optional<UnitId> elsewhere) {
        Organization organization = specimen.register().organization();
        ImmutableList<Appointment> posts =
                organization.postsOf(specimen.subject().cadre());
        if (posts.size() != 1 || !posts.get(0).dates().equals(DateRange.all())) {
            return Optional.empty();
        }
        Organization.Builder other = Organization.builder()
                .from(organization)
                .appointments(organization.appointments().stream()
                        .map(post -> post.equals(posts.get(0))
                                ? Appointment.builder()
                                        .from(post)
                                        .dates(DateRange.from(day))
                                        .build()
                                : post)
                        .toList());
        elsewhere.ifPresent(unit -> other.addUnits(Unit.of(unit, "former agency", UnitLevel.USING))
                .addAppointments(Appointment.builder()
                        .cadre(specimen.subject().cadre())
                        .unit(unit)
                        .role(Role.STAFF)
                        .dates(DateRange.upTo(day.minusDays(1)))
                        .build()));
        return Optional.of(Facts.with(specimen, register -> register.withOrganization(other.build())));
    }

    private static Fraction mean(List<Fraction> numbers) {
        return Fraction.sum(numbers).dividedBy(Fraction.of(numbers.size()));
    }

    private static Law meanOfWhatWasServed() {
        return law("longer-period-is-the-mean-of-the-months-served")
                .says(
                        "Vào ngành giữa kỳ thì điểm của kỳ là trung bình các tháng đã làm, tháng nào cũng như tháng nào.",
                        "Who enters service within the period has the mean of the months served, each weighing the same.")
                .asksWhere("Người ấy có điểm của kỳ.", "The person has points of the period.")
                .tried((specimen, choices, rater) -> {
                    List<EvaluationPeriod> months = specimen.period().dividedInto(PeriodKind.MONTH);
                    List<Fraction> totals = points(specimen, choices, months.size());
                    int first = 1 + choices.below(months.size() - 1);
                    return begun(onRecord(specimen, totals), months.get(first).firstDay(), Optional.empty())
                            .map(begun -> Facts.with(
                                    begun,
                                    register -> register.withResults(register.results().stream()
                                            .filter(result -> !result.period()
                                                    .firstDay()
                                                    .isBefore(months.get(first).firstDay()))
                                            .toList())))
                            .flatMap(served -> {
                                Rated rated = rater.rate(served);
                                return rated.total(served.subject())
                                        .map(total -> new Outcomes(served, served, ON_RECORD, rated, rated)
                                                .keptIf(total.equals(mean(totals.subList(first, months.size())))));
                            })
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static Law quarterOnRecord() {
        return law("quarter-of-a-former-agency-weighs-its-months")
                .says(
                        "Quý do cơ quan cũ chấm có giá trị như ba tháng của quý ấy.",
                        "A quarter that the former agency scored weighs what its three months do.")
                .asksWhere(
                        "Chuyển cơ quan vào đầu một quý, và người ấy có điểm của kỳ.",
                        "The transfer falls on the first day of a quarter, and the person has points of the period.")
                .about(policy -> hasMean(policy) && hasLongerThanQuarter(policy))
                .tried((specimen, choices, rater) -> {
                    List<EvaluationPeriod> quarters = specimen.period().months().size() > 3
                            ? specimen.period().dividedInto(PeriodKind.QUARTER)
                            : ImmutableList.of();
                    if (quarters.size() < 2) {
                        return new Verdict.NotAsked();
                    }
                    List<Fraction> totals = points(specimen, choices, months(specimen));
                    int moved = 1 + choices.below(quarters.size() - 1);
                    UnitId former = UnitId.of("former agency");
                    return begun(onRecord(specimen, totals), quarters.get(moved).firstDay(), Optional.of(former))
                            .map(one -> Facts.with(
                                    one,
                                    register -> register.withResults(
                                            byQuarter(specimen, register.results(), totals, moved, former))))
                            .flatMap(transferred -> {
                                Rated rated = rater.rate(transferred);
                                return rated.of(transferred.subject())
                                        .map(placement -> new Outcomes(
                                                        transferred, transferred, ON_RECORD, rated, rated)
                                                .keptIf(rated.total(placement)
                                                        .filter(mean(totals)::equals)
                                                        .isPresent()));
                            })
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static Law yearOfQuarters() {
        return law("year-of-quarters-is-the-year-of-months")
                .says(
                        "Cơ quan chấm theo quý: năm có đủ bốn quý bằng đúng năm có đủ mười hai tháng của các quý ấy.",
                        "Where an agency scores by quarters, a year of four quarters is that of the twelve months in them.")
                .asksWhere(
                        "Người ấy có điểm của năm theo cả hai cách.", "The person has points of the year in both ways.")
                .about(policy -> hasMean(policy) && hasLongerThanQuarter(policy) && scoresQuarters(policy))
                .tried((specimen, choices, rater) -> {
                    if (specimen.period().kind() != PeriodKind.YEAR) {
                        return new Verdict.NotAsked();
                    }
                    List<Fraction> totals = points(specimen, choices, months(specimen));
                    Specimen byMonths = onRecord(specimen, totals);
                    Outcomes outcomes = Outcomes.of(
                            rater,
                            byMonths,
                            byQuarters(byMonths, totals),
                            new BilingualText("chấm theo quý", "the agency scores by quarters"));
                    return outcomes.effect()
                            .map(effect -> outcomes.keptIf(effect.isZero()))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static boolean scoresQuarters(Policy policy) {
        return policy.scope().roles().stream()
                .anyMatch(role -> policy.sheet(role, PeriodKind.QUARTER, Sheet.Basis.FACTS)
                        .isPresent());
    }

    /** With four quarters on record, each the mean of its months, and nothing of the months. */
    private static Specimen byQuarters(Specimen specimen, List<Fraction> totals) {
        List<EvaluationPeriod> quarters = specimen.period().dividedInto(PeriodKind.QUARTER);
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        for (int i = 0; i < quarters.size(); i++) {
            results.add(Result.builder()
                    .id("quarter " + (i + 1))
                    .subject(specimen.subject())
                    .channel(specimen.policy().scope().channel())
                    .period(quarters.get(i))
                    .source(Source.of("record"))
                    .total(Points.of(mean(totals.subList(3 * i, 3 * i + 3))))
                    .build());
        }
        return Facts.with(
                specimen,
                register -> register.withResults(results.build())
                        .withOrganization(Organization.builder()
                                .from(register.organization())
                                .putScoringCycle(specimen.agency(), History.of(ScoringCycle.QUARTER))
                                .build()));
    }

    private static boolean hasLongerThanQuarter(Policy policy) {
        return RuleLaws.rules(policy, Sheet.class)
                .filter(sheet -> sheet.basis() == Sheet.Basis.SHORTER_PERIODS)
                .anyMatch(sheet ->
                        sheet.reach().kinds().stream().anyMatch(kind -> kind.months() > PeriodKind.QUARTER.months()));
    }

    /** The first quarters as wholes, judged by the former agency, and the months of the rest. */
    private static List<Result> byQuarter(
            Specimen specimen, List<Result> months, List<Fraction> totals, int moved, UnitId former) {
        List<EvaluationPeriod> quarters = specimen.period().dividedInto(PeriodKind.QUARTER);
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        for (int i = 0; i < moved; i++) {
            results.add(Result.builder()
                    .from(months.get(3 * i))
                    .id("quarter " + (i + 1))
                    .period(quarters.get(i))
                    .judgedBy(former)
                    .total(Points.of(mean(totals.subList(3 * i, 3 * i + 3))))
                    .build());
        }
        return results.addAll(months.subList(3 * moved, months.size())).build();
    }

    /** The parts that make up a month, in points; none where something is deducted, cut off or rounded. */
    private static ImmutableList<Measure> parts(Specimen specimen) {
        return specimen.policy()
                .sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS)
                .filter(sheet -> sheet.rounding().value().equals(ScoreRounding.NONE))
                .map(Sheet::total)
                .filter(total -> total instanceof CompositeMeasure.Sum sum
                        && sum.deductions().isEmpty()
                        && sum.ceiling().isEmpty()
                        && sum.parts().stream().allMatch(part -> part.maximum().isPresent()))
                .map(Measure::within)
                .map(ImmutableList::<Measure>copyOf)
                .orElse(ImmutableList.of());
    }

    private static Law partsOnRecord() {
        return law("parts-on-record-that-do-not-add-up-are-told")
                .says(
                        "Điểm thành phần của một kết quả ghi nhận không cộng thành tổng điểm thì có nhận xét.",
                        "Where the parts of a result on record do not add up to its total, a finding says so.")
                .about(policy -> hasMean(policy)
                        && policy.sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS)
                                .isPresent())
                .tried((specimen, choices, rater) -> {
                    ImmutableList<Measure> parts = parts(specimen);
                    boolean isStaff = specimen
                            .register()
                            .organization()
                            .postsOf(specimen.subject().cadre())
                            .stream()
                            .allMatch(post -> post.role() == Role.STAFF);
                    if (parts.isEmpty() || !isStaff) {
                        return new Verdict.NotAsked();
                    }
                    Specimen whole = onRecord(specimen, points(specimen, choices, months(specimen)));
                    Result month = choices.oneOf(whole.register().results());
                    ImmutableMap.Builder<String, Fraction> given = ImmutableMap.builder();
                    Fraction sum = Fraction.ZERO;
                    for (Measure part : parts) {
                        Fraction points = part.maximum().orElseThrow().multipliedBy(Fraction.of(choices.below(10), 10));
                        given.put(part.element(), points);
                        sum = sum.plus(points);
                    }
                    Result.Builder right = Result.builder().from(month).elements(given.buildOrThrow());
                    Outcomes outcomes = Outcomes.of(
                            rater,
                            replaced(whole, month, right.total(Points.of(sum)).build()),
                            replaced(
                                    whole,
                                    month,
                                    right.total(Points.of(sum.plus(Fraction.of(1, 2))))
                                            .build()),
                            new BilingualText(
                                    "tổng điểm ghi nhận hơn các phần nửa điểm",
                                    "the total on record is half a point more than its parts"));
                    return outcomes.first().of(specimen.subject()).isEmpty()
                            ? new Verdict.NotAsked()
                            : outcomes.keptIf(
                                    !told(outcomes.first(), specimen).equals(told(outcomes.second(), specimen)));
                });
    }

    private static ImmutableList<Finding> told(Rated rated, Specimen specimen) {
        return rated.of(specimen.subject()).map(rated.telling()::findings).orElse(ImmutableList.of());
    }

    private static Specimen replaced(Specimen specimen, Result old, Result other) {
        return Facts.with(
                specimen,
                register -> register.withResults(register.results().stream()
                        .map(each -> each.equals(old) ? other : each)
                        .toList()));
    }

    private static Law roundedAsDeclared() {
        return Law.of("recorded-number-is-rounded-as-declared", Law.Scope.SUBJECT)
                .says(
                        "Điểm ghi nhận là bội của bước làm tròn mà chính sách quy định.",
                        "A total on record is a multiple of the step to which the policy rounds it.")
                .about(policy -> RuleLaws.rules(policy, Sheet.class)
                        .anyMatch(sheet -> !sheet.rounding().value().equals(ScoreRounding.NONE)))
                .tried((specimen, choices, rater) -> {
                    Rated rated = rater.rate(specimen);
                    return rated.of(specimen.subject())
                            .flatMap(placement -> RuleLaws.rounding(
                                            specimen.policy(),
                                            placement.scorecard().dossier().role(),
                                            specimen.period().kind())
                                    .flatMap(rounding -> rated.total(placement)
                                            .map(total -> Outcomes.asItIs(specimen, rated)
                                                    .keptIf(total.dividedBy(rounding.step())
                                                            .isInteger()))))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static boolean isOutOfService(Specimen specimen, int month) {
        EvaluationPeriod period =
                specimen.period().dividedInto(PeriodKind.MONTH).get(month);
        return specimen.register().organization().serviceOf(specimen.subject().cadre()).stream()
                .noneMatch(service -> service.contains(period.firstDay()) && service.contains(period.lastDay()));
    }

    /** The specimen with facts of the subject moved by some months, beside those that there are. */
    static Specimen withFactsMoved(Specimen specimen, int years) {
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
