package io.github.thuocdo.examples.quickstart.run;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.impact.Impact;
import io.github.thuocdo.scoring.notice.ImpactBoard;
import io.github.thuocdo.scoring.notice.ImpactSheet;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.refusal.RuleText;

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
        ImmutableListMultimap.Builder<String, Paper> papers = ImmutableListMultimap.builder();
        for (AgencyRound round : CaseRunner.agencyRounds(ready)) {
            if (round.policy().scope().channel() == other.scope().channel()) {
                AgencyRound under = AgencyRound.of(other, register, round.agency(), round.period());
                Impact impact = Impact.between(ImmutableList.of(round), ImmutableList.of(under), register);
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

    private static String fileName(String paper, AgencyRound round, Policy other) {
        return CasePapers.fileName(
                paper, round.period(), round.agency(), round.policy().id(), other.id());
    }

    private static ImmutableList<Problem> noClasses(Scenario.Ready ready, Policy other) {
        return ImmutableList.of(
                new Problem(
                        ready.where(),
                        "no-paper",
                        BilingualText.of(other.id()),
                        new BilingualText(
                                "phải có kỳ xếp loại cá nhân cùng kênh với chính sách này",
                                "must be compared with a period of the case in which people are classified in the same channel")));
    }
}
