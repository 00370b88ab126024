package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.document.CanonicalText;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an instrument's rules for one scope (chính sách đánh giá, xếp loại), as data.
 *
 * <p>It holds no code: an engine is made for it, a table is printed from it, another reading gives another policy. Two policies with
 * the same content have the same {@link #contentHash() hash}, which every scorecard names.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Policy implements NoBean, WithPolicy, Serializable permits ImmutablePolicy {

    @Serial
    private static final long serialVersionUID = 1L;

    Policy() {}

    /**
     * Returns the identifier, such as {@code vn.335-2025.individuals}.
     *
     * @return the identifier, unique in a book
     */
    public abstract String id();

    /**
     * Returns the instrument that it encodes.
     *
     * @return the instrument
     */
    public abstract LegalInstrument instrument();

    /**
     * Returns for whom it is made.
     *
     * @return the scope
     */
    public abstract PolicyScope scope();

    /**
     * Returns the days whose periods it governs.
     *
     * @return the days
     */
    public abstract DateRange effective();

    /**
     * Returns the rules.
     *
     * @return the rules, in the order of the instrument
     */
    public abstract ImmutableList<Rule> rules();

    /**
     * Returns the rules of one kind.
     *
     * @param <R>  the kind
     * @param kind  the kind, such as {@code Ladder.class}
     * @return the rules of this kind, in the order of the instrument
     */
    public <R extends Rule> ImmutableList<R> rulesOf(Class<R> kind) {
        return rules(kind).collect(toImmutableList());
    }

    /**
     * Returns the policy from which it was derived.
     *
     * @return the policy that was amended; empty for one that was written down whole
     */
    public abstract Optional<PolicyBasis> basis();

    /**
     * Returns the sheet for a role and a kind of period.
     *
     * @param role  the role
     * @param kind  the kind of period
     * @param basis  whether the period is scored from its own facts or from shorter periods
     * @return the sheet; empty when the policy has no such total
     */
    public Optional<Sheet> sheet(Role role, PeriodKind kind, Sheet.Basis basis) {
        return sheets(role, kind, basis).findFirst();
    }

    /**
     * Returns the numbers on the sheets for a role and a kind of period.
     *
     * @param role  the role
     * @param kind  the kind of period
     * @return what each number is, by the name under which scorecards, results and figures have it; the total first, each before its parts
     */
    public ImmutableMap<String, Measure> elements(Role role, PeriodKind kind) {
        return Stream.of(Sheet.Basis.values())
                .flatMap(basis -> sheet(role, kind, basis).stream())
                .flatMap(sheet -> withParts(sheet.total()))
                .collect(toImmutableMap(Measure::element, measure -> measure, (ofFacts, ofShorter) -> ofFacts));
    }

    private static Stream<Measure> withParts(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(Policy::withParts));
    }

    /**
     * Returns the ladder for a role and a kind of period.
     *
     * @param role  the role
     * @param kind  the kind of period
     * @return the ladder; empty when a total of such a period means no class
     */
    public Optional<Ladder> ladder(Role role, PeriodKind kind) {
        return rules(Ladder.class)
                .filter(ladder -> ladder.reach().covers(role, kind))
                .findFirst();
    }

    /**
     * Returns the gates for a role and a kind of period.
     *
     * @param role  the role
     * @param kind  the kind of period
     * @return the gates, in the order of the instrument
     */
    public ImmutableList<Gate> gates(Role role, PeriodKind kind) {
        return rules(Gate.class).filter(gate -> gate.reach().covers(role, kind)).collect(toImmutableList());
    }

    /**
     * Returns the quota.
     *
     * @return the quota; empty when no class is limited in number
     */
    public Optional<Quota> quota() {
        return rules(Quota.class).findFirst();
    }

    /**
     * Returns the steps by which a result comes about.
     *
     * @param role  the role
     * @param kind  the kind of period
     * @return the procedure; empty where the policy states none
     */
    public Optional<Procedure> procedure(Role role, PeriodKind kind) {
        return rules(Procedure.class)
                .filter(procedure -> procedure.reach().covers(role, kind))
                .findFirst();
    }

    /**
     * Returns who evaluates, classifies, and replaces a result.
     *
     * @return the rule; empty where the policy does not say
     */
    public Optional<Competence> competence() {
        return rules(Competence.class).findFirst();
    }

    /**
     * Returns the form on which points are given by judgement.
     *
     * @return the form of the first measure that has one, such as Form 01 of Decree 335/2025; empty when the policy has none
     */
    public Optional<Form> form() {
        return rules(Sheet.class).flatMap(sheet -> forms(sheet.total())).findFirst();
    }

    /**
     * Returns the form on which points are given by judgement to a role in a kind of period.
     *
     * @param role  the role
     * @param kind  the kind of period
     * @return the form of the first measure on the sheet that has one; empty when there is none
     */
    public Optional<Form> form(Role role, PeriodKind kind) {
        return sheet(role, kind, Sheet.Basis.FACTS).stream()
                .flatMap(sheet -> forms(sheet.total()))
                .findFirst();
    }

    /**
     * Returns the scale of a period: the most points that somebody can have in it.
     *
     * @param role  the role
     * @param kind  the length of the period
     * @return the maximum of the sheet for such a period, or, where it is a mean, of the longest shorter period that has one; empty where
     *     nothing limits the points
     */
    public Optional<Fraction> scale(Role role, PeriodKind kind) {
        return Stream.of(PeriodKind.values())
                .filter(shorter -> shorter.months() <= kind.months())
                .sorted(comparing(PeriodKind::months).reversed())
                .flatMap(shorter -> sheet(role, shorter, Sheet.Basis.FACTS).stream())
                .flatMap(sheet -> sheet.total().maximum().stream())
                .findFirst();
    }

    private static Stream<Form> forms(Measure measure) {
        if (measure instanceof JudgedMeasure.Marks marks) {
            return isOpen(marks.form())
                    ? Stream.empty()
                    : Stream.of(marks.form().value());
        }
        return measure.within().stream().flatMap(Policy::forms);
    }

    private static boolean isOpen(Interpretation<?> question) {
        return question instanceof Interpretation.Open<?>;
    }

    /**
     * Returns the parameters that somebody has to supply before anything is scored.
     *
     * @return the open interpretations by key, in the order of the rules; empty when an engine can be made
     */
    public ImmutableMap<String, Interpretation<?>> open() {
        return ImmutableMap.copyOf(Maps.filterValues(interpretations(), Policy::isOpen));
    }

    /**
     * Returns how work is counted.
     *
     * @return the rule; empty where no number rests on converted work
     */
    public Optional<WorkCounting> workCounting() {
        return rules(WorkCounting.class).findFirst();
    }

    /**
     * Returns which fact belongs to which period.
     *
     * @return the rule
     */
    public Attribution attribution() {
        return rules(Attribution.class).findFirst().orElseThrow();
    }

    /**
     * Returns every parameter that admits readings, chosen or fixed by the text.
     *
     * @return the interpretations by key, in the order of the rules
     */
    @Value.Lazy
    public ImmutableMap<String, Interpretation<?>> interpretations() {
        Map<String, Interpretation<?>> byKey = new LinkedHashMap<>();
        RecordWalk.forEach(
                Interpretation.class, rules(), interpretation -> byKey.put(interpretation.key(), interpretation));
        return ImmutableMap.copyOf(byKey);
    }

    /**
     * Returns the parameters on which a score or a class can depend: those of every rule but the procedure.
     *
     * @return the interpretations by key, in the order of the rules
     */
    @Value.Lazy
    public ImmutableMap<String, Interpretation<?>> scoringInterpretations() {
        ImmutableSet<String> ofProcedure = rules(Procedure.class)
                .flatMap(procedure -> Stream.concat(
                        RecordWalk.questions(procedure).stream(),
                        RecordWalk.provided(procedure).stream().flatMap(step -> RecordWalk.questions(step).stream())))
                .map(Interpretation::key)
                .collect(toImmutableSet());
        return ImmutableMap.copyOf(Maps.filterKeys(interpretations(), key -> !ofProcedure.contains(key)));
    }

    /**
     * Returns what is made of this policy alone, whatever the facts are: an engine, say. It is made once and kept with this policy.
     *
     * @param <T>  what is made
     * @param kind  its class
     * @param maker  makes it
     * @return what was made, the same for everybody who asks
     */
    public <T> T kept(Class<T> kind, Function<Policy, T> maker) {
        @Nullable Object known = madeOfThis().get(kind);
        if (known == null) {
            T made = maker.apply(this);
            @Nullable Object earlier = madeOfThis().putIfAbsent(kind, made);
            known = earlier == null ? made : earlier;
        }
        return kind.cast(known);
    }

    @Value.Lazy
    ConcurrentMap<Class<?>, Object> madeOfThis() {
        return new ConcurrentHashMap<>();
    }

    /**
     * Returns this policy under another reading.
     *
     * @param key  the question, such as {@code deduction-base}
     * @param reading  the key of the reading, such as {@code task-line}
     * @param by  who adopts it
     * @return the policy with that reading wherever the question occurs
     * @throws IllegalArgumentException if the policy has no such question (the message lists those it has), if the text fixes the answer
     *     (the message names the clause), or if there is no such reading (the message lists those there are)
     */
    public Policy reading(String key, String reading, String by) {
        Interpretation<?> question = interpretations().get(key);
        if (!(question != null)) {
            throw ValueRule.QUESTION_OF_POLICY.exception(
                    key, KnownNames.list(key, interpretations().keySet()));
        }
        if (question instanceof Interpretation.Fixed<?> stated) {
            throw ValueRule.QUESTION_FIXED.exception(
                    key, reading, stated.clause(), stated.value().key());
        }
        Interpretation<?> chosen = question instanceof Interpretation.Open<?> open
                ? open.choosing(reading, by)
                : ((Interpretation.Chosen<?>) question).choosing(reading, by);
        return withRules(RecordWalk.rewrite(
                rules(), interpretation -> interpretation.key().equals(key) ? chosen : interpretation));
    }

    /**
     * Returns the policy that an instrument makes of this one by amending it: a local edition, or a decree as another decree changed it.
     *
     * <p>What is amended is named by a path: the id of a provision, then a slash and the way down from the part that carries it out, such
     * as {@code 335.quota/rate}, {@code 335.excellent/band}, {@code 335.class/rungs[0].level}. An interpretation may be named by its key
     * alone, and a text may be put on a condition, rate or effect that has only one number, band or constant. A provision that several
     * sheets carry out is amended on all of them, an interpretation wherever its question occurs. The amended parts cite the amending
     * instrument, each by the nearest provision on the way to what is changed that no other sheet carries out as before; a reading that is put becomes what that instrument states. The amendments take effect together, so bands may move one
     * after the other.
     *
     * @param id  the identifier of the new policy
     * @param instrument  the amending instrument
     * @param effective  the days whose periods the new policy governs
     * @param amendments  what it changes, in its order
     * @return the policy, which names this one as its {@link #basis() basis}
     * @throws AmendmentRefusedException if anything is wrong with the amendments or with the rules that come of them; it lists all of it
     */
    public Policy amendedBy(
            String id, LegalInstrument instrument, DateRange effective, List<? extends Amendment> amendments) {
        return amendedBy(id, instrument, scope(), effective, amendments);
    }

    /**
     * Returns the policy that an instrument makes of this one for another scope, as {@link #amendedBy(String, LegalInstrument, DateRange,
     * List)} does.
     *
     * @param id  the identifier of the new policy
     * @param instrument  the amending instrument
     * @param scope  for whom the new policy is made
     * @param effective  the days whose periods the new policy governs
     * @param amendments  what it changes, in its order
     * @return the policy, which names this one as its {@link #basis() basis}
     * @throws AmendmentRefusedException if anything is wrong with the amendments or with the rules that come of them; it lists all of it
     */
    public Policy amendedBy(
            String id,
            LegalInstrument instrument,
            PolicyScope scope,
            DateRange effective,
            List<? extends Amendment> amendments) {
        amendments.forEach(RecordWalk::checkWhole);
        ValueRule.AMENDED_POLICY_NAMED.check(!id.equals(id()), id);
        Policy frame = builder()
                .from(this)
                .id(id)
                .instrument(instrument)
                .scope(scope)
                .effective(effective)
                .basis(new PolicyBasis(id(), contentHash()))
                .build();
        return frame.withAmended(Amending.amend(id, rules(), instrument, amendments));
    }

    private Policy withAmended(ImmutableList<Rule> amended) {
        try {
            return withRules(amended);
        } catch (IllegalArgumentException refusal) {
            throw new AmendmentRefusedException(
                    id(), ImmutableList.of(new AmendmentProblem(ImmutableList.of(), id(), BrokenRule.of(refusal))));
        }
    }

    /**
     * Returns in what another policy differs from this one.
     *
     * @param other  the other policy
     * @return the differences, in the order of this policy's rules, then what only the other one has; empty for equal policies
     */
    public ImmutableList<Difference> differences(Policy other) {
        return Differing.differences(leaves(), other.leaves());
    }

    /**
     * Returns in what another policy differs from this one so far as it can change a number or a class, or who goes by it: not in names,
     * citations, who adopted a reading and why, nor in procedure and competence, nor in the days on which it holds.
     *
     * @param other  the other policy
     * @return those of the {@link #differences(Policy) differences}, in the same order; empty where both come to the same results for a period in which both hold
     */
    public ImmutableList<Difference> scoringDifferences(Policy other) {
        return Differing.differences(scoringLeaves(), other.scoringLeaves());
    }

    private Map<Difference.Where, Leaves.Leaf> scoringLeaves() {
        Leaves leaves = new Leaves();
        leaves.addParts("scope", scope());
        leaves.addRules(rules().stream()
                .filter(rule -> !(rule instanceof Procedure) && !(rule instanceof Competence))
                .collect(toImmutableList()));
        return leaves.ofResults();
    }

    /** Everything that it says, by its place. */
    Map<Difference.Where, Leaves.Leaf> leaves() {
        Leaves leaves = new Leaves();
        leaves.putValue("id", id());
        basis().ifPresent(basis -> leaves.addParts("basis", basis));
        leaves.addParts("instrument", instrument());
        leaves.addParts("scope", scope());
        leaves.putValue("effective", effective());
        leaves.addRules(rules());
        return leaves.byPlace();
    }

    /**
     * Returns a hash of the content, the same for equal policies on every machine.
     *
     * @return the SHA-256 of the content as sixty-four hexadecimal digits
     */
    @Value.Lazy
    public String contentHash() {
        ImmutableList<Object> whole = ImmutableList.of(id(), instrument(), scope(), effective(), rules());
        String content = CanonicalText.of(
                basis().isEmpty()
                        ? whole
                        : ImmutableList.builder()
                                .addAll(whole)
                                .add(basis().get())
                                .build());
        return Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
    }

    private <R extends Rule> Stream<R> rules(Class<R> kind) {
        return rules().stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Refuses rules that do not fit together.
     *
     * @throws IllegalArgumentException if a role and kind of period has two sheets, ladders or procedures, if there are two quotas, if it is
     *     not said once how facts are attributed, and how work is counted, and what a lapse takes, where a number rests on it, if a condition refers to a number
     *     that is on no sheet, if a quota limits a class that no ladder gives or ranks by a score that nobody has, or if one key has
     *     two readings, or one id two provisions or forms
     */
    @Value.Check
    void check() {
        // It goes through everything, and so refuses null by its name before anybody else meets it.
        checkUnambiguous(ValueRule.THING_PROVISION.broken(), Provision.class, Provision::id);
        for (Role role : Role.values()) {
            for (PeriodKind kind : PeriodKind.values()) {
                for (Sheet.Basis basis : Sheet.Basis.values()) {
                    checkOne(ValueRule.THING_SHEET.broken(), role, kind, sheets(role, kind, basis));
                }
                checkOne(
                        ValueRule.THING_LADDER.broken(),
                        role,
                        kind,
                        rules(Ladder.class).filter(ladder -> ladder.reach().covers(role, kind)));
                checkOne(
                        ValueRule.THING_PROCEDURE.broken(),
                        role,
                        kind,
                        rules(Procedure.class)
                                .filter(procedure -> procedure.reach().covers(role, kind)));
                checkElements(role, kind);
                checkRounding(role, kind);
            }
        }
        long attributions = rules(Attribution.class).count();
        ValueRule.ONE_ATTRIBUTION.check(attributions == 1, id(), attributions);
        long competences = rules(Competence.class).count();
        ValueRule.ONE_COMPETENCE.check(competences <= 1, id(), competences);
        checkWorkCounting();
        checkQuota();
        checkUnambiguous(ValueRule.THING_INTERPRETATION.broken(), Interpretation.class, question -> question.key());
        checkUnambiguous(ValueRule.THING_FORM.broken(), Form.class, Form::id);
    }

    /** A step above the scale would round every score to nothing or to more than there is. */
    private void checkRounding(Role role, PeriodKind kind) {
        for (Sheet.Basis basis : Sheet.Basis.values()) {
            sheet(role, kind, basis)
                    .filter(sheet -> !isOpen(sheet.rounding()))
                    .map(sheet -> sheet.rounding().value())
                    .ifPresent(rounding -> {
                        checkStep(rounding.ratio(), Optional.of(Fraction.ONE));
                        checkStep(rounding.month(), scale(role, kind));
                        checkStep(rounding.year(), scale(role, kind));
                    });
        }
    }

    private void checkStep(Optional<Rounding> rounding, Optional<Fraction> scale) {
        if (rounding.isPresent() && scale.isPresent()) {
            Fraction step = rounding.get().step();
            ValueRule.ROUNDING_WITHIN_SCALE.check(step.compareTo(scale.get()) <= 0, step, id(), scale.get());
        }
    }

    private void checkWorkCounting() {
        boolean counted = rules().stream().flatMap(Policy::measures).anyMatch(WorkMeasure.TaskShare.class::isInstance);
        long count = rules(WorkCounting.class).count();
        ValueRule.ONE_WORK_COUNTING.check(!counted || count == 1, id(), count);
        ValueRule.AT_MOST_ONE_WORK_COUNTING.check(count <= 1, id(), count);
        workCounting().ifPresent(this::checkDeductions);
    }

    /** What a fault or a delay takes is said wherever a share of the sheets or conditions asks for it. */
    private void checkDeductions(WorkCounting work) {
        RecordWalk.forEach(
                WorkMeasure.TaskShare.class,
                rules(),
                share -> ValueRule.LAPSE_SAID.check(
                        switch (share.credit()) {
                            case DELIVERED -> true;
                            case LESS_FAULTS -> work.faultDeduction().isPresent();
                            case LESS_DELAYS -> work.delayDeduction().isPresent();
                        },
                        work.provision().id(),
                        id(),
                        share.element(),
                        share.provision().id()));
    }

    private void checkQuota() {
        long quotas = rules(Quota.class).count();
        ValueRule.ONE_QUOTA.check(quotas <= 1, id(), quotas);
        quota().ifPresent(quota -> {
            for (Role role : quota.reach().roles()) {
                for (PeriodKind kind : quota.reach().kinds()) {
                    ValueRule.QUOTA_OF_A_CLASS_GIVEN.check(
                            ladder(role, kind).stream()
                                    .flatMap(ladder -> ladder.rungs().stream())
                                    .anyMatch(rung -> rung.level() == quota.level()),
                            quota.provision().id(),
                            id(),
                            role.key(),
                            kind.key());
                    checkRanked(quota, role, kind);
                }
            }
        });
    }

    /** A type of its own, for the question of the ranking has readings that not every policy can bear. */
    private void checkRanked(Quota quota, Role role, PeriodKind kind) {
        boolean ranked = isOpen(quota.ranking())
                || quota.ranking().value() != Quota.Ranking.YEAR_SCORE
                || rules(Sheet.class).anyMatch(sheet -> sheet.reach().covers(role, kind));
        if (!ranked) {
            throw new RefusalException(
                    new Refusal.SheetMissing(role, kind),
                    "quota " + quota.provision().id() + " of policy " + id() + " must not rank by the score: "
                            + role.key() + " has none for a " + kind.key());
        }
    }

    /** What a condition asks for by name is on the sheet, and one name is one measure. */
    private void checkElements(Role role, PeriodKind kind) {
        Map<String, Measure> onSheet = new HashMap<>();
        rules(Sheet.class)
                .filter(sheet -> sheet.reach().covers(role, kind))
                .flatMap(Policy::measures)
                .forEach(measure -> onSheet.putIfAbsent(measure.element(), measure));
        Map<String, Measure> seen = new HashMap<>(onSheet);
        conditions(role, kind).flatMap(Condition::measures).forEach(asked -> {
            if (asked instanceof CompositeMeasure.Reference reference) {
                Measure target = onSheet.get(reference.element());
                ValueRule.REFERENCE_ON_SHEET.check(
                        target != null && target.unit() == reference.unit(),
                        reference.element(),
                        reference.provision().id(),
                        id(),
                        role.key(),
                        kind.key());
            } else {
                Measure before = seen.putIfAbsent(asked.element(), asked);
                ValueRule.ELEMENT_ONE_MEASURE.check(
                        before == null || before.equals(asked),
                        asked.element(),
                        id(),
                        before == null ? "" : before.provision().id(),
                        asked.provision().id());
            }
        });
    }

    /**
     * Returns every condition that is asked for a role and a kind of period.
     *
     * @param role  the role
     * @param kind  the kind of period
     * @return the requirements of the classes, then those of the gates, in the order of the instrument
     */
    private Stream<Condition> conditions(Role role, PeriodKind kind) {
        Stream<Condition> required = ladder(role, kind).stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .flatMap(rung -> rung.requires().stream())
                .map(Ladder.Requirement::condition);
        Stream<Condition> gated = gates(role, kind).stream()
                .flatMap(gate -> Stream.concat(Stream.of(gate.when()), gate.weighedWhen().stream()));
        return Stream.concat(required, gated);
    }

    private static Stream<Measure> measures(Rule rule) {
        return rule instanceof Sheet sheet ? measures(sheet.total()) : Stream.empty();
    }

    private static Stream<Measure> measures(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(Policy::measures));
    }

    private <T> void checkUnambiguous(BrokenRule what, Class<T> kind, Function<T, String> name) {
        Map<String, T> seen = new HashMap<>();
        RecordWalk.forEach(kind, rules(), part -> {
            T before = seen.putIfAbsent(name.apply(part), part);
            ValueRule.NAME_OF_ONE_THING.check(before == null || before.equals(part), what, name.apply(part), id());
        });
    }

    private Stream<Sheet> sheets(Role role, PeriodKind kind, Sheet.Basis basis) {
        return rules(Sheet.class)
                .filter(sheet -> sheet.basis() == basis && sheet.reach().covers(role, kind));
    }

    private void checkOne(BrokenRule what, Role role, PeriodKind kind, Stream<?> rules) {
        ValueRule.ONE_RULE_FOR.check(rules.count() <= 1, id(), what, role.key(), kind.key());
    }

    /**
     * Starts a policy.
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

    /** Builds a policy. Not thread-safe. */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
