package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.Optional;

/** The person who was evaluated: everything of his or her own, and of others only how many there are. */
final class SubjectAudience implements Audience {

    /** The findings about the reader's own facts; the others are about colleagues or for the authority to mend. */
    private static final ImmutableSet<Finding.Code> OWN = Sets.immutableEnumSet(
            Finding.Code.DELIVERY_NOT_APPROVED,
            Finding.Code.HANDED_BACK_LATE,
            Finding.Code.EXCUSAL_UNANSWERED,
            Finding.Code.OWN_CAUSE_CONFIRMED,
            Finding.Code.MARK_OFF_STEP,
            Finding.Code.SUPPLIED_DIFFERS,
            Finding.Code.TASK_WITHOUT_PERIOD,
            Finding.Code.TASK_IN_ANOTHER_PERIOD,
            Finding.Code.WORK_OUTSIDE_CATALOGUE,
            Finding.Code.CATALOGUE_NOT_IN_FORCE,
            Finding.Code.COEFFICIENT_DIFFERS,
            Finding.Code.ASSIGNMENT_DAY_MISSING,
            Finding.Code.WORK_WITHIN_PRODUCT,
            Finding.Code.COMPONENTS_INCOMPLETE,
            Finding.Code.REPORT_TO_FORMER_ORGANIZATION,
            Finding.Code.NO_SIMILAR_TASK_GROUP,
            Finding.Code.RESULT_REPLACED,
            Finding.Code.PROVISIONAL_MEAN);

    private final Wording wording;
    private final Dossier dossier;

    SubjectAudience(Wording wording, Dossier dossier) {
        this.wording = wording;
        this.dossier = dossier;
    }

    /** A task for which nobody is named is the reader's own. */
    @Override
    public Optional<CadreId> hiddenAssignee(TaskLine.Key task) {
        return task.assignee().filter(person -> !Subject.of(person).equals(dossier.subject()));
    }

    @Override
    public ImmutableList<String> managed(JudgedMeasure.AllManaged measure, Step step) {
        int people = step.evidence()
                .filter(Evidence.Managed.class::isInstance)
                .map(evidence -> ((Evidence.Managed) evidence).scores().size())
                .orElse(0);
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        step.value().asOptional().ifPresent(value -> notes.add(outcome(measure, value, people)));
        notes.add(wording.say("evidence.managed", "people", wording.number(people)));
        return notes.build();
    }

    private String outcome(JudgedMeasure.AllManaged measure, Fraction value, int people) {
        String threshold = wording.number(measure.threshold());
        if (people == 0) {
            return wording.say("managed.nobody");
        }
        return wording.say(value.equals(measure.full()) ? "managed.reached" : "managed.below", "threshold", threshold);
    }

    @Override
    public String code(Step step) {
        return "";
    }

    @Override
    public String name(Cadre cadre) {
        return cadre.name();
    }

    @Override
    public Optional<String> finding(Finding finding) {
        boolean isOwn = OWN.contains(finding.code()) && finding.about().equals(Optional.of(dossier.subject()));
        return isOwn ? Optional.of(FindingWords.of(wording, finding)) : Optional.empty();
    }
}
