package io.github.thuocdo.core.consequence;

import io.github.thuocdo.core.validity.Term;

/**
 * How binding the words of a rule are for the authority (mức độ ràng buộc của câu chữ). It describes the text and decides nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum BindingForce implements Term {
    /** The words read as an order: the authority then does it (thì cho, phải). */
    REQUIRED,
    /** The authority considers it (xem xét). */
    CONSIDERED,
    /** The outcome is a basis on which it is decided (làm căn cứ). */
    BASIS,
    /** A condition of the law is not met, so it is not open to the person (không đủ điều kiện). */
    BARRED,
    /** It is the person's own right; no authority has to agree (có quyền). */
    ENTITLED;
}
