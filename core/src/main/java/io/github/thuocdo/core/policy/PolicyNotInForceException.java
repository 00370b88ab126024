package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.period.EvaluationPeriod;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when no policy is in force for a scope and a period. It names the neighbours in time; there is no fallback to one of them.
 */
public final class PolicyNotInForceException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Governing.Nothing nothing;
    private final @Nullable PolicyEntry before;
    private final @Nullable PolicyEntry after;

    /** The stretches are those on which the scope has a policy, in the order of time. */
    PolicyNotInForceException(Governing.Nothing nothing, List<Stretch> stretches) {
        this(nothing, before(nothing.period(), stretches), after(nothing.period(), stretches));
    }

    private PolicyNotInForceException(Governing.Nothing nothing, Optional<Stretch> before, Optional<Stretch> after) {
        super(nothing.english() + "; the one before is " + name(before) + ", the next one is " + name(after));
        this.nothing = nothing;
        this.before = before.map(Stretch::entry).orElse(null);
        this.after = after.map(Stretch::entry).orElse(null);
    }

    private static Optional<Stretch> before(EvaluationPeriod period, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch ->
                        !stretch.days().start().isAfter(period.dates().start()))
                .reduce((earlier, later) -> later);
    }

    private static Optional<Stretch> after(EvaluationPeriod period, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.days().start().isAfter(period.dates().start()))
                .findFirst();
    }

    private static String name(Optional<Stretch> neighbour) {
        return neighbour.map(Stretch::toString).orElse("none");
    }

    /**
     * Returns for whom a policy was looked for.
     *
     * @return the scope
     */
    public PolicyScope scope() {
        return nothing.scope();
    }

    /**
     * Returns for when a policy was looked for.
     *
     * @return the period
     */
    public EvaluationPeriod period() {
        return nothing.period();
    }

    /**
     * Returns why there is none, and what governs instead or is missing, in both languages.
     *
     * @return what the book says
     */
    public Governing.Nothing nothing() {
        return nothing;
    }

    /**
     * Returns the neighbour in the past.
     *
     * @return the policy of the scope on the first day of the period or, on the way back from it, the next one; empty if there is none
     */
    public Optional<PolicyEntry> before() {
        return Optional.ofNullable(before);
    }

    /**
     * Returns the neighbour in the future.
     *
     * @return the first policy of the scope that begins to apply after the first day of the period; empty if there is none
     */
    public Optional<PolicyEntry> after() {
        return Optional.ofNullable(after);
    }
}
