package io.github.thuocdo.scoring.completeness;

import io.github.thuocdo.core.validity.Term;

/** Whose turn it is to add what is missing (đến lượt ai). */
public enum Turn implements Term {
    /** Whoever keeps the register: a post, a result, a figure, a calendar (người theo dõi, tổng hợp). */
    RECORD_KEEPER,
    /** The authority that scores and classifies: it confirms, finds, decides (cấp có thẩm quyền đánh giá). */
    AUTHORITY,
    /** Another authority: the one that recognises the organization, or that of another channel (cấp khác). */
    OTHER_AUTHORITY,
    /** Whoever says which policy is for whom (cấp quyết định chính sách áp dụng). */
    POLICY_MAKER,
    /** Nobody: nothing is owed (không ai phải bổ sung). */
    NOBODY;
}
