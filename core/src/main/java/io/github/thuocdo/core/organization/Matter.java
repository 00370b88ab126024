package io.github.thuocdo.core.organization;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * What somebody is competent for (việc thuộc thẩm quyền).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Matter implements Term, Named {
    /** To follow, comment on and confirm months and quarters. */
    MONITOR("theo dõi, đánh giá", "monitoring"),
    /** To decide the class. */
    CLASSIFY("xếp loại chất lượng", "classification"),
    /** To decide a new result in place of one. */
    REPLACE("thay thế kết quả", "replacement of a result"),
    /** To settle a petition; no clause that was read says who does, so that an agency states it in a policy of its own. */
    SETTLE("giải quyết kiến nghị", "settlement of a petition"),
    /** To recognise the class of an organization or a unit. */
    RECOGNISE("công nhận mức xếp loại của tổ chức, đơn vị", "recognition of an organization's class"),
    /** To decide the catalogue of products and its coefficients. */
    CATALOGUE("quyết định danh mục quy đổi sản phẩm, công việc", "decision on the catalogue of products"),
    /** To assign tasks; no clause that was read says who does. */
    ASSIGN("giao nhiệm vụ", "assignment of tasks"),
    /** To approve the quantities that a person reports; no clause that was read says who does. */
    APPROVE("nghiệm thu khối lượng", "approval of quantities"),
    /** To confirm that a fault or a delay has an objective cause; no clause that was read says which authority does. */
    EXCUSE("xác nhận nguyên nhân khách quan", "confirmation of an objective cause");

    private final String vietnameseName;
    private final String englishName;

    Matter(String vietnameseName, String englishName) {
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
