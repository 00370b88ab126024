package io.github.thuocdo.examples.benchmarks.recorder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Two recordings side by side. */
final class Comparison {

    private static final String NOTHING = "(nothing)";

    /** The values that are words in no order: a difference is a word that only one recording has. */
    private static final Set<String> WORDS =
            Set.of("findings", "considered", "depends-on", "shorter", "outside", "codes");

    private final AllowedDifferences allowed;
    private final PrintStream out;
    private int cases;
    private int values;
    private int differences;
    private int alone;

    Comparison(AllowedDifferences allowed, PrintStream out) {
        this.allowed = allowed;
        this.out = out;
    }

    /** Whether two recordings say the same of every case that both have, but for what is allowed. */
    boolean isSame(BufferedReader first, BufferedReader second) throws IOException {
        Cases before = new Cases(first);
        Cases after = new Cases(second);
        Optional<Recorded> old = before.next();
        for (Optional<Recorded> now = after.next(); now.isPresent(); now = after.next()) {
            long seed = now.get().seed();
            while (old.isPresent() && old.get().seed() < seed) {
                old = before.next();
            }
            if (old.isEmpty() || old.get().seed() != seed) {
                alone++;
            } else {
                compare(old.get(), now.get());
            }
        }
        out.printf(
                "%d cases, %d values compared, %d differences, %d allowed%n",
                cases, values, differences, allowed.count());
        if (alone > 0) {
            out.printf("%d cases of the new recording are not in the old one%n", alone);
        }
        allowed.printCounts(out);
        return differences == 0 && cases > 0;
    }

    private void compare(Recorded old, Recorded now) {
        cases++;
        if (!old.checksum().equals(now.checksum())) {
            differ(now.seed(), "case", "text " + old.checksum(), "text " + now.checksum() + ": record both anew");
            return;
        }
        TreeSet<String> keys = new TreeSet<>(old.values().keySet());
        keys.addAll(now.values().keySet());
        for (String key : keys) {
            String before = old.values().getOrDefault(key, NOTHING);
            String after = now.values().getOrDefault(key, NOTHING);
            values++;
            boolean bothHaveWords = WORDS.contains(key.substring(key.indexOf('\t') + 1))
                    && !before.equals(NOTHING)
                    && !after.equals(NOTHING);
            if (bothHaveWords) {
                without(before, after).forEach(word -> differ(now.seed(), key, word, NOTHING));
                without(after, before).forEach(word -> differ(now.seed(), key, NOTHING, word));
            } else if (!before.equals(after)) {
                differ(now.seed(), key, before, after);
            }
        }
    }

    /** The words of a value that another has not, or not as often. */
    private static List<String> without(String value, String other) {
        List<String> rest = words(value);
        words(other).forEach(rest::remove);
        return rest;
    }

    private static List<String> words(String value) {
        return value.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(value.split(" ")));
    }

    private void differ(long seed, String key, String before, String after) {
        String line = "seed " + seed + "\t" + key + "\told: " + before + "\tnew: " + after;
        if (!allowed.covers(line)) {
            differences++;
            out.println(line);
        }
    }

    /**
     * What was recorded of a case.
     *
     * @param seed  the seed
     * @param checksum  of the text of the case
     * @param values  by the key of the line and the name of the value
     */
    private record Recorded(long seed, String checksum, Map<String, String> values) {}

    /** Reads a recording case by case. */
    private static final class Cases {

        private final BufferedReader reader;
        private Optional<String> header;

        Cases(BufferedReader reader) throws IOException {
            this.reader = reader;
            header = Optional.ofNullable(reader.readLine());
        }

        Optional<Recorded> next() throws IOException {
            if (header.isEmpty()) {
                return Optional.empty();
            }
            String[] parts = header.get().split(" ");
            if (parts.length != 3 || !parts[0].equals("seed")) {
                throw new IOException("no recording: " + header.get());
            }
            List<String> lines = new ArrayList<>();
            String line = reader.readLine();
            while (line != null && !line.startsWith("seed ")) {
                lines.add(line);
                line = reader.readLine();
            }
            header = Optional.ofNullable(line);
            return Optional.of(new Recorded(Long.parseLong(parts[1]), parts[2], values(lines)));
        }

        private static Map<String, String> values(List<String> lines) {
            Map<String, String> values = new LinkedHashMap<>();
            Map<String, Integer> seen = new HashMap<>();
            for (String line : lines) {
                String[] parts = line.split("\t");
                int times = seen.merge(parts[0], 1, Integer::sum);
                String key = times == 1 ? parts[0] : parts[0] + " (" + times + ")";
                for (int i = 1; i < parts.length; i++) {
                    int equals = parts[i].indexOf('=');
                    values.put(key + "\t" + parts[i].substring(0, equals), parts[i].substring(equals + 1));
                }
            }
            return values;
        }
    }
}
