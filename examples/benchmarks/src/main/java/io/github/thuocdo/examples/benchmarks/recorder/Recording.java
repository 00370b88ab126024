package io.github.thuocdo.examples.benchmarks.recorder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Runs the cases of seeds through a program and writes down what came out.
 *
 * <p>Each case begins with a line {@code seed N CHECKSUM}, where the checksum is of the whole text of the case, whatever of it the program is
 * given: two recordings are of the same cases only where it is the same.
 */
final class Recording {

    /** Of one case in so many it is also recorded on which readings the results depend, which takes long. */
    private static final int DEPENDENCE_EVERY = 200;

    /** In characters of its text. */
    private static final int LARGEST_WITH_DEPENDENCE = 4_000;

    private final Program program;
    private final Set<String> unknown;

    /**
     * A recording.
     *
     * @param program  the program
     * @param unknown  the columns of tables that the program does not know and so is not given
     */
    Recording(Program program, Set<String> unknown) {
        this.program = program;
        this.unknown = unknown;
    }

    Tally record(long first, long last, Writer out) {
        Tally tally = new Tally();
        for (long seed = first; seed <= last; seed++) {
            String text = RandomCase.of(seed);
            List<String> lines = linesOf(seed, RandomCase.without(unknown, seed));
            tally.add(text, lines);
            write(out, header(seed, text), lines);
        }
        return tally;
    }

    /** What came out of a case; an error of the program is a line like any other. */
    List<String> linesOf(long seed, String text) {
        try {
            boolean deep = seed % DEPENDENCE_EVERY == 0 && text.length() < LARGEST_WITH_DEPENDENCE;
            String name = "seed-" + seed + ".yaml";
            return Outcomes.of(deep ? program.resultsWithDependence(name, text) : program.resultsOf(name, text));
        } catch (Program.ProgramException error) {
            return List.of("error\tthrown=" + error.getMessage());
        }
    }

    private static String header(long seed, String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "seed %d %08x", seed, checksum.getValue());
    }

    private static void write(Writer out, String header, List<String> lines) {
        try {
            out.write(header + "\n");
            for (String line : lines) {
                out.write(line + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
