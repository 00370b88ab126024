package io.github.thuocdo.scoring.invariant;

/** A library by which documents are read, and which a program need not have; a law of such documents is about no policy without it. */
enum Library {
    /** Reads JSON. */
    JACKSON("com.fasterxml.jackson.core.JsonFactory"),
    /** Reads case files. */
    SNAKEYAML("org.snakeyaml.engine.v2.api.Load");

    private final boolean isThere;

    Library(String type) {
        this.isThere = isThere(type);
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, Library.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    boolean isThere() {
        return isThere;
    }
}
