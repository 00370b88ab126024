package io.github.thuocdo.scoring.assembly;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import java.util.function.Function;

/**
 * What a policy {@linkplain Asked asks} of each role and kind of period (quy định hỏi gì ở từng chức vụ, từng kỳ), whatever the facts are.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Questions {

    private final ImmutableTable<Role, PeriodKind, Asked> asked;

    private Questions(ImmutableTable<Role, PeriodKind, Asked> asked) {
        this.asked = asked;
    }

    /** What a policy asks; found out once. */
    static Questions of(Policy policy) {
        return policy.kept(Questions.class, Questions::find);
    }

    private static Questions find(Policy policy) {
        ImmutableTable.Builder<Role, PeriodKind, Asked> asked = ImmutableTable.builder();
        for (Role role : Role.values()) {
            for (PeriodKind kind : PeriodKind.values()) {
                asked.put(role, kind, Asked.of(policy, role, kind));
            }
        }
        return new Questions(asked.buildOrThrow());
    }

    /** What the same policy asks under another reading: of a role and a kind of period under the same rules, the very same. */
    Questions under(Policy other, ChangedRules changed) {
        ImmutableTable.Builder<Role, PeriodKind, Asked> anew = ImmutableTable.builder();
        for (Table.Cell<Role, PeriodKind, Asked> cell : asked.cellSet()) {
            Role role = requireNonNull(cell.getRowKey());
            PeriodKind kind = requireNonNull(cell.getColumnKey());
            anew.put(
                    role,
                    kind,
                    changed.touch(role, kind) ? Asked.of(other, role, kind) : requireNonNull(cell.getValue()));
        }
        return new Questions(anew.buildOrThrow());
    }

    /** What is asked of a role in a kind of period. */
    Asked of(Role role, PeriodKind kind) {
        return requireNonNull(asked.get(role, kind), "asked");
    }

    /** What is asked of each role in a kind of period. */
    ImmutableCollection<Asked> of(PeriodKind kind) {
        return asked.column(kind).values();
    }

    /** What is asked of a role in each kind of period. */
    ImmutableCollection<Asked> of(Role role) {
        return asked.row(role).values();
    }

    /** Whether something is asked in the same way of every role and kind of period. */
    boolean areAlike(Questions other, Function<Asked, ?> question) {
        return asked.cellSet().stream()
                .allMatch(cell -> question.apply(requireNonNull(cell.getValue(), "asked"))
                        .equals(question.apply(
                                other.of(requireNonNull(cell.getRowKey()), requireNonNull(cell.getColumnKey())))));
    }
}
