package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.period.DateRange;

/** Days on which an entry applies to a scope, no other one prevailing. */
record Stretch(DateRange days, PolicyEntry entry) {

    @Override
    public String toString() {
        return entry.policy().id() + " (" + days + ")";
    }
}
