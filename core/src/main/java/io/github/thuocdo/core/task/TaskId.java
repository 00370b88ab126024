package io.github.thuocdo.core.task;

import io.github.thuocdo.core.validity.Identifier;
import java.io.Serializable;

/**
 * The identifier of a task line (mã công việc).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the identifier, composed (NFC)
 */
public record TaskId(String text) implements Serializable {
    /**
     * Composes the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public TaskId {
        text = Identifier.checked("task id", text);
    }

    /**
     * Returns an identifier.
     *
     * @param text  the identifier in any normal form
     * @return the identifier in normal form C
     * @throws IllegalArgumentException if the text is blank
     */
    public static TaskId of(String text) {
        return new TaskId(text);
    }
}
