package io.github.thuocdo.scoring.casefile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.Spelling;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The characters of a file before YAML: in Unicode form NFC, without byte order mark, lines ended by a single line feed.
 *
 * <p>Being normalised before it is parsed, the text has the same columns as an editor shows, however its letters were typed.
 */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Place file;
    private final String text;
    private final ImmutableList<String> lines;

    private SourceText(Place file, String text) {
        this.file = file;
        this.text = text;
        this.lines = ImmutableList.copyOf(Splitter.on('\n').split(text));
    }

    /** Returns the text of the bytes, or reports why they are none. */
    static Optional<SourceText> decode(String name, byte[] bytes, Problems problems) {
        if (bytes.length > TextFile.MOST_BYTES) {
            return refuseSize(name, problems);
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, output, true);
        String decoded = output.flip().toString();
        if (result.isError()) {
            int line = lineAt(decoded, decoded.length());
            String found = String.format(Locale.ROOT, "0x%02X", bytes[input.position()]);
            problems.add(
                    Place.ofFile(name).at(line, 1),
                    "not-utf-8",
                    found,
                    new BilingualText(
                            "là byte mà UTF-8 không có ở đây; hãy lưu tệp bằng mã UTF-8",
                            "is a byte that UTF-8 does not have here; save the file with the encoding UTF-8"));
            return Optional.empty();
        }
        return of(name, decoded, problems);
    }

    /** Returns the text, or reports why it cannot be that of a case file. */
    static Optional<SourceText> of(String name, String text, Problems problems) {
        if (text.length() > TextFile.MOST_BYTES) {
            return refuseSize(name, problems);
        }
        SourceText source = new SourceText(Place.ofFile(name), clean(text));
        int before = problems.size();
        source.refuseControls(problems);
        return problems.size() == before ? Optional.of(source) : Optional.empty();
    }

    private static Optional<SourceText> refuseSize(String name, Problems problems) {
        problems.add(
                Place.ofFile(name),
                "file-too-large",
                name,
                new BilingualText(
                        "phải có không quá " + TextFile.MOST_BYTES + " byte; hãy chia các tình huống ra nhiều tệp",
                        "must have at most " + TextFile.MOST_BYTES + " bytes; divide the cases among several files"));
        return Optional.empty();
    }

    private static String clean(String text) {
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return Spelling.nfc(body.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Reports the first control character or half character, which YAML would refuse without naming the line. */
    private void refuseControls(Problems problems) {
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            if (!StreamReader.isPrintable(character)) {
                problems.add(
                        file.at(lineAt(text, index), 1),
                        "control-character",
                        Spelling.codePoint(character),
                        new BilingualText(
                                "là ký tự mà tệp văn bản không được chứa; đây có phải tệp văn bản mã UTF-8 không?",
                                "is a character that a text file must not hold; is this a text file in UTF-8?"));
                return;
            }
            index += Character.charCount(character);
        }
    }

    private static int lineAt(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }

    /** Returns the place of the file as a whole. */
    Place file() {
        return file;
    }

    /** Returns the whole text. */
    String text() {
        return text;
    }

    /** Returns a line without its end, or nothing beyond the last line. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
