package io.github.thuocdo.core.cadre;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.text.Normalizer;

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
 * @param category  the legal category
 */
public record Cadre(CadreId id, String name, CadreCategory category) implements Serializable {

    /**
     * Takes and checks the parts.
     *
     * @param id  the identifier
     * @param name  the full name in any normal form
     * @param category  the legal category
     * @throws IllegalArgumentException if the name is blank
     */
    public Cadre {
        requireNonNull(id, "id");
        name = Normalizer.normalize(requireNonNull(name, "name"), Normalizer.Form.NFC);
        requireNonNull(category, "category");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name (" + name + ") of cadre " + id + " must not be blank");
        }
    }

    /**
     * Returns a person.
     *
     * @param id  the identifier
     * @param name  the full name in any normal form, not blank
     * @param category  the legal category
     * @return the person
     * @throws IllegalArgumentException if the name is blank
     */
    public static Cadre of(CadreId id, String name, CadreCategory category) {
        return new Cadre(id, name, category);
    }

    /**
     * Returns identifier and category, without the name.
     *
     * @return a text such as {@code Cadre[id=CC-0412, category=civil-servant]}, safe to log
     */
    @Override
    public String toString() {
        return "Cadre[id=" + id + ", category=" + category.key() + "]";
    }
}
