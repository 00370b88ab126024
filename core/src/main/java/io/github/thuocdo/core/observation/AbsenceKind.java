package io.github.thuocdo.core.observation;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * The kind of reason for which a value is absent (<i>lý do không có giá trị</i>).
 *
 * <p>A policy answers for each kind what it means for a rule. The kinds differ in whether they are lawful: leaving out a
 * lawful absence may raise a mean and nobody is to blame, while leaving out a mark that was merely never given would
 * reward the omission.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum AbsenceKind implements Term, Named {
    /** The time for it has not come: <i>chưa đến hạn</i>. */
    NOT_DUE("chưa đến hạn", "not due yet", true),
    /** It does not concern this person or unit: <i>không áp dụng</i>. */
    NOT_APPLICABLE("không áp dụng", "not applicable", true),
    /** The person is excused from it on a lawful ground, such as leave: <i>được miễn có lý do chính đáng</i>. */
    EXCUSED("được miễn có lý do chính đáng", "excused", true),
    /** It should have been rated and was not, or nobody confirmed a self-rating: <i>chưa chấm điểm</i>. */
    NOT_RATED("chưa chấm điểm", "not rated", false),
    /** It exists but is kept back for now, such as during an inspection: <i>tạm giữ, chưa công nhận</i>. */
    WITHHELD("tạm giữ, chưa công nhận", "withheld", false);

    private final String vietnameseName;
    private final String englishName;
    private final boolean lawful;

    AbsenceKind(String vietnameseName, String englishName, boolean lawful) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
        this.lawful = lawful;
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
     * Tells whether the absence is as it should be.
     *
     * @return true if nothing was to be observed, false if a value is still owed
     */
    public boolean isLawful() {
        return lawful;
    }
}
