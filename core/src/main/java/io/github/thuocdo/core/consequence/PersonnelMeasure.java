package io.github.thuocdo.core.consequence;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * What may be done after an evaluation (biện pháp về công tác cán bộ), by the authority or, where it is the person's right, by the person.
 * It is proposed, never automatic.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum PersonnelMeasure implements Term, Named {
    /** The person leaves the service (thôi việc). It is no form of discipline. */
    LEAVE_SERVICE("cho thôi việc", "leaving the service"),
    /** A lower position (bố trí vào vị trí việc làm thấp hơn). */
    LOWER_POSITION("bố trí vào vị trí việc làm thấp hơn", "a lower position"),
    /** Removal from a leading office before the end of the term (miễn nhiệm). */
    REMOVAL_FROM_OFFICE("miễn nhiệm", "removal from office"),
    /** The unit ends the working contract of a public employee (đơn phương chấm dứt hợp đồng làm việc). */
    END_OF_CONTRACT("đơn phương chấm dứt hợp đồng làm việc", "end of the working contract by the unit"),
    /** A change between specialised posts (thay đổi vị trí việc làm chuyên ngành). */
    OTHER_SPECIALISED_POST("chuyển sang vị trí việc làm chuyên ngành khác", "a change to another specialised post"),
    /** A higher position (bố trí vào vị trí việc làm cao hơn). */
    HIGHER_POSITION("bố trí vào vị trí việc làm cao hơn", "a higher position"),
    /** Training, planning, appointment and other personnel work (công tác cán bộ). */
    PERSONNEL_WORK("thực hiện công tác cán bộ", "personnel work such as training, planning and appointment"),
    /** The rating of the person as a Party member (xếp loại đảng viên). */
    PARTY_RATING("xếp loại đảng viên", "the rating as a Party member"),
    /** Bonus (tiền thưởng). */
    BONUS("tiền thưởng", "bonus"),
    /** Additional income (thu nhập tăng thêm). */
    ADDITIONAL_INCOME("thu nhập tăng thêm", "additional income"),
    /** Shortcomings are remedied and quality is improved (khắc phục hạn chế, nâng cao chất lượng). */
    REMEDY("khắc phục khó khăn, hạn chế, nâng cao chất lượng", "remedying shortcomings and improving quality"),
    /** The allocation of work is reviewed (rà soát việc phân công nhiệm vụ). */
    WORK_REALLOCATION("rà soát việc phân công nhiệm vụ", "a review of the allocation of work"),
    /** A change of the job position is considered (xem xét thay đổi vị trí việc làm). */
    OTHER_JOB_POSITION("thay đổi vị trí việc làm", "a change of the job position"),
    /** The occupational grade of a public employee is considered (xem xét bậc nghề nghiệp). */
    OCCUPATIONAL_GRADE("xem xét bậc nghề nghiệp", "a review of the occupational grade"),
    /** The person complains to the competent authority (khiếu nại). */
    COMPLAINT("khiếu nại đến cơ quan có thẩm quyền", "a complaint to the competent authority"),
    /** The person petitions about the class (kiến nghị về kết quả xếp loại). */
    PETITION("kiến nghị về kết quả xếp loại", "a petition about the class");

    private final String vietnameseName;
    private final String englishName;

    PersonnelMeasure(String vietnameseName, String englishName) {
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
