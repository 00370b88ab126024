package io.github.thuocdo.core.unit;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agency, an organisation or a unit inside one (<i>cơ quan, tổ chức, đơn vị</i>).
 *
 * <p>Example: a ward's People's Committee is a using agency; its office of economy is
 * {@code Unit.of(UnitId.of("phong-kinh-te"), "Phòng Kinh tế", UnitLevel.DIRECT_USING, UnitId.of("ubnd-phuong"))}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  the identifier
 * @param name  the name in Vietnamese, not blank, in Unicode normal form C
 * @param level  what the unit may do with its people
 * @param parent  the unit directly above, empty for the uppermost unit; never the unit itself
 * @param type  what kind of organization it is; empty where it is of the type of the unit above, and for an uppermost one administrative
 */
@RecordStyle
@Value.Builder
public record Unit(UnitId id, String name, UnitLevel level, Optional<UnitId> parent, Optional<UnitType> type)
        implements Serializable {

    /**
     * Takes and checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank or the unit is its own parent
     */
    public Unit {
        requireNonNull(id, "id");
        name = PlainText.printed("name", name);
        requireNonNull(level, "level");
        requireNonNull(parent, "parent");
        requireNonNull(type, "type");
        if (name.isBlank()) {
            throw ValueRule.UNIT_NAMED.exception(name, id);
        }
        if (parent.filter(id::equals).isPresent()) {
            throw ValueRule.PARENT_IS_ANOTHER.exception(id);
        }
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Unit[id=" + id + ", level=" + level + "]";
    }

    /**
     * Returns an uppermost unit.
     *
     * @param id  the identifier
     * @param name  the name in any normal form, not blank
     * @param level  what the unit may do with its people
     * @return the unit without a unit above it
     * @throws IllegalArgumentException if the name is blank
     */
    public static Unit of(UnitId id, String name, UnitLevel level) {
        return new Unit(id, name, level, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a unit that belongs to another one.
     *
     * @param id  the identifier
     * @param name  the name in any normal form, not blank
     * @param level  what the unit may do with its people
     * @param parent  the unit directly above
     * @return the unit
     * @throws IllegalArgumentException if the name is blank or the unit is its own parent
     */
    public static Unit of(UnitId id, String name, UnitLevel level, UnitId parent) {
        return new Unit(id, name, level, Optional.of(requireNonNull(parent, "parent")), Optional.empty());
    }

    /**
     * Returns this unit with its type.
     *
     * @param kind  the type
     * @return the unit
     */
    public Unit withType(UnitType kind) {
        return new Unit(id, name, level, parent, Optional.of(kind));
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a unit.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a unit of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends UnitBuilder {
        Builder() {}
    }
}
