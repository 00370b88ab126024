package io.github.thuocdo.scoring.procedure;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * Where a result stands (tình trạng của kết quả), the later the further down.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum ResultState implements Term, Named {
    /** Nothing has been handed in and nothing decided. */
    NOT_BEGUN("chưa bắt đầu", "not begun"),
    /** The person has handed in the form. */
    SELF_SCORED("đã tự đánh giá", "self score handed in"),
    /** The authority has decided the class, or confirmed the month or quarter. */
    DECIDED("đã quyết định", "decided"),
    /** The result has been notified in writing. */
    NOTIFIED("đã thông báo", "notified"),
    /** A petition waits for its settlement. */
    PETITIONED("đang có kiến nghị", "petitioned"),
    /** Every petition about it has been settled, and a step or the time for petitions is still open. */
    SETTLED("đã giải quyết kiến nghị", "settled"),
    /** Every step has been taken, no petition waits, and the time for petitions is over where one is set: only a new decision replaces it. */
    LOCKED("đã khóa, chỉ thay thế bằng quyết định", "locked, replaced by a decision only");

    private final String vietnameseName;
    private final String englishName;

    ResultState(String vietnameseName, String englishName) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
    }

    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    @Override
    public String englishName() {
        return englishName;
    }
}
