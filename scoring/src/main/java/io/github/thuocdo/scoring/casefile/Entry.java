package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.tree.Key;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keys with values while they are put together. */
final class Entry {

    private final Phrasing phrasing;
    private final Map<String, Node> parts = new LinkedHashMap<>();

    Entry(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    Entry put(Key key, Node value) {
        return put(phrasing.key(key), value);
    }

    Entry put(String key, Node value) {
        parts.put(key, value);
        return this;
    }

    Entry put(Key key, Optional<? extends Node> value) {
        value.ifPresent(given -> put(key, given));
        return this;
    }

    /** Puts entries, unless there are none. */
    Entry put(Key key, Node.Rows rows) {
        return rows.rows().isEmpty() ? this : put(key, (Node) rows);
    }

    /** Puts the first and the last day, as far as there are any. */
    Entry put(DateRange dates) {
        if (!dates.isUnboundedStart()) {
            put(Common.FROM, phrasing.date(dates.start()));
        }
        if (!dates.isUnboundedEnd()) {
            put(Common.TO, phrasing.date(dates.lastDay()));
        }
        return this;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Node.Parts parts() {
        return new Node.Parts(ImmutableMap.copyOf(parts));
    }
}
