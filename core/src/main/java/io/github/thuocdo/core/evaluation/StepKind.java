package io.github.thuocdo.core.evaluation;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * A step on the way to a result and after it (bước trong trình tự đánh giá, xếp loại).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum StepKind implements Term, Named {
    /** The agency issued its regulation on evaluation, which stands among the regulations of the organization. */
    REGULATION("ban hành quy chế đánh giá", "issue of the evaluation regulation"),
    /** An organization, a collective or a Party member evaluated itself, himself or herself. */
    SELF_EVALUATION("tự đánh giá, đề xuất", "self-evaluation"),
    /** A self-evaluation was appraised, and a class proposed. */
    APPRAISAL("thẩm định, đề xuất", "appraisal and proposal"),
    /** The person rated himself or herself and handed in the form. */
    FORM("nộp phiếu tự đánh giá", "form handed in"),
    /** The authority commented on a month or quarter and confirmed it. */
    CONFIRMATION("nhận xét, xác nhận", "confirmation"),
    /** The meeting that comments on the person was held; its minutes are the document. */
    MEETING("họp nhận xét, đánh giá", "meeting"),
    /** The Party committee gave its opinion. */
    PARTY_OPINION("ý kiến của cấp ủy", "opinion of the Party committee"),
    /** The personnel body put everything together and proposed a class. */
    PERSONNEL_PROPOSAL("tổng hợp, đề xuất của cơ quan tham mưu về cán bộ", "proposal of the personnel body"),
    /** A signal of a complaint or of disunity was received, which has to be verified before anything is decided. */
    SIGNAL("tiếp nhận dấu hiệu khiếu nại, mất đoàn kết", "signal of a complaint or of disunity"),
    /** Such a signal was verified. */
    VERIFICATION("xác minh dấu hiệu khiếu nại, mất đoàn kết", "verification of the signal"),
    /** The authority decided: a result with a decision. */
    DECISION("quyết định xếp loại", "decision"),
    /** The result was notified in writing. */
    NOTICE("thông báo bằng văn bản", "written notice"),
    /** The result of an organization was notified to it and to the bodies concerned. */
    ORGANIZATION_NOTICE("thông báo kết quả của tổ chức", "notice of the organization's result"),
    /** The result was made public. */
    PUBLICATION("công khai kết quả", "publication"),
    /** The result was sent to the national database. */
    DATABASE("cập nhật vào cơ sở dữ liệu quốc gia", "sending to the national database"),
    /** A petition was received. */
    PETITION("tiếp nhận kiến nghị", "receipt of a petition"),
    /** A petition was settled. */
    SETTLEMENT("giải quyết kiến nghị", "settlement of a petition"),
    /** Leaving the service was decided because of the class. */
    LEAVING("quyết định cho thôi việc", "decision on leaving the service");

    private final String vietnameseName;
    private final String englishName;

    StepKind(String vietnameseName, String englishName) {
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
     * Returns whether the step is recorded by itself.
     *
     * @return false for a decision, which stands in a {@link Result}, for what a {@link Petition} says, and for a regulation
     */
    public boolean isRecordedByItself() {
        return this != DECISION && this != PETITION && this != SETTLEMENT && this != REGULATION;
    }

    /**
     * Returns whether the step is one of the very subject, so that a step about an organization is its own.
     *
     * @return false for the steps of people, of which one about an organization is one of all its people
     */
    public boolean isOfSubjectItself() {
        return switch (this) {
            case SELF_EVALUATION, APPRAISAL, SIGNAL, VERIFICATION, ORGANIZATION_NOTICE -> true;
            default -> false;
        };
    }

    /**
     * Returns whether the step makes a result known to the one whom it is about.
     *
     * @return true for a notice
     */
    public boolean isNotice() {
        return this == NOTICE || this == ORGANIZATION_NOTICE;
    }

    /**
     * Returns whether the step is what is said first, by the one whom it is about.
     *
     * @return true for a form and a self-evaluation
     */
    public boolean isOwnWord() {
        return this == FORM || this == SELF_EVALUATION;
    }
}
