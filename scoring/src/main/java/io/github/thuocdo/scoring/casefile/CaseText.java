package io.github.thuocdo.scoring.casefile;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.TextMap;
import java.util.List;

/**
 * The text of a case file that says a whole register and the policy in use (<i>nội dung hồ sơ tình huống</i>).
 *
 * <p>Read again, it gives the same register, policy and period, and what it does not give it names: nothing is lost in silence. The facts of each
 * person are in their order; the people, and what is not about anybody in particular, are in that of the register. Writing needs no YAML library.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the text of the case file
 * @param files  the files that have to stand beside it, by name: the policy as JSON, where it is no shipped edition
 * @param unwritten  what whoever reads the text does not get as it is
 */
public record CaseText(String text, ImmutableMap<String, String> files, ImmutableList<Unwritten> unwritten) {

    /** Takes the parts. */
    public CaseText {
        requireNonNull(text, "text");
        requireNonNull(files, "files");
        requireNonNull(unwritten, "unwritten");
    }

    /**
     * Writes a case.
     *
     * @param title  the title of the case, not blank
     * @param policy  the policy under which the facts are looked at
     * @param register  the facts
     * @param period  the period for which a round is held
     * @param language  the language of the keys and words
     * @return the text with its files
     * @throws IllegalArgumentException if the title is blank
     */
    public static CaseText of(
            String title, Policy policy, Register register, EvaluationPeriod period, Language language) {
        checkArgument(!title.isBlank(), "title (%s) must not be blank", title);
        PolicyWriter policyWriter = PolicyWriter.of(policy);
        Said said = new Said();
        CaseWriter writer = new CaseWriter(title, policyWriter, register, period, new Phrasing(language), said);
        ImmutableMap<String, String> files = policyWriter.files();
        // What the reader refuses is left out, and what hangs on it next time: each time round something more, so that
        // it ends.
        while (true) {
            Node.Parts top = writer.write();
            Scenario read = read(top, files);
            if (read instanceof Scenario.Ready ready) {
                return new CaseText(
                        YamlWriter.write(top), files, Losses.of(register, policy, period, title, ready, said));
            }
            ImmutableList<Problem> problems = ((Scenario.Refused) read).problems();
            if (!leaveOut(problems, said)) {
                return new CaseText(YamlWriter.write(top), files, unreadable(problems));
            }
        }
    }

    /** Reads what is to be written as the reader of files does, from the pieces themselves. */
    private static Scenario read(Node.Parts top, ImmutableMap<String, String> files) {
        TextMap document = (TextMap) top.tree(Place.ofFile("case"));
        return new CaseReader(document, Beside.of(files), Problems.empty())
                .scenarios()
                .get(0);
    }

    /** Leaves out the facts that the reader refuses; false if it refuses none that could be left out. */
    private static boolean leaveOut(List<Problem> problems, Said said) {
        boolean any = false;
        for (Problem problem : problems) {
            any |= said.leaveOut(problem.where().line(), problem.rule());
        }
        return any;
    }

    private static ImmutableList<Unwritten> unreadable(List<Problem> problems) {
        return problems.stream()
                .map(Problem::rule)
                .distinct()
                .map((BilingualText rule) -> new Unwritten.Unreadable(rule))
                .collect(toImmutableList());
    }

    /**
     * Returns whether whoever reads the text gets everything as it is.
     *
     * @return true if nothing is unwritten
     */
    public boolean isComplete() {
        return unwritten.isEmpty();
    }
}
