package io.github.thuocdo.scoring.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files beside a case file: regular files in the same folder or below, of limited size. */
interface Beside {

    /** The largest size of a file in bytes: one mebibyte, ten times the longest edition. */
    int MOST_BYTES = 1024 * 1024;

    /** What is told where there is no such file. */
    BilingualText BESIDE = new BilingualText(
            "phải là tệp JSON đọc được, đặt cạnh tệp hồ sơ", "must be a readable JSON file beside the case file");

    /** What is told where a file lies elsewhere. */
    BilingualText WITHIN = new BilingualText(
            "phải nằm trong cùng thư mục với tệp hồ sơ hoặc thư mục con; hãy chép bộ quy tắc vào đó",
            "must lie in the folder of the case file or below; copy the policy there");

    /** What is told where a file is too large. */
    BilingualText SIZE = new BilingualText(
            "phải có không quá " + MOST_BYTES + " byte", "must have at most " + MOST_BYTES + " bytes");

    /** Returns the text of a file of a name that a case file gives. */
    String text(String name) throws RefusedException;

    /** Returns the files beside a file. */
    static Beside of(Path file) {
        return name -> text(file, name);
    }

    /** Returns files that are in memory. */
    static Beside of(Map<String, String> files) {
        return name -> Optional.ofNullable(files.get(name)).orElseThrow(() -> unreadable(BESIDE));
    }

    private static String text(Path caseFile, String name) throws RefusedException {
        try {
            Path folder = caseFile.resolveSibling("").toAbsolutePath().normalize();
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                throw unreadable(WITHIN);
            }
            return followed(folder.toRealPath(), file.toRealPath());
        } catch (IOException | InvalidPathException e) {
            throw unreadable(BESIDE);
        }
    }

    /** Reads a file whose links have been followed, so that none of them leads out of the folder. */
    private static String followed(Path folder, Path file) throws IOException, RefusedException {
        if (!file.startsWith(folder)) {
            throw unreadable(WITHIN);
        }
        if (!Files.isRegularFile(file)) {
            throw unreadable(BESIDE);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw unreadable(SIZE);
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    private static RefusedException unreadable(BilingualText rule) {
        return new RefusedException("unreadable-policy", ImmutableList.of(rule));
    }

    /** Why a file gives nothing. */
    final class RefusedException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String code;
        private final ImmutableList<BilingualText> rules;

        RefusedException(String code, ImmutableList<BilingualText> rules) {
            super(code);
            this.code = code;
            this.rules = rules;
        }

        String code() {
            return code;
        }

        ImmutableList<BilingualText> rules() {
            return rules;
        }
    }
}
