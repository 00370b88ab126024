package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.PeriodExemption;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.PresenceStatement;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.RecordedShare;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Delegation;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/** How what stands in a register is told as facts. */
final class Facts {

    private Facts() {}

    private static Fact of(FactKind kind, Optional<Subject> about, DateRange when, String name, Serializable fact) {
        return new Fact(kind, about, when, Optional.empty(), name, ImmutableList.of(fact));
    }

    private static Fact of(FactKind kind, Subject about, DateRange when, String name, Serializable fact) {
        return of(kind, Optional.of(about), when, name, fact);
    }

    private static Fact of(FactKind kind, CadreId about, DateRange when, String name, Serializable fact) {
        return of(kind, Subject.of(about), when, name, fact);
    }

    static Fact task(Task task) {
        return of(FactKind.TASK, task.assignee(), daysOf(task), task.id().text(), task);
    }

    private static DateRange daysOf(Task task) {
        return task.period()
                .map(EvaluationPeriod::dates)
                .or(() -> task.dueOn().or(task::finishedOn).or(task::assignedOn).map(DateRange::on))
                .orElse(DateRange.all());
    }

    static Fact extension(Task task, Extension extension) {
        return of(
                FactKind.EXTENSION,
                task.assignee(),
                DateRange.on(extension.requestedOn()),
                task.id().text() + " → " + extension.newDueOn(),
                extension);
    }

    static Fact lapse(Task task, Lapse lapse) {
        return of(
                FactKind.LAPSE,
                task.assignee(),
                daysOf(task),
                task.id().text() + ": " + lapse.evidence().text(),
                lapse);
    }

    private static Fact judged(FactKind kind, PeriodFacts facts, String name, Serializable fact) {
        return new Fact(
                kind,
                Optional.of(facts.subject()),
                facts.period().dates(),
                Optional.of(facts.channel()),
                name,
                ImmutableList.of(facts.period(), fact));
    }

    static Stream<Fact> contents(PeriodFacts facts) {
        return Stream.of(
                        facts.marks().stream()
                                .flatMap(form -> form.marks().entrySet().stream()
                                        .map(mark -> judged(FactKind.MARK, facts, mark.getKey(), mark.getValue()))),
                        facts.assessments().entrySet().stream()
                                .map(one -> judged(FactKind.ASSESSMENT, facts, one.getKey(), one.getValue())),
                        facts.supplied().entrySet().stream()
                                .map(one -> judged(FactKind.FIGURE, facts, one.getKey(), one.getValue())),
                        facts.leftOut().entrySet().stream()
                                .map(one -> judged(FactKind.ELEMENT_LEFT_OUT, facts, one.getKey(), one.getValue())))
                .flatMap(one -> one);
    }

    static Stream<Fact> selfMarks(PeriodFacts facts) {
        return facts.marks().stream()
                .flatMap(form -> form.marks().entrySet().stream())
                .filter(mark -> mark.getValue().self().isPresent()
                        && mark.getValue().confirmed().isPresent())
                .map(mark -> judged(
                        FactKind.SELF_MARK,
                        facts,
                        mark.getKey(),
                        mark.getValue().self().orElseThrow()));
    }

    static boolean isEmpty(PeriodFacts facts) {
        return contents(facts).findAny().isEmpty();
    }

    static Fact emptySheet(PeriodFacts facts) {
        return judged(FactKind.EMPTY_SHEET, facts, facts.period().toString(), facts);
    }

    private static Fact ofResult(FactKind kind, Result result, String name, ImmutableList<Serializable> contents) {
        return new Fact(
                kind,
                Optional.of(result.subject()),
                result.period().dates(),
                Optional.of(result.channel()),
                name,
                contents);
    }

    /** A result that stands, and the older ones that it replaces: none of these could stay without it. */
    static Fact result(Register register, Result result) {
        return ofResult(FactKind.RESULT, result, result.id(), ImmutableList.copyOf(chain(register, result)));
    }

    private static ImmutableList<Result> chain(Register register, Result result) {
        ImmutableList.Builder<Result> chain = ImmutableList.builder();
        Optional<Result> next = Optional.of(result);
        while (next.isPresent()) {
            chain.add(next.get());
            Optional<String> older = next.get().replaces();
            next = register.results().stream()
                    .filter(one -> older.equals(Optional.of(one.id())))
                    .findFirst();
        }
        return chain.build();
    }

    static Fact replaced(Result result) {
        return ofResult(FactKind.REPLACED_RESULT, result, result.id(), ImmutableList.of(result));
    }

    static Stream<Fact> figures(Result result) {
        return Stream.concat(
                result.elements().entrySet().stream()
                        .map(figure -> ofResult(
                                FactKind.RESULT_FIGURE,
                                result,
                                result.id() + ": " + figure.getKey(),
                                ImmutableList.of(figure.getValue()))),
                result.acts().stream()
                        .map(act -> ofResult(
                                FactKind.RESULT_ACT, result, result.id() + ": " + act, ImmutableList.of(act))));
    }

    static Fact conclusion(Register register, Conclusion conclusion) {
        return new Fact(
                FactKind.CONCLUSION,
                Optional.of(conclusion.about()),
                DateRange.on(conclusion.decision().on()),
                Optional.empty(),
                conclusion.id(),
                Stream.<Serializable>concat(
                                Stream.concat(
                                        Stream.of(conclusion),
                                        register.groundDecisions().stream()
                                                .filter(decision ->
                                                        decision.conclusion().equals(conclusion.id()))),
                                tagsOf(register, conclusion.id()))
                        .collect(toImmutableList()));
    }

    private static Stream<Tag> tagsOf(Register register, String violation) {
        return register.tags().stream().filter(tag -> tag.violation().equals(violation));
    }

    static Fact decision(Register register, GroundDecision decision) {
        return of(
                FactKind.GROUND_DECISION,
                register.conclusions().stream()
                        .filter(conclusion -> conclusion.id().equals(decision.conclusion()))
                        .map(Conclusion::about)
                        .findFirst(),
                DateRange.on(decision.decision().on()),
                decision.conclusion() + ": " + decision.decision().number(),
                decision);
    }

    static Fact allegation(Register register, Allegation allegation) {
        return new Fact(
                FactKind.ALLEGATION,
                Optional.of(allegation.about()),
                DateRange.on(allegation.reportedOn()),
                Optional.empty(),
                allegation.id(),
                Stream.<Serializable>concat(Stream.of(allegation), tagsOf(register, allegation.id()))
                        .collect(toImmutableList()));
    }

    static Fact tag(Register register, Tag tag) {
        return of(
                FactKind.TAG,
                register.conclusions().stream()
                        .filter(conclusion -> conclusion.id().equals(tag.violation()))
                        .map(Conclusion::about)
                        .findFirst(),
                DateRange.on(tag.on()),
                tag.violation() + ": " + tag.indicator().toString(),
                tag);
    }

    private static Fact ofAgency(
            FactKind kind, UnitId agency, EvaluationPeriod period, Channel channel, String name, Serializable fact) {
        return new Fact(
                kind,
                Optional.of(Subject.of(agency)),
                period.dates(),
                Optional.of(channel),
                name,
                ImmutableList.of(fact));
    }

    static Fact rate(RaisedRate raised) {
        return ofAgency(
                FactKind.RAISED_RATE,
                raised.agency(),
                raised.period(),
                raised.channel(),
                raised.decision().number(),
                raised);
    }

    static Fact share(RecordedShare share) {
        return of(
                FactKind.RECORDED_SHARE,
                Subject.of(share.agency()),
                share.period().dates(),
                share.group().orElse(share.agency().text()),
                share);
    }

    static Fact order(AuthorityOrder order) {
        return ofAgency(
                FactKind.AUTHORITY_ORDER,
                order.agency(),
                order.period(),
                order.channel(),
                order.decision().number(),
                order);
    }

    static Fact presence(PresenceStatement statement) {
        return of(
                FactKind.PRESENCE,
                statement.cadre(),
                statement.period().dates(),
                statement.period().toString(),
                statement);
    }

    static Fact exemption(PeriodExemption exemption) {
        return of(
                FactKind.PERIOD_EXEMPTION,
                exemption.subject(),
                exemption.period().dates(),
                exemption.period().toString(),
                exemption);
    }

    static Fact petition(Petition petition) {
        return of(
                FactKind.PETITION,
                petition.by(),
                petition.about().dates(),
                petition.receivedOn().toString(),
                petition);
    }

    static Fact step(StepTaken step) {
        return of(
                FactKind.STEP, step.about(), step.period().dates(), step.kind().key() + " " + step.on(), step);
    }

    static Fact vote(ConfidenceVote vote) {
        return of(
                FactKind.CONFIDENCE_VOTE,
                vote.cadre(),
                DateRange.on(vote.heldOn()),
                vote.heldOn().toString(),
                vote);
    }

    static Fact followUp(FollowUp followUp) {
        return of(
                FactKind.FOLLOW_UP,
                owner(followUp.responsible()),
                DateRange.on(followUp.raisedOn()),
                followUp.id().text(),
                followUp);
    }

    static Fact promise(Promise promise) {
        return of(
                FactKind.PROMISE,
                owner(promise.responsible()),
                DateRange.on(promise.promisedOn()),
                promise.id().text(),
                promise);
    }

    private static Optional<Subject> owner(Responsible responsible) {
        return responsible
                .lead()
                .map(Subject::of)
                .or(() -> responsible.people().stream().findFirst().map(Subject::of));
    }

    static Fact calendar(WorkingCalendar calendar) {
        return of(FactKind.CALENDAR, Optional.empty(), DateRange.all(), "", calendar);
    }

    static Fact catalogue(Catalogue catalogue) {
        return of(
                FactKind.CATALOGUE,
                catalogue.agency().map(Subject::of),
                catalogue.inForce(),
                catalogue.id(),
                catalogue);
    }

    static Fact post(Appointment post) {
        return of(FactKind.POST, post.cadre(), post.dates(), post.unit().text(), post);
    }

    static Fact absence(Absence absence) {
        return of(
                FactKind.ABSENCE,
                absence.cadre(),
                absence.dates(),
                absence.kind().key(),
                absence);
    }

    static Fact field(Field field) {
        return of(FactKind.FIELD, field.deputy(), field.dates(), field.name(), field);
    }

    static Fact group(SimilarTaskGroup group) {
        return of(FactKind.SIMILAR_TASK_GROUP, Optional.empty(), group.dates(), group.id(), group);
    }

    static Stream<Fact> members(SimilarTaskGroup group) {
        return group.members().stream()
                .map(member -> of(FactKind.GROUP_MEMBER, member, group.dates(), group.id(), member));
    }

    static Fact regulation(UnitRegulation regulation) {
        return of(
                FactKind.REGULATION,
                Subject.of(regulation.unit()),
                DateRange.from(regulation.decision().on()),
                regulation.decision().number(),
                regulation);
    }

    static Fact delegation(Delegation delegation) {
        return of(
                FactKind.DELEGATION,
                Subject.of(delegation.unit()),
                delegation.dates(),
                delegation.decision().number(),
                delegation);
    }

    static Fact loaded(RecordKind kind, DateRange days) {
        return of(FactKind.LOADED_DAYS, Optional.empty(), days, kind.key(), days);
    }

    static Fact cycle(UnitId unit, History<ScoringCycle> cycle) {
        return of(FactKind.SCORING_CYCLE, Subject.of(unit), DateRange.all(), unit.text(), cycle);
    }
}
