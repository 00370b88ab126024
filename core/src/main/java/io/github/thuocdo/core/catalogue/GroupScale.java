package io.github.thuocdo.core.catalogue;

import io.github.thuocdo.core.validity.Term;

/** Who set the maximum points of a catalogue's groups (thang điểm các nhóm). */
public enum GroupScale implements Term {
    /** The agency: up to five groups, with maxima of its own. */
    OWN,
    /**
     * The handbook of the Ministry of Home Affairs (2026): five groups with at most 100, 200, 300, 400 and 500 points. The descriptions may
     * be adapted, the maxima may not.
     */
    HANDBOOK_2026
}
