package io.github.thuocdo.examples.benchmarks.recorder;

import io.github.thuocdo.examples.benchmarks.recorder.Agency.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The months or quarters of people in a year: who was there when, and what is known of each.
 *
 * <p>Recruits, leavers, transfers, leave, months left out, scores of other agencies, and some months in full.
 */
final class Year {

    private final Chance chance;
    private final int year;
    private final String parts;
    private final int inFullOfHundred;
    private final BiFunction<Member, Span, List<String>> blocks;

    /**
     * A year.
     *
     * @param chance  the chance
     * @param year  which year
     * @param parts  the parts that stand with some scores
     * @param inFullOfHundred  how many of a hundred months are in full
     * @param blocks  the facts of a month or quarter in full
     */
    Year(Chance chance, int year, String parts, int inFullOfHundred, BiFunction<Member, Span, List<String>> blocks) {
        this.chance = chance;
        this.year = year;
        this.parts = parts;
        this.inFullOfHundred = inFullOfHundred;
        this.blocks = blocks;
    }

    private List<Span> spans(boolean byQuarters) {
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i <= (byQuarters ? 4 : 12); i++) {
            spans.add(byQuarters ? Span.quarter(year, i) : Span.month(year, i));
        }
        return spans;
    }

    /** A score as it is in practice, around the one of the person. */
    int score(int usual) {
        return Math.min(100, Math.max(20, usual + chance.between(-2, 2)));
    }

    /** Around which score a person is. */
    int usual() {
        int which = chance.between(0, 99);
        if (which < 38) {
            return chance.between(89, 97);
        }
        return which < 82 ? chance.between(70, 88) : which < 93 ? chance.between(50, 70) : chance.between(35, 52);
    }

    /** The keys of a person, without indentation. */
    List<String> of(Member member, Agency agency) {
        Service service = service(member, agency);
        List<String> lines = new ArrayList<>(service.lines());
        lines.addAll(periods(member, agency.isByQuarter(), service));
        return lines;
    }

    /** The same without any score, under a policy that knows no points. */
    List<String> withoutPoints(Member member, Agency agency) {
        return service(member, agency).lines();
    }

    private Service service(Member member, Agency agency) {
        List<String> lines = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        int way = chance.between(0, 99);
        if (way < 10) {
            first = chance.day(LocalDate.of(year, 2, 1), LocalDate.of(year, 9, 20));
            lines.add("from: " + first);
        } else if (way < 18) {
            last = chance.day(LocalDate.of(year, 4, 1), LocalDate.of(year, 12, 20));
            lines.add("to: " + last);
        }
        LocalDate moved = LocalDate.of(year, 1, 1);
        if (way >= 18 && way < 26 && agency.units().size() > 1) {
            moved = chance.day(LocalDate.of(year, 2, 1), LocalDate.of(year, 11, 30));
            posts(lines, member, agency, moved);
        } else {
            lines.addAll(post(member));
        }
        List<Span> away = away(lines, first, last);
        return new Service(lines, first, last, moved, away);
    }

    static List<String> post(Member member) {
        List<String> lines = new ArrayList<>();
        if (member.leads()) {
            lines.add("role: " + member.role());
        }
        if (!member.unit().isEmpty()) {
            lines.add("unit: " + member.unit());
        }
        return lines;
    }

    /** From another unit, or from a lower post, to the one of today. */
    private void posts(List<String> lines, Member member, Agency agency, LocalDate moved) {
        String before = chance.oneOf(agency.units().stream()
                        .filter(unit -> !unit.id().equals("m"))
                        .toList())
                .id();
        String role = chance.in(30) ? chance.oneOf("staff", "deputy") : "staff";
        lines.add("posts:");
        lines.add("  - { unit: " + before + ", role: " + role + ", to: " + moved.minusDays(1) + " }");
        lines.add("  - { unit: " + member.unit() + ", role: " + member.role() + ", from: " + moved
                + ", decision: \"31/QĐ-SNV, Giám đốc Sở Nội vụ, " + moved.minusDays(7) + "\" }");
        if (chance.in(25)) {
            lines.add("  - { unit: " + before + ", role: staff, kind: " + chance.oneOf("concurrent", "seconded")
                    + ", from: " + moved + " }");
        }
    }

    /** Leave; returned are the times without work. */
    private List<Span> away(List<String> lines, LocalDate first, LocalDate last) {
        if (!chance.in(16)) {
            return List.of();
        }
        String kind =
                chance.oneOf("maternity", "maternity", "sick", "sick", "unpaid", "study", "other-lawful", "annual");
        LocalDate from = chance.day(first, first.plusMonths(6));
        LocalDate to = from.plusDays(
                kind.equals("maternity") ? 181 : chance.in(40) ? chance.between(95, 200) : chance.between(3, 60));
        if (to.isAfter(last)) {
            to = last;
        }
        if (from.isAfter(to)) {
            return List.of();
        }
        lines.add("absences: " + kind + " " + from + ".." + to);
        return kind.equals("annual") ? List.of() : List.of(new Span(kind, from, to));
    }

    private List<String> periods(Member member, boolean byQuarters, Service service) {
        String key = byQuarters ? "quarters" : "months";
        int usual = usual();
        boolean whole = service.isWhole();
        if (whole && chance.in(45)) {
            return List.of(key + ": " + usual + (chance.in(20) ? ".5" : ""));
        }
        if (whole && chance.in(15)) {
            return List.of(key + ": \"" + inOrder(usual, byQuarters) + "\"");
        }
        List<String> lines = new ArrayList<>();
        for (Span span : spans(byQuarters)) {
            if (!service.isIn(span)) {
                continue;
            }
            String name = span.name().substring(5).replaceFirst("^0", "");
            if (chance.in(2)) {
                lines.add("  " + name + ": not-rated");
            } else if (!chance.in(2)) {
                one(lines, name, member, span, span.last().isBefore(service.moved()), usual);
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, key + ":");
        }
        return lines;
    }

    private String inOrder(int usual, boolean byQuarters) {
        List<String> scores = new ArrayList<>();
        for (int i = 0; i < (byQuarters ? 4 : 12); i++) {
            scores.add(chance.in(4) ? "-" : String.valueOf(score(usual)));
        }
        return String.join(" ", scores);
    }

    private void one(List<String> lines, String name, Member member, Span span, boolean elsewhere, int usual) {
        if (elsewhere) {
            lines.add("  " + name + ": { score: " + score(usual) + ", judged-by: "
                    + chance.oneOf("b", "phường Tây Hồ", "a") + ", source: Phiếu gửi kèm }");
            return;
        }
        if (chance.in(inFullOfHundred)) {
            List<String> block = blocks.apply(member, span);
            if (!block.isEmpty()) {
                lines.add("  " + name + ":");
                block.forEach(line -> lines.add("    " + line));
                return;
            }
        }
        if (chance.in(4)) {
            lines.add("  " + name + ": { score: " + score(usual) + ", parts: { " + parts + " }, source: Phiếu điểm }");
            return;
        }
        lines.add("  " + name + ": " + score(usual) + (chance.in(10) ? ".25" : ""));
    }

    /**
     * When somebody was there.
     *
     * @param lines  the keys that say so
     * @param first  the first day
     * @param last  the last day
     * @param moved  the first day in the unit of today
     * @param away  the times without work
     */
    private record Service(List<String> lines, LocalDate first, LocalDate last, LocalDate moved, List<Span> away) {

        boolean isWhole() {
            return first.getDayOfYear() == 1 && last.getDayOfYear() > 364 && away.isEmpty();
        }

        boolean isIn(Span span) {
            return span.touches(first, last)
                    && away.stream().noneMatch(time -> span.isWithin(time.first(), time.last()));
        }
    }
}
