package io.github.thuocdo.core.policy.measure;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;
import java.util.Optional;

/**
 * A quantity of the law and what it is made of (chỉ tiêu).
 *
 * <p>Every measure has an {@link #element() element}, the name under which its value is supplied, expected and explained: {@code a} for the
 * share completed, {@code dd} for đ. Implementations are immutable and thread-safe.
 */
public sealed interface Measure extends NoBean, PerCent.Told, Serializable
        permits CompositeMeasure, WorkMeasure, JudgedMeasure, RecordedMeasure {

    /**
     * Returns the name of the quantity.
     *
     * @return the element, unique in a sheet
     */
    String element();

    /**
     * Returns the sentence of law behind it.
     *
     * @return the provision
     */
    Provision provision();

    /**
     * Returns the measures of which it is made up.
     *
     * @return the parts, in order; empty for one that reads facts itself
     */
    default ImmutableList<Measure> parts() {
        return ImmutableList.of();
    }

    /**
     * Returns the measures that stand in it, parts and deductions.
     *
     * @return the measures one level down
     */
    default ImmutableList<Measure> within() {
        return parts();
    }

    /**
     * Returns the most that the measure can be.
     *
     * @return the maximum, a ratio or points; empty when the rules do not say
     */
    default Optional<Fraction> maximum() {
        return Optional.empty();
    }

    /**
     * Returns in what the quantity is told.
     *
     * @return the unit
     */
    Unit unit();

    @Override
    default boolean isShare() {
        return unit().isShare();
    }

    /** In what a quantity is told. */
    enum Unit implements Term, PerCent.Told {
        /** A ratio, mostly from 0 to 1. */
        RATIO,
        /** Points. */
        POINTS,
        /** A number of periods, units or votes. */
        COUNT;

        @Override
        public boolean isShare() {
            return this == RATIO;
        }
    }
}
