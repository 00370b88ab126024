package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.Preset;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Decree 335 under readings by chance: the edition as it is, every single other reading of the keys that act in the engine, the presets, and
 * many combinations. A fixed seed makes the same engines in every run; they are made once.
 */
final class RandomReadings {

    private static final long SEED = 335_2025L;
    private static final int COMBINATIONS = 80;
    private static final int COMBINATIONS_OF_TABLE = 6;

    private static final LegalInstrument LOCAL_ACT = new LegalInstrument(
            "01/2026/QĐ-UBND",
            "Quyết định thử",
            "Decision for a test",
            LocalDate.of(2025, 12, 22),
            DateRange.from(LocalDate.of(2026, 1, 1)));

    /** The keys that act when a dossier is scored, with all their alternatives, the edition's own first. */
    static final Map<String, List<String>> ACTING = acting();

    /** What a fault and a delay take in other acts: thirds, fifths, shares that do not divide a product, steps by days, the whole product. */
    private static final ImmutableList<ImmutableMap<String, String>> TABLES = ImmutableList.of(
            table("each 20 %", "each 1/3"),
            table("each 2/5", "each 7/10"),
            table("whole-product", "whole-product"),
            table("each 100 %", "days 1: 20 %, 4: 40 %, 6: 100 %"),
            table("each 1/8", "days 1: 25 %, 6: 100 %"),
            table("each 2/3", "days 2: 1/3, 3: 1/2, 11: 3/5"));

    private static final ImmutableList<ScoringEngine> ENGINES = made();

    private RandomReadings() {}

    private static Map<String, List<String>> acting() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("above-assigned", List.of("cap-each-ratio", "cap-each-line", "cap-result-only"));
        keys.put("taken-over-work", List.of("numerators-only", "both-sides", "separate-points"));
        keys.put("ad-hoc-work", List.of("numerators-only", "both-sides", "separate-points"));
        keys.put("no-assigned-work", List.of("undetermined", "zero", "period-excluded"));
        keys.put("partial-completion", List.of("fraction-if-approved", "whole-products-only"));
        keys.put("deduction-base", List.of("product-unit", "task-line"));
        keys.put("late-count", List.of("per-occurrence", "per-day"));
        keys.put("late-day", List.of("calendar", "working"));
        keys.put("general-source", List.of("confirmed-by-authority", "self-unless-changed"));
        keys.put("general-step", List.of("any", "0.5", "0.25"));
        keys.put("d-unscored", List.of("excused-left-out-others-undetermined", "ignored-with-coverage"));
        keys.put("d-empty-field", List.of("supplied-by-authority", "left-out-of-mean", "full"));
        keys.put("organising-between", List.of("authority-chooses-with-reason", "favourable-100", "strict-50"));
        keys.put("solidarity-between", List.of("authority-chooses-with-reason", "favourable-100", "strict-50"));
        keys.put(
                "missing-months", List.of("mean-of-confirmed-if-all-gaps-lawful", "divide-by-12", "mean-of-confirmed"));
        keys.put("suspension", List.of("consider", "not-completing-unless-decided-otherwise"));
        keys.put("head-cap-unrated-organisation", List.of("undetermined", "no-cap"));
        keys.put(
                "score-rounding",
                List.of(
                        "none",
                        "ratio 0.0001 half-up",
                        "ratio 1/8 down",
                        "month-as-recorded 0.01 half-up",
                        "month-as-recorded 0.5 up",
                        "year 0.01 half-even",
                        "year 1/4 down",
                        "ratio 0.01 half-even, month-as-recorded 0.1 half-up, year 1 up"));
        return keys;
    }

    private static ImmutableMap<String, String> table(String ofFault, String ofDelay) {
        return ImmutableMap.of("fault-deduction", ofFault, "delay-deduction", ofDelay);
    }

    /** The edition as a local act changes it. */
    static Policy withTable(Policy edition, Map<String, String> table) {
        return edition.amendedBy(
                "local",
                LOCAL_ACT,
                edition.effective(),
                table.entrySet().stream()
                        .map(entry -> new Amendment.Put(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static ImmutableList<ScoringEngine> made() {
        Policy edition = StandardPolicies.decree335Individuals();
        List<Policy> policies = new ArrayList<>();
        policies.add(edition);
        policies.add(Preset.HANDBOOK_2026.applyTo(edition));
        ACTING.forEach((key, readings) ->
                readings.stream().skip(1).forEach(reading -> policies.add(edition.reading(key, reading, "test"))));
        TABLES.forEach(table -> {
            Policy local = withTable(edition, table);
            policies.add(local);
            policies.add(local.reading("deduction-base", "task-line", "test").reading("late-count", "per-day", "test"));
            policies.add(local.reading("late-count", "per-day", "test").reading("late-day", "working", "test"));
        });
        Random random = new Random(SEED);
        for (int i = 0; i < COMBINATIONS; i++) {
            policies.add(combination(edition, random));
        }
        TABLES.forEach(table -> {
            for (int i = 0; i < COMBINATIONS_OF_TABLE; i++) {
                policies.add(combination(withTable(edition, table), random));
            }
        });
        return policies.stream().map(ScoringEngine::of).collect(ImmutableList.toImmutableList());
    }

    private static Policy combination(Policy edition, Random random) {
        Policy policy = edition;
        for (Map.Entry<String, List<String>> key : ACTING.entrySet()) {
            List<String> readings = key.getValue();
            String reading = readings.get(random.nextInt(readings.size()));
            // rounding hides small mistakes, so most combinations have none
            boolean exact = key.getKey().equals("score-rounding") && random.nextInt(3) > 0;
            policy = exact ? policy : policy.reading(key.getKey(), reading, "test");
        }
        return policy;
    }

    /** Returns engines, the edition's own as the simplest. */
    static Arbitrary<ScoringEngine> engines() {
        return Arbitraries.of(ENGINES);
    }
}
