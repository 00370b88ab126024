package io.github.thuocdo.examples.quickstart.run;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.expectation.Mismatch;
import io.github.thuocdo.scoring.expectation.Quantity;
import io.github.thuocdo.scoring.expectation.State;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.refusal.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reports as one JSON document in which every exact number is text. */
public final class ReportJson {

    /** It goes up when a field means something else than before. */
    private static final int FORMAT = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReportJson() {}

    /**
     * Returns all reports as one document.
     *
     * @param reports  what came of the scenarios, in their order
     * @param problems  what is wrong outside any scenario
     * @param exitCode  the exit code of the program
     * @return the document, ending with a line break
     */
    public static String of(List<ScenarioReport> reports, List<Problem> problems, int exitCode) {
        return of(reports, problems, exitCode, ImmutableList.of());
    }

    /**
     * What is told of a case beside what came of it.
     *
     * @param field  the field that holds it
     * @param parts  tells it of a case that was not refused
     */
    public record Beside(String field, Function<Scenario.Ready, List<? extends JsonNode>> parts) {}

    /**
     * Returns what the rounds of a case lack and make no use of.
     *
     * @return the field {@code gaps}
     */
    public static Beside gaps() {
        return new Beside(
                "gaps", ready -> CaseRunner.gaps(ready).stream().map(Gaps::json).collect(toImmutableList()));
    }

    /**
     * Returns where the results of a case stand on a day.
     *
     * @param day  the day
     * @return the field {@code procedure}
     */
    public static Beside procedure(LocalDate day) {
        return new Beside(
                "procedure",
                ready -> CaseRunner.procedures(ready, Optional.of(day)).stream()
                        .map(ProcedureJson::of)
                        .collect(toImmutableList()));
    }

    /**
     * Returns all reports as one document, each with more that is told beside it.
     *
     * @param reports  what came of the scenarios, in their order
     * @param problems  what is wrong outside any scenario
     * @param exitCode  the exit code of the program
     * @param beside  what else is told
     * @return the document, ending with a line break
     */
    public static String of(List<ScenarioReport> reports, List<Problem> problems, int exitCode, List<Beside> beside) {
        ObjectNode document = begun(problems, exitCode);
        ArrayNode cases = document.putArray("cases");
        for (ScenarioReport report : reports) {
            ObjectNode node = scenario(report);
            beside.forEach(more -> node.putArray(more.field()).addAll(parts(report, more)));
            cases.add(node);
        }
        return written(document);
    }

    private static ImmutableList<JsonNode> parts(ScenarioReport report, Beside more) {
        return report.scenario() instanceof Scenario.Ready ready
                        && !report.rounds().isEmpty()
                ? ImmutableList.copyOf(more.parts().apply(ready))
                : ImmutableList.of();
    }

    /**
     * Returns how policies fared under their laws, as one document.
     *
     * @param tried  the policies, in the order in which they were met
     * @param problems  what is wrong with the files
     * @param language  the language of the smallest cases
     * @param exitCode  the exit code of the program
     * @return the document, ending with a line break
     */
    public static String ofLaws(List<TriedPolicy> tried, List<Problem> problems, Language language, int exitCode) {
        ObjectNode document = begun(problems, exitCode);
        ArrayNode policies = document.putArray("policies");
        tried.forEach(policy -> policies.add(LawsJson.of(policy, language)));
        return written(document);
    }

    private static ObjectNode begun(List<Problem> problems, int exitCode) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", FORMAT);
        document.put("exitCode", exitCode);
        problems(document.putArray("problems"), problems);
        return document;
    }

    private static String written(ObjectNode document) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of text must be writable", e);
        }
    }

    private static ObjectNode scenario(ScenarioReport report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", report.scenario().where().file());
        node.put("line", report.scenario().where().line());
        node.put("title", report.scenario().title());
        if (report.scenario() instanceof Scenario.Ready ready) {
            node.put("law", ready.law());
            ArrayNode policies = node.putArray("policies");
            ready.policies()
                    .forEach(policy ->
                            policies.addObject().put("policy", policy.id()).put("policyHash", policy.contentHash()));
        }
        node.put("exitCode", report.exitCode());
        problems(node.putArray("problems"), report.problems());
        mismatches(node.putArray("mismatches"), report.mismatches());
        ArrayNode rounds = node.putArray("rounds");
        report.rounds().forEach(round -> rounds.add(round(round)));
        return node;
    }

    private static void problems(ArrayNode array, List<Problem> problems) {
        for (Problem problem : problems) {
            array.addObject()
                    .put("file", problem.where().file())
                    .put("line", problem.where().line())
                    .put("path", problem.where().path().english())
                    .put("code", problem.code())
                    .put("value", problem.value().english())
                    .put("rule", problem.rule().english());
        }
    }

    private static void mismatches(ArrayNode array, List<Mismatch> mismatches) {
        for (Mismatch mismatch : mismatches) {
            array.addObject()
                    .put("file", mismatch.where().file())
                    .put("line", mismatch.where().line())
                    .put("path", mismatch.where().path().english())
                    .put("what", mismatch.what().english())
                    .put("expected", mismatch.expected().english())
                    .put("actual", mismatch.actual().english());
        }
    }

    private static ObjectNode round(RoundReport round) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("period", round.period().toString());
        node.put("policy", round.policy().id());
        node.put("policyHash", round.policy().contentHash());
        node.put("channel", round.policy().scope().channel().key());
        round.agency().ifPresent(agency -> node.put("agency", agency.text()));
        ArrayNode people = node.putArray("people");
        round.people().values().forEach(person -> people.add(person(person)));
        if (round.policy().scope().subject() != Subject.Kind.PERSON) {
            ArrayNode bodies = node.putArray("bodies");
            round.bodies().values().forEach(body -> bodies.add(body(body)));
        }
        ArrayNode outside = node.putArray("notUnderPolicy");
        round.notUnderPolicy().forEach(person -> outside.add(person.text()));
        ArrayNode board = node.putArray("board");
        round.board().forEach(scope -> board.add(scope(scope)));
        findings(node.putArray("findings"), round.findings());
        return node;
    }

    private static ObjectNode scope(ScopeOutcome scope) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", scope.kind().key())
                .put("scope", scope.id())
                .put("rate", scope.rate().toString())
                .put("base", scope.base())
                .put("candidates", scope.candidates())
                .put("places", scope.places())
                .put("admitted", scope.admitted())
                .put("referred", scope.referred());
    }

    private static ObjectNode body(Placement placement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", placement.subject().text());
        node.put("kind", placement.subject().kind().name().toLowerCase(Locale.ROOT));
        addOutcome(node, CardOutcome.of(placement));
        return node;
    }

    private static ObjectNode person(Explained explained) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", explained.cadre().id().text());
        node.put("name", explained.cadre().name());
        node.put("role", explained.card().dossier().role().key());
        addOutcome(node, CardOutcome.of(explained));
        return node;
    }

    private static void addOutcome(ObjectNode node, CardOutcome outcome) {
        ObjectNode numbers = node.putObject("numbers");
        for (Quantity quantity : Quantity.values()) {
            put(numbers, quantity, outcome.number(quantity));
        }
        node.set("beforeQuota", proposal(outcome.card().proposal()));
        node.set("proposal", proposal(outcome.proposed()));
        ArrayNode rules = node.putArray("considered");
        outcome.considerations().forEach(rule -> {
            ObjectNode considered = rules.addObject();
            considered
                    .put("code", rule.code())
                    .put("citation", rule.provision().citation().toString());
            considered.put(
                    "outcome", rule.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            ObjectNode arguments = considered.putObject("arguments");
            rule.particulars().texts().forEach(arguments::put);
        });
        ArrayNode dependences = node.putArray("dependsOn");
        for (Sensitivity.Alternative dependence : outcome.dependences()) {
            ObjectNode other = dependences.addObject();
            other.put("interpretation", dependence.key()).put("reading", dependence.reading());
            other.set("proposal", proposal(dependence.proposal()));
        }
        findings(node.putArray("findings"), outcome.findings());
        node.set("scorecard", read(ThuocdoJson.write(outcome.card())));
    }

    private static JsonNode read(String written) {
        try {
            return MAPPER.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the library writes must be readable", e);
        }
    }

    private static void put(ObjectNode numbers, Quantity quantity, Observation<Fraction> number) {
        if (number.isGiven()) {
            numbers.put(quantity.key(), number.asOptional().orElseThrow().toString());
        } else {
            numbers.putObject(quantity.key())
                    .put("none", number.absenceReason().orElse(Gap.NOT_DUE).code());
        }
    }

    private static ObjectNode proposal(Proposal proposal) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (proposal instanceof Proposal.Classified classified) {
            return node.put("class", classified.level().key());
        }
        if (proposal instanceof Proposal.Indicative indicative) {
            return node.put("range", indicative.level().key());
        }
        State.of(proposal).ifPresent(state -> node.put("state", state.key()));
        State.reasonOf(proposal).ifPresent(reason -> node.put("reason", reason));
        return node;
    }

    private static void findings(ArrayNode array, List<Finding> findings) {
        findings.forEach(finding -> array.add(read(ThuocdoJson.write(finding))));
    }
}
