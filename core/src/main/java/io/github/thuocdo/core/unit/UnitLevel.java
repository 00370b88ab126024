package io.github.thuocdo.core.unit;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * What a unit may do with the people in it, from the widest competence down.
 *
 * <p>Who evaluates and who classifies follows from it: the head of the managing agency classifies the heads of using
 * agencies; the head of a using agency classifies deputies, staff and the heads of direct-using units; the head of a
 * direct-using unit evaluates deputies and staff and classifies nobody.
 *
 * <p>Legal basis: Articles 3.1 and 10 of Decree 335/2025/NĐ-CP.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum UnitLevel implements Term, Named {
    /** Manages the people, above the agencies that use them: <i>cơ quan quản lý</i>. */
    MANAGING("cơ quan quản lý", "managing agency"),
    /** Assigns, evaluates and classifies the people given to it: <i>cơ quan sử dụng</i>. */
    USING("cơ quan sử dụng", "using agency"),
    /** Directs the daily work inside a using agency: <i>đơn vị trực tiếp sử dụng</i>. */
    DIRECT_USING("đơn vị trực tiếp sử dụng", "direct-using unit");

    private final String vietnameseName;
    private final String englishName;

    UnitLevel(String vietnameseName, String englishName) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
    }

    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    @Override
    public String englishName() {
        return englishName;
    }
}
