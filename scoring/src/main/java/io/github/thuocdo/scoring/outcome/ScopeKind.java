package io.github.thuocdo.scoring.outcome;

import io.github.thuocdo.core.validity.Term;

/** What a scope of the quota is (phạm vi tính tỷ lệ). */
public enum ScopeKind implements Term {
    /** The using agency: <i>cơ quan sử dụng</i>. */
    AGENCY,
    /** A direct-using unit, where the policy counts there: <i>đơn vị trực tiếp sử dụng</i>. */
    UNIT,
    /** A similar-task group: <i>nhóm công chức có nhiệm vụ tương đồng</i>. */
    GROUP,
    /** The people without a similar-task group, where groups alone are counted. */
    WITHOUT_GROUP,
    /** The organizations, or leadership collectives, that one authority recognises: <i>cấp có thẩm quyền công nhận</i>. */
    AUTHORITY;
}
