package io.github.thuocdo.scoring.scrutiny;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyEntry;
import java.util.Arrays;
import java.util.Optional;

/**
 * Advice on a policy before it is used (rà soát bộ quy tắc): all of it at once, each with its rule and a remedy.
 *
 * <p>A policy whose parts do not fit together cannot be made. What passes may still be a mistake: a clause of an instrument that is no
 * longer in force, a rule that can never apply, a reading adopted in the middle of the year.
 *
 * <pre>{@code
 * EditionLint.of(entry).citing(decree170).forPeriod(EvaluationPeriod.year(2026)).advice()
 *         .forEach(advice -> print(advice.what(Language.VIETNAMESE) + " " + advice.remedy(Language.VIETNAMESE)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EditionLint {

    private final PolicyEntry entry;
    private final ImmutableList<LegalInstrument> instruments;
    private final Optional<EvaluationPeriod> period;

    private EditionLint(
            PolicyEntry entry, ImmutableList<LegalInstrument> instruments, Optional<EvaluationPeriod> period) {
        this.entry = entry;
        this.instruments = instruments;
        this.period = period;
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
        return new EditionLint(entry, ImmutableList.of(entry.policy().instrument()), Optional.empty());
    }

    /**
     * Adds instruments of which the policy cites clauses besides those of its own.
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
                period);
    }

    /**
     * Looks at the use of the policy for a period too: whether policy and readings were adopted before it began.
     *
     * @param used  the period
     * @return this lint for that period
     */
    public EditionLint forPeriod(EvaluationPeriod used) {
        return new EditionLint(entry, instruments, Optional.of(requireNonNull(used, "used")));
    }

    /**
     * Returns the advice.
     *
     * @return all of it: on the period, on what is open, on citations, then on the rules in their order; empty when there is none
     */
    public ImmutableList<Advice> advice() {
        // A part that stands on several sheets is told once.
        ImmutableSet.Builder<Advice> advice = ImmutableSet.builder();
        period.ifPresent(used -> addDates(used, advice));
        addOpen(advice);
        addCitations(advice);
        advice.addAll(new RuleLint(entry.policy()).advice());
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

    /** One advice an instrument, with the clauses that are cited and the rules that cite them. */
    private void addCitations(ImmutableSet.Builder<Advice> advice) {
        PartWalk.citations(entry.policy().rules()).asMap().forEach((number, citations) -> {
            String rules =
                    citations.stream().map(PartWalk.Located::rule).distinct().collect(joining(", "));
            ImmutableList<String> clauses = citations.stream()
                    .map(PartWalk.Located::part)
                    .map(Citation::clause)
                    .distinct()
                    .collect(toImmutableList());
            check(rules, new AdviceParticulars.Cited(number, clauses)).ifPresent(advice::add);
        });
    }

    private Optional<Advice> check(String rules, AdviceParticulars.Cited cited) {
        Optional<LegalInstrument> known = instruments.stream()
                .filter(instrument -> instrument.number().equals(cited.instrument()))
                .findFirst();
        if (known.isEmpty()) {
            return Optional.of(new Advice(Advice.Code.CITATION_UNKNOWN, rules, cited));
        }
        return known.filter(instrument -> !instrument.inForce().contains(entry.appliesTo()))
                .map(instrument -> new Advice(
                        Advice.Code.CITATION_NOT_IN_FORCE,
                        rules,
                        new AdviceParticulars.CitedInForce(cited, instrument.inForce(), entry.appliesTo())));
    }
}
