package io.github.thuocdo.scoring.tree;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.BilingualText;
import java.io.Serial;

/** A text of a case file that a parser does not accept, with the rule in both languages. */
public final class RuleException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final BilingualText rule;

    /**
     * Makes the exception.
     *
     * @param rule  what must be so, without a full stop at the end
     */
    public RuleException(BilingualText rule) {
        super(rule.english());
        this.rule = requireNonNull(rule, "rule");
    }

    /**
     * Returns what must be so.
     *
     * @return the rule
     */
    public BilingualText rule() {
        return rule;
    }
}
