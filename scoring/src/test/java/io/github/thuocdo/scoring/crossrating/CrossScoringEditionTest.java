package io.github.thuocdo.scoring.crossrating;

import static io.github.thuocdo.scoring.crossrating.RatingRounds.MARCH;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.amongOneAnother;
import static io.github.thuocdo.scoring.crossrating.RatingRounds.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.rating.RatingRound;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.Plain;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.Step;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The monthly cross-scoring of an agency as an edition: the ten points of the third block of Hanoi's sheet are no longer marked but are the median of
 * what colleagues gave. The edition is made by this test; no instrument that was read says so.
 */
class CrossScoringEditionTest {

    private static final String ELEMENT = "cross-rating";
    private static final Policy EDITION = StandardPolicies.hanoi3814Monthly()
            .amendedBy(
                    "agency.cross-scoring",
                    new LegalInstrument(
                            "01/QC",
                            "Quy chế",
                            "Regulation",
                            LocalDate.of(2026, 1, 2),
                            DateRange.parse("2026-01-02/..")),
                    DateRange.parse("2026-02-01/.."),
                    ImmutableList.of(new Amendment.Replace(
                            new RecordedMeasure.Figure(
                                    ELEMENT,
                                    new Provision(
                                            "hn.3814.bonus",
                                            new Citation("01/QC", "Điều 5"),
                                            "Điểm chấm chéo",
                                            "Cross-rating"),
                                    Measure.Unit.POINTS,
                                    Optional.of(Fraction.of(10)),
                                    ImmutableList.of(),
                                    RecordedMeasure.MissingFigure.UNDETERMINED),
                            "Điều 5")))
            .reading("monthly-form", "I: 20; II: 70; III: 10", "Văn phòng")
            .reading("quota-rounding", "down", "Văn phòng")
            .reading("small-group", "none", "Văn phòng");
    private static final Aggregation MEDIAN = new Aggregation(Plain.MEDIAN, 3);
    private static final Subject FIRST = Subject.of(person(0));

    /** What three colleagues give the first of four. */
    private static Aggregate given(String one, String two, String three) {
        RatingRound round = amongOneAnother("- 9 9 9", one + " - 9 9", two + " 9 - 9", three + " 9 9 -");
        return MEDIAN.of(round, FIRST);
    }

    private static Scorecard scored(Aggregate aggregate) {
        Dossier dossier = Dossier.builder()
                .cadre(person(0))
                .period(MARCH)
                .role(Role.STAFF)
                .scoredBy(MARCH.kind())
                .monthsServed(Fraction.of(1))
                .marks(new FilledForm(
                        EDITION.form().orElseThrow(),
                        ImmutableMap.of("I", Mark.confirmed(Fraction.of(20)), "II", Mark.confirmed(Fraction.of(61)))))
                .build();
        return ScoringEngine.of(EDITION)
                .score(
                        aggregate instanceof Aggregate.Determined determined
                                ? dossier.withSupplied(ImmutableMap.of(ELEMENT, determined.supplied()))
                                : dossier);
    }

    private static Stream<Step> walk(Step step) {
        return Stream.concat(Stream.of(step), step.parts().stream().flatMap(CrossScoringEditionTest::walk));
    }

    @Test
    void the_edition_reads_the_aggregate() {
        assertThat(scored(given("8", "9", "10")).total()).isEqualTo(Observation.given(Points.of(90)));
        assertThat(scored(given("8", "9", "10")).proposal())
                .isEqualTo(new Proposal.Classified(Classification.EXCELLENT));
        assertThat(scored(given("8", "8.5", "10")).proposal()).isEqualTo(new Proposal.Classified(Classification.GOOD));
    }

    @Test
    void the_scorecard_names_the_ratings_as_the_source() {
        Aggregate.Determined aggregate = (Aggregate.Determined) given("8", "9", "10");

        assertThat(walk(scored(aggregate).derivation()))
                .extracting(Step::evidence)
                .contains(Optional.of(new Evidence.Taken(aggregate.supplied())));
    }

    @Test
    void too_few_ratings_leave_the_total_undetermined_and_give_no_zero() {
        assertThat(given("8", ".", "10")).isInstanceOf(Aggregate.Refused.class);
        assertThat(scored(given("8", ".", "10")).total().isGiven()).isFalse();
    }
}
