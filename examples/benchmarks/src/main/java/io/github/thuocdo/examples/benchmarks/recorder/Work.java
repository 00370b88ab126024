package io.github.thuocdo.examples.benchmarks.recorder;

import io.github.thuocdo.examples.benchmarks.recorder.Agency.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The marks and the work of one person in one month or quarter under the form of Decree 335, or under a form of totals.
 *
 * <p>What is given never contradicts itself: nothing is finished before it is assigned, and nobody approves more than was reported. What
 * a program says of contradictions may change; what it computes from facts that agree may not.
 */
final class Work {

    private static final String[] ITEMS = {"5", "5", "2.5", "2.5", "2.5", "2.5", "2.5", "2.5", "2.5", "2.5"};
    private static final Map<String, String> PRODUCTS =
            Map.of("certified copy", "0.05", "birth certificate", "0.3", "land file", "2", "hearing", "5");

    private final Chance chance;
    private final boolean withCatalogue;
    private boolean dated;
    private final Set<String> sharing = new HashSet<>();

    Work(Chance chance) {
        this.chance = chance;
        withCatalogue = chance.in(20);
    }

    /** The catalogue of products, if the case has one. */
    void addCatalogue(CaseText text) {
        if (!withCatalogue) {
            return;
        }
        if (chance.in(60)) {
            text.map("catalogue", new TreeMap<>(PRODUCTS));
            return;
        }
        dated = true;
        text.line("catalogue:");
        text.line("  decision: 15/QĐ-UBND, Chủ tịch UBND phường, 2026-01-05");
        text.line("  from: " + chance.oneOf("2026-01-01", "2026-01-01", "2026-03-10"));
        text.line("  scale: handbook-2026");
        text.line("  standard-product: weekly report");
        text.line("  hours-per-unit: 8");
        text.line("  products: |");
        text.line("    product | group | points | hours | within");
        text.line("    weekly report | 1 | 50 | |");
        text.line("    certified copy | 1 | 5 | |");
        text.line("    birth certificate | 1 | 15 | |");
        text.line("    land file | 2 | 130 | |");
        text.line("    meeting | | | 2 |");
        text.line("    proofreading | | | | weekly report");
        text.line("  additions:");
        text.line("    - decision: 30/QĐ-UBND, Chủ tịch UBND phường, 2026-03-14");
        text.line("      products: { hearing: 5 }");
    }

    /** The keys of a block, without indentation. */
    List<String> block(Member member, Span span) {
        List<String> lines = new ArrayList<>();
        if (!chance.in(3)) {
            lines.add("general: " + general());
        }
        lines.addAll(tasks(member, span, chance.in(4) ? 0 : chance.between(1, 6)));
        if (member.leads()) {
            findings(lines);
        }
        if (chance.in(6)) {
            lines.add("supplied: " + supplied());
        }
        return lines;
    }

    /** The general points on Form 01. */
    private String general() {
        return switch (chance.between(0, 7)) {
            case 0 -> items(100);
            case 1 -> chance.between(6, 10) + " " + chance.between(5, 10) + " " + chance.between(5, 10);
            case 2 -> "{ self: " + chance.between(25, 30) + ", confirmed: " + chance.between(20, 30) + " }";
            case 3 ->
                chance.in(40)
                        ? "{ self: " + items(100) + " }"
                        : "{ self: " + items(100) + ", confirmed: " + items(97) + " }";
            case 4 ->
                "{ I.1: 5, I.2: " + chance.between(2, 5) + ", II: " + chance.between(6, 10) + ", III: "
                        + chance.between(6, 10) + " }";
            case 5 -> items(98);
            default -> chance.oneOf("30", "29", "28", "28.5", "27", "26", "22", "85/3");
        };
    }

    /** Item by item; not all are marked. */
    private String items(int markedOfHundred) {
        List<String> marks = new ArrayList<>();
        for (String most : ITEMS) {
            if (!chance.in(markedOfHundred)) {
                marks.add("-");
            } else if (chance.in(65)) {
                marks.add(most);
            } else {
                marks.add(chance.oneOf("1", "1.5", "2", "2", "2.25", "2.3"));
            }
        }
        return "\"" + String.join(" ", marks) + "\"";
    }

    /** What the authority found of a leader. */
    private void findings(List<String> lines) {
        for (String key : List.of("dd", "e")) {
            int which = chance.between(0, 99);
            if (which < 72) {
                lines.add(key + ": 100");
            } else if (which < 84) {
                lines.add(key + ": 50");
            } else if (which < 90) {
                lines.add(key + ": between");
            } else if (which < 96) {
                lines.add(key + ": { between: " + chance.oneOf("100", "50") + ", reason: Kết luận của tập thể }");
            }
        }
        if (chance.in(25)) {
            lines.add("d: " + chance.oneOf("100", "50", "{ value: 100, source: Báo cáo 12 }"));
        }
    }

    private String supplied() {
        return chance.oneOf(
                "{ a: 6/7, source: Phiếu theo dõi }",
                "{ a: 1, b: 19/20, c: 90 %, source: Phiếu theo dõi }",
                "{ general: 28, source: Phiếu theo dõi }",
                "{ result: 60, source: Phiếu theo dõi }",
                "{ c: { value: 3/4, source: Sổ theo dõi } }",
                "{ total: 88 }");
    }

    /** A table of so many lines of work. */
    List<String> tasks(Member member, Span span, int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(task(member, span, "T" + i));
        }
        return CaseText.table("", "tasks", rows);
    }

    private Map<String, String> task(Member member, Span span, String id) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("task", id);
        int assigned = chance.in(90) ? chance.between(1, 12) : chance.oneOf(List.of(40, 70, 400));
        weigh(member, row, assigned);
        row.put("assigned", String.valueOf(assigned));
        deliver(row, assigned);
        if (chance.in(24)) {
            row.put("origin", chance.oneOf("taken-over", "ad-hoc", "planned"));
        }
        if (chance.in(70) || span.name().length() == 4) {
            date(row, span);
        }
        lapses(row);
        if (chance.in(3)) {
            row.put("shares", shares(span));
        }
        return row;
    }

    private void weigh(Member member, Map<String, String> row, int assigned) {
        if (withCatalogue && chance.in(45)) {
            String product = chance.oneOf(
                    "certified copy", "birth certificate", "land file", "hearing", "meeting", "proofreading", "other");
            row.put("product", product);
            if (PRODUCTS.containsKey(product) && chance.in(70)) {
                ofCatalogue(row, product);
                return;
            }
        }
        row.put(
                "coefficient",
                assigned > 12
                        ? chance.oneOf("0.05", "0.2", "0.04", "0.3")
                        : chance.oneOf("0.2", "0.5", "1", "1", "1", "1.5", "2", "4", "6", "1/3", "2.35", "0.96"));
        if (chance.in(5) && sharing.add(member.id())) {
            row.put("coefficient", "2");
            row.put("part-of", "S" + member.number() / 2);
            row.put("contribution", member.number() % 2 == 0 ? "3/5" : "2/5");
        }
    }

    /** A coefficient stands beside the product where the catalogue may not have it on the day. */
    private void ofCatalogue(Map<String, String> row, String product) {
        if (chance.in(8)) {
            row.put("coefficient", "0.7");
        } else if (dated) {
            row.put(
                    "coefficient",
                    product.equals("land file")
                            ? "2.6"
                            : product.equals("certified copy") ? "0.1" : PRODUCTS.get(product));
        }
    }

    /** How much was reported and approved. */
    private void deliver(Map<String, String> row, int assigned) {
        int which = chance.between(0, 99);
        String delivered = String.valueOf(assigned);
        if (which >= 60 && which < 82) {
            delivered = String.valueOf(chance.between(0, assigned));
        } else if (which < 90) {
            delivered = which < 60 ? delivered : String.valueOf(assigned + chance.between(1, 3));
        } else if (which < 95) {
            delivered = chance.between(0, assigned - 1) + ".5";
        } else if (which < 98) {
            row.put("reported", delivered);
            return;
        }
        if (chance.in(15)) {
            row.put("reported", delivered);
        }
        row.put("delivered", delivered);
    }

    private void date(Map<String, String> row, Span span) {
        LocalDate assigned = chance.day(span.first(), span.first().plusDays(12));
        LocalDate due = chance.day(assigned.plusDays(1), span.last());
        if (due.isAfter(span.last())) {
            due = span.last();
        }
        if (chance.in(60)) {
            row.put("assigned-on", assigned.toString());
        }
        row.put("due", due.toString());
        if (chance.in(5)) {
            handBack(row, assigned, due, span);
            return;
        }
        if (chance.in(12)) {
            row.put("extension", extension(assigned, due, span));
        }
        finish(row, assigned, due, span);
    }

    private void handBack(Map<String, String> row, LocalDate assigned, LocalDate due, Span span) {
        row.remove("delivered");
        row.remove("reported");
        row.put(
                "handed-back",
                (chance.in(65) ? chance.day(assigned, due) : chance.day(due.plusDays(1), span.last())).toString());
    }

    private String extension(LocalDate assigned, LocalDate due, Span span) {
        LocalDate requested = chance.in(85) ? chance.day(assigned, due) : due.plusDays(1);
        String text = chance.day(due.plusDays(1), span.last().plusDays(3)) + " requested " + requested;
        return chance.in(75) ? text + " granted " + requested.plusDays(chance.between(0, 3)) : text;
    }

    private void finish(Map<String, String> row, LocalDate assigned, LocalDate due, Span span) {
        int which = chance.between(0, 99);
        if (which < 60) {
            row.put("finished", chance.day(assigned, due).toString());
        } else if (which < 77) {
            row.put("finished", chance.day(due.plusDays(1), span.last()).toString());
        } else if (which < 82) {
            row.put("finished", span.last().plusDays(chance.between(1, 20)).toString());
        }
    }

    /** Faults and delays; a task that its dates show to be late has no delays counted besides. */
    private void lapses(Map<String, String> row) {
        if (!row.containsKey("delivered")) {
            return;
        }
        if (chance.in(25)) {
            row.put(
                    "faults",
                    chance.oneOf(
                            "1",
                            "1",
                            "1",
                            "2",
                            "4",
                            "1 excused",
                            "1 excused by p0",
                            "1 refused",
                            "1 unanswered",
                            "2, 1 excused"));
        }
        boolean shown = row.containsKey("finished") && row.get("finished").compareTo(row.get("due")) > 0;
        if (shown && chance.in(20)) {
            row.put("delays", chance.oneOf("1 excused", "1 refused"));
        } else if (!shown && chance.in(20)) {
            row.put("delays", chance.oneOf("1", "1", "2", "1 excused", "1 unanswered", "1 (3 days)", "2 (5 days)"));
        }
    }

    private static String shares(Span span) {
        Span next = Span.month(
                span.last().plusDays(1).getYear(), span.last().plusDays(1).getMonthValue());
        return span.name().contains("Q") ? span.name() + " 1" : span.name() + " 1/2, " + next.name() + " 50 %";
    }
}
