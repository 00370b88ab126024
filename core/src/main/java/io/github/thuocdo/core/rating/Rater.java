package io.github.thuocdo.core.rating;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;
import java.util.Optional;

/**
 * Who rates (chủ thể chấm điểm, cho ý kiến): a person in service, an organization, people who were asked, or a business.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Rater extends NoBean, Serializable {

    /**
     * Returns what kind of rater this is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns what the rater is when it is rated itself.
     *
     * @return the subject; empty for people asked and for businesses, whom nobody rates here
     */
    default Optional<Subject> asSubject() {
        return Optional.empty();
    }

    /**
     * Returns whether a rating of a subject would be one of the rater itself.
     *
     * @param subject  who is rated
     * @return true for the person, for the organization, and for the leadership collective of the organization
     */
    default boolean isSelf(Subject subject) {
        return asSubject().filter(subject::equals).isPresent();
    }

    /**
     * A person in service (cá nhân).
     *
     * @param id  the person
     */
    record Person(CadreId id) implements Rater {
        /** Checks that nothing is null. */
        public Person {
            requireNonNull(id, "id");
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }

        @Override
        public Optional<Subject> asSubject() {
            return Optional.of(Subject.of(id));
        }
    }

    /**
     * An agency or a unit as a whole (cơ quan, đơn vị).
     *
     * @param id  the unit
     */
    record Organization(UnitId id) implements Rater {
        /** Checks that nothing is null. */
        public Organization {
            requireNonNull(id, "id");
        }

        @Override
        public Kind kind() {
            return Kind.ORGANIZATION;
        }

        @Override
        public Optional<Subject> asSubject() {
            return Optional.of(Subject.of(id));
        }

        @Override
        public boolean isSelf(Subject subject) {
            return subject.equals(Subject.of(id)) || subject.equals(Subject.leadershipOf(id));
        }
    }

    /**
     * People who were asked (người dân được lấy ý kiến): one of them, by the number of the sheet of paper, or a group that answers together.
     *
     * @param name  the number of the answer or the name of the group, such as {@code phieu-017}
     */
    record Respondents(String name) implements Rater {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is blank or holds what is not printed
         */
        public Respondents {
            name = PlainText.checked("name", requireNonNull(name, "name"));
        }

        @Override
        public Kind kind() {
            return Kind.RESPONDENTS;
        }

        /** Without the name. */
        @Override
        public String toString() {
            return "Respondents";
        }
    }

    /**
     * A business or another body outside the service (doanh nghiệp, tổ chức bên ngoài).
     *
     * @param name  its name or the number of its answer
     */
    record Business(String name) implements Rater {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is blank or holds what is not printed
         */
        public Business {
            name = PlainText.checked("name", requireNonNull(name, "name"));
        }

        @Override
        public Kind kind() {
            return Kind.BUSINESS;
        }

        /** Without the name. */
        @Override
        public String toString() {
            return "Business";
        }
    }

    /** What kind of rater there is (loại chủ thể chấm điểm). */
    enum Kind implements Term, Named {
        /** A person in service (cá nhân). */
        PERSON("cá nhân", "person"),
        /** An organization (cơ quan, đơn vị). */
        ORGANIZATION("cơ quan, đơn vị", "organization"),
        /** People who were asked (người dân). */
        RESPONDENTS("người dân", "people asked"),
        /** A business (doanh nghiệp). */
        BUSINESS("doanh nghiệp", "business");

        private final String vietnameseName;
        private final String englishName;

        Kind(String vietnameseName, String englishName) {
            this.vietnameseName = vietnameseName;
            this.englishName = englishName;
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
     * Returns a person as a rater.
     *
     * @param id  the person
     * @return the rater
     */
    static Rater of(CadreId id) {
        return new Person(id);
    }

    /**
     * Returns an organization as a rater.
     *
     * @param id  the unit
     * @return the rater
     */
    static Rater of(UnitId id) {
        return new Organization(id);
    }
}
