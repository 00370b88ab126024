package io.github.thuocdo.examples.embedding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page on embedding: its files, what it shows as printed, and its table. */
final class Page {

    static final Path ROOT = Path.of("..", "..");

    private static final Pattern FILE =
            Pattern.compile("^`([^`\\s]+)`:\n\n```\\w+\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FENCE = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private Page() {}

    static String text() {
        try {
            return Files.readString(ROOT.resolve("docs/embedding.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that the page shows whole, by their names. */
    static ImmutableMap<String, String> files() {
        return FILE.matcher(text())
                .results()
                .collect(toImmutableMap((MatchResult file) -> file.group(1), (MatchResult file) -> file.group(2)));
    }

    /** The fenced blocks of a language. */
    static ImmutableList<String> fences(String language) {
        return FENCE.matcher(text())
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map((MatchResult fence) -> fence.group(2))
                .collect(toImmutableList());
    }
}
