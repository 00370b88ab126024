package io.github.thuocdo.examples.quickstart.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The refusal of a case file, with everything that is wrong in it.
 *
 * <p>Its message is one line a {@linkplain CaseProblem#line() problem}; a program that reads case files prints the message and
 * needs nothing else.
 */
public final class CaseRefusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The problems, never empty. */
    private final ImmutableList<CaseProblem> problems;

    private CaseRefusal(ImmutableList<CaseProblem> problems) {
        super(problems.stream().map(CaseProblem::line).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /**
     * Returns a refusal for the given problems.
     *
     * @param problems  the problems in the order in which they are told, at least one
     * @return the refusal
     * @throws IllegalArgumentException if there is no problem
     */
    public static CaseRefusal of(List<CaseProblem> problems) {
        requireNonNull(problems, "problems");
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems ([]) must hold at least one problem");
        }
        return new CaseRefusal(ImmutableList.copyOf(problems));
    }

    /**
     * Returns everything that is wrong.
     *
     * @return the problems, at least one
     */
    public ImmutableList<CaseProblem> problems() {
        return problems;
    }
}
