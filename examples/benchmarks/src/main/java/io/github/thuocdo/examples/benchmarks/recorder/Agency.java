package io.github.thuocdo.examples.benchmarks.recorder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Units and the people in them.
 *
 * @param units  the units, uppermost first; empty where the one agency goes without saying
 * @param people  the people
 * @param cycle  by what it scores its people, month or quarter
 */
record Agency(List<Unit> units, List<Member> people, String cycle) {

    /**
     * A unit.
     *
     * @param id  the id
     * @param level  the level
     * @param type  the type, or an empty text
     * @param parent  the unit above, or an empty text
     * @param regulation  the regulation that it issued, or an empty text
     */
    record Unit(String id, String level, String type, String parent, String regulation) {

        /** The row of the unit; an agency states by what it scores, and the units below go by the one above. */
        Map<String, String> row(String cycle) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", id);
            row.put("level", level);
            put(row, "parent", parent);
            put(row, "type", type);
            put(row, "regulation", regulation);
            if (!level.equals("direct-using")) {
                row.put("scored-by", cycle);
            }
            return row;
        }

        Unit of(String otherType, String otherRegulation) {
            return new Unit(id, level, otherType, parent, otherRegulation);
        }
    }

    /**
     * A person.
     *
     * @param id  the id
     * @param role  staff, deputy or head
     * @param unit  the unit, or an empty text
     * @param group  the group of similar tasks, or an empty text
     * @param category  the category
     */
    record Member(String id, String role, String unit, String group, String category) {

        boolean leads() {
            return !role.equals("staff");
        }

        int number() {
            return Integer.parseInt(id.substring(1));
        }
    }

    /** So many people of these categories, in some shape of agencies; the first category is that of most. */
    static Agency random(Chance chance, int size, String... categories) {
        List<Unit> units = size == 1 || chance.in(8) ? List.of() : units(chance, size);
        List<Member> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String unit = units.isEmpty() ? "" : unitFor(chance, units, i);
            String role = units.isEmpty() && !chance.in(10) ? "staff" : roleIn(chance, unit, people);
            String group = chance.in(6) ? "" : role.equals("staff") ? chance.oneOf("T", "T", "T", "N") : "L";
            String category = chance.in(94) ? categories[0] : chance.oneOf(categories);
            people.add(new Member("p" + i, role, unit, group, category));
        }
        return new Agency(units, people, chance.in(22) ? "quarter" : "month");
    }

    Agency withUnits(List<Unit> others) {
        return new Agency(others, people, cycle);
    }

    /** The same where it scores a month or quarter by itself; of a longer period it stays open. */
    Agency scoring(Span span) {
        return span.months() > 3 ? this : new Agency(units, people, span.months() == 1 ? "month" : "quarter");
    }

    boolean isByQuarter() {
        return cycle.equals("quarter");
    }

    /** The table of its units. */
    void addUnits(CaseText text) {
        text.table("units", units.stream().map(unit -> unit.row(cycle)).toList());
    }

    private static List<Unit> units(Chance chance, int size) {
        List<Unit> units = new ArrayList<>();
        String above = chance.in(20) ? "m" : "";
        if (!above.isEmpty()) {
            units.add(new Unit("m", "managing", "", "", ""));
        }
        units.add(new Unit("a", "using", "", above, ""));
        int below = chance.between(0, Math.min(4, 1 + size / 4));
        for (int i = 1; i <= below; i++) {
            units.add(new Unit("a" + i, "direct-using", "", i == 3 && chance.in(30) ? "a2" : "a", ""));
        }
        if (chance.in(45)) {
            units.add(new Unit("b", "using", "", above, ""));
            if (chance.in(50)) {
                units.add(new Unit("b1", "direct-using", "", "b", ""));
            }
        }
        return units;
    }

    /** Most people are in the first agency and its units. */
    private static String unitFor(Chance chance, List<Unit> units, int number) {
        List<Unit> first =
                units.stream().filter(unit -> unit.id().startsWith("a")).toList();
        return number < first.size() || chance.in(80)
                ? first.get(number % first.size()).id()
                : chance.oneOf(units.stream()
                                .filter(unit -> !unit.id().equals("m"))
                                .toList())
                        .id();
    }

    private static String roleIn(Chance chance, String unit, List<Member> before) {
        List<Member> there =
                before.stream().filter(member -> member.unit().equals(unit)).toList();
        if (there.isEmpty()) {
            return chance.in(75) ? "head" : "staff";
        }
        long deputies =
                there.stream().filter(member -> member.role().equals("deputy")).count();
        return deputies < 2 && chance.in(there.size() == 1 ? 55 : 12) ? "deputy" : "staff";
    }

    List<Member> under(String unit) {
        return people.stream().filter(member -> member.unit().equals(unit)).toList();
    }

    List<String> ids() {
        return people.stream().map(Member::id).toList();
    }

    /** The ids of the units below the agencies. */
    List<String> lower() {
        return units.stream()
                .filter(unit -> unit.level().equals("direct-using"))
                .map(Unit::id)
                .toList();
    }

    private static void put(Map<String, String> row, String column, String value) {
        if (!value.isEmpty()) {
            row.put(column, value);
        }
    }
}
