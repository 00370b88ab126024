package io.github.thuocdo.core.conduct;

import io.github.thuocdo.core.validity.Term;

/** What was concluded (loại kết luận). Decree 335/2025, Art 20.4, and Decree 170/2025, Art 56.5b, name these. */
public enum ConclusionKind implements Term {
    /** Degradation of ideology, ethics or lifestyle (suy thoái về tư tưởng chính trị, đạo đức, lối sống). */
    DEGRADATION,
    /** "Self-evolution", "self-transformation" ("tự diễn biến", "tự chuyển hóa"). */
    SELF_EVOLUTION,
    /** Breach of what Party members may not do (vi phạm những điều đảng viên không được làm). */
    PARTY_PROHIBITION,
    /** Breach of exemplary duty that harms prestige (vi phạm trách nhiệm nêu gương làm ảnh hưởng uy tín). */
    EXEMPLARY_BREACH,
    /** A disciplinary decision (quyết định kỷ luật). */
    DISCIPLINE,
    /** A unit directly managed is involved in corruption or waste and dealt with by law (đơn vị trực tiếp quản lý liên quan tham nhũng, lãng phí). */
    MANAGED_UNIT_CORRUPTION,
    /** Suspension from work (tạm đình chỉ công tác). */
    SUSPENSION,
    /** Wrongdoing in personnel work, factions, buying of office (sai phạm trong công tác cán bộ, cục bộ, chạy chức chạy quyền). */
    PERSONNEL_WRONGDOING,
    /** Disunity (mất đoàn kết). */
    DISUNITY,
    /** One of the five basic socio-economic targets was not reached (không đạt chỉ tiêu kinh tế - xã hội cơ bản). */
    BASIC_TARGET_FAILED,
    /** Force majeure, confirmed by the authority (bất khả kháng). */
    FORCE_MAJEURE,
    /** The violation was discovered and remedied by the subject itself (tự phát hiện, khắc phục). */
    SELF_REMEDIED,
    /**
     * On one's own initiative discovered, reported, handled in time by one's direction and its consequences remedied completely (chủ động phát
     * hiện, báo cáo, chỉ đạo xử lý kịp thời và khắc phục hoàn toàn hậu quả): all four, as Decree 233/2026, Art 12.4, asks.
     */
    DISCOVERED_REPORTED_REMEDIED,
    /** A shortcoming was pointed out by a review, an inspection or the authority (hạn chế, khuyết điểm được chỉ ra). */
    SHORTCOMING,
    /** The shortcoming of the same act is remedied (hạn chế, khuyết điểm đã khắc phục). */
    SHORTCOMING_REMEDIED,
    /** Shortcomings named earlier are not remedied (hạn chế, khuyết điểm chưa khắc phục). */
    SHORTCOMING_NOT_REMEDIED,
    /** The violation was committed earlier and is disciplined, or disciplined more severely, only now (vi phạm trước đây, nay mới bị kỷ luật). */
    EARLIER_VIOLATION,
    /** The authority finds limited ability and reduced prestige (năng lực hạn chế, uy tín giảm sút); Decree 115/2020, Art 55. */
    REDUCED_PRESTIGE;

    /**
     * Returns whether it says of a shortcoming that there is one, or what became of it. The class of excellence asks that those pointed out are
     * remedied: Decree 335/2025, Art 8.1; Decree 233/2026, Art 7.1; Regulation 366-QĐ/TW, Art 11.1.4.
     *
     * @return true for a shortcoming, one that is remedied and one that is not
     */
    public boolean isOfShortcoming() {
        return this == SHORTCOMING || this == SHORTCOMING_REMEDIED || this == SHORTCOMING_NOT_REMEDIED;
    }
}
