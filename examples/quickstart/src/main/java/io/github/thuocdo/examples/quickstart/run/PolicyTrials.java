package io.github.thuocdo.examples.quickstart.run;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.PolicyFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.refusal.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The policies of files under their laws, each policy once.
 *
 * <p>A file whose name ends in {@code .json} is a policy; any other is a case file, of which the policies are tried that its cases and variants use.
 *
 * <p>Not thread-safe.
 */
public final class PolicyTrials {

    /** How often each law is asked unless something else is said. */
    public static final int TRIES = 100;

    /** How often a law may be asked at most. */
    public static final int MOST_TRIES = 10_000;

    /** Where chance begins unless something else is said. */
    public static final int SEED = 1;

    /** The last number from which chance may begin. */
    public static final int LAST_SEED = 999_999_999;

    private final int tries;
    private final long seed;
    private final List<TriedPolicy> tried = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Policy> met = new HashSet<>();
    private final CaseRunner runner = CaseRunner.checking();

    /** Makes trials of so many tries a law, from a seed. */
    public PolicyTrials(int tries, long seed) {
        this.tries = tries;
        this.seed = seed;
    }

    /** A policy, and where it was met. */
    private record Met(Place where, Policy policy) {}

    /**
     * Tries the policies of a file that were not met before.
     *
     * @param file  the file
     * @return how they fared
     */
    public ImmutableList<TriedPolicy> add(Path file) {
        ImmutableList<Met> policies =
                file.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? inPolicyFile(file) : inCaseFile(file);
        ImmutableList<TriedPolicy> own = policies.stream()
                .filter(each -> met.add(each.policy))
                .flatMap(each -> tried(each).stream())
                .collect(toImmutableList());
        tried.addAll(own);
        return own;
    }

    private ImmutableList<Met> inPolicyFile(Path file) {
        PolicyFile read = PolicyFile.read(file);
        problems.addAll(read.problems());
        Place where = Place.ofFile(read.name());
        return read.policy().filter(policy -> isSettled(where, policy)).stream()
                .map(policy -> new Met(where, policy))
                .collect(toImmutableList());
    }

    private ImmutableList<Met> inCaseFile(Path file) {
        ImmutableList.Builder<Met> policies = ImmutableList.builder();
        for (Scenario scenario : CaseFile.read(file).scenarios()) {
            if (scenario instanceof Scenario.Ready ready) {
                ready.policies().forEach(policy -> policies.add(new Met(ready.where(), policy)));
            } else {
                problems.addAll(runner.run(scenario).problems());
            }
        }
        return policies.build();
    }

    /** A case file with an open question is refused by its reader, in the same way. */
    private boolean isSettled(Place where, Policy policy) {
        if (!policy.open().isEmpty()) {
            String questions = String.join(", ", policy.open().keySet());
            problems.add(new Problem(
                    where,
                    "open-question",
                    BilingualText.of(policy.id()),
                    new BilingualText(
                            "phải trả lời các câu hỏi còn mở trước khi thử; chính sách hỏi " + questions,
                            "must have its open questions answered before it is tried; it asks " + questions)));
        }
        return policy.open().isEmpty();
    }

    private Optional<TriedPolicy> tried(Met each) {
        try {
            return Optional.of(TriedPolicy.of(each.where, each.policy, tries, seed));
        } catch (IllegalArgumentException refusal) {
            problems.add(new Problem(
                    each.where, "refused-by-rules", BilingualText.of(each.policy.id()), RuleText.of(refusal)));
            return Optional.empty();
        }
    }

    /**
     * Returns what is wrong with the files.
     *
     * @return the problems
     */
    public ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /**
     * Returns whether every law of every policy was kept.
     *
     * @return false if one is broken
     */
    public boolean isSound() {
        return tried.stream().allMatch(TriedPolicy::isSound);
    }

    /**
     * Returns how many policies were tried, and how many of them break a law.
     *
     * @param language  the language
     * @return one line, ending with a line break
     */
    public String summary(Language language) {
        long broken = tried.stream().filter(policy -> !policy.isSound()).count();
        return language.either(
                "Chính sách đã thử: " + tried.size() + "; có vi phạm: " + broken + "\n",
                "Policies tried: " + tried.size() + "; unsound: " + broken + "\n");
    }

    /**
     * Returns everything as one JSON document.
     *
     * @param all  everything that is wrong with the input
     * @param language  the language of the smallest cases
     * @param exitCode  the exit code of the program
     * @return the document, ending with a line break
     */
    public String json(List<Problem> all, Language language, int exitCode) {
        return ReportJson.ofLaws(tried, all, language, exitCode);
    }
}
