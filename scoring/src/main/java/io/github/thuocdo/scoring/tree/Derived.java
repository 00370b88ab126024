package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * How values are read that are no sum of their parts, such as a scorecard: {@link PartReader} itself reads only what is made of parts.
 */
public interface Derived {

    /** Nothing is derived. */
    Derived NOTHING = new Derived() {
        @Override
        public ImmutableList<Class<?>> types() {
            return ImmutableList.of();
        }

        @Override
        public Optional<Object> read(PartReader reader, TextNode at, Class<?> type) {
            return Optional.empty();
        }
    };

    /** Returns the types of such values. */
    ImmutableList<Class<?>> types();

    /** Reads a value of one of these types; empty, with the reason among the problems of the reader, if it is refused. */
    Optional<Object> read(PartReader reader, TextNode at, Class<?> type);
}
