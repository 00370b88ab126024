package io.github.thuocdo.core.followup;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/** What an assignment can make clear (nội dung phải rõ khi giao việc). */
public enum ClarityAspect implements Term, Named {
    /** Who does it: the people named. */
    PERSON("người thực hiện", "person"),
    /** What is to be done: the matter itself. */
    TASK("công việc", "task"),
    /** By when: the schedule. */
    PROGRESS("tiến độ", "progress"),
    /** By which process. */
    PROCESS("quy trình", "process"),
    /** What has to come out. */
    RESULT("kết quả", "result"),
    /** Of which quality. */
    QUALITY("chất lượng", "quality"),
    /** To what effect. */
    EFFICIENCY("hiệu quả", "efficiency"),
    /** With which powers. */
    AUTHORITY("thẩm quyền", "authority"),
    /** Who answers for what. */
    RESPONSIBILITY("trách nhiệm", "responsibility"),
    /** What came of checking and urging, and how heads were dealt with: what the verification says. */
    HANDLING("kết quả kiểm tra, đôn đốc, xử lý người đứng đầu", "outcome of checking, urging and dealing with heads");

    private final String vietnameseName;
    private final String englishName;

    ClarityAspect(String vietnameseName, String englishName) {
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
     * Returns whether the aspect is stated in words of its own.
     *
     * @return false for the person, the task and the progress, which are facts of the follow-up, and for the handling, which the verification tells
     */
    public boolean isStatedInWords() {
        return this != PERSON && this != TASK && this != PROGRESS && this != HANDLING;
    }
}
