package io.github.thuocdo.examples.benchmarks.recorder;

import io.github.thuocdo.examples.benchmarks.recorder.Agency.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A year under Decree 90/2020, or as Decree 48/2023 amended it: levels by conditions, without points. */
final class FormerDecrees {

    private final Chance chance;
    private final CaseText text;
    private final String title;
    private final int size;

    FormerDecrees(Chance chance, CaseText text, String title, int size) {
        this.chance = chance;
        this.text = text;
        this.title = title;
        this.size = size;
    }

    void write() {
        String whom = chance.oneOf("employee", "employee", "servant", "cadre");
        String decree = chance.oneOf("90", "48");
        int year = decree.equals("90") ? chance.between(2021, 2022) : chance.between(2024, 2025);
        Agency agency = Agency.random(chance, size, category(whom));
        text.line("case: " + title);
        text.line("policy: vn." + (decree.equals("90") ? "90-2020." : "48-2023.") + category(whom) + "s");
        text.line("period: " + year);
        Map<String, String> answers = answers(chance, decree, whom);
        if (chance.in(60)) {
            Readings.some(chance, 4, questions(decree)).forEach(answers::putIfAbsent);
        }
        text.map("interpretations", answers);
        Readings.addCalendar(text, chance, answers);
        agency.addUnits(text);
        Year service = new Year(chance, year, "", 0, (member, span) -> List.of());
        text.line("people:");
        for (Member member : agency.people()) {
            text.line("  - id: " + member.id());
            text.line("    category: " + member.category());
            if (!member.group().isEmpty()) {
                text.line("    group: " + member.group());
            }
            service.withoutPoints(member, agency).forEach(line -> text.line("    " + line));
        }
        text.table("facts", facts(agency, whom));
        new Events(chance, year, agency).addWithoutPoints(text);
        if (decree.equals("48") && chance.in(75)) {
            text.line("recorded-shares: { share: " + chance.oneOf("15 %", "20 %", "20 %", "10 %", "1/3")
                    + (agency.units().isEmpty() ? "" : ", agency: a") + ", source: Thông báo của cấp ủy }");
        }
    }

    private static String category(String whom) {
        return switch (whom) {
            case "employee" -> "public-employee";
            case "servant" -> "civil-servant";
            default -> "cadre";
        };
    }

    private static List<Map<String, List<String>>> questions(String decree) {
        Map<String, List<String>> quota =
                Readings.without(Readings.QUOTA, "quota-base", "quota-ranking", "quota-tie", "small-group");
        List<Map<String, List<String>>> questions = new ArrayList<>(List.of(
                Readings.without(Readings.ATTRIBUTION, "leader-work"),
                Readings.only(Readings.CONDITIONS, "beyond-ladder"),
                Readings.only(Readings.DECREE_335, "left-service")));
        if (decree.equals("48")) {
            questions.add(quota);
        }
        return questions;
    }

    /** What these decrees leave open has to be answered. */
    static Map<String, String> answers(Chance chance, String decree, String whom) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (decree.equals("90")) {
            answers.put("discipline-filter", chance.oneOf("any", "duty-related"));
        } else {
            answers.put("quota-ranking", "authority-order");
        }
        if (whom.equals("servant")) {
            List.of("article-8-criteria", "article-9", "article-10", "article-11")
                    .forEach(key -> answers.put(key, "found-by-authority"));
        } else if (whom.equals("cadre")) {
            List.of("article-4-criteria", "article-5", "article-6", "article-7")
                    .forEach(key -> answers.put(key, "found-by-authority"));
        }
        return answers;
    }

    private List<Map<String, String>> facts(Agency agency, String whom) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Member member : agency.people()) {
            if (chance.in(94)) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("about", member.id());
                shares(row, member, whom);
                found(row, member, whom);
                rows.add(row);
            }
        }
        return rows;
    }

    private void shares(Map<String, String> row, Member member, String whom) {
        boolean clean = chance.in(60);
        List<String> keys = new ArrayList<>(List.of("on-schedule", "high-quality"));
        if (whom.equals("employee")) {
            keys.addAll(List.of("done", "on-time-with-quality"));
        }
        keys.forEach(key -> put(row, key, clean ? "100 %" : chance.oneOf("100 %", "95 %", "80 %", "70 %", "40 %")));
        if (!whom.equals("cadre")) {
            put(row, "exceeding", chance.oneOf("50 %", "60 %", "49 %", "0 %"));
        }
        if (member.leads() || whom.equals("cadre")) {
            put(row, "targets", clean ? "100 %" : chance.oneOf("100 %", "75 %", "60 %", "45 %"));
            put(row, "targets-exceeded", chance.oneOf("50 %", "30 %", "0 %"));
            if (whom.equals("employee")) {
                put(row, "targets-on-time", clean ? "100 %" : chance.oneOf("85 %", "70 %", "40 %"));
            }
        }
    }

    /** What the authority counted or found. */
    private void found(Map<String, String> row, Member member, String whom) {
        if (whom.equals("employee")) {
            int all = member.leads() ? 5 : 4;
            put(row, "criteria-well", String.valueOf(chance.between(all - 2, all)));
            put(row, "criteria-met", String.valueOf(chance.in(85) ? all : all - 1));
        } else if (whom.equals("servant")) {
            put(row, "article-8-criteria", chance.oneOf("1", "1", "0"));
            put(row, "article-9", chance.oneOf("1", "1", "0"));
            put(row, "article-10", chance.oneOf("1", "1", "0"));
            put(row, "article-11", chance.oneOf("1", "0", "0"));
        } else {
            put(row, "article-4-criteria", chance.oneOf("1", "1", "0"));
            put(row, "article-5", chance.oneOf("1", "1", "0"));
            put(row, "article-6", chance.oneOf("1", "1", "0"));
            put(row, "article-7", chance.oneOf("1", "0", "0"));
        }
    }

    private void put(Map<String, String> row, String key, String value) {
        if (chance.in(98)) {
            row.put(key, value);
        }
    }
}
