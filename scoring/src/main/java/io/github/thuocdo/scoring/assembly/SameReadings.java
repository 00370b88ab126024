package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import java.util.function.Function;

/**
 * Which parts of the assembly read their questions in the same way under two policies (phần nào đọc như nhau).
 *
 * <p>Each method names the parameters that its part is given; one that is forgotten here is found by comparing everybody's dependences with a
 * round of each alternative by itself.
 */
record SameReadings(Policy one, Policy other) {

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

    boolean ofShorterPeriods() {
        return areSame(Attribution::monthPresence)
                && areSame(Attribution::december);
    }

    /** Of what a shorter period brings to a longer one in which the category was another. */
    boolean ofOtherCategory() {
        return isSame(attribution ->
                attribution.changesWithin().map(changes -> changes.otherCategory().value()));
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
        return part.apply(one.attribution()).equals(part.apply(other.attribution()));
    }
}
