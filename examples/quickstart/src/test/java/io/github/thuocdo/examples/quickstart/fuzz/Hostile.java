package io.github.thuocdo.examples.quickstart.fuzz;

import java.util.List;
import java.util.Random;

/** Values that somebody may write by mistake or by intent. */
final class Hostile {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "~",
            "x",
            "0",
            "-1",
            "1/0",
            "0/1",
            "-0",
            "1.200",
            "1,5",
            "92,5",
            "1e9",
            "NaN",
            "null",
            "true",
            "999999999999999999999",
            "1/999999999999999999",
            "0.000000000000000000001",
            "9".repeat(2000),
            "2026-02-30",
            "0000-01-01",
            "0000",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "2026-13",
            "2026-Q5",
            "2026-03..",
            "..",
            "2026-12-31..2026-01-01",
            "2026-01-01..9999-12-31",
            "100 %",
            "-5 %",
            "1000000 %",
            "none",
            "không",
            "đ",
            "ð",
            "a b",
            "a: b",
            "{ a: b }",
            "[a, b]",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "{ a: { b: { c: d } } }",
            "\"a\\nb\"",
            "\"\\e[31m\"",
            "\"\\u202E\"",
            "\"\\uD800\"",
            "\"\\0\"",
            "|\n    a | b\n    - | -",
            "'",
            "\"",
            "*a",
            "&a b",
            "!!int 1",
            "%",
            "@",
            "`",
            "../secret.json",
            "/etc/passwd",
            "places",
            "refused",
            "party",
            "vn.335-2025.individuals",
            "in-force",
            "x".repeat(5000),
            "\u0301",
            "a\u00a0b",
            "\ud83d\ude00",
            "1 excused by x",
            "1 (0 days)",
            "1 excused, 2 refused",
            "public-employee; civil-servant 2026-08-01..",
            "; ;",
            ",,,",
            "12/QĐ, x, 2026-01-01");

    private Hostile() {}

    static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    static String value(int number) {
        return VALUES.get(number);
    }

    static int count() {
        return VALUES.size();
    }
}
