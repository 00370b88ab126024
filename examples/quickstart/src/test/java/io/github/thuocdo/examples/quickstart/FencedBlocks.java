package io.github.thuocdo.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a document between fences, so that what it shows can be run and compared. */
final class FencedBlocks {

    private static final Pattern FENCED =
            Pattern.compile("^```(\\w+)([^\n]*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private FencedBlocks() {}

    /**
     * A block.
     *
     * @param language  what stands behind the fence, such as {@code yaml}
     * @param about  what stands behind the language, such as the name of a file
     * @param text  the lines
     */
    record Block(String language, String about, String text) {}

    static ImmutableList<Block> of(Path document) throws IOException {
        Matcher fenced = FENCED.matcher(Files.readString(document));
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        while (fenced.find()) {
            blocks.add(new Block(fenced.group(1), fenced.group(2).strip(), fenced.group(3)));
        }
        return blocks.build();
    }

    static ImmutableList<String> of(Path document, String language) throws IOException {
        return of(document).stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .collect(ImmutableList.toImmutableList());
    }
}
