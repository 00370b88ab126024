package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineBranch;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import io.github.thuocdo.scoring.dossier.UnitClass;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.List;
import java.util.Optional;

/** Dossiers from JSON values: every field by its name, everything else refused. */
final class DossierReader {

    private static final ImmutableList<String> EXCUSALS =
            ImmutableList.of("not-asked", "confirmed", "refused", "unanswered");
    private static final ImmutableList<String> SUBJECTS = ImmutableList.of("person", "unit", "collective");

    private DossierReader() {}

    static Dossier dossier(ValueAt at) {
        FieldsAt fields = at.fields(
                "cadre",
                "subject",
                "period",
                "role",
                "scoredBy",
                "marks",
                "lines",
                "managed",
                "assessments",
                "supplied",
                "leftOut",
                "units",
                "ownResults",
                "proposedClasses",
                "leave",
                "shorter",
                "monthsServed",
                "grounds",
                "groundDecisions",
                "heads",
                "leftOn",
                "findings");
        Dossier.Builder dossier = Dossier.builder()
                .subject(about(fields))
                .period(fields.required("period").period())
                .role(fields.required("role").oneOf(Role.class))
                .scoredBy(fields.required("scoredBy").oneOf(PeriodKind.class))
                .marks(fields.optional("marks", DossierReader::filledForm))
                .lines(fields.itemsOnce("lines", DossierReader::line, TaskLine::task, "task"))
                .managed(fields.itemsOnce("managed", DossierReader::managed, ManagedScore::cadre, "cadre"))
                .assessments(fields.entries("assessments", DossierReader::assessment))
                .supplied(fields.entries("supplied", DossierReader::supplied))
                .leftOut(fields.entries("leftOut", ValueAt::text))
                .units(fields.itemsOnce("units", DossierReader::unitClass, UnitClass::unit, "unit"))
                .ownResults(fields.entriesOf("ownResults", Channel.class, DossierReader::classification))
                .proposedClasses(fields.items("proposedClasses", DossierReader::proposedClass))
                .leave(fields.entriesOf("leave", LeaveKind.class, ValueAt::fractionFromZero))
                .shorter(fields.itemsOnce("shorter", DossierReader::periodScore, PeriodScore::period, "period"))
                .monthsServed(fields.optional("monthsServed", ValueAt::fractionFromZero))
                .grounds(fields.itemsOnce(
                        "grounds",
                        DossierReader::ground,
                        ground -> ground.conclusion().id(),
                        "conclusion",
                        "id"))
                .groundDecisions(groundDecisions(fields))
                .heads(fields.itemsOnce("heads", DossierReader::headed, HeadedOrganization::unit, "unit"))
                .leftOn(fields.optional("leftOn", ValueAt::day))
                .findings(fields.items("findings", FindingForm::read));
        return at.checked(dossier::build);
    }

    private static Subject about(FieldsAt fields) {
        return fields.optional("subject", DossierReader::subject)
                .orElseGet(() -> Subject.of(fields.required("cadre").as(CadreId::of)));
    }

    private static Observation<Classification> classification(ValueAt at) {
        return at.observation(level -> level.oneOf(Classification.class));
    }

    private static ProposedClass proposedClass(ValueAt at) {
        FieldsAt fields = at.fields("subject", "channel", "period", "classification", "policy");
        Subject subject = subject(fields.required("subject"));
        Channel channel = fields.required("channel").oneOf(Channel.class);
        EvaluationPeriod period = fields.required("period").period();
        Observation<Classification> classification = classification(fields.required("classification"));
        String policy = fields.required("policy").text();
        return at.checked(() -> new ProposedClass(subject, channel, period, classification, policy));
    }

    private static UnitClass unitClass(ValueAt at) {
        FieldsAt fields = at.fields("unit", "classification");
        return new UnitClass(fields.required("unit").as(UnitId::of), classification(fields.required("classification")));
    }

    private static HeadedOrganization headed(ValueAt at) {
        FieldsAt fields = at.fields("unit", "level", "until", "classification");
        return new HeadedOrganization(
                fields.required("unit").as(UnitId::of),
                fields.required("level").oneOf(UnitLevel.class),
                fields.optional("until", ValueAt::day),
                classification(fields.required("classification")));
    }

    private static FilledForm filledForm(ValueAt at) {
        FieldsAt fields = at.fields("form", "given");
        Form form = form(fields.required("form"));
        ValueAt given = fields.required("given");
        ImmutableMap<String, Mark> marks = given.entries(DossierReader::mark);
        return given.checked(() -> new FilledForm(form, marks));
    }

    private static Form form(ValueAt at) {
        FieldsAt fields = at.fields("id", "groups");
        String id = fields.required("id").text();
        ImmutableList<Form.Group> groups =
                fields.required("groups").itemsOnce(DossierReader::group, Form.Group::id, "id");
        return at.checked(() -> new Form(id, groups));
    }

    private static Form.Group group(ValueAt at) {
        FieldsAt fields = at.fields("id", "items");
        return at.checked(() -> new Form.Group(
                fields.required("id").text(), fields.required("items").items(item -> item.as(Form.Item::parse))));
    }

    private static Mark mark(ValueAt at) {
        FieldsAt fields = at.fields("self", "confirmed", "notApplicable");
        Optional<Fraction> self = fields.optional("self", ValueAt::fraction);
        Optional<Fraction> confirmed = fields.optional("confirmed", ValueAt::fraction);
        Optional<String> notApplicable = fields.optional("notApplicable", ValueAt::text);
        return at.checked(() -> new Mark(self, confirmed, notApplicable));
    }

    private static TaskLine line(ValueAt at) {
        FieldsAt fields = at.fields(
                "task",
                "assignee",
                "within",
                "name",
                "origin",
                "coefficient",
                "assigned",
                "delivered",
                "faults",
                "delays",
                "late",
                "exceeding");
        return TaskLine.builder()
                .task(fields.required("task").as(TaskId::new))
                .assignee(fields.optional("assignee", person -> person.as(CadreId::of)))
                .within(fields.optional("within", ValueAt::period))
                .name(fields.textOrEmpty("name"))
                .origin(fields.required("origin").oneOf(TaskOrigin.class))
                .coefficient(fields.required("coefficient").fractionAboveZero())
                .assigned(fields.required("assigned").fractionFromZero())
                .delivered(fields.required("delivered").fractionFromZero())
                .faults(fields.items("faults", DossierReader::lapse))
                .delays(fields.items("delays", DossierReader::lapse))
                .late(fields.optional("late", DossierReader::lateness))
                .exceeding(fields.optional("exceeding", ValueAt::truth).orElse(false))
                .build();
    }

    private static Lapse lapse(ValueAt at) {
        FieldsAt fields = at.fields("evidence", "times", "product", "on", "lateDays", "excusal");
        return new Lapse(
                fields.required("evidence").as(EvidenceId::new),
                fields.required("times").countFrom(1),
                fields.optional("product", ValueAt::text),
                fields.optional("on", ValueAt::day),
                fields.optional("lateDays", days -> days.countFrom(1)),
                excusal(fields.required("excusal")));
    }

    private static Excusal excusal(ValueAt at) {
        FieldsAt fields = at.fields("kind", "by", "reason");
        ValueAt kind = fields.required("kind");
        switch (kind.text()) {
            case "not-asked", "unanswered" -> {
                fields.checkNames(ImmutableList.of("kind"));
                return kind.text().equals("unanswered") ? new Excusal.Unanswered() : new Excusal.NotAsked();
            }
            case "confirmed" -> {
                fields.checkNames(ImmutableList.of("kind", "by"));
                return new Excusal.Confirmed(fields.required("by").as(CadreId::of));
            }
            case "refused" -> {
                return new Excusal.Refused(fields.required("by").as(CadreId::of), fields.textOrEmpty("reason"));
            }
            default -> throw kind.refused(KnownNames.rule(ValueRule.ONE_OF, kind.text(), EXCUSALS));
        }
    }

    private static Lateness lateness(ValueAt at) {
        FieldsAt fields = at.fields("occurrences", "calendarDays", "workingDays");
        return at.checked(() -> new Lateness(
                fields.required("occurrences").countFrom(1),
                fields.required("calendarDays").countFrom(1),
                fields.optional("workingDays", days -> days.countFrom(0))));
    }

    private static ManagedScore managed(ValueAt at) {
        FieldsAt fields = at.fields("cadre", "total");
        return new ManagedScore(
                fields.required("cadre").as(CadreId::of),
                fields.required("total").observation(DossierReader::points));
    }

    private static Assessment assessment(ValueAt at) {
        FieldsAt fields = at.fields("verdict", "choice", "reason");
        Verdict verdict = fields.required("verdict").oneOf(Verdict.class);
        Optional<Verdict> choice = fields.optional("choice", value -> value.oneOf(Verdict.class));
        String reason = fields.textOrEmpty("reason");
        return at.checked(() -> new Assessment(verdict, choice, reason));
    }

    private static Supplied supplied(ValueAt at) {
        FieldsAt fields = at.fields("value", "source");
        return at.checked(
                () -> new Supplied(fields.required("value").fraction(), SourceForm.read(fields.required("source"))));
    }

    private static PeriodScore periodScore(ValueAt at) {
        FieldsAt fields = at.fields("period", "total", "elements", "source", "classification");
        return new PeriodScore(
                fields.required("period").period(),
                fields.required("total").observation(DossierReader::points),
                fields.entries("elements", ValueAt::fraction),
                fields.optional("source", SourceForm::read).orElse(Source.Known.NOT_RECORDED),
                fields.optional("classification", DossierReader::classification).orElse(PeriodScore.noClass()));
    }

    private static Ground ground(ValueAt at) {
        FieldsAt fields = at.fields("conclusion", "standing", "reason", "citation", "about");
        return new Ground(
                conclusion(fields.required("conclusion")),
                fields.required("standing").oneOf(Ground.Standing.class),
                fields.optional("reason", reason -> reason.oneOf(Ground.Reason.class)),
                fields.optional("citation", DossierReader::citation),
                fields.optional("about", about -> about.oneOf(About.class)).orElse(About.SUBJECT));
    }

    private static Conclusion conclusion(ValueAt at) {
        FieldsAt fields = at.fields(
                "id",
                "kind",
                "about",
                "decision",
                "effectiveOn",
                "form",
                "branch",
                "underConsiderationSince",
                "dutyRelated",
                "act",
                "committedAt",
                "annulledOn",
                "answer");
        Conclusion.Builder conclusion = Conclusion.builder()
                .id(fields.required("id").text())
                .kind(fields.required("kind").oneOf(ConclusionKind.class))
                .about(subject(fields.required("about")))
                .decision(decision(fields.required("decision")))
                .effectiveOn(fields.required("effectiveOn").day())
                .form(fields.optional("form", form -> form.oneOf(DisciplineForm.class)))
                .branch(fields.optional("branch", branch -> branch.oneOf(DisciplineBranch.class)))
                .underConsiderationSince(fields.optional("underConsiderationSince", ValueAt::day))
                .dutyRelated(fields.required("dutyRelated").truth())
                .act(fields.required("act").text())
                .committedAt(fields.optional("committedAt", unit -> unit.as(UnitId::of)))
                .annulledOn(fields.optional("annulledOn", ValueAt::day))
                .answer(fields.optional("answer", ValueAt::text));
        return at.checked(conclusion::build);
    }

    static Subject subject(ValueAt at) {
        FieldsAt fields = at.fields("kind", "id");
        ValueAt kind = fields.required("kind");
        ValueAt id = fields.required("id");
        return switch (kind.text()) {
            case "person" -> Subject.of(id.as(CadreId::of));
            case "unit" -> Subject.of(id.as(UnitId::of));
            case "collective" -> Subject.leadershipOf(id.as(UnitId::of));
            default -> throw kind.refused(KnownNames.rule(ValueRule.ONE_OF, kind.text(), SUBJECTS));
        };
    }

    private static ImmutableMap<String, GroundDecision> groundDecisions(FieldsAt fields) {
        List<GroundDecision> decisions = fields.itemsOnce(
                "groundDecisions", DossierReader::groundDecision, GroundDecision::conclusion, "conclusion");
        return decisions.stream().collect(toImmutableMap(GroundDecision::conclusion, decided -> decided));
    }

    private static GroundDecision groundDecision(ValueAt at) {
        FieldsAt fields = at.fields("conclusion", "counts", "countsIn", "decision", "reason");
        String conclusion = fields.required("conclusion").text();
        boolean counts = fields.required("counts").truth();
        Optional<EvaluationPeriod> countsIn = fields.optional("countsIn", ValueAt::period);
        Decision decision = decision(fields.required("decision"));
        ValueAt reason = fields.required("reason");
        return at.checked(() -> new GroundDecision(conclusion, counts, countsIn, decision, reason.text()));
    }

    private static Decision decision(ValueAt at) {
        FieldsAt fields = at.fields("authority", "number", "on");
        return at.checked(() -> new Decision(
                fields.required("authority").text(),
                fields.required("number").text(),
                fields.required("on").day()));
    }

    static Citation citation(ValueAt at) {
        FieldsAt fields = at.fields("instrument", "clause");
        return new Citation(
                fields.required("instrument").text(), fields.required("clause").text());
    }

    private static Points points(ValueAt at) {
        return at.checked(() -> Points.of(at.fraction()));
    }
}
