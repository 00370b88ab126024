package io.github.thuocdo.scoring.history;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import io.github.thuocdo.core.period.EvaluationPeriod;

/**
 * One thing that is otherwise than before (điểm thay đổi): before, after, and the code of what it is.
 *
 * <p>Example: in 2026-03, {@code element/d}, from 1/2 to 1; in 2026, {@code class}, from good to excellent.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param period  the period
 * @param aspect  what kind of thing
 * @param key  which one; empty where there is only one
 * @param before  what it was, exact; empty where there was none
 * @param after  what it is; empty where there is none
 */
public record Shift(EvaluationPeriod period, Aspect aspect, String key, String before, String after) {
    /**
     * Checks that nothing is null.
     *
     * @param period  the period
     * @param aspect  what kind of thing
     * @param key  which one
     * @param before  what it was
     * @param after  what it is
     */
    public Shift {
        requireNonNull(period, "period");
        requireNonNull(aspect, "aspect");
        requireNonNull(key, "key");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** What kind of thing is otherwise. */
    public enum Aspect {
        /** A fact about the person: a result, a conclusion, work, a judgement (sự kiện). */
        FACT,
        /** A number of the sheet (thành phần điểm). */
        ELEMENT,
        /** The total (tổng điểm). */
        TOTAL,
        /** A rule that was considered, with its numbers (quy định đã xem xét). */
        RULE,
        /** The class or range that is proposed (mức xếp loại đề xuất). */
        PROPOSAL,
        /** A result on record that rests on what changed, and still stands (kết quả đã có). */
        RECORDED_RESULT;

        /**
         * Returns the word for this in files.
         *
         * @return the key, such as {@code recorded-result}
         */
        public String key() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }
    }

    /**
     * Returns the stable code.
     *
     * @return the key of the aspect, and after a slash which one
     */
    public String code() {
        return key.isEmpty() ? aspect.key() : aspect.key() + "/" + key;
    }
}
