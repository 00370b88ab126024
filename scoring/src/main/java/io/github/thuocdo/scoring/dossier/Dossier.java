package io.github.thuocdo.scoring.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.packing.Digest;
import io.github.thuocdo.scoring.work.TaskLine;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The facts of one subject in one period, as a policy has settled them (hồ sơ đánh giá của một người, một tổ chức trong một kỳ).
 *
 * <p>A month's dossier has the filled form and the task lines, and for leaders the scores of those under management and the findings on
 * organising and gathering. A year's dossier has the scores of the shorter periods, the months served, the conclusions and, for a head, the classes
 * of the organizations. Name, gender and birthplace are not in it and cannot reach a score.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Dossier implements NoBean, WithDossier, Serializable permits ImmutableDossier {

    @Serial
    private static final long serialVersionUID = 1L;

    Dossier() {}

    /**
     * Returns about whom.
     *
     * @return the person, organization or collective
     */
    public abstract Subject subject();

    /**
     * Returns the person about whom the dossier is.
     *
     * @return the person
     * @throws IllegalStateException if it is about an organization or a collective
     */
    public CadreId cadre() {
        return subject().cadre();
    }

    /**
     * Returns the period.
     *
     * @return the period
     */
    public abstract EvaluationPeriod period();

    /**
     * Returns the role in which the person is evaluated.
     *
     * @return the role
     */
    public abstract Role role();

    /**
     * Returns the marks by judgement.
     *
     * @return the filled form; empty when nobody has marked anything
     */
    public abstract Optional<FilledForm> marks();

    /**
     * Returns the work.
     *
     * @return the lines, each task of a person once in a period
     */
    public abstract ImmutableList<TaskLine> lines();

    /**
     * Returns the scores of those under the leader's management, or in a deputy's field.
     *
     * @return the scores of the same period; empty for staff, and for a leader with nobody
     */
    public abstract ImmutableList<ManagedScore> managed();

    /**
     * Returns the authority's findings on a leader's unit criteria.
     *
     * @return the findings by element, such as {@code dd} (đ) and {@code e}
     */
    public abstract ImmutableMap<String, Assessment> assessments();

    /**
     * Returns the figures that are taken over instead of being computed.
     *
     * @return the figures by element, such as {@code a} or {@code total}
     */
    public abstract ImmutableMap<String, Supplied> supplied();

    /**
     * Returns the figures that do not apply to the subject, such as the index of a task that it was not given.
     *
     * @return the reasons by element
     */
    @Value.Redacted
    public abstract ImmutableMap<String, String> leftOut();

    /**
     * Returns the classes of the units that the subject directly manages or, for a deputy, has in the field.
     *
     * @return the classes of the same period; empty when there are no such units, and for staff
     */
    public abstract ImmutableList<UnitClass> units();

    /**
     * Returns the subject's own results of the same period in other channels.
     *
     * @return the classes by channel, or why there is none where one is expected
     */
    public abstract ImmutableMap<Channel, Observation<Classification>> ownResults();

    /**
     * Returns which of the classes above, of units and of the subject itself in other channels, are proposals: nobody has decided them yet.
     *
     * @return the proposals; empty where every class is a result on record
     */
    public abstract ImmutableSet<ProposedClass> proposedClasses();

    /**
     * Returns the time away in the period, by kind of leave.
     *
     * @return the months by kind; nothing for kinds that were not taken
     */
    public abstract ImmutableMap<LeaveKind, Fraction> leave();

    /**
     * Returns the shorter periods of which this one is made up.
     *
     * @return the scores in order of time; empty for a period that is scored from its own facts
     */
    public abstract ImmutableList<PeriodScore> shorter();

    /**
     * Returns the kind of period that the agency scores (Decree 335/2025, Art 3.4: month or quarter).
     *
     * @return the kind, month unless given
     */
    @Value.Default
    public PeriodKind scoredBy() {
        return PeriodKind.MONTH;
    }

    /**
     * Returns the time served in the period that counts towards a minimum.
     *
     * @return the months; empty when nobody asked
     */
    public abstract Optional<Fraction> monthsServed();

    /**
     * Returns the conclusions that were considered.
     *
     * @return the grounds, those that do not count included
     */
    public abstract ImmutableList<Ground> grounds();

    /**
     * Returns what the authority decided on grounds that are weighed, by conclusion.
     *
     * @return the decisions by the conclusion's identifier
     */
    public abstract ImmutableMap<String, GroundDecision> groundDecisions();

    /**
     * Returns the organizations that the person headed in the period, or beside whose class that of a collective is looked at.
     *
     * @return the organizations with their classes, by identifier; empty for everybody who heads none
     */
    public abstract ImmutableList<HeadedOrganization> heads();

    /**
     * Returns when the person left the service within the period.
     *
     * @return the last day of service; empty for those who are in service at the end of the period, or of whose service nothing is known
     */
    public abstract Optional<LocalDate> leftOn();

    /**
     * Returns the trouble that was found when the dossier was put together.
     *
     * @return the findings
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns the form on which the marks stand.
     *
     * @return the form; empty when nobody has marked anything
     */
    @Value.Lazy
    public Optional<Form> form() {
        return marks().map(FilledForm::form);
    }

    /**
     * Returns the scores of the shorter periods added up, as far as there are any.
     *
     * @return the sum in points, made when it is first asked for; it is in no stream
     */
    @Value.Lazy
    public Fraction sumOfShorter() {
        return Fraction.sum(Iterables.transform(
                Iterables.filter(shorter(), period -> period.total().isGiven()),
                period -> period.total().asOptional().orElseThrow().value()));
    }

    /**
     * Returns the marks and lines in the packed form for engines.
     *
     * @return the digest, made when it is first asked for; it is in no stream
     */
    @Value.Lazy
    public Digest digest() {
        return Digest.of(marks(), lines());
    }

    /**
     * Refuses what stands twice, shorter periods that are no part of this one and decisions under another conclusion than theirs.
     *
     * @throws IllegalArgumentException naming what is wrong
     */
    @Value.Check
    void check() {
        ValueRule.DOSSIER_ROLE.check(
                (role() == Role.COLLECTIVE) != (subject() instanceof Subject.Person),
                role().key(),
                subject().text());
        checkOnce(ValueRule.THING_UNIT, units(), unit -> unit.unit().text());
        checkOnce(ValueRule.THING_ORGANIZATION, heads(), headed -> headed.unit().text());
        leave().forEach((kind, months) -> ValueRule.LEAVE_NOT_NEGATIVE.check(months.signum() >= 0, kind.key(), months));
        checkOnce(ValueRule.THING_TASK, lines(), TaskLine::key);
        checkOnce(
                ValueRule.THING_MANAGED_PERSON,
                managed(),
                score -> score.cadre().text());
        checkOnce(ValueRule.THING_SHORTER_PERIOD, shorter(), PeriodScore::period);
        checkOnce(
                ValueRule.THING_CONCLUSION,
                grounds(),
                ground -> ground.conclusion().id());
        shorter()
                .forEach(score -> ValueRule.SHORTER_PERIOD.check(
                        period().contains(score.period()) && !period().equals(score.period()),
                        score.period(),
                        subject().text(),
                        period()));
        groundDecisions()
                .forEach((conclusion, decided) -> ValueRule.DECISION_UNDER_CONCLUSION.check(
                        decided.conclusion().equals(conclusion), decided.conclusion(), conclusion));
        monthsServed().ifPresent(months -> ValueRule.AT_LEAST.check(months.signum() >= 0, "monthsServed", months, 0));
    }

    /** Whether the keys have different hash codes, as with nearly all dossiers: then nothing is given twice. */
    private static <T> boolean areApart(ImmutableList<T> given, Function<T, ?> name) {
        int[] hashes = new int[given.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = name.apply(given.get(i)).hashCode();
        }
        Arrays.sort(hashes);
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i - 1] == hashes[i]) {
                return false;
            }
        }
        return true;
    }

    private <T> void checkOnce(ValueRule what, ImmutableList<T> given, Function<T, ?> name) {
        if (given.size() < 2 || areApart(given, name)) {
            return;
        }
        Set<Object> seen = Sets.newHashSetWithExpectedSize(given.size());
        for (T one : given) {
            Object key = name.apply(one);
            if (!seen.add(key)) {
                throw ValueRule.DOSSIER_GIVES_ONCE.exception(
                        what.broken(), key, subject().text());
            }
        }
    }

    /**
     * Starts a dossier.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Serial
    Object writeReplace() {
        return PartsForm.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw PartsForm.refusal();
    }

    /** Builds a dossier. Not thread-safe. */
    public static final class Builder extends ImmutableDossier.Builder {
        Builder() {}

        /**
         * Says that the dossier is about a person.
         *
         * @param cadre  the person
         * @return this builder
         */
        public Builder cadre(CadreId cadre) {
            return subject(Subject.of(cadre));
        }
    }
}
