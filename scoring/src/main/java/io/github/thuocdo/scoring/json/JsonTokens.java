package io.github.thuocdo.scoring.json;

import java.io.Serial;

/** The tokens of a JSON text, whichever library reads them. */
interface JsonTokens {

    /**
     * Goes on.
     *
     * @return the next token
     * @throws Broken if what follows is no JSON
     */
    JsonPart next();

    /**
     * Returns the name or text, or what stands bare, at this place.
     *
     * @throws Broken if it is no JSON
     */
    String text();

    /** Returns the line in which the token begins, from 1; 0 if that is not known. */
    int line();

    /** Returns the column in which the token begins, from 1; 0 if that is not known. */
    int column();

    /** The text is no JSON, or more than any document of ours. */
    final class Broken extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final boolean isBeyondLimits;
        private final int line;
        private final int column;

        Broken(boolean isBeyondLimits, int line, int column, Throwable cause) {
            super(cause);
            this.isBeyondLimits = isBeyondLimits;
            this.line = line;
            this.column = column;
        }

        /** Returns whether it is JSON with longer names or numbers than the library reads. */
        boolean isBeyondLimits() {
            return isBeyondLimits;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }
}
