package io.github.thuocdo.core.cadre;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A person who is evaluated.
 *
 * <p>The name is for forms and decisions; no computation reads it. So that it does not slip into a log, the text form of
 * a cadre leaves it out.
 *
 * <p>Example: {@code Cadre.of(CadreId.of("CC-0412"), "Nguyễn Thị Lan", CadreCategory.CIVIL_SERVANT)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  the identifier
 * @param name  the full name (<i>họ và tên</i>), not blank, in Unicode normal form C
 * @param categories  the legal category over time
 * @param membership  the membership of the Party over time
 */
@RecordStyle
@Value.Builder
public record Cadre(CadreId id, String name, History<CadreCategory> categories, History<PartyMembership> membership)
        implements Serializable {

    /**
     * Takes and checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Cadre {
        requireNonNull(id, "id");
        name = PlainText.printed("name", name);
        requireNonNull(categories, "categories");
        requireNonNull(membership, "membership");
        if (name.isBlank()) {
            throw ValueRule.PERSON_NAMED.exception(name, id);
        }
    }

    /**
     * Returns a person of one category, of whose membership of the Party nothing is said.
     *
     * @param id  the identifier
     * @param name  the full name in any normal form, not blank
     * @param category  the legal category
     * @return the person
     * @throws IllegalArgumentException if the name is blank
     */
    public static Cadre of(CadreId id, String name, CadreCategory category) {
        return new Cadre(
                id, name, History.of(requireNonNull(category, "category")), History.of(PartyMembership.NOT_STATED));
    }

    /**
     * Returns this person with other categories.
     *
     * @param other  the legal category over time
     * @return the person
     */
    public Cadre withCategories(History<CadreCategory> other) {
        return new Cadre(id, name, other, membership);
    }

    /**
     * Returns this person with another membership of the Party.
     *
     * @param other  the membership over time
     * @return the person
     */
    public Cadre withMembership(History<PartyMembership> other) {
        return new Cadre(id, name, categories, other);
    }

    /**
     * Returns identifier and category, without the name.
     *
     * @return a text such as {@code Cadre[id=CC-0412, categories=CIVIL_SERVANT]}, safe to log
     */
    @Override
    public String toString() {
        return "Cadre[id=" + id + ", categories=" + categories + "]";
    }

    /**
     * Starts a cadre.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a cadre of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends CadreBuilder {
        Builder() {}
    }
}
