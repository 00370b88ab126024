package io.github.thuocdo.examples.quickstart.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.notice.ProcedureReport;
import io.github.thuocdo.scoring.procedure.OpenStep;
import io.github.thuocdo.scoring.procedure.ProcedureCheck;
import io.github.thuocdo.scoring.procedure.ProcedureFinding;
import io.github.thuocdo.scoring.procedure.ProcedureRound;
import java.util.List;

/** Where the results of an agency stand on a day, as JSON. */
final class ProcedureJson {

    private ProcedureJson() {}

    static ObjectNode of(ProcedureRound round) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("period", round.period().toString());
        node.put("policy", round.policy().id());
        node.put("agency", round.agency().text());
        node.put("day", round.onDay().toString());
        ObjectNode count = node.putObject("count");
        round.count().forEach((state, results) -> count.put(state.key(), results));
        ObjectNode turns = node.putObject("turns");
        round.turns().asMap().forEach((taker, subjects) -> {
            ArrayNode waiting = turns.putArray(taker.key());
            subjects.forEach(subject -> waiting.add(subject.text()));
        });
        ArrayNode results = node.putArray("results");
        round.checks().forEach(check -> results.add(check(round, check)));
        return node;
    }

    private static ObjectNode check(ProcedureRound round, ProcedureCheck check) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("about", check.subject().text());
        node.put("kind", check.subject().kind().key());
        node.put("role", check.role().key());
        node.put("state", check.state().key());
        ArrayNode done = node.putArray("done");
        check.done()
                .forEach(step -> done.addObject()
                        .put("step", step.step().kind().key())
                        .put("on", step.on().toString()));
        steps(node.putArray("missing"), check.missing());
        steps(node.putArray("next"), check.next());
        ArrayNode replaced = node.putArray("replaced");
        check.replaced().forEach(result -> replaced.add(result.id()));
        ArrayNode findings = node.putArray("findings");
        check.findings().forEach(finding -> findings.add(finding(round, finding)));
        return node;
    }

    private static void steps(ArrayNode array, List<OpenStep> steps) {
        for (OpenStep open : steps) {
            ObjectNode node = array.addObject()
                    .put("step", open.step().kind().key())
                    .put("by", open.step().by().key());
            open.lastDay().ifPresent(day -> node.put("lastDay", day.toString()));
        }
    }

    private static ObjectNode finding(ProcedureRound round, ProcedureFinding finding) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", finding.code())
                .put("vi", ProcedureReport.of(finding, round.policy(), Language.VIETNAMESE))
                .put("en", ProcedureReport.of(finding, round.policy(), Language.ENGLISH));
    }
}
