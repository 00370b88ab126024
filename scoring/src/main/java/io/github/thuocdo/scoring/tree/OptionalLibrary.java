package io.github.thuocdo.scoring.tree;

import io.github.thuocdo.core.law.BilingualText;

/** A library that one package needs, and which a program need not have that does without the package. */
public enum OptionalLibrary {
    /** Reads JSON. */
    JACKSON("com.fasterxml.jackson.core:jackson-core", "com.fasterxml.jackson.core", "JsonFactory"),
    /** Reads case files. */
    SNAKEYAML("org.snakeyaml:snakeyaml-engine", "org.snakeyaml.engine.v2", "api.Load"),
    /** Tries properties. */
    JQWIK("net.jqwik:jqwik", "net.jqwik.api", "Arbitrary");

    private final String artifact;
    private final String module;
    private final boolean isThere;

    OptionalLibrary(String artifact, String module, String type) {
        this.artifact = artifact;
        this.module = module;
        this.isThere = isThere(module + "." + type);
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, OptionalLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /** Returns whether the program has it. */
    public boolean isThere() {
        return isThere;
    }

    /** Returns what must be so that whatever needs it can be used. */
    public BilingualText rule() {
        return new BilingualText(
                "chỉ dùng được khi chương trình có thư viện " + artifact
                        + "; nếu chương trình là một mô-đun, mô-đun đó phải ghi requires " + module,
                "can be used only with " + artifact + " on the path of the program, which, if it is a module, requires "
                        + module);
    }

    /**
     * Checks that the program has it.
     *
     * @param user  the class that needs it
     * @throws IllegalStateException if it does not; the message names the library
     */
    public void checkFor(Class<?> user) {
        if (!isThere) {
            throw new IllegalStateException(user.getName() + " " + rule().english());
        }
    }
}
