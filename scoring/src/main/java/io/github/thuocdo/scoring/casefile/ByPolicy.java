package io.github.thuocdo.scoring.casefile;

import java.util.Optional;

/** What can be read only when it is known which policies the case has. */
interface ByPolicy<T> {

    /** Reads it; empty if something about it is wrong. */
    Optional<T> read(Forms forms);
}
