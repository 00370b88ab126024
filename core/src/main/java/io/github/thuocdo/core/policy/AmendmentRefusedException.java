package io.github.thuocdo.core.policy;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.Serial;

/** Thrown when a policy cannot be amended; it lists everything that is wrong, not only the first. */
public final class AmendmentRefusedException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ImmutableList<AmendmentProblem> problems;

    AmendmentRefusedException(String policy, ImmutableList<AmendmentProblem> problems) {
        super("amendments must give a valid policy " + policy
                + problems.stream().map(problem -> "\n- " + problem).collect(joining("", ":", "")));
        this.problems = problems;
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems, in the order of the amendments; at least one
     */
    public ImmutableList<AmendmentProblem> problems() {
        return problems;
    }
}
