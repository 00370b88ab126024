package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.Spelling;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.Map;

/** A piece of a case file that is to be written. */
sealed interface Node {

    /** The piece as the reader sees it. */
    TextNode tree(Place place);

    /** The same piece without the facts that it is for. */
    Node bare();

    /** A word of the format, a number, a date. */
    record Word(String text) implements Node {
        @Override
        public TextNode tree(Place place) {
            return TextScalar.plain(text, place);
        }

        @Override
        public Node bare() {
            return this;
        }
    }

    /** What somebody has said or named. */
    record Text(String text) implements Node {
        @Override
        public TextNode tree(Place place) {
            return TextScalar.plain(text, place);
        }

        @Override
        public Node bare() {
            return this;
        }
    }

    /** A list of single values. */
    record Items(ImmutableList<Node> items) implements Node {
        @Override
        public TextNode tree(Place place) {
            return new TextList(items.stream().map(item -> item.tree(place)).collect(toImmutableList()), place);
        }

        @Override
        public Node bare() {
            return new Items(items.stream().map(Node::bare).collect(toImmutableList()));
        }
    }

    /** Entries that may stand in a table. */
    record Rows(ImmutableList<Node> rows) implements Node {
        @Override
        public TextNode tree(Place place) {
            return new Items(rows).tree(place);
        }

        @Override
        public Node bare() {
            return new Rows(rows.stream().map(Node::bare).collect(toImmutableList()));
        }
    }

    /** Keys with values. */
    record Parts(ImmutableMap<String, Node> parts) implements Node {
        @Override
        public TextNode tree(Place place) {
            return new TextMap(
                    parts.entrySet().stream().map(part -> entry(part, place)).collect(toImmutableList()), place);
        }

        private static TextMap.Entry entry(Map.Entry<String, Node> part, Place place) {
            return new TextMap.Entry(
                    Spelling.asMeant(Spelling.nfc(part.getKey())),
                    place,
                    part.getValue().tree(place));
        }

        @Override
        public Node bare() {
            return new Parts(parts.entrySet().stream()
                    .collect(toImmutableMap(
                            Map.Entry::getKey, part -> part.getValue().bare())));
        }
    }

    /**
     * A piece that says a fact.
     *
     * @param fact  the number of the fact, which stands in place of a line
     * @param content  the piece
     */
    record Tagged(int fact, Node content) implements Node {
        @Override
        public TextNode tree(Place place) {
            return content.tree(place.at(fact, 0));
        }

        @Override
        public Node bare() {
            return content.bare();
        }
    }
}
