package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.RuleText;
import java.util.function.Supplier;

/**
 * A piece of a text that somebody or some program wrote: a map, a list or a text, with its place.
 *
 * <p>There are no numbers, dates or truth values at this level. Those come into being when somebody who knows what is meant asks for them: a
 * {@link TextValue}, which reports to a collector what is wrong and goes on, or the node itself, which refuses what is not exactly what was
 * asked for, as one expects of a text that a program wrote.
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

    /**
     * Returns whether the node is a text; a bare number, truth value or null of JSON is none.
     *
     * @return true for a text
     */
    default boolean isText() {
        return this instanceof TextScalar scalar && scalar.style() != TextScalar.Style.BARE;
    }

    /**
     * Returns the keys with their values.
     *
     * @return the map
     * @throws TreeRefusal if this is none
     */
    default TextMap asMap() {
        if (this instanceof TextMap map) {
            return map;
        }
        throw refused(new BilingualText("phải là đối tượng", "must be an object"));
    }

    /**
     * Returns the items.
     *
     * @return the items of the list
     * @throws TreeRefusal if this is none
     */
    default ImmutableList<TextNode> asItems() {
        if (this instanceof TextList list) {
            return list.items();
        }
        throw refused(new BilingualText("phải là mảng", "must be an array"));
    }

    /**
     * Returns the text.
     *
     * @return the text as it was typed
     * @throws TreeRefusal if this is none
     */
    default String asText() {
        if (this instanceof TextScalar scalar && isText()) {
            return scalar.text();
        }
        throw refused(new BilingualText("phải là văn bản", "must be text"));
    }

    /**
     * Returns the answer of a bare {@code true} or {@code false}.
     *
     * @return the truth value
     * @throws TreeRefusal if this is none
     */
    default boolean asTruth() {
        if (this instanceof TextScalar scalar && !isText()) {
            if (scalar.text().equals("true")) {
                return true;
            }
            if (scalar.text().equals("false")) {
                return false;
            }
        }
        throw refused(new BilingualText("phải là true hoặc false (đúng hoặc sai)", "must be true or false"));
    }

    /**
     * Returns the refusal of this node.
     *
     * @param rule  what must be so
     * @return the refusal
     */
    default TreeRefusal refused(BilingualText rule) {
        return TreeRefusal.of(this, rule);
    }

    /**
     * Returns the refusal of this node.
     *
     * @param rule  the rule that is broken
     * @return the refusal
     */
    default TreeRefusal refused(BrokenRule rule) {
        return refused(RuleText.of(rule));
    }

    /**
     * Makes a value of what was read here.
     *
     * @param <T>  what is made
     * @param made  makes it
     * @return the value
     * @throws TreeRefusal if the value itself refuses what was read
     */
    default <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refusal) {
            throw refused(RuleText.of(refusal));
        }
    }
}
