package io.github.thuocdo.scoring.json;

import java.io.Serial;

/**
 * A text that is not accepted as JSON of a dossier or scorecard: where, what stands there, and the rule that it breaks.
 *
 * <p>Example: {@code $.lines[0].coefficient (0.5): must be a number as text, such as "290/3" or "0.5"}.
 */
public final class JsonRefusal extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String value;
    private final String rule;

    JsonRefusal(String path, String value, String rule) {
        super(path + (value.isEmpty() ? "" : " (" + value + ")") + ": " + rule);
        this.path = path;
        this.value = value;
        this.rule = rule;
    }

    /**
     * Returns where in the document.
     *
     * @return the path from the root {@code $}, such as {@code $.lines[0].coefficient}
     */
    public String path() {
        return path;
    }

    /**
     * Returns what stands there.
     *
     * @return the value as JSON, a long one shortened; empty when nothing stands there or the text is no JSON
     */
    public String value() {
        return value;
    }

    /**
     * Returns the rule that it breaks.
     *
     * @return the rule, such as {@code must be given}
     */
    public String rule() {
        return rule;
    }
}
