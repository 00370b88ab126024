package io.github.thuocdo.examples.benchmarks.recorder;

import io.github.thuocdo.examples.benchmarks.recorder.Agency.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Marks and shares of tasks as the records of units and of the Party have them. */
final class Records {

    private static final String[] SHARES = {"on-schedule", "on-time-with-quality"};

    private final Chance chance;
    private final Agency agency;

    Records(Chance chance, Agency agency) {
        this.chance = chance;
        this.agency = agency;
    }

    /** The units below some unit. */
    void addUnits(CaseText text) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Agency.Unit unit : agency.units()) {
            if (!unit.id().equals("m") && chance.in(92)) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("about", unit.id());
                row.put("marks", marks(10, 10, 10, 10, 10, 10, 10, 10, 8, 6, 6));
                row.putAll(shares(""));
                rows.add(row);
            }
        }
        text.table("unit-facts", rows);
    }

    /** Leaders, members, and the collectives of the units. */
    void addParty(CaseText text) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Member member : agency.people()) {
            if (chance.in(85)) {
                rows.add(inParty(member));
            }
        }
        text.table("facts", rows);
        List<Map<String, String>> collectives = new ArrayList<>();
        for (Agency.Unit unit : agency.units()) {
            if (!unit.id().equals("m") && chance.in(80)) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("about", unit.id());
                row.put("marks", marks(30, 70));
                row.putAll(shares(""));
                collectives.add(row);
            }
        }
        text.table("collective-facts", collectives);
    }

    private Map<String, String> inParty(Member member) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("about", member.id());
        row.put("channel", "party");
        row.put("policy", member.leads() ? "vn.366-2025.leaders" : "vn.366-2025.members");
        row.put("marks", marks(30, 70));
        row.putAll(shares(member.leads() ? "unit-" : ""));
        if (member.leads() && chance.in(60)) {
            row.put("low-confidence", chance.oneOf("5 %", "10 %", "48 %", "60 %", "not-applicable"));
        }
        return row;
    }

    /** Full marks of each, or most of them. */
    String marks(int... most) {
        int level = chance.between(0, 99);
        int lost = level < 40 ? 6 : level < 80 ? 20 : 55;
        List<String> marks = new ArrayList<>();
        for (int full : most) {
            int less = full * chance.between(0, lost) / 100;
            marks.add(String.valueOf(full - less));
        }
        return String.join(" ", marks);
    }

    Map<String, String> shares(String prefix) {
        Map<String, String> shares = new LinkedHashMap<>();
        boolean clean = chance.in(65);
        put(shares, prefix + "done", clean ? "100 %" : chance.oneOf("100 %", "95 %", "70 %", "3/5"));
        for (String share : SHARES) {
            put(shares, prefix + share, clean ? "100 %" : chance.oneOf("100 %", "90 %", "80 %", "60 %", "9/10"));
        }
        put(shares, prefix + "exceeding", chance.oneOf("35 %", "30 %", "50 %", "20 %", "0"));
        return shares;
    }

    private void put(Map<String, String> row, String key, String value) {
        if (chance.in(97)) {
            row.put(key, value);
        }
    }
}
