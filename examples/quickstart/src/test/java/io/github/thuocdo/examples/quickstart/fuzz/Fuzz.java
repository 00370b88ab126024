package io.github.thuocdo.examples.quickstart.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Tries hostile inputs of every family in turn until its time is over, and tells how many it tried.
 *
 * <p>Properties: {@code fuzz.seconds} (600 unless given), {@code fuzz.seed} (a new one each time unless given, and printed). An input depends
 * on the seed, its family and its number alone; what met trouble is printed with both and kept in a file.
 */
final class Fuzz {

    private static final int MOST_TROUBLES = 200;
    private static final long SLOW = 20_000_000_000L;

    private final PrintStream out;
    private final Path kept;
    private final long seed;
    private final List<Family> families;
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> troubles = new ArrayList<>();

    Fuzz(PrintStream out, Path root, Path kept, long seed) {
        Corpus corpus = Corpus.below(root);
        this.out = out;
        this.kept = kept;
        this.seed = seed;
        this.families = List.of(
                new SpoiledCases(corpus),
                new SpoiledJson(corpus),
                new HostileStreams(corpus),
                new RandomRegisters(corpus));
        families.forEach(family -> counts.put(family.name(), new int[3]));
    }

    /** Runs from the command line, in the folder of this module. */
    public static void main(String[] arguments) throws IOException {
        Fuzz fuzz = ofProperties();
        fuzz.run(seconds());
        System.exit(fuzz.troubles().isEmpty() ? 0 : 1);
    }

    static Fuzz ofProperties() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        return new Fuzz(System.out, Path.of("..", ".."), Path.of("target", "fuzz"), seed);
    }

    static int seconds() {
        return Integer.getInteger("fuzz.seconds", 600);
    }

    List<String> troubles() {
        return troubles;
    }

    void run(int seconds) throws IOException {
        out.println("fuzz: seed " + seed + ", " + seconds + " seconds");
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (long number = 0; System.nanoTime() < end && troubles.size() < MOST_TROUBLES; number++) {
            Family family = families.get((int) (number % families.size()));
            long start = System.nanoTime();
            Family.Trial trial = family.next(new Random(seed * 31 + number));
            boolean slow = System.nanoTime() - start > SLOW;
            count(family, number, slow ? Family.Trial.trouble(trial.input(), "took longer than 20 seconds") : trial);
        }
        counts.forEach((name, of) -> out.println("fuzz: " + (of[0] + of[1] + of[2]) + " " + name + ": " + of[0]
                + " taken, " + of[1] + " refused, " + of[2] + " in trouble"));
        int all = counts.values().stream().mapToInt(of -> of[0] + of[1] + of[2]).sum();
        out.println("fuzz: " + all + " inputs, " + troubles.size() + " in trouble (seed " + seed + ")");
    }

    private void count(Family family, long number, Family.Trial trial) throws IOException {
        int kind = trial.trouble().isPresent() ? 2 : trial.taken() ? 0 : 1;
        counts.get(family.name())[kind]++;
        if (trial.trouble().isPresent()) {
            Files.createDirectories(kept);
            Path file = kept.resolve(seed + "-" + number + ".txt");
            Files.writeString(file, trial.input());
            String trouble =
                    family.name() + " number " + number + ": " + trial.trouble().get();
            troubles.add(trouble);
            out.println("fuzz: TROUBLE with " + trouble + "\n    in " + file);
        }
    }
}
