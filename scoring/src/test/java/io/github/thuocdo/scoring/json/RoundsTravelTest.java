package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from facts is written with them, and comes back by following from them once more. */
class RoundsTravelTest {

    private static final Policy OFFICE =
            Policy.builder().from(Ward.POLICY).id("office-2026").build();

    private static Register register() {
        Ward ward = Ward.of().person("loc", Role.HEAD, "office").organizationClass("office", Classification.GOOD);
        for (int i = 0; i < 7; i++) {
            ward.staff("p" + i, "office", i == 0 ? "95" : "80");
        }
        ward.facts("p1", Ward.MARCH, "1");
        return ward.register();
    }

    private static AgencyPolicies divided() {
        return new AgencyPolicies(
                ImmutableList.of(Ward.POLICY, OFFICE),
                ImmutableList.of(new PolicyAssignment(
                        ImmutableSet.of(OFFICE.id()),
                        ImmutableSet.of(CadreId.of("p1"), CadreId.of("p2")),
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        DateRange.all(),
                        new Decision("Chairman", "7/QD", LocalDate.of(2025, 12, 20)),
                        PolicyAssignment.QuotaSharing.COMMON)));
    }

    private static <T> T again(T value, Class<T> type) {
        String text = ThuocdoJson.write(value);
        T read = ThuocdoJson.read(text, type);

        assertThat(read).isEqualTo(value);
        assertThat(ThuocdoJson.write(read)).isEqualTo(text);
        return read;
    }

    private static JsonRefusal refused(String text, Class<?> type) {
        JsonRefusal refusal = catchThrowableOfType(JsonRefusal.class, () -> ThuocdoJson.read(text, type));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @Test
    void rounds_of_a_month_come_back_alone_of_an_agency_and_among_others() {
        Register register = register();
        PeriodRound round = PeriodRound.of(Ward.POLICY, register, Ward.MARCH);

        assertThat(again(round, PeriodRound.class).scorecards())
                .isEqualTo(round.scorecards())
                .isNotEmpty();
        again(PeriodRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.MARCH), PeriodRound.class);
        for (PeriodRound one : PeriodRound.of(divided(), register, Ward.MARCH)) {
            assertThat(again(one, PeriodRound.class).policy().id())
                    .isEqualTo(one.policy().id());
        }
    }

    @Test
    void a_year_and_each_of_its_rounds_come_back() {
        AgencyYear year = AgencyYear.of(divided(), register(), Ward.AGENCY, Ward.YEAR);
        AgencyYear read = again(year, AgencyYear.class);

        assertThat(read.proposed()).isEqualTo(year.proposed());
        assertThat(year.people()).hasSize(2);
        AgencyRound one = year.people().get(1);
        assertThat(again(one, AgencyRound.class).placements())
                .isEqualTo(one.placements())
                .isNotEmpty();
        AgencyRound alone = AgencyRound.of(Ward.POLICY, register(), Ward.AGENCY, Ward.YEAR);
        assertThat(again(alone, AgencyRound.class).board()).isEqualTo(alone.board());
    }

    @Test
    void a_year_by_a_book_and_a_year_among_others_come_back() {
        again(
                AgencyYear.of(
                        PolicyBook.of(Ward.POLICY), register(), Ward.AGENCY, Ward.YEAR, LocalDate.of(2026, 12, 31)),
                AgencyYear.class);
        again(
                AgencyYear.ofEach(ImmutableMap.of(Ward.AGENCY, AgencyPolicies.of(Ward.POLICY)), register(), Ward.YEAR)
                        .get(Ward.AGENCY),
                AgencyYear.class);
    }

    @Test
    void a_round_of_organizations_and_what_depends_on_readings_come_back() {
        Policy policy = StandardPolicies.decree335Organizations()
                .reading(
                        "organisation-form",
                        "I: 10; II: 10; III: 10; a: 10; b: 10; c: 10; d: 10; dd: 10; e: 8; g: 6; h: 6",
                        "test");
        OrganizationRound round = OrganizationRound.of(policy, register(), Ward.AGENCY, Ward.YEAR);
        Sensitivity ofMonth = Sensitivity.ofPeriod(Ward.POLICY, register(), Ward.MARCH);

        assertThat(again(round, OrganizationRound.class).placements()).isEqualTo(round.placements());
        assertThat(again(ofMonth, Sensitivity.class).differences()).isEqualTo(ofMonth.differences());
    }

    @Test
    void placements_and_scorecards_come_back_by_the_policy_that_they_name() {
        AgencyRound round = AgencyRound.of(
                Ward.POLICY.reading("score-rounding", "month-as-recorded 0.01 half-up", "UBND phường"),
                register(),
                Ward.AGENCY,
                Ward.YEAR);
        Placement placement = round.placements().get(1);

        again(placement, Placement.class);
        again(placement.scorecard(), Scorecard.class);
        assertThat(ThuocdoJson.read(
                        ThuocdoJson.write(round.placements()), new TypeToken<List<Placement>>() {}.getType()))
                .isEqualTo(round.placements());
    }

    @Test
    void a_scorecard_under_a_policy_that_nobody_ships_is_read_with_a_book_that_has_it() {
        AgencyRound round = AgencyRound.of(OFFICE, register(), Ward.AGENCY, Ward.YEAR);
        String text = ThuocdoJson.write(round.placements().get(1));
        JsonRefusal refusal = refused(text, Placement.class);

        assertThat(refusal.path()).isEqualTo("$.scorecard.policy.hash");
        assertThat(refusal.rule().english()).contains("read it with a book that has the policy of the scorecard");
        assertThat(ThuocdoJson.read(text, Placement.class, PolicyBook.of(OFFICE)))
                .isEqualTo(round.placements().get(1));
    }

    @Test
    void whatever_is_altered_in_what_came_out_is_refused_there() {
        String text = ThuocdoJson.write(AgencyRound.of(Ward.POLICY, register(), Ward.AGENCY, Ward.YEAR));
        JsonRefusal refusal =
                refused(text.replaceFirst("\"undecided\": [0-9]+", "\"undecided\": 99"), AgencyRound.class);

        assertThat(refusal.path()).isEqualTo("$.outcome.undecided");
        assertThat(refusal.rule().english())
                .matches("must be [0-9]+, which comes out of the facts of which it is made");
        assertThat(refusal.rule().vietnamese()).matches("phải là [0-9]+, kết quả tính từ các dữ kiện đã ghi");
    }

    @Test
    void facts_of_which_no_round_can_be_made_are_refused_at_their_place() {
        String text = ThuocdoJson.write(AgencyYear.of(divided(), register(), Ward.AGENCY, Ward.YEAR)
                .people()
                .get(1));

        assertThat(refused(text.replace("\"id\": \"office-2026\"\n", "\"id\": \"nobody\"\n"), AgencyRound.class)
                        .path())
                .startsWith("$.madeOf");
        assertThat(refused("{\"madeOf\": {}}", AgencyRound.class).problems())
                .extracting(JsonRefusal::path)
                .contains("$.madeOf.origin", "$.madeOf.register", "$.outcome");
    }

    @Test
    void other_facts_make_another_round_or_are_refused_and_nothing_else_happens() {
        Register register = register();
        ImmutableMap<Object, Class<?>> rounds = ImmutableMap.of(
                AgencyRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.YEAR), AgencyRound.class,
                PeriodRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.MARCH), PeriodRound.class,
                AgencyYear.of(divided(), register, Ward.AGENCY, Ward.YEAR), AgencyYear.class);
        ImmutableMap<String, ImmutableList<String>> others = ImmutableMap.of(
                "agency", ImmutableList.of("no-such-unit", "office"),
                "period", ImmutableList.of("2026-03", "2026-Q1", "2026-H1", "2026", "0001", "9999-12"),
                "policy", ImmutableList.of("no-such-policy"));
        rounds.forEach((round, type) -> {
            TextNode whole = JsonTree.written(round);
            TextMap facts = whole.asMap().required(MadeOfFacts.RECIPE).asMap();
            others.forEach((name, texts) -> texts.forEach(text -> {
                if (facts.find(name).filter(TextNode::isText).isPresent()) {
                    TextNode other =
                            JsonTree.with(whole, List.of(MadeOfFacts.RECIPE, name), old -> JsonTree.text(text));
                    Throwable failure = catchThrowable(() -> ThuocdoJson.read(JsonText.text(other), type));
                    assertThat(failure == null || failure instanceof JsonRefusal)
                            .as("%s %s of %s: %s", name, text, type, failure)
                            .isTrue();
                }
            }));
        });
    }

    @Test
    void a_value_with_type_arguments_is_read_by_its_whole_type() {
        Observation<Points> given = Observation.given(Points.of(90));

        assertThat(ThuocdoJson.read(ThuocdoJson.write(given), new TypeToken<Observation<Points>>() {}.getType()))
                .isEqualTo(given);
    }
}
