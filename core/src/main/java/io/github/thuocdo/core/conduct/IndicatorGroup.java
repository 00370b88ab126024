package io.github.thuocdo.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * A group of indicators of violations (nhóm biểu hiện).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  the id within the catalogue, such as {@code G1}
 * @param name  what it is called, empty where nobody has read it
 */
public record IndicatorGroup(String id, Optional<IndicatorText> name) implements Serializable {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public IndicatorGroup {
        checkArgument(!id.isBlank(), "id (%s) of an indicator group must not be blank", id);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
