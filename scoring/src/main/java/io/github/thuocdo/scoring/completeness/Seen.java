package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;

/**
 * What somebody sees of a round: its scorecards and what stands beside them (kết quả của một lượt).
 *
 * <p>Of a scorecard everything counts that a reader is told: numbers, lines of work, shorter periods, conclusions, proposal, rules considered,
 * findings. What was put into a dossier and read by nobody is not seen.
 *
 * @param cards  the scorecards, of longer and of shorter periods
 * @param beside  the proposals after the quota, the board, the findings of the round and the like
 */
public record Seen(ImmutableList<Scorecard> cards, ImmutableList<?> beside) {

    ImmutableList<Object> content() {
        return ImmutableList.of(cards.stream().map(Seen::content).collect(toImmutableList()), beside);
    }

    static ImmutableList<Object> content(Scorecard given) {
        Scorecard card = given.opened();
        Dossier dossier = card.dossier();
        return ImmutableList.<Object>builder()
                .add(card.policy().id(), card.subject(), card.period(), dossier.role(), dossier.scoredBy())
                .add(card.total(), card.values(), card.proposal(), card.considerations())
                .add(card.findings().stream().distinct().collect(toImmutableList()))
                .add(dossier.lines(), dossier.shorter(), dossier.grounds(), dossier.managed(), dossier.heads())
                .add(dossier.units(), dossier.ownResults(), dossier.proposedClasses())
                .build();
    }
}
