package io.github.thuocdo.core.followup;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/** What happened to a matter that is followed (diễn biến). */
public enum EntryKind implements Term, Named {
    /** Whoever follows the matter urged it. */
    REMINDED("đôn đốc", "reminder"),
    /** The matter was reported to the level above, after reminders. */
    ESCALATED("báo cáo cấp trên", "escalation"),
    /** Whoever has to see to it answered: how it came about, and what will be done. */
    ANSWERED("giải trình, trả lời", "answer"),
    /** Whoever has to see to it reported, and asked for an opinion. */
    REPORTED("báo cáo xin ý kiến", "report for an opinion"),
    /** Another due day was proposed. */
    EXTENSION_PROPOSED("đề xuất gia hạn", "proposal of an extension"),
    /** A proposed due day was granted. */
    EXTENSION_GRANTED("đồng ý gia hạn", "grant of an extension"),
    /** A proposed due day was refused. */
    EXTENSION_REFUSED("không đồng ý gia hạn", "refusal of an extension"),
    /** Units that co-ordinate were asked for an opinion until a day. */
    OPINION_ASKED("lấy ý kiến phối hợp", "request for an opinion"),
    /** Units that co-ordinate gave their opinion. */
    OPINION_GIVEN("có ý kiến phối hợp", "opinion"),
    /** The work was finished, or the fault remedied. */
    FINISHED("hoàn thành, khắc phục xong", "finish"),
    /** What was handed in as finished was not accepted. */
    RETURNED("chưa chấp nhận, trả lại", "return"),
    /** It was verified that the matter is finished. */
    VERIFIED("kiểm tra, xác nhận kết quả", "verification"),
    /** The matter was withdrawn, and is owed no longer. */
    WITHDRAWN("dừng theo dõi", "withdrawal");

    private final String vietnameseName;
    private final String englishName;

    EntryKind(String vietnameseName, String englishName) {
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

    /**
     * Returns whether an entry of the kind names a day beside its own.
     *
     * @return true for an extension that was proposed or granted, and for a request for an opinion
     */
    public boolean namesDay() {
        return this == EXTENSION_PROPOSED || this == EXTENSION_GRANTED || this == OPINION_ASKED;
    }

    /**
     * Returns whether an entry of the kind is about units that co-ordinate.
     *
     * @return true for opinions that are asked for or given
     */
    public boolean isOfUnits() {
        return this == OPINION_ASKED || this == OPINION_GIVEN;
    }

    /**
     * Returns whether an entry of the kind may say with which units somebody co-ordinates.
     *
     * @return true for opinions, reports and proposed extensions
     */
    public boolean mayNameUnits() {
        return isOfUnits() || this == REPORTED || this == EXTENSION_PROPOSED;
    }
}
