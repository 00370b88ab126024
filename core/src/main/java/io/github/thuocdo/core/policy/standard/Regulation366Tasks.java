package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.ALL;
import static io.github.thuocdo.core.policy.standard.Drafting.atLeast;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Ladder;

/**
 * Regulation 366-QĐ/TW, Article 11, in what it asks of one's own tasks: of collectives (11.1.1) and of those without a leading post (11.1.3) in the
 * same words.
 */
final class Regulation366Tasks {

    private final Drafting draft;
    private final String excellent;
    private final WorkMeasure.TasksMeeting done;
    private final WorkMeasure.TasksMeeting onSchedule;
    private final WorkMeasure.TasksMeeting onTimeWithQuality;
    private final WorkMeasure.TasksMeeting exceeding;

    /**
     * Drafts the shares of tasks.
     *
     * @param draft  the hand of the edition
     * @param excellent  the clause on the excellent, such as "11.1.1"
     * @param notCompleted  the clause on those who did not complete their tasks, such as "11.4.1"
     */
    Regulation366Tasks(Drafting draft, String excellent, String notCompleted) {
        this.draft = draft;
        this.excellent = "Điều " + excellent;
        this.done = draft.done("Điều 11.3, " + notCompleted);
        this.onSchedule = draft.onSchedule("Điều 11.3");
        this.onTimeWithQuality = draft.onTimeWithQuality(
                this.excellent + ", 11.2",
                "Tỷ lệ nhiệm vụ đúng tiến độ, bảo đảm chất lượng",
                "Share of tasks on time with quality");
        this.exceeding = draft.exceeding(this.excellent, "Tỷ lệ nhiệm vụ hoàn thành vượt mức");
    }

    WorkMeasure.TasksMeeting done() {
        return done;
    }

    Ladder.Requirement allOnTimeWithQuality() {
        return onTimeWithQuality("excellent", excellent);
    }

    Ladder.Requirement threeTenthsExceeding() {
        return draft.requires(
                "excellent.exceeding",
                excellent,
                "Ít nhất 30 % nhiệm vụ hoàn thành vượt mức",
                "At least 30 % of the tasks exceed what was required",
                atLeast(exceeding, Regulation366.THREE_TENTHS));
    }

    Ladder.Rung good() {
        return draft.banded(Classification.GOOD, "Điều 11.2", onTimeWithQuality("good", "Điều 11.2"));
    }

    private Ladder.Requirement onTimeWithQuality(String level, String clause) {
        return draft.requires(
                level + ".on-time-with-quality",
                clause,
                "100 % nhiệm vụ đúng tiến độ, bảo đảm chất lượng",
                "All tasks on time with quality",
                atLeast(onTimeWithQuality, ALL));
    }

    /** At most 20 % off schedule: where all are done, at least 80 % are on schedule. */
    Ladder.Rung completed() {
        return draft.banded(
                Classification.COMPLETED,
                "Điều 11.3",
                draft.allDone("completed", "Điều 11.3", done),
                draft.requires(
                        "completed.on-schedule",
                        "Điều 11.3",
                        "Không quá 20 % nhiệm vụ chậm tiến độ",
                        "At most 20 % of the tasks off schedule",
                        atLeast(onSchedule, Regulation366.FOUR_FIFTHS)));
    }
}
