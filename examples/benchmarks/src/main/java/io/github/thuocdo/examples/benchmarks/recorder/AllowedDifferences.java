package io.github.thuocdo.examples.benchmarks.recorder;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Differences that are meant: a file of patterns, each with its reason.
 *
 * <p>Each line is a regular expression, {@code ##} and the reason. The expression has to be found in the line that the comparison would
 * print. Empty lines and lines that begin with {@code #} are skipped.
 */
final class AllowedDifferences {

    private final List<Allowed> all;

    private AllowedDifferences(List<Allowed> all) {
        this.all = all;
    }

    static AllowedDifferences none() {
        return new AllowedDifferences(List.of());
    }

    static AllowedDifferences read(Path file) throws IOException {
        List<Allowed> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int reason = line.indexOf("##");
            if (reason < 0 || line.substring(reason + 2).isBlank()) {
                throw new IOException(file + ": a pattern without a reason: " + line);
            }
            all.add(new Allowed(
                    Pattern.compile(line.substring(0, reason).strip()),
                    line.substring(reason + 2).strip()));
        }
        return new AllowedDifferences(all);
    }

    boolean covers(String difference) {
        for (Allowed allowed : all) {
            if (allowed.pattern.matcher(difference).find()) {
                allowed.count++;
                return true;
            }
        }
        return false;
    }

    int count() {
        return all.stream().mapToInt(allowed -> allowed.count).sum();
    }

    void printCounts(PrintStream out) {
        all.forEach(allowed -> out.println("  allowed " + allowed.count + " times: " + allowed.reason));
    }

    private static final class Allowed {

        private final Pattern pattern;
        private final String reason;
        private int count;

        Allowed(Pattern pattern, String reason) {
            this.pattern = pattern;
            this.reason = reason;
        }
    }
}
