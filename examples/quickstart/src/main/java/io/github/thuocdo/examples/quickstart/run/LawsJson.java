package io.github.thuocdo.examples.quickstart.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.CaseText;
import io.github.thuocdo.scoring.invariant.Law;
import io.github.thuocdo.scoring.invariant.LawReport;
import io.github.thuocdo.scoring.invariant.LawResult;
import io.github.thuocdo.scoring.invariant.Laws;
import io.github.thuocdo.scoring.invariant.Verdict;
import io.github.thuocdo.scoring.specimen.Specimen;

/** A policy under its laws, as a piece of a JSON document that tells the same as the text. */
final class LawsJson {

    private LawsJson() {}

    static ObjectNode of(TriedPolicy tried, Language language) {
        Policy policy = tried.run().policy();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", tried.where().file());
        node.put("line", tried.where().line());
        node.put("policy", policy.id());
        node.put("policyHash", policy.contentHash());
        node.put("seed", Long.toString(tried.run().seed()));
        ArrayNode laws = node.putArray("laws");
        tried.run().results().forEach(result -> laws.add(law(result, policy, language)));
        return node;
    }

    private static ObjectNode law(LawResult result, Policy policy, Language language) {
        Law law = Laws.byKey(result.law()).orElseThrow();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("law", law.key());
        put(node, "statement", law.statement());
        put(node, "precondition", law.precondition());
        ArrayNode clauses = node.putArray("clauses");
        law.clauses(policy).forEach(clause -> clauses.add(clause.toString()));
        node.put("tries", result.tries());
        node.put("asked", result.asked());
        node.put("outcome", outcome(result));
        result.broken().ifPresent(broken -> node.set("broken", broken(law, broken, language)));
        result.failed().ifPresent(failed -> node.set("failed", failed(law, failed, language)));
        return node;
    }

    private static String outcome(LawResult result) {
        if (result.broken().isPresent()) {
            return "broken";
        }
        if (result.failed().isPresent()) {
            return "program-failed";
        }
        return result.neverAsked() ? "never-asked" : "kept";
    }

    private static ObjectNode broken(Law law, Verdict.Broken broken, Language language) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "change", broken.change());
        put(node, "result", broken.result());
        ArrayNode otherwise = node.putArray("otherwiseBy");
        LawReport.clauses(broken).forEach(clause -> otherwise.add(clause.toString()));
        putCase(node, law, broken.before(), language);
        return node;
    }

    private static ObjectNode failed(Law law, Verdict.Failed failed, Language language) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("exception", failed.exception());
        ArrayNode where = node.putArray("where");
        failed.where().forEach(call -> where.add(call.toString()));
        failed.specimen().ifPresent(specimen -> putCase(node, law, specimen, language));
        return node;
    }

    private static void putCase(ObjectNode node, Law law, Specimen specimen, Language language) {
        CaseText smallest = CaseText.of(
                language.of(law.statement()), specimen.policy(), specimen.register(), specimen.period(), language);
        node.put("subject", specimen.subject().text());
        node.put("smallestCase", smallest.text());
        ObjectNode files = node.putObject("files");
        smallest.files().forEach(files::put);
        ArrayNode unwritten = node.putArray("unwritten");
        smallest.unwritten().forEach(one -> unwritten.add(language.of(one.why())));
    }

    private static void put(ObjectNode node, String name, BilingualText text) {
        node.putObject(name).put("vi", text.vietnamese()).put("en", text.english());
    }
}
