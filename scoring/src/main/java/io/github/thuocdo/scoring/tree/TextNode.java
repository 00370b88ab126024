package io.github.thuocdo.scoring.tree;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;

/**
 * A piece of a case file: a map, a list or a text, with its place.
 *
 * <p>There are no numbers, dates, truth values or nulls at this level. Those come into being when somebody who knows what is
 * meant asks a {@link TextValue} for them.
 */
public sealed interface TextNode permits TextMap, TextList, TextScalar {

    /**
     * Returns where the node begins.
     *
     * @return the place
     */
    Place place();

    /**
     * Returns what the node is, in the words of messages.
     *
     * @return {@code keys with values}, {@code a list} or {@code a text}
     */
    BilingualText kind();
}
