package io.github.thuocdo.examples.benchmarks.recorder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What authorities say in a year: conclusions, decisions, classes, orders, statements. */
final class Events {

    private static final String CHAIRMAN = "Chủ tịch UBND phường";

    private final Chance chance;
    private final int year;
    private final Agency agency;

    Events(Chance chance, int year, Agency agency) {
        this.chance = chance;
        this.year = year;
        this.agency = agency;
    }

    void addTo(CaseText text) {
        List<String> results = classes();
        results.addAll(scores());
        text.entries("results", results);
        addWithoutResults(text);
    }

    /** The same under a policy that knows no points. */
    void addWithoutPoints(CaseText text) {
        text.entries("results", classes());
        addWithoutResults(text);
    }

    private void addWithoutResults(CaseText text) {
        addConclusions(text);
        addClassesOfUnits(text, 70);
        if (chance.in(18)) {
            text.line("raised-rate: { rate: " + chance.oneOf("25 %", "25 %", "22 %", "23 %") + ofAgency()
                    + ", decision: \"91/QĐ-UBND, " + CHAIRMAN + ", " + year + "-12-01\" }");
        }
        if (chance.in(35)) {
            addOrder(text, "");
        }
        addPresence(text);
        if (chance.in(6)) {
            text.line("petitions: [ { by: p0, period: " + year + ", matter: Xem lại mức xếp loại, received: " + year
                    + "-12-20 } ]");
        }
    }

    private String ofAgency() {
        return agency.units().isEmpty() ? "" : ", agency: a";
    }

    /** The order of the authority names everybody, or some. */
    void addOrder(CaseText text, String channel) {
        List<String> order = chance.shuffled(agency.ids());
        int named = chance.in(70) ? order.size() : chance.between(1, order.size());
        text.line("authority-order: { order: " + String.join(" ", order.subList(0, named))
                + ofAgency() + channel + ", decision: \"77/QĐ-UBND, " + CHAIRMAN + ", " + year
                + "-12-02\" }");
    }

    void addClassesOfUnits(CaseText text, int ofHundred) {
        if (agency.units().isEmpty()) {
            return;
        }
        Map<String, String> classes = new LinkedHashMap<>();
        for (Agency.Unit unit : agency.units()) {
            if (chance.in(ofHundred)) {
                classes.put(
                        unit.id(),
                        chance.oneOf("excellent", "excellent", "good", "good", "good", "completed", "not-completed"));
            }
        }
        text.map("organisation-classes", classes);
    }

    void addConclusions(CaseText text) {
        List<String> conclusions = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        for (String person : agency.ids()) {
            if (chance.in(13)) {
                String id = "K" + (conclusions.size() + 1);
                conclusions.add(conclusion(id, person));
                if (chance.in(25)) {
                    decisions.add("conclusion: " + id + ", counts: " + chance.oneOf("yes", "no")
                            + ", reason: Đã được xác minh, decision: \"55/QĐ-UBND, " + CHAIRMAN + ", " + year
                            + "-12-05\""
                            + (chance.in(25) ? ", counts-in: " + (year - 1) : ""));
                }
                if (chance.in(15)) {
                    conclusions.addAll(twoDecisionsOnOneAct(id, person));
                }
            }
        }
        for (Agency.Unit unit : agency.units()) {
            if (chance.in(5)) {
                conclusions.add("id: U-" + unit.id() + ", about: " + unit.id()
                        + ", kind: managed-unit-corruption, signed: " + day());
            }
        }
        text.entries("conclusions", conclusions);
        text.entries("ground-decisions", decisions);
        if (chance.in(6)) {
            text.line("allegations: [ { about: p0, matter: Phản ánh nặc danh, reported: " + day() + " } ]");
        }
    }

    /** The Party and the administration decide on the same act, in one year or in two. */
    private List<String> twoDecisionsOnOneAct(String id, String person) {
        LocalDate first = chance.in(50) ? LocalDate.of(year - 1, 12, 15) : LocalDate.of(year, 7, 10);
        LocalDate second = first.plusDays(chance.between(20, 60));
        String start = "about: " + person + ", kind: discipline, act: W1, form: ";
        return List.of(
                "id: " + id + "p, " + start + "reprimand, branch: party, signed: " + first
                        + (chance.in(80) ? ", effective: " + first : ""),
                "id: " + id + "a, " + start + "warning, branch: administrative, signed: " + second + ", effective: "
                        + second.plusDays(chance.between(0, 10))
                        + (second.getDayOfMonth() % 2 == 0 ? ", considered-since: " + first : ""));
    }

    private LocalDate day() {
        return chance.day(LocalDate.of(year - (chance.in(12) ? 1 : 0), 1, 5), LocalDate.of(year, 12, 10));
    }

    private String conclusion(String id, String person) {
        String kind = chance.oneOf(
                "discipline",
                "discipline",
                "discipline",
                "discipline",
                "discipline",
                "discipline",
                "discipline",
                "discipline",
                "discipline",
                "discipline",
                "suspension",
                "degradation",
                "self-evolution",
                "party-prohibition",
                "exemplary-breach",
                "suspension",
                "personnel-wrongdoing",
                "disunity",
                "basic-target-failed",
                "force-majeure",
                "self-remedied",
                "discovered-reported-remedied",
                "shortcoming",
                "shortcoming-remedied",
                "shortcoming-not-remedied",
                "earlier-violation",
                "reduced-prestige");
        LocalDate signed = day();
        StringBuilder text =
                new StringBuilder("id: " + id + ", about: " + person + ", kind: " + kind + ", signed: " + signed);
        if (kind.equals("discipline")) {
            text.append(", form: ")
                    .append(chance.oneOf(
                            "reprimand", "reprimand", "warning", "salary-reduction", "demotion", "removal"));
            if (chance.in(30)) {
                text.append(", branch: ").append(chance.oneOf("party", "administrative"));
            }
            if (chance.in(35)) {
                text.append(", duty-related: ").append(chance.oneOf("yes", "no"));
            }
            if (chance.in(15)) {
                text.append(", considered-since: ").append(signed.minusDays(chance.between(10, 90)));
            }
        }
        LocalDate effective = signed.plusDays(chance.in(50) ? 0 : chance.between(1, 40));
        if (chance.in(70)) {
            text.append(", effective: ").append(effective);
        }
        if (chance.in(40)) {
            text.append(", act: V").append(chance.between(1, 3));
        }
        if (chance.in(20) && !agency.units().isEmpty()) {
            text.append(", committed-at: ").append(chance.oneOf(agency.units()).id());
        }
        if (chance.in(12)) {
            text.append(", annulled: ").append(effective.plusDays(chance.between(5, 60)));
        }
        if (chance.in(70)) {
            text.append(", number: 3")
                    .append(id)
                    .append("/QĐ-UBND, authority: ")
                    .append(CHAIRMAN);
        }
        return text.toString();
    }

    /** Classes on record, corrections, acts for which a year was rated already. */
    private List<String> classes() {
        List<String> results = new ArrayList<>();
        for (String person : agency.ids()) {
            if (chance.in(3)) {
                results.add("id: R" + person + ", about: " + person + ", period: " + year + ", class: "
                        + chance.oneOf("excellent", "good", "completed", "not-completed")
                        + ", source: Quyết định xếp loại"
                        + (chance.in(30) ? ", acts: [V1]" : ""));
                if (chance.in(30)) {
                    results.add("id: S" + person + ", about: " + person + ", period: " + year
                            + ", class: good, replaces: R" + person + ", source: Quyết định sau kiến nghị");
                }
            }
            if (chance.in(3)) {
                results.add("about: " + person + ", period: " + (year - 1)
                        + ", class: not-completed, acts: [V1], source: Quyết định năm trước");
            }
        }
        return results;
    }

    /** Scores of months or quarters that came later, and their corrections. */
    private List<String> scores() {
        List<String> scores = new ArrayList<>();
        for (String person : agency.ids()) {
            if (chance.in(2)) {
                Span span = agency.isByQuarter()
                        ? Span.quarter(year, chance.between(1, 3))
                        : Span.month(year, chance.between(1, 9));
                String about = "about: " + person + ", period: " + span.name();
                scores.add("id: M" + person + ", " + about + ", score: 77, source: Cơ quan cũ");
                if (person.endsWith("2")) {
                    scores.add(about + ", score: 79, replaces: M" + person + ", source: Đính chính");
                }
            }
        }
        return scores;
    }

    private void addPresence(CaseText text) {
        List<String> statements = new ArrayList<>();
        for (String person : agency.ids()) {
            if (chance.in(4)) {
                statements.add("person: " + person + ", period: " + year + "-0" + chance.between(1, 9) + ", present: "
                        + chance.oneOf("yes", "no") + ", source: Văn phòng");
            }
        }
        text.entries("presence", statements);
    }
}
