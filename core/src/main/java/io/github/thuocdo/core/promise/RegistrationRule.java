package io.github.thuocdo.core.promise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How many promises a tier of people has to register (quy định đăng ký việc khó).
 *
 * <p>Example, Tây Hồ: the standing board of the district 3, each member of the standing committee 2, each cadre at the grassroots at least 1. Whether
 * the 3 are of the board together or of each member was not read, so that the scope is given.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param tier  the name of the tier
 * @param people  who is in it
 * @param kinds  which kinds of promises count
 * @param days  in which days a promise is made that counts, such as those of the year; promises of other years do not
 * @param operator  whether the number is exact or the least
 * @param number  how many, at least one
 * @param scope  of the people together, or of each
 * @param basis  where the rule stands
 */
@RecordStyle
@Value.Builder
public record RegistrationRule(
        BilingualText tier,
        ImmutableSet<CadreId> people,
        ImmutableSet<PromiseKind> kinds,
        DateRange days,
        Operator operator,
        int number,
        Scope scope,
        BilingualText basis)
        implements Serializable {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if nothing has to be registered
     */
    public RegistrationRule {
        requireNonNull(tier, "tier");
        requireNonNull(people, "people");
        requireNonNull(kinds, "kinds");
        requireNonNull(days, "days");
        requireNonNull(operator, "operator");
        requireNonNull(scope, "scope");
        requireNonNull(basis, "basis");
        ValueRule.REGISTRATION_OF_SOMETHING.check(number >= 1, number);
    }

    /** How the number is meant (cách tính số lượng). */
    public enum Operator implements Term {
        /** Neither more nor fewer. */
        EXACTLY,
        /** So many or more. */
        AT_LEAST
    }

    /** Of whom the number is asked (phạm vi tính). */
    public enum Scope implements Term {
        /** Of all people of the tier together. */
        BODY,
        /** Of each of them. */
        EACH
    }

    /**
     * Returns whether a promise counts, whosever it is.
     *
     * @param promise  the promise
     * @return true if it is of such a kind and was made in those days
     */
    public boolean covers(Promise promise) {
        return kinds.contains(promise.kind()) && days.contains(promise.promisedOn());
    }

    /**
     * Returns whether a number of promises is what the rule asks.
     *
     * @param registered  how many were registered
     * @return true if it is
     */
    public boolean isMetBy(int registered) {
        return operator == Operator.EXACTLY ? registered == number : registered >= number;
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a rule.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule of parts that are named. */
    public static final class Builder extends RegistrationRuleBuilder {
        Builder() {}
    }
}
