package io.github.thuocdo.examples.benchmarks.recorder;

/** Makes a case one that has to be refused. */
final class Spoiling {

    private Spoiling() {}

    static String spoilt(String text, Chance chance) {
        return switch (chance.between(0, 5)) {
            case 0 -> text + "colour: red\n";
            case 1 -> text.replaceFirst("(?m)^period: .*$", "period: 2026-13");
            case 2 -> text.replaceFirst("id: p0", "id: p0\n    unit: nowhere");
            case 3 -> text.replaceFirst("(?m)^people:$", "people:\n  - id: p0");
            case 4 -> text.replaceFirst("assigned", "asigned");
            default -> text + "allegations: [ { about: nobody, matter: x, reported: 2026-02-30 } ]\n";
        };
    }
}
