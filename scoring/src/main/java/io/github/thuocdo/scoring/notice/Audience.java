package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.Optional;

/** What a reader is told of other people, and in how much detail. */
interface Audience {

    /** Returns the colleague whose task it is, if the reader may not see the task itself. */
    Optional<CadreId> hiddenAssignee(TaskLine.Key task);

    /** Says how a unit criterion about the people under management came about. */
    ImmutableList<String> managed(JudgedMeasure.AllManaged measure, Step step);

    /** Returns the reason code to print behind a step, or nothing. */
    String code(Step step);

    /** Names the person who is evaluated. */
    String name(Cadre cadre);

    /** Says what is wrong with the data; empty for what the reader need not know. */
    Optional<String> finding(Finding finding);
}
