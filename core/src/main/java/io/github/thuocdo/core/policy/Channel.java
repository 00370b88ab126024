package io.github.thuocdo.core.policy;

/**
 * The channel in which somebody is rated (hệ thống đánh giá). A civil servant in the Party is lawfully rated twice; the channels are
 * never merged.
 */
public enum Channel {
    /** The State: civil servants, by the head of the agency (công vụ). */
    CIVIL_SERVICE
}
