package io.github.thuocdo.core.conduct;

import io.github.thuocdo.core.validity.Term;

/** What the subject of a conclusion is to the subject of the dossier (quan hệ với đối tượng được đánh giá). */
public enum About implements Term {
    /** The same. */
    SUBJECT,
    /** A unit that the person heads or that is in the deputy's field; directly below the organization. */
    MANAGED_UNIT,
    /** One of the people who lead the organization. */
    MEMBER
}
