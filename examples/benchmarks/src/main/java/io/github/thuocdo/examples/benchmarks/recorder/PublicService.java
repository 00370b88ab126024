package io.github.thuocdo.examples.benchmarks.recorder;

import io.github.thuocdo.examples.benchmarks.recorder.Agency.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schools or hospitals under Decree 233/2026: with regulations of their own, by the book, or under one policy with answers. */
final class PublicService {

    private static final String STAFF = "\"I: 10; II: 10; III: 10; quantity: 30; quality: 20; progress: 20\"";
    private static final String LEVELS = "\"I: 2|1|0 8; II: 10; III: 10; quantity: 30; quality: 20; progress: 20\"";
    private static final String MANAGERS =
            "\"I: 10; II: 10; III: 10; quantity: 15; quality: 15; progress: 10; unit: 10;"
                    + " organising: 10; solidarity: 10\"";

    private final Chance chance;
    private final CaseText text;
    private final String title;
    private final int size;
    private final Records records;
    private Agency agency;

    PublicService(Chance chance, CaseText text, String title, int size) {
        this.chance = chance;
        this.text = text;
        this.title = title;
        this.size = size;
        agency = Agency.random(chance, size, "public-employee", "public-employee", "contract-worker", "civil-servant");
        records = new Records(chance, agency);
    }

    void write() {
        text.line("case: " + title);
        if (!agency.units().isEmpty() && chance.in(25)) {
            units();
            return;
        }
        boolean regulated = !agency.units().isEmpty() && chance.in(55);
        int year = chance.in(65) ? 2026 : 2027;
        Span span = chance.in(50)
                ? Span.year(year)
                : chance.in(60) ? Span.month(year, chance.between(9, 12)) : Span.quarter(year, 4);
        agency = agency.scoring(span);
        if (regulated) {
            regulations();
        } else {
            text.line("policy: vn.233-2026.public-employees");
        }
        text.line("period: " + span.name());
        Map<String, String> answers = new LinkedHashMap<>();
        if (!regulated) {
            answers.put("staff-form", STAFF);
            answers.put("manager-form", MANAGERS);
            if (chance.in(50)) {
                answers.put("left-out-item", chance.oneOf("rescaled", "full", "undetermined"));
            }
        }
        if (chance.in(60)) {
            answers.putAll(Readings.some(chance, 5, questions()));
        }
        text.map("interpretations", answers);
        Readings.addCalendar(text, chance, answers);
        people(span);
        if (span.name().length() == 4) {
            new Events(chance, year, agency).addTo(text);
        }
    }

    private static List<Map<String, List<String>>> questions() {
        return List.of(
                Readings.without(Readings.ATTRIBUTION, "leader-work"),
                Readings.QUOTA,
                Readings.only(Readings.POINTS, "general-source"),
                Readings.only(Readings.DECREE_335, "missing-months", "left-service", "head-cap-unrated-organisation"),
                Readings.table("""
                    before-regulation: mean-of-rated; undetermined
                    component-head-limit: applied; not-applied; undetermined
                    """));
    }

    /** Each agency has a regulation; the second one's is late now and then. */
    private void regulations() {
        String late = chance.oneOf("2026-11-21", "2026-12-05");
        List<Agency.Unit> units = new ArrayList<>();
        for (Agency.Unit unit : agency.units()) {
            String regulation = unit.id().equals("a")
                    ? "12/QĐ-A, Trường A, 2026-10-12"
                    : unit.id().equals("b") ? "7/QĐ-B, Trường B, " + late : "";
            units.add(unit.of(unit.id().equals("m") ? "administrative" : "public-service", regulation));
        }
        agency = agency.withUnits(units);
        text.line("policies:");
        text.line("  - id: quy-che-a");
        text.line("    base: vn.233-2026.public-employees");
        text.line("    instrument: 12/QĐ-A, Trường A, 2026-10-12");
        text.line("    changes:");
        text.line("      staff-form: " + STAFF);
        text.line("      manager-form: " + MANAGERS);
        text.line("      left-out-item: { value: " + chance.oneOf("full", "rescaled") + ", clause: Điều 4 }");
        if (units.stream().anyMatch(unit -> unit.id().equals("b"))) {
            text.line("  - id: quy-che-b");
            text.line("    base: quy-che-a");
            text.line("    instrument: 7/QĐ-B, Trường B, " + late);
            text.line("    changes: { staff-form: " + LEVELS + " }");
        }
    }

    private void people(Span span) {
        agency.addUnits(text);
        Year months = new Year(
                chance, span.inYear(), "general: 28", 12, (member, month) -> List.of("general: " + marks(member)));
        text.line("people:");
        for (Member member : agency.people()) {
            text.line("  - id: " + member.id());
            text.line("    category: " + member.category());
            if (!member.group().isEmpty()) {
                text.line("    group: " + member.group());
            }
            if (span.name().length() == 4) {
                months.of(member, agency).forEach(line -> text.line("    " + line));
            } else {
                Year.post(member).forEach(line -> text.line("    " + line));
                if (!member.category().equals("contract-worker")) {
                    text.line("    "
                            + (chance.in(70) ? "general: " + marks(member) : "score: " + chance.between(45, 98)));
                }
            }
        }
    }

    /** By group, so that it fits the form with levels as well as that without. */
    private String marks(Member member) {
        if (member.category().equals("civil-servant")) {
            return "28";
        }
        if (member.leads()) {
            return records.marks(10, 10, 10, 15, 15, 10, 10, 10, 10);
        }
        List<String> given = List.of(records.marks(10, 10, 10, 30, 20, 20).split(" "));
        return "{ I: " + given.get(0) + ", II: " + (chance.in(5) ? "not-applicable chưa phát sinh" : given.get(1))
                + ", III: " + given.get(2) + ", quantity: " + given.get(3) + ", quality: " + given.get(4)
                + ", progress: " + given.get(5) + " }";
    }

    /** Units classified with one another: schools, and the divisions beside them. */
    private void units() {
        int year = chance.in(60) ? 2027 : 2026;
        List<Agency.Unit> units = new ArrayList<>();
        units.add(new Agency.Unit("m", "managing", "administrative", "", ""));
        int schools = chance.between(1, 9);
        for (int i = 1; i <= schools; i++) {
            units.add(new Agency.Unit("t" + i, "using", "public-service", "m", ""));
        }
        units.add(new Agency.Unit("k", "direct-using", "", "m", ""));
        units.add(new Agency.Unit("to", "direct-using", "", "t1", ""));
        text.line("policies: [vn.335-2025.organizations, vn.233-2026.units]");
        text.line("period: " + year);
        text.line("interpretations:");
        text.line("  organisation-form: \"I: 10; II: 10; III: 10; a: 10; b: 10; c: 10; d: 10; dd: 10; e: 8; g: 6; h:"
                + " 6\"");
        text.line("  unit-form: \"I: 10; II: 10; III: 10; tasks: 20 10; quality: 10 5 5; resources: 5 3 2; renewal: 5 3"
                + " 2\"");
        if (chance.in(60)) {
            Readings.some(chance, 3, List.of(Readings.table("""
                beyond-ladder: refer-to-authority; not-completed
                no-subordinate-units: nothing-to-ask; undetermined
                organisation-quota-base: rated-good-final; rated-good-before-fallback; good-or-better
                organisation-quota-ranking: year-score; authority-order
                organisation-quota-surplus: good; undetermined
                """)))
                    .forEach((key, value) -> text.line("  " + key + ": " + value));
        }
        agency.withUnits(units).addUnits(text);
        text.line("people: []");
        List<Map<String, String>> rows = new ArrayList<>();
        for (Agency.Unit unit : units) {
            if (!unit.id().equals("m") && chance.in(95)) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("about", unit.id());
                row.put(
                        "marks",
                        unit.id().equals("k")
                                ? records.marks(10, 10, 10, 10, 10, 10, 10, 10, 8, 6, 6)
                                : records.marks(10, 10, 10, 30, 20, 10, 10));
                row.putAll(records.shares(""));
                rows.add(row);
            }
        }
        text.table("unit-facts", rows);
        if (chance.in(25)) {
            text.line("raised-rate: { rate: 25 %, agency: m, of: units, decision: \"9/QĐ, UBND xã, " + year
                    + "-12-12\" }");
        }
    }
}
