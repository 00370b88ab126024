package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.packing.Digest;
import io.github.thuocdo.scoring.packing.PackedWork;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of a subject in a period rest on (dữ kiện để tính điểm): marks and work packed, and the dossier beside them where a rule
 * asks for more.
 *
 * <p>Findings are no part of it, and lines stand in the order of the register: nobody reads a draft but an engine.
 *
 * <p>This class is immutable and thread-safe if what was computed before is.
 */
public final class Draft implements NoBean {

    private final Role role;
    private final PeriodKind kind;
    private final Sheet.Basis basis;
    private final Digest digest;
    private final @Nullable Dossier dossier;
    private final Supplier<Dossier> whole;
    private final boolean isPacked;

    private Draft(
            Role role,
            PeriodKind kind,
            Sheet.Basis basis,
            Digest digest,
            @Nullable Dossier dossier,
            Supplier<Dossier> whole,
            boolean isPacked) {
        this.isPacked = isPacked;
        this.role = role;
        this.kind = kind;
        this.basis = basis;
        this.digest = digest;
        this.dossier = dossier;
        this.whole = whole;
    }

    /**
     * Makes a draft of a dossier.
     *
     * @param dossier  the dossier
     * @return the draft
     */
    public static Draft of(Dossier dossier) {
        return new Draft(
                dossier.role(),
                dossier.period().kind(),
                basisOf(dossier),
                dossier.digest(),
                dossier,
                () -> dossier,
                false);
    }

    /**
     * Returns from what the period of a dossier is scored.
     *
     * @param dossier  the dossier
     * @return its own facts, where the agency scores by such periods; otherwise shorter periods
     */
    public static Sheet.Basis basisOf(Dossier dossier) {
        return dossier.scoredBy() == dossier.period().kind() ? Sheet.Basis.FACTS : Sheet.Basis.SHORTER_PERIODS;
    }

    /**
     * A draft of packed marks and work.
     *
     * @param beside  what else there is to know; null where nothing is
     * @param whole  puts the dossier together, for numbers that do not fit into the digest
     */
    static Draft packed(Role role, PeriodKind kind, Digest digest, @Nullable Dossier beside, Supplier<Dossier> whole) {
        return new Draft(role, kind, Sheet.Basis.FACTS, digest, beside, whole, true);
    }

    /**
     * The same marks and work beside a dossier in which something else is different.
     *
     * @param other  what there is to know besides, with the lines of work or without
     * @param another  puts the other dossier together as a whole
     */
    Draft beside(Dossier other, Supplier<Dossier> another) {
        return new Draft(role, kind, basis, digest, other, another, isPacked);
    }

    /**
     * The same marks, and whatever else there is to know, with other work.
     *
     * @param work  the other work
     * @param another  puts the other dossier together as a whole
     * @return the draft; empty where the lines of work stand in the dossier
     */
    Optional<Draft> withWork(PackedWork work, Supplier<Dossier> another) {
        return isPacked
                ? Optional.of(new Draft(role, kind, basis, digest.withWork(work), dossier, another, true))
                : Optional.empty();
    }

    /**
     * Returns the role in which the subject is evaluated.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    /**
     * Returns the kind of period.
     *
     * @return the kind
     */
    public PeriodKind kind() {
        return kind;
    }

    /**
     * Returns from what the period is scored.
     *
     * @return its own facts, or shorter periods
     */
    public Sheet.Basis basis() {
        return basis;
    }

    /**
     * Returns marks and work.
     *
     * @return the digest
     */
    public Digest digest() {
        return digest;
    }

    /**
     * Returns the dossier beside the digest.
     *
     * @return the dossier, with the lines of work or without; empty where all that the period has is marks and work
     */
    public Optional<Dossier> beside() {
        return Optional.ofNullable(dossier);
    }

    /**
     * Returns the dossier, put together now if that has not been done.
     *
     * @return the dossier
     * @throws IllegalArgumentException as {@link Monitored#dossier} does
     */
    public Dossier whole() {
        return whole.get();
    }
}
