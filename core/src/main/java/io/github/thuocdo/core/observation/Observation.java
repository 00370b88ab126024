package io.github.thuocdo.core.observation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.NoBean;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that was observed, or the reason why there is none.
 *
 * <p>An absence is never a zero and never a default. There is no method that supplies a number in place of an absent
 * one; a computation either has the value or has to treat the reason.
 *
 * <p>Example: a criterion marked by the superior is {@code Observation.given(Points.parse("2.5"))}; the same criterion in
 * a month of maternity leave is {@code Observation.excused(Gap.ON_LEAVE)}. The reason says which kind of ground it
 * is and nothing about a person's health.
 *
 * <p>This class is immutable and thread-safe if the value is. It can be serialized if the value can.
 *
 * @param <T> the type of the value
 */
public sealed interface Observation<T> extends NoBean, Serializable {

    /**
     * A value that was observed (<i>đã có kết quả</i>).
     *
     * <p>This class is immutable and thread-safe if the value is.
     *
     * @param <T> the type of the value
     * @param value  the value
     */
    record Given<T>(T value) implements Observation<T> {

        /** Takes the value. */
        public Given {
            requireNonNull(value, "value");
        }
    }

    /**
     * No value because the time for it has not come (<i>chưa đến hạn</i>): the calendar is the reason.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T> the type of the absent value
     */
    record NotDue<T>() implements Observation<T> {}

    /**
     * No value because it does not concern this person or unit (<i>không áp dụng</i>), as leading a unit does not concern
     * staff.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T> the type of the absent value
     * @param reason  why it does not apply
     */
    record NotApplicable<T>(AbsenceReason reason) implements Observation<T> {

        /** Takes the reason. */
        public NotApplicable {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * No value because the person was excused on a lawful ground (<i>được miễn có lý do chính đáng</i>), such as leave or
     * training.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T> the type of the absent value
     * @param reason  the kind of ground
     */
    record Excused<T>(AbsenceReason reason) implements Observation<T> {

        /** Takes the reason. */
        public Excused {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * No value although there should be one (<i>chưa chấm điểm</i>): nobody competent has rated, or only the person
     * herself has.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T> the type of the absent value
     * @param reason  what is missing
     */
    record NotRated<T>(AbsenceReason reason) implements Observation<T> {

        /** Takes the reason. */
        public NotRated {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * A value that exists and is kept back for now (<i>tạm giữ, chưa công nhận</i>), as while an inspection or a
     * complaint is open.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param <T> the type of the absent value
     * @param reason  why it is kept back
     */
    record Withheld<T>(AbsenceReason reason) implements Observation<T> {

        /** Takes the reason. */
        public Withheld {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Returns an observed value.
     *
     * @param <T> the type of the value
     * @param value  the value
     * @return the observation of this value
     */
    static <T> Observation<T> given(T value) {
        return new Given<>(value);
    }

    /**
     * Returns the absence of a value whose time has not come.
     *
     * @param <T> the type of the absent value
     * @return the absence
     */
    static <T> Observation<T> notDue() {
        return new NotDue<>();
    }

    /**
     * Returns the absence of a value that does not concern this person or unit.
     *
     * @param <T> the type of the absent value
     * @param reason  why it does not apply
     * @return the absence
     */
    static <T> Observation<T> notApplicable(AbsenceReason reason) {
        return new NotApplicable<>(reason);
    }

    /**
     * Returns the absence of a value on a lawful ground.
     *
     * @param <T> the type of the absent value
     * @param reason  the kind of ground
     * @return the absence
     */
    static <T> Observation<T> excused(AbsenceReason reason) {
        return new Excused<>(reason);
    }

    /**
     * Returns the absence of a value that somebody should have given.
     *
     * @param <T> the type of the absent value
     * @param reason  what is missing
     * @return the absence
     */
    static <T> Observation<T> notRated(AbsenceReason reason) {
        return new NotRated<>(reason);
    }

    /**
     * Returns the absence of a value that is kept back.
     *
     * @param <T> the type of the absent value
     * @param reason  why it is kept back
     * @return the absence
     */
    static <T> Observation<T> withheld(AbsenceReason reason) {
        return new Withheld<>(reason);
    }

    /**
     * Tells whether there is a value.
     *
     * @return true if there is one, false if there is a reason for its absence
     */
    default boolean isGiven() {
        return this instanceof Given;
    }

    /**
     * Returns the value, if there is one.
     *
     * @return the value, empty whatever the reason of the absence
     */
    default Optional<T> asOptional() {
        return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
    }

    /**
     * Returns the kind of absence, which a policy has an answer for.
     *
     * @return the kind, empty if there is a value
     */
    default Optional<AbsenceKind> absence() {
        if (this instanceof Given) {
            return Optional.empty();
        }
        if (this instanceof NotDue) {
            return Optional.of(AbsenceKind.NOT_DUE);
        }
        if (this instanceof NotApplicable) {
            return Optional.of(AbsenceKind.NOT_APPLICABLE);
        }
        if (this instanceof Excused) {
            return Optional.of(AbsenceKind.EXCUSED);
        }
        return Optional.of(this instanceof NotRated ? AbsenceKind.NOT_RATED : AbsenceKind.WITHHELD);
    }

    /**
     * Returns the recorded reason of the absence.
     *
     * @return the reason as recorded, empty if there is a value, and empty for {@link NotDue}, where the date says it all
     */
    default Optional<AbsenceReason> absenceReason() {
        if (this instanceof NotApplicable<T> absence) {
            return Optional.of(absence.reason());
        }
        if (this instanceof Excused<T> absence) {
            return Optional.of(absence.reason());
        }
        if (this instanceof NotRated<T> absence) {
            return Optional.of(absence.reason());
        }
        return this instanceof Withheld<T> absence ? Optional.of(absence.reason()) : Optional.empty();
    }

    /**
     * Applies a function to the value and keeps an absence as it is.
     *
     * @param <R> the type of the result
     * @param function  the function, whose result is not null
     * @return the observation of the result, or the same absence
     */
    default <R> Observation<R> map(Function<? super T, ? extends R> function) {
        requireNonNull(function, "function");
        if (this instanceof Given<T> given) {
            return new Given<>(function.apply(given.value()));
        }
        @SuppressWarnings("unchecked") // an absence holds no value, so it is the same absence of any type
        Observation<R> absence = (Observation<R>) this;
        return absence;
    }
}
