package io.github.thuocdo.scoring.json;

import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;

/**
 * What a mapper writes to.
 *
 * @param <X>  what it throws when it cannot
 */
interface JsonTarget<X extends Exception> {

    void beginObject() throws X;

    void name(String name) throws X;

    void endObject() throws X;

    void beginArray() throws X;

    void endArray() throws X;

    void text(String text) throws X;

    void number(long number) throws X;

    void truth(boolean truth) throws X;

    /** Writes a tree. */
    default void write(TextNode node) throws X {
        if (node instanceof TextMap map) {
            beginObject();
            for (TextMap.Entry entry : map.entries()) {
                name(entry.key());
                write(entry.value());
            }
            endObject();
        } else if (node instanceof TextList list) {
            beginArray();
            for (TextNode item : list.items()) {
                write(item);
            }
            endArray();
        } else if (node instanceof TextScalar scalar) {
            write(scalar);
        }
    }

    private void write(TextScalar scalar) throws X {
        if (scalar.isText()) {
            text(scalar.text());
        } else if (scalar.text().equals("true") || scalar.text().equals("false")) {
            truth(scalar.asTruth());
        } else {
            number(Long.parseLong(scalar.text()));
        }
    }
}
