package io.github.thuocdo.scoring.casefile;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.scoring.consequence.Outcome;

/**
 * How an earlier period came out for a person, as the case file says: also that there was no class.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the person
 * @param outcome  the outcome
 */
public record PastOutcome(CadreId cadre, Outcome outcome) {}
