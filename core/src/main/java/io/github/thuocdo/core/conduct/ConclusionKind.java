package io.github.thuocdo.core.conduct;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** What was concluded (loại kết luận). Decree 335/2025, Art 20.4, and Decree 170/2025, Art 56.5b, name these. */
public enum ConclusionKind {
    /** Degradation of ideology, ethics or lifestyle (suy thoái về tư tưởng chính trị, đạo đức, lối sống). */
    DEGRADATION("degradation"),
    /** "Self-evolution", "self-transformation" ("tự diễn biến", "tự chuyển hóa"). */
    SELF_EVOLUTION("self-evolution"),
    /** Breach of what Party members may not do (vi phạm những điều đảng viên không được làm). */
    PARTY_PROHIBITION("party-prohibition"),
    /** Breach of exemplary duty that harms prestige (vi phạm trách nhiệm nêu gương làm ảnh hưởng uy tín). */
    EXEMPLARY_BREACH("exemplary-breach"),
    /** A disciplinary decision (quyết định kỷ luật). */
    DISCIPLINE("discipline"),
    /** A unit directly managed is involved in corruption or waste and dealt with by law (đơn vị trực tiếp quản lý liên quan tham nhũng, lãng phí). */
    MANAGED_UNIT_CORRUPTION("managed-unit-corruption"),
    /** Suspension from work (tạm đình chỉ công tác). */
    SUSPENSION("suspension"),
    /** Wrongdoing in personnel work, factions, buying of office (sai phạm trong công tác cán bộ, cục bộ, chạy chức chạy quyền). */
    PERSONNEL_WRONGDOING("personnel-wrongdoing"),
    /** Disunity (mất đoàn kết). */
    DISUNITY("disunity"),
    /** One of the five basic socio-economic targets was not reached (không đạt chỉ tiêu kinh tế - xã hội cơ bản). */
    BASIC_TARGET_FAILED("basic-target-failed"),
    /** Force majeure, confirmed by the authority (bất khả kháng). */
    FORCE_MAJEURE("force-majeure"),
    /** The violation was discovered and remedied by the subject itself (tự phát hiện, khắc phục). */
    SELF_REMEDIED("self-remedied"),
    /** Shortcomings named earlier are not remedied (hạn chế, khuyết điểm chưa khắc phục). */
    SHORTCOMING_NOT_REMEDIED("shortcoming-not-remedied"),
    /** The violation was committed earlier and is disciplined, or disciplined more severely, only now (vi phạm trước đây, nay mới bị kỷ luật). */
    EARLIER_VIOLATION("earlier-violation");

    private final String key;

    ConclusionKind(String key) {
        this.key = key;
    }

    /**
     * Returns the word for this kind in files.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Reads a kind.
     *
     * @param text  the key
     * @return the kind
     * @throws IllegalArgumentException if no kind has that key
     */
    public static ConclusionKind parse(String text) {
        requireNonNull(text, "text");
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("conclusion (" + text + ") must be one of "
                        + Arrays.stream(values()).map(ConclusionKind::key).collect(joining(", "))));
    }
}
