package io.github.thuocdo.examples.quickstart.run;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.PolicyUse;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.expectation.ActualOutcome;
import io.github.thuocdo.scoring.expectation.Check;
import io.github.thuocdo.scoring.expectation.Expectations;
import io.github.thuocdo.scoring.expectation.GapCheck;
import io.github.thuocdo.scoring.expectation.Mismatch;
import io.github.thuocdo.scoring.expectation.Said;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.FindingText;
import io.github.thuocdo.scoring.procedure.ProcedureRound;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.refusal.RuleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs scenarios and holds what came out against what was expected. */
public final class CaseRunner {

    private static final BilingualText REFUSED = new BilingualText("hồ sơ bị từ chối", "refused");

    private final RoundReport.Depth depth;

    private CaseRunner(RoundReport.Depth depth) {
        this.depth = depth;
    }

    /**
     * Returns a runner that finds out on which readings the proposals depend, for the explanation.
     *
     * @return the runner
     */
    public static CaseRunner explaining() {
        return new CaseRunner(RoundReport.Depth.WITH_DEPENDENCE);
    }

    /**
     * Returns a runner that checks expectations and tries no alternatives.
     *
     * @return the runner
     */
    public static CaseRunner checking() {
        return new CaseRunner(RoundReport.Depth.PROPOSALS);
    }

    /**
     * Runs a scenario.
     *
     * @param scenario  the scenario
     * @return what came of it; nothing is thrown for bad input
     */
    public ScenarioReport run(Scenario scenario) {
        requireNonNull(scenario, "scenario");
        if (scenario instanceof Scenario.Refused refused) {
            return refused(refused, refused.problems());
        }
        Scenario.Ready ready = (Scenario.Ready) scenario;
        ImmutableList<RoundReport> rounds;
        try {
            rounds = rounds(ready);
        } catch (RefusalException refusal) {
            return refused(
                    ready,
                    ImmutableList.of(refusedByRules(
                            ready,
                            ready.title(),
                            words(refusal.refusal(), ready.policies().get(0)))));
        } catch (IllegalArgumentException refusal) {
            return refused(ready, ImmutableList.of(refusedByRules(ready, ready.title(), RuleText.of(refusal))));
        }
        ImmutableList<Problem> refused = refusedRecords(ready, rounds);
        if (!refused.isEmpty()) {
            return refused(ready, refused);
        }
        if (ready.expectations().count() == 0 && rounds.stream().allMatch(RoundReport::reviewsNobody)) {
            return refused(ready, ImmutableList.of(nothingToReview(ready)));
        }
        return new ScenarioReport(ready, rounds, mismatches(ready, rounds), ImmutableList.of());
    }

    /** A case that reviews nobody and expects nothing has shown nothing. */
    private static Problem nothingToReview(Scenario.Ready ready) {
        return new Problem(
                ready.where(),
                "nothing-to-review",
                BilingualText.of(ready.title()),
                new BilingualText(
                        "phải có ít nhất một người hoặc một đơn vị được xem xét trong kỳ, hoặc một kết quả mong đợi",
                        "must have somebody who is reviewed in the period, or expect something"));
    }

    /** A round goes on without a record that contradicts itself; in a case file it is bad input like any other. */
    private static ImmutableList<Problem> refusedRecords(Scenario.Ready ready, List<RoundReport> rounds) {
        return rounds.stream()
                .flatMap(round -> round.findings().stream()
                        .filter(RoundFinding.DossierRefused.class::isInstance)
                        .map(finding -> refused(ready, round.policy(), (RoundFinding.DossierRefused) finding)))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Problem refused(Scenario.Ready ready, Policy policy, RoundFinding.DossierRefused refused) {
        return refusedByRules(ready, refused.where(), words(refused.cause(), policy));
    }

    private static BilingualText words(Refusal cause, Policy policy) {
        return new BilingualText(
                FindingText.of(cause, policy, Language.VIETNAMESE), FindingText.of(cause, policy, Language.ENGLISH));
    }

    private static Problem refusedByRules(Scenario.Ready ready, String value, BilingualText rule) {
        return new Problem(ready.where(), "refused-by-rules", BilingualText.of(value), rule);
    }

    /** A refusal is a bad input, unless the case expects just this refusal. */
    private static ScenarioReport refused(Scenario scenario, ImmutableList<Problem> problems) {
        Optional<Expectations.OfRefusal> expected = scenario.expectations().refusal();
        if (expected.isEmpty()) {
            return new ScenarioReport(scenario, ImmutableList.of(), ImmutableList.of(), problems);
        }
        ImmutableList<Mismatch> mismatches = expected.get().isMetBy(problems)
                ? ImmutableList.of()
                : ImmutableList.of(new Mismatch(
                        expected.get().where(),
                        REFUSED,
                        expected.get().expected(),
                        new BilingualText(lines(problems, Language.VIETNAMESE), lines(problems, Language.ENGLISH))));
        return new ScenarioReport(scenario, ImmutableList.of(), mismatches, ImmutableList.of());
    }

    private static String lines(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> problem.line(language)).collect(Collectors.joining("; "));
    }

    private ImmutableList<RoundReport> rounds(Scenario.Ready ready) {
        RoundReport.Depth needed = asksForDependence(ready.expectations()) ? RoundReport.Depth.WITH_DEPENDENCE : depth;
        List<RoundReport> rounds = new ArrayList<>();
        for (EvaluationPeriod period : ready.periods()) {
            ImmutableList<PolicyUse> uses = uses(ready, period);
            rounds.addAll(scores(ready, uses, period, needed));
            years(ready, uses, period).forEach(year -> rounds.addAll(RoundReport.ofYear(ready, year, needed)));
        }
        return rounds.stream()
                .map(round -> round.withNotUnderPolicy(outside(round, rounds)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The scores of a period under the policies that give it scores alone. */
    private static ImmutableList<RoundReport> scores(
            Scenario.Ready ready, ImmutableList<PolicyUse> uses, EvaluationPeriod period, RoundReport.Depth depth) {
        ImmutableList<PolicyUse> scoring = scoring(uses, period);
        return scoring.stream().anyMatch(use -> use.assigned().isPresent())
                ? RoundReport.ofAssigned(ready, scoring, period)
                : scoring.stream()
                        .flatMap(use -> scores(ready, use, period, depth))
                        .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<PolicyUse> scoring(ImmutableList<PolicyUse> uses, EvaluationPeriod period) {
        return uses.stream()
                .filter(use ->
                        !givesClasses(use.policy(), period) && (uses.size() == 1 || use.hasRulesFor(period.kind())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a case lacks and what is not used of it, round by round. */
    static ImmutableList<Gaps> gaps(Scenario.Ready ready) {
        ImmutableList.Builder<Gaps> gaps = ImmutableList.builder();
        for (EvaluationPeriod period : ready.periods()) {
            ImmutableList<PolicyUse> uses = uses(ready, period);
            periodRounds(ready.register(), scoring(uses, period), period)
                    .forEach(round -> gaps.add(Gaps.of(round, ready.register())));
            years(ready, uses, period).forEach(year -> gaps.add(Gaps.of(year, ready.register())));
        }
        return gaps.build();
    }

    /** Where the results stand on a day, or on the last of the period: of every period and agency, under each policy by which anybody goes. */
    static ImmutableList<ProcedureRound> procedures(Scenario.Ready ready, Optional<LocalDate> day) {
        ImmutableList.Builder<ProcedureRound> rounds = ImmutableList.builder();
        for (EvaluationPeriod period : ready.periods()) {
            agencies(ready.register().organization()).forEach(agency -> {
                ImmutableList<PolicyUse> ofAgency = uses(ready, period).stream()
                        .filter(use -> use.isFor(agency))
                        .collect(ImmutableList.toImmutableList());
                if (!ofAgency.isEmpty()) {
                    rounds.addAll(ProcedureRound.of(
                            PolicyUse.policiesOf(ofAgency),
                            ready.register(),
                            agency,
                            period,
                            day.orElse(period.lastDay())));
                }
            });
        }
        return rounds.build();
    }

    private static Stream<UnitId> agencies(Organization organization) {
        return organization.units().stream()
                .map(unit -> organization.agencyOf(unit.id()))
                .distinct();
    }

    private static Stream<PeriodRound> periodRounds(
            Register register, ImmutableList<PolicyUse> scoring, EvaluationPeriod period) {
        return scoring.stream().anyMatch(use -> use.assigned().isPresent())
                ? PeriodRound.of(PolicyUse.policiesOf(scoring), register, period).stream()
                : scoring.stream()
                        .flatMap(use -> use.agencies().isEmpty()
                                ? Stream.of(PeriodRound.of(use.policy(), register, period))
                                : use.agencies().stream()
                                        .map(agency -> PeriodRound.of(use.policy(), register, agency, period)));
    }

    private static Stream<RoundReport> scores(
            Scenario.Ready ready, PolicyUse use, EvaluationPeriod period, RoundReport.Depth depth) {
        return use.agencies().isEmpty()
                ? Stream.of(RoundReport.ofPeriod(ready, use, period, depth))
                : use.agencies().stream().map(agency -> RoundReport.ofPeriod(ready, use, agency, period, depth));
    }

    /** The rounds of people of every agency in which there are classes. */
    static ImmutableList<AgencyRound> agencyRounds(Scenario.Ready ready) {
        return agencyRounds(ready, use -> use);
    }

    /** The same rounds with another policy in the place of those of its channel that are about people of its kind. */
    static ImmutableList<AgencyRound> agencyRounds(Scenario.Ready ready, Policy other) {
        return agencyRounds(ready, use -> use.policy().scope().overlaps(other.scope()) ? inPlaceOf(use, other) : use);
    }

    private static PolicyUse inPlaceOf(PolicyUse use, Policy other) {
        return new PolicyUse(
                other,
                use.agencies(),
                use.byBook(),
                use.assigned()
                        .map(assignment -> PolicyAssignment.builder()
                                .from(assignment)
                                .policies(assignment.policies().stream()
                                        .map(id -> id.equals(use.policy().id()) ? other.id() : id)
                                        .toList())
                                .build()));
    }

    private static ImmutableList<AgencyRound> agencyRounds(Scenario.Ready ready, UnaryOperator<PolicyUse> change) {
        return ready.periods().stream()
                .flatMap(period -> years(
                        ready,
                        uses(ready, period).stream().map(change).collect(ImmutableList.toImmutableList()),
                        period)
                        .stream())
                .flatMap(year -> year.people().stream())
                .filter(round -> !round.placements().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<PolicyUse> uses(Scenario.Ready ready, EvaluationPeriod period) {
        return ready.uses().stream().filter(use -> use.isFor(period)).collect(ImmutableList.toImmutableList());
    }

    /** The classes of a period, of every organization and agency. */
    private static ImmutableList<AgencyYear> years(
            Scenario.Ready ready, ImmutableList<PolicyUse> uses, EvaluationPeriod period) {
        ImmutableList<PolicyUse> classifying = uses.stream()
                .filter(use -> givesClasses(use.policy(), period))
                .collect(ImmutableList.toImmutableList());
        Map<UnitId, AgencyPolicies> policies = new LinkedHashMap<>();
        for (Unit unit : ready.register().organization().units()) {
            ImmutableList<PolicyUse> ofAgency =
                    classifying.stream().filter(use -> use.isFor(unit.id())).collect(ImmutableList.toImmutableList());
            if (!ofAgency.isEmpty()) {
                policies.put(unit.id(), PolicyUse.policiesOf(ofAgency));
            }
        }
        return AgencyYear.ofEach(policies, ready.register(), period).values().asList();
    }

    private static boolean givesClasses(Policy policy, EvaluationPeriod period) {
        return policy.scope().subject() != Subject.Kind.PERSON
                || period.kind() == PeriodKind.YEAR
                || hasClassFor(policy, period.kind());
    }

    static boolean hasClassFor(Policy policy, PeriodKind kind) {
        return policy.scope().roles().stream()
                .flatMap(role -> policy.ladder(role, kind).stream())
                .anyMatch(ladder -> ladder.outcome() == Ladder.Outcome.CLASS);
    }

    /** Those whom no policy of the case covers in the channel. */
    private static ImmutableList<CadreId> outside(RoundReport round, List<RoundReport> all) {
        return round.notUnderPolicy().stream()
                .filter(person -> all.stream()
                        .noneMatch(other -> other.period().equals(round.period())
                                && other.policy().scope().channel()
                                        == round.policy().scope().channel()
                                && other.people().containsKey(person)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean asksForDependence(Expectations expectations) {
        return expectations.subjects().stream()
                .flatMap(subject -> subject.checks().stream())
                .anyMatch(check -> check instanceof Check.OfDependence || check instanceof Check.OfText);
    }

    private static ImmutableList<Mismatch> mismatches(Scenario.Ready ready, ImmutableList<RoundReport> rounds) {
        Expectations expectations = ready.expectations();
        List<Mismatch> mismatches = new ArrayList<>();
        expectations
                .refusal()
                .ifPresent(refusal -> mismatches.add(new Mismatch(
                        refusal.where(),
                        REFUSED,
                        refusal.expected(),
                        new BilingualText("hồ sơ được chấp nhận", "the case was accepted"))));
        for (Expectations.OfSubject expected : expectations.subjects()) {
            ActualOutcome found = outcomeOf(expected, rounds);
            ActualOutcome outcome = asksForMeasures(expected) ? measured(ready, expected, rounds, found) : found;
            expected.checks()
                    .forEach(check -> check.check(about(expected), outcome).ifPresent(mismatches::add));
        }
        expectations.board().forEach(scope -> mismatch(scope, rounds).ifPresent(mismatches::add));
        ImmutableList<Finding> findings =
                rounds.stream().flatMap(round -> round.findings().stream()).collect(ImmutableList.toImmutableList());
        expectations.findings().stream()
                .filter(finding -> !finding.isMet(findings))
                .map(finding -> new Mismatch(
                        finding.where(),
                        Said.code(finding.what()),
                        finding.expected(),
                        Check.OfFinding.describe(findings)))
                .forEach(mismatches::add);
        mismatches.addAll(unlike(ready, expectations.gaps()));
        return ImmutableList.copyOf(mismatches);
    }

    /** Gaps are looked for only where a case expects something of them: each round is made many times. */
    private static ImmutableList<Mismatch> unlike(Scenario.Ready ready, ImmutableList<GapCheck> expected) {
        if (expected.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Gaps> gaps = gaps(ready);
        return expected.stream()
                .flatMap(check -> {
                    ImmutableList<Gaps> asked = gaps.stream()
                            .filter(round ->
                                    check.period().map(round.period()::equals).orElse(true))
                            .collect(ImmutableList.toImmutableList());
                    return check.check(Gaps.unusedInAll(asked), Gaps.missingInAny(asked)).stream();
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** A person is named by the id alone. */
    private static BilingualText about(Expectations.OfSubject expected) {
        Subject.Kind kind = expected.subject().kind();
        BilingualText named = BilingualText.of(expected.subject().text() + " " + expected.period());
        return kind == Subject.Kind.PERSON
                ? named
                : Said.together(new BilingualText(kind.vietnameseName() + " ", kind.englishName() + " "), named);
    }

    private static boolean asksForMeasures(Expectations.OfSubject expected) {
        return expected.checks().stream().anyMatch(Check.OfMeasure.class::isInstance);
    }

    /** The outcome with what follows from it; nothing follows for a unit. */
    private static ActualOutcome measured(
            Scenario.Ready ready, Expectations.OfSubject expected, List<RoundReport> rounds, ActualOutcome found) {
        if (!(expected.subject() instanceof Subject.Person person)) {
            return found;
        }
        Policy policy = asked(expected, rounds)
                .filter(round -> round.people().containsKey(person.id()))
                .map(RoundReport::policy)
                .findFirst()
                .orElse(ready.policies().get(0));
        return Measures.of(ready, policy).after(person.id(), expected.period(), found);
    }

    private static Stream<RoundReport> asked(Expectations.OfSubject expected, List<RoundReport> rounds) {
        return rounds.stream()
                .filter(round -> expected.channel()
                        .map(channel -> channel == round.policy().scope().channel())
                        .orElse(true));
    }

    private static ActualOutcome outcomeOf(Expectations.OfSubject expected, ImmutableList<RoundReport> all) {
        ImmutableList<RoundReport> rounds = asked(expected, all).collect(ImmutableList.toImmutableList());
        if (expected.subject() instanceof Subject.Person person) {
            return outcomeOf(person.id(), expected.period(), rounds);
        }
        return rounds.stream()
                .filter(round -> round.period().equals(expected.period()))
                .flatMap(round -> Stream.ofNullable(round.bodies().get(expected.subject())))
                .findFirst()
                .<ActualOutcome>map(CardOutcome::of)
                .orElse(NoOutcome.NO_FACTS);
    }

    private static ActualOutcome outcomeOf(CadreId person, EvaluationPeriod period, ImmutableList<RoundReport> rounds) {
        for (RoundReport round : rounds) {
            Explained explained = round.people().get(person);
            if (round.period().equals(period) && explained != null) {
                return CardOutcome.of(explained);
            }
        }
        return rounds.stream()
                .flatMap(round -> round.months().stream())
                .filter(month -> month.cadre().id().equals(person)
                        && month.card().dossier().period().equals(period))
                .findFirst()
                .<ActualOutcome>map(CardOutcome::of)
                .or(() -> takenOver(person, period, rounds))
                .orElseGet(() -> missing(person, rounds));
    }

    private static Optional<ActualOutcome> takenOver(
            CadreId person, EvaluationPeriod period, ImmutableList<RoundReport> rounds) {
        for (RoundReport round : rounds) {
            Explained explained = round.people().get(person);
            if (explained != null) {
                Dossier dossier = explained.card().dossier();
                Optional<Ladder> ladder = explained.card().policy().ladder(dossier.role(), period.kind());
                Optional<ActualOutcome> found = dossier.shorter().stream()
                        .filter(score -> score.period().equals(period))
                        .findFirst()
                        .map(score -> new TakenOverOutcome(score, ladder));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static ActualOutcome missing(CadreId person, ImmutableList<RoundReport> rounds) {
        return rounds.stream().anyMatch(round -> round.notUnderPolicy().contains(person))
                ? NoOutcome.NOT_UNDER_POLICY
                : NoOutcome.NO_FACTS;
    }

    /**
     * A scope as it may be named.
     *
     * @param name  the scope with its agency, as {@code o/T}
     * @param channel  the channel of the round
     * @param outcome  how it came out
     */
    private record NamedScope(String name, Channel channel, ScopeOutcome outcome) {

        static NamedScope of(RoundReport round, ScopeOutcome outcome) {
            return new NamedScope(
                    round.agency().map(agency -> agency.text() + "/").orElse("") + outcome.id(),
                    round.policy().scope().channel(),
                    outcome);
        }

        boolean isCalled(String typed) {
            return outcome.id().equals(typed) || name.equals(typed);
        }
    }

    private static Optional<Mismatch> mismatch(Expectations.OfScope expected, ImmutableList<RoundReport> rounds) {
        ImmutableList<NamedScope> board = rounds.stream()
                .filter(round -> round.policy().scope().subject() == expected.kind())
                .filter(round -> expected.channel()
                        .map(channel -> channel == round.policy().scope().channel())
                        .orElse(true))
                .flatMap(round -> round.board().stream().map(outcome -> NamedScope.of(round, outcome)))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableList<NamedScope> called = board.stream()
                .filter(scope -> scope.isCalled(expected.scope()))
                .collect(ImmutableList.toImmutableList());
        // Without a channel the first one is meant, as everywhere; within it the board has to be plain.
        List<NamedScope> scopes = called.stream()
                .filter(scope -> scope.channel() == called.get(0).channel())
                .toList();
        if (scopes.size() == 1) {
            int actual = numberOf(scopes.get(0).outcome(), expected.number());
            return actual == expected.value()
                    ? Optional.empty()
                    : Optional.of(mismatch(expected, BilingualText.of(String.valueOf(actual))));
        }
        String known = (scopes.isEmpty() ? board : scopes)
                .stream().map(NamedScope::name).collect(Collectors.joining(", "));
        return Optional.of(mismatch(
                expected,
                scopes.isEmpty()
                        ? new BilingualText(
                                "không có phạm vi này; các phạm vi: " + known, "no such scope; there are: " + known)
                        : new BilingualText(
                                "nhiều phạm vi cùng tên, phải ghi rõ một phạm vi: " + known,
                                "several scopes of this name, of which one has to be named: " + known)));
    }

    private static Mismatch mismatch(Expectations.OfScope expected, BilingualText actual) {
        return new Mismatch(
                expected.where(),
                Said.together(
                        Said.code(expected.number().key()),
                        new BilingualText(" của ", " of "),
                        BilingualText.of(expected.scope())),
                BilingualText.of(String.valueOf(expected.value())),
                actual);
    }

    private static int numberOf(ScopeOutcome scope, Expectations.ScopeNumber number) {
        return switch (number) {
            case PLACES -> scope.places();
            case BASE -> scope.base();
            case CANDIDATES -> scope.candidates();
        };
    }
}
