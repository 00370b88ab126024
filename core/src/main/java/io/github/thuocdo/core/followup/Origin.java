package io.github.thuocdo.core.followup;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/** Out of what a matter arose that is followed (nguồn của việc theo dõi). */
public enum Origin implements Term, Named {
    /** Work that was assigned. */
    TASK("nhiệm vụ được giao", "task assigned"),
    /** A finding or recommendation of an inspection, planned or by surprise. */
    INSPECTION("kiến nghị sau kiểm tra", "finding of an inspection"),
    /** A finding of the supervision by a Party body. */
    SUPERVISION("kiến nghị sau giám sát", "finding of a supervision"),
    /** A weakness that a review named. */
    REVIEW("hạn chế, khuyết điểm nêu khi kiểm điểm", "weakness named in a review"),
    /** A question or promise at a session of the People's Council. */
    QUESTIONING("nội dung chất vấn, lời hứa tại kỳ họp Hội đồng nhân dân", "questioning at the People's Council"),
    /** What people or businesses complained about or reported. */
    COMPLAINT("phản ánh, kiến nghị của người dân, doanh nghiệp", "complaint of people or businesses"),
    /** What somebody committed himself, herself or the unit to. */
    COMMITMENT("cam kết", "commitment");

    private final String vietnameseName;
    private final String englishName;

    Origin(String vietnameseName, String englishName) {
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
