package io.github.thuocdo.core.organization;

import io.github.thuocdo.core.validity.Term;

/**
 * The legal kind of an absence (loại nghỉ). No diagnosis, no further reason: the kind is all that a rule may ask.
 *
 * <p>Decree 335/2025, Art 11.2, distinguishes unpaid leave (at least six months of work are needed) from sick and maternity leave under
 * social-insurance law (no floor), and names no other. What study and other leave mean is a question of the policy.
 */
public enum LeaveKind implements Term {
    /** Sick leave under social-insurance law (nghỉ ốm đau). */
    SICK,
    /** Maternity leave under social-insurance law (nghỉ thai sản). */
    MATERNITY,
    /** Unpaid leave (nghỉ không hưởng lương). */
    UNPAID,
    /** Annual leave and public holidays, which are part of the time worked (nghỉ hằng năm, nghỉ lễ). */
    ANNUAL,
    /** Full-time study or training by decision of the agency (đi học, bồi dưỡng tập trung). */
    STUDY,
    /** Another absence with good reason that keeps the person in service (nghỉ khác có lý do chính đáng). */
    OTHER_LAWFUL;
}
