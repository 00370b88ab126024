package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.Months.EDITION;
import static io.github.thuocdo.scoring.Months.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.judgement.Judged;
import io.github.thuocdo.scoring.judgement.Judgement;
import io.github.thuocdo.scoring.outcome.CitedFact;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.plan.Numbers;
import io.github.thuocdo.scoring.plan.Plan;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules are gone over once for a scorecard, when somebody asks for what follows from them. */
class JudgedOnceTest {

    private static final Dossier DISCIPLINED = year("95")
            .withGrounds(new Ground(
                    Conclusion.builder()
                            .id("KL-1")
                            .kind(ConclusionKind.DISCIPLINE)
                            .about(Subject.of(year("95").cadre()))
                            .decision(new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", LocalDate.of(2026, 8, 15)))
                            .form(DisciplineForm.REPRIMAND)
                            .build(),
                    Ground.Standing.COUNTS,
                    Optional.empty(),
                    Optional.empty(),
                    About.SUBJECT));

    /** The sheet of a year, which counts how often the rules are gone over. */
    private static final class Counting extends SheetEngine {

        private int passes;

        Counting(Plan plan, Judgement judgement) {
            super(plan, judgement, Optional.empty());
        }

        @Override
        Judged judge(Numbers numbers, Dossier dossier) {
            passes++;
            return super.judge(numbers, dossier);
        }

        Scorecard score(Dossier dossier) {
            return new Scorecard(EDITION, open(dossier));
        }
    }

    private static Counting counting() {
        SheetEngine year = Objects.requireNonNull(
                SheetEngines.of(EDITION, DISCIPLINED.role(), PeriodKind.YEAR).shorterPeriods());
        return new Counting(year.plan(), Judgement.of(EDITION, DISCIPLINED.role(), PeriodKind.YEAR));
    }

    @Test
    void proposal_and_considerations_come_of_one_pass_over_the_rules() {
        Counting engine = counting();
        Scorecard card = engine.score(DISCIPLINED);

        Proposal proposal = card.proposal();
        ImmutableList<Consideration> considerations = card.considerations();

        assertThat(proposal).isEqualTo(new Proposal.Classified(Classification.NOT_COMPLETED));
        assertThat(considerations)
                .filteredOn(rule -> rule.reason() == Particulars.Reason.ESTABLISHED)
                .singleElement()
                .satisfies(rule ->
                        assertThat(rule.evidence()).extracting(CitedFact::text).containsExactly("KL-1"));
        assertThat(card.proposal()).isSameAs(proposal);
        assertThat(card.considerations()).isEqualTo(considerations);
        assertThat(engine.passes).isEqualTo(1);
    }

    @Test
    void the_total_and_how_it_came_about_ask_for_no_rule() {
        Counting engine = counting();
        Scorecard card = engine.score(DISCIPLINED);

        assertThat(card.total().asOptional())
                .isEqualTo(card.derivation().value().asOptional().map(Points::of));
        assertThat(card.values()).isNotEmpty();
        assertThat(card.findings()).isEmpty();
        assertThat(engine.passes).isZero();
    }

    @Test
    void a_card_that_was_asked_is_equal_to_one_that_was_not() {
        Scorecard asked = counting().score(DISCIPLINED);
        asked.considerations();

        assertThat(asked)
                .isEqualTo(counting().score(DISCIPLINED))
                .hasSameHashCodeAs(counting().score(DISCIPLINED));
    }
}
