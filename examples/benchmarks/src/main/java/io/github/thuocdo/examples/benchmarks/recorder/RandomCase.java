package io.github.thuocdo.examples.benchmarks.recorder;

import io.github.thuocdo.examples.benchmarks.recorder.Agency.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One case file for each seed. */
final class RandomCase {

    private static final String[] SIZES = {"3", "6", "6", "10", "14", "20", "40"};
    private static final List<Map<String, List<String>>> QUESTIONS_335 =
            List.of(Readings.ATTRIBUTION, Readings.WORK, Readings.POINTS, Readings.DECREE_335, Readings.QUOTA);

    private final long seed;
    private final Chance chance;
    private final CaseText text;

    private RandomCase(long seed, CaseText text) {
        this.seed = seed;
        this.text = text;
        chance = new Chance(seed);
    }

    /** The text of the case of a seed. */
    static String of(long seed) {
        return of(seed, new CaseText(Set.of()));
    }

    /** The same as a program reads it that does not know some columns yet. */
    static String without(Set<String> columns, long seed) {
        return of(seed, new CaseText(columns));
    }

    private static String of(long seed, CaseText empty) {
        RandomCase made = new RandomCase(seed, empty);
        made.write();
        String text = made.text.toString();
        return made.chance.in(2) ? Spoiling.spoilt(text, made.chance) : text;
    }

    private void write() {
        int which = chance.between(0, 99);
        if (which < 36) {
            yearOfCivilServants();
        } else if (which < 58) {
            monthOfCivilServants();
        } else if (which < 70) {
            organizationsAndParty();
        } else if (which < 78) {
            new FormerDecrees(chance, text, title("Decrees 90 and 48"), size()).write();
        } else if (which < 87) {
            new PublicService(chance, text, title("Decree 233"), size()).write();
        } else if (which < 96) {
            new LocalRules(chance, text, title("local rules"), size()).write();
        } else {
            byTheBook();
        }
    }

    private String title(String what) {
        return "Seed " + seed + ", " + what;
    }

    private int size() {
        return chance.between(1, Integer.parseInt(chance.oneOf(SIZES)));
    }

    /** A year of an agency under Decree 335, with some months or quarters beside it. */
    private void yearOfCivilServants() {
        int year = chance.in(80) ? 2026 : 2027;
        Agency agency = Agency.random(chance, size(), "civil-servant", "civil-servant", "cadre", "contract-worker");
        text.line("case: " + title("a year under Decree 335"));
        policyOf335();
        text.line("period: " + yearAndMore(year));
        answers(QUESTIONS_335, 7);
        people(agency, year, chance.oneOf(List.of(0, 5, 15, 50)));
        new Events(chance, year, agency).addTo(text);
        groupsAndFields(agency, year);
    }

    private String yearAndMore(int year) {
        return switch (chance.between(0, 9)) {
            case 0, 1 -> "[" + Span.month(year, chance.between(1, 12)).name() + ", " + year + "]";
            case 2 -> "[" + year + "-Q" + chance.between(1, 4) + ", " + year + "]";
            case 3 -> "[" + year + "-H" + chance.between(1, 2) + ", " + year + "]";
            default -> String.valueOf(year);
        };
    }

    private void policyOf335() {
        if (chance.in(12)) {
            text.line("policy:");
            text.line("  id: tinh-2026");
            text.line("  base: vn.335-2025.individuals");
            text.line("  instrument: 06/2026/QĐ-UBND, Ủy ban nhân dân tỉnh, 2025-12-20");
            text.line("  effective: 2026-01-01..");
            text.line("  changes:");
            text.line("    "
                    + chance.oneOf(
                            "335.quota/rate: 25 %",
                            "335.six-months: repealed",
                            "335.unit-results/threshold: 60",
                            "late-count: per-day",
                            "335.quota/rate: { value: 15 %, clause: Điều 7 }"));
            text.line("    335.excellent/band: \"[85, ∞)\"");
            text.line("    335.good/band: { value: \"[70, 85)\", clause: Điều 4.2 }");
        } else if (chance.in(92)) {
            text.line("policy: vn.335-2025.individuals");
        }
    }

    /** Answers to questions, a preset now and then, and the calendar that the answers may need. */
    private void answers(List<Map<String, List<String>>> questions, int most) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (chance.in(75)) {
            answers.putAll(Readings.some(chance, most, questions));
        }
        if (chance.in(12)) {
            answers.put("quota-ranking", "authority-order");
        }
        if (chance.in(10) && !text.toString().contains("changes:")) {
            text.line("preset: handbook-2026");
        }
        text.map("interpretations", answers);
        if (chance.in(15)) {
            text.line("adopted-by: Quyết định 02/QĐ-UBND");
            text.line("adopted-on: " + chance.oneOf("2025-12-20", "2026-03-20"));
        }
        Readings.addCalendar(text, chance, answers);
    }

    private void people(Agency agency, int year, int inFull) {
        agency.addUnits(text);
        Work work = new Work(chance);
        work.addCatalogue(text);
        Year months = new Year(chance, year, "general: 28, a: 9/10", inFull, work::block);
        text.line("people:");
        for (Member member : agency.people()) {
            person(member, months.of(member, agency), agency);
        }
    }

    private void person(Member member, List<String> lines, Agency agency) {
        text.line("  - id: " + member.id());
        if (!member.category().equals("civil-servant")) {
            text.line("    category: " + member.category());
        }
        if (!member.group().isEmpty()) {
            text.line("    group: " + member.group());
        }
        lines.forEach(line -> text.line("    " + line));
        if (member.role().equals("deputy") && lines.stream().noneMatch("posts:"::equals)) {
            field(member, agency);
        }
    }

    private void field(Member deputy, Agency agency) {
        List<String> others = agency.under(deputy.unit()).stream()
                .filter(member -> member.role().equals("staff"))
                .map(Member::id)
                .toList();
        if (!others.isEmpty() && chance.in(55)) {
            List<String> some = chance.shuffled(others).subList(0, chance.between(1, others.size()));
            text.line("    field: [" + String.join(", ", some) + "]");
        } else if (!agency.lower().isEmpty() && chance.in(25)) {
            text.line("    field: { name: nội vụ, units: [" + chance.oneOf(agency.lower()) + "] }");
        } else if (chance.in(15)) {
            text.line("    field: []");
        }
    }

    private void groupsAndFields(Agency agency, int year) {
        List<Member> without = agency.people().stream()
                .filter(member -> member.group().isEmpty())
                .toList();
        if (!without.isEmpty() && chance.in(40)) {
            Member member = chance.oneOf(without);
            text.line("groups: |");
            text.line("  id | members | from | to");
            text.line("  T | " + member.id() + " | " + year + "-01-01 | " + year + "-06-30");
            text.line("  N | " + member.id() + " | " + year + "-07-01 |");
        }
    }

    /** A month, quarter or half-year with work in full. */
    private void monthOfCivilServants() {
        int year = chance.in(85) ? 2026 : 2027;
        Span span = chance.in(75) ? Span.month(year, chance.between(1, 12)) : Span.quarter(year, chance.between(1, 4));
        Agency agency = Agency.random(chance, size(), "civil-servant", "civil-servant", "cadre", "contract-worker")
                .scoring(span);
        text.line("case: " + title("a month or quarter under Decree 335"));
        policyOf335();
        text.line("period: " + span.name());
        answers(QUESTIONS_335, 8);
        agency.addUnits(text);
        Work work = new Work(chance);
        work.addCatalogue(text);
        text.line("people:");
        for (Member member : agency.people()) {
            person(member, ofSpan(member, span, work), agency);
        }
        if (chance.in(15)) {
            new Events(chance, year, agency).addConclusions(text);
        }
    }

    private List<String> ofSpan(Member member, Span span, Work work) {
        List<String> lines = new ArrayList<>(Year.post(member));
        int which = chance.between(0, 99);
        if (which < 76) {
            lines.addAll(work.block(member, span));
        } else if (which < 92) {
            lines.add("score: " + chance.between(40, 100));
        }
        if (chance.in(6)) {
            lines.add("absences: " + chance.oneOf("sick", "maternity", "annual", "unpaid", "study") + " " + span.first()
                    + ".." + span.first().plusDays(chance.between(2, 120)));
        }
        return lines;
    }

    /** Organizations first, then people, collectives, and the Party. */
    private void organizationsAndParty() {
        int year = chance.in(80) ? 2026 : 2027;
        boolean party = chance.in(75);
        // The Party marks others than civil servants on a form of its own, on which the State's values have no place.
        String[] categories =
                party ? new String[] {"civil-servant"} : new String[] {"civil-servant", "cadre", "contract-worker"};
        Agency agency = Agency.random(chance, Math.max(2, size()), categories);
        text.line("case: " + title("organizations, people and the Party"));
        List<String> policies = new ArrayList<>();
        if (chance.in(80)) {
            policies.add("vn.335-2025.organizations");
        }
        policies.add("vn.335-2025.individuals");
        if (party) {
            policies.addAll(List.of("vn.366-2025.collectives", "vn.366-2025.leaders", "vn.366-2025.members"));
        }
        text.line("policies: [" + String.join(", ", policies) + "]");
        text.line("period: " + year);
        Map<String, String> answers = new LinkedHashMap<>();
        if (policies.contains("vn.335-2025.organizations")) {
            answers.put(
                    "organisation-form",
                    "\"I: 10; II: 10; III: 10; a: 10; b: 10; c: 10; d: 10; dd: 10; e: 8; g: 6; h: 6\"");
        }
        if (party) {
            answers.put("party-form", "\"general: 30; results: 70\"");
        }
        if (chance.in(60)) {
            answers.putAll(Readings.some(chance, 5, questions(policies.size() > 1, party)));
        }
        text.map("interpretations", answers);
        Readings.addCalendar(text, chance, answers);
        people(agency, year, chance.oneOf(List.of(0, 0, 5)));
        Records records = new Records(chance, agency);
        if (policies.contains("vn.335-2025.organizations")) {
            records.addUnits(text);
        }
        if (party) {
            records.addParty(text);
        }
        new Events(chance, year, agency).addTo(text);
    }

    private static List<Map<String, List<String>>> questions(boolean conditions, boolean party) {
        List<Map<String, List<String>>> questions = new ArrayList<>(List.of(
                Readings.without(Readings.ATTRIBUTION, "leader-work"),
                Readings.without(Readings.POINTS, "general-step"),
                Readings.without(Readings.QUOTA, "small-group", "quota-tie")));
        if (conditions) {
            questions.add(Readings.only(Readings.CONDITIONS, "unmet-condition"));
        }
        if (party) {
            questions.add(Readings.table("state-result: shown-beside; not-above"));
        }
        return questions;
    }

    /** Everybody by whatever the book has for his or her category. */
    private void byTheBook() {
        Span span = chance.oneOf(List.of(Span.year(2025), Span.year(2026), Span.month(2026, 5), Span.year(2027)));
        Agency agency = Agency.random(chance, size(), "civil-servant", "cadre", "civil-servant", "contract-worker")
                .scoring(span);
        text.line("case: " + title("by the book"));
        text.line("period: " + span.name());
        if (span.inYear() == 2025) {
            byTheBookOfBefore(agency, span.inYear());
        } else {
            people(agency, span.inYear(), 10);
            new Events(chance, span.inYear(), agency).addTo(text);
        }
    }

    private void byTheBookOfBefore(Agency agency, int year) {
        text.map("interpretations", FormerDecrees.answers(chance, "48", "servant"));
        agency.addUnits(text);
        Year service = new Year(chance, year, "", 0, (member, span) -> List.of());
        text.line("people:");
        for (Member member : agency.people()) {
            person(member, service.withoutPoints(member, agency), agency);
        }
        new Events(chance, year, agency).addWithoutPoints(text);
    }
}
