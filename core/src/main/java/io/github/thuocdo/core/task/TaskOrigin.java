package io.github.thuocdo.core.task;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * Where a task comes from (nguồn giao việc). Decree 335/2025, Art 18.1d, counts work taken over and ad-hoc work outside the quantity
 * that was assigned at first.
 */
public enum TaskOrigin {
    /** In the plan of the period (theo kế hoạch). */
    PLANNED("planned"),
    /** Taken over from a colleague (nhận thay, nhận lại). */
    TAKEN_OVER("taken-over"),
    /** Outside the plan (đột xuất, phát sinh). */
    AD_HOC("ad-hoc");

    private final String key;

    TaskOrigin(String key) {
        this.key = key;
    }

    /**
     * Returns the word for this origin in files.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Reads an origin.
     *
     * @param text  the key
     * @return the origin
     * @throws IllegalArgumentException if no origin has that key
     */
    public static TaskOrigin parse(String text) {
        requireNonNull(text, "text");
        return Arrays.stream(values())
                .filter(origin -> origin.key.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "origin (" + text + ") must be one of planned, taken-over, ad-hoc"));
    }
}
