package io.github.thuocdo.core.organization;

/** The kind of a post (loại bổ nhiệm, bố trí). Only primary posts exclude one another. */
public enum AppointmentKind {
    /** The post a person holds (chức vụ, vị trí chính). */
    PRIMARY("primary"),
    /** A post held beside the primary one (kiêm nhiệm). */
    CONCURRENT("concurrent"),
    /** The duty of a head without the title (phụ trách, quyền). */
    ACTING("acting"),
    /** Work at another body for a time (biệt phái). */
    SECONDED("seconded");

    private final String key;

    AppointmentKind(String key) {
        this.key = key;
    }

    /**
     * Returns the word for this kind in files.
     *
     * @return the key
     */
    public String key() {
        return key;
    }
}
