package io.github.thuocdo.scoring.followup;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/** How far a matter has come (giai đoạn của việc theo dõi). */
public enum Stage implements Term, Named {
    /** It was assigned or named, and nobody has said anything. */
    RAISED("đã giao, đã nêu", "raised"),
    /** Whoever has to see to it has answered, reported or proposed an extension. */
    ANSWERED("đã trả lời", "answered"),
    /** It is finished or remedied, and not verified. */
    REMEDIED("đã hoàn thành, khắc phục", "finished"),
    /** It was verified that it is finished. */
    VERIFIED("đã kiểm tra, xác nhận", "verified"),
    /** It was withdrawn. */
    WITHDRAWN("dừng theo dõi", "withdrawn");

    private final String vietnameseName;
    private final String englishName;

    Stage(String vietnameseName, String englishName) {
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
