package io.github.thuocdo.scoring.edition;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.scoring.notice.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Why an edition reads a text as it does, in the language of the reader. The shipped editions give their reasons in English; what somebody
 * else wrote is left as it was written.
 */
final class Reasons {

    private static final ImmutableMap<String, String> VIETNAMESE = read("reasons_vi.txt");

    private Reasons() {}

    static ImmutableMap<String, String> vietnamese() {
        return VIETNAMESE;
    }

    static String in(Language language, String reason) {
        return switch (language) {
            case VIETNAMESE -> VIETNAMESE.getOrDefault(reason, reason);
            case ENGLISH -> reason;
        };
    }

    private static ImmutableMap<String, String> read(String name) {
        try (InputStream stream = requireNonNull(Reasons.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return pairs(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(toImmutableList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
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
