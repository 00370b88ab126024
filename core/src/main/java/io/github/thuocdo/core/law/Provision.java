package io.github.thuocdo.core.law;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The sentence of law that one rule carries out (quy định).
 *
 * <p>Its id is the stem of every reason code that the rule gives, the key of the rule in the pages of {@code docs/policies},
 * and stable for ever: {@code 335.quality} for "b" of Decree 335/2025, Article 14.2b.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  lower-case letters, digits, dots and hyphens
 * @param citation  where the sentence stands
 * @param vietnameseName  what the rule is called in Vietnamese
 * @param englishName  what the rule is called in English
 */
@RecordStyle
@Value.Builder
public record Provision(String id, Citation citation, String vietnameseName, String englishName)
        implements Named, Serializable {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id has another shape
     */
    public Provision {
        requireNonNull(id, "id");
        requireNonNull(citation, "citation");
        requireNonNull(vietnameseName, "vietnameseName");
        requireNonNull(englishName, "englishName");
        ValueRule.PROVISION_ID.check(ID.matcher(id).matches(), id);
    }

    /**
     * Starts a provision.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a provision of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends ProvisionBuilder {
        Builder() {}
    }
}
