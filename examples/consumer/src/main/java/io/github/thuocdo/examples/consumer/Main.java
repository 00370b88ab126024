package io.github.thuocdo.examples.consumer;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.work.TaskLine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Scores one month and prints the scorecard's one line and the notice to the person, then under a policy amended by path; with the word
 * {@code json}, sends that policy through JSON first.
 */
final class Main {

    private Main() {}

    /**
     * Scores the month.
     *
     * @param arguments  none, or {@code json}
     */
    public static void main(String[] arguments) {
        Scorecard card =
                ScoringEngine.of(StandardPolicies.decree335Individuals()).score(month());
        Cadre cadre = Cadre.of(card.dossier().cadre(), "Nguyễn Văn A", CadreCategory.CIVIL_SERVANT);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(card + ", " + card.proposal());
        out.print(PersonNotice.of(card, cadre).text(Language.VIETNAMESE));
        Policy local = arguments.length == 0 ? local() : ThuocdoJson.readPolicy(ThuocdoJson.write(local()));
        Scorecard underLocal = ScoringEngine.of(local).score(month());
        out.println(underLocal + ", " + underLocal.proposal() + " under " + local.id());
    }

    /** A local decision by which 85 points are excellent. */
    private static Policy local() {
        Policy decree = StandardPolicies.decree335Individuals();
        LegalInstrument decision = new LegalInstrument(
                "06/2027/QĐ-UBND", "Quyết định", "Decision", LocalDate.of(2026, 12, 1), decree.effective());
        return decree.amendedBy(
                "local",
                decision,
                decree.effective(),
                List.of(
                        new Amendment.Put("335.excellent/band", "[85,)"),
                        new Amendment.Put("335.good/band", "[70,85)")));
    }

    /** 28 general points and six of seven products: 28 + 70 x 6/7 = 88. */
    private static Dossier month() {
        return Dossier.builder()
                .cadre(CadreId.of("CC-01"))
                .period(EvaluationPeriod.parse("2026-03"))
                .role(Role.STAFF)
                .putSupplied("general", new Supplied(Fraction.of(28), "form of March"))
                .addLines(TaskLine.builder()
                        .task(TaskId.of("T1"))
                        .coefficient(Fraction.ONE)
                        .assigned(Fraction.of(7))
                        .delivered(Fraction.of(6))
                        .build())
                .build();
    }
}
