package io.github.thuocdo.core.cadre;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * What somebody is in a unit: the difference that score sheets, gates and quotas make.
 *
 * <p>Under Article 16 of Decree 335/2025/NĐ-CP the result of staff is a mean of three ratios and that of leaders and
 * managers a mean of six; a deputy's further three look at the assigned field only (Article 15.4).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Role implements Term, Named {
    /** Holds no leading or managing post: <i>không giữ chức vụ lãnh đạo, quản lý</i>. */
    STAFF("không giữ chức vụ lãnh đạo, quản lý", "staff"),
    /** Deputy of a head, with fields assigned: <i>cấp phó của người đứng đầu</i>. */
    DEPUTY("cấp phó của người đứng đầu", "deputy"),
    /** Head of the unit: <i>người đứng đầu</i>. */
    HEAD("người đứng đầu", "head"),
    /** No person: an organization or a leadership collective as a whole, <i>tổ chức, tập thể</i>. */
    COLLECTIVE("tổ chức, tập thể", "organization or collective");

    private final String vietnameseName;
    private final String englishName;

    Role(String vietnameseName, String englishName) {
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

    /**
     * Tells whether this is a leading or managing post (<i>giữ chức vụ lãnh đạo, quản lý</i>).
     *
     * @return true for heads and deputies
     */
    public boolean isLeader() {
        return this == HEAD || this == DEPUTY;
    }

    /**
     * Returns the roles that people have.
     *
     * @return staff, deputy, head
     */
    public static ImmutableSet<Role> ofPeople() {
        return ImmutableSet.of(STAFF, DEPUTY, HEAD);
    }
}
