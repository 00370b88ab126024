package io.github.thuocdo.scoring.consequence;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import java.io.Serial;

/**
 * The refusal to draw a consequence from a text that was not confirmed (chưa xác nhận nội dung quy định).
 *
 * <p>Nobody is proposed for a measure by hearsay, and nobody is let off by silence: whoever asks supplies the rule ({@link
 * io.github.thuocdo.core.consequence.ConsequenceRules#replacing}) or does not ask.
 */
public final class UnconfirmedConsequenceException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final CadreId cadre;
    private final ConsequenceRule rule;

    UnconfirmedConsequenceException(CadreId cadre, ConsequenceRule rule) {
        super("rule (" + rule.id() + ") for cadre " + cadre + " must be supplied before it is used: "
                + rule.unconfirmed().orElse(""));
        this.cadre = cadre;
        this.rule = rule;
    }

    /**
     * Returns about whom was asked.
     *
     * @return the person
     */
    public CadreId cadre() {
        return cadre;
    }

    /**
     * Returns the rule whose text was not confirmed, with what must be supplied.
     *
     * @return the rule
     */
    public ConsequenceRule rule() {
        return rule;
    }
}
