package io.github.thuocdo.examples.quickstart.run;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.impact.Impact;
import io.github.thuocdo.scoring.notice.ImpactBoard;
import io.github.thuocdo.scoring.notice.ImpactSheet;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.refusal.RuleText;
import java.util.List;

/**
 * Whom another policy would move in the agencies of a case.
 *
 * @param papers  for each round of people in its channel a report without names and a board of those who move, by the name of the file
 * @param problems  why there is none
 */
public record PolicyComparison(ImmutableListMultimap<String, Paper> papers, ImmutableList<Problem> problems) {

    /** Takes the parts. */
    public PolicyComparison {
        requireNonNull(papers, "papers");
        requireNonNull(problems, "problems");
    }

    /**
     * Compares the rounds of a case with rounds under another policy.
     *
     * @param scenario  the case
     * @param other  the other policy
     * @param language  the language of the reports
     * @return the reports; nothing is thrown for bad input
     */
    public static PolicyComparison of(Scenario scenario, Policy other, Language language) {
        if (!(scenario instanceof Scenario.Ready ready)) {
            return new PolicyComparison(
                    ImmutableListMultimap.of(),
                    CaseRunner.checking().run(scenario).problems());
        }
        try {
            ImmutableListMultimap<String, Paper> papers = papers(ready, other, language);
            return new PolicyComparison(papers, papers.isEmpty() ? noClasses(ready, other) : ImmutableList.of());
        } catch (IllegalArgumentException refusal) {
            return new PolicyComparison(
                    ImmutableListMultimap.of(),
                    ImmutableList.of(new Problem(
                            ready.where(), "refused-by-rules", BilingualText.of(other.id()), RuleText.of(refusal))));
        }
    }

    private static ImmutableListMultimap<String, Paper> papers(Scenario.Ready ready, Policy other, Language language) {
        Register register = ready.register();
        ImmutableListMultimap<Round, AgencyRound> before = byRound(CaseRunner.agencyRounds(ready), other);
        ImmutableListMultimap<Round, AgencyRound> after = byRound(CaseRunner.agencyRounds(ready, other), other);
        ImmutableListMultimap.Builder<String, Paper> papers = ImmutableListMultimap.builder();
        for (Round round : before.keySet()) {
            if (isUnder(other, after.get(round))) {
                Impact impact = Impact.between(before.get(round), after.get(round), register);
                papers.put(
                        fileName("impact", round, other),
                        ImpactSheet.of(impact, register).paper(language));
                papers.put(
                        fileName("impact-board", round, other),
                        ImpactBoard.of(impact, register).paper(language));
            }
        }
        return papers.build();
    }

    /** An agency in a period: all of its policies, for one can take a place of another's quota. */
    private record Round(EvaluationPeriod period, UnitId agency) {}

    private static ImmutableListMultimap<Round, AgencyRound> byRound(List<AgencyRound> rounds, Policy other) {
        return rounds.stream()
                .filter(round ->
                        round.policy().scope().channel() == other.scope().channel())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        round -> new Round(round.period(), round.agency()), round -> round));
    }

    private static boolean isUnder(Policy other, List<AgencyRound> rounds) {
        return rounds.stream().anyMatch(round -> round.policy().equals(other));
    }

    private static String fileName(String paper, Round round, Policy other) {
        return CasePapers.fileName(paper, round.period(), round.agency(), other.id());
    }

    private static ImmutableList<Problem> noClasses(Scenario.Ready ready, Policy other) {
        return ImmutableList.of(new Problem(
                ready.where(),
                "no-paper",
                BilingualText.of(other.id()),
                new BilingualText(
                        "phải có kỳ xếp loại những người mà bộ quy tắc này áp dụng",
                        "must be about people who are classified in a period of the case")));
    }
}
