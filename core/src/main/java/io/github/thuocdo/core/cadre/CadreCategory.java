package io.github.thuocdo.core.cadre;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * The legal category of a person who is evaluated. Each category has instruments of its own.
 *
 * <p>Decree 335/2025/NĐ-CP speaks of civil servants; what Decree 90/2020/NĐ-CP says of cadres and public employees is
 * not removed by it; for contract workers each agency decides (Article 28.2 of Decree 335/2025/NĐ-CP).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum CadreCategory implements Term, Named {
    /** Elected or appointed to an office for a term: <i>cán bộ</i>. */
    CADRE("cán bộ", "cadre"),
    /** Recruited to a post in an agency of the Party, the State or a mass organisation: <i>công chức</i>. */
    CIVIL_SERVANT("công chức", "civil servant"),
    /** Employed by a public service unit such as a school or a hospital: <i>viên chức</i>. */
    PUBLIC_EMPLOYEE("viên chức", "public employee"),
    /** Employed under a labour contract: <i>người lao động hợp đồng</i>. */
    CONTRACT_WORKER("người lao động hợp đồng", "contract worker");

    private final String vietnameseName;
    private final String englishName;

    CadreCategory(String vietnameseName, String englishName) {
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
