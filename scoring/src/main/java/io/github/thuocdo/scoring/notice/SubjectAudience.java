package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.ManagedScore;
import io.github.thuocdo.core.evaluation.TaskLine;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.scoring.explain.Evidence;
import io.github.thuocdo.scoring.explain.Step;
import io.github.thuocdo.scoring.proposal.Consideration;
import java.util.Optional;
import java.util.regex.Pattern;

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
            Finding.Code.RESULT_REPLACED,
            Finding.Code.PROVISIONAL_MEAN);

    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}-Q[1-4]/");

    private final Wording wording;
    private final Dossier dossier;
    private final boolean sharesWork;

    SubjectAudience(Wording wording, Dossier dossier) {
        this.wording = wording;
        this.dossier = dossier;
        this.sharesWork = dossier.role().isLeader()
                && wording.policy().attribution().leaderWork().value() == Attribution.LeaderWork.ALL_PRODUCTS_MANAGED;
    }

    @Override
    public Optional<CadreId> hiddenAssignee(TaskLine line) {
        return assignee(line.task().text());
    }

    /**
     * Where a leader answers for the work of others, their tasks are named "person/task", in a longer period "2026-Q1/person/task". A task
     * of the leader's own that has a slash in its name cannot be told from theirs and is hidden as well: rather that than the reverse.
     */
    private Optional<CadreId> assignee(String task) {
        if (!sharesWork) {
            return Optional.empty();
        }
        String path = isPeriod(task) ? task.substring(task.indexOf('/') + 1) : task;
        String person = path.substring(0, Math.max(0, path.indexOf('/'))).strip();
        if (person.isEmpty() || path.startsWith(dossier.cadre().text() + "/")) {
            return Optional.empty();
        }
        return dossier.managed().stream()
                .map(ManagedScore::cadre)
                .filter(id -> path.startsWith(id.text() + "/"))
                .findFirst()
                .or(() -> Optional.of(CadreId.of(person)));
    }

    private boolean isPeriod(String task) {
        return QUARTER.matcher(task).lookingAt()
                && dossier.managed().stream()
                        .noneMatch(score -> task.startsWith(score.cadre().text() + "/"));
    }

    @Override
    public ImmutableList<String> managed(Measure.AllManaged measure, Step step) {
        int people = step.evidence()
                .filter(Evidence.Managed.class::isInstance)
                .map(evidence -> ((Evidence.Managed) evidence).scores().size())
                .orElse(0);
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        step.value().asOptional().ifPresent(value -> notes.add(outcome(measure, value, people)));
        notes.add(wording.say("evidence.managed", "people", wording.number(people)));
        return notes.build();
    }

    private String outcome(Measure.AllManaged measure, Fraction value, int people) {
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
    public String code(Consideration consideration) {
        return "";
    }

    @Override
    public Optional<String> finding(Finding finding) {
        if (!isOwn(finding) || namesSomebodyElse(finding.where()) || namesSomebodyElse(finding.detail())) {
            return Optional.empty();
        }
        return Optional.of(FindingText.of(wording, finding));
    }

    private boolean isOwn(Finding finding) {
        return OWN.contains(finding.code())
                || (finding.code() == Finding.Code.NO_SIMILAR_TASK_GROUP
                        && finding.where().equals(dossier.cadre().text()));
    }

    private boolean namesSomebodyElse(String text) {
        return assignee(text).isPresent()
                || dossier.managed().stream().map(score -> score.cadre().text()).anyMatch(id -> isWordOf(text, id));
    }

    private static boolean isWordOf(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }
}
