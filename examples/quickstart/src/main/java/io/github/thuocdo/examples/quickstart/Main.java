package io.github.thuocdo.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The main job: reads case files, prints how everybody stands, or with {@code --full} the explained scorecards and the board of a year's round, and holds them against what the files
 * expect. The format of the files is documented in {@code docs/case-files.md}.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the case files that the arguments name.
     *
     * <p>The exit code is 0 when everything expected came out, 1 when not or when a law of a policy is broken, 2 for bad input, and 3 for an error of the program itself.
     *
     * @param args  {@code [--lang vi|en] [--full|--summary|--json] [--gaps] FILE|DIR…}, or {@code --laws} to try policies
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(out, err, args));
    }

    /** Runs the command line; where not even its files are to blame, the error is told in one line. */
    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(out, err);
        try {
            return line.run(args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError error) {
            err.println(line.broken(error));
            err.flush();
            return CommandLine.INTERNAL_ERROR;
        }
    }

    /** Vietnamese is printed as it is, whatever the machine's own character set. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
