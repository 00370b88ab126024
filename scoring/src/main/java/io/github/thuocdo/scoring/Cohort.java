package io.github.thuocdo.scoring;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.assembly.Draft;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many dossiers whose marks and work stand in one array (tập hồ sơ), for scoring the same people again and again: under another policy,
 * with one fact changed, for a city.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Cohort implements NoBean {

    private final Digest digest;
    private final int[] starts;
    private final Kind[] kinds;
    private final @Nullable Dossier[] loose;
    private final Dossier[] whole;

    /** What decides which sheet scores a dossier. Equal ones are one object, so that a walk over the cohort stays in few of them. */
    private record Kind(Role role, PeriodKind period, Sheet.Basis basis) {}

    private Cohort(Digest digest, int[] starts, Kind[] kinds, @Nullable Dossier[] loose, Dossier[] whole) {
        this.digest = digest;
        this.starts = starts;
        this.kinds = kinds;
        this.loose = loose;
        this.whole = whole;
    }

    /**
     * Packs dossiers.
     *
     * @param dossiers  the dossiers
     * @return the cohort, in which each has the place that it has in the list
     */
    public static Cohort of(List<Dossier> dossiers) {
        int[] starts = new int[dossiers.size()];
        List<Digest> digests = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            Digest digest = dossiers.get(i).digest();
            digests.add(digest);
            starts[i] = at;
            at += digest.length();
        }
        return new Cohort(
                Digest.concatenated(digests),
                starts,
                kinds(dossiers),
                dossiers.stream().map(Cohort::looseFacts).toArray(Dossier[]::new),
                dossiers.toArray(Dossier[]::new));
    }

    private static Kind[] kinds(List<Dossier> dossiers) {
        Interner<Kind> one = Interners.newStrongInterner();
        return dossiers.stream()
                .map(dossier ->
                        one.intern(new Kind(dossier.role(), dossier.period().kind(), Draft.basisOf(dossier))))
                .toArray(Kind[]::new);
    }

    /** A month of staff is wholly in the digest; leaders, longer periods and supplied figures need the dossier itself. */
    private static @Nullable Dossier looseFacts(Dossier dossier) {
        boolean packed = !dossier.role().isLeader()
                && Draft.basisOf(dossier) == Sheet.Basis.FACTS
                && dossier.period().kind() != PeriodKind.YEAR
                && dossier.supplied().isEmpty();
        return packed ? null : dossier;
    }

    /**
     * Returns the number of dossiers.
     *
     * @return the number
     */
    public int size() {
        return starts.length;
    }

    Digest digest() {
        return digest;
    }

    int start(int place) {
        return starts[place];
    }

    Role role(int place) {
        return kinds[place].role();
    }

    PeriodKind kind(int place) {
        return kinds[place].period();
    }

    Sheet.Basis basis(int place) {
        return kinds[place].basis();
    }

    @Nullable
    Dossier looseFacts(int place) {
        return loose[place];
    }

    /** The dossier itself, for policies whose proposals rest on more than the digest, and for numbers that outgrow 64 bits. */
    Dossier dossier(int place) {
        return whole[place];
    }
}
