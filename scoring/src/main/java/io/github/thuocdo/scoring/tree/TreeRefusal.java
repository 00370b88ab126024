package io.github.thuocdo.scoring.tree;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.BilingualText;
import java.io.Serial;

/**
 * A node that is not what it must be, or that lacks a key.
 *
 * <p>It ends the reading of one value; whoever reads on collects it. Front ends tell it as their readers are used to: by a path, or by a
 * line of the file.
 */
public final class TreeRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient TextNode at;
    private final String missing;
    private final BilingualText rule;

    private TreeRefusal(TextNode at, String missing, BilingualText rule) {
        super(at.place() + ": " + rule.english());
        this.at = at;
        this.missing = missing;
        this.rule = requireNonNull(rule, "rule");
    }

    /** Returns the refusal of a node. */
    static TreeRefusal of(TextNode at, BilingualText rule) {
        return new TreeRefusal(at, "", rule);
    }

    /** Returns the refusal of a map that lacks a key. */
    static TreeRefusal missing(TextMap at, String key) {
        return new TreeRefusal(at, key, new BilingualText("phải có", "must be given"));
    }

    /** Returns the node, or the map in which something is missing. */
    public TextNode at() {
        return at;
    }

    /** Returns the key that is missing; empty if the node itself is refused. */
    public String missing() {
        return missing;
    }

    /** Returns what must be so. */
    public BilingualText rule() {
        return rule;
    }
}
