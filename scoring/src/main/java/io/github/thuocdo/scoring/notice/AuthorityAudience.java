package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.Optional;

/** The authority that decides: it sees everything, with the codes by which a program knows a reason. */
final class AuthorityAudience implements Audience {

    private final Wording wording;

    AuthorityAudience(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Optional<CadreId> hiddenAssignee(TaskLine.Key task) {
        return Optional.empty();
    }

    @Override
    public ImmutableList<String> managed(JudgedMeasure.AllManaged measure, Step step) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        step.evidence().ifPresent(evidence -> {
            ImmutableList<ManagedScore> scores = ((Evidence.Managed) evidence).scores();
            notes.add(wording.say("evidence.managed", "people", wording.number(scores.size())));
            scores.forEach(score -> notes.add(score.cadre().text() + ": " + wording.points(score.total())));
        });
        return notes.build();
    }

    @Override
    public String code(Step step) {
        return " [" + step.code() + "]";
    }

    @Override
    public String name(Cadre cadre) {
        return cadre.name() + " (" + cadre.id().text() + ")";
    }

    @Override
    public Optional<String> finding(Finding finding) {
        return Optional.of(
                FindingWords.of(wording, finding) + " [" + finding.code().key() + "]");
    }
}
