package io.github.thuocdo.core.followup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.followup.ClarityProfile.Item;
import io.github.thuocdo.core.followup.ClarityProfile.Moment;
import io.github.thuocdo.core.law.BilingualText;

/** What is known of how Hanoi follows tasks (theo dõi, đôn đốc nhiệm vụ ở Hà Nội). */
public final class StandardFollowUp {

    private static final BilingualText CITY = new BilingualText(
            "triển khai Chỉ thị 24-CT/TU tại thành phố Hà Nội, 4/12/2023",
            "carrying out Directive 24-CT/TU in the city of Hanoi, 4 December 2023");

    private static final BilingualText DISTRICTS = new BilingualText(
            "triển khai Chỉ thị 24-CT/TU tại quận Tây Hồ, 22/10/2023",
            "carrying out Directive 24-CT/TU in Tây Hồ district, 22 October 2023");

    private static final BilingualText TASK_FORCE = new BilingualText(
            "Tổ công tác theo Quyết định 847/QĐ-UBND ngày 9/2/2023",
            "task force set by Decision 847/QĐ-UBND of 9 February 2023");

    private StandardFollowUp() {}

    /**
     * Returns the "3 rõ" of the city: process, progress, quality and efficiency; authority and responsibility; the result of checking and urging and
     * the handling of heads. The third exists only afterwards.
     *
     * @return the profile
     */
    public static ClarityProfile threeClear() {
        return new ClarityProfile(
                new BilingualText("3 rõ", "three things clear"),
                CITY,
                ImmutableList.of(
                        new Item(
                                ImmutableSet.of(
                                        ClarityAspect.PROCESS,
                                        ClarityAspect.PROGRESS,
                                        ClarityAspect.QUALITY,
                                        ClarityAspect.EFFICIENCY),
                                Moment.AT_ASSIGNMENT),
                        new Item(
                                ImmutableSet.of(ClarityAspect.AUTHORITY, ClarityAspect.RESPONSIBILITY),
                                Moment.AT_ASSIGNMENT),
                        new Item(ImmutableSet.of(ClarityAspect.HANDLING), Moment.AT_CLOSING)));
    }

    /**
     * Returns the "5 rõ" of Tây Hồ: person, task, progress, result, responsibility. That all five are to be clear when the task is assigned is our
     * reading. What the five of other districts are was not read.
     *
     * @return the profile
     */
    public static ClarityProfile fiveClearOfTayHo() {
        return new ClarityProfile(
                new BilingualText("5 rõ (Tây Hồ)", "five things clear (Tây Hồ)"),
                DISTRICTS,
                ImmutableList.of(
                                ClarityAspect.PERSON,
                                ClarityAspect.TASK,
                                ClarityAspect.PROGRESS,
                                ClarityAspect.RESULT,
                                ClarityAspect.RESPONSIBILITY)
                        .stream()
                        .map(aspect -> new Item(ImmutableSet.of(aspect), Moment.AT_ASSIGNMENT))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns the rule of the city's task force: a task overdue past three reminders is reported to the Party civil affairs board at its next
     * briefing. That the third reminder is enough is our reading.
     *
     * @return the rule
     */
    public static ReminderRule taskForceOfHanoi() {
        return new ReminderRule(
                3,
                new BilingualText(
                        "Ban cán sự đảng UBND Thành phố",
                        "the Party civil affairs board of the city People's Committee"),
                TASK_FORCE);
    }
}
