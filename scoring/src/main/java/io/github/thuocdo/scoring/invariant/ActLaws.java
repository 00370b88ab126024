package io.github.thuocdo.scoring.invariant;

import static io.github.thuocdo.scoring.invariant.Directions.Direction.DOWN;
import static io.github.thuocdo.scoring.invariant.Directions.Direction.UP;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Laws of one's own acts: more or better work never lowers, faults and delays never raise, an excuse never hurts. */
final class ActLaws {

    private static final CadreId AUTHORITY = CadreId.of("authority");
    private static final EvidenceId EVIDENCE = EvidenceId.of("one-more");

    private static final Fraction FOUR = Fraction.of(4);

    private ActLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                markRaised(),
                figureRaised("figure-raised-never-lowers", UP),
                figureRaised("deduction-raised-never-raises", DOWN),
                assessmentRaised(),
                moreDelivered(),
                harderWork(),
                laterFinish(),
                faultAdded(),
                faultTakesSomething(),
                faultsAddUp(),
                delayAdded(),
                lateTakesSomething(),
                equallyLate(),
                excuseConfirmed(),
                excusedIsNone(),
                splitWork(),
                deliveredBeyond(),
                sameEffectOfAFault(),
                lessDeliveredTakesSomething(),
                faultTakesWhatIsSaid(),
                splitFaultyWork());
    }

    /** Tries a change that is made where there is something to change. */
    static Law.Trial change(
            BilingualText change,
            BiFunction<Specimen, Choices, Optional<Specimen>> act,
            Function<Outcomes, Verdict> test) {
        return (specimen, choices, rater) -> act.apply(specimen, choices)
                .map(after -> test.apply(Outcomes.of(rater, specimen, after, change)))
                .orElseGet(Verdict.NotAsked::new);
    }

    static boolean has(Policy policy, Class<? extends Measure> kind) {
        return !Directions.of(policy).ofKind(kind).isEmpty();
    }

    private static Law markRaised() {
        return Law.of("mark-raised-never-lowers", Law.Scope.SUBJECT)
                .citing(Clauses.ofMeasures(JudgedMeasure.Marks.class))
                .says(
                        "Một mục của phiếu được cấp có thẩm quyền chấm cao hơn thì điểm và mức không thấp đi.",
                        "A higher confirmed mark under one item of the form never lowers points or class.")
                .about(ActLaws::marksGoUp)
                .tried(change(
                        new BilingualText("một mục được chấm cao hơn", "one item is marked higher"),
                        Raised::mark,
                        Outcomes::notLower));
    }

    static boolean marksGoUp(Policy policy) {
        return has(policy, JudgedMeasure.Marks.class) && Directions.of(policy).goUpWithAll(JudgedMeasure.Marks.class);
    }

    private static Law figureRaised(String key, Directions.Direction direction) {
        boolean up = direction == UP;
        return Law.of(key, Law.Scope.SUBJECT)
                .citing(Clauses.ofFigures(direction))
                .says(
                        up
                                ? "Một số liệu được cộng vào điểm cao hơn thì điểm và mức không thấp đi."
                                : "Một số liệu bị trừ vào điểm cao hơn thì điểm và mức không cao lên.",
                        up
                                ? "A higher figure that adds to the points never lowers points or class."
                                : "A higher figure that takes from the points never raises points or class.")
                .about(policy -> Directions.of(policy).ofKind(RecordedMeasure.Figure.class).stream()
                        .anyMatch(figure -> Directions.of(policy).go(figure.element(), direction)))
                .tried(change(
                        new BilingualText("một số liệu cao hơn", "one figure is higher"),
                        (specimen, choices) -> Raised.figure(specimen, choices, direction),
                        up ? Outcomes::notLower : Outcomes::notHigher));
    }

    private static Law assessmentRaised() {
        return Law.of("assessment-raised-never-lowers", Law.Scope.SUBJECT)
                .citing(Clauses.ofMeasures(JudgedMeasure.Assessed.class))
                .says(
                        "Việc tổ chức hoặc đoàn kết được đánh giá tốt hơn thì điểm và mức không thấp đi.",
                        "A better assessment of organising or gathering never lowers points or class.")
                .about(policy -> has(policy, JudgedMeasure.Assessed.class)
                        && Directions.of(policy).goUpWithAll(JudgedMeasure.Assessed.class))
                .tried(change(
                        new BilingualText("một nội dung được đánh giá đầy đủ", "one assessment is full"),
                        ActLaws::raiseAssessment,
                        Outcomes::notLower));
    }

    private static Optional<Specimen> raiseAssessment(Specimen specimen, Choices choices) {
        Assessment full = Assessment.of(io.github.thuocdo.core.evaluation.Verdict.FULL);
        return Facts.chosen(
                        Facts.of(specimen),
                        choices,
                        facts -> facts.assessments().values().stream().anyMatch(assessment -> !assessment.equals(full)))
                .flatMap(facts -> Facts.chosen(
                                facts.assessments().entrySet().asList(),
                                choices,
                                entry -> !entry.getValue().equals(full))
                        .map(entry -> Facts.with(
                                specimen,
                                facts,
                                Facts.copy(facts)
                                        .assessments(Facts.replaced(facts.assessments(), entry.getKey(), full))
                                        .build())));
    }

    private static boolean countsWork(Policy policy) {
        return policy.workCounting().isPresent()
                && has(policy, WorkMeasure.class)
                && Directions.of(policy).goUpWithAll(WorkMeasure.class);
    }

    /** In time, without faults, and not handed back, by which it would count as not delivered whatever was. */
    private static boolean isClean(Task task) {
        return task.faults().isEmpty()
                && task.delays().isEmpty()
                && task.handedBackOn().isEmpty()
                && isInTime(task);
    }

    private static boolean isInTime(Task task) {
        return task.dueOn()
                .flatMap(due -> task.finishedOn().map(finished -> !finished.isAfter(due)))
                .orElse(false);
    }

    private static boolean isPlanned(Task task) {
        return task.origin() == TaskOrigin.PLANNED && task.plannedShares().isEmpty();
    }

    private static Fraction approved(Task task) {
        return task.approved().orElse(Fraction.ZERO);
    }

    private static Law moreDelivered() {
        return Law.of("more-delivered-never-lowers", Law.Scope.SUBJECT)
                .readied(Readied::withUndone)
                .citing(Clauses.ofWork())
                .says(
                        "Hoàn thành thêm sản phẩm trong số được giao thì điểm và mức không thấp đi.",
                        "Delivering more of what was assigned never lowers points or class.")
                .asksWhere(
                        "Công việc đúng hạn, không có lỗi, không bị trả lại.",
                        "The task is in time, without faults and not handed back.")
                .about(ActLaws::countsWork)
                .tried(change(
                        new BilingualText("một công việc được hoàn thành nhiều hơn", "more of one task is delivered"),
                        (specimen, choices) -> Facts.withTask(
                                specimen,
                                choices,
                                task -> isPlanned(task)
                                        && isClean(task)
                                        && task.approved().isPresent()
                                        && approved(task).compareTo(task.assigned()) < 0,
                                task -> Task.builder()
                                        .from(task)
                                        .approved(
                                                choices.in(50)
                                                        ? Raised.between(approved(task), task.assigned())
                                                        : task.assigned())
                                        .build()),
                        Outcomes::notLower));
    }

    private static Law harderWork() {
        return Law.of("harder-work-never-lowers", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork())
                .says(
                        "Công việc hoàn thành trọn vẹn mà khó hơn thì điểm và mức không thấp đi.",
                        "Harder work, wholly done, never lowers points or class.")
                .asksWhere(
                        "Không phần nào của kỳ vượt 100 %, không có việc phát sinh hay nhận thay, và công việc đúng hạn, không lỗi, không bị trả lại.",
                        "Nothing of the period exceeds 100 %, no work is ad hoc or taken over, and the task is in time, without faults and not handed back.")
                .about(ActLaws::countsWork)
                .tried((specimen, choices, rater) -> isNothingBeyond(specimen)
                        ? Facts.chosen(
                                        Facts.tasksOf(specimen),
                                        choices,
                                        task -> isClean(task)
                                                && task.product().isEmpty()
                                                && task.coefficient().isPresent()
                                                && approved(task).equals(task.assigned()))
                                .map(task -> harder(
                                        rater,
                                        choices.in(60) ? withHalf(specimen, task) : specimen,
                                        task,
                                        Fraction.of(choices.between(1, 4), 2)))
                                .orElseGet(Verdict.NotAsked::new)
                        : new Verdict.NotAsked());
    }

    private static Verdict harder(Rater rater, Specimen specimen, Task task, Fraction more) {
        return Outcomes.of(
                        rater,
                        specimen,
                        Facts.with(
                                specimen,
                                task,
                                Task.builder()
                                        .from(task)
                                        .coefficient(
                                                task.coefficient().orElseThrow().plus(more))
                                        .build()),
                        new BilingualText("hệ số của một công việc cao hơn", "the coefficient of one task is higher"))
                .notLower();
    }

    /** With another task like one, of which half is done, so that it counts how much each of them weighs. */
    private static Specimen withHalf(Specimen specimen, Task task) {
        Task half = Task.builder()
                .from(task)
                .id(TaskId.of(task.id().text() + "-half"))
                .reported(Optional.empty())
                .approved(task.assigned().dividedBy(Fraction.of(2)))
                .build();
        return Facts.withAnother(specimen, half);
    }

    private static Law laterFinish() {
        return Law.of("later-finish-never-raises", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_DELAYS))
                .says(
                        "Xong muộn hơn trong cùng một kỳ thì điểm và mức không cao lên.",
                        "Finishing later within the same period never raises points or class.")
                .about(ActLaws::countsWork)
                .tried(change(
                        new BilingualText("một công việc xong muộn hơn", "one task is finished later"),
                        (specimen, choices) -> Facts.withTask(
                                specimen,
                                choices,
                                task -> isPlanned(task)
                                        && task.extensions().isEmpty()
                                        && task.handedBackOn().isEmpty()
                                        && task.finishedOn()
                                                .map(day -> day.isBefore(lastDay(specimen, task)))
                                                .orElse(false),
                                task -> Task.builder()
                                        .from(task)
                                        .finishedOn(later(task, lastDay(specimen, task), choices))
                                        .build()),
                        Outcomes::notHigher));
    }

    /** The last day of the month in which the task falls due. */
    private static LocalDate lastDay(Specimen specimen, Task task) {
        LocalDate due = task.dueOn().orElseThrow();
        LocalDate last = due.withDayOfMonth(due.lengthOfMonth());
        LocalDate end = specimen.period().lastDay();
        return last.isBefore(end) ? last : end;
    }

    private static LocalDate later(Task task, LocalDate last, Choices choices) {
        LocalDate day = task.finishedOn().orElseThrow().plusDays(choices.between(1, 12));
        return day.isAfter(last) ? last : day;
    }

    private static Lapse oneMore() {
        return Lapse.of(EVIDENCE, 1, Excusal.notAsked());
    }

    private static Law faultAdded() {
        return Law.of("fault-added-never-raises", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_FAULTS))
                .says("Thêm một lỗi thì điểm và mức không cao lên.", "One more fault never raises points or class.")
                .about(ActLaws::countsWork)
                .tried(change(
                        new BilingualText("một công việc có thêm một lỗi", "one task has one more fault"),
                        (specimen, choices) -> Facts.withTask(
                                specimen,
                                choices,
                                task -> task.faults().stream()
                                        .noneMatch(lapse -> lapse.evidence().equals(EVIDENCE)),
                                task -> Task.builder()
                                        .from(task)
                                        .addFaults(oneMore())
                                        .build()),
                        Outcomes::notHigher));
    }

    private static boolean takesForFaults(Policy policy) {
        return countsWork(policy)
                && has(policy, WorkMeasure.TaskShare.class)
                && credits(policy, WorkMeasure.Credit.LESS_FAULTS)
                && policy.workCounting().flatMap(WorkCounting::faultDeduction).isPresent();
    }

    private static boolean credits(Policy policy, WorkMeasure.Credit credit) {
        return Directions.of(policy).ofKind(WorkMeasure.TaskShare.class).stream()
                .anyMatch(share -> share.credit() == credit);
    }

    /** Whether nothing of the period is more than full, so that nothing is cut off, and tasks are counted, their shares not given as numbers. */
    private static boolean isNothingBeyond(Specimen specimen) {
        return isCounted(specimen)
                && Facts.tasksOf(specimen).stream()
                        .allMatch(task -> isPlanned(task) && approved(task).compareTo(task.assigned()) <= 0);
    }

    /** A share that is on record as a number is not counted from the tasks, whatever became of them. */
    private static boolean isCounted(Specimen specimen) {
        ImmutableList<WorkMeasure> shares = Directions.of(specimen.policy()).ofKind(WorkMeasure.class);
        return Facts.of(specimen).stream()
                .noneMatch(facts ->
                        shares.stream().anyMatch(share -> facts.supplied().containsKey(share.element())));
    }

    /** Whether a sheet or a condition counts tasks, of which there are more when one is split. */
    private static boolean countsTasks(Policy policy) {
        List<Measure> counting = new ArrayList<>();
        policy.rules().forEach(rule -> RecordWalk.forEach(WorkMeasure.TasksMeeting.class, rule, counting::add));
        return !counting.isEmpty();
    }

    private static boolean isDone(Task task) {
        return isClean(task) && approved(task).signum() > 0;
    }

    private static Law faultTakesSomething() {
        return Law.of("a-fault-takes-something", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_FAULTS))
                .says(
                        "Một lỗi không có lý do khách quan ở một sản phẩm đã hoàn thành làm giảm điểm.",
                        "A fault without an objective cause in something that was delivered takes points.")
                .asksWhere(
                        "Không phần nào của kỳ vượt 100 %, các tỷ lệ được tính từ công việc, và công việc không bị trả lại.",
                        "Nothing of the period exceeds 100 %, shares are counted from the tasks, and the task was not handed back.")
                .about(ActLaws::takesForFaults)
                .tried(change(
                        new BilingualText("một công việc không lỗi có một lỗi", "a task without faults has one"),
                        (specimen, choices) -> isNothingBeyond(specimen)
                                ? Facts.withTask(
                                        specimen,
                                        choices,
                                        ActLaws::isDone,
                                        task -> Task.builder()
                                                .from(task)
                                                .addFaults(oneMore())
                                                .build())
                                : Optional.empty(),
                        Outcomes::fewerPoints));
    }

    private static Law faultsAddUp() {
        return Law.of("a-fault-twice-is-two-faults", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_FAULTS))
                .says(
                        "Một lỗi ghi hai lần và hai lỗi ghi mỗi lỗi một lần thì điểm như nhau.",
                        "One fault that occurred twice and two that occurred once leave the same points.")
                .about(ActLaws::countsWork)
                .tried((specimen, choices, rater) -> Facts.chosen(Facts.tasksOf(specimen), choices, task -> true)
                        .map(task -> Outcomes.of(
                                        rater,
                                        with(specimen, task, Lapse.of(EVIDENCE, 2, Excusal.notAsked())),
                                        with(
                                                specimen,
                                                task,
                                                oneMore(),
                                                Lapse.of(EvidenceId.of("another"), 1, Excusal.notAsked())),
                                        new BilingualText(
                                                "một lỗi hai lần được ghi thành hai lỗi",
                                                "a fault that occurred twice is written as two"))
                                .same())
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static Specimen with(Specimen specimen, Task task, Lapse... faults) {
        return Facts.with(
                specimen, task, Task.builder().from(task).addFaults(faults).build());
    }

    private static Law lateTakesSomething() {
        return Law.of("late-work-takes-something", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_DELAYS))
                .says(
                        "Hoàn thành chậm không có lý do khách quan làm giảm điểm.",
                        "Finishing late without an objective cause takes points.")
                .asksWhere(
                        "Không phần nào của kỳ vượt 100 %, các tỷ lệ được tính từ công việc, và mỗi lần chậm bị trừ.",
                        "Nothing of the period exceeds 100 %, shares are counted from the tasks, and each delay takes something.")
                .about(policy -> countsWork(policy)
                        && credits(policy, WorkMeasure.Credit.LESS_DELAYS)
                        && policy.workCounting()
                                .flatMap(WorkCounting::delayDeduction)
                                .filter(deduction -> !(deduction.value() instanceof LapseDeduction.ByDaysLate))
                                .isPresent())
                .tried(change(
                        new BilingualText("một công việc đúng hạn bị chậm", "a task that was in time is late"),
                        (specimen, choices) -> isNothingBeyond(specimen)
                                ? Facts.withTask(
                                        specimen,
                                        choices,
                                        task -> isDone(task)
                                                && task.extensions().isEmpty()
                                                && task.dueOn().orElseThrow().isBefore(lastDay(specimen, task)),
                                        task -> Task.builder()
                                                .from(task)
                                                .finishedOn(lastDay(specimen, task))
                                                .build())
                                : Optional.empty(),
                        Outcomes::fewerPoints));
    }

    private static Law equallyLate() {
        return Law.of("equally-late-is-equal", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_DELAYS))
                .says(
                        "Chậm ít ngày hơn hay nhiều ngày hơn mà chính sách trừ như nhau thì điểm như nhau.",
                        "Work that is late by fewer days or by more, of which the policy takes the same, leaves the same points.")
                .asksWhere(
                        "Hai ngày hoàn thành đều quá hạn, trong cùng một tháng, và cùng một bậc trừ.",
                        "Both days are after the due date, within one month, and within one step of what is taken.")
                .about(policy -> countsWork(policy)
                        && credits(policy, WorkMeasure.Credit.LESS_DELAYS)
                        && policy.workCounting().filter(ActLaws::hasSteps).isPresent())
                .tried((specimen, choices, rater) -> Facts.chosen(
                                Facts.tasksOf(specimen),
                                choices,
                                task -> isDone(task)
                                        && task.extensions().isEmpty()
                                        && isCounted(specimen)
                                        && !equallyLate(specimen, task).isEmpty())
                        .map(task -> {
                            List<LocalDate> days = choices.oneOf(equallyLate(specimen, task));
                            return Outcomes.of(
                                            rater,
                                            finished(specimen, task, days.get(0)),
                                            finished(specimen, task, days.get(1)),
                                            new BilingualText(
                                                    "một công việc chậm nhiều ngày hơn, trong cùng một bậc trừ",
                                                    "one task is late by more days, within one step of what is taken"))
                                    .same();
                        })
                        .orElseGet(Verdict.NotAsked::new));
    }

    /** Whether what a delay takes is the same for some numbers of calendar days. */
    private static boolean hasSteps(WorkCounting counting) {
        return counting.delayDeduction().isPresent()
                && counting.lateCount().value() == WorkCounting.LateCount.PER_OCCURRENCE
                && (!counting.countsDaysLate() || counting.lateDay().value() == WorkCounting.LateDay.CALENDAR);
    }

    /** Days after the due date of a task, each with a later one of which the same is taken. */
    private static List<List<LocalDate>> equallyLate(Specimen specimen, Task task) {
        LocalDate due = task.dueOn().orElseThrow();
        LocalDate last = lastDay(specimen, task);
        List<List<LocalDate>> pairs = new ArrayList<>();
        for (LocalDate day = due.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
            LocalDate next = day.plusDays(1);
            if (taken(specimen, due, day).equals(taken(specimen, due, next))) {
                pairs.add(List.of(day, next));
            }
        }
        return pairs;
    }

    /** What a delay takes where that goes by days; of all delays the same where it does not. */
    private static Fraction taken(Specimen specimen, LocalDate due, LocalDate finished) {
        return specimen.policy()
                .workCounting()
                .flatMap(WorkCounting::delayDeduction)
                .map(question -> question.value())
                .filter(LapseDeduction.ByDaysLate.class::isInstance)
                .map(table -> ((LapseDeduction.ByDaysLate) table).shareOf(ChronoUnit.DAYS.between(due, finished)))
                .orElse(Fraction.ONE);
    }

    private static Specimen finished(Specimen specimen, Task task, LocalDate day) {
        return Facts.with(
                specimen, task, Task.builder().from(task).finishedOn(day).build());
    }

    private static Law delayAdded() {
        return Law.of("delay-added-never-raises", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_DELAYS))
                .says(
                        "Thêm một lần chậm thì điểm và mức không cao lên.",
                        "One more delay never raises points or class.")
                .asksWhere(
                        "Công việc chưa có lần chậm nào được ghi riêng, và chính sách không tính theo số ngày.",
                        "No delay of the task is on record yet, and the policy does not count days.")
                .about(policy -> countsWork(policy)
                        && policy.workCounting()
                                .map(counting -> !counting.countsDaysLate())
                                .orElse(false))
                .tried(change(
                        new BilingualText("một công việc có thêm một lần chậm", "one task has one more delay"),
                        (specimen, choices) -> Facts.withTask(
                                specimen,
                                choices,
                                task -> isInTime(task) && task.delays().isEmpty(),
                                task -> Task.builder()
                                        .from(task)
                                        .addDelays(oneMore())
                                        .build()),
                        Outcomes::notHigher));
    }

    private static boolean isOpen(Lapse lapse) {
        return !lapse.excusal().isConfirmed();
    }

    private static Law excuseConfirmed() {
        return Law.of("excuse-confirmed-never-lowers", Law.Scope.SUBJECT)
                .readied(Readied::withFault)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_FAULTS))
                .says(
                        "Lý do khách quan của một lỗi được xác nhận thì điểm và mức không thấp đi.",
                        "A confirmed objective cause of a fault never lowers points or class.")
                .about(ActLaws::countsWork)
                .tried(change(
                        new BilingualText(
                                "lý do khách quan của một lỗi được xác nhận",
                                "the objective cause of one fault is confirmed"),
                        (specimen, choices) -> Facts.withTask(
                                specimen,
                                choices,
                                task -> task.faults().stream().anyMatch(ActLaws::isOpen),
                                task -> excused(task)),
                        Outcomes::notLower));
    }

    private static Task excused(Task task) {
        return Task.builder()
                .from(task)
                .faults(task.faults().stream().map(ActLaws::excused).toList())
                .build();
    }

    private static Lapse excused(Lapse lapse) {
        return Lapse.builder()
                .evidence(lapse.evidence())
                .times(lapse.times())
                .product(lapse.product())
                .on(lapse.on())
                .lateDays(lapse.lateDays())
                .excusal(Excusal.confirmed(AUTHORITY))
                .build();
    }

    private static Law excusedIsNone() {
        return Law.of("excused-fault-is-none", Law.Scope.SUBJECT)
                .readied(Readied::withFault)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_FAULTS))
                .says(
                        "Lỗi có lý do khách quan được xác nhận thì điểm bằng khi không có lỗi ấy.",
                        "A fault whose objective cause is confirmed leaves the points as without that fault.")
                .about(ActLaws::countsWork)
                .tried((specimen, choices, rater) -> Facts.withTask(
                                specimen, choices, task -> !task.faults().isEmpty(), ActLaws::excused)
                        .flatMap(excused -> Facts.chosen(
                                        Facts.tasksOf(excused),
                                        choices,
                                        task -> !task.faults().isEmpty()
                                                && task.faults().stream()
                                                        .allMatch(lapse ->
                                                                lapse.excusal().equals(Excusal.confirmed(AUTHORITY))))
                                .map(task -> Outcomes.of(
                                                rater,
                                                excused,
                                                Facts.with(
                                                        excused,
                                                        task,
                                                        Task.builder()
                                                                .from(task)
                                                                .faults(ImmutableList.of())
                                                                .build()),
                                                new BilingualText(
                                                        "bỏ các lỗi đã được xác nhận có lý do khách quan",
                                                        "the faults with a confirmed objective cause are taken away"))
                                        .same()))
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static Law splitWork() {
        return Law.of("splitting-work-is-neutral", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork())
                .says(
                        "Chia một công việc thành hai phần cùng hệ số, cùng ngày, cùng tỷ lệ hoàn thành thì điểm không đổi, và mức không đổi nếu không điều kiện nào đếm đầu việc.",
                        "Splitting a task into two of the same coefficient, days and share done leaves the points as they are, and the class too where no condition counts tasks.")
                .asksWhere(
                        "Tỷ lệ được tính theo sản phẩm, không theo đầu việc, và công việc không có lỗi, không chậm, không bị trả lại.",
                        "Ratios are of products, not of tasks, and the task has no fault and no delay and was not handed back.")
                .about(policy -> countsWork(policy)
                        && !has(policy, WorkMeasure.TasksMeeting.class)
                        && policy.workCounting()
                                .map(counting -> counting.partial().value()
                                        == WorkCounting.PartialCompletion.FRACTION_IF_APPROVED)
                                .orElse(false))
                .tried(change(
                        new BilingualText("một công việc được chia làm hai", "one task is split into two"),
                        (specimen, choices) -> Facts.chosen(
                                        Facts.tasksOf(specimen),
                                        choices,
                                        task -> isPlanned(task)
                                                && isClean(task)
                                                && task.component().isEmpty()
                                                && task.extensions().isEmpty()
                                                && task.approved().isPresent())
                                .map(task -> split(specimen, task)),
                        outcomes -> countsTasks(outcomes.before().policy()) ? outcomes.sameTotal() : outcomes.same()));
    }

    private static Specimen split(Specimen specimen, Task task) {
        Fraction half = Fraction.of(1, 2);
        Task part = Task.builder()
                .from(task)
                .assigned(task.assigned().multipliedBy(half))
                .reported(task.reported().map(half::multipliedBy))
                .approved(task.approved().map(half::multipliedBy))
                .build();
        Task other =
                Task.builder().from(part).id(TaskId.of(task.id().text() + "-2")).build();
        return Facts.withAnother(Facts.with(specimen, task, part), other);
    }

    private static Law deliveredBeyond() {
        return Law.of("beyond-the-full-measure-nothing-changes", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork())
                .says(
                        "Khi mỗi dòng việc đã đủ số được giao thì hoàn thành thêm không làm điểm cao hơn.",
                        "Once every line of work is full, delivering more changes nothing.")
                .asksWhere(
                        "Mọi công việc đã hoàn thành đủ, đúng hạn, không lỗi.",
                        "Everything is delivered in full, in time and without faults.")
                .about(policy -> countsWork(policy)
                        && !has(policy, WorkMeasure.TasksMeeting.class)
                        && policy.workCounting()
                                .map(counting -> counting.denominator().value() == WorkCounting.Denominator.ASSIGNED)
                                .orElse(false))
                .tried(change(
                        new BilingualText(
                                "một công việc hoàn thành vượt số được giao", "one task exceeds what was assigned"),
                        (specimen, choices) -> Facts.tasksOf(specimen).stream()
                                        .allMatch(task -> isPlanned(task)
                                                && isClean(task)
                                                && approved(task).equals(task.assigned()))
                                ? Facts.withTask(
                                        specimen,
                                        choices,
                                        task -> task.assigned().signum() > 0,
                                        task -> Task.builder()
                                                .from(task)
                                                .approved(task.assigned().plus(Fraction.of(choices.between(1, 3))))
                                                .build())
                                : Optional.empty(),
                        Outcomes::same));
    }

    private static Law sameEffectOfAFault() {
        return Law.of("fault-takes-the-same-whatever-the-marks", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_FAULTS).and(Clauses.ofSheets(sheet -> true)))
                .says(
                        "Một lỗi trừ bao nhiêu điểm không phụ thuộc điểm tiêu chí chung.",
                        "What a fault takes does not depend on the marks of the general criteria.")
                .asksWhere(
                        "Điểm là tổng các phần, không có làm tròn.", "The total is a sum of parts and is not rounded.")
                .about(policy -> countsWork(policy) && Directions.arePlainSums(policy))
                .tried((specimen, choices, rater) -> Raised.mark(specimen, choices)
                        .flatMap(marked -> Facts.chosen(Facts.tasksOf(specimen), choices, task -> true)
                                .map(task -> sameEffect(
                                        rater,
                                        specimen,
                                        marked,
                                        Task.builder()
                                                .from(task)
                                                .addFaults(oneMore())
                                                .build(),
                                        task)))
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static Verdict sameEffect(Rater rater, Specimen specimen, Specimen marked, Task faulty, Task task) {
        BilingualText change = new BilingualText("một công việc có thêm một lỗi", "one task has one more fault");
        Outcomes low = Outcomes.of(rater, specimen, Facts.with(specimen, task, faulty), change);
        Outcomes high = Outcomes.of(rater, marked, Facts.with(marked, task, faulty), change);
        Optional<Fraction> first = low.effect();
        Optional<Fraction> second = high.effect();
        return first.isEmpty() || second.isEmpty() ? new Verdict.NotAsked() : high.keptIf(first.equals(second));
    }

    private static boolean isFull(Task task) {
        return isPlanned(task)
                && isClean(task)
                && approved(task).equals(task.assigned())
                && task.assigned().signum() > 0;
    }

    private static Law lessDeliveredTakesSomething() {
        return Law.of("less-delivered-takes-something", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork())
                .says(
                        "Hoàn thành chưa hết số được giao thì ít điểm hơn hoàn thành hết.",
                        "Delivering less than all of what was assigned leaves fewer points than all of it.")
                .asksWhere(
                        "Mọi công việc hoàn thành đủ, đúng hạn, không lỗi; mẫu số là số được giao; tỷ lệ tính từ công việc.",
                        "Everything is delivered in full, in time and without faults, out of what was assigned, and shares are counted from the tasks.")
                .about(policy -> countsWork(policy)
                        && credits(policy, WorkMeasure.Credit.DELIVERED)
                        && policy.workCounting()
                                .map(counting -> counting.denominator().value() == WorkCounting.Denominator.ASSIGNED)
                                .orElse(false))
                .tried(change(
                        new BilingualText(
                                "một công việc chỉ hoàn thành ba phần tư", "three quarters of one task are delivered"),
                        (specimen, choices) -> isCounted(specimen)
                                        && Facts.tasksOf(specimen).stream().allMatch(ActLaws::isFull)
                                ? Facts.withTask(
                                        specimen,
                                        choices,
                                        ActLaws::isFull,
                                        task -> Task.builder()
                                                .from(task)
                                                .approved(task.assigned().multipliedBy(Fraction.of(3, 4)))
                                                .build())
                                : Optional.empty(),
                        Outcomes::fewerPoints));
    }

    private static Optional<Fraction> eachFault(Policy policy) {
        return policy.workCounting()
                .flatMap(WorkCounting::faultDeduction)
                .map(question -> question.value())
                .filter(LapseDeduction.EachLapse.class::isInstance)
                .map(deduction -> ((LapseDeduction.EachLapse) deduction).share());
    }

    private static Law faultTakesWhatIsSaid() {
        return Law.of("a-fault-takes-what-the-policy-says", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork())
                .says(
                        "Một lỗi ở công việc duy nhất, giao một sản phẩm, trừ đúng phần mà chính sách quy định.",
                        "A fault in the only task, of one product, takes exactly the share that the policy says.")
                .asksWhere(
                        "Kỳ chỉ có một công việc, hoàn thành đủ, đúng hạn, không lỗi.",
                        "The period has one task, delivered in full, in time and without faults.")
                .about(policy -> takesForFaults(policy) && eachFault(policy).isPresent())
                .tried((specimen, choices, rater) -> {
                    List<Task> tasks = Facts.tasksOf(specimen);
                    if (tasks.size() != 1 || !isFull(tasks.get(0)) || !isCounted(specimen)) {
                        return new Verdict.NotAsked();
                    }
                    Task one = Task.builder()
                            .from(tasks.get(0))
                            .assigned(Fraction.ONE)
                            .reported(Optional.empty())
                            .approved(Fraction.ONE)
                            .addFaults(oneMore())
                            .build();
                    Specimen after = Facts.with(specimen, tasks.get(0), one);
                    Rated rated = rater.rate(after);
                    Fraction left =
                            Fraction.ONE.minus(eachFault(specimen.policy()).orElseThrow());
                    return rated.card(specimen.subject())
                            .map(card -> Directions.of(specimen.policy()).ofKind(WorkMeasure.TaskShare.class).stream()
                                    .filter(share -> share.credit() == WorkMeasure.Credit.LESS_FAULTS)
                                    .flatMap(
                                            share -> rated.telling().value(card, share.element()).asOptional().stream())
                                    .toList())
                            .filter(values -> !values.isEmpty() && !isSupplied(specimen))
                            .map(values -> new Outcomes(
                                            specimen,
                                            after,
                                            new BilingualText(
                                                    "công việc duy nhất có một lỗi", "the only task has one fault"),
                                            rated,
                                            rated)
                                    .keptIf(values.stream().allMatch(left::equals)))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    /** Whether somebody supplied a share of work, which then counts instead of the tasks. */
    private static boolean isSupplied(Specimen specimen) {
        return Directions.of(specimen.policy()).ofKind(WorkMeasure.TaskShare.class).stream()
                .anyMatch(share -> Facts.of(specimen).stream()
                        .anyMatch(facts -> facts.supplied().containsKey(share.element())));
    }

    private static Law splitFaultyWork() {
        return Law.of("splitting-faulty-work-never-raises", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork())
                .says(
                        "Chia một công việc có lỗi thành hai dòng, lỗi ở một dòng, thì điểm và mức không cao lên.",
                        "Splitting a faulty task into two lines, the fault in one of them, never raises points or class.")
                .asksWhere(
                        "Công việc hoàn thành đủ, đúng hạn, giao bốn sản phẩm.",
                        "The task is delivered in full and in time, and of four products.")
                .about(policy -> takesForFaults(policy) && !countsTasks(policy))
                .tried((specimen, choices, rater) -> Facts.chosen(
                                Facts.tasksOf(specimen),
                                choices,
                                task -> isCounted(specimen)
                                        && isFull(task)
                                        && task.component().isEmpty()
                                        && task.extensions().isEmpty())
                        .map(task -> Outcomes.of(
                                        rater,
                                        Facts.with(specimen, task, faulty(task, FOUR)),
                                        splitFaulty(specimen, task),
                                        new BilingualText(
                                                "một công việc có lỗi được chia làm hai",
                                                "a faulty task is split into two"))
                                .notHigher())
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static Task faulty(Task task, Fraction products) {
        return Task.builder().from(of(task, products)).addFaults(oneMore()).build();
    }

    private static Task of(Task task, Fraction products) {
        return Task.builder()
                .from(task)
                .assigned(products)
                .reported(Optional.empty())
                .approved(products)
                .build();
    }

    /** One product with the fault, and the rest without. */
    private static Specimen splitFaulty(Specimen specimen, Task task) {
        Task faulty = faulty(task, Fraction.ONE);
        Task other = Task.builder()
                .from(of(task, FOUR.minus(Fraction.ONE)))
                .id(TaskId.of(task.id().text() + "-2"))
                .build();
        return Facts.withAnother(Facts.with(specimen, task, faulty), other);
    }
}
