package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.examples.quickstart.FencedBlocks.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide for a personnel officer: whoever follows it block by block sees what it shows.
 *
 * <p>A block {@code yaml} is put into the file under its keys, each in place of what stood there; a block {@code sh} is run; a block {@code text} is
 * what the last command printed, or with the name of a file what was filed, a line "…" standing for any lines.
 */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "..", "docs", "huong-dan.md");
    private static final String FILE = "phuong.yaml";
    private static final String PROGRAM = "java -jar thuocdo-quickstart.jar ";

    /** A page of A4 in ordinary print: 45 lines of 100 letters. */
    private static final int LINES_OF_A_PAGE = 45;

    private static final int LETTERS_OF_A_LINE = 100;
    private static final int PAGES = 10;

    private static final Pattern SECTION = Pattern.compile("^(\\S[^:\n]*):.*\n(?:[ \t].*\n|\n)*", Pattern.MULTILINE);

    @TempDir
    Path office;

    private final Map<String, String> sections = new LinkedHashMap<>();
    private String printed = "";

    @Test
    void whoever_follows_it_block_by_block_sees_what_it_shows() throws IOException {
        for (Block block : FencedBlocks.of(GUIDE)) {
            switch (block.language()) {
                case "yaml" -> write(block.text());
                case "sh" -> printed = block.text().lines().map(this::run).reduce("", String::concat);
                case "text" ->
                    assertShown(
                            block.text(),
                            block.about().isEmpty() ? printed : Files.readString(office.resolve(block.about())));
                default ->
                    throw new AssertionError("a block of the guide is yaml, sh or text, not " + block.language());
            }
        }
    }

    @Test
    void every_command_is_followed_by_what_it_prints_and_every_part_of_the_file_is_used() throws IOException {
        ImmutableList<Block> blocks = FencedBlocks.of(GUIDE);

        for (int i = 0; i < blocks.size() - 1; i++) {
            if (blocks.get(i).language().equals("sh")) {
                assertThat(blocks.get(i + 1).language())
                        .as(blocks.get(i).text())
                        .isEqualTo("text");
            }
        }
        assertThat(blocks.get(blocks.size() - 1).language()).isEqualTo("text");
        assertThat(FencedBlocks.of(GUIDE, "yaml")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(String.join("", FencedBlocks.of(GUIDE, "sh")))
                .contains(
                        "--gaps",
                        "--procedure",
                        "--paper notice",
                        "--paper board",
                        "--paper posting",
                        "--paper statistics");
    }

    @Test
    void it_is_at_most_ten_pages_long() throws IOException {
        int lines = Files.readAllLines(GUIDE).stream()
                .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / LETTERS_OF_A_LINE)
                .sum();

        assertThat(lines).isLessThanOrEqualTo(PAGES * LINES_OF_A_PAGE);
    }

    @Test
    void an_excerpt_is_compared_line_by_line_and_in_order() {
        assertShown("a\n…\nc\n", "a\nb\nc\n");
        assertShown("…\nb\n…\n", "a\nb\nc\n");
        for (String other : List.of("a\nc\n", "…\nc\n…\nb\n…\n", "b\n…\n", "…\nb\n", "…\nx\n…\n")) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> assertShown(other, "a\nb\nc\n"));
        }
    }

    /** Puts each key of a block where it stood before, or at the end of the file. */
    private void write(String block) throws IOException {
        Matcher section = SECTION.matcher(block);
        int end = 0;
        while (section.find()) {
            assertThat(section.start()).as(block).isEqualTo(end);
            sections.put(section.group(1), section.group());
            end = section.end();
        }
        assertThat(end).as(block).isEqualTo(block.length());
        Files.writeString(office.resolve(FILE), String.join("", sections.values()));
    }

    private String run(String command) {
        assertThat(command).startsWith(PROGRAM);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new CommandLine(print, print)
                .run(Stream.of(command.substring(PROGRAM.length()).split(" "))
                        .map(word -> word.equals(FILE) || word.equals("van-ban")
                                ? office.resolve(word).toString()
                                : word)
                        .toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8).replace(office + "/", "");
    }

    private static void assertShown(String shown, String printed) {
        StringBuilder pattern = new StringBuilder();
        for (String line : shown.split("\n")) {
            pattern.append(line.equals("…") ? "(?:.*\n)*" : Pattern.quote(line) + "\n");
        }
        assertThat(printed.replaceAll("(?m) +$", "")).matches(pattern.toString());
    }
}
