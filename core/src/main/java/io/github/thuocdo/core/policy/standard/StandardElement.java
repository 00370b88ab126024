package io.github.thuocdo.core.policy.standard;

import io.github.thuocdo.core.validity.Term;

/**
 * The numbers of a sheet that editions of the State have in common (thành phần điểm), each under one name in all of them.
 *
 * <p>A policy may have others, and an edition need not have all of these: {@link
 * io.github.thuocdo.core.policy.Policy#elements(io.github.thuocdo.core.cadre.Role, io.github.thuocdo.core.period.PeriodKind)
 * Policy.elements} tells which it has.
 */
public enum StandardElement implements Term {
    /** The total (tổng điểm). */
    TOTAL("total"),
    /** The general criteria (tiêu chí chung): Decree 335/2025, Art 12.2. */
    GENERAL("general"),
    /** The results of tasks (kết quả thực hiện nhiệm vụ): Decree 335/2025, Art 12.3. */
    RESULT("result"),
    /** Quantity (số lượng): Decree 335/2025, Art 14.2a. */
    QUANTITY("a"),
    /** Quality (chất lượng): Decree 335/2025, Art 14.2b. */
    QUALITY("b"),
    /** Progress (tiến độ): Decree 335/2025, Art 14.2c. */
    PROGRESS("c"),
    /** The results of the unit or field under management (d): Decree 335/2025, Art 15.3a. */
    UNIT_RESULTS("d"),
    /** The ability to organise (đ): Decree 335/2025, Art 15.3b. */
    ORGANISING("dd"),
    /** The ability to unite people (e): Decree 335/2025, Art 15.3c. */
    SOLIDARITY("e");

    private final String key;

    StandardElement(String key) {
        this.key = key;
    }

    /**
     * Returns the name under which scorecards, results and figures have the number.
     *
     * @return the name, such as {@code a}
     */
    @Override
    public String key() {
        return key;
    }
}
