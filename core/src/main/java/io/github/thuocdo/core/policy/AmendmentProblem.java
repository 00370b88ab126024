package io.github.thuocdo.core.policy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.validity.BrokenRule;
import java.io.Serializable;

/**
 * Something for which a list of amendments is refused (lỗi sửa đổi).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param amendments  which amendments of the list led to it, by number from 0; empty where it is the policy as a whole
 * @param place  the path that an amendment names, or the rule that refuses its new parts
 * @param rule  what is wrong and what must hold
 */
public record AmendmentProblem(ImmutableList<Integer> amendments, String place, BrokenRule rule)
        implements Serializable {

    @Override
    public String toString() {
        return place + ": " + rule;
    }
}
