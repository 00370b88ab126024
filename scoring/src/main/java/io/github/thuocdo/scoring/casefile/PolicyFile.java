package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Beside.RefusedException;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.tree.OptionalLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A policy in a JSON file, read. What is no policy is not quoted, since it may be anybody's document.
 *
 * <p>Reading needs {@code jackson-core} on the path.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name  the name of the file, as problems name it
 * @param policy  the policy; empty where something is wrong
 * @param problems  what is wrong
 */
public record PolicyFile(String name, Optional<Policy> policy, ImmutableList<Problem> problems) {

    private static final int MOST_PROBLEMS = 20;
    private static final BilingualText NO_POLICY = new BilingualText(
            "phải là bộ quy tắc dạng JSON: có id và rules, hoặc id, base và changes",
            "must be a policy as JSON: with id and rules, or id, base and changes");
    private static final BilingualText UNREADABLE =
            new BilingualText("phải là tệp JSON đọc được", "must be a JSON file that can be read");

    /** Takes the parts. */
    public PolicyFile {
        requireNonNull(name, "name");
        requireNonNull(policy, "policy");
        requireNonNull(problems, "problems");
    }

    /**
     * Reads a file.
     *
     * @param path  the file
     * @return its policy, or what is wrong with it; nothing is thrown
     */
    public static PolicyFile read(Path path) {
        try {
            Path file = path.toRealPath();
            return new PolicyFile(
                    path.toString(),
                    Optional.of(policy(Beside.of(file), String.valueOf(file.getFileName()))),
                    ImmutableList.of());
        } catch (IOException failure) {
            return refused(path, "unreadable-file", ImmutableList.of(UNREADABLE));
        } catch (RefusedException refusal) {
            return refused(path, refusal.code(), refusal.rules());
        }
    }

    private static PolicyFile refused(Path path, String code, ImmutableList<BilingualText> rules) {
        String name = path.toString();
        return new PolicyFile(
                name,
                Optional.empty(),
                rules.stream()
                        .map(rule -> new Problem(
                                Place.ofFile(name),
                                code,
                                BilingualText.of(name),
                                rule.equals(Beside.BESIDE) ? UNREADABLE : rule))
                        .collect(toImmutableList()));
    }

    /** Returns the policy in the file of a name that a case file gives. */
    static Policy policy(Beside beside, String name) throws RefusedException {
        String text = beside.text(name);
        if (!OptionalLibrary.JACKSON.isThere()) {
            throw refused("unreadable-policy", OptionalLibrary.JACKSON.rule());
        }
        try {
            return ThuocdoJson.readPolicy(text);
        } catch (JsonRefusal refusal) {
            throw isPolicy(text) ? notThis(refusal) : refused("not-a-policy", NO_POLICY);
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
                        .collect(toImmutableList()));
    }

    private static RefusedException refused(String code, BilingualText rule) {
        return new RefusedException(code, ImmutableList.of(rule));
    }
}
