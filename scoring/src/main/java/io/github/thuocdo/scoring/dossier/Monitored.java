package io.github.thuocdo.scoring.dossier;

import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import java.util.function.Supplier;

/**
 * One subject in one period, as monitoring knows it: the dossier can be put together from the register at any time (hồ sơ được lập khi cần).
 *
 * <p>A year of an agency has thousands of dossiers, of which hardly any is read. So a round keeps these, and a scorecard opens its dossier
 * when somebody looks at it.
 *
 * <p>This class is thread-safe, and immutable if what was computed before is.
 */
public final class Monitored {

    private final DossierAssembly assembly;
    private final Subject subject;
    private final EvaluationPeriod period;
    private final PeriodKind scoredBy;
    private final Supplier<Computed> computed;

    Monitored(
            DossierAssembly assembly,
            Subject subject,
            EvaluationPeriod period,
            PeriodKind scoredBy,
            Supplier<Computed> computed) {
        this.assembly = assembly;
        this.subject = subject;
        this.period = period;
        this.scoredBy = scoredBy;
        this.computed = computed;
    }

    /**
     * Puts the dossier together.
     *
     * @return the dossier
     * @throws IllegalArgumentException as {@link DossierAssembly#ofPeriod} and {@link DossierAssembly#ofLonger} do
     */
    public Dossier dossier() {
        return assembly.dossier(subject, period, scoredBy, computed.get(), Findings.heard());
    }

    /**
     * Puts together what the numbers rest on: the same dossier without the trouble in the data, its lines in the order of the register.
     *
     * @return the dossier
     * @throws IllegalArgumentException as {@link #dossier} does
     */
    public Dossier draft() {
        return assembly.dossier(subject, period, scoredBy, computed.get(), Findings.unheard());
    }
}
