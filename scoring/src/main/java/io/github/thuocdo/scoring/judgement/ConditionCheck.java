package io.github.thuocdo.scoring.judgement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate.Headship;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.Ground.Standing;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.outcome.CitedFact;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import io.github.thuocdo.scoring.plan.Frame;
import io.github.thuocdo.scoring.plan.Node;
import io.github.thuocdo.scoring.plan.Plan;
import io.github.thuocdo.scoring.plan.TasksNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Whether a condition is met by a dossier whose numbers stand in a frame, and what there is to say about it. */
final class ConditionCheck {

    /** What is told does not depend on the order of input. */
    private static final Comparator<Ground> BY_ID =
            comparing(ground -> ground.conclusion().id());

    private final Plan plan;
    private final Frame frame;
    private final Dossier dossier;
    private final ImmutableList<HeadedOrganization> headed;

    ConditionCheck(Plan plan, Frame frame, Dossier dossier) {
        this(plan, frame, dossier, headed(dossier, Headship.AT_END));
    }

    private ConditionCheck(Plan plan, Frame frame, Dossier dossier, ImmutableList<HeadedOrganization> headed) {
        this.plan = plan;
        this.frame = frame;
        this.dossier = dossier;
        this.headed = headed;
    }

    /** The organizations headed, by the reading of when. */
    static ImmutableList<HeadedOrganization> headed(Dossier dossier, Headship headship) {
        ImmutableList<HeadedOrganization> all = dossier.heads();
        return all.isEmpty() || headship == Headship.ANY_DAY
                ? all
                : all.stream().filter(one -> one.until().isEmpty()).collect(toImmutableList());
    }

    /** The same for somebody who heads one organization alone. */
    ConditionCheck ofHeadOf(HeadedOrganization organization) {
        return new ConditionCheck(plan, frame, dossier, ImmutableList.of(organization));
    }

    /**
     * What was found of a condition.
     *
     * @param truth  whether it is met
     * @param particulars  why, with the values to tell
     * @param grounds  the conclusions on which it rests
     * @param evidence  the other facts on which it rests
     */
    record Found(
            Truth truth, Particulars particulars, ImmutableList<Ground> grounds, ImmutableList<CitedFact> evidence) {

        static Found of(Truth truth, Particulars particulars) {
            return new Found(truth, particulars, ImmutableList.of(), ImmutableList.of());
        }

        static Found of(Truth truth, Reason reason, ImmutableList<Ground> grounds) {
            return new Found(truth, new Particulars.Plain(reason), grounds, CitedFact.of(grounds));
        }

        /** Whether it rests on the period, the post or the service alone. */
        boolean isPlain() {
            return particulars instanceof Particulars.Plain && grounds.isEmpty();
        }

        /** Every fact that was looked at, counting or not. */
        ImmutableList<Ground> having(Standing standing) {
            return grounds.stream()
                    .filter(ground -> ground.standing() == standing)
                    .collect(toImmutableList());
        }
    }

    Found check(Condition condition) {
        if (condition instanceof Condition.Within within) {
            return within(within);
        }
        if (condition instanceof Condition.Unread unread) {
            return within(unread.adopted());
        }
        if (condition instanceof Condition.Established established) {
            return established(established);
        }
        if (condition instanceof Condition.ServedLessThan served) {
            return served(served);
        }
        if (condition instanceof Condition.Away away) {
            return away(away);
        }
        if (condition instanceof Condition.Remedied remedied) {
            return remedied(remedied);
        }
        return ofCircumstances(condition).orElseGet(() -> combined(condition));
    }

    /** What follows from the period, the post and the service alone. */
    private Optional<Found> ofCircumstances(Condition condition) {
        if (condition instanceof Condition.LastWithin last) {
            return Optional.of(plain(isLastWithin(last.longer())));
        }
        if (condition instanceof Condition.EndsFrom ends) {
            return Optional.of(plain(!dossier.period().lastDay().isBefore(ends.from())));
        }
        if (condition instanceof Condition.LeftService) {
            return Optional.of(plain(dossier.leftOn().isPresent()));
        }
        return condition instanceof Condition.Heads heads
                ? Optional.of(
                        plain(headed.stream().map(HeadedOrganization::level).anyMatch(heads.levels()::contains)))
                : Optional.empty();
    }

    private boolean isLastWithin(PeriodKind longer) {
        LocalDate last = dossier.period().lastDay();
        return EvaluationPeriod.containing(longer, last).lastDay().equals(last);
    }

    private static Found plain(boolean holds) {
        return Found.of(
                holds ? Truth.MET : Truth.UNMET,
                new Particulars.Plain(holds ? Reason.CIRCUMSTANCE_GIVEN : Reason.CIRCUMSTANCE_NOT_GIVEN));
    }

    /** Where the condition is unmet it does not matter whether the text asks for it. */
    private Found supposed(Condition.Supposed supposed) {
        return switch (supposed.reading().value()) {
            case APPLIED -> check(supposed.condition());
            case NOT_APPLIED -> Found.of(Truth.UNMET, byReading(Reason.CLAUSE_NOT_APPLIED, supposed.reading()));
            case UNDETERMINED -> {
                Found asked = check(supposed.condition());
                yield asked.truth() == Truth.UNMET
                        ? asked
                        : Found.of(Truth.UNKNOWN, byReading(Reason.CLAUSE_UNREAD, supposed.reading()));
            }
        };
    }

    private static Particulars byReading(Reason reason, Interpretation<?> reading) {
        return new Particulars.OnReading(reason, reading.key(), reading.value().key());
    }

    /** Every shortcoming pointed out needs a later word that it is remedied. */
    private Found remedied(Condition.Remedied condition) {
        ImmutableListMultimap<String, Ground> byAct = dossier.grounds().stream()
                .filter(ground -> ground.standing() == Standing.COUNTS
                        && condition.about().contains(ground.about())
                        && ground.conclusion().kind().isOfShortcoming())
                .sorted(BY_ID)
                .collect(toImmutableListMultimap(ground -> ground.conclusion().act(), ground -> ground));
        ImmutableList<Ground> open = byAct.asMap().values().stream()
                .filter(ofAct -> !isRemedied(ofAct))
                .flatMap(Collection::stream)
                .collect(toImmutableList());
        if (!open.isEmpty()) {
            return Found.of(Truth.UNMET, Reason.SHORTCOMING_OPEN, open);
        }
        return byAct.isEmpty()
                ? Found.of(Truth.MET, Reason.NO_SHORTCOMING, ImmutableList.of())
                : Found.of(Truth.MET, Reason.SHORTCOMINGS_REMEDIED, ImmutableList.copyOf(byAct.values()));
    }

    private static boolean isRemedied(Collection<Ground> ofAct) {
        return ofAct.stream()
                .map(Ground::conclusion)
                .max(comparing(Conclusion::effectiveOn)
                        .thenComparing(last -> last.kind() != ConclusionKind.SHORTCOMING_REMEDIED))
                .filter(last -> last.kind() == ConclusionKind.SHORTCOMING_REMEDIED)
                .isPresent();
    }

    private Found combined(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return decisive(all.conditions(), Truth::and);
        }
        if (condition instanceof Condition.AnyOf any) {
            return decisive(any.conditions(), Truth::or);
        }
        if (condition instanceof Condition.Supposed supposed) {
            return supposed(supposed);
        }
        if (condition instanceof Condition.Not not) {
            Found inner = check(not.condition());
            Truth truth = inner.truth().not();
            return new Found(
                    truth,
                    new Particulars.Opposite(reason(truth), inner.particulars()),
                    inner.grounds(),
                    inner.evidence());
        }
        return Found.of(Truth.MET, new Particulars.Plain(Reason.CONDITION_MET));
    }

    /** What is told of several conditions is the first one that has the truth of the whole. */
    private Found decisive(ImmutableList<Condition> conditions, BinaryOperator<Truth> joined) {
        ImmutableList<Found> all = conditions.stream().map(this::check).collect(toImmutableList());
        Truth truth = all.stream().map(Found::truth).reduce(joined).orElseThrow();
        return all.stream().filter(found -> found.truth() == truth).findFirst().orElseThrow();
    }

    private static Reason reason(Truth truth) {
        return switch (truth) {
            case MET -> Reason.CONDITION_MET;
            case UNMET -> Reason.CONDITION_UNMET;
            case UNKNOWN -> Reason.CONDITION_UNKNOWN;
        };
    }

    private Found within(Condition.Within condition) {
        Node node = plan.node(condition.measure().element());
        Truth truth = truth(node, condition.band());
        boolean absent = frame.isAbsent(node.slot());
        return new Found(
                truth,
                new Particulars.OnNumber(
                        reason(truth),
                        node.element(),
                        absent ? Optional.empty() : Optional.of(frame.read(node.slot())),
                        absent ? Optional.of(plan.reason(frame, node.slot())) : Optional.empty(),
                        condition.band()),
                ImmutableList.of(),
                evidence(condition.measure()));
    }

    private Truth truth(Node node, Interval band) {
        if (!frame.isAbsent(node.slot())) {
            return band.contains(frame.read(node.slot())) ? Truth.MET : Truth.UNMET;
        }
        return frame.absence(node.slot()) == Gap.LEFT_OUT ? Truth.MET : Truth.UNKNOWN;
    }

    /** The tasks that did not pass, so that a share can be checked line by line. */
    private ImmutableList<CitedFact> evidence(Measure measure) {
        boolean counted = measure instanceof WorkMeasure.TasksMeeting
                && !dossier.supplied().containsKey(measure.element());
        return counted
                ? ((TasksNode) plan.node(measure.element()))
                        .tasks(dossier).others().stream()
                                .map(line -> new CitedFact.Task(line.key()))
                                .collect(toImmutableList())
                : ImmutableList.of();
    }

    private Found established(Condition.Established condition) {
        ImmutableList<Ground> grounds = dossier.grounds().stream()
                .filter(ground -> isMeant(condition, ground))
                .sorted(BY_ID)
                .collect(toImmutableList());
        if (grounds.isEmpty()) {
            return Found.of(Truth.UNMET, Reason.NO_CONCLUSION, ImmutableList.of());
        }
        if (grounds.stream().anyMatch(ground -> ground.standing() == Standing.COUNTS)) {
            return Found.of(Truth.MET, Reason.ESTABLISHED, grounds);
        }
        return grounds.stream().anyMatch(ground -> ground.standing() == Standing.FOR_AUTHORITY)
                ? Found.of(Truth.UNKNOWN, Reason.AWAITS_DECISION, grounds)
                : Found.of(Truth.UNMET, Reason.DOES_NOT_COUNT, grounds);
    }

    private static boolean isMeant(Condition.Established condition, Ground ground) {
        Conclusion conclusion = ground.conclusion();
        return condition.kinds().contains(conclusion.kind())
                && condition.about().contains(ground.about())
                && (condition.forms().isEmpty()
                        || conclusion.form().filter(condition.forms()::contains).isPresent());
    }

    private Found served(Condition.ServedLessThan condition) {
        Optional<Fraction> served = dossier.monthsServed();
        if (served.isEmpty()) {
            return Found.of(
                    Truth.UNKNOWN, new Particulars.OnService(Reason.SERVICE_UNKNOWN, served, condition.months()));
        }
        boolean tooShort = served.get().compareTo(condition.months()) < 0;
        return Found.of(
                tooShort ? Truth.MET : Truth.UNMET,
                new Particulars.OnService(
                        tooShort ? Reason.SERVED_TOO_SHORT : Reason.SERVED_LONG_ENOUGH, served, condition.months()));
    }

    private Found away(Condition.Away condition) {
        Fraction months = condition.kinds().stream()
                .map((LeaveKind kind) -> dossier.leave().getOrDefault(kind, Fraction.ZERO))
                .reduce(Fraction.ZERO, Fraction::plus);
        boolean tooLong = condition.months().contains(months);
        return Found.of(
                tooLong ? Truth.MET : Truth.UNMET,
                new Particulars.OnLeave(
                        tooLong ? Reason.AWAY_TOO_LONG : Reason.AWAY_SHORT_ENOUGH, months, condition.months()));
    }
}
