package io.github.thuocdo.core.classification;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * The channel in which somebody is rated (hệ thống đánh giá). A civil servant in the Party is lawfully rated twice, by Decree 335/2025 and by
 * Regulation 366-QĐ/TW; the first comes before the second and is known to it, and the two are never merged.
 */
public enum Channel implements Term, Named {
    /** The State: people by the head of their agency, organizations by the authority above (công vụ). */
    CIVIL_SERVICE("công vụ", "civil service"),
    /** The Party: members, leadership collectives, Party organizations (Đảng). */
    PARTY("Đảng", "Party"),
    /** Hanoi's monthly evaluation of everybody in the city's political system (đánh giá hằng tháng của Thành ủy Hà Nội). */
    HANOI_MONTHLY("đánh giá hằng tháng của Hà Nội", "Hanoi monthly evaluation");

    private final String vietnameseName;
    private final String englishName;

    Channel(String vietnameseName, String englishName) {
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
