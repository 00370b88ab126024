package io.github.thuocdo.scoring.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A policy in a file beside a case file: a regular file in the same folder or below, of limited size. What is no policy is not quoted, since
 * it may be anybody's document.
 */
final class PolicyFile {

    /** The largest size of a policy in bytes: one mebibyte, ten times the longest edition. */
    private static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_PROBLEMS = 20;
    private static final BilingualText BESIDE = new BilingualText(
            "phải là tệp JSON đọc được, đặt cạnh tệp hồ sơ", "must be a readable JSON file beside the case file");
    private static final BilingualText WITHIN = new BilingualText(
            "phải nằm trong cùng thư mục với tệp hồ sơ hoặc thư mục con; hãy chép bộ quy tắc vào đó",
            "must lie in the folder of the case file or below; copy the policy there");
    private static final BilingualText SIZE = new BilingualText(
            "phải có không quá " + MOST_BYTES + " byte", "must have at most " + MOST_BYTES + " bytes");
    private static final BilingualText NO_POLICY = new BilingualText(
            "phải là bộ quy tắc dạng JSON: có id và rules, hoặc id, base và changes",
            "must be a policy as JSON: with id and rules, or id, base and changes");
    private static final BilingualText DEPENDENCY = new BilingualText(
            "chỉ đọc được khi chương trình có thư viện com.fasterxml.jackson.core:jackson-core",
            "can be read only with com.fasterxml.jackson.core:jackson-core on the path of the program");

    private PolicyFile() {}

    /** Why a file gives no policy. */
    static final class RefusedException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String code;
        private final ImmutableList<BilingualText> rules;

        private RefusedException(String code, ImmutableList<BilingualText> rules) {
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

    /** Returns the policy in the file of a name that a case file gives. */
    static Optional<Policy> read(Path caseFile, String name) throws RefusedException {
        String text = text(caseFile, name);
        try {
            return Optional.of(ThuocdoJson.readPolicy(text));
        } catch (JsonRefusal refusal) {
            throw isPolicy(text) ? notThis(refusal) : refused("not-a-policy", NO_POLICY);
        } catch (NoClassDefFoundError missing) {
            if (!String.valueOf(missing.getMessage()).contains("jackson")) {
                throw missing;
            }
            throw refused("unreadable-policy", DEPENDENCY);
        }
    }

    /** Whether somebody meant to write a policy, who is then told what is wrong in it. */
    private static boolean isPolicy(String text) {
        return text.contains("\"id\"") && (text.contains("\"rules\"") || text.contains("\"base\""));
    }

    private static RefusedException notThis(JsonRefusal refusal) {
        return new RefusedException(
                "not-a-policy",
                refusal.problems().stream()
                        .limit(MOST_PROBLEMS)
                        .map(JsonRefusal::message)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static RefusedException refused(String code, BilingualText rule) {
        return new RefusedException(code, ImmutableList.of(rule));
    }

    private static String text(Path caseFile, String name) throws RefusedException {
        try {
            Path folder = caseFile.resolveSibling("").toAbsolutePath().normalize();
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                throw refused("unreadable-policy", WITHIN);
            }
            return text(folder.toRealPath(), file.toRealPath());
        } catch (IOException | InvalidPathException e) {
            throw refused("unreadable-policy", BESIDE);
        }
    }

    /** Reads a file whose links have been followed, so that none of them leads out of the folder. */
    private static String text(Path folder, Path file) throws IOException, RefusedException {
        if (!file.startsWith(folder)) {
            throw refused("unreadable-policy", WITHIN);
        }
        if (!Files.isRegularFile(file)) {
            throw refused("unreadable-policy", BESIDE);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused("unreadable-policy", SIZE);
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }
}
