package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.text.NoBean;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which parts of the assembly read their questions in the same way under a policy and under another reading of it (phần nào đọc như nhau),
 * whatever the facts are.
 *
 * <p>Each method names the parameters that its part is given; one that is forgotten here is found by comparing everybody's dependences with a
 * round of each alternative by itself.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SameReadings implements NoBean {

    private final Policy other;
    private final Attribution one;
    private final Attribution another;
    private final Questions questions;
    private final TasksInQuestion tasks;
    private final ImmutableSetMultimap<PeriodKind, Role> askedAlike;
    private final boolean ofManagedPopulation;
    private final boolean ofClasses;
    private final boolean ofPeriodsMadeOfShorter;
    private final boolean ofCumulativeYears;

    private SameReadings(Policy one, Policy other) {
        this.other = other;
        this.one = one.attribution();
        this.another = other.attribution();
        this.tasks = new TasksInQuestion(one, other);
        Questions before = Questions.of(one);
        this.questions = before.under(other, ChangedRules.between(one, other));
        this.askedAlike = Stream.of(PeriodKind.values())
                .collect(flatteningToImmutableSetMultimap(
                        kind -> kind,
                        kind -> Stream.of(Role.values())
                                .filter(role -> questions.of(role, kind).isLike(before.of(role, kind)))));
        this.ofManagedPopulation = questions.areAlike(before, Asked::managedPopulation);
        this.ofClasses =
                questions.areAlike(before, Asked::hasClass) && questions.areAlike(before, Asked::periodClasses);
        this.ofPeriodsMadeOfShorter = questions.areAlike(before, Asked::isMadeOfShorterPeriods);
        this.ofCumulativeYears = questions.areAlike(before, Asked::cumulative);
    }

    /**
     * Compares two readings.
     *
     * @param one  a policy
     * @param other  the same policy under another reading
     * @return what both have in common
     */
    public static SameReadings between(Policy one, Policy other) {
        return new SameReadings(requireNonNull(one, "one"), requireNonNull(other, "other"));
    }

    /** The policy under the other reading. */
    Policy other() {
        return other;
    }

    /** What is asked under the other reading. */
    Questions questions() {
        return questions;
    }

    /** The tasks of which the two may make something else. */
    TasksInQuestion tasks() {
        return tasks;
    }

    /** Whether the rules for a role and a kind of period ask for the same facts. */
    boolean ofQuestions(Role role, PeriodKind kind) {
        return askedAlike.containsEntry(kind, role);
    }

    /** Whether the rules for a kind of period ask for the same facts, whatever the role. */
    boolean ofQuestions(PeriodKind kind) {
        return askedAlike.get(kind).size() == Role.values().length;
    }

    /** Of whose scores are asked for of the people under management. */
    boolean ofManagedPopulation() {
        return ofManagedPopulation;
    }

    /** Of the kinds of period that have a class, or of whose classes a rule asks. */
    boolean ofClasses() {
        return ofClasses;
    }

    /** Of the kinds of period that are made of shorter ones. */
    boolean ofPeriodsMadeOfShorter() {
        return ofPeriodsMadeOfShorter;
    }

    /** Of the sheet by which a year is scored from the work of its quarters. */
    boolean ofCumulativeYears() {
        return ofCumulativeYears;
    }

    boolean ofService() {
        return isSame(Attribution::service);
    }

    /** Of whom the policy covers in a period in which the category changes. */
    boolean ofCategoryDay() {
        return isSame(attribution ->
                attribution.changesWithin().map(changes -> changes.categoryDay().value()));
    }

    boolean ofActingHead() {
        return areSame(Attribution::actingHead);
    }

    /** Of who is evaluated in which post in a period in which the post changes. */
    boolean ofPostDay() {
        return isSame(attribution ->
                attribution.changesWithin().map(changes -> changes.postDay().value()));
    }

    boolean ofTransfers() {
        return areSame(Attribution::transferMonth);
    }

    /** Of what shorter periods bring to a longer one, as far as that is no matter of service. */
    boolean ofShorterPeriods() {
        return areSame(Attribution::monthPresence) && areSame(Attribution::december);
    }

    /** Of what a shorter period brings to a longer one in which the category was another. */
    boolean ofOtherCategory() {
        return isSame(attribution -> attribution
                .changesWithin()
                .map(changes -> changes.otherCategory().value()));
    }

    boolean ofDiscipline() {
        return areSame(Attribution::disciplineDate)
                && areSame(Attribution::doubleDiscipline)
                && areSame(Attribution::oldOrganization)
                && areSame(Attribution::disciplineFilter)
                && areSame(Attribution::actsAtBoth)
                && isSame(Attribution::disciplineClauses);
    }

    private boolean areSame(Function<Attribution, Interpretation<?>> question) {
        return isSame(question.andThen(Interpretation::value));
    }

    private boolean isSame(Function<Attribution, ?> part) {
        return part.apply(one).equals(part.apply(another));
    }
}
