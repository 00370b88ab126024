package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.time.LocalDate;
import java.util.Optional;

/** Laws of people among one another: nobody's record moves another's but where the policy ties them, and then in one direction. */
final class AgencyLaws {

    private AgencyLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                worseSubordinateNeverRaises(),
                unratedNeverHelps(),
                othersStayAsTheyAre(),
                worseOrganizationNeverRaises(),
                organizationLimitsItsHeadAlone(),
                oneMoreHeadshipNeverRaises(),
                transferWithinTheUnit(),
                newcomerMovesNobody(),
                unitsByAnotherName(),
                whichHeadshipIsPrimary(),
                byOtherIds(),
                sideBySide(),
                deputyAndField(),
                ruleOfHeads());
    }

    private static boolean isForPeople(Policy policy) {
        return policy.scope().subject() == Subject.Kind.PERSON;
    }

    private static boolean isForStaff(Policy policy) {
        return isForPeople(policy) && policy.scope().roles().contains(Role.STAFF);
    }

    private static Law.Builder law(String key) {
        return Law.of(key, Law.Scope.AGENCY).about(AgencyLaws::isForPeople);
    }

    private static boolean isLeader(Placement placement) {
        return !Outcomes.isStaff(placement);
    }

    private static final BilingualText RAISED =
            new BilingualText("một người được chấm cao hơn", "somebody is marked higher");

    private static Law worseSubordinateNeverRaises() {
        return law("better-subordinate-never-lowers-the-leader")
                .citing(Clauses.ofMeasures(JudgedMeasure.AllManaged.class))
                .says(
                        "Cấp dưới được chấm cao hơn thì điểm và mức của lãnh đạo không thấp đi.",
                        "A subordinate who is marked higher never lowers points or class of a leader.")
                .asksWhere(
                        "Kết quả của đơn vị (d) của lãnh đạo xác định được.",
                        "What the leader's unit reached can be determined.")
                .about(policy -> ActLaws.has(policy, JudgedMeasure.AllManaged.class) && ActLaws.marksGoUp(policy))
                .tried(ActLaws.change(
                        RAISED,
                        Raised::mark,
                        outcomes -> outcomes.nobodyLower(placement -> isLeader(placement)
                                && !placement.subject().equals(outcomes.before().subject()))));
    }

    private static Law unratedNeverHelps() {
        return law("unrated-subordinate-never-helps-the-leader")
                .citing(Clauses.ofMeasures(JudgedMeasure.AllManaged.class))
                .says(
                        "Không chấm điểm một cấp dưới thì điểm và mức của lãnh đạo không cao lên.",
                        "Leaving a subordinate unrated never raises points or class of a leader.")
                .asksWhere(
                        "Kết quả của đơn vị (d) của lãnh đạo xác định được trước và sau.",
                        "What the leader's unit reached can be determined before and after.")
                .about(policy -> ActLaws.has(policy, JudgedMeasure.AllManaged.class)
                        && ActLaws.has(policy, JudgedMeasure.Marks.class))
                .tried((specimen, choices, rater) -> {
                    Specimen idle = withNothingDone(specimen, specimen.subject());
                    return withoutMarks(idle, choices)
                            .map(after -> Outcomes.of(
                                            rater,
                                            idle,
                                            after,
                                            new BilingualText(
                                                    "một người chưa làm được việc gì không được chấm",
                                                    "somebody who has done nothing is not marked"))
                                    .nobodyHigher(placement -> isLeader(placement)
                                            && !placement.subject().equals(specimen.subject())))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static Optional<Specimen> withoutMarks(Specimen specimen, Choices choices) {
        return Facts.chosen(Facts.of(specimen), choices, facts -> facts.marks().isPresent())
                .map(facts -> Facts.with(
                        specimen,
                        facts,
                        Facts.copy(facts).marks(Optional.empty()).build()));
    }

    private static Law othersStayAsTheyAre() {
        return law("one-persons-facts-move-no-other-staff")
                .about(AgencyLaws::isForStaff)
                .says(
                        "Dữ kiện của một người khác đi thì điểm và mức (trước tỷ lệ) của nhân viên khác không đổi.",
                        "Other facts of one person change neither points nor class before the quota of other staff.")
                .tried((specimen, choices, rater) -> FactLaws.anyChange(specimen, choices)
                        .map(after -> Outcomes.of(
                                        rater,
                                        specimen,
                                        after,
                                        new BilingualText("một dữ kiện khác đi", "one fact is otherwise"))
                                .ownSame(placement -> Outcomes.isStaff(placement)
                                        && !placement.subject().equals(specimen.subject())))
                        .orElseGet(Verdict.NotAsked::new));
    }

    /** The specimen with the class of one organization lower than on record. */
    private static Optional<Specimen> lowerOrganization(Specimen specimen, Choices choices) {
        return Facts.chosen(
                        specimen.register().results(),
                        choices,
                        result -> result.subject() instanceof Subject.Organization
                                && result.total().isEmpty()
                                && result.classification()
                                        .map(level -> level != Classification.NOT_COMPLETED)
                                        .orElse(false))
                .map(result -> Facts.with(
                        specimen,
                        register -> register.withResults(register.results().stream()
                                .map(each -> each == result ? lower(result, choices) : each)
                                .toList())));
    }

    private static Result lower(Result result, Choices choices) {
        ImmutableList<Classification> below = ImmutableList.copyOf(Classification.values()).stream()
                .filter(level -> level.isBelow(result.classification().orElseThrow()))
                .collect(toImmutableList());
        return Result.builder()
                .from(result)
                .classification(choices.oneOf(below))
                .build();
    }

    private static final BilingualText LOWER_UNIT =
            new BilingualText("một tổ chức được xếp mức thấp hơn", "one organization has a lower class");

    private static final Clauses LIMITS_OF_HEADS =
            Clauses.ofGates(gate -> gate.effect() instanceof Gate.NotAboveOrganization);

    private static boolean limitsHeads(Policy policy) {
        return policy.rules().stream()
                .anyMatch(rule -> rule instanceof Gate gate && gate.effect() instanceof Gate.NotAboveOrganization);
    }

    private static Law worseOrganizationNeverRaises() {
        return law("worse-organization-never-raises")
                .citing(LIMITS_OF_HEADS)
                .says(
                        "Tổ chức bị xếp mức thấp hơn thì không ai được điểm hay mức cao hơn theo hồ sơ của mình.",
                        "A lower class of an organization raises nobody's points or class by the own record.")
                .about(AgencyLaws::limitsHeads)
                .tried(ActLaws.change(
                        LOWER_UNIT,
                        AgencyLaws::lowerOrganization,
                        outcomes -> outcomes.nobodyHigher(placement -> true)));
    }

    private static Law organizationLimitsItsHeadAlone() {
        return law("organization-limits-its-head-alone")
                .citing(LIMITS_OF_HEADS)
                .says(
                        "Mức của tổ chức chỉ hạn chế người lãnh đạo, không hạn chế nhân viên.",
                        "The class of an organization limits those who lead, and no staff member.")
                .about(AgencyLaws::limitsHeads)
                .tried(ActLaws.change(
                        LOWER_UNIT, AgencyLaws::lowerOrganization, outcomes -> outcomes.ownSame(Outcomes::isStaff)));
    }

    private static Specimen with(Specimen specimen, Organization organization) {
        return Facts.with(specimen, register -> register.withOrganization(organization));
    }

    private static Organization.Builder copy(Specimen specimen) {
        return Organization.builder().from(specimen.register().organization());
    }

    private static Law oneMoreHeadshipNeverRaises() {
        return law("one-more-headship-never-raises")
                .readied(Readied::atHead)
                .citing(LIMITS_OF_HEADS)
                .says(
                        "Người đứng đầu kiêm đứng đầu thêm một tổ chức thì mức không cao lên.",
                        "A head who heads one more organization is never classed higher.")
                .asksWhere("Người ấy đã đứng đầu một tổ chức.", "The person already heads an organization.")
                .about(AgencyLaws::limitsHeads)
                .tried((specimen, choices, rater) -> Facts.chosen(
                                specimen.register().organization().appointments(),
                                choices,
                                post -> post.role() == Role.HEAD)
                        .map(post -> specimen.lookingAt(Subject.of(post.cadre())))
                        .flatMap(head -> oneMoreHeadship(head, choices)
                                .map(after -> Outcomes.of(
                                                rater,
                                                head,
                                                after,
                                                new BilingualText(
                                                        "kiêm đứng đầu thêm một tổ chức",
                                                        "one more organization is headed"))
                                        .classNotHigher()))
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static Optional<Specimen> oneMoreHeadship(Specimen specimen, Choices choices) {
        if (!(specimen.subject() instanceof Subject.Person person)) {
            return Optional.empty();
        }
        Organization organization = specimen.register().organization();
        ImmutableList<Appointment> posts = organization.postsOf(person.id());
        boolean heads = !posts.isEmpty() && posts.stream().allMatch(post -> post.role() == Role.HEAD);
        return heads
                ? Facts.chosen(
                                organization.units(),
                                choices,
                                unit -> posts.stream()
                                        .noneMatch(post -> post.unit().equals(unit.id())))
                        .map(unit -> with(
                                excellent(specimen, Subject.of(unit.id())),
                                copy(specimen)
                                        .addAppointments(Appointment.builder()
                                                .cadre(person.id())
                                                .unit(unit.id())
                                                .role(Role.HEAD)
                                                .kind(AppointmentKind.CONCURRENT)
                                                .build())
                                        .build()))
                : Optional.empty();
    }

    /** With the best class of an organization on record, where it has none. */
    private static Specimen excellent(Specimen specimen, Subject organization) {
        boolean isRated = specimen.register().results().stream()
                .anyMatch(result -> result.subject().equals(organization));
        return isRated
                ? specimen
                : Facts.with(
                        specimen,
                        register -> register.withResults(ImmutableList.<Result>builder()
                                .addAll(register.results())
                                .add(Result.builder()
                                        .id("one more organization")
                                        .subject(organization)
                                        .period(specimen.period())
                                        .channel(specimen.policy().scope().channel())
                                        .source(Source.of("record"))
                                        .classification(Classification.EXCELLENT)
                                        .build())
                                .build()));
    }

    private static Law transferWithinTheUnit() {
        return law("reappointment-changes-nothing")
                .says(
                        "Được bổ nhiệm lại đúng chức vụ cũ ở đúng đơn vị cũ giữa kỳ thì kết quả không đổi.",
                        "Being appointed again to the same post of the same unit within the period changes nothing.")
                .tried(ActLaws.change(
                        new BilingualText(
                                "được bổ nhiệm lại đúng chức vụ cũ giữa kỳ",
                                "the same post is given again within the period"),
                        AgencyLaws::reappointed,
                        Outcomes::allSame));
    }

    private static Optional<Specimen> reappointed(Specimen specimen, Choices choices) {
        LocalDate day = specimen.period()
                .firstDay()
                .plusDays(1
                        + choices.below((int) (specimen.period().lastDay().toEpochDay()
                                - specimen.period().firstDay().toEpochDay())));
        Organization organization = specimen.register().organization();
        return Facts.chosen(
                        organization.appointments(),
                        choices,
                        post -> post.dates().contains(day) && post.dates().contains(day.minusDays(1)))
                .map(post -> with(
                        specimen,
                        copy(specimen)
                                .appointments(organization.appointments().stream()
                                        .flatMap(each -> each == post
                                                ? halves(post, day).stream()
                                                : ImmutableList.of(each).stream())
                                        .toList())
                                .build()));
    }

    private static ImmutableList<Appointment> halves(Appointment post, LocalDate day) {
        return ImmutableList.of(
                Appointment.builder()
                        .from(post)
                        .dates(new DateRange(post.dates().start(), day))
                        .build(),
                Appointment.builder()
                        .from(post)
                        .dates(new DateRange(day, post.dates().endExclusive()))
                        .build());
    }

    private static Law newcomerMovesNobody() {
        return law("newcomer-without-facts-moves-no-staff")
                .about(AgencyLaws::isForStaff)
                .says(
                        "Thêm một người chưa có dữ kiện nào thì điểm và mức (trước tỷ lệ) của nhân viên không đổi.",
                        "One more person without any facts changes neither points nor class before the quota of staff.")
                .tried(ActLaws.change(
                        new BilingualText("thêm một người chưa có dữ kiện", "somebody without facts is added"),
                        (specimen, choices) -> Optional.of(withNewcomer(specimen)),
                        outcomes -> outcomes.ownSame(Outcomes::isStaff)));
    }

    static Specimen withNewcomer(Specimen specimen) {
        CadreId id = CadreId.of("newcomer");
        return with(
                specimen,
                copy(specimen)
                        .addCadres(Cadre.of(
                                id,
                                "newcomer",
                                specimen.policy()
                                        .scope()
                                        .categories()
                                        .iterator()
                                        .next()))
                        .addAppointments(Appointment.builder()
                                .cadre(id)
                                .unit(specimen.agency())
                                .role(Role.STAFF)
                                .build())
                        .build());
    }

    private static Law unitsByAnotherName() {
        return Law.of("units-by-another-name", Law.Scope.AGENCY)
                .says("Tên đơn vị khác đi thì kết quả không đổi.", "Other names of units change nothing.")
                .tried(ActLaws.change(
                        new BilingualText("các đơn vị mang tên khác", "units bear other names"),
                        (specimen, choices) -> Optional.of(with(
                                specimen,
                                copy(specimen)
                                        .units(specimen.register().organization().units().stream()
                                                .map(AgencyLaws::renamed)
                                                .toList())
                                        .build())),
                        Outcomes::allSame));
    }

    private static Unit renamed(Unit unit) {
        return Unit.builder()
                .from(unit)
                .name("another name of " + unit.id().text())
                .build();
    }

    private static Law whichHeadshipIsPrimary() {
        return law("which-headship-is-primary-decides-nothing")
                .says(
                        "Người đứng đầu hai tổ chức: chức vụ nào được ghi là chính không làm thay đổi điểm và mức của người ấy.",
                        "Of somebody who heads two organizations it decides nothing which of the posts is called the main one.")
                .asksWhere("Người ấy đứng đầu hai tổ chức cả kỳ.", "The person heads two organizations all the time.")
                .about(AgencyLaws::limitsHeads)
                .tried((specimen, choices, rater) -> twice(specimen, choices)
                        .map(one -> Outcomes.of(
                                rater,
                                one,
                                turned(one),
                                new BilingualText(
                                        "chức vụ kiêm nhiệm được ghi là chức vụ chính",
                                        "the concurrent post is called the main one")))
                        .map(outcomes -> outcomes.ownSame(placement ->
                                placement.subject().equals(outcomes.before().subject())))
                        .orElseGet(Verdict.NotAsked::new));
    }

    /** The subject as head of the agency, or another head, with one more headship in the same agency. */
    private static Optional<Specimen> twice(Specimen specimen, Choices choices) {
        Organization organization = specimen.register().organization();
        return Facts.chosen(
                        organization.appointments(),
                        choices,
                        post -> post.role() == Role.HEAD
                                && post.kind() == AppointmentKind.PRIMARY
                                && post.dates().equals(DateRange.all())
                                && organization.postsOf(post.cadre()).size() == 1)
                .flatMap(post -> Facts.chosen(
                                organization.units(),
                                choices,
                                unit -> !unit.id().equals(post.unit())
                                        && organization.agencyOf(unit.id()).equals(organization.agencyOf(post.unit())))
                        .map(unit -> with(
                                        specimen,
                                        copy(specimen)
                                                .addAppointments(Appointment.builder()
                                                        .from(post)
                                                        .unit(unit.id())
                                                        .kind(AppointmentKind.CONCURRENT)
                                                        .build())
                                                .build())
                                .lookingAt(Subject.of(post.cadre()))));
    }

    private static Specimen turned(Specimen specimen) {
        return with(
                specimen,
                copy(specimen)
                        .appointments(specimen.register().organization().appointments().stream()
                                .map(post -> Subject.of(post.cadre()).equals(specimen.subject())
                                        ? Appointment.builder()
                                                .from(post)
                                                .kind(
                                                        post.kind() == AppointmentKind.PRIMARY
                                                                ? AppointmentKind.CONCURRENT
                                                                : AppointmentKind.PRIMARY)
                                                .build()
                                        : post)
                                .toList())
                        .build());
    }

    private static final Relabelling OTHER_IDS = new Relabelling(id -> "z" + new StringBuilder(id).reverse());

    private static final String COPIED = "-copy";

    private static final Relabelling COPY = new Relabelling(id -> id + " of the copy");

    private static Law byOtherIds() {
        return Law.of("people-and-units-by-other-ids", Law.Scope.AGENCY)
                .says(
                        "Mã của người và đơn vị khác đi, ở mọi nơi như nhau, thì ai cũng có kết quả như cũ.",
                        "Where people and units bear other ids, the same everywhere, everybody comes out as before.")
                .tried((specimen, choices, rater) -> {
                    Specimen after = OTHER_IDS.of(specimen);
                    Outcomes outcomes = Outcomes.of(
                            rater,
                            specimen,
                            after,
                            new BilingualText("người và đơn vị mang mã khác", "people and units bear other ids"));
                    return outcomes.keptIf(outcomes.first().placements().size()
                                    == outcomes.second().placements().size()
                            && outcomes.first().placements().keySet().stream()
                                    .allMatch(subject -> outcomes.same(subject, OTHER_IDS.of(subject))));
                });
    }

    private static Law sideBySide() {
        return law("two-agencies-side-by-side")
                .says(
                        "Hai cơ quan không có gì chung thì xếp loại cùng nhau hay riêng rẽ đều như nhau.",
                        "Two agencies that share nothing come out together as they do apart.")
                .tried((specimen, choices, rater) -> {
                    Specimen copy = COPY.of(renamedFacts(specimen));
                    Specimen after = specimen.with(Relabelling.together(specimen.register(), copy.register()));
                    return Outcomes.of(
                                    rater,
                                    specimen,
                                    after,
                                    new BilingualText(
                                            "thêm một cơ quan khác, kết quả kém hơn",
                                            "another agency is added, which did worse"))
                            .allSame();
                });
    }

    /** With other ids of the facts themselves, for a fact stands once, and with worse work and results than here. */
    private static Specimen renamedFacts(Specimen specimen) {
        Register register = specimen.register();
        return specimen.with(Register.builder()
                .from(register)
                .tasks(register.tasks().stream()
                        .map(task -> Task.builder()
                                .from(task)
                                .id(TaskId.of(task.id().text() + COPIED))
                                .approved(Fraction.ZERO)
                                .build())
                        .toList())
                .results(register.results().stream()
                        .map(result -> Result.builder()
                                .from(result)
                                .id(result.id() + COPIED)
                                .total(result.total()
                                        .map(total -> Points.of(total.value().dividedBy(Fraction.of(2)))))
                                .elements(ImmutableMap.of())
                                .build())
                        .toList())
                .conclusions(register.conclusions().stream()
                        .map(conclusion -> Conclusion.builder()
                                .from(conclusion)
                                .id(conclusion.id() + COPIED)
                                .build())
                        .toList())
                .groundDecisions(register.groundDecisions().stream()
                        .map(decision -> GroundDecision.builder()
                                .from(decision)
                                .conclusion(decision.conclusion() + COPIED)
                                .build())
                        .toList())
                .organization(Organization.builder()
                        .from(register.organization())
                        .groups(register.organization().groups().stream()
                                .map(group -> new SimilarTaskGroup(group.id() + COPIED, group.members(), group.dates()))
                                .toList())
                        .build())
                .build());
    }

    private static Law deputyAndField() {
        return law("deputy-answers-for-the-assigned-field-alone")
                .citing(Clauses.ofMeasures(JudgedMeasure.AllManaged.class))
                .says(
                        "Người ngoài lĩnh vực được phân công bị chấm kém đi thì điểm và mức của cấp phó không đổi.",
                        "Less work of somebody outside the field assigned changes neither points nor class of a deputy.")
                .asksWhere(
                        "Có cấp phó chỉ phụ trách những người được nêu tên, và có người khác ngoài lĩnh vực ấy.",
                        "There is a deputy who answers for people by name alone, and somebody else outside the field.")
                .about(policy -> ActLaws.has(policy, JudgedMeasure.AllManaged.class)
                        && policy.scope().roles().contains(Role.DEPUTY)
                        && policy.scope().roles().contains(Role.STAFF))
                .tried((specimen, choices, rater) -> Facts.chosen(
                                specimen.register().organization().cadres(),
                                choices,
                                cadre -> isOf(specimen, cadre.id(), Role.DEPUTY))
                        .map(deputy -> besideTheField(specimen, deputy.id(), choices))
                        .flatMap(made -> Facts.chosen(
                                        made.register().organization().cadres(),
                                        choices,
                                        cadre -> isOf(made, cadre.id(), Role.STAFF) && !isInField(made, cadre.id()))
                                .map(other -> Outcomes.of(
                                                rater,
                                                made,
                                                withNothingDone(made, Subject.of(other.id())),
                                                new BilingualText(
                                                        "một người ngoài lĩnh vực không hoàn thành việc gì",
                                                        "somebody outside the field has done nothing"))
                                        .ownSame(
                                                placement -> placement.subject().equals(made.subject()))))
                        .orElseGet(Verdict.NotAsked::new));
    }

    private static boolean isOf(Specimen specimen, CadreId cadre, Role role) {
        ImmutableList<Appointment> posts = specimen.register().organization().postsOf(cadre);
        return !posts.isEmpty() && posts.stream().allMatch(post -> post.role() == role);
    }

    private static boolean isInField(Specimen specimen, CadreId cadre) {
        return specimen.register().organization().fields().stream()
                .anyMatch(field -> field.people().contains(cadre));
    }

    /** The deputy answers for about half of the staff, who are named. */
    private static Specimen besideTheField(Specimen specimen, CadreId deputy, Choices choices) {
        Organization organization = specimen.register().organization();
        ImmutableSet<CadreId> people = organization.cadres().stream()
                .map(Cadre::id)
                .filter(cadre -> isOf(specimen, cadre, Role.STAFF) && choices.in(50))
                .collect(toImmutableSet());
        return with(
                        specimen,
                        copy(specimen)
                                .fields(ImmutableList.of(Field.builder()
                                        .deputy(deputy)
                                        .people(people)
                                        .units(ImmutableSet.of())
                                        .build()))
                                .build())
                .lookingAt(Subject.of(deputy));
    }

    private static Specimen withNothingDone(Specimen specimen, Subject subject) {
        return Facts.with(
                specimen,
                register -> register.withTasks(register.tasks().stream()
                                .map(task -> Subject.of(task.assignee()).equals(subject)
                                        ? Task.builder()
                                                .from(task)
                                                .approved(Fraction.ZERO)
                                                .build()
                                        : task)
                                .toList())
                        .withResults(register.results().stream()
                                .map(result -> result.subject().equals(subject)
                                                && result.total().isPresent()
                                        ? Result.builder()
                                                .from(result)
                                                .total(Points.of(Fraction.ZERO))
                                                .elements(ImmutableMap.of())
                                                .classification(Optional.empty())
                                                .build()
                                        : result)
                                .toList()));
    }

    private static Law ruleOfHeads() {
        return law("rule-of-heads-changes-no-staff")
                .says(
                        "Thêm một quy định chỉ dành cho người đứng đầu thì điểm và mức (trước tỷ lệ) của nhân viên không đổi.",
                        "One more rule for heads alone changes neither points nor class before the quota of staff.")
                .about(policy -> policy.scope().roles().contains(Role.HEAD)
                        && policy.scope().roles().contains(Role.STAFF)
                        && !kindsOfHeads(policy).isEmpty())
                .tried((specimen, choices, rater) -> Outcomes.of(
                                rater,
                                specimen,
                                specimen.under(STRICT_WITH_HEADS.getUnchecked(specimen.policy())),
                                new BilingualText(
                                        "người đứng đầu không được xếp trên mức thấp nhất",
                                        "no head is classed above the lowest class"))
                        .ownSame(placement -> isOf(specimen, placement.subject().cadre(), Role.STAFF)));
    }

    /** By policy, as long as somebody has the policy: it is the same in every trial. */
    private static final LoadingCache<Policy, Policy> STRICT_WITH_HEADS =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(AgencyLaws::strictWithHeads));

    private static Policy strictWithHeads(Policy policy) {
        return policy.withRules(ImmutableList.<Rule>builder()
                .addAll(policy.rules())
                .add(new Gate(
                        new Provision(
                                "rule-of-heads",
                                policy.rules().get(0).provision().citation(),
                                "quy định dành cho người đứng đầu",
                                "a rule for heads"),
                        new Reach(ImmutableSet.of(Role.HEAD), kindsOfHeads(policy)),
                        new Condition.Always(),
                        new Gate.NotAbove(Classification.NOT_COMPLETED)))
                .build());
    }

    private static ImmutableSet<PeriodKind> kindsOfHeads(Policy policy) {
        return RuleLaws.rules(policy, Ladder.class)
                .filter(ladder -> ladder.reach().roles().contains(Role.HEAD))
                .flatMap(ladder -> ladder.reach().kinds().stream())
                .collect(toImmutableSet());
    }
}
