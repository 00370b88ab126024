package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the document on the procedure prints what the document shows. */
class ProcedureDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "..", "docs", "procedure.md");
    private static final boolean WRITE = Boolean.getBoolean("policies.write");

    @TempDir
    Path directory;

    @Test
    void the_example_prints_what_the_document_shows() throws IOException {
        String printed = printed("en", shown("yaml"));
        if (WRITE) {
            Files.writeString(DOCUMENT, Files.readString(DOCUMENT).replace(shown("text"), printed));
        }

        assertThat(shown("text")).isEqualTo(printed);
    }

    @Test
    void the_example_is_told_in_vietnamese_too() throws IOException {
        assertThat(printed("vi", shown("yaml")))
                .contains(
                        "TIẾN ĐỘ XẾP LOẠI: UBND phường, năm 2026, đến ngày 20/12/2026",
                        "- ha: Muộn: quyết định xếp loại (khoản 2 Điều 19, Điều 21) ngày 16/12/2026, sau hạn cuối 14/12/2026",
                        "- ha: mai không có thẩm quyền xếp loại chất lượng ngày 16/12/2026 (Điều 10)");
    }

    private static String shown(String language) throws IOException {
        return FencedBlocks.of(DOCUMENT, language).get(0);
    }

    /** What is printed behind the case itself, without the line that counts the cases. */
    private String printed(String language, String example) throws IOException {
        Path file = Files.writeString(directory.resolve("case.yaml"), example);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = new CommandLine(print, print)
                .run("--summary", "--lang", language, "--procedure", "2026-12-20", file.toString());
        String all = out.toString(StandardCharsets.UTF_8);
        assertThat(exit).as(all).isZero();
        int begin = Math.max(all.indexOf("PROGRESS"), all.indexOf("TIẾN ĐỘ"));
        return all.substring(begin, all.stripTrailing().lastIndexOf('\n') + 1);
    }
}
