package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static io.github.thuocdo.scoring.json.JsonValue.count;
import static io.github.thuocdo.scoring.json.JsonValue.entries;
import static io.github.thuocdo.scoring.json.JsonValue.fields;
import static io.github.thuocdo.scoring.json.JsonValue.items;
import static io.github.thuocdo.scoring.json.JsonValue.text;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import io.github.thuocdo.scoring.dossier.UnitClass;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Dossiers as JSON values. {@link DossierReader} reads what is written here, field by field in the same order. */
final class DossierWriter {

    private DossierWriter() {}

    static JsonValue dossier(Dossier dossier) {
        return about(dossier.subject())
                .put("period", dossier.period().toString())
                .put("role", key(dossier.role()))
                .put("scoredBy", key(dossier.scoredBy()))
                .putIfPresent("marks", dossier.marks(), DossierWriter::filledForm)
                .putUnlessEmpty("lines", items(dossier.lines(), DossierWriter::line))
                .putUnlessEmpty("managed", items(dossier.managed(), DossierWriter::managed))
                .putUnlessEmpty("assessments", entries(dossier.assessments(), DossierWriter::assessment))
                .putUnlessEmpty("supplied", entries(dossier.supplied(), DossierWriter::supplied))
                .putUnlessEmpty("leftOut", entries(dossier.leftOut(), JsonValue::text))
                .putUnlessEmpty("units", items(dossier.units(), DossierWriter::unitClass))
                .putUnlessEmpty(
                        "ownResults",
                        entries(byKey(dossier.ownResults()), result -> observation(result, DossierWriter::key)))
                .putUnlessEmpty("proposedClasses", items(dossier.proposedClasses(), DossierWriter::proposedClass))
                .putUnlessEmpty("leave", entries(byKey(dossier.leave()), DossierWriter::fraction))
                .putUnlessEmpty("shorter", items(dossier.shorter(), DossierWriter::periodScore))
                .putIfPresent("monthsServed", dossier.monthsServed(), DossierWriter::fraction)
                .putUnlessEmpty("grounds", items(dossier.grounds(), DossierWriter::ground))
                .putUnlessEmpty(
                        "groundDecisions", items(dossier.groundDecisions().values(), DossierWriter::groundDecision))
                .putUnlessEmpty("heads", items(dossier.heads(), DossierWriter::headed))
                .putIfPresent("leftOn", dossier.leftOn(), day -> text(day.toString()))
                .putUnlessEmpty("findings", items(dossier.findings(), FindingForm::written))
                .done();
    }

    private static JsonValue headed(HeadedOrganization headed) {
        return fields().put("unit", headed.unit().text())
                .put("level", key(headed.level()))
                .putIfPresent("until", headed.until(), day -> text(day.toString()))
                .put("classification", observation(headed.classification(), DossierWriter::key))
                .done();
    }

    /** A person is named as before; an organization or a collective with its kind. */
    private static JsonValue.Writing about(Subject subject) {
        return subject instanceof Subject.Person person
                ? fields().put("cadre", person.id().text())
                : fields().put("subject", subject(subject));
    }

    private static JsonValue filledForm(FilledForm filled) {
        return fields().put("form", form(filled.form()))
                .put("given", entries(filled.marks(), DossierWriter::mark))
                .done();
    }

    private static JsonValue form(Form form) {
        return fields().put("id", form.id())
                .put(
                        "groups",
                        items(
                                form.groups(),
                                group -> fields().put("id", group.id())
                                        .put("items", items(group.items(), item -> text(item.key())))
                                        .done()))
                .done();
    }

    private static JsonValue mark(Mark mark) {
        return fields().putIfPresent("self", mark.self(), DossierWriter::fraction)
                .putIfPresent("confirmed", mark.confirmed(), DossierWriter::fraction)
                .putIfPresent("notApplicable", mark.notApplicable(), JsonValue::text)
                .done();
    }

    private static JsonValue line(TaskLine line) {
        return fields().put("task", line.task().text())
                .putIfPresent("assignee", line.assignee(), person -> text(person.text()))
                .putIfPresent("within", line.within(), period -> text(period.toString()))
                .putUnlessEmpty("name", text(line.name()))
                .put("origin", key(line.origin()))
                .put("coefficient", fraction(line.coefficient()))
                .put("assigned", fraction(line.assigned()))
                .put("delivered", fraction(line.delivered()))
                .putUnlessEmpty("faults", items(line.faults(), DossierWriter::lapse))
                .putUnlessEmpty("delays", items(line.delays(), DossierWriter::lapse))
                .putIfPresent("late", line.late(), DossierWriter::lateness)
                .putIfPresent(
                        "exceeding", Optional.of(line.exceeding()).filter(flagged -> flagged), JsonValue.Truth::new)
                .done();
    }

    private static JsonValue lapse(Lapse lapse) {
        return fields().put("evidence", lapse.evidence().text())
                .put("times", count(lapse.times()))
                .putIfPresent("product", lapse.product(), JsonValue::text)
                .putIfPresent("on", lapse.on(), day -> text(day.toString()))
                .putIfPresent("lateDays", lapse.lateDays(), JsonValue::count)
                .put("excusal", excusal(lapse.excusal()))
                .done();
    }

    private static JsonValue excusal(Excusal excusal) {
        if (excusal instanceof Excusal.Confirmed confirmed) {
            return fields().put("kind", "confirmed")
                    .put("by", confirmed.by().text())
                    .done();
        }
        if (excusal instanceof Excusal.Refused refused) {
            return fields().put("kind", "refused")
                    .put("by", refused.by().text())
                    .putUnlessEmpty("reason", text(refused.reason()))
                    .done();
        }
        return fields().put("kind", excusal instanceof Excusal.NotAsked ? "not-asked" : "unanswered")
                .done();
    }

    private static JsonValue lateness(Lateness late) {
        return fields().put("occurrences", count(late.occurrences()))
                .put("calendarDays", count(late.calendarDays()))
                .putIfPresent("workingDays", late.workingDays(), JsonValue::count)
                .done();
    }

    private static JsonValue proposedClass(ProposedClass proposed) {
        return fields().put("subject", subject(proposed.subject()))
                .put("channel", key(proposed.channel()))
                .put("period", proposed.period().toString())
                .put("classification", observation(proposed.classification(), DossierWriter::key))
                .put("policy", proposed.policy())
                .done();
    }

    private static JsonValue unitClass(UnitClass unit) {
        return fields().put("unit", unit.unit().text())
                .put("classification", observation(unit.classification(), DossierWriter::key))
                .done();
    }

    private static <K extends Enum<K>, V> ImmutableMap<String, V> byKey(Map<K, V> values) {
        return values.entrySet().stream()
                .collect(toImmutableMap(entry -> Keys.of(entry.getKey()), Map.Entry::getValue));
    }

    private static JsonValue managed(ManagedScore score) {
        return fields().put("cadre", score.cadre().text())
                .put("total", observation(score.total(), DossierWriter::points))
                .done();
    }

    private static JsonValue assessment(Assessment assessment) {
        return fields().put("verdict", key(assessment.verdict()))
                .putIfPresent("choice", assessment.choice(), DossierWriter::key)
                .putUnlessEmpty("reason", text(assessment.reason()))
                .done();
    }

    private static JsonValue supplied(Supplied supplied) {
        return fields().put("value", fraction(supplied.value()))
                .put("source", SourceForm.written(supplied.source()))
                .done();
    }

    private static JsonValue periodScore(PeriodScore score) {
        return fields().put("period", score.period().toString())
                .put("total", observation(score.total(), DossierWriter::points))
                .putUnlessEmpty("elements", entries(score.elements(), DossierWriter::fraction))
                .putIfPresent(
                        "source",
                        Optional.of(score.source()).filter(source -> source != Source.Known.NOT_RECORDED),
                        SourceForm::written)
                .putIfPresent(
                        "classification",
                        Optional.of(score.classification()).filter(level -> !level.equals(PeriodScore.noClass())),
                        level -> observation(level, DossierWriter::key))
                .done();
    }

    private static JsonValue ground(Ground ground) {
        return fields().put("conclusion", conclusion(ground.conclusion()))
                .put("standing", key(ground.standing()))
                .putIfPresent("reason", ground.reason(), DossierWriter::key)
                .putIfPresent("citation", ground.citation(), DossierWriter::citation)
                .putIfPresent(
                        "about",
                        Optional.of(ground.about()).filter(about -> about != About.SUBJECT),
                        DossierWriter::key)
                .done();
    }

    private static JsonValue conclusion(Conclusion conclusion) {
        return fields().put("id", conclusion.id())
                .put("kind", key(conclusion.kind()))
                .put("about", subject(conclusion.about()))
                .put("decision", decision(conclusion.decision()))
                .put("effectiveOn", conclusion.effectiveOn().toString())
                .putIfPresent("form", conclusion.form(), DossierWriter::key)
                .putIfPresent("branch", conclusion.branch(), DossierWriter::key)
                .putIfPresent(
                        "underConsiderationSince", conclusion.underConsiderationSince(), day -> text(day.toString()))
                .put("dutyRelated", new JsonValue.Truth(conclusion.dutyRelated()))
                .put("act", conclusion.act())
                .putIfPresent("committedAt", conclusion.committedAt(), unit -> text(unit.text()))
                .putIfPresent("annulledOn", conclusion.annulledOn(), day -> text(day.toString()))
                .putIfPresent("answer", conclusion.answer(), JsonValue::text)
                .done();
    }

    private static String kindOf(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> "person";
            case BODY -> "unit";
            case COLLECTIVE -> "collective";
        };
    }

    static JsonValue subject(Subject subject) {
        return fields().put("kind", kindOf(subject)).put("id", subject.text()).done();
    }

    private static JsonValue groundDecision(GroundDecision decided) {
        return fields().put("conclusion", decided.conclusion())
                .put("counts", new JsonValue.Truth(decided.counts()))
                .putIfPresent("countsIn", decided.countsIn(), year -> text(year.toString()))
                .put("decision", decision(decided.decision()))
                .put("reason", decided.reason())
                .done();
    }

    private static JsonValue decision(Decision decision) {
        return fields().put("authority", decision.authority())
                .put("number", decision.number())
                .put("on", decision.on().toString())
                .done();
    }

    static JsonValue citation(Citation citation) {
        return fields().put("instrument", citation.instrument())
                .put("clause", citation.clause())
                .done();
    }

    static <T> JsonValue observation(Observation<T> observation, Function<? super T, ? extends JsonValue> writer) {
        return observation
                .asOptional()
                .map(value -> fields().put("given", writer.apply(value)).done())
                .orElseGet(() -> fields().putIfPresent("absent", observation.absence(), DossierWriter::key)
                        .putIfPresent("reason", observation.absenceReason(), AbsenceReasonForm::written)
                        .done());
    }

    static JsonValue points(Points points) {
        return fraction(points.value());
    }

    static JsonValue fraction(Fraction fraction) {
        return text(fraction.toString());
    }

    static JsonValue key(Enum<?> constant) {
        return text(Keys.of(constant));
    }
}
