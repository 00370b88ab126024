package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Beside.RefusedException;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.util.Optional;

/** A policy in a file beside a case file. What is no policy is not quoted, since it may be anybody's document. */
final class PolicyFile {

    private static final int MOST_PROBLEMS = 20;
    private static final BilingualText NO_POLICY = new BilingualText(
            "phải là bộ quy tắc dạng JSON: có id và rules, hoặc id, base và changes",
            "must be a policy as JSON: with id and rules, or id, base and changes");
    private static final BilingualText DEPENDENCY = new BilingualText(
            "chỉ đọc được khi chương trình có thư viện com.fasterxml.jackson.core:jackson-core",
            "can be read only with com.fasterxml.jackson.core:jackson-core on the path of the program");

    private PolicyFile() {}

    /** Returns the policy in the file of a name that a case file gives. */
    static Optional<Policy> read(Beside beside, String name) throws RefusedException {
        String text = beside.text(name);
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
}
