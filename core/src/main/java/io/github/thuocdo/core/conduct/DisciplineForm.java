package io.github.thuocdo.core.conduct;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** The form of a disciplinary decision (hình thức kỷ luật), lightest first. Law 80/2025/QH15, Art 35–36. */
public enum DisciplineForm {
    /** Reprimand (khiển trách). */
    REPRIMAND("reprimand"),
    /** Warning (cảnh cáo). */
    WARNING("warning"),
    /** Removal from office (cách chức). */
    REMOVAL("removal"),
    /** Dismissal from service (buộc thôi việc), or expulsion. */
    DISMISSAL("dismissal");

    private final String key;

    DisciplineForm(String key) {
        this.key = key;
    }

    /**
     * Returns the word for this form in files.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Reads a form.
     *
     * @param text  the key
     * @return the form
     * @throws IllegalArgumentException if no form has that key
     */
    public static DisciplineForm parse(String text) {
        requireNonNull(text, "text");
        return Arrays.stream(values())
                .filter(form -> form.key.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "discipline (" + text + ") must be one of reprimand, warning, removal, dismissal"));
    }
}
