package io.github.thuocdo.core.policy.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * Who evaluates, classifies, and replaces a result (thẩm quyền). Decree 335/2025, Art 10 and 21.3. What no clause says is left out.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param powers  who may do what about whom
 */
public record Competence(Provision provision, ImmutableList<Power> powers) implements Rule {
    /**
     * Checks that each matter has one holder.
     *
     * @throws IllegalArgumentException if nobody has a power, or two powers are about the same matter and seat
     */
    public Competence {
        requireNonNull(provision, "provision");
        ValueRule.COMPETENCE_OF_SOMEBODY.check(!powers.isEmpty(), provision.id());
        Set<String> given = new HashSet<>();
        for (Power power : powers) {
            for (Seat seat : power.over()) {
                ValueRule.POWER_GIVEN_ONCE.check(
                        given.add(power.matter().key() + " " + seat.key()),
                        provision.id(),
                        power.matter().key(),
                        seat.key());
            }
        }
    }

    /**
     * Returns who may do something about somebody.
     *
     * @param matter  what is done
     * @param seat  about whom
     * @return the power, none or one
     */
    public ImmutableList<Power> powers(Matter matter, Seat seat) {
        return powers.stream()
                .filter(power -> power.matter() == matter && power.over().contains(seat))
                .collect(toImmutableList());
    }

    /**
     * Who may do one thing about some people (quyền).
     *
     * @param provision  the sentence of law that gives it
     * @param matter  what
     * @param over  about whom
     * @param holder  who
     */
    public record Power(Provision provision, Matter matter, ImmutableSet<Seat> over, Holder holder)
            implements Serializable {
        /**
         * Checks that it is about somebody.
         *
         * @throws IllegalArgumentException if it is about nobody
         */
        public Power {
            requireNonNull(provision, "provision");
            requireNonNull(matter, "matter");
            requireNonNull(holder, "holder");
            ValueRule.POWER_OVER_SOMEBODY.check(!over.isEmpty(), provision.id());
        }
    }

    /** Where somebody sits, seen from the using agency (vị trí của người được đánh giá). */
    public enum Seat implements Term, Named {
        /** The head of the using agency. */
        AGENCY_HEAD("người đứng đầu cơ quan sử dụng", "head of the using agency"),
        /** A deputy of that head. */
        AGENCY_DEPUTY("cấp phó của người đứng đầu cơ quan sử dụng", "deputy of the head of the using agency"),
        /** Staff of the agency who are in no unit within it. */
        AGENCY_STAFF("người làm việc trực tiếp tại cơ quan", "staff of the agency in no unit within it"),
        /** The head of a unit within the agency. */
        UNIT_HEAD("người đứng đầu đơn vị bên trong", "head of a unit within the agency"),
        /** A deputy of such a head. */
        UNIT_DEPUTY("cấp phó của người đứng đầu đơn vị bên trong", "deputy in a unit within the agency"),
        /** Staff of a unit within the agency. */
        UNIT_STAFF("người làm việc tại đơn vị bên trong cơ quan", "staff of a unit within the agency"),
        /** The agency itself, or its leadership. */
        AGENCY("chính cơ quan, tập thể lãnh đạo cơ quan", "the agency itself or its leadership"),
        /** A unit within the agency, or its leadership. */
        UNIT("đơn vị bên trong, tập thể lãnh đạo đơn vị", "a unit within the agency or its leadership");

        /** The seats of people. */
        public static final ImmutableSet<Seat> OF_PEOPLE =
                Sets.immutableEnumSet(AGENCY_HEAD, AGENCY_DEPUTY, AGENCY_STAFF, UNIT_HEAD, UNIT_DEPUTY, UNIT_STAFF);

        private final String vietnameseName;
        private final String englishName;

        Seat(String vietnameseName, String englishName) {
            this.vietnameseName = vietnameseName;
            this.englishName = englishName;
        }

        /**
         * Returns the seat of somebody who serves in the agency itself, and of the agency.
         *
         * @param role  the role there
         * @return the seat
         */
        public static Seat inAgency(Role role) {
            return switch (role) {
                case HEAD -> AGENCY_HEAD;
                case DEPUTY -> AGENCY_DEPUTY;
                case STAFF -> AGENCY_STAFF;
                case COLLECTIVE -> AGENCY;
            };
        }

        /**
         * Returns the seat of somebody who serves in a unit within the agency, and of the unit.
         *
         * @param role  the role there
         * @return the seat
         */
        public static Seat inUnit(Role role) {
            return switch (role) {
                case HEAD -> UNIT_HEAD;
                case DEPUTY -> UNIT_DEPUTY;
                case STAFF -> UNIT_STAFF;
                case COLLECTIVE -> UNIT;
            };
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

    /** Who holds a power (người có thẩm quyền). */
    public enum Holder implements Term, Named {
        /** The head of the managing agency, above the using agency. */
        MANAGING_AGENCY_HEAD("người đứng đầu cơ quan quản lý", "the head of the managing agency"),
        /** The head of the using agency. */
        AGENCY_HEAD("người đứng đầu cơ quan sử dụng", "the head of the using agency"),
        /** The head of the unit within the agency. */
        UNIT_HEAD("người đứng đầu đơn vị trực tiếp sử dụng", "the head of the unit within the agency");

        private final String vietnameseName;
        private final String englishName;

        Holder(String vietnameseName, String englishName) {
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
}
