package io.github.thuocdo.core.organization;

import io.github.thuocdo.core.validity.Term;

/** The kind of a post (loại bổ nhiệm, bố trí). Only primary posts exclude one another. */
public enum AppointmentKind implements Term {
    /** The post a person holds (chức vụ, vị trí chính). */
    PRIMARY,
    /** A post held beside the primary one (kiêm nhiệm). */
    CONCURRENT,
    /** The duty of a head without the title (phụ trách, quyền). */
    ACTING,
    /** Work at another body for a time (biệt phái). */
    SECONDED;
}
