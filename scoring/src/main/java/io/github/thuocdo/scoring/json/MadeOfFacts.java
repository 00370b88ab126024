package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is worked out from facts, as it is written: that of which it is made, as in a stream, and what came out. It is read by making it again,
 * and everything that came out must come out once more.
 *
 * @param type  its class, which has a method {@code recipe}
 * @param outcome  the record of what came out
 * @param outcomeOf  takes what came out from a value
 */
record MadeOfFacts(Class<?> type, Class<?> outcome, Function<Object, Object> outcomeOf) {

    static final String RECIPE = "madeOf";
    static final String OUTCOME = "outcome";

    private static final ImmutableMap<Class<?>, MadeOfFacts> ALL = ImmutableMap.of(
            PeriodRound.class, of(PeriodRound.class, RoundForm.OfPeriod.class, RoundForm::of),
            AgencyRound.class, of(AgencyRound.class, RoundForm.OfAgency.class, RoundForm::of),
            OrganizationRound.class, of(OrganizationRound.class, RoundForm.OfOrganizations.class, RoundForm::of),
            AgencyYear.class, of(AgencyYear.class, RoundForm.OfYear.class, RoundForm::of),
            Sensitivity.class, of(Sensitivity.class, RoundForm.OfReadings.class, RoundForm::of));

    private static <T> MadeOfFacts of(Class<T> type, Class<?> outcome, Function<T, Object> outcomeOf) {
        return new MadeOfFacts(type, outcome, value -> outcomeOf.apply(type.cast(value)));
    }

    /** Returns how values of a class are written; empty if they are not worked out from facts. */
    static Optional<MadeOfFacts> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type));
    }

    static ImmutableList<Class<?>> types() {
        return ALL.keySet().asList();
    }

    /** Returns the type of that of which values are made. */
    DeclaredType recipe() {
        return DeclaredType.of(method().getReturnType());
    }

    /** Returns that of which a value is made. */
    Object recipeOf(Object value) {
        try {
            return method().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must say of what it is made", e);
        }
    }

    /** Makes a value again. */
    static Object made(Object recipe) {
        return ((MadeAgain.Recipe) recipe).make();
    }

    /** What goes into a stream is no business of callers, and so private. */
    private Method method() {
        try {
            Method method = type.getDeclaredMethod("recipe");
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " must say of what it is made", e);
        }
    }
}
