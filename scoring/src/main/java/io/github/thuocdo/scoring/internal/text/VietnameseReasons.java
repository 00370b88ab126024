package io.github.thuocdo.scoring.internal.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The reasons that this library gives for its readings, in Vietnamese by the English sentence. */
public final class VietnameseReasons {

    private static final String FILE = "/io/github/thuocdo/scoring/edition/reasons_vi.txt";
    private static final ImmutableMap<String, String> ALL = read();

    private VietnameseReasons() {}

    /**
     * Returns the reasons.
     *
     * @return the sentences in Vietnamese by those in English
     */
    public static ImmutableMap<String, String> all() {
        return ALL;
    }

    private static ImmutableMap<String, String> read() {
        try (InputStream stream = requireNonNull(VietnameseReasons.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return pairs(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(toImmutableList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }

    private static ImmutableMap<String, String> pairs(ImmutableList<String> lines) {
        ImmutableMap.Builder<String, String> pairs = ImmutableMap.builder();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            pairs.put(lines.get(i), lines.get(i + 1));
        }
        return pairs.buildOrThrow();
    }
}
