package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.RandomAgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 2: facts about somebody change nothing of others who neither manage that person nor share a quota. */
class LocalityProperties {

    @Test
    void facts_about_somebody_change_no_card_of_whoever_does_not_manage_that_person() {
        Law.holds("facts about one change no card of another who does not manage him", random -> {
            RandomAgency agency = RandomAgency.withCalendar(random.nextInt());
            Register before = agency.register();
            Policy policy = agency.policy();
            CadreId changed = oneOf(before.organization().cadres(), random).id();
            Register after = changed(before, changed, random);
            AgencyRound one = Law.first(() -> round(policy, before));
            AgencyRound other = round(policy, after);
            boolean asked = false;
            for (Placement placement : one.placements()) {
                CadreId cadre = placement.cadre();
                if (!cadre.equals(changed)
                        && !manages(policy, before, cadre, changed)
                        && !manages(policy, after, cadre, changed)) {
                    asked = true;
                    Optional<Placement> now = other.placementOf(cadre);
                    assertThat(now)
                            .as("%s after a change of %s", cadre, changed)
                            .isPresent();
                    assertThat(now.orElseThrow().scorecard()).isEqualTo(placement.scorecard());
                    assertThat(now.orElseThrow().scorecard().findings())
                            .isEqualTo(placement.scorecard().findings());
                }
            }
            return asked
                    && !one.placementOf(changed)
                            .map(Placement::scorecard)
                            .equals(other.placementOf(changed).map(Placement::scorecard));
        });
    }

    private static AgencyRound round(Policy policy, Register register) {
        return AgencyRound.of(policy, register, RandomAgency.AGENCY, RandomAgency.YEAR);
    }

    /** Whether somebody manages another, or somebody who does: a leader rests on the scores of those who themselves lead. */
    private static boolean manages(Policy policy, Register register, CadreId leader, CadreId other) {
        DossierAssembly assembly = DossierAssembly.of(policy, register);
        return Stream.of(
                        RandomAgency.YEAR.months(),
                        RandomAgency.YEAR.dividedInto(PeriodKind.QUARTER),
                        ImmutableList.of(RandomAgency.YEAR))
                .flatMap(List::stream)
                .anyMatch(period -> manages(assembly, period, leader, other, new HashSet<>()));
    }

    private static boolean manages(
            DossierAssembly assembly, EvaluationPeriod period, CadreId leader, CadreId other, Set<CadreId> seen) {
        return seen.add(leader)
                && assembly.managedBy(leader, period).stream()
                        .anyMatch(managed -> managed.equals(other) || manages(assembly, period, managed, other, seen));
    }

    private static Register changed(Register register, CadreId cadre, Random random) {
        Subject subject = Subject.of(cadre);
        EvaluationPeriod month = oneOf(RandomAgency.YEAR.months(), random);
        LocalDate day = month.firstDay().plusDays(random.nextInt(28));
        Decision decision = new Decision("Chairman", "77/QD", day);
        return switch (random.nextInt(6)) {
            case 0 ->
                register.withTasks(
                        without(register.tasks(), task -> task.assignee().equals(cadre), random));
            case 1 -> register.withTasks(finished(register.tasks(), cadre, day));
            case 2 ->
                register.withPeriodFacts(
                        without(register.periodFacts(), facts -> facts.subject().equals(subject), random));
            case 3 ->
                Register.builder()
                        .from(register)
                        .addResults(Result.builder()
                                .id("another result")
                                .subject(subject)
                                .period(month)
                                .source(Source.of("record"))
                                .total(Points.of(random.nextInt(101)))
                                .build())
                        .build();
            case 4 ->
                Register.builder()
                        .from(register)
                        .addConclusions(Conclusion.builder()
                                .id("another conclusion")
                                .kind(ConclusionKind.DISCIPLINE)
                                .form(DisciplineForm.WARNING)
                                .about(subject)
                                .decision(decision)
                                .build())
                        .build();
            default ->
                register.withOrganization(Organization.builder()
                        .from(register.organization())
                        .addAbsences(new Absence(cadre, LeaveKind.SICK, DateRange.ofClosed(day, day.plusDays(70))))
                        .build());
        };
    }

    private static ImmutableList<Task> finished(List<Task> tasks, CadreId cadre, LocalDate day) {
        return tasks.stream()
                .map(task -> task.assignee().equals(cadre)
                        ? Task.builder()
                                .from(task)
                                .finishedOn(day)
                                .approved(Fraction.of(1, 3))
                                .build()
                        : task)
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> List<T> without(List<T> all, Predicate<T> some, Random random) {
        List<T> left = new ArrayList<>(all);
        left.removeIf(each -> some.test(each) && random.nextBoolean());
        return left;
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
