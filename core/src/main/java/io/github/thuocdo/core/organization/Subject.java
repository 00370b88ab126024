package io.github.thuocdo.core.organization;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;

/**
 * Whom a result is about (đối tượng được đánh giá): a person, an organization, or those who lead it together.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Subject extends NoBean, Serializable {

    /**
     * Returns the text of the identifier.
     *
     * @return the text, unique among subjects of its kind
     */
    String text();

    /**
     * Returns what kind of subject this is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns the person that this is.
     *
     * @return the person
     * @throws IllegalStateException if it is an organization or a collective
     */
    default CadreId cadre() {
        if (this instanceof Person person) {
            return person.id();
        }
        throw new IllegalStateException("subject (" + text() + ") must be a person, and is " + kind().englishName());
    }

    /**
     * A person (cá nhân).
     *
     * @param id  the person
     */
    record Person(CadreId id) implements Subject {
        /** Checks that nothing is null. */
        public Person {
            requireNonNull(id, "id");
        }

        @Override
        public String text() {
            return id.text();
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /**
     * A unit as a whole (tổ chức, cơ quan, đơn vị).
     *
     * @param id  the unit
     */
    record Organization(UnitId id) implements Subject {
        /** Checks that nothing is null. */
        public Organization {
            requireNonNull(id, "id");
        }

        @Override
        public String text() {
            return id.text();
        }

        @Override
        public Kind kind() {
            return Kind.BODY;
        }
    }

    /**
     * The leadership collective of a unit (tập thể lãnh đạo, quản lý): those who lead it, rated together.
     *
     * @param id  the unit that they lead
     */
    record Collective(UnitId id) implements Subject {
        /** Checks that nothing is null. */
        public Collective {
            requireNonNull(id, "id");
        }

        @Override
        public String text() {
            return id.text();
        }

        @Override
        public Kind kind() {
            return Kind.COLLECTIVE;
        }
    }

    /** What kind of subject there is (loại đối tượng). */
    enum Kind implements Term, Named {
        /** A person (cá nhân). */
        PERSON("person", "cá nhân", "person"),
        /** An organization (tổ chức). */
        BODY("organization", "tổ chức", "organization"),
        /** A leadership collective (tập thể lãnh đạo, quản lý). */
        COLLECTIVE("collective", "tập thể lãnh đạo, quản lý", "leadership collective");

        private final String key;
        private final String vietnameseName;
        private final String englishName;

        Kind(String key, String vietnameseName, String englishName) {
            this.key = key;
            this.vietnameseName = vietnameseName;
            this.englishName = englishName;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String vietnameseName() {
            return vietnameseName;
        }

        @Override
        public String englishName() {
            return englishName;
        }
    }

    /**
     * Returns the leadership collective of a unit as a subject.
     *
     * @param unit  the unit
     * @return the subject
     */
    static Subject leadershipOf(UnitId unit) {
        return new Collective(unit);
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
        return new Organization(id);
    }
}
