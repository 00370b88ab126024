package io.github.thuocdo.examples.benchmarks.recorder;

import io.github.thuocdo.examples.benchmarks.recorder.Agency.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Hanoi by the month, Hải Phòng, the style of Thanh Hóa, and the support staff of the handbook. */
final class LocalRules {

    private final Chance chance;
    private final CaseText text;
    private final String title;
    private final int size;
    private final Records records;

    LocalRules(Chance chance, CaseText text, String title, int size) {
        this.chance = chance;
        this.text = text;
        this.title = title;
        this.size = size;
        records = new Records(chance, new Agency(List.of(), List.of(), "month"));
    }

    void write() {
        switch (chance.between(0, 4)) {
            case 0, 1 -> hanoi(Span.month(chance.between(2019, 2021), chance.between(1, 12)));
            case 2 -> haiPhong();
            case 3 -> thanhHoa();
            default -> supportStaff();
        }
    }

    private void begin(Agency agency, String policies, String period, Map<String, String> answers) {
        text.line("case: " + title);
        text.line(policies);
        text.line("period: " + period);
        text.map("interpretations", answers);
        Readings.addCalendar(text, chance, answers);
        agency.addUnits(text);
    }

    private void person(Member member, List<String> lines) {
        text.line("  - id: " + member.id());
        if (!member.category().equals("civil-servant")) {
            text.line("    category: " + member.category());
        }
        Year.post(member).forEach(line -> text.line("    " + line));
        lines.forEach(line -> text.line("    " + line));
    }

    private void hanoi(Span month) {
        Agency agency = Agency.random(chance, size, "civil-servant", "cadre", "public-employee", "contract-worker")
                .scoring(month);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("monthly-form", "\"I: 20; II: 70; III: 10\"");
        answers.put("quota-rounding", chance.oneOf("down", "half-up", "up"));
        answers.put("small-group", "none");
        if (chance.in(50)) {
            answers.putAll(Readings.some(
                    chance,
                    3,
                    List.of(
                            Readings.without(
                                    Readings.QUOTA,
                                    "quota-base",
                                    "quota-scope",
                                    "raised-rate-scope",
                                    "small-group",
                                    "quota-tie"),
                            Readings.without(Readings.ATTRIBUTION, "leader-work"))));
        }
        begin(agency, "policy: hn.3814.monthly", month.name(), answers);
        text.line("people:");
        List<Map<String, String>> rows = new ArrayList<>();
        for (Member member : agency.people()) {
            person(member, List.of());
            if (chance.in(94)) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("about", member.id());
                row.put("marks", records.marks(20, 70) + " " + chance.between(0, 10));
                rows.add(row);
            }
        }
        text.table("facts", rows);
        Events events = new Events(chance, month.inYear(), agency);
        if (chance.in(30)) {
            events.addConclusions(text);
        }
        if (chance.in(25)) {
            events.addOrder(text, ", channel: hanoi-monthly");
        }
        if (chance.in(20)) {
            text.line("raised-rate: { rate: 40 %, channel: hanoi-monthly"
                    + (agency.units().isEmpty() ? "" : ", agency: a") + ", decision: \"9/QĐ, UBND quận, "
                    + month.first() + "\" }");
        }
    }

    private void haiPhong() {
        Agency agency = Agency.random(chance, size, "civil-servant", "cadre", "public-employee");
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("local-form", "\"G: 12; P: 4; T: 4; K: 20\"");
        if (chance.in(60)) {
            answers.putAll(Readings.some(
                    chance, 6, List.of(Readings.ATTRIBUTION, Readings.WORK, Readings.CONDITIONS, Readings.table("""
                        unassigned-indicator: rescaled; rescaled-to-ten; full; undetermined
                        manager-excellent-conditions: not-applied; applied; undetermined
                        manager-good-conditions: not-applied; applied; undetermined
                        manager-completed-conditions: not-applied; applied; undetermined
                        """))));
        }
        begin(agency, "policy: hp.212-2025", "2025", answers);
        Work work = new Work(chance);
        work.addCatalogue(text);
        text.line("people:");
        for (Member member : agency.people()) {
            person(member, work.tasks(member, Span.year(2025), chance.between(1, 5)));
        }
        List<String> facts = new ArrayList<>();
        for (Member member : agency.people()) {
            facts.add(ofHaiPhong(member).entrySet().stream()
                    .map(fact -> fact.getKey() + ": " + fact.getValue())
                    .collect(Collectors.joining(", ")));
        }
        text.entries("facts", facts);
        Events events = new Events(chance, 2025, agency);
        events.addConclusions(text);
        events.addClassesOfUnits(text, 80);
    }

    private Map<String, String> ofHaiPhong(Member member) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("about", member.id());
        String people = chance.in(15) ? "not-applicable" : "4";
        String declaration = chance.in(15) ? "not-applicable" : chance.oneOf("4", "3");
        String indicators = member.role().equals("head") ? ", K: " + chance.between(12, 20) : "";
        row.put(
                "marks",
                "{ G: " + chance.between(8, 12) + ", P: " + people + ", T: " + declaration + indicators + " }");
        row.put("tasks-high-quality", chance.oneOf("100 %", "100 %", "80 %"));
        if (member.leads()) {
            row.put("capacity", String.valueOf(chance.between(3, 5)));
            row.put("gathering", String.valueOf(chance.between(3, 5)));
            row.put("targets-met", chance.oneOf("100 %", "90 %", "60 %"));
            row.put("targets-exceeded", chance.oneOf("50 %", "30 %", "0 %"));
            row.put("targets-on-time", chance.oneOf("100 %", "80 %"));
        }
        if (member.role().equals("head")) {
            List.of("thirty-first", "thirty-second", "thirty-third")
                    .forEach(key -> row.put(key, chance.oneOf("1", "9/10", "70 %")));
        }
        return row;
    }

    private void thanhHoa() {
        Span month = Span.month(2026, chance.between(1, 12));
        Agency agency = Agency.random(chance, size, "civil-servant").scoring(month);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("general-form", "\"I: 30\"");
        if (chance.in(70)) {
            answers.putAll(Readings.some(
                    chance,
                    6,
                    List.of(
                            Readings.without(Readings.ATTRIBUTION, "month-presence"),
                            Readings.WORK,
                            Readings.CONDITIONS,
                            Readings.table("""
                                nothing-completed: full; undetermined; zero
                                quota-rounding: down; half-up; up
                                """),
                            Readings.without(
                                    Readings.QUOTA, "quota-scope", "raised-rate-scope", "small-group", "quota-tie"))));
            answers.remove("no-subordinate-units");
        }
        begin(agency, "policy: th.style.monthly", month.name(), answers);
        Work work = new Work(chance);
        work.addCatalogue(text);
        text.line("people:");
        List<Map<String, String>> rows = new ArrayList<>();
        for (Member member : agency.people()) {
            List<String> lines = new ArrayList<>();
            if (member.leads() || chance.in(25)) {
                rows.add(ofThanhHoa(member));
            } else {
                lines.add("general: " + chance.oneOf("30", "29", "28", "25", "20"));
            }
            lines.addAll(work.tasks(member, month, chance.between(1, 6)));
            person(member, lines);
        }
        text.table("facts", rows);
        if (chance.in(25)) {
            new Events(chance, 2026, agency).addOrder(text, "");
        }
    }

    private Map<String, String> ofThanhHoa(Member member) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("about", member.id());
        row.put("marks", chance.oneOf("30", "30", "29", "28", "25", "20"));
        if (chance.in(60)) {
            row.put("deduction", chance.oneOf("2", "5", "10"));
        }
        if (member.leads()) {
            List.of("d", "dd", "e").forEach(key -> row.put(key, chance.oneOf("1", "1", "1/2")));
        }
        return row;
    }

    private void supportStaff() {
        Span month = Span.month(2026, chance.between(1, 12));
        boolean longer = chance.in(40);
        Agency agency = Agency.random(chance, size, "contract-worker");
        begin(
                agency,
                // The handbook was signed by nobody, so an agency adopts it with the form that it leaves open.
                "policy: { id: phuc-vu, base: vn.handbook-2026.support-staff,"
                        + " instrument: \"5/QĐ-UBND, Chủ tịch UBND phường, 2025-12-20\","
                        + " changes: { general-form: \"I: 30\" } }",
                longer ? chance.oneOf("2026-Q1", "2026-Q3", "2026-H1", "2026-H2") : month.name(),
                Map.of());
        text.line("people:");
        Year months = new Year(chance, 2026, "general: 28", 0, (member, span) -> List.of());
        for (Member member : agency.people()) {
            text.line("  - id: " + member.id());
            text.line("    category: contract-worker");
            List<String> lines = longer ? months.of(member, agency) : Year.post(member);
            lines.forEach(line -> text.line("    " + line));
        }
        if (!longer) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (Member member : agency.people()) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("about", member.id());
                row.put("marks", chance.oneOf("30", "28", "24"));
                List.of("quality", "compliance", "efficiency")
                        .forEach(key -> row.put(key, chance.oneOf("1", "95 %", "4/5", "60 %")));
                rows.add(row);
            }
            text.table("facts", rows);
        }
    }
}
