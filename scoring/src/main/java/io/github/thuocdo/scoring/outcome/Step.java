package io.github.thuocdo.scoring.outcome;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.validity.Term;
import java.util.Optional;

/**
 * One number of a derivation with the parts of which it is made (một bước tính).
 *
 * <p>Where a step has parts and a value, the contributions of the parts add up to the value exactly. A cut at a maximum and a rounding
 * are parts of their own, so that nothing disappears. Example: a share "b" of 23/28 contributes 23/28 × 70/3 points to the task results.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Step {

    /** What a step does. */
    enum Kind implements Term {
        /** Adds its parts up. */
        SUM,
        /** Adds the marks of a form up. */
        MARKS,
        /** One mark of a form, a group of marks, or one total. */
        MARK,
        /** Takes the mean of shares times what it is worth. */
        SECTION,
        /** Divides the converted quantity that earns credit by the one assigned. */
        SHARE,
        /** One task line; its value is the converted quantity that earns credit, in standard units. */
        LINE,
        /** The share of extra work that counts on top of the shares of planned work. */
        EXTRA,
        /** Asks whether everybody under management reaches a score. */
        MANAGED,
        /** The value of an authority's finding. */
        FINDING,
        /** Takes the mean of shorter periods. */
        MEAN,
        /** One shorter period. */
        PERIOD,
        /** Takes away what is above a maximum. */
        CEILING,
        /** Adds or takes away what a rounding changes. */
        ROUNDING,
        /** What items of a form add that do not apply to the person. */
        LEFT_OUT,
        /** What is taken off a sum (điểm trừ). */
        DEDUCTION,
        /** What a number is raised by to the least that it can be. */
        FLOOR,
        /** A recorded number. */
        FIGURE,
        /** A share of tasks. */
        TASKS,
        /** A share of units. */
        UNITS,
        /** A number of periods. */
        COUNT,
        /** A number cut into steps. */
        STEPPED
    }

    /**
     * Returns what the step does.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns the rule that it carries out.
     *
     * @return the provision
     */
    Provision provision();

    /**
     * Returns the name of the number: an element such as {@code a}, a task, a period, the address of a mark.
     *
     * @return the name
     */
    String element();

    /**
     * Returns the number: points, a ratio, or for a line standard units.
     *
     * @return the value, or why there is none
     */
    Observation<Fraction> value();

    /**
     * Returns what the step adds to the value of the step above it.
     *
     * @return the contribution in the unit of the step above; its own value at the root; zero where a value is missing or left out
     */
    Fraction contribution();

    /**
     * Returns the parts.
     *
     * @return the parts, in the order of the rule; empty where the number is a fact
     */
    ImmutableList<Step> parts();

    /**
     * Returns the fact behind the number.
     *
     * @return the evidence; empty where the number is made of parts alone
     */
    Optional<Evidence> evidence();

    /**
     * Returns the stable code of the reason: the id of the provision, a slash, and the kind; with the reason of absence where there is no
     * value.
     *
     * @return the code, such as {@code 335.quality/share}
     */
    default String code() {
        String kind = kind().key();
        return provision().id() + "/"
                + value().absenceReason()
                        .map(reason -> kind + "/" + reason.code())
                        .orElse(kind);
    }
}
