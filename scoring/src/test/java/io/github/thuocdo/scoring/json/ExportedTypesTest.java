package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.DeclaredType;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of every exported type it is known whether its values travel, and those of all that do come back as they were. */
class ExportedTypesTest {

    private static final int TRIES = 2;

    private static boolean travels(Class<?> type) {
        try {
            JsonSchema.of(DeclaredType.of(type));
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    @Test
    void audit() {
        Set<String> not = new TreeSet<>();
        Set<String> none = new TreeSet<>();
        Map<String, String> bad = new TreeMap<>();
        int good = 0;
        for (Class<?> type : ExportedTypes.all()) {
            if (type.getName().compareTo("io.github.thuocdo.scoring.") < 0) continue;
            if (!travels(type)) {
                not.add(type.getName());
                continue;
            }
            boolean any = false;
            int size = ((io.github.thuocdo.scoring.tree.TextMap) JsonSchema.of(DeclaredType.of(type))).required("$defs").asMap().entries().size();
            if (size > 40) { System.out.println("BIG " + size + " " + type.getName()); continue; }
            long t0 = System.nanoTime(); System.out.println("AT " + size + " " + type.getName());
            for (int seed = 0; seed < TRIES; seed++) {
                Optional<?> value = Optional.empty();
                try {
                    value = new RandomParts(seed).value(type);
                    if (value.isEmpty()) {
                        continue;
                    }
                    any = true;
                    String text = ThuocdoJson.write(value.get());
                    Object read = ThuocdoJson.read(text, type);
                    if (!read.equals(value.get())) bad.put(type.getName(), "DIFFERS " + text);
                    else if (!ThuocdoJson.write(read).equals(text)) bad.put(type.getName(), "TEXT DIFFERS " + text);
                } catch (RuntimeException | StackOverflowError e) {
                    bad.put(type.getName(), e + " AT " + e.getStackTrace()[0]);
                }
            }
            if (System.nanoTime() - t0 > 300_000_000L) System.out.println("SLOW " + size + " " + (System.nanoTime()-t0)/1000000 + " " + type.getName());
            if (any) good++; else none.add(type.getName());
        }
        System.out.println("GOOD " + good);
        not.forEach(n -> System.out.println("NOT " + n));
        none.forEach(n -> System.out.println("NONE " + n));
        bad.forEach((n, w) -> System.out.println("BADV " + n + " " + w.replace("\n", "\\n").substring(0, Math.min(400, w.replace("\n", "\\n").length()))));
    }
}
