package io.github.thuocdo.scoring.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Laws that look true and are not, each with a counterexample that can be reckoned by hand. One in five of those rated good may be excellent. */
class FalseLawsTest {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final UnitId AGENCY = UnitId.of("agency");
    private static final Policy DECREE = StandardPolicies.decree335Individuals();

    /** The class of the person at some place, where each has the same points in every month. */
    private static Optional<Classification> level(Policy policy, List<String> points, int place) {
        Organization.Builder organization = Organization.builder().addUnits(Unit.of(AGENCY, "Agency", UnitLevel.USING));
        Register.Builder register = Register.builder();
        for (int i = 0; i < points.size(); i++) {
            CadreId id = CadreId.of("person " + i);
            organization
                    .addCadres(Cadre.of(id, "Person", CadreCategory.CIVIL_SERVANT))
                    .addAppointments(Appointment.builder()
                            .cadre(id)
                            .unit(AGENCY)
                            .role(Role.STAFF)
                            .build());
            for (EvaluationPeriod month : YEAR.months()) {
                register.addResults(Result.builder()
                        .id(id.text() + " " + month)
                        .subject(Subject.of(id))
                        .period(month)
                        .source(Source.of("record"))
                        .total(Points.parse(points.get(i)))
                        .build());
            }
        }
        Proposal proposal = AgencyRound.of(
                        policy, register.organization(organization.build()).build(), AGENCY, YEAR)
                .placementOf(CadreId.of("person " + place))
                .orElseThrow()
                .proposal();
        return Rated.level(proposal);
    }

    /** Five are good in the end, so that there is one place. */
    @Test
    void a_colleague_who_rises_can_take_ones_place() {
        List<String> before = List.of("92", "89", "80", "80", "80", "80");
        List<String> after = List.of("92", "95", "80", "80", "80", "80");

        assertThat(level(DECREE, before, 0)).contains(Classification.EXCELLENT);
        assertThat(level(DECREE, after, 0)).contains(Classification.GOOD);
    }

    /** Of four who are good there is no place; the fifth, whom the higher edge makes good, brings one. */
    @Test
    void a_stricter_edge_can_lift_somebody() {
        Policy ofGoodAlone = DECREE.reading("quota-base", "rated-good-before-fallback", "test");
        Policy stricter =
                Faulty.edges(ofGoodAlone, edge -> edge.equals(Fraction.of(90)) ? edge.plus(Fraction.of(1, 2)) : edge);
        List<String> points = List.of("95", "90.2", "80", "80", "80", "80");

        assertThat(level(ofGoodAlone, points, 0)).contains(Classification.GOOD);
        assertThat(level(stricter, points, 0)).contains(Classification.EXCELLENT);
    }

    @Test
    void all_points_by_one_factor_can_change_classes() {
        assertThat(level(DECREE, List.of("72"), 0)).contains(Classification.GOOD);
        assertThat(level(DECREE, List.of("64.8"), 0)).contains(Classification.COMPLETED);
    }

    /** Everybody reaches 50 until somebody comes who does not: d of the head is then a half, and 70/6 × 11/2 are 385/6. */
    @Test
    void a_larger_unit_can_lower_its_head() {
        assertThat(headOf("50", "95")).contains(Fraction.of(100));
        assertThat(headOf("50", "95", "49.99")).contains(Fraction.of(565, 6));
    }

    private static Optional<Fraction> headOf(String... scores) {
        StringBuilder text = new StringBuilder("""
                case: a head and the people of the unit
                policy: vn.335-2025.individuals
                period: 2026-03
                people:
                  - { id: head, role: head, general: 30, dd: 100, e: 100, tasks: [{ coefficient: 1, assigned: 4, delivered: 4 }] }
                """);
        for (int i = 0; i < scores.length; i++) {
            text.append("  - { id: p")
                    .append(i)
                    .append(", score: ")
                    .append(scores[i])
                    .append(" }\n");
        }
        Scenario.Ready unit =
                CaseFile.parse("unit.yaml", text.toString()).scenarios().get(0).ready();
        return PeriodRound.of(DECREE, unit.register(), EvaluationPeriod.month(2026, 3))
                .scorecards()
                .get(CadreId.of("head"))
                .total()
                .asOptional()
                .map(Points::value);
    }
}
