package io.github.thuocdo.scoring.invariant;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdgeStressTest {

    /** Everybody has done all work, 70 points, and has some general points: totals of 90, 89.5, 91, 100 and 70. */
    private static final String MARCH = march(List.of("20", "19.5", "21", "30", "0"));

    /** What a fault in one of twenty products takes: a quarter of one of the twenty, in one of the three shares of 70 points. */
    private static final Fraction FAULT = Fraction.parse("7/24");

    private static String march(List<String> marks) {
        return """
                case: A small office
                policy: vn.335-2025.individuals
                period: 2026-03
                units: [{ id: office, level: using }]
                people:
                """
                + IntStream.range(0, marks.size())
                        .mapToObj(i -> "  - { id: p" + i + ", unit: office, general: " + marks.get(i)
                                + ", tasks: [{ task: T" + i + ", coefficient: 1, assigned: 20, delivered: 20 }] }\n")
                        .collect(joining());
    }

    private static EdgeStress stress(String text, String distance, long seed) {
        Scenario.Ready ready =
                CaseFile.parse("march.yaml", text).scenarios().get(0).ready();
        return EdgeStress.of(
                ready.policies().get(0),
                ready.register(),
                UnitId.of("office"),
                ready.periods().get(0),
                Fraction.parse(distance),
                seed);
    }

    @Test
    void whoever_stands_close_to_an_edge_is_counted_on_the_side_where_the_total_belongs() {
        assertThat(stress(MARCH, "1", 1).people()).isEqualTo(5);
        assertThat(stress(MARCH, "1", 1).edges())
                .extracting(
                        edge -> edge.edge().toString(),
                        EdgeStress.AtEdge::below,
                        EdgeStress.AtEdge::above,
                        EdgeStress.AtEdge::justBelow,
                        EdgeStress.AtEdge::justAbove)
                .containsExactly(
                        tuple("90", Classification.GOOD, Classification.EXCELLENT, 1, 2),
                        tuple("70", Classification.COMPLETED, Classification.GOOD, 0, 1),
                        tuple("50", Classification.NOT_COMPLETED, Classification.COMPLETED, 0, 0));
        assertThat(stress(MARCH, "0", 1).edges())
                .extracting(EdgeStress.AtEdge::justBelow, EdgeStress.AtEdge::justAbove)
                .containsExactly(tuple(0, 1), tuple(0, 1), tuple(0, 0));
        assertThat(stress(MARCH, "0.5", 1).edges().get(0).justBelow()).isEqualTo(1);
        assertThat(stress(MARCH, "0.49", 1).edges().get(0).justBelow()).isZero();
    }

    @Test
    void one_more_fault_moves_the_class_of_those_who_stand_exactly_at_an_edge() {
        Set<String> met = new HashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            EdgeStress stress = stress(MARCH, "1", seed);
            assertThat(stress.working()).isEqualTo(5);
            assertThat(stress.faulty()).hasSize(1);
            Subject one = stress.faulty().get(0);
            EdgeStress.Change change = stress.changes().get(0);
            met.add(one.text());

            assertThat(stress.changes()).hasSize(1);
            assertThat(change.subject()).isEqualTo(one);
            assertThat(change.after().total())
                    .contains(change.before().total().orElseThrow().minus(FAULT));
            assertThat(change.isOfClass()).isEqualTo(Set.of("p0", "p4").contains(one.text()));
            assertThat(stress.changedClasses()).hasSize(change.isOfClass() ? 1 : 0);
        }
        assertThat(met).containsExactlyInAnyOrder("p0", "p1", "p2", "p3", "p4");
    }

    @Test
    void of_a_hundred_and_one_people_two_have_one_more_fault_and_the_same_seed_chooses_the_same() {
        String many = march(IntStream.range(0, 101).mapToObj(i -> "20").toList());
        EdgeStress stress = stress(many, "1", 5);

        assertThat(stress.faulty()).hasSize(2).doesNotHaveDuplicates();
        assertThat(stress.changedClasses()).hasSize(2);
        assertThat(stress(many, "1", 5)).isEqualTo(stress);
        assertThat(stress(many, "1", 6).faulty()).isNotEqualTo(stress.faulty());
        assertThat(stress.edges().get(0).justAbove()).isEqualTo(101);
        assertThat(stress(march(IntStream.range(0, 100).mapToObj(i -> "20").toList()), "1", 5)
                        .faulty())
                .hasSize(1);
    }

    @Test
    void it_is_told_in_both_languages() {
        EdgeStress stress = IntStream.range(0, 40)
                .mapToObj(seed -> stress(MARCH, "1", seed))
                .filter(each -> each.faulty().get(0).text().equals("p0"))
                .findFirst()
                .orElseThrow();

        assertThat(EdgeReport.text(stress, Language.ENGLISH))
                .contains("5 have a total", "one more fault: 1 (p0)", "Another class: 1; other points alone: 0")
                .containsPattern("90: Good completion of tasks \\| Excellent completion of tasks .* 1 +2\n")
                .containsPattern("p0: 90, Excellent completion of tasks → 2153/24 .*, Good completion of tasks");
        assertThat(EdgeReport.text(stress, Language.VIETNAMESE))
                .contains("5 đối tượng có điểm", "1 trong 5 người có công việc thêm một lỗi: p0")
                .containsPattern("p0: 90, Hoàn thành xuất sắc nhiệm vụ → 2153/24 .*, Hoàn thành tốt nhiệm vụ");
    }

    @Test
    void where_nobody_has_work_nobody_has_a_fault() {
        EdgeStress stress = stress("""
                case: On record
                policy: vn.335-2025.individuals
                period: 2026-03
                units: [{ id: office, level: using }]
                people: [{ id: a, unit: office, score: 89 }]
                """, "1", 1);

        assertThat(stress.faulty()).isEmpty();
        assertThat(stress.changes()).isEmpty();
        assertThat(stress.edges().get(0).justBelow()).isEqualTo(1);
        assertThat(EdgeReport.text(stress, Language.ENGLISH)).contains("Nobody has work of the period");
    }

    @Test
    void a_distance_below_nought_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stress(MARCH, "-1", 1))
                .withMessage("distance (-1) must not be below 0");
    }

    private static Stream<Policy> editions() {
        return Stream.of(Editions.all().get(0), Editions.all().get(1));
    }

    /** Counted once more, person by person and without bands: by which class the total alone would have. */
    @ParameterizedTest
    @MethodSource("editions")
    void a_slow_count_of_agencies_by_chance_comes_to_the_same(Policy policy) {
        Specimens specimens = Specimens.of(policy);
        Fraction distance = Fraction.parse("1/50");
        int counted = 0;
        for (int seed = 0; seed < 20; seed++) {
            Specimen agency = specimens.agency(Choices.byChance(seed));
            EdgeStress stress =
                    EdgeStress.of(policy, agency.register(), agency.agency(), agency.period(), distance, seed);
            Rated rated = Rated.of(agency);
            for (EdgeStress.AtEdge edge : stress.edges()) {
                int below = 0;
                int above = 0;
                for (Subject subject : rated.placements().keySet()) {
                    Optional<Fraction> total = rated.total(subject);
                    if (total.isPresent() && isNear(total.get(), edge.edge(), distance)) {
                        Classification level = ladder(policy, rated, subject)
                                .rungFor(total.get())
                                .orElseThrow()
                                .level();
                        above += level.isBelow(edge.above()) ? 0 : 1;
                        below += level.isBelow(edge.above()) ? 1 : 0;
                    }
                }
                assertThat(List.of(edge.justBelow(), edge.justAbove())).isEqualTo(List.of(below, above));
                counted += below + above;
            }
        }
        assertThat(counted).isPositive();
    }

    private static boolean isNear(Fraction total, Fraction edge, Fraction distance) {
        return total.compareTo(edge.plus(distance)) <= 0 && total.compareTo(edge.minus(distance)) >= 0;
    }

    private static Ladder ladder(Policy policy, Rated rated, Subject subject) {
        var card = rated.card(subject).orElseThrow();
        return policy.ladder(card.dossier().role(), card.period().kind()).orElseThrow();
    }
}
