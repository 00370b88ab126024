package io.github.thuocdo.core.classification;

import io.github.thuocdo.core.text.Keys;

/**
 * The channel in which somebody is rated (hệ thống đánh giá). A civil servant in the Party is lawfully rated twice, by Decree 335/2025 and by
 * Regulation 366-QĐ/TW; the first comes before the second and is known to it, and the two are never merged.
 */
public enum Channel {
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

    /**
     * Returns the word for this channel in texts.
     *
     * @return the key, such as {@code civil-service}
     */
    public String key() {
        return Keys.of(this);
    }

    /**
     * Returns the name in Vietnamese.
     *
     * @return the name
     */
    public String vietnameseName() {
        return vietnameseName;
    }

    /**
     * Returns the name in English.
     *
     * @return the name
     */
    public String englishName() {
        return englishName;
    }

    /**
     * Reads a channel.
     *
     * @param text  the {@link #key()} of a channel
     * @return the channel
     * @throws IllegalArgumentException if no channel has this key
     */
    public static Channel parse(String text) {
        return Keys.parse("channel", Channel.class, text);
    }
}
