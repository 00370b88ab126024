package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One subject in one period, as monitoring knows it: the dossier can be put together from the register at any time (hồ sơ được lập khi cần).
 *
 * <p>A year of an agency has thousands of dossiers, of which hardly any is read. So a round keeps these, and a scorecard opens its dossier
 * when somebody looks at it.
 *
 * <p>This class is thread-safe, and immutable if what was computed before is.
 */
public final class Monitored implements NoBean {

    private final DossierAssembly assembly;
    private final Subject subject;
    private final EvaluationPeriod period;
    private final Role role;
    private final PeriodKind scoredBy;
    private final Supplier<Computed> computed;

    /**
     * Monitors a subject in a period.
     *
     * @param assembly  puts the dossier together
     * @param subject  the person, organization or collective
     * @param period  the period
     * @param role  the role in which the assembly evaluates the subject in the period
     * @param scoredBy  the kind of period that the agency scores; that of the period where it is scored from its own facts
     * @param computed  gives what was computed from the register before, the same whenever it is asked
     */
    public Monitored(
            DossierAssembly assembly,
            Subject subject,
            EvaluationPeriod period,
            Role role,
            PeriodKind scoredBy,
            Supplier<Computed> computed) {
        this.assembly = assembly;
        this.subject = subject;
        this.period = period;
        this.role = role;
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
     * @return the draft
     * @throws IllegalArgumentException as {@link #dossier} does
     */
    public Draft draft() {
        return Draft.of(unheard());
    }

    /**
     * Puts together the scores of the shorter periods on which this one rests.
     *
     * @return the scores, in order of time; empty where the period is scored from its own facts and no rule asks for shorter ones
     * @throws IllegalArgumentException as {@link #dossier} does
     */
    public ImmutableList<PeriodScore> shorter() {
        return unheard().shorter();
    }

    /**
     * Puts together what the numbers rest on where nothing is different but what was computed before: the scores of people under management, or
     * of shorter periods.
     *
     * @param known  the draft of the same facts with what was computed another time
     * @return the draft; empty where the dossier is not beside the digest
     * @throws IllegalArgumentException as {@link #dossier} does
     */
    public Optional<Draft> draftLike(Draft known) {
        return known.beside().map(dossier -> {
            Dossier other = assembly.withComputed(dossier, scoredBy, computed.get());
            return known.beside(other, isOfFacts() ? this::unheard : () -> other);
        });
    }

    /**
     * Packs the work anew where nothing else is different.
     *
     * @param known  the draft of the same facts with other work
     * @return the draft; empty where the lines of work stand in the dossier
     * @throws IllegalArgumentException as {@link #dossier} does
     */
    public Optional<Draft> withWork(Draft known) {
        return known.withWork(assembly.work.packed(subject, period), this::unheard);
    }

    /**
     * Packs marks and work, for a sheet that asks for nothing else: of most people's months there is nothing else to know.
     *
     * @return the draft; with the dossier beside it of a period of which figures were supplied
     * @throws IllegalArgumentException as {@link #dossier} does
     */
    public Draft packed() {
        Optional<PeriodFacts> facts = assembly.facts(subject, period);
        boolean hasSupplied = facts.isPresent() && !facts.get().supplied().isEmpty();
        return packed(facts, hasSupplied ? besideWork() : null);
    }

    /**
     * Packs marks and work, and puts together whatever else there is to know of the period.
     *
     * @return the draft, the dossier beside it without the lines of work
     * @throws IllegalArgumentException as {@link #dossier} does
     */
    public Draft packedBeside() {
        return packed(assembly.facts(subject, period), besideWork());
    }

    private Dossier besideWork() {
        return assembly.besideWork(subject, period, computed.get());
    }

    private Draft packed(Optional<PeriodFacts> facts, @Nullable Dossier beside) {
        return Draft.packed(role, period.kind(), assembly.packed(subject, period, facts), beside, this::unheard);
    }

    /**
     * Returns whether the period is scored from its own facts.
     *
     * @return false if it is made of shorter ones
     */
    public boolean isOfFacts() {
        return scoredBy == period.kind();
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
     * Returns when the person left the service within the period.
     *
     * @return the last day of service; empty as in {@link Dossier#leftOn}
     */
    public Optional<LocalDate> leftOn() {
        return assembly.service.leftOn(subject, period);
    }

    /**
     * Returns whom it concerns.
     *
     * @return the person, organization or collective
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Returns the period.
     *
     * @return the period
     */
    public EvaluationPeriod period() {
        return period;
    }

    private Dossier unheard() {
        return assembly.dossier(subject, period, scoredBy, computed.get(), Findings.unheard());
    }
}
