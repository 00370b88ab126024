package io.github.thuocdo.core.promise;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/** What kind of promise it is (loại cam kết, chỉ tiêu). */
public enum PromiseKind implements Term, Named {
    /** A hard, long-standing task that was registered. */
    HARD_TASK("việc khó, tồn đọng kéo dài", "hard task"),
    /** A hot task that was registered. */
    HOT_TASK("việc nóng, bức xúc", "hot task"),
    /** A stage to be reached on the way. */
    MILESTONE("mốc tiến độ", "milestone"),
    /** A target of a plan. */
    TARGET("chỉ tiêu kế hoạch", "target"),
    /** A number of things of one sort, of which each is in one part. */
    PORTFOLIO("danh mục việc, dự án", "portfolio"),
    /** A measure of a remediation plan. */
    REMEDIATION("biện pháp khắc phục", "remediation measure"),
    /** A concrete deed that was registered after an example. */
    DEED("việc làm theo đăng ký", "registered deed");

    private final String vietnameseName;
    private final String englishName;

    PromiseKind(String vietnameseName, String englishName) {
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
