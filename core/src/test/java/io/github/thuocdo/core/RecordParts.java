package io.github.thuocdo.core;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The parts of a record, read without knowing which record it is. */
public final class RecordParts {

    private RecordParts() {}

    /** Returns the parts in order. */
    public static List<Object> of(Record record) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                parts.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError("component " + component + " must be readable", e);
            }
        }
        return parts;
    }
}
