package io.github.thuocdo.core.conduct;

import io.github.thuocdo.core.validity.Term;

/**
 * The form of a disciplinary decision (hình thức kỷ luật), lightest first. Which of them there are for whom on which day is a matter of the
 * {@linkplain StandardDisciplineLaws instruments}: Law 80/2025/QH15, Art 35–36, and those before and beside it.
 */
public enum DisciplineForm implements Term {
    /** Reprimand (khiển trách). */
    REPRIMAND,
    /** Warning (cảnh cáo). */
    WARNING,
    /** Reduction of the salary grade (hạ bậc lương), of civil servants without leading post until 30/6/2025. */
    SALARY_REDUCTION,
    /** Demotion to a lower office (giáng chức), of leaders among the civil servants until 30/6/2025. */
    DEMOTION,
    /** Removal from office (cách chức). */
    REMOVAL,
    /** Recall of a cadre from office (bãi nhiệm). */
    RECALL,
    /** Dismissal from service (buộc thôi việc), or expulsion. */
    DISMISSAL;
}
