package io.github.thuocdo.scoring.procedure;

import static io.github.thuocdo.scoring.procedure.Hall.DIVISION;
import static io.github.thuocdo.scoring.procedure.Hall.HEAD;
import static io.github.thuocdo.scoring.procedure.Hall.WARD;
import static io.github.thuocdo.scoring.procedure.Hall.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProcedureProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
    private static final int DAYS = 50;
    private static final Organization CIVIL_SERVANTS = Hall.organization(CadreCategory.CIVIL_SERVANT);
    private static final Organization PUBLIC_EMPLOYEES = Hall.organization(CadreCategory.PUBLIC_EMPLOYEE);

    /** Facts of a head, in any order and of any days. */
    record Facts(List<StepTaken> steps, List<Result> results, List<Petition> petitions) {

        Register register(Organization organization) {
            return Register.builder()
                    .organization(organization)
                    .calendar(Hall.CALENDAR)
                    .addAllSteps(steps)
                    .addAllResults(results)
                    .addAllPetitions(petitions)
                    .build();
        }

        Facts shuffled(Random random) {
            return new Facts(shuffled(steps, random), shuffled(results, random), shuffled(petitions, random));
        }

        private static <T> List<T> shuffled(List<T> list, Random random) {
            List<T> copy = new ArrayList<>(list);
            Collections.shuffle(copy, random);
            return copy;
        }

        Facts with(StepTaken step) {
            List<StepTaken> more = new ArrayList<>(steps);
            more.add(step);
            return new Facts(more, results, petitions);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<StepTaken> steps() {
        return Combinators.combine(
                        Arbitraries.of(StepKind.values()).filter(StepKind::isRecordedByItself),
                        Arbitraries.of(Subject.of(HEAD), Subject.of(DIVISION), Subject.of(WARD)),
                        days(),
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(Hall.CHAIRMAN, HEAD, Hall.STAFF).optional())
                .as((kind, about, day, document, by) -> new StepTaken(kind, about, YEAR, day, by, Source.of(document)));
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Petition> petitions = Combinators.combine(days(), days().optional())
                .as((received, settled) -> new Petition(
                        HEAD,
                        YEAR,
                        "điểm",
                        received,
                        settled.filter(day -> !day.isBefore(received)),
                        Optional.empty()));
        return Combinators.combine(
                        steps().list().ofMaxSize(12),
                        days().list().ofMaxSize(3).map(ProcedureProperties::chain),
                        petitions.list().ofMaxSize(3))
                .as(Facts::new);
    }

    /** Decisions of which each replaces the one before. */
    private static List<Result> chain(List<LocalDate> days) {
        List<Result> chain = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Optional<String> older = i == 0 ? Optional.empty() : Optional.of("R" + (i - 1));
            chain.add(Hall.decision(HEAD, days.get(i).toString())
                    .id("R" + i)
                    .replaces(older)
                    .build());
        }
        return chain;
    }

    private static ImmutableList<Policy> policies() {
        return ImmutableList.of(StandardPolicies.decree335Individuals(), StandardPolicies.decree233PublicEmployees());
    }

    private static ProcedureCheck check(Policy policy, Facts facts, LocalDate day) {
        Organization organization = policy.id().startsWith("vn.335") ? CIVIL_SERVANTS : PUBLIC_EMPLOYEES;
        return ProcedureCheck.of(policy, facts.register(organization), Subject.of(HEAD), YEAR, day);
    }

    @Property(tries = 300)
    void a_further_step_never_makes_an_earlier_state(
            @ForAll("facts") Facts facts, @ForAll("steps") StepTaken step, @ForAll("days") LocalDate day) {
        for (Policy policy : policies()) {
            assertThat(check(policy, facts.with(step), day).state())
                    .isGreaterThanOrEqualTo(check(policy, facts, day).state());
        }
    }

    @Property(tries = 300)
    void the_order_of_the_facts_decides_nothing(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day, @ForAll Random random) {
        for (Policy policy : policies()) {
            assertThat(check(policy, facts.shuffled(random), day)).isEqualTo(check(policy, facts, day));
        }
    }

    @Property(tries = 200)
    void on_every_day_each_step_asked_is_done_or_missing_and_what_is_next_is_missing(
            @ForAll("facts") Facts facts, @ForAll("days") LocalDate day) {
        for (Policy policy : policies()) {
            ProcedureCheck check = check(policy, facts, day);
            assertThat(check.missing()).containsAll(check.next());
            assertThat(check.missing().stream().map(open -> open.step().kind()))
                    .allMatch(kind -> kind == StepKind.SETTLEMENT
                            || check.done().stream()
                                    .noneMatch(done -> done.step().kind() == kind));
            assertThat(check.state() == ResultState.LOCKED)
                    .satisfiesAnyOf(
                            locked -> assertThat(locked).isFalse(),
                            locked -> assertThat(check.missing()).isEmpty());
            assertThat(check.done()).allMatch(done -> !done.on().isAfter(day));
        }
    }

    @Property(tries = 100)
    void facts_about_somebody_else_decide_nothing(@ForAll("facts") Facts facts, @ForAll("days") LocalDate day) {
        CadreId other = Hall.STAFF;
        Facts more = facts.with(Hall.step(StepKind.NOTICE, other, day.toString()));
        for (Policy policy : policies()) {
            assertThat(check(policy, more, day)).isEqualTo(check(policy, facts, day));
        }
    }
}
