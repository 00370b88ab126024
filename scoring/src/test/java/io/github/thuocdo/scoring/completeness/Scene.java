package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.PolicyUse;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.procedure.ProcedureRound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A register with the rounds that are made of it: those of a case file, or of a register by chance. */
record Scene(String name, Register register, ImmutableList<Round> rounds) {

    private static final Path CASES = Path.of("..", "examples", "quickstart", "src", "test", "resources", "cases");

    /** Under which organizations, component units, collectives and Party members go their steps. */
    private static final ImmutableList<Policy> OTHERS = ImmutableList.of(
            StandardPolicies.decree335Organizations(),
            StandardPolicies.decree233Units(),
            StandardPolicies.regulation366Collectives(),
            StandardPolicies.regulation366Leaders());

    /** Makes a round of a register, and tells what is seen of it. */
    interface Round {
        Object seen(Register register);
    }

    /** What is seen of a register in all rounds. */
    ImmutableList<Object> seen(Register other) {
        return rounds.stream().map(round -> round.seen(other)).collect(toImmutableList());
    }

    static Scene byChance(int seed) {
        EvaluationPeriod period = RandomRecords.rounds().get(seed % 3);
        Policy policy = CompletenessLawsTest.POLICY;
        Round round = period.equals(RandomRecords.YEAR)
                ? register -> of(register, AgencyRound.of(policy, register, RandomRecords.AGENCY, period))
                : register -> of(register, PeriodRound.of(policy, register, RandomRecords.AGENCY, period));
        return new Scene(
                "by chance " + seed,
                RandomRecords.of(seed),
                Stream.concat(
                                Stream.of(round),
                                Stream.concat(Stream.of(policy), OTHERS.stream())
                                        .map(each -> (Round)
                                                register -> procedure(each, register, RandomRecords.AGENCY, period)))
                        .collect(toImmutableList()));
    }

    static ImmutableList<Scene> ofCases() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> CaseFile.read(file).scenarios().stream()
                            .filter(Scenario.Ready.class::isInstance)
                            .map(scenario -> of(file, (Scenario.Ready) scenario)))
                    .filter(scene -> !scene.rounds().isEmpty())
                    .collect(toImmutableList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Scene of(Path file, Scenario.Ready ready) {
        return new Scene(
                file.getFileName() + ": " + ready.title(),
                ready.register(),
                ready.periods().stream()
                        .flatMap(period -> Stream.concat(rounds(ready, period), procedures(ready, period)))
                        .collect(toImmutableList()));
    }

    /** Where the results stand a month after the period. */
    private static Stream<Round> procedures(Scenario.Ready ready, EvaluationPeriod period) {
        return ready.uses().stream()
                .filter(use -> use.isFor(period))
                .map(PolicyUse::policy)
                .distinct()
                .flatMap(policy -> ready.register().organization().units().stream()
                        .filter(unit ->
                                unit.id().equals(ready.register().organization().agencyOf(unit.id())))
                        .map(agency -> register -> procedure(policy, register, agency.id(), period)));
    }

    private static Object procedure(Policy policy, Register register, UnitId agency, EvaluationPeriod period) {
        return ProcedureRound.of(
                        policy, register, agency, period, period.lastDay().plusDays(30))
                .checks();
    }

    private static Stream<Round> rounds(Scenario.Ready ready, EvaluationPeriod period) {
        ImmutableList<PolicyUse> uses =
                ready.uses().stream().filter(use -> use.isFor(period)).collect(toImmutableList());
        if (period.kind() == PeriodKind.YEAR) {
            return ready.register().organization().units().stream()
                    .map(unit -> ofAgency(uses, unit.id()))
                    .filter(policies -> !policies.isEmpty())
                    .limit(1)
                    .map(any -> register -> of(register, years(uses, register, period)));
        }
        return uses.stream()
                .map(PolicyUse::policy)
                .filter(policy -> policy.scope().subject() == Subject.Kind.PERSON)
                .distinct()
                .map(policy -> register -> of(register, PeriodRound.of(policy, register, period)));
    }

    private static ImmutableList<AgencyYear> years(
            ImmutableList<PolicyUse> uses, Register register, EvaluationPeriod period) {
        Map<UnitId, AgencyPolicies> policies = new LinkedHashMap<>();
        for (Unit unit : register.organization().units()) {
            ImmutableList<PolicyUse> ofAgency = ofAgency(uses, unit.id());
            if (!ofAgency.isEmpty()) {
                policies.put(unit.id(), PolicyUse.policiesOf(ofAgency));
            }
        }
        return AgencyYear.ofEach(policies, register, period).values().asList();
    }

    private static ImmutableList<PolicyUse> ofAgency(ImmutableList<PolicyUse> uses, UnitId unit) {
        return uses.stream().filter(use -> use.isFor(unit)).collect(toImmutableList());
    }

    private static Object of(Register register, PeriodRound round) {
        return ImmutableList.of(
                round.scorecards().values().stream().map(Seen::content).collect(toImmutableList()),
                round.notUnderPolicy(),
                ImmutableSet.copyOf(round.findings()),
                round.notLoaded(),
                round.missing(register));
    }

    private static Object of(Register register, AgencyRound round) {
        return ImmutableList.of(seen(round), round.missing(register));
    }

    private static Object seen(AgencyRound round) {
        return ImmutableList.of(
                seen(round.placements()),
                round.months().values().stream().map(Seen::content).collect(toImmutableList()),
                round.notUnderPolicy(),
                round.board(),
                ImmutableSet.copyOf(round.findings()),
                round.undecided(),
                round.notLoaded());
    }

    private static Object seen(OrganizationRound round) {
        return ImmutableList.of(seen(round.placements()), round.board(), ImmutableSet.copyOf(round.findings()));
    }

    private static Object seen(ImmutableList<Placement> placements) {
        return placements.stream()
                .map(placement -> ImmutableList.of(
                        Seen.content(placement.scorecard()),
                        placement.proposal(),
                        ImmutableList.copyOf(placement.considerations()),
                        ImmutableSet.copyOf(placement.findings())))
                .collect(toImmutableList());
    }

    private static Object of(Register register, ImmutableList<AgencyYear> years) {
        return years.stream()
                .map(year -> ImmutableList.of(
                        year.people().stream().map(Scene::seen).collect(toImmutableList()),
                        year.organizations().stream().map(Scene::seen).collect(toImmutableList()),
                        ImmutableSet.copyOf(year.findings()),
                        year.missing(register),
                        year.notLoaded()))
                .collect(toImmutableList());
    }
}
