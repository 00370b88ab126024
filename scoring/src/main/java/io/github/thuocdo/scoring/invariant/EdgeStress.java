package io.github.thuocdo.scoring.invariant;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many people of an agency stand close to an edge of the classes, and what a few more faults would do to them (<i>sát ngưỡng</i>): what a drafter
 * asks first of a policy and the people for whom it is made.
 *
 * <p>Example: of ten people two have 89.5 and one has 90. Within one point of the edge at 90 two stand below and one above. One person in a hundred,
 * that is one of the ten, gets one more fault in one task; who it is depends on the seed alone, and everybody whose class is then another one is named.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy  the policy
 * @param period  the period
 * @param distance  how far from an edge somebody may stand to be counted, in points
 * @param people  how many have a total
 * @param edges  how many stand at each edge, ladder by ladder, the highest edge first
 * @param working  how many of them have work of the period, counted to it or due within it, in which a fault could be
 * @param faulty  who got one more fault, in the order of the round
 * @param changes  whose points or class are then others, in the order of the round
 */
public record EdgeStress(
        Policy policy,
        EvaluationPeriod period,
        Fraction distance,
        int people,
        ImmutableList<AtEdge> edges,
        int working,
        ImmutableList<Subject> faulty,
        ImmutableList<Change> changes)
        implements Serializable {

    private static final int HUNDRED = 100;
    private static final EvidenceId FAULT = EvidenceId.of("one-more-fault");

    /** Refuses one of which something is missing. */
    public EdgeStress {
        requireNonNull(policy, "policy");
        requireNonNull(period, "period");
        requireNonNull(distance, "distance");
        requireNonNull(edges, "edges");
        requireNonNull(faulty, "faulty");
        requireNonNull(changes, "changes");
    }

    /**
     * How many stand at an edge.
     *
     * @param clause  the sentence that gives the class above it
     * @param edge  the number between two classes
     * @param above  the class above it
     * @param below  the class below it
     * @param justBelow  how many totals lie in the band below, no further away than asked
     * @param justAbove  how many lie in the band above, no further away than asked
     */
    public record AtEdge(
            Citation clause, Fraction edge, Classification above, Classification below, int justBelow, int justAbove)
            implements Serializable {

        /** Refuses one of which something is missing. */
        public AtEdge {
            requireNonNull(clause, "clause");
            requireNonNull(edge, "edge");
            requireNonNull(above, "above");
            requireNonNull(below, "below");
        }
    }

    /**
     * Somebody whose points or class are others after the faults.
     *
     * @param subject  whose
     * @param before  points and class before
     * @param after  points and class afterwards
     */
    public record Change(Subject subject, Standing before, Standing after) implements Serializable {

        /** Refuses one of which something is missing. */
        public Change {
            requireNonNull(subject, "subject");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        /**
         * Returns whether the class is another one, and not the points alone.
         *
         * @return true if it is
         */
        public boolean isOfClass() {
            return !before.level().equals(after.level());
        }
    }

    /**
     * Points, and the class or range that is proposed, the quota included.
     *
     * @param total  the points; empty where there is no total
     * @param level  the class; empty where none is proposed
     */
    public record Standing(Optional<Fraction> total, Optional<Classification> level) implements Serializable {

        /** Refuses one of which something is missing. */
        public Standing {
            requireNonNull(total, "total");
            requireNonNull(level, "level");
        }
    }

    /**
     * Looks at the round of an agency.
     *
     * @param policy  the policy, without open parameters
     * @param register  the facts
     * @param agency  the agency, or the authority that recognises organizations
     * @param period  the period
     * @param distance  how far from an edge somebody may stand to be counted, in points, at least 0
     * @param seed  where the choice begins of who gets one more fault
     * @return how many stand where, and what the faults would do
     * @throws IllegalArgumentException if the distance is below 0, or the policy has open parameters
     */
    public static EdgeStress of(
            Policy policy, Register register, UnitId agency, EvaluationPeriod period, Fraction distance, long seed) {
        checkArgument(distance.signum() >= 0, "distance (%s) must not be below 0", distance);
        Specimen specimen = new Specimen(policy, register, agency, period, Subject.of(agency));
        Rated rated = Rated.of(specimen);
        ImmutableList<Subject> working = rated.placements().values().stream()
                .filter(placement -> rated.total(placement).isPresent())
                .map(Placement::subject)
                .filter(subject -> !work(register, subject, period).isEmpty())
                .collect(toImmutableList());
        Choices choices = Choices.byChance(seed);
        ImmutableList<Subject> faulty = oneInAHundred(working, choices);
        return new EdgeStress(
                policy,
                period,
                distance,
                (int) rated.placements().values().stream()
                        .filter(placement -> rated.total(placement).isPresent())
                        .count(),
                edges(policy, rated, distance),
                working.size(),
                faulty,
                changes(rated, Rated.of(withFaults(specimen, faulty, choices))));
    }

    /** One of a hundred, and of a part of a hundred one more. */
    private static ImmutableList<Subject> oneInAHundred(ImmutableList<Subject> working, Choices choices) {
        List<Subject> left = new ArrayList<>(working);
        int count = (working.size() + HUNDRED - 1) / HUNDRED;
        for (int i = 0; i < working.size() - count; i++) {
            left.remove(choices.below(left.size()));
        }
        return ImmutableList.copyOf(left);
    }

    /** What a person has to do that is counted to the period, or falls due within it. */
    private static ImmutableList<Task> work(Register register, Subject subject, EvaluationPeriod period) {
        return subject instanceof Subject.Person person
                ? register.tasksOf(person.id()).stream()
                        .filter(task -> task.period()
                                .map(period::contains)
                                .or(() -> task.dueOn().map(day -> period.dates().contains(day)))
                                .orElse(false))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    private static Specimen withFaults(Specimen specimen, ImmutableList<Subject> faulty, Choices choices) {
        Specimen changed = specimen;
        for (Subject subject : faulty) {
            Task task = choices.oneOf(work(changed.register(), subject, specimen.period()));
            changed = Facts.with(
                    changed,
                    task,
                    Task.builder()
                            .from(task)
                            .addFaults(Lapse.of(FAULT, 1, Excusal.notAsked()))
                            .build());
        }
        return changed;
    }

    private static ImmutableList<Change> changes(Rated before, Rated after) {
        return before.placements().keySet().stream()
                .map(subject -> new Change(subject, standing(before, subject), standing(after, subject)))
                .filter(change -> !change.before().equals(change.after()))
                .collect(toImmutableList());
    }

    private static Standing standing(Rated rated, Subject subject) {
        return new Standing(rated.total(subject), rated.level(subject));
    }

    private static ImmutableList<AtEdge> edges(Policy policy, Rated rated, Fraction distance) {
        ImmutableList.Builder<AtEdge> edges = ImmutableList.builder();
        policy.rulesOf(Ladder.class).stream().filter(Ladder::hasBands).forEach(ladder -> {
            ImmutableList<Fraction> totals = totals(ladder, rated);
            for (int i = 1; i < ladder.rungs().size() && isAsked(ladder, rated); i++) {
                edges.add(atEdge(ladder, i, totals, distance));
            }
        });
        return edges.build();
    }

    private static boolean isAsked(Ladder ladder, Rated rated) {
        return rated.placements().values().stream().anyMatch(placement -> isOf(placement, ladder));
    }

    private static boolean isOf(Placement placement, Ladder ladder) {
        return placement
                .scorecard()
                .policy()
                .ladder(
                        placement.scorecard().dossier().role(),
                        placement.scorecard().period().kind())
                .equals(Optional.of(ladder));
    }

    /** The totals that are held against a ladder. */
    private static ImmutableList<Fraction> totals(Ladder ladder, Rated rated) {
        return rated.placements().values().stream()
                .filter(placement -> isOf(placement, ladder))
                .flatMap(placement -> rated.total(placement).stream())
                .collect(toImmutableList());
    }

    /** The edge between a rung and the one above it. */
    private static AtEdge atEdge(Ladder ladder, int lower, ImmutableList<Fraction> totals, Fraction distance) {
        Ladder.Rung above = ladder.rungs().get(lower - 1);
        Ladder.Rung below = ladder.rungs().get(lower);
        Interval belowBand = below.band().orElseThrow();
        Interval aboveBand = above.band().orElseThrow();
        Fraction edge = aboveBand.lower().orElseThrow().value();
        return new AtEdge(
                above.provision().citation(),
                edge,
                above.level(),
                below.level(),
                near(totals, belowBand, edge, distance),
                near(totals, aboveBand, edge, distance));
    }

    private static int near(ImmutableList<Fraction> totals, Interval band, Fraction edge, Fraction distance) {
        return (int) totals.stream()
                .filter(band::contains)
                .filter(total -> {
                    Fraction apart = total.minus(edge);
                    return apart.max(apart.negated()).compareTo(distance) <= 0;
                })
                .count();
    }

    /**
     * Returns whose class is another one after the faults.
     *
     * @return the changes, in the order of the round
     */
    public ImmutableList<Change> changedClasses() {
        return changes.stream().filter(Change::isOfClass).collect(toImmutableList());
    }
}
