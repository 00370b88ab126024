package io.github.thuocdo.scoring.scrutiny;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.text.NoBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Advice on a policy before it is used (rà soát bộ quy tắc): all of it at once, each with its rule and a remedy.
 *
 * <p>A policy whose parts do not fit together cannot be made. What passes may still be a mistake: a clause of an instrument that is no
 * longer in force, a rule that can never apply, a reading adopted in the middle of the year.
 *
 * <pre>{@code
 * EditionLint.of(entry).citing(ownDecision).forPeriod(EvaluationPeriod.year(2026)).advice()
 *         .forEach(advice -> print(advice.what(Language.VIETNAMESE) + " " + advice.remedy(Language.VIETNAMESE)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EditionLint implements NoBean {

    /** The days of force of the instruments whose editions or consequences the library ships, by number. */
    private static final ImmutableMap<String, DateRange> SHIPPED = Stream.concat(
                    StandardPolicies.editions().stream()
                            .map(Policy::instrument)
                            .map(instrument -> Map.entry(instrument.number(), instrument.inForce())),
                    StandardConsequences.national().rules().stream()
                            .map(rule -> Map.entry(rule.provision().citation().instrument(), rule.inForce())))
            .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue, EditionLint::around));

    private final PolicyEntry entry;
    private final ImmutableList<LegalInstrument> instruments;
    private final ImmutableList<Policy> others;
    private final Optional<EvaluationPeriod> period;

    private EditionLint(
            PolicyEntry entry,
            ImmutableList<LegalInstrument> instruments,
            ImmutableList<Policy> others,
            Optional<EvaluationPeriod> period) {
        this.entry = entry;
        this.instruments = instruments;
        this.others = others;
        this.period = period;
    }

    private static DateRange around(DateRange one, DateRange other) {
        LocalDate start = one.start().isBefore(other.start()) ? one.start() : other.start();
        boolean longer = one.endExclusive().isAfter(other.endExclusive());
        return new DateRange(start, longer ? one.endExclusive() : other.endExclusive());
    }

    /**
     * Looks at a policy that nobody has put into a book.
     *
     * @param policy  the policy
     * @return its lint
     */
    public static EditionLint of(Policy policy) {
        return of(PolicyEntry.of(requireNonNull(policy, "policy")));
    }

    /**
     * Looks at a policy with the days on which it and its readings were adopted.
     *
     * @param entry  the policy as it stands in a book
     * @return its lint
     */
    public static EditionLint of(PolicyEntry entry) {
        requireNonNull(entry, "entry");
        return new EditionLint(
                entry, ImmutableList.of(entry.policy().instrument()), StandardPolicies.editions(), Optional.empty());
    }

    /**
     * Adds instruments of which the policy cites clauses besides those of its own. The days of the instruments whose editions or
     * consequences the library ships are known without; what is given here counts before them.
     *
     * @param cited  the instruments
     * @return this lint with them
     */
    public EditionLint citing(LegalInstrument... cited) {
        return new EditionLint(
                entry,
                ImmutableList.<LegalInstrument>builder()
                        .addAll(instruments)
                        .addAll(Arrays.asList(cited))
                        .build(),
                others,
                period);
    }

    /**
     * Adds policies by which organizations of the agency are classified, where it has some besides the shipped editions.
     *
     * @param more  the policies
     * @return this lint with them
     */
    public EditionLint beside(Policy... more) {
        return new EditionLint(
                entry,
                instruments,
                ImmutableList.<Policy>builder()
                        .addAll(others)
                        .addAll(Arrays.asList(more))
                        .build(),
                period);
    }

    /**
     * Looks at the use of the policy for a period too: whether policy and readings were adopted before it began, and whether the classes of
     * such a period are without gates or without a quota, or limited by a class of the organization that no policy gives.
     *
     * @param used  the period
     * @return this lint for that period
     */
    public EditionLint forPeriod(EvaluationPeriod used) {
        return new EditionLint(entry, instruments, others, Optional.of(requireNonNull(used, "used")));
    }

    /**
     * Returns the advice.
     *
     * @return all of it: on the period, on what is open, on citations, then on the rules in their order, at last on the classes of the period; empty when there is none
     */
    public ImmutableList<Advice> advice() {
        // A part that stands on several sheets is told once.
        ImmutableSet.Builder<Advice> advice = ImmutableSet.builder();
        period.ifPresent(used -> addDates(used, advice));
        addOpen(advice);
        addCitations(advice);
        advice.addAll(new RuleLint(entry.policy()).advice());
        period.filter(used -> entry.appliesTo().contains(used.dates()))
                .ifPresent(used ->
                        new PeriodLint(entry.policy(), used, others).advice().forEach(advice::add));
        return advice.build().asList();
    }

    private void addDates(EvaluationPeriod used, ImmutableSet.Builder<Advice> advice) {
        String policy = entry.policy().id();
        if (!entry.appliesTo().contains(used.dates())) {
            advice.add(new Advice(
                    Advice.Code.PERIOD_NOT_GOVERNED, policy, new AdviceParticulars.Governed(used, entry.appliesTo())));
        }
        if (entry.adoptedOn().isAfter(used.firstDay())) {
            advice.add(new Advice(
                    Advice.Code.POLICY_ADOPTED_LATE, policy, new AdviceParticulars.Adopted(used, entry.adoptedOn())));
        }
        entry.adoption()
                .filter(adoption -> adoption.decision().on().isAfter(used.firstDay()))
                .ifPresent(adoption -> advice.add(new Advice(
                        Advice.Code.READING_ADOPTED_LATE,
                        policy,
                        new AdviceParticulars.ReadingsAdopted(
                                used, adoption.decision(), adoption.readings().keySet()))));
    }

    private void addOpen(ImmutableSet.Builder<Advice> advice) {
        entry.policy()
                .rules()
                .forEach(rule -> PartWalk.questions(rule)
                        .filter(located -> located.part() instanceof Interpretation.Open<?>)
                        .map(located -> open(located.rule(), (Interpretation.Open<?>) located.part()))
                        .forEach(advice::add));
    }

    private static Advice open(String rule, Interpretation.Open<?> open) {
        return new Advice(Advice.Code.OPEN_PARAMETER, rule, new AdviceParticulars.Asked(open.key(), open.question()));
    }

    /** One advice a rule and instrument, with the clauses that it cites. */
    private void addCitations(ImmutableSet.Builder<Advice> advice) {
        PartWalk.citations(entry.policy().rules())
                .asMap()
                .forEach((number, citations) -> Multimaps.index(citations, PartWalk.Located::rule)
                        .asMap()
                        .forEach((rule, ofRule) -> check(rule, new AdviceParticulars.Cited(number, clauses(ofRule)))
                                .ifPresent(advice::add)));
    }

    private static ImmutableList<String> clauses(Collection<PartWalk.Located<Citation>> citations) {
        return citations.stream()
                .map(PartWalk.Located::part)
                .map(Citation::clause)
                .distinct()
                .collect(toImmutableList());
    }

    private Optional<Advice> check(String rule, AdviceParticulars.Cited cited) {
        Optional<DateRange> force = instruments.stream()
                .filter(instrument -> instrument.number().equals(cited.instrument()))
                .map(LegalInstrument::inForce)
                .findFirst()
                .or(() -> Optional.ofNullable(SHIPPED.get(cited.instrument())));
        if (force.isEmpty()) {
            return Optional.of(new Advice(Advice.Code.CITATION_UNKNOWN, rule, cited));
        }
        return force.filter(days -> !days.contains(entry.appliesTo()))
                .map(days -> new Advice(
                        Advice.Code.CITATION_NOT_IN_FORCE,
                        rule,
                        new AdviceParticulars.CitedInForce(cited, days, entry.appliesTo())));
    }
}
