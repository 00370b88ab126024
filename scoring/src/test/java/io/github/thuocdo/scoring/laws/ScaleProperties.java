package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.RandomAgency;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 7: marks and figures fit the policy, and no total is above the scale of its sheet. */
class ScaleProperties {

    private static final Points SCALE = Points.of(100);
    private static final List<String> DIRECTIONS = List.of("up", "down", "half-up", "half-even");
    private static final CadreId HEAD = CadreId.of("head");

    private static String rounding(Random random) {
        Fraction step = Fraction.of(1 + random.nextInt(400), 4);
        return "month-as-recorded " + step + " " + DIRECTIONS.get(random.nextInt(4)) + ", year " + step + " "
                + DIRECTIONS.get(random.nextInt(4));
    }

    @Test
    void no_total_is_above_the_scale_under_any_rounding_and_any_result_on_record() {
        Law.holds("no total above the scale", random -> {
            RandomAgency agency = RandomAgency.withCalendar(random.nextInt());
            Register register = Register.builder()
                    .from(agency.register())
                    .addResults(Result.builder()
                            .id("any number")
                            .subject(Subject.of(HEAD))
                            .period(RandomAgency.YEAR.months().get(random.nextInt(12)))
                            .source(Source.of("record"))
                            .total(Points.of(random.nextInt(300) - 50))
                            .build())
                    .build();
            Policy policy = agency.policy().reading("score-rounding", rounding(random), "test");
            AgencyRound round =
                    Law.first(() -> AgencyRound.of(policy, register, RandomAgency.AGENCY, RandomAgency.YEAR));
            List<Points> totals = Stream.concat(
                            round.placements().stream().map(Placement::scorecard), round.months().values().stream())
                    .map(Scorecard::total)
                    .flatMap(total -> total.asOptional().stream())
                    .toList();
            assertThat(totals)
                    .allMatch(total ->
                            total.compareTo(SCALE) <= 0 && total.value().signum() >= 0);
            return !totals.isEmpty();
        });
    }

    @Test
    void a_result_off_the_scale_is_told_and_counts_for_nothing() {
        Law.holds("a result off the scale counts for nothing", random -> {
            EvaluationPeriod month = RandomAgency.YEAR.months().get(random.nextInt(12));
            int total = random.nextInt(300) - 50;
            Register register = Register.builder()
                    .from(RandomAgency.withCalendar(random.nextInt()).register())
                    .results(List.of(Result.builder()
                            .id("any number")
                            .subject(Subject.of(HEAD))
                            .period(month)
                            .source(Source.of("record"))
                            .total(Points.of(total))
                            .build()))
                    .build();
            Policy policy = StandardPolicies.decree335Individuals();
            Optional<Scorecard> card = AgencyRound.of(policy, register, RandomAgency.AGENCY, RandomAgency.YEAR)
                    .placementOf(HEAD)
                    .map(Placement::scorecard);
            boolean asked = card.isPresent()
                    && card.get().dossier().shorter().stream()
                            .anyMatch(score -> score.period().equals(month)
                                    && (score.total().isGiven()
                                            || score.total()
                                                    .absenceReason()
                                                    .filter(Gap.RESULT_OFF_SCALE::equals)
                                                    .isPresent()));
            if (!asked) {
                return false;
            }
            boolean off = total < 0 || total > 100;
            assertThat(card.get().findings().stream().anyMatch(ResultFinding.ResultOffScale.class::isInstance))
                    .isEqualTo(off);
            return off;
        });
    }

    @Test
    void a_rounding_step_above_the_scale_is_refused() {
        Policy policy = StandardPolicies.decree335Individuals();
        assertThatThrownBy(() -> policy.reading("score-rounding", "year 101 down", "test"))
                .hasMessageContaining("rounding step (101)")
                .hasMessageContaining("scale (100)");
        assertThatThrownBy(() -> policy.reading("score-rounding", "ratio 2 up", "test"))
                .hasMessageContaining("rounding step (2)");
        policy.reading("score-rounding", "year 100 up", "test");
    }

    private static FilledForm filled(int maximum, int points) {
        Form form = StandardPolicies.decree335Individuals().form().orElseThrow().parse("I: " + maximum);
        return FilledForm.ofTotal(form, Fraction.of(points));
    }

    @Test
    void marks_on_another_form_than_the_policys_are_refused_with_the_addresses_that_there_are() {
        Law.holds("marks on another form are refused", random -> {
            Register before = RandomAgency.withCalendar(random.nextInt()).register();
            EvaluationPeriod month = RandomAgency.YEAR.months().get(random.nextInt(12));
            int maximum = 1 + random.nextInt(200);
            PeriodFacts facts = PeriodFacts.builder()
                    .cadre(HEAD)
                    .period(month)
                    .marks(filled(maximum, random.nextInt(maximum + 1)))
                    .build();
            Register register = before.withPeriodFacts(Stream.concat(
                            before.periodFacts().stream()
                                    .filter(other -> !other.subject().equals(Subject.of(HEAD))),
                            Stream.of(facts))
                    .toList());
            Policy policy = StandardPolicies.decree335Individuals();
            PeriodRound round = PeriodRound.of(policy, register, month);
            boolean looksAtHead = round.scorecards().containsKey(HEAD)
                    || round.findings().stream()
                            .anyMatch(finding -> finding.about().equals(Optional.of(Subject.of(HEAD))));
            if (!looksAtHead) {
                return false;
            }
            assertThat(round.findings())
                    .filteredOn(RoundFinding.DossierRefused.class::isInstance)
                    .extracting(finding -> ((RoundFinding.DossierRefused) finding).cause())
                    .anySatisfy(cause -> assertThat(cause)
                            .isInstanceOfSatisfying(
                                    Refusal.MarksOnAnotherForm.class,
                                    refusal -> assertThat(refusal.known()).contains("I: 10", "II: 10", "III: 10")));
            return true;
        });
    }

    private static boolean isOfFacts(Scorecard card) {
        return card.dossier().scoredBy() == card.dossier().period().kind();
    }

    @Test
    void a_figure_under_an_element_that_there_is_not_is_told_with_those_that_there_are() {
        Law.holds("a figure under an unknown element is told", random -> {
            Register before = RandomAgency.withCalendar(random.nextInt()).register();
            PeriodFacts known =
                    before.periodFacts().get(random.nextInt(before.periodFacts().size()));
            Register register = before.withPeriodFacts(before.periodFacts().stream()
                    .map(facts -> facts.equals(known)
                            ? PeriodFacts.builder()
                                    .from(facts)
                                    .putSupplied("zeal", new Supplied(Fraction.ONE, "record"))
                                    .build()
                            : facts)
                    .toList());
            Policy policy = StandardPolicies.decree335Individuals();
            Optional<Scorecard> card = Optional.ofNullable(PeriodRound.of(policy, register, known.period())
                    .scorecards()
                    .get(((Subject.Person) known.subject()).id()));
            if (card.filter(ScaleProperties::isOfFacts).isEmpty()) {
                return false;
            }
            assertThat(card.get().findings())
                    .anySatisfy(finding -> assertThat(finding)
                            .isInstanceOfSatisfying(FigureFinding.ElementUnknown.class, unknown -> {
                                assertThat(unknown.element()).isEqualTo("zeal");
                                assertThat(unknown.known()).contains("general", "result", "total");
                            }));
            return true;
        });
    }
}
