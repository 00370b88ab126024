package io.github.thuocdo.examples.benchmarks.recorder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came out of a case, as lines: one for each person or unit in a period, one for each scope of a quota, one for the findings of a
 * review. A line has a key and named values, all parted by tabs.
 *
 * <p>Left out is whatever may be told in other words: texts, citations, places, content hashes, and the order of the rules.
 */
final class Outcomes {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<String> lines = new ArrayList<>();

    private Outcomes() {}

    /** The lines of a document that the runner printed. */
    static List<String> of(String document) {
        Outcomes outcomes = new Outcomes();
        try {
            int number = 0;
            for (JsonNode scenario : MAPPER.readTree(document).path("cases")) {
                outcomes.scenario(number, scenario);
                number++;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the runner printed no JSON document", e);
        }
        return outcomes.lines;
    }

    private void scenario(int number, JsonNode scenario) {
        TreeSet<String> refused = new TreeSet<>();
        scenario.path("problems")
                .forEach(problem -> refused.add(problem.path("code").asText()));
        if (!refused.isEmpty()) {
            add(number + "/refused", Map.of("codes", String.join(" ", refused)));
        }
        // an older program calls its rounds reviews
        JsonNode rounds = scenario.has("rounds") ? scenario.path("rounds") : scenario.path("reviews");
        rounds.forEach(round -> round(String.valueOf(number), round));
    }

    private void round(String number, JsonNode round) {
        String key = String.join(
                "/",
                number,
                round.path("period").asText(),
                round.path("policy").asText(),
                round.path("agency").asText("all"));
        round.path("people")
                .forEach(person -> outcome(key + "/person " + person.path("id").asText(), person));
        round.path("bodies")
                .forEach(body -> outcome(
                        key + "/" + body.path("kind").asText() + " "
                                + body.path("id").asText(),
                        body));
        round.path("board").forEach(scope -> scope(key, scope));
        Map<String, String> ofRound = new TreeMap<>();
        ofRound.put("findings", codes(round.path("findings")));
        TreeSet<String> outside = new TreeSet<>();
        round.path("notUnderPolicy").forEach(person -> outside.add(person.asText()));
        ofRound.put("outside", String.join(" ", outside));
        add(key + "/round", ofRound);
    }

    private void scope(String key, JsonNode scope) {
        Map<String, String> values = new TreeMap<>();
        for (String name : List.of("rate", "base", "candidates", "places", "admitted", "referred")) {
            values.put(name, scope.path(name).asText());
        }
        add(
                key + "/scope " + scope.path("kind").asText() + " "
                        + scope.path("scope").asText(),
                values);
    }

    private void outcome(String key, JsonNode subject) {
        Map<String, String> values = new TreeMap<>();
        values.put("role", subject.path("role").asText());
        subject.path("numbers").properties().forEach(number -> {
            if (!number.getValue().path("none").asText().equals("not-on-the-sheet")) {
                values.put("number." + number.getKey(), number(number.getValue()));
            }
        });
        JsonNode card = subject.path("scorecard");
        card.path("values")
                .properties()
                .forEach(value -> values.put("element." + value.getKey(), number(value.getValue())));
        shorter(values, card.path("dossier").path("shorter"));
        values.put("before-quota", proposal(subject.path("beforeQuota")));
        values.put("proposal", proposal(subject.path("proposal")));
        values.put("considered", codes(subject.path("considered")));
        values.put("findings", codes(subject.path("findings")));
        TreeSet<String> dependences = new TreeSet<>();
        subject.path("dependsOn")
                .forEach(other -> dependences.add(other.path("interpretation").asText() + "="
                        + other.path("reading").asText() + ">" + proposal(other.path("proposal"))));
        if (!dependences.isEmpty()) {
            values.put("depends-on", String.join(" ", dependences));
        }
        add(key, values);
    }

    /** The scores of the months or quarters, as the year takes them. */
    private static void shorter(Map<String, String> values, JsonNode shorter) {
        List<String> scores = new ArrayList<>();
        shorter.forEach(score -> scores.add(score.path("period").asText() + "=" + number(score.path("total"))));
        if (!scores.isEmpty()) {
            Collections.sort(scores);
            values.put("shorter", String.join(" ", scores));
        }
    }

    /** An exact number, or why there is none, in either of the forms in which documents have it. */
    private static String number(JsonNode number) {
        if (number.isValueNode()) {
            return number.asText();
        }
        if (number.has("given")) {
            return number.path("given").asText();
        }
        if (number.has("value")) {
            return number.path("value").asText();
        }
        return "none:" + reason(number.path(number.has("none") ? "none" : "reason"));
    }

    /** What is lacking, which by now may stand with the question, the rule or the words that say so. */
    private static String reason(JsonNode reason) {
        if (!reason.isObject()) {
            return reason.asText();
        }
        JsonNode rule = reason.path("rule");
        String said = rule.isObject()
                ? rule.path("id").asText()
                : rule.asText(reason.path("words").asText());
        return reason.path("gap").asText(reason.path("lacking").asText(said));
    }

    private static String proposal(JsonNode proposal) {
        TreeMap<String, String> parts = new TreeMap<>();
        for (String part : List.of("class", "range", "state", "reason")) {
            if (proposal.has(part)) {
                parts.put(part, reason(proposal.path(part)));
            }
        }
        return parts.toString().replaceAll("[{} ]", "");
    }

    private static String codes(JsonNode all) {
        List<String> codes = new ArrayList<>();
        for (JsonNode one : all) {
            // the jar of before writes the reason of a ground under another name
            JsonNode values = one.path("arguments");
            String reason = values.path("because").asText(values.path("reason").asText(""));
            // a finding is known by its kind, which was called its code
            codes.add(one.path("code").asText(one.path("kind").asText()) + (reason.isEmpty() ? "" : "/" + reason));
        }
        Collections.sort(codes);
        return String.join(" ", codes);
    }

    private void add(String key, Map<String, String> values) {
        StringBuilder line = new StringBuilder(key);
        new TreeMap<>(values)
                .forEach((name, value) ->
                        line.append('\t').append(name).append('=').append(value));
        lines.add(line.toString());
    }
}
