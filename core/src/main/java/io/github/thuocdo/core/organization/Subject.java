package io.github.thuocdo.core.organization;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.unit.UnitId;
import java.io.Serializable;

/**
 * Whom a result is about (đối tượng được đánh giá): a person or an organization.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Subject extends Serializable {

    /**
     * Returns the text of the identifier.
     *
     * @return the text, unique among subjects of its kind
     */
    String text();

    /**
     * A person (cá nhân).
     *
     * @param id  the person
     */
    record Person(CadreId id) implements Subject {
        /**
         * Checks that nothing is null.
         *
         * @param id  the person
         */
        public Person {
            requireNonNull(id, "id");
        }

        @Override
        public String text() {
            return id.text();
        }
    }

    /**
     * A unit as a whole (tổ chức, cơ quan, đơn vị).
     *
     * @param id  the unit
     */
    record Body(UnitId id) implements Subject {
        /**
         * Checks that nothing is null.
         *
         * @param id  the unit
         */
        public Body {
            requireNonNull(id, "id");
        }

        @Override
        public String text() {
            return id.text();
        }
    }

    /**
     * Returns a person as a subject.
     *
     * @param id  the person
     * @return the subject
     */
    static Subject of(CadreId id) {
        return new Person(id);
    }

    /**
     * Returns a unit as a subject.
     *
     * @param id  the unit
     * @return the subject
     */
    static Subject of(UnitId id) {
        return new Body(id);
    }
}
