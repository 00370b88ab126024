package io.github.thuocdo.examples.quickstart.embedding;

// begin: shown in the README
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.work.TaskLine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Scores one month of one person and prints the notice to her. */
public final class FirstScorecard {

    private FirstScorecard() {}

    /**
     * Prints the notice.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(notice());
    }

    static String notice() {
        EvaluationPeriod march = EvaluationPeriod.parse("2026-03");
        Cadre lan = Cadre.of(CadreId.of("lan"), "Trần Thị Lan", CadreCategory.CIVIL_SERVANT);
        Policy policy = StandardPolicies.book().inForce(PolicyScope.civilService(CadreCategory.CIVIL_SERVANT), march);
        ScoringEngine engine = ScoringEngine.of(policy); // compiled once, immutable, thread-safe

        Dossier dossier = Dossier.builder()
                .cadre(lan.id())
                .period(march)
                .role(Role.STAFF)
                .marks(FilledForm.ofTotal(policy.form().orElseThrow(), Fraction.parse("28.5")))
                .addLine(TaskLine.builder() // five letters of double weight, four done, one of them faulty
                        .task(TaskId.of("letters"))
                        .coefficient(Fraction.of(2))
                        .assigned(Fraction.of(5))
                        .delivered(Fraction.of(4))
                        .addFault(Lapse.of(EvidenceId.of("minutes-17"), 1, Excusal.notAsked()))
                        .build())
                .build();

        Scorecard card = engine.score(dossier);
        return PersonNotice.of(card, lan).text(Language.ENGLISH);
    }
}
// end: shown in the README
