package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.reflect.TypeToken;
import io.github.thuocdo.application.Answer;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.scoring.Cohort;
import io.github.thuocdo.scoring.FindingValues;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.RandomAgency;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mapper writes and reads that was taught the module of its line: the library's own JSON, wherever a value stands. */
abstract class MapperContract {

    private static final Policy DECREE = StandardPolicies.decree335Individuals();
    private static final Register REGISTER = RandomAgency.of(3).register();
    private static final AgencyRound ROUND = AgencyRound.of(DECREE, REGISTER, RandomAgency.AGENCY, RandomAgency.YEAR);
    private static final Placement PLACEMENT = ROUND.placements().get(0);
    private static final PeriodRound MONTH =
            PeriodRound.of(DECREE, REGISTER, RandomAgency.AGENCY, EvaluationPeriod.month(2026, 1));

    /** A value with the type by which it is read. */
    record Value(String kind, Type type, Object value) {

        @Override
        public String toString() {
            return kind;
        }
    }

    /** Writes by a mapper that found the module. */
    abstract String written(Object value) throws IOException;

    /** Reads by a mapper that found the module. */
    abstract Object read(String text, Type type) throws IOException;

    /** Reads by a mapper that found the module and was given another one, made of a book. */
    abstract Object readWith(PolicyBook book, String text, Type type) throws IOException;

    /** By what a mapper tells a module made of a book from others. */
    abstract Object registrationId(PolicyBook book);

    /** By what a mapper tells the module that was found from others. */
    abstract Object foundId();

    /** Writes by a mapper that knows no module. */
    abstract String writtenPlainly(Object value) throws IOException;

    private static Value of(Object value, Class<?> type) {
        return new Value(type.getSimpleName(), type, value);
    }

    static Stream<Value> values() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        return Stream.of(
                of(Fraction.of(290, 3), Fraction.class),
                of(Points.parse("800/11"), Points.class),
                of(Interval.parse("[85,)"), Interval.class),
                of(DateRange.parse("2026-01-01/.."), DateRange.class),
                of(EvaluationPeriod.parse("2026-Q1"), EvaluationPeriod.class),
                of(CadreId.of("CC-01"), CadreId.class),
                of(Subject.of(CadreId.of("CC-01")), Subject.class),
                of(Role.HEAD, Role.class),
                of(Classification.EXCELLENT, Classification.class),
                of(BilingualText.of("335/2025"), BilingualText.class),
                of(new BilingualText("hai", "two"), BilingualText.class),
                of(new Citation("335/2025/NĐ-CP", "Điều 11.3"), Citation.class),
                of(new Decision("Chủ tịch", "12/QĐ-UBND", day), Decision.class),
                of(Source.of("12/CV-UBND"), Source.class),
                of(new Excusal.Confirmed(CadreId.of("CC-02")), Excusal.class),
                new Value(
                        "Observation given",
                        new TypeToken<Observation<Fraction>>() {}.getType(),
                        Observation.given(Fraction.of(1, 2))),
                new Value(
                        "Observation excused",
                        new TypeToken<Observation<Points>>() {}.getType(),
                        Observation.excused(Gap.ON_LEAVE)),
                of(DECREE.rules().get(0), Rule.class),
                of(DECREE, Policy.class),
                of(DECREE.instrument(), LegalInstrument.class),
                of(REGISTER, Register.class),
                of(REGISTER.organization(), Organization.class),
                of(REGISTER.organization().units().iterator().next(), Unit.class),
                of(REGISTER.tasks().iterator().next(), Task.class),
                of(result(), Result.class),
                of(PLACEMENT.scorecard().dossier(), Dossier.class),
                of(PLACEMENT.scorecard(), Scorecard.class),
                of(PLACEMENT.proposal(), Proposal.class),
                of(PLACEMENT.considerations().get(0), Consideration.class),
                of(FindingValues.findings().get(0), Finding.class),
                of(ROUND.board().get(0), ScopeOutcome.class),
                of(PLACEMENT, Placement.class),
                of(ROUND, AgencyRound.class),
                of(MONTH, PeriodRound.class));
    }

    private static Result result() {
        return Result.builder()
                .id("KQ-1")
                .subject(Subject.of(CadreId.of("CC-01")))
                .period(EvaluationPeriod.month(2026, 1))
                .total(Points.parse("290/3"))
                .source(Source.of("12/TB"))
                .build();
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_written_as_the_library_writes_it_and_comes_back_equal(Value value) throws IOException {
        String text = written(value.value());

        assertThat(JsonText.text(JsonTree.of(text))).isEqualTo(ThuocdoJson.write(value.value()));
        assertThat(read(text, value.type())).isEqualTo(value.value());
        assertThat(read(ThuocdoJson.write(value.value()), value.type())).isEqualTo(value.value());
    }

    @Test
    void all_that_a_round_tells_is_written_as_the_library_writes_it() throws IOException {
        assertThat(JsonText.text(JsonTree.of(written(ROUND.placements()))))
                .isEqualTo(ThuocdoJson.write(ROUND.placements()));
    }

    @Test
    void every_finding_comes_back() throws IOException {
        ImmutableList<Finding> findings = FindingValues.findings();

        assertThat(read(written(findings), new TypeToken<ImmutableList<Finding>>() {}.getType()))
                .isEqualTo(findings);
    }

    @Test
    void values_stand_among_those_of_an_application() throws IOException {
        Answer answer = new Answer(
                2,
                CadreId.of("CC-01"),
                Fraction.of(6, 7),
                Points.of(88),
                Observation.excused(Gap.ON_LEAVE),
                List.of(Observation.given(Fraction.ONE), Observation.notDue()),
                new Excusal.Confirmed(CadreId.of("CC-02")),
                Map.of(Role.HEAD, Points.of(90)),
                Map.of(CadreId.of("CC-01"), result()),
                REGISTER.tasks().stream().limit(3).collect(toImmutableList()),
                ImmutableSet.of(Subject.of(CadreId.of("b")), Subject.of(CadreId.of("a"))),
                ImmutableSortedSet.of(Fraction.of(1, 2), Fraction.of(1, 3)),
                ImmutableMap.of(EvaluationPeriod.parse("2026"), Interval.parse("[85,)")),
                new Role[] {Role.STAFF});

        String text = written(answer);

        assertThat(read(text, Answer.class))
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .isEqualTo(answer);
        assertThat(text)
                .contains("\"times\":2,\"cadre\":\"CC-01\",\"ratio\":\"6/7\",\"total\":\"88\"")
                .contains("\"byRole\":{\"head\":\"90\"}")
                .contains("\"bands\":{\"2026\":\"[85,)\"}");
        assertThat(JsonTree.of(text).asMap().required("excusal"))
                .extracting(JsonText::text)
                .isEqualTo(ThuocdoJson.write(answer.excusal()));
    }

    @Test
    void several_values_by_key_are_written_as_a_map_and_a_table_is_refused() throws IOException {
        ImmutableListMultimap<Role, Points> marks =
                ImmutableListMultimap.of(Role.HEAD, Points.of(90), Role.HEAD, Points.of(88), Role.STAFF, Points.of(70));

        assertThat(written(marks)).isEqualTo("{\"head\":[\"90\",\"88\"],\"staff\":[\"70\"]}");
        assertThat(written(List.of(ImmutableSetMultimap.of(CadreId.of("a"), Role.HEAD))))
                .isEqualTo("[{\"a\":[\"head\"]}]");
        assertThat(catchException(() -> written(ImmutableTable.of(Role.HEAD, CadreId.of("a"), Points.of(90)))))
                .hasMessageContaining("a table must not stand in JSON; write a list of its cells");
    }

    @Test
    void modules_of_the_same_policies_are_one() {
        PolicyBook local = PolicyBook.of(DECREE.amendedBy(
                "local",
                DECREE.instrument(),
                DECREE.effective(),
                List.of(
                        new Amendment.Put("335.excellent/band", "[95,)"),
                        new Amendment.Put("335.good/band", "[70,95)"))));

        assertThat(registrationId(local)).isEqualTo(registrationId(local)).isNotEqualTo(foundId());
        assertThat(registrationId(StandardPolicies.book())).isEqualTo(foundId()).hasSameHashCodeAs(foundId());
    }

    @Test
    void whoever_asks_for_one_member_of_a_family_gets_no_other() throws IOException {
        String refused = written(new Excusal.Refused(CadreId.of("CC-02"), "no"));

        assertThat(refusal(refused, Excusal.Confirmed.class).problems())
                .extracting(JsonRefusal::getMessage)
                .containsExactly("$.kind (\"refused\"): must be one of confirmed");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        String wrong = ThuocdoJson.write(result()).replace("\"290/3\"", "96.67").replace("\"subject\"", "\"object\"");

        assertThat(refusal(wrong, Result.class).problems())
                .extracting(JsonRefusal::path)
                .contains("$.object", "$.total");
        assertThat(refusal("{\"format\": 2}", Result.class).path()).isEqualTo("$.format");
    }

    @Test
    void what_is_no_json_is_told_in_the_words_of_the_library() {
        assertThat(refusal("{\"format\": 1, \"id\" \"KQ\"}", Result.class).getMessage())
                .contains("must be well-formed JSON (line 1, column");
    }

    private JsonRefusal refusal(String text, Type type) {
        Exception failure = catchException(() -> read(text, type));
        assertThat(failure).hasCauseInstanceOf(JsonRefusal.class);
        return (JsonRefusal) failure.getCause();
    }

    @Test
    void a_scorecard_of_a_policy_that_the_module_does_not_know_is_refused_with_what_to_do() throws IOException {
        Policy local = DECREE.amendedBy(
                "local",
                DECREE.instrument(),
                DECREE.effective(),
                List.of(
                        new Amendment.Put("335.excellent/band", "[95,)"),
                        new Amendment.Put("335.good/band", "[70,95)")));
        Scorecard card = ScoringEngine.of(local).score(PLACEMENT.scorecard().dossier());
        String text = written(card);

        assertThat(refusal(text, Scorecard.class).getMessage())
                .contains("register a module made of a PolicyBook that has it");
        assertThat(readWith(PolicyBook.of(local), text, Scorecard.class)).isEqualTo(card);
    }

    @Test
    void a_scorecard_that_was_altered_is_refused() throws IOException {
        Scorecard month = ROUND.months().values().stream()
                .filter(card -> card.rawTotal().isGiven())
                .findFirst()
                .orElseThrow();
        String text = written(month);
        String altered = text.replaceFirst("\"rawTotal\":\\{\"kind\":\"given\",\"value\":\"", "$0" + "1");

        assertThat(altered).isNotEqualTo(text);
        assertThat(refusal(altered, Scorecard.class).path()).startsWith("$.rawTotal");
    }

    @Test
    void what_has_no_text_of_its_own_is_no_key_of_a_map() {
        assertThat(catchException(() -> written(Map.of(result(), 1))))
                .hasMessageContaining("must not be the key of a map");
        assertThat(catchException(() -> read("{\"x\":1}", new TypeToken<Map<Subject, Integer>>() {}.getType())))
                .hasMessageContaining("must not be the key of a map");
        assertThat(catchException(() -> read("{\"boss\":1}", new TypeToken<Map<Role, Integer>>() {}.getType())))
                .hasMessageContaining("boss");
    }

    @Test
    void a_list_that_nobody_can_change_holds_no_null_and_a_set_nothing_twice() {
        assertThat(catchException(() -> read("[null]", new TypeToken<ImmutableList<Fraction>>() {}.getType())))
                .hasMessageContaining("must not hold null");
        assertThat(catchException(
                        () -> read("[\"1/2\", \"0.5\"]", new TypeToken<ImmutableSet<Fraction>>() {}.getType())))
                .hasMessageContaining("must be given once");
    }

    @Test
    void what_the_library_does_not_write_fails() {
        assertThat(catchException(() ->
                        written(Cohort.of(ImmutableList.of(PLACEMENT.scorecard().dossier())))))
                .hasMessageContaining("must be a record");
    }

    @Test
    void a_mapper_without_the_module_is_told_of_it() {
        assertThat(catchException(() -> writtenPlainly(Fraction.of(6, 7))))
                .hasMessageContaining("Fraction is no bean: write it with ThuocdoJson, or teach the mapper the module");
        assertThat(catchException(() -> writtenPlainly(REGISTER))).hasMessageContaining("Register is no bean");
        assertThat(catchException(() -> writtenPlainly(PLACEMENT))).hasMessageContaining("is no bean");
    }
}
