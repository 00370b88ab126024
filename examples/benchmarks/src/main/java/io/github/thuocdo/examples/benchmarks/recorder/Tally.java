package io.github.thuocdo.examples.benchmarks.recorder;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How often each thing occurred in what was recorded, and what never did. */
final class Tally {

    /** Findings that a case file can reach. */
    private static final Set<String> FINDINGS = words("""
        delivery-not-approved handed-back-late excusal-unanswered own-cause-confirmed mark-off-step supplied-differs
        working-calendar-missing result-given-twice report-to-former-organization discipline-form-not-in-force
        discipline-effect-differs discipline-effect-not-known no-similar-task-group quota-rate-missing raised-rate-not-open
        nobody-under-management coverage-incomplete regulation-issued-late scored-before-regulation
        policy-outside-its-dates adopted-after-period-began task-without-period work-outside-catalogue
        catalogue-not-in-force coefficient-differs assignment-day-missing work-within-product components-incomplete
        result-replaced provisional-mean longer-stands-for-shorter scored-in-other-category quarters-not-stated
        """);

    /** What can happen to a rule that is considered. */
    private static final Set<String> RULES = words("""
        reached not-reached exceeded established no-conclusion does-not-count awaits-decision decided-to-count
        decided-not-to-count counts-unless-decided served-too-short served-long-enough limited-by-organization
        within-organization organization-not-classified heads-no-organization place-given places-taken tied behind-a-tie
        order-missing group-too-small no-candidate rate-missing within-advice beyond-advice condition-met condition-unmet
        condition-unknown away-too-long away-short-enough lowered-by-requirement referred-by-requirement beyond-ladder
        own-result-beside own-result-missing within-own-result limited-by-own-result
        circumstance-given circumstance-not-given clause-not-applied annulled not-duty-related another-year already-rated
        counted-in-another-year committed-at-former-organization double-discipline-year no-shortcoming
        shortcomings-remedied shortcoming-open
        """);

    private static final Set<String> PROPOSALS = words("""
        class=excellent class=good class=completed class=not-completed range=excellent range=good range=completed
        range=not-completed state=not-classified state=undetermined state=pending
        """);

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** Counts what a case holds and what came out of it. */
    void add(String text, List<String> lines) {
        for (String word : text.split("[^\\p{L}0-9-]+")) {
            if (Features.ALL.contains(word)) {
                count("in the cases", word);
            }
        }
        lines.forEach(this::addLine);
    }

    private void addLine(String line) {
        String[] parts = line.split("\t");
        String[] key = parts[0].split("/");
        if (key.length > 3) {
            count("lines by policy", key[2]);
        } else {
            count("lines of other kinds", key[key.length - 1]);
        }
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            addValue(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
    }

    private void addValue(String name, String value) {
        switch (name) {
            case "proposal" -> {
                count("proposals", value);
                count("kinds of proposal", value.replaceFirst("^reason=[^,]*,", ""));
            }
            case "considered" -> words(value, "considerations");
            case "findings" -> words(value, "findings");
            case "codes" -> words(value, "refusals");
            case "referred", "admitted", "places" ->
                count("scopes of quotas", value.equals("0") ? name + " 0" : name + " > 0");
            case "shorter" -> {
                for (String score : value.split(" ")) {
                    count(
                            "months and quarters of a year",
                            score.replaceFirst(".*=", "").replaceFirst("^[0-9/]+$", "score"));
                }
            }
            default -> {
                if (value.startsWith("none:")) {
                    count("numbers that are missing", value.substring(5));
                }
            }
        }
    }

    private void words(String value, String kind) {
        for (String word : value.split(" ")) {
            if (!word.isEmpty()) {
                count(kind, word);
                if (kind.equals("considerations")) {
                    count("what happened to rules", word.replaceFirst(".*/", ""));
                }
            }
        }
    }

    private void count(String kind, String what) {
        counts.computeIfAbsent(kind, key -> new TreeMap<>()).merge(what, 1, Integer::sum);
    }

    void print(PrintStream out) {
        counts.forEach((kind, things) -> {
            out.println(kind + ":");
            things.forEach((what, count) -> out.println("  " + count + "  " + what));
        });
        out.println("never occurred:");
        never("kinds of proposal", PROPOSALS, out);
        never("what happened to rules", RULES, out);
        never("findings", FINDINGS, out);
        never("in the cases", Features.ALL, out);
    }

    private void never(String kind, Set<String> expected, PrintStream out) {
        TreeSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(counts.getOrDefault(kind, Map.of()).keySet());
        out.println("  " + kind + ": " + (missing.isEmpty() ? "nothing" : String.join(", ", missing)));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+")).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Words of case files that tell which facts the generator gives. */
    private static final class Features {

        private static final Set<String> ALL = words("""
            head deputy staff group field posts concurrent seconded maternity sick unpaid annual study other-lawful
            discipline degradation self-evolution party-prohibition exemplary-breach managed-unit-corruption suspension
            personnel-wrongdoing disunity basic-target-failed force-majeure self-remedied
            discovered-reported-remedied shortcoming shortcoming-remedied shortcoming-not-remedied earlier-violation
            reduced-prestige reprimand warning salary-reduction demotion removal annulled considered-since committed-at
            duty-related branch months quarters not-rated judged-by parts self confirmed supplied due finished
            handed-back extension granted excused refused unanswered shares part-of contribution taken-over ad-hoc
            catalogue calendar raised-rate recorded-shares authority-order presence petitions allegations
            ground-decisions organisation-classes results replaces acts unit-facts collective-facts facts
            not-applicable between preset regulation
            """);
    }
}
