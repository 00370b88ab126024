package io.github.thuocdo.core.conduct;

import io.github.thuocdo.core.text.Keys;

/** The form of a disciplinary decision (hình thức kỷ luật), lightest first. Law 80/2025/QH15, Art 35–36. */
public enum DisciplineForm {
    /** Reprimand (khiển trách). */
    REPRIMAND,
    /** Warning (cảnh cáo). */
    WARNING,
    /** Removal from office (cách chức). */
    REMOVAL,
    /** Dismissal from service (buộc thôi việc), or expulsion. */
    DISMISSAL;

    /**
     * Returns the word for this form in files.
     *
     * @return the key
     */
    public String key() {
        return Keys.of(this);
    }

    /**
     * Reads a form.
     *
     * @param text  the key
     * @return the form
     * @throws IllegalArgumentException if no form has that key
     */
    public static DisciplineForm parse(String text) {
        return Keys.parse("discipline", DisciplineForm.class, text);
    }
}
