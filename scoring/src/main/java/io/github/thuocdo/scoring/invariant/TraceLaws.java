package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.completeness.Fact;
import io.github.thuocdo.scoring.completeness.Inventory;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.tree.OptionalLibrary;
import java.time.LocalDate;
import java.util.Optional;

/** Laws of what becomes of facts: none is lost on the way, and what cannot be so is told and acts neither for nor against anybody. */
final class TraceLaws {

    private static final Fraction SEVEN = Fraction.of(7);
    private static final String UNKNOWN = "no-such-element";

    /** How often, in per cent, facts are written as a file, which takes longer than scoring them. */
    private static final int SELDOM = 16;

    /** A form with an address that no policy has. */
    private static final Form ANOTHER_FORM =
            new Form("another form", ImmutableList.of(Form.Group.of("no-such-group", ImmutableList.of(SEVEN, SEVEN))));

    private TraceLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                everyFactLeavesATrace(),
                unusedFactChangesNothing(),
                nobodyVanishes(),
                unknownElementIsTold(),
                anotherFormGivesNoNumber(),
                selfMarkAlone(),
                annulledBeforeSigned(),
                finishedBeforeAssigned(),
                reasonOfAPart(),
                laterCategory(),
                writtenAndRead(),
                outsideTheNeededDays());
    }

    private static Specimen without(Specimen specimen, Fact fact) {
        return specimen.with(Inventory.of(specimen.register()).without(ImmutableSet.of(fact)));
    }

    private static ImmutableSet<Fact> unused(Rated rated, Specimen specimen) {
        return rated.telling().unused(specimen).stream().map(UnusedFact::fact).collect(toImmutableSet());
    }

    private static Law everyFactLeavesATrace() {
        return Law.of("every-fact-leaves-a-trace", Law.Scope.SUBJECT)
                .says(
                        "Bỏ đi một dữ kiện không bị liệt kê là không dùng thì kết quả, nhận xét hoặc phần còn thiếu khác đi.",
                        "Without a fact that is not listed as unused, a result, a finding or what is missing is another.")
                .asksWhere("Kỳ được chấm từ dữ kiện của chính kỳ ấy.", "The period is scored from facts of its own.")
                .tried((specimen, choices, rater) -> {
                    Rated rated = rater.rate(specimen);
                    if (rated.placements().values().stream()
                            .anyMatch(placement ->
                                    !placement.scorecard().dossier().shorter().isEmpty())) {
                        return new Verdict.NotAsked();
                    }
                    ImmutableSet<Fact> listed = unused(rated, specimen);
                    return Facts.chosen(
                                    Inventory.of(specimen.register()).facts(), choices, fact -> !listed.contains(fact))
                            .map(fact -> trace(rater, rated, specimen, fact))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static Verdict trace(Rater rater, Rated rated, Specimen specimen, Fact fact) {
        Specimen after;
        Rated rest;
        try {
            after = without(specimen, fact);
            rest = rater.rate(after);
        } catch (IllegalArgumentException needed) {
            return new Verdict.Kept();
        }
        boolean isAnother = !rest.placements().equals(rated.placements())
                || !rest.board().equals(rated.board())
                || !rest.findings().equals(rated.findings())
                || !rest.telling().missing(after).equals(rated.telling().missing(specimen))
                || !unused(rest, after).equals(unused(rated, specimen));
        return new Outcomes(specimen, after, removed(fact), rated, rest).keptIf(isAnother);
    }

    private static BilingualText removed(Fact fact) {
        return new BilingualText("bỏ đi một dữ kiện: " + fact, "one fact is taken away: " + fact);
    }

    private static Law unusedFactChangesNothing() {
        return Law.of("unused-fact-changes-nothing", Law.Scope.SUBJECT)
                .says(
                        "Dữ kiện được liệt kê là không dùng thì bỏ đi kết quả không đổi.",
                        "A fact that is listed as unused changes nothing when it is taken away.")
                .asksWhere(
                        "Có dữ kiện không dùng; kỳ được chấm từ dữ kiện của chính kỳ ấy.",
                        "There is an unused fact, and the period is scored from facts of its own.")
                .about(NumberLaws::hasSheets)
                .tried((specimen, choices, rater) -> withAnotherYear(specimen)
                        .flatMap(more -> {
                            Rated rated = rater.rate(more);
                            return Facts.chosen(unused(rated, more).asList(), choices, fact -> true)
                                    .map(fact -> Outcomes.of(rater, more, without(more, fact), removed(fact))
                                            .allSame());
                        })
                        .orElseGet(Verdict.NotAsked::new));
    }

    /** With facts of the subject in a period that is long over, which say less than those of this one, and are used for nothing. */
    private static Optional<Specimen> withAnotherYear(Specimen specimen) {
        return Facts.of(specimen).stream()
                .filter(facts -> facts.marks().isPresent() && !facts.supplied().isEmpty())
                .findFirst()
                .map(facts -> Facts.with(
                        specimen,
                        register -> register.withPeriodFacts(ImmutableList.<PeriodFacts>builder()
                                .addAll(register.periodFacts())
                                .add(Facts.copy(facts)
                                        .supplied(ImmutableMap.of())
                                        .period(EvaluationPeriod.containing(
                                                facts.period().kind(),
                                                facts.period().firstDay().minusYears(3)))
                                        .build())
                                .build())));
    }

    private static Law nobodyVanishes() {
        return Law.of("nobody-vanishes", Law.Scope.AGENCY)
                .says(
                        "Người có chức vụ ở cơ quan vào ngày cuối kỳ thì có kết quả, hoặc được nêu là còn thiếu gì.",
                        "Whoever has a post in the agency on the last day has a result, or is told to lack something.")
                .about(policy -> policy.scope().subject() == Subject.Kind.PERSON)
                .tried((specimen, choices, rater) -> {
                    Specimen more = AgencyLaws.withNewcomer(specimen);
                    Rated rated = rater.rate(more);
                    ImmutableSet<Subject> here = here(more);
                    ImmutableList<Subject> absent = here.stream()
                            .filter(subject -> rated.of(subject).isEmpty())
                            .collect(toImmutableList());
                    return Outcomes.asItIs(more, rated)
                            .keptIf(absent.isEmpty()
                                    || rated.telling().missing(more).stream()
                                            .map(Missing::who)
                                            .collect(toImmutableSet())
                                            .containsAll(absent));
                });
    }

    private static ImmutableSet<Subject> here(Specimen specimen) {
        Organization organization = specimen.register().organization();
        LocalDate day = specimen.period().lastDay();
        return organization.cadres().stream()
                .filter(cadre -> organization
                        .primaryPostOf(cadre.id(), day)
                        .filter(post -> organization.agencyOf(post.unit()).equals(specimen.agency()))
                        .isPresent())
                .filter(cadre -> specimen.policy()
                        .scope()
                        .roles()
                        .containsAll(organization.postsOf(cadre.id()).stream()
                                .map(post -> post.role())
                                .toList()))
                .map(cadre -> Subject.of(cadre.id()))
                .collect(toImmutableSet());
    }

    private static Law unknownElementIsTold() {
        return Law.of("unknown-element-is-told", Law.Scope.SUBJECT)
                .says(
                        "Số liệu của một nội dung mà chính sách không có thì được nêu ra và không làm kết quả đổi.",
                        "A figure under an element that the policy does not have is told, and changes no result.")
                .about(NumberLaws::hasSheets)
                .tried((specimen, choices, rater) -> Facts.chosen(Facts.of(specimen), choices, facts -> true)
                        .map(facts -> told(
                                rater,
                                specimen,
                                Facts.with(
                                        specimen,
                                        facts,
                                        Facts.copy(facts)
                                                .putSupplied(UNKNOWN, new Supplied(Fraction.ONE, "record"))
                                                .build())))
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static Verdict told(Rater rater, Specimen specimen, Specimen after) {
        Outcomes outcomes = Outcomes.of(
                rater,
                specimen,
                after,
                new BilingualText(
                        "thêm số liệu của một nội dung mà chính sách không có",
                        "a figure is given under an element that the policy does not have"));
        if (outcomes.first().total(specimen.subject()).isEmpty()) {
            return new Verdict.NotAsked();
        }
        Optional<Placement> now = outcomes.second().of(specimen.subject());
        if (now.isEmpty()) {
            return outcomes.keptIf(
                    !outcomes.second().findings().equals(outcomes.first().findings()));
        }
        boolean isSame = outcomes.second()
                .total(specimen.subject())
                .equals(outcomes.first().total(specimen.subject()));
        boolean isTold =
                !findings(outcomes.second(), specimen.subject()).equals(findings(outcomes.first(), specimen.subject()))
                        || !unused(outcomes.second(), after).equals(unused(outcomes.first(), specimen));
        return outcomes.keptIf(
                isTold && (isSame || outcomes.second().total(specimen.subject()).isEmpty()));
    }

    private static ImmutableSet<Object> findings(Rated rated, Subject subject) {
        return rated.of(subject).stream()
                .flatMap(placement -> rated.telling().findings(placement).stream())
                .collect(toImmutableSet());
    }

    private static Law anotherFormGivesNoNumber() {
        return Law.of("marks-on-another-form-give-no-number", Law.Scope.SUBJECT)
                .says(
                        "Phiếu không phải của chính sách thì không cho ra điểm.",
                        "Marks on a form that is not the policy's give no number.")
                .about(policy -> ActLaws.has(policy, JudgedMeasure.Marks.class))
                .tried(ActLaws.change(
                        new BilingualText("phiếu là của chính sách khác", "the form is that of another policy"),
                        (specimen, choices) -> Facts.chosen(
                                        Facts.of(specimen),
                                        choices,
                                        facts -> facts.marks().isPresent())
                                .map(facts -> Facts.with(
                                        specimen,
                                        facts,
                                        Facts.copy(facts)
                                                .marks(FilledForm.ofTotal(ANOTHER_FORM, SEVEN))
                                                .build())),
                        Outcomes::noTotalAfter));
    }

    private static boolean isConfirmedAlone(Policy policy) {
        return Directions.of(policy).ofKind(JudgedMeasure.Marks.class).stream()
                .allMatch(marks -> marks.source().value() == JudgedMeasure.GeneralSource.CONFIRMED_BY_AUTHORITY);
    }

    private static Law selfMarkAlone() {
        return Law.of("self-mark-changes-nothing", Law.Scope.SUBJECT)
                .says(
                        "Điểm tự chấm không làm kết quả đổi khi chính sách chỉ tính điểm được xác nhận.",
                        "A mark that people give themselves changes nothing where the policy counts confirmed marks alone.")
                .about(policy -> ActLaws.has(policy, JudgedMeasure.Marks.class) && isConfirmedAlone(policy))
                .tried((specimen, choices, rater) -> Facts.chosen(
                                Facts.of(specimen),
                                choices,
                                facts -> facts.marks().isPresent())
                        .flatMap(facts -> selfMarked(rater, specimen, facts, choices))
                        .orElseGet(Verdict.NotAsked::new));
    }

    /** An item with a self mark beside the confirmed one, or alone, held against the item without it. */
    private static Optional<Verdict> selfMarked(Rater rater, Specimen specimen, PeriodFacts facts, Choices choices) {
        FilledForm filled = facts.marks().orElseThrow();
        boolean alone = choices.in(50);
        return Facts.chosen(
                        filled.marks().entrySet().asList(),
                        choices,
                        mark -> mark.getValue().confirmed().isPresent())
                .map(mark -> {
                    Optional<Fraction> most =
                            Optional.ofNullable(filled.form().maximumByAddress().get(mark.getKey()));
                    Mark self = new Mark(
                            most, alone ? Optional.empty() : mark.getValue().confirmed());
                    Specimen without = alone
                            ? Facts.with(specimen, facts, NumberLaws.withoutMark(facts, mark.getKey()))
                            : specimen;
                    return Outcomes.of(
                                    rater,
                                    without,
                                    Facts.with(specimen, facts, Facts.withMark(facts, mark.getKey(), self)),
                                    new BilingualText(
                                            "một mục được tự chấm điểm tối đa",
                                            "one item is given full marks by oneself"))
                            .sameTotal();
                });
    }

    private static Law annulledBeforeSigned() {
        return Law.of("annulment-before-the-signature-annuls-nothing", Law.Scope.AGENCY)
                .says(
                        "Kết luận ghi ngày hủy bỏ trước ngày ký thì vẫn như chưa bị hủy bỏ.",
                        "A conclusion said to be annulled before it was signed acts as one that was not annulled.")
                .about(policy -> !policy.rulesOf(Gate.class).isEmpty())
                .tried((specimen, choices, rater) -> {
                    ConclusionKind kind = choices.oneOf(GroundLaws.WRONGS);
                    LocalDate day = specimen.period().firstDay().plusDays(choices.below(20));
                    Conclusion signed =
                            GroundLaws.conclusion(specimen, kind, day, choices).build();
                    Conclusion annulled = Conclusion.builder()
                            .from(signed)
                            .annulledOn(day.minusDays(choices.between(1, 60)))
                            .build();
                    return Outcomes.of(
                                    rater,
                                    GroundLaws.with(specimen, signed),
                                    GroundLaws.with(specimen, annulled),
                                    new BilingualText(
                                            "ngày hủy bỏ được ghi trước ngày ký",
                                            "the annulment is dated before the signature"))
                            .allSame();
                });
    }

    private static Law finishedBeforeAssigned() {
        return Law.of("finished-before-assigned-is-told-and-acts-like-none", Law.Scope.SUBJECT)
                .says(
                        "Ngày hoàn thành ghi trước ngày giao thì được nêu ra và coi như chưa ghi.",
                        "A finish dated before the assignment is told, and acts as none.")
                .about(policy -> policy.workCounting().isPresent())
                .tried((specimen, choices, rater) -> Facts.chosen(
                                Facts.tasksOf(specimen),
                                choices,
                                task -> task.assignedOn().isPresent()
                                        && task.extensions().isEmpty()
                                        && task.handedBackOn().isEmpty())
                        .map(task -> finished(rater, specimen, task, choices))
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static Verdict finished(Rater rater, Specimen specimen, Task task, Choices choices) {
        LocalDate before = task.assignedOn().orElseThrow().minusDays(choices.between(1, 20));
        Outcomes outcomes = Outcomes.of(
                rater,
                Facts.with(
                        specimen,
                        task,
                        Task.builder().from(task).finishedOn(Optional.empty()).build()),
                Facts.with(
                        specimen,
                        task,
                        Task.builder().from(task).finishedOn(before).build()),
                new BilingualText("ngày hoàn thành trước ngày giao", "the finish is dated before the assignment"));
        if (outcomes.first().total(specimen.subject()).isEmpty()) {
            return new Verdict.NotAsked();
        }
        return outcomes.keptIf(outcomes.sameTotal() instanceof Verdict.Kept
                && !findings(outcomes.first(), specimen.subject())
                        .equals(findings(outcomes.second(), specimen.subject())));
    }

    private static Law reasonOfAPart() {
        return Law.of("reason-of-the-whole-is-one-of-a-part", Law.Scope.SUBJECT)
                .readied(Readied::withoutSomething)
                .says(
                        "Không có tổng điểm vì thiếu một phần thì lý do là lý do của phần ấy.",
                        "Where there is no total because a part is missing, the reason is that of a part.")
                .asksWhere(
                        "Tổng điểm chưa xác định được, và một phần nói rõ vì sao.",
                        "There is no total, and a part says why.")
                .about(NumberLaws::hasSheets)
                .tried((specimen, choices, rater) -> {
                    Rated rated = rater.rate(specimen);
                    return rated.of(specimen.subject())
                            .filter(placement -> rated.total(placement).isEmpty())
                            .flatMap(placement -> sameReason(rated, placement.scorecard())
                                    .map(kept ->
                                            Outcomes.asItIs(specimen, rated).keptIf(kept)))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static Optional<Boolean> sameReason(Rated rated, Scorecard card) {
        ImmutableSet<AbsenceReason> reasons = card.values().keySet().stream()
                .filter(element -> !element.equals(card.derivation().element()))
                .flatMap(element -> rated.telling().value(card, element).absenceReason().stream())
                .collect(toImmutableSet());
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(rated.telling()
                        .total(card)
                        .absenceReason()
                        .filter(reasons::contains)
                        .isPresent());
    }

    private static Law laterCategory() {
        return Law.of("later-category-changes-nothing", Law.Scope.AGENCY)
                .says(
                        "Sau kỳ mới đổi loại (công chức, viên chức…) thì kết quả của kỳ không đổi.",
                        "A category that changes after the period changes nothing of the period.")
                .about(policy -> policy.scope().subject() == Subject.Kind.PERSON
                        && !policy.scope().categories().isEmpty()
                        && policy.scope().categories().size() < CadreCategory.values().length)
                .tried(ActLaws.change(
                        new BilingualText("một người đổi loại sau kỳ", "somebody changes category after the period"),
                        TraceLaws::withLaterCategory,
                        Outcomes::allSame));
    }

    private static Optional<Specimen> withLaterCategory(Specimen specimen, Choices choices) {
        ImmutableList<CadreCategory> others = ImmutableList.copyOf(CadreCategory.values()).stream()
                .filter(category -> !specimen.policy().scope().categories().contains(category))
                .collect(toImmutableList());
        LocalDate day = specimen.period().lastDay().plusDays(choices.between(1, 40));
        CadreCategory other = choices.oneOf(others);
        return Optional.of(Facts.with(
                specimen,
                register -> register.withOrganization(Organization.builder()
                        .from(register.organization())
                        .cadres(register.organization().cadres().stream()
                                .map(cadre -> Subject.of(cadre.id()).equals(specimen.subject())
                                        ? changed(cadre, day, other)
                                        : cadre)
                                .toList())
                        .build())));
    }

    private static Cadre changed(Cadre cadre, LocalDate day, CadreCategory other) {
        return cadre.withCategories(cadre.categories().with(day, other));
    }

    private static Law writtenAndRead() {
        return Law.of("written-and-read-again-is-the-same", Law.Scope.SUBJECT)
                .says(
                        "Dữ kiện ghi ra hồ sơ tình huống rồi đọc lại cho kết quả như cũ.",
                        "Facts that are written as a case file and read again come out the same.")
                .asksWhere(
                        "Hồ sơ tình huống ghi được mọi dữ kiện; chỉ thử một phần sáu số lần.",
                        "A case file can say all of the facts; it is tried one time in six.")
                .reading(OptionalLibrary.SNAKEYAML)
                .tried((specimen, choices, rater) -> {
                    if (!choices.in(SELDOM)) {
                        return new Verdict.NotAsked();
                    }
                    Rated rated = rater.rate(specimen);
                    return rated.telling()
                            .writtenAndRead(specimen)
                            .map(register -> Outcomes.of(
                                            rater,
                                            specimen,
                                            specimen.with(register),
                                            new BilingualText(
                                                    "ghi ra hồ sơ tình huống rồi đọc lại",
                                                    "written as a case file and read again"))
                                    .allSame())
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static Law outsideTheNeededDays() {
        return Law.of("work-outside-the-needed-days-changes-nothing", Law.Scope.AGENCY)
                .citing(Clauses.ofWork())
                .says(
                        "Công việc không có ngày nào trong khoảng ngày cần nạp thì bỏ đi kết quả không đổi.",
                        "Work of which no day is among those that have to be loaded changes nothing when it is left out.")
                .asksWhere("Có công việc của năm khác.", "There is work of another year.")
                .about(policy ->
                        policy.workCounting().isPresent() && policy.scope().subject() == Subject.Kind.PERSON)
                .tried((specimen, choices, rater) -> {
                    Specimen more = PeriodLaws.withFactsMoved(specimen, choices.oneOf(-1, 1));
                    Rated rated = rater.rate(more);
                    ImmutableList<NeededDays> needed = rated.telling().needed(more.policy(), more.period());
                    Specimen rest = Facts.with(
                            more,
                            register -> register.withTasks(register.tasks().stream()
                                    .filter(task -> isNeeded(task, needed))
                                    .toList()));
                    return rest.register().tasks().size()
                                    == more.register().tasks().size()
                            ? new Verdict.NotAsked()
                            : new Outcomes(
                                            more,
                                            rest,
                                            new BilingualText(
                                                    "bỏ đi công việc ngoài khoảng ngày cần nạp",
                                                    "work outside the days that have to be loaded is left out"),
                                            rated,
                                            rater.rate(rest))
                                    .allSame();
                });
    }

    /** Work that is planned over periods, or has neither a due day nor another one, is kept. */
    private static boolean isNeeded(Task task, ImmutableList<NeededDays> needed) {
        return task.period().isPresent()
                || !task.plannedShares().isEmpty()
                || !task.extensions().isEmpty()
                || needed.stream()
                        .filter(days -> days.records() == RecordKind.TASKS)
                        .anyMatch(days -> day(task, days.day())
                                .filter(days.days()::contains)
                                .isPresent());
    }

    private static Optional<LocalDate> day(Task task, NeededDays.Day day) {
        return switch (day) {
            case DUE -> task.dueOn();
            case ASSIGNED -> task.assignedOn();
            case FINISHED -> task.finishedOn();
            case OF_PERIOD, SIGNED, EFFECTIVE -> Optional.empty();
        };
    }
}
