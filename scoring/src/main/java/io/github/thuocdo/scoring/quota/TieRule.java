package io.github.thuocdo.scoring.quota;

/** What is done with equal candidates of whom only some fit (<i>cách xử lý khi bằng điểm</i>). */
public enum TieRule {
    /**
     * The authority chooses among them. The places that its choice can take stay kept in every scope, so the list is
     * within the cap whatever it chooses.
     */
    REFER,
    /** None of them gets a place, and no lower-ranked person gets it in that scope instead. */
    NONE_OF_THE_TIED
}
