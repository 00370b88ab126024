package io.github.thuocdo.examples.benchmarks.recorder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions that policies leave to others, with the readings among which a case chooses. */
final class Readings {

    /** Which period and unit something belongs to: asked by every policy. */
    static final Map<String, List<String>> ATTRIBUTION = table("""
        extension-effect: moves-date-if-granted-by-due; moves-date-if-requested-by-due; none
        period-attribution: by-due-date; by-assignment-date; by-planned-share
        late-finish: carried-as-new-assignment-with-delay; no-credit; reopens-period
        leader-work: listed-tasks; all-products-managed
        acting-head: as-head-from-decision; as-own-post
        month-presence: any-assigned-work; half-of-working-days; by-caller
        service-length: calendar-months-and-days; months-touched
        december: scored-early-later-work-next-year; eleven-months; provisional-then-replaced
        transfer-month: agency-at-month-end; longer-stay; by-days
        discipline-date: effective; signed
        double-discipline-year: first-effective; authority-decides
        other-leave: not-served; served
        """);

    /** How work is counted. */
    static final Map<String, List<String>> WORK = table("""
        above-assigned: cap-each-ratio; cap-each-line; cap-result-only
        taken-over-work: numerators-only; both-sides; separate-points
        ad-hoc-work: numerators-only; both-sides; separate-points
        no-assigned-work: undetermined; zero; period-excluded
        partial-completion: fraction-if-approved; whole-products-only
        deduction-base: product-unit; task-line
        late-count: per-occurrence; per-day
        late-day: calendar; working
        coefficient-rounding: exact; one-decimal
        """);

    /** What is confirmed, and how it is rounded. */
    static final Map<String, List<String>> POINTS = table("""
        score-rounding: none; month-as-recorded 0.01 half-up; { ratio: 0.0001 half-up, year: 0.01 down }; year 0.1 half-even
        general-source: confirmed-by-authority; self-unless-changed
        general-step: any; 0.5; 0.25
        """);

    /** The other questions of Decree 335 about people. */
    static final Map<String, List<String>> DECREE_335 = table("""
        d-population: all-under-management; direct-reports
        d-unscored: excused-left-out-others-undetermined; ignored-with-coverage
        d-empty-field: supplied-by-authority; left-out-of-mean; full
        organising-between: authority-chooses-with-reason; favourable-100; strict-50
        solidarity-between: authority-chooses-with-reason; favourable-100; strict-50
        missing-months: mean-of-confirmed-if-all-gaps-lawful; divide-by-12; mean-of-confirmed
        quarter-only-year: mean-of-quarters; cumulative
        old-organisation-discipline: reported-to-old-body; counts-now
        left-service: not-applied; applied; undetermined
        managed-unit-tail: not-applied; applied; undetermined
        suspension: consider; not-completing-unless-decided-otherwise
        head-cap-unrated-organisation: undetermined; no-cap
        """);

    /** The share of "excellent". */
    static final Map<String, List<String>> QUOTA = table("""
        quota-base: rated-good-final; rated-good-before-fallback; good-or-better
        quota-scope: agency-and-group; group-within-agency
        quota-agency: using-agency; direct-using-unit
        quota-members: classified-by-same-authority; employed-in-agency
        raised-rate-scope: agency-and-groups; agency-only
        small-group: none; "at-least-one-below-5 (06/2026/QĐ-UBND, Điều 18)"
        quota-ranking: year-score; authority-order
        quota-tie: refer-to-authority; none-of-the-tied; { declared-keys: [general, result] }
        surplus-class: good; undetermined
        """);

    /** What follows from a condition of a class that is not met. */
    static final Map<String, List<String>> CONDITIONS = table("""
        unmet-condition: refer-to-authority; next-level-whose-conditions-hold; one-level-down
        beyond-ladder: refer-to-authority; not-completed
        exceeding: flagged-by-authority; quantity-above-assigned
        no-subordinate-units: nothing-to-ask; undetermined
        """);

    private Readings() {}

    /** Answers to so many of the questions at most. */
    static Map<String, String> some(Chance chance, int most, List<Map<String, List<String>>> tables) {
        List<Map.Entry<String, List<String>>> all = new ArrayList<>();
        tables.forEach(table -> all.addAll(table.entrySet()));
        Map<String, String> answers = new LinkedHashMap<>();
        List<Map.Entry<String, List<String>>> asked = chance.shuffled(all);
        asked.subList(0, Math.min(chance.between(0, most), asked.size()))
                .forEach(question -> answers.put(question.getKey(), chance.oneOf(question.getValue())));
        return answers;
    }

    /** The same without some questions. */
    static Map<String, List<String>> without(Map<String, List<String>> table, String... keys) {
        Map<String, List<String>> rest = new LinkedHashMap<>(table);
        List.of(keys).forEach(rest::remove);
        return rest;
    }

    /** Some of the questions of a table. */
    static Map<String, List<String>> only(Map<String, List<String>> table, String... keys) {
        Map<String, List<String>> some = new LinkedHashMap<>();
        List.of(keys).forEach(key -> some.put(key, table.get(key)));
        return some;
    }

    /** The calendar that the answers need is not always there, and there is one now and then that nothing needs. */
    static void addCalendar(CaseText text, Chance chance, Map<String, String> answers) {
        boolean counted = answers.containsValue("working") || answers.containsValue("half-of-working-days");
        if (chance.in(counted ? 95 : 12)) {
            text.line("calendar: { weekend: [saturday, sunday], holidays: [2026-04-30, 2026-05-01, 2026-09-02],"
                    + " working-days: [2026-04-25] }");
        }
    }

    /** Questions with their answers, one question a line, in this order. */
    static Map<String, List<String>> table(String text) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            table.put(
                    line.substring(0, colon), List.of(line.substring(colon + 2).split("; ")));
        });
        return table;
    }
}
