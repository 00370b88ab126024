package io.github.thuocdo.examples.benchmarks.recorder;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proves that a change of the program changes no result: random cases through the old program and the new one, and what came out compared. */
public final class Recorder {

    private static final String USAGE = """
        record CLASSPATH FILE --seeds A..B [--without COLUMN,COLUMN]
                                             runs the cases of these seeds through the runner of case files in CLASSPATH, which is its jar or
                                             jars and folders of classes, and writes what came out to FILE; prints how often what occurred;
                                             columns of tables that this runner does not know are left out of what it is given
        compare OLD NEW [ALLOWED]            compares two such files and prints each value that differs; ALLOWED has patterns of differences
                                             that are meant, each with its reason; exit code 1 if anything else differs
        case SEED                            prints the case file of a seed
        """;

    private static final Pattern RECORD =
            Pattern.compile("--seeds (\\d{1,9})\\.\\.(\\d{1,9})(?: --without ([a-z,-]+))?");

    private Recorder() {}

    /**
     * Runs.
     *
     * @param args  what to do, see the usage
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        System.exit(run(utf8(FileDescriptor.out), args));
    }

    /** The exit code: 0, 1 for a difference, 2 for arguments that are not understood. */
    static int run(PrintStream out, String... args) throws IOException {
        List<String> arguments = List.of(args);
        Matcher record = RECORD.matcher(String.join(" ", arguments.subList(Math.min(3, args.length), args.length)));
        if (args.length > 3 && args[0].equals("record") && record.matches()) {
            record(arguments, record, out);
            return 0;
        }
        if ((args.length == 3 || args.length == 4) && args[0].equals("compare")) {
            return isSame(arguments, out) ? 0 : 1;
        }
        if (args.length == 2 && args[0].equals("case") && args[1].matches("\\d{1,9}")) {
            out.print(RandomCase.of(Long.parseLong(args[1])));
            return 0;
        }
        out.print(USAGE);
        return 2;
    }

    private static void record(List<String> arguments, Matcher how, PrintStream out) throws IOException {
        Set<String> unknown =
                how.group(3) == null ? Set.of() : Set.of(how.group(3).split(","));
        try (Program program = Program.load(arguments.get(1));
                Writer file = Files.newBufferedWriter(Path.of(arguments.get(2)))) {
            new Recording(program, unknown)
                    .record(Long.parseLong(how.group(1)), Long.parseLong(how.group(2)), file)
                    .print(out);
        }
    }

    private static boolean isSame(List<String> arguments, PrintStream out) throws IOException {
        AllowedDifferences allowed =
                arguments.size() == 4 ? AllowedDifferences.read(Path.of(arguments.get(3))) : AllowedDifferences.none();
        try (BufferedReader old = Files.newBufferedReader(Path.of(arguments.get(1)));
                BufferedReader now = Files.newBufferedReader(Path.of(arguments.get(2)))) {
            return new Comparison(allowed, out).isSame(old, now);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
