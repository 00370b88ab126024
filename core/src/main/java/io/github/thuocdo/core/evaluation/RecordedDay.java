package io.github.thuocdo.core.evaluation;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/** The days of a record of which one cannot come before another (mốc thời gian của hồ sơ). */
public enum RecordedDay implements Term, Named {
    /** The day on which work was assigned. */
    ASSIGNED("ngày giao", "day of assignment"),
    /** The day by which work is due. */
    DUE("thời hạn", "due date"),
    /** The day on which work was finished. */
    FINISHED("ngày hoàn thành", "day of the finish"),
    /** The day on which work was handed back. */
    HANDED_BACK("ngày trả lại", "day of the hand-back"),
    /** The day on which an extension was asked for. */
    EXTENSION_REQUESTED("ngày đề nghị gia hạn", "day of the request for an extension"),
    /** The day on which an extension was granted. */
    EXTENSION_GRANTED("ngày đồng ý gia hạn", "day of the grant of an extension"),
    /** The day on which a decision was signed. */
    SIGNED("ngày ký", "day of the signature"),
    /** The day on which a decision was annulled. */
    ANNULLED("ngày hủy bỏ", "day of the annulment"),
    /** The day on which a petition was received. */
    RECEIVED("ngày nhận", "day of the receipt"),
    /** The day on which a petition was settled. */
    SETTLED("ngày giải quyết", "day of the settlement");

    private final String vietnameseName;
    private final String englishName;

    RecordedDay(String vietnameseName, String englishName) {
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
