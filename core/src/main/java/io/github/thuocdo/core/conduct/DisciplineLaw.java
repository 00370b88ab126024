package io.github.thuocdo.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an instrument says of the discipline of one category of people (quy định về xử lý kỷ luật): which forms there are for whom, and
 * whether a decision takes effect with that of the Party.
 *
 * <p>Example: under Decree 112/2020 a civil servant without leading post could have his or her salary reduced until 30/6/2025; under Law
 * 80/2025/QH15 nobody can.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param citation  where the forms stand
 * @param days  the days of signature for which the text is known to be in force
 * @param category  the category of people
 * @param forms  the forms that there are, by role
 * @param withParty  the rule on taking effect with the Party decision; empty where the instrument has none
 */
@RecordStyle
@Value.Builder
public record DisciplineLaw(
        Citation citation,
        DateRange days,
        CadreCategory category,
        ImmutableSetMultimap<Role, DisciplineForm> forms,
        Optional<WithParty> withParty)
        implements Serializable {

    /**
     * That an administrative decision takes effect from the day on which a Party decision that already exists did.
     *
     * @param clause  where it is said
     * @param except  the forms that take effect on the day of their signature
     * @param transition  where it is said that matters already under consideration stay under the older instrument
     */
    public record WithParty(Citation clause, ImmutableSet<DisciplineForm> except, Citation transition)
            implements Serializable {}

    /**
     * Checks that there is a form.
     *
     * @throws IllegalArgumentException if there is no form
     */
    public DisciplineLaw {
        checkArgument(!forms.isEmpty(), "forms (%s) of %s must name a form of discipline", forms, citation);
    }

    /**
     * Returns whether somebody can be disciplined in a form.
     *
     * @param form  the form
     * @param role  the role
     * @return true if the instrument has the form for that role
     */
    public boolean has(DisciplineForm form, Role role) {
        return forms.containsEntry(requireNonNull(role, "role"), requireNonNull(form, "form"));
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a discipline law.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a discipline law of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends DisciplineLawBuilder {
        Builder() {}
    }
}
