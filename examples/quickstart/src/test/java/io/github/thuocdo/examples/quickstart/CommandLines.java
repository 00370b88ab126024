package io.github.thuocdo.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line for tests of other packages. */
public final class CommandLines {

    private CommandLines() {}

    /** Runs the command line and returns its exit code; what it prints is let go. */
    public static int run(String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return Main.run(nowhere, nowhere, arguments);
    }
}
