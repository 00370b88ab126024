package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import io.github.thuocdo.scoring.tree.TreeRefusal;

/**
 * Holds what was recorded against what comes out now.
 *
 * @param origin  of what it comes out, in words such as {@code of its dossier}
 */
record Recomputed(BilingualText origin) {

    /**
     * Compares whatever stands in the two.
     *
     * @throws TreeRefusal at the first difference, with what comes out
     */
    void compare(TextNode recorded, TextNode recomputed) {
        if (recorded instanceof TextMap fields && recomputed instanceof TextMap other) {
            compareFields(fields, other);
        } else if (recorded instanceof TextList items && recomputed instanceof TextList other) {
            compareItems(items, other.items());
        } else if (!isSame(recorded, recomputed)) {
            String comesOut = JsonText.summary(recomputed);
            throw recorded.refused(new BilingualText(
                    "phải là " + comesOut + ", kết quả tính từ " + origin.vietnamese(),
                    "must be " + comesOut + ", which comes out of " + origin.english()));
        }
    }

    private static boolean isSame(TextNode recorded, TextNode recomputed) {
        return recorded instanceof TextScalar one
                && recomputed instanceof TextScalar other
                && one.isText() == other.isText()
                && one.text().equals(other.text());
    }

    private void compareFields(TextMap recorded, TextMap recomputed) {
        recorded.unknown(recomputed.keys()).findFirst().ifPresent(more -> {
            throw more;
        });
        recomputed.entries().forEach(field -> compare(recorded.required(field.key()), field.value()));
    }

    private void compareItems(TextList recorded, ImmutableList<TextNode> recomputed) {
        ImmutableList<TextNode> items = recorded.items();
        for (int i = 0; i < Math.min(items.size(), recomputed.size()); i++) {
            compare(items.get(i), recomputed.get(i));
        }
        if (items.size() != recomputed.size()) {
            throw recorded.refused(new BilingualText(
                    "phải có số phần tử đúng như tính ra, " + recomputed.size() + ", không phải " + items.size(),
                    "must have as many items as come out, " + recomputed.size() + ", not " + items.size()));
        }
    }
}
