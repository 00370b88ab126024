package io.github.thuocdo.scoring.run;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.scoring.assembly.Needs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is scored in a round, and in which order (kế hoạch chấm điểm của một đợt): every subject in every period at most once, subordinates
 * before their leaders and shorter periods before longer ones.
 *
 * <p>The places are numbered, and each names those that it waits for. Nothing is scored here; whoever works through the places from the first
 * to the last always finds what is needed.
 */
public final class RoundPlan {

    private final ImmutableList<Goal> goals;
    private final ImmutableList<Place> places;
    private final List<AppliedPolicy> policies;
    private final Division division;
    private final Map<Subject, Map<EvaluationPeriod, Place>> bySubject;
    private final Supplier<ImmutableList<Place>> placesOfGoals = Suppliers.memoize(this::findPlacesOfGoals);
    private final Supplier<ImmutableSetMultimap<PeriodKind, Role>> rolesByKind = Suppliers.memoize(this::findRoles);

    private RoundPlan(
            ImmutableList<Goal> goals,
            ImmutableList<Place> places,
            List<AppliedPolicy> policies,
            Division division,
            Map<Subject, Map<EvaluationPeriod, Place>> bySubject) {
        this.goals = goals;
        this.places = places;
        this.policies = policies;
        this.division = division;
        this.bySubject = bySubject;
    }

    /**
     * Plans a round.
     *
     * @param division  who goes by which policy
     * @throws RefusalException if people manage one another in a circle
     */
    static RoundPlan of(ImmutableList<Goal> goals, Division division) {
        Drafting drafting = new Drafting(division);
        goals.forEach(drafting::add);
        return new RoundPlan(
                goals, ImmutableList.copyOf(drafting.places), drafting.policies, division, drafting.bySubject);
    }

    /**
     * What a round is to find out about a subject.
     *
     * @param policy  the policy by which the subject goes
     * @param scoredBy  the kind of period that is scored; that of the period itself where that is scored from its own facts
     */
    public record Goal(
            AppliedPolicy policy, Subject subject, EvaluationPeriod period, PeriodKind scoredBy, Wanted wanted) {

        /** Whether the same is wanted, by whichever policy. */
        boolean isLike(Goal other) {
            return subject.equals(other.subject)
                    && period.equals(other.period)
                    && scoredBy == other.scoredBy
                    && wanted == other.wanted;
        }

        boolean isOfFacts() {
            return scoredBy == period.kind();
        }
    }

    /** What is wanted of a subject. */
    public enum Wanted {
        /** A class, facts or none. */
        CLASS,
        /** A score, if there is anything to score. */
        SCORE
    }

    /**
     * One subject in one period.
     *
     * @param number  the place in the order
     * @param scoredBy  the kind of period that is scored
     * @param managed  the places of the people whose scores of the same period are asked for, as far as they have one
     * @param shorter  the places of the subject's shorter periods that are asked for, as far as they are scored
     */
    public record Place(
            int number,
            Subject subject,
            EvaluationPeriod period,
            PeriodKind scoredBy,
            Role role,
            ImmutableList<Place> managed,
            ImmutableList<Place> shorter) {

        /** Whether a place of another plan is the same subject in the same period. */
        @SuppressWarnings("ReferenceEquality") // mostly it is the same place, and nothing has to be compared
        boolean isLike(Place other) {
            return this == other || (subject.equals(other.subject) && period.equals(other.period));
        }

        /** Places of one plan are told apart by their number. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place && number == place.number && isLike(place);
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    /** The place of the same subject and period here as one of a plan that may be another; null where it is not scored here. */
    @Nullable
    Place placeLike(Place other) {
        if (other.number() < places.size()) {
            Place sameNumber = places.get(other.number());
            if (sameNumber.isLike(other)) {
                return sameNumber;
            }
        }
        return placeOf(other.subject(), other.period());
    }

    /** The same order of work for one policy under another reading. */
    RoundPlan by(AppliedPolicy policy) {
        return new RoundPlan(goals, places, Collections.nCopies(places.size(), policy), division, bySubject);
    }

    /** The places of what the round is to find out, as far as there is anything to score. */
    ImmutableList<Place> placesOfGoals() {
        return placesOfGoals.get();
    }

    private ImmutableList<Place> findPlacesOfGoals() {
        return goals.stream()
                .flatMap(goal -> Stream.ofNullable(placeOf(goal.subject(), goal.period())))
                .collect(toImmutableList());
    }

    /** In which roles somebody is scored in periods of a kind. */
    ImmutableSetMultimap<PeriodKind, Role> rolesByKind() {
        return rolesByKind.get();
    }

    private ImmutableSetMultimap<PeriodKind, Role> findRoles() {
        return places.stream()
                .collect(toImmutableSetMultimap(place -> place.period().kind(), Place::role));
    }

    /** The periods of what the round is to find out. */
    ImmutableSet<EvaluationPeriod> periodsOfGoals() {
        return goals.stream().map(Goal::period).collect(toImmutableSet());
    }

    /** Whether the plan is one for such goals, by whichever policy. */
    boolean isFor(ImmutableList<Goal> others) {
        if (goals.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < goals.size(); i++) {
            if (!goals.get(i).isLike(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The policy by which the subject of a place goes in its period. */
    AppliedPolicy policyOf(Place place) {
        return policies.get(place.number());
    }

    /**
     * Refuses a place for whose subject assignments contradict one another.
     *
     * @throws RefusalException naming the policies
     */
    void check(Place place) {
        division.check(place.subject(), place.period(), place.scoredBy());
    }

    ImmutableList<Place> places() {
        return places;
    }

    /** The place of a subject in a period; null where it is not scored. */
    public @Nullable Place placeOf(Subject subject, EvaluationPeriod period) {
        Map<EvaluationPeriod, Place> ofSubject = bySubject.get(subject);
        return ofSubject == null ? null : ofSubject.get(period);
    }

    /** The places of a subject, in no order. */
    Stream<Place> placesOf(Subject subject) {
        return bySubject.getOrDefault(subject, Map.of()).values().stream();
    }

    /** The places as they are found. Used up by one plan. */
    private static final class Drafting {

        private final List<Place> places = new ArrayList<>();
        private final List<AppliedPolicy> policies = new ArrayList<>();
        private final Map<Subject, Map<EvaluationPeriod, Place>> bySubject = new HashMap<>();
        private final Division division;

        Drafting(Division division) {
            this.division = division;
        }

        void add(Goal goal) {
            if (goal.isOfFacts()) {
                addOfFacts(goal);
            } else if (goal.wanted() == Wanted.CLASS
                    || goal.policy().assembly().hasShorter(goal.subject(), goal.period(), goal.scoredBy())) {
                addOfShorter(goal.policy(), goal.subject(), goal.period(), goal.scoredBy());
            }
        }

        private void addOfFacts(Goal goal) {
            switch (goal.wanted()) {
                case CLASS -> visit(goal.policy(), goal.subject(), goal.period(), new LinkedHashSet<>());
                case SCORE -> visitIfFacts(goal.policy(), goal.subject(), goal.period(), new LinkedHashSet<>());
            }
        }

        private void addOfShorter(AppliedPolicy policy, Subject subject, EvaluationPeriod longer, PeriodKind scoredBy) {
            @Nullable Place known = find(subject, longer);
            if (known == null || known.scoredBy() != scoredBy) {
                ImmutableList<Place> shorter = shorter(policy, subject, longer, scoredBy);
                Role role = policy.assembly().roleOf(subject, longer);
                put(policy, subject, longer, scoredBy, role, ImmutableList.of(), shorter);
            }
        }

        /** Shorter periods go by the policy of their own time. */
        private ImmutableList<Place> shorter(
                AppliedPolicy policy, Subject subject, EvaluationPeriod longer, PeriodKind kind) {
            ImmutableCollection<EvaluationPeriod> periods = policy.assembly().scoredFor(subject, longer, kind);
            periods.forEach(period ->
                    visitIfFacts(division.policyOf(subject, period, policy), subject, period, new LinkedHashSet<>()));
            return found(periods.stream().map(period -> find(subject, period)));
        }

        private static ImmutableList<Place> found(Stream<@Nullable Place> places) {
            return places.flatMap(Stream::ofNullable).collect(toImmutableList());
        }

        private void visitIfFacts(AppliedPolicy policy, Subject subject, EvaluationPeriod period, Set<Subject> path) {
            if (find(subject, period) == null && policy.assembly().hasFacts(subject, period)) {
                visit(policy, subject, period, path);
            }
        }

        private void visit(AppliedPolicy policy, Subject subject, EvaluationPeriod period, Set<Subject> path) {
            if (find(subject, period) != null) {
                return;
            }
            Needs needs = policy.assembly().needs(subject, period);
            if (!needs.isCovered()) {
                return;
            }
            ImmutableList<Place> managed = managed(policy, subject, needs.managed(), period, path);
            ImmutableList<Place> shorter = needs.classesOf()
                    .map(kind -> shorter(policy, subject, period, kind))
                    .orElse(ImmutableList.of());
            put(policy, subject, period, period.kind(), needs.role(), managed, shorter);
        }

        private ImmutableList<Place> managed(
                AppliedPolicy policy, Subject leader, Set<CadreId> people, EvaluationPeriod period, Set<Subject> path) {
            if (people.isEmpty()) {
                return ImmutableList.of();
            }
            if (!path.add(leader)) {
                throw circle(path, leader, period);
            }
            ImmutableList.Builder<Place> managed = ImmutableList.builder();
            for (CadreId person : people) {
                Subject other = Subject.of(person);
                visitIfFacts(division.policyOf(other, period, policy), other, period, path);
                @Nullable Place place = find(other, period);
                if (place != null) {
                    managed.add(place);
                }
            }
            path.remove(leader);
            return managed.build();
        }

        private static RefusalException circle(Set<Subject> path, Subject subject, EvaluationPeriod period) {
            ImmutableList<CadreId> circle = path.stream()
                    .dropWhile(person -> !person.equals(subject))
                    .map(person -> ((Subject.Person) person).id())
                    .collect(toImmutableList());
            String message = "people must not manage one another in " + period + ": "
                    + Stream.concat(circle.stream(), Stream.of(circle.get(0)))
                            .map(CadreId::text)
                            .collect(joining(" → "));
            return new RefusalException(new Refusal.ManagementCircle(circle, period), message);
        }

        private @Nullable Place find(Subject subject, EvaluationPeriod period) {
            Map<EvaluationPeriod, Place> ofSubject = bySubject.get(subject);
            return ofSubject == null ? null : ofSubject.get(period);
        }

        private void put(
                AppliedPolicy policy,
                Subject subject,
                EvaluationPeriod period,
                PeriodKind scoredBy,
                Role role,
                ImmutableList<Place> managed,
                ImmutableList<Place> shorter) {
            Place place = new Place(places.size(), subject, period, scoredBy, role, managed, shorter);
            places.add(place);
            policies.add(policy);
            bySubject.computeIfAbsent(subject, added -> new HashMap<>()).put(period, place);
        }
    }
}
