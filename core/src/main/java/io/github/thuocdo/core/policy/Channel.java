package io.github.thuocdo.core.policy;

/**
 * The channel in which somebody is rated (hệ thống đánh giá). A civil servant in the Party is lawfully rated twice; the channels are
 * never merged.
 */
public enum Channel {
    /** The State: civil servants, by the head of the agency (công vụ). */
    CIVIL_SERVICE("civil-service");

    private final String key;

    Channel(String key) {
        this.key = key;
    }

    /**
     * Returns the word for this channel in texts.
     *
     * @return the key, such as {@code civil-service}
     */
    public String key() {
        return key;
    }
}
