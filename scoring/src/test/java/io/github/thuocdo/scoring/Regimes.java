package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Made-up policies, each with one thing that Decree 335 does not have. A total is always the figure {@code score}, so that a test
 * says what it means: 92 is "excellent", 80 "good", 60 "completed", 40 "not completed".
 */
public final class Regimes {

    private static final LegalInstrument TEXT =
            StandardPolicies.decree335Individuals().instrument();

    private Regimes() {}

    public static Provision provision(String id) {
        return new Provision(id, TEXT.clause("Điều 1"), id, id);
    }

    private static <T extends Reading> Interpretation<T> chosen(String key, T value) {
        return new Interpretation.Chosen<>(key, value, "test", "for a test");
    }

    private static Policy policy(String id, PolicyScope scope, List<Rule> rules) {
        return Policy.builder()
                .id(id)
                .instrument(TEXT)
                .scope(scope)
                .effective(DateRange.from(LocalDate.of(2020, 1, 1)))
                .addRules(StandardPolicies.decree335Individuals().attribution())
                .addAllRules(rules)
                .build();
    }

    private static Sheet score(Reach reach) {
        return new Sheet(
                provision("sheet"),
                reach,
                Sheet.Basis.FACTS,
                new RecordedMeasure.Figure(
                        "score",
                        provision("score"),
                        Measure.Unit.POINTS,
                        Optional.of(Fraction.of(100)),
                        ImmutableList.of(),
                        RecordedMeasure.MissingFigure.UNDETERMINED),
                chosen("score-rounding", ScoreRounding.NONE),
                Optional.empty());
    }

    private static Ladder bands(Reach reach, Ladder.Requirement... forExcellent) {
        ImmutableList<Ladder.Requirement> requirements = ImmutableList.copyOf(forExcellent);
        ImmutableList<Ladder.Rung> rungs = ImmutableList.of(
                new Ladder.Rung(
                        provision("excellent"),
                        Classification.EXCELLENT,
                        Optional.of(Interval.atLeast(Fraction.of(90))),
                        requirements),
                new Ladder.Rung(
                        provision("good"), Classification.GOOD, Interval.closedOpen(Fraction.of(70), Fraction.of(90))),
                new Ladder.Rung(
                        provision("completed"),
                        Classification.COMPLETED,
                        Interval.closedOpen(Fraction.of(50), Fraction.of(70))),
                new Ladder.Rung(
                        provision("not-completed"), Classification.NOT_COMPLETED, Interval.below(Fraction.of(50))));
        return requirements.isEmpty()
                ? new Ladder(provision("classes"), reach, rungs, Ladder.Outcome.CLASS)
                : new Ladder(
                        provision("classes"),
                        reach,
                        rungs,
                        Ladder.Outcome.CLASS,
                        Optional.of(chosen("unmet", Ladder.Unmet.ONE_LEVEL_DOWN)),
                        Optional.of(chosen("beyond", Ladder.Beyond.REFER_TO_AUTHORITY)));
    }

    /** Classes by conditions alone, the best first; whoever reaches none is "not completed". */
    private static Ladder conditions(Reach reach, Condition excellent, Condition good) {
        return new Ladder(
                provision("classes"),
                reach,
                ImmutableList.of(
                        rung("excellent", Classification.EXCELLENT, excellent),
                        rung("good", Classification.GOOD, good)),
                Ladder.Outcome.CLASS,
                Optional.empty(),
                Optional.of(chosen("beyond", Ladder.Beyond.NOT_COMPLETED)));
    }

    private static Ladder.Rung rung(String id, Classification level, Condition condition) {
        return new Ladder.Rung(
                provision(id),
                level,
                Optional.empty(),
                ImmutableList.of(new Ladder.Requirement(provision(id + ".requirement"), condition)));
    }

    /** A quota of "excellent" that refers ties and lets those without a place be "good". */
    public static Quota quota(
            Reach reach, Quota.Rate rate, Optional<Quota.Raised> raised, Quota.Board board, Quota.Ranking ranking) {
        return new Quota(
                provision("quota"),
                reach,
                Classification.EXCELLENT,
                rate,
                raised,
                chosen("quota-rounding", Quota.RateRounding.DOWN),
                board,
                chosen("small-group", Quota.SmallGroup.NONE),
                chosen("quota-ranking", ranking),
                chosen("quota-tie", Quota.Tie.REFER),
                chosen("surplus-class", Quota.Surplus.GOOD));
    }

    private static Quota.AgencyBoard everybodyEmployed() {
        return new Quota.AgencyBoard(
                chosen("quota-agency", Quota.Agency.USING_AGENCY),
                chosen("quota-members", Quota.Members.EMPLOYED_IN_AGENCY));
    }

    private static Quota.OfGood ofGood() {
        return new Quota.OfGood(chosen("quota-base", Quota.Base.RATED_GOOD_FINAL));
    }

    private static Condition atLeast(Measure measure, String least) {
        return new Condition.Within(measure, Interval.atLeast(Fraction.parse(least)));
    }

    /**
     * Organizations by year: "excellent" only where no unit below is "not completed", "not completed" by a conclusion on the organization,
     * a unit below or somebody who leads it; a fifth of the good ones of one authority.
     */
    public static Policy organizations() {
        Reach reach = new Reach(ImmutableSet.of(Role.COLLECTIVE), ImmutableSet.of(PeriodKind.YEAR));
        return policy(
                "test.organizations",
                PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.ADMINISTRATIVE),
                ImmutableList.of(
                        score(reach),
                        bands(
                                reach,
                                new Ladder.Requirement(
                                        provision("units"), atLeast(classShare(Classification.COMPLETED), "1"))),
                        new Gate(
                                provision("wrongdoing"),
                                reach,
                                new Condition.Established(
                                        ImmutableSet.of(ConclusionKind.PERSONNEL_WRONGDOING, ConclusionKind.DISCIPLINE),
                                        ImmutableSet.copyOf(About.values()),
                                        ImmutableSet.of()),
                                new Gate.NotAbove(Classification.NOT_COMPLETED)),
                        quota(
                                reach,
                                new Quota.Fixed(Fraction.of(1, 5), ofGood()),
                                Optional.of(new Quota.Raised(
                                        Optional.of(Fraction.of(1, 4)),
                                        Optional.empty(),
                                        Quota.Force.LIMIT,
                                        Optional.empty())),
                                new Quota.AuthorityBoard(chosen("quota-board", Quota.Recognised.ALL_OF_AUTHORITY)),
                                Quota.Ranking.YEAR_SCORE)));
    }

    private static Measure classShare(Classification least) {
        return new RecordedMeasure.ClassShare(
                "units", provision("units-share"), least, chosen("no-units", RecordedMeasure.NoUnits.NOTHING_TO_ASK));
    }

    /** Leadership collectives in the Party's channel by quarter and year, without a quota. */
    public static Policy collectives() {
        Reach reach = new Reach(ImmutableSet.of(Role.COLLECTIVE), ImmutableSet.of(PeriodKind.QUARTER, PeriodKind.YEAR));
        return policy(
                "test.collectives",
                PolicyScope.collectives(Channel.PARTY),
                ImmutableList.of(
                        score(reach),
                        bands(reach),
                        new Gate(
                                provision("members"),
                                reach,
                                new Condition.Established(
                                        ImmutableSet.of(ConclusionKind.DISCIPLINE),
                                        ImmutableSet.of(About.MEMBER),
                                        ImmutableSet.of()),
                                new Gate.NotAbove(Classification.NOT_COMPLETED))));
    }

    /** Every month a class: three in ten of those ranked, or by decision advice of four in ten of the staff. */
    public static Policy monthly() {
        Reach reach = new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.MONTH));
        return policy(
                "test.monthly",
                PolicyScope.people(Channel.HANOI_MONTHLY, CadreCategory.CIVIL_SERVANT),
                ImmutableList.of(
                        score(reach),
                        bands(reach),
                        new Gate(
                                provision("discipline"),
                                reach,
                                new Condition.Established(ImmutableSet.of(ConclusionKind.DISCIPLINE)),
                                new Gate.NotAbove(Classification.NOT_COMPLETED)),
                        quota(
                                reach,
                                new Quota.Fixed(Fraction.of(3, 10), new Quota.OfRanked()),
                                Optional.of(new Quota.Raised(
                                        Optional.of(Fraction.of(2, 5)),
                                        Optional.of(new Quota.OfStaff()),
                                        Quota.Force.ADVICE,
                                        Optional.empty())),
                                everybodyEmployed(),
                                Quota.Ranking.YEAR_SCORE)));
    }

    /**
     * A year without points: "excellent" who does all tasks in time and of whose units seven in ten are good; "good" who does nine in ten;
     * nobody away for three to under six months above "completed"; the share is recorded, of all staff, in groups too.
     */
    public static Policy withoutPoints() {
        Reach reach = new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.YEAR));
        return policy(
                "test.without-points",
                PolicyScope.civilService(CadreCategory.CIVIL_SERVANT),
                ImmutableList.of(
                        conditions(
                                reach,
                                new Condition.AllOf(ImmutableList.of(
                                        atLeast(
                                                tasks(
                                                        "on-time",
                                                        WorkMeasure.TaskTest.DONE,
                                                        WorkMeasure.TaskTest.ON_TIME),
                                                "1"),
                                        atLeast(classShare(Classification.GOOD), "0.7"))),
                                atLeast(tasks("done", WorkMeasure.TaskTest.DONE), "0.9")),
                        new Gate(
                                provision("away"),
                                reach,
                                new Condition.Away(
                                        ImmutableSet.of(LeaveKind.SICK, LeaveKind.UNPAID),
                                        Interval.closedOpen(Fraction.of(3), Fraction.of(6))),
                                new Gate.NotAbove(Classification.COMPLETED)),
                        quota(
                                reach,
                                new Quota.Recorded(new Quota.OfStaff()),
                                Optional.of(new Quota.Raised(
                                        Optional.empty(), Optional.empty(), Quota.Force.LIMIT, Optional.empty())),
                                new Quota.GroupBoard(
                                        chosen("quota-scope", Quota.Scope.AGENCY_AND_GROUP),
                                        chosen("quota-agency", Quota.Agency.USING_AGENCY),
                                        chosen("quota-members", Quota.Members.EMPLOYED_IN_AGENCY)),
                                Quota.Ranking.AUTHORITY_ORDER)));
    }

    private static Measure tasks(String element, WorkMeasure.TaskTest... tests) {
        return new WorkMeasure.TasksMeeting(
                element, provision(element), ImmutableSet.copyOf(tests), Fraction.ONE, Optional.empty());
    }

    /** Quarters have classes by points; a year is "excellent" with three excellent quarters, "good" with three that are good or better. */
    public static Policy quarters() {
        Reach year = new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.YEAR));
        Reach quarter = new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.QUARTER));
        Measure excellent = new RecordedMeasure.PeriodCount(
                "excellent-quarters",
                provision("excellent-quarters"),
                Classification.EXCELLENT,
                Classification.EXCELLENT);
        Measure good = new RecordedMeasure.PeriodCount(
                "good-quarters", provision("good-quarters"), Classification.GOOD, Classification.EXCELLENT);
        List<Rule> rules = new ArrayList<>();
        rules.add(score(quarter));
        rules.add(new Ladder(
                provision("classes-of-quarters"), quarter, bands(quarter).rungs(), Ladder.Outcome.CLASS));
        rules.add(new Ladder(
                provision("classes-of-year"),
                year,
                ImmutableList.of(
                        rung("year.excellent", Classification.EXCELLENT, atLeast(excellent, "3")),
                        rung("year.good", Classification.GOOD, atLeast(good, "3"))),
                Ladder.Outcome.CLASS,
                Optional.empty(),
                Optional.of(chosen("beyond", Ladder.Beyond.REFER_TO_AUTHORITY))));
        return policy("test.quarters", PolicyScope.people(Channel.CIVIL_SERVICE, CadreCategory.CIVIL_SERVANT), rules);
    }

    /** Party members by year, not above their class in the State's channel. */
    public static Policy party() {
        Reach reach = new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.YEAR));
        return policy(
                "test.party",
                PolicyScope.people(Channel.PARTY, CadreCategory.CIVIL_SERVANT, CadreCategory.CADRE),
                ImmutableList.of(
                        score(reach),
                        bands(reach),
                        new Gate(
                                provision("state"),
                                reach,
                                new Condition.Always(),
                                new Gate.OwnResult(
                                        Channel.CIVIL_SERVICE, chosen("state-result", Gate.OwnResultUse.NOT_ABOVE)))));
    }
}
