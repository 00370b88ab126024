package io.github.thuocdo.core.unit;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * What kind of organization a unit is (loại hình tổ chức): each kind is classified by an instrument of its own.
 *
 * <p>Decree 335/2025/NĐ-CP, Art 2.1, is for administrative organizations, Decree 233/2026/NĐ-CP, Art 2, for public service units and their
 * component units. The bodies of the Party, the Fatherland Front and the socio-political organizations are under neither; their own
 * authority decides (Art 20.2–20.3 of the latter).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum UnitType implements Term, Named {
    /** A department, office, division or People's Committee: <i>tổ chức hành chính nhà nước</i>. */
    ADMINISTRATIVE("tổ chức hành chính nhà nước", "administrative organization"),
    /** A school, hospital, museum or other provider of public services: <i>đơn vị sự nghiệp công lập</i>. */
    PUBLIC_SERVICE("đơn vị sự nghiệp công lập", "public service unit"),
    /** A body of the Party, the Front or a socio-political organization: <i>cơ quan Đảng, Mặt trận, đoàn thể</i>. */
    POLITICAL("cơ quan Đảng, Mặt trận Tổ quốc, tổ chức chính trị - xã hội", "political organization");

    private final String vietnameseName;
    private final String englishName;

    UnitType(String vietnameseName, String englishName) {
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
