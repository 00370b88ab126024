package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;

/**
 * A list of nodes in the order of the file.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param items  the items
 * @param place  where the list begins
 */
public record TextList(ImmutableList<TextNode> items, Place place) implements TextNode {

    @Override
    public BilingualText kind() {
        return new BilingualText("danh sách", "a list");
    }
}
