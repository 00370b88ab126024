package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.stream.Stream;

/**
 * The number of the form in which documents are written. It goes up whenever a text of the former form would be read as something else, or
 * not at all, so that what was stored is never silently read otherwise.
 */
final class DocumentFormat {

    static final int NUMBER = 1;

    static final String FIELD = "format";
    private static final BilingualText RULE = new BilingualText(
            "phải là " + NUMBER + ", số định dạng mà " + ScorecardForm.LIBRARY + " đọc được",
            "must be " + NUMBER + ", the number of the format that " + ScorecardForm.LIBRARY + " reads");

    private DocumentFormat() {}

    /** Puts the number before everything else; each of several documents has its own. */
    static TextNode numbered(TextNode document) {
        if (document instanceof TextList documents) {
            return new TextList(
                    documents.items().stream().map(DocumentFormat::numbered).collect(toImmutableList()),
                    documents.place());
        }
        return document instanceof TextMap fields
                ? new TextMap(
                        Stream.concat(Stream.of(number(fields.place())), fields.entries().stream())
                                .collect(toImmutableList()),
                        fields.place())
                : document;
    }

    private static TextMap.Entry number(Place place) {
        return new TextMap.Entry(FIELD, place, TextScalar.bare(Integer.toString(NUMBER), place));
    }

    /**
     * Takes the number off again. Who writes a document by hand may leave it out: then it is written as it is read.
     *
     * @throws io.github.thuocdo.scoring.tree.TreeRefusal if it is another number
     */
    static TextNode taken(TextNode document) {
        if (document instanceof TextList documents) {
            return new TextList(
                    documents.items().stream().map(DocumentFormat::taken).collect(toImmutableList()),
                    documents.place());
        }
        return document instanceof TextMap fields ? taken(fields) : document;
    }

    private static TextMap taken(TextMap fields) {
        fields.find(FIELD).filter(given -> !isRead(given)).ifPresent(other -> {
            throw other.refused(RULE);
        });
        ImmutableList<TextMap.Entry> others = fields.entries().stream()
                .filter(field -> !field.key().equals(FIELD))
                .collect(toImmutableList());
        return new TextMap(others, fields.place());
    }

    private static boolean isRead(TextNode given) {
        return given instanceof TextScalar scalar && scalar.text().equals(Integer.toString(NUMBER));
    }
}
