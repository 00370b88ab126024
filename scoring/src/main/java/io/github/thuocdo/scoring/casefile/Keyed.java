package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.tree.Key;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keys with values while they are put together. */
final class Keyed {

    private final Phrasing phrasing;
    private final Map<String, Node> parts = new LinkedHashMap<>();

    Keyed(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    Keyed put(Key key, Node value) {
        return put(phrasing.key(key), value);
    }

    Keyed put(String key, Node value) {
        parts.put(key, value);
        return this;
    }

    Keyed put(Key key, Optional<? extends Node> value) {
        value.ifPresent(given -> put(key, given));
        return this;
    }

    /** Puts entries, unless there are none. */
    Keyed put(Key key, Node.Rows rows) {
        return rows.rows().isEmpty() ? this : put(key, (Node) rows);
    }

    /** Puts the first and the last day, as far as there are any. */
    Keyed put(DateRange dates) {
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
