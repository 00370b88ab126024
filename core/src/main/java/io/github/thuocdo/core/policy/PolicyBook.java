package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Policies by scope and time (tập chính sách): for a scope and a period there is one, or none, and never "the latest".
 *
 * <p>A user with a few policies writes {@code PolicyBook.of(one, other)} and asks {@link #inForce}. Two policies that would apply to one
 * scope on one day are refused, {@link #gaps} names the days that no policy covers, and a period in such a gap has no policy.
 *
 * <p>A book that is kept over the years takes {@link PolicyEntry entries}, which say when each was recorded. Nothing is removed from it:
 *
 * <ul>
 *   <li>an entry that {@link PolicyEntry#replaces replaces} an earlier one takes over the periods to which it applies, and the earlier
 *       one keeps its others;
 *   <li>a later entry of the same policy that does not say so corrects the earlier one, and stands in its place as a whole.
 * </ul>
 *
 * <p>Both count from the day on which they were recorded: {@link #asKnownOn} gives the book of an earlier day, under which a result of
 * that day is replayed.
 *
 * <p>Where units apply a decree through a regulation of their own, what governs depends on a fact: {@link #governing(PolicyScope,
 * EvaluationPeriod, Optional)} is told whether the unit had issued one when the period was classified. It gives the policy of that
 * regulation, or what a {@link Transition} clause says, or says why nothing governs; {@link Silence} names the gaps of the law.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param entries  the entries, in any order
 * @param regulations  what units' own regulations say
 * @param transitions  the transitional clauses
 * @param silences  the gaps of the law, with what it says instead
 */
@RecordStyle
@Value.Builder
public record PolicyBook(
        ImmutableList<PolicyEntry> entries,
        ImmutableList<RegulationEntry> regulations,
        ImmutableList<Transition> transitions,
        ImmutableList<Silence> silences)
        implements Serializable {

    /**
     * Checks that no two policies ever apply together.
     *
     * @throws IllegalArgumentException naming two policies that apply to one scope on the same days, and these days, unless the one
     *     recorded later replaces the other; or naming a policy that is recorded twice on one day, or a regulation that is given twice
     */
    public PolicyBook {
        requireNonNull(entries, "entries");
        requireNonNull(regulations, "regulations");
        RecordWalk.checkWhole(requireNonNull(transitions, "transitions"));
        RecordWalk.checkWhole(requireNonNull(silences, "silences"));
        for (int i = 0; i < entries.size(); i++) {
            for (int j = 0; j < i; j++) {
                checkApart(entries, entries.get(j), entries.get(i));
            }
        }
        for (RegulationEntry entry : regulations) {
            long same = regulations.stream()
                    .filter(other -> other.regulation().equals(entry.regulation())
                            && other.policy().scope().overlaps(entry.policy().scope()))
                    .count();
            ValueRule.REGULATION_ONCE_IN_BOOK.check(
                    same == 1,
                    entry.regulation().decision().number(),
                    entry.regulation().unit().text());
        }
    }

    /**
     * Makes a book of editions alone.
     *
     * @param entries  the entries, in any order
     * @throws IllegalArgumentException as above
     */
    public PolicyBook(Iterable<PolicyEntry> entries) {
        this(ImmutableList.copyOf(entries), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    private static void checkApart(List<PolicyEntry> entries, PolicyEntry one, PolicyEntry other) {
        ValueRule.POLICY_ONCE_IN_BOOK.check(
                !one.policy().id().equals(other.policy().id())
                        || !one.recordedOn().equals(other.recordedOn()),
                one.policy().id(),
                one.recordedOn());
        if (one.policy().scope().overlaps(other.policy().scope())
                && !one.prevailsOver(other)
                && !other.prevailsOver(one)
                && known(entries, one).overlaps(known(entries, other))) {
            one.appliesTo().intersection(other.appliesTo()).ifPresent(days -> {
                throw ValueRule.BOOK_ONE_AT_A_TIME.exception(one, other, days);
            });
        }
    }

    /** The days on which an entry belongs to the book: from its recording until it is corrected. */
    private static DateRange known(List<PolicyEntry> entries, PolicyEntry entry) {
        return entries.stream()
                .filter(later -> later.corrects(entry))
                .map(PolicyEntry::recordedOn)
                .min(LocalDate::compareTo)
                .map(corrected -> DateRange.of(entry.recordedOn(), corrected))
                .orElse(DateRange.from(entry.recordedOn()));
    }

    /**
     * Returns the book of some policies, each with the times that follow from it.
     *
     * @param policies  the policies
     * @return the book
     * @throws IllegalArgumentException naming two policies that apply to one scope on the same days, or one that is given twice
     */
    public static PolicyBook of(Policy... policies) {
        return new PolicyBook(Arrays.stream(policies).map(PolicyEntry::of).collect(toImmutableList()));
    }

    /**
     * Returns this book with one more entry.
     *
     * @param entry  the entry
     * @return the longer book
     * @throws IllegalArgumentException if the entry may not stand beside those of this book
     */
    public PolicyBook with(PolicyEntry entry) {
        requireNonNull(entry, "entry");
        return new PolicyBook(
                ImmutableList.<PolicyEntry>builder().addAll(entries).add(entry).build(),
                regulations,
                transitions,
                silences);
    }

    /**
     * Returns this book with what a unit's own regulation says.
     *
     * @param regulation  that the unit has issued it
     * @param policy  what it says: an edition amended, with the regulation as its instrument
     * @return the longer book
     * @throws IllegalArgumentException if the policy is not that of the regulation, or the regulation is in the book
     */
    public PolicyBook withRegulation(UnitRegulation regulation, Policy policy) {
        return new PolicyBook(
                entries,
                ImmutableList.<RegulationEntry>builder()
                        .addAll(regulations)
                        .add(new RegulationEntry(regulation, policy))
                        .build(),
                transitions,
                silences);
    }

    /**
     * Returns this book under another reading of one of its questions: how the year is read in which a text took effect, or by what a
     * unit goes under a transitional clause.
     *
     * @param key  the key of the question, such as {@code year-of-effect} or {@code transition-2026}
     * @param reading  the key of the reading
     * @param by  who chooses it
     * @return the book so read
     * @throws IllegalArgumentException if the book has no such question, or the question no such reading; the message lists those there are
     */
    public PolicyBook reading(String key, String reading, String by) {
        ImmutableSet<String> keys =
                questions().stream().map(Interpretation::key).collect(toImmutableSet());
        ValueRule.QUESTION_OF_BOOK.check(keys.contains(key), key, String.join(", ", keys));
        return new PolicyBook(
                entries.stream()
                        .map(entry -> PolicyEntry.builder()
                                .from(entry)
                                .yearOfEffect(
                                        entry.yearOfEffect().map(question -> answered(question, key, reading, by)))
                                .build())
                        .collect(toImmutableList()),
                regulations,
                transitions.stream()
                        .map(transition -> transition.reading(answered(transition.text(), key, reading, by)))
                        .collect(toImmutableList()),
                silences);
    }

    private static <T extends Reading> Interpretation<T> answered(
            Interpretation<T> question, String key, String reading, String by) {
        if (!question.key().equals(key) || question instanceof Interpretation.Fixed<T>) {
            return question;
        }
        return question instanceof Interpretation.Open<T> open
                ? open.choosing(reading, by)
                : ((Interpretation.Chosen<T>) question).choosing(reading, by);
    }

    /**
     * Returns the questions of the book itself, beside those of its policies.
     *
     * @return the questions, each once
     */
    public ImmutableSet<Interpretation<?>> questions() {
        return Stream.concat(
                        entries.stream().flatMap(entry -> entry.yearOfEffect().stream()),
                        transitions.stream().map(Transition::text))
                .collect(toImmutableSet());
    }

    /**
     * Returns the book as it was at the end of a day: without what was recorded later.
     *
     * @param day  the day
     * @return the book of that day
     */
    public PolicyBook asKnownOn(LocalDate day) {
        requireNonNull(day, "day");
        return new PolicyBook(
                entries.stream()
                        .filter(entry -> !entry.recordedOn().isAfter(day))
                        .collect(toImmutableList()),
                regulations.stream()
                        .filter(entry -> !entry.regulation().decision().on().isAfter(day))
                        .collect(toImmutableList()),
                transitions,
                silences);
    }

    /**
     * Returns the policy in force for a scope throughout a period.
     *
     * @param scope  for whom
     * @param period  for when
     * @return the policy
     * @throws PolicyNotInForceException if none applies to the whole scope and period, or what governs depends on a fact of the unit; it says
     *     what governs instead or which fact is missing, names the neighbours and takes none of them
     */
    public Policy inForce(PolicyScope scope, EvaluationPeriod period) {
        return entryInForce(scope, period).policy();
    }

    /**
     * Returns the entry of the policy in force for a scope throughout a period.
     *
     * @param scope  for whom
     * @param period  for when
     * @return the entry, with the times and the adoption of the policy
     * @throws PolicyNotInForceException as {@link #inForce}
     */
    public PolicyEntry entryInForce(PolicyScope scope, EvaluationPeriod period) {
        Governing governing = governing(scope, period);
        if (governing instanceof Governing.Nothing nothing) {
            throw new PolicyNotInForceException(nothing, stretches(scope, DateRange.all()));
        }
        return ((Governing.By) governing).entry();
    }

    /**
     * Returns what governs for a scope and a period, of whatever unit.
     *
     * @param scope  for whom
     * @param period  for when
     * @return the policy; where units apply it through their own regulation, that of the decree with its questions open; or nothing, with
     *     the reason: also where two texts are possible and a fact of the unit decides
     */
    public Governing governing(PolicyScope scope, EvaluationPeriod period) {
        requireNonNull(scope, "scope");
        requireNonNull(period, "period");
        return search(scope, period).ofAnyUnit();
    }

    /**
     * Returns what governs for a scope and a period in one unit.
     *
     * @param scope  for whom
     * @param period  for when
     * @param issued  the regulation that counted for the unit on the day of the classification, as {@link
     *     io.github.thuocdo.core.organization.Organization#regulationOf Organization.regulationOf} gives it; empty where it had issued none
     * @return the policy, that of the regulation where the decree asks for one; or nothing, with the reason
     */
    public Governing governing(PolicyScope scope, EvaluationPeriod period, Optional<UnitRegulation> issued) {
        requireNonNull(scope, "scope");
        requireNonNull(period, "period");
        requireNonNull(issued, "issued");
        return search(scope, period).ofUnit(issued.map(ImmutableList::of).orElse(ImmutableList.of()));
    }

    /**
     * Returns what governs for a scope and a period in one unit, as its organization records it: by its own type, where people of other bodies are
     * under an authority of their own, and by the regulations that it had issued.
     *
     * @param organization  the organization
     * @param unit  the unit whose people or bodies are classified
     * @param scope  for whom
     * @param period  for when
     * @param classifiedOn  the day of the classification, on which it is read whether a regulation had been issued (Decree 233/2026, Art 20.1)
     * @return the policy, or nothing, with the reason
     * @throws IllegalArgumentException if the unit is not in the organization
     */
    public Governing governing(
            Organization organization,
            UnitId unit,
            PolicyScope scope,
            EvaluationPeriod period,
            LocalDate classifiedOn) {
        requireNonNull(organization, "organization");
        requireNonNull(unit, "unit");
        requireNonNull(scope, "scope");
        requireNonNull(period, "period");
        requireNonNull(classifiedOn, "classifiedOn");
        ImmutableList<UnitRegulation> issued = organization.regulationOf(unit, classifiedOn).stream()
                .flatMap(last -> organization.regulationsOf(last.unit()).stream())
                .filter(regulation -> !regulation.decision().on().isAfter(classifiedOn))
                .collect(toImmutableList());
        return search(scope, period)
                .inUnit(
                        requireNonNull(organization.unitById().get(unit), "unit")
                                .type(),
                        issued);
    }

    /** The entry that applies to the whole scope and period. */
    private GoverningSearch search(PolicyScope scope, EvaluationPeriod period) {
        return new GoverningSearch(scope, period, applying(scope, period), regulations, transitions, silences);
    }

    private Optional<PolicyEntry> applying(PolicyScope scope, EvaluationPeriod period) {
        return applying(scope, period.dates(), entry -> entry.covers(scope, period));
    }

    private Optional<PolicyEntry> applying(PolicyScope scope, DateRange days) {
        return applying(scope, days, entry -> entry.covers(scope, days));
    }

    private Optional<PolicyEntry> applying(PolicyScope scope, DateRange days, Predicate<PolicyEntry> covers) {
        List<PolicyEntry> touching =
                current().filter(entry -> entry.overlaps(scope, days)).toList();
        return touching.stream()
                .filter(covers)
                .filter(entry -> touching.stream().noneMatch(other -> other.prevailsOver(entry)))
                .findFirst();
    }

    /**
     * Returns the days on which a scope has no policy, or none for all of it.
     *
     * @param scope  for whom
     * @param days  the days in question, with or without beginning and end
     * @return the gaps, in the order of time; none when every day has a policy
     */
    public ImmutableList<DateRange> gaps(PolicyScope scope, DateRange days) {
        requireNonNull(scope, "scope");
        requireNonNull(days, "days");
        ImmutableList.Builder<DateRange> gaps = ImmutableList.builder();
        LocalDate open = days.start();
        for (Stretch stretch : stretches(scope, days)) {
            if (open.isBefore(stretch.days().start())) {
                gaps.add(DateRange.of(open, stretch.days().start()));
            }
            open = stretch.days().endExclusive();
        }
        if (open.isBefore(days.endExclusive())) {
            gaps.add(DateRange.of(open, days.endExclusive()));
        }
        return gaps.build();
    }

    /** The days on which the whole scope has a policy, cut wherever some policy begins or ceases to apply. */
    private List<Stretch> stretches(PolicyScope scope, DateRange days) {
        TreeSet<LocalDate> cuts = new TreeSet<>(List.of(days.start(), days.endExclusive()));
        current()
                .filter(entry -> entry.overlaps(scope, days))
                .flatMap(entry -> entry.appliesTo().intersection(days).stream())
                .forEach(common -> cuts.addAll(List.of(common.start(), common.endExclusive())));
        List<Stretch> stretches = new ArrayList<>();
        LocalDate start = cuts.first();
        for (LocalDate end : cuts.tailSet(start, false)) {
            DateRange between = DateRange.of(start, end);
            applying(scope, between).ifPresent(entry -> stretches.add(new Stretch(between, entry)));
            start = end;
        }
        return stretches;
    }

    /**
     * Returns a policy by its identifier, whether it applies to some period or not.
     *
     * @param id  the identifier
     * @return the policy as recorded last
     */
    public Optional<Policy> byId(String id) {
        return entryById(id).map(PolicyEntry::policy);
    }

    /**
     * Returns the entry of a policy by its identifier, whether it applies to some period or not. Whoever uses it for a period asks the
     * entry for its {@link PolicyEntry#findings findings}.
     *
     * @param id  the identifier
     * @return the entry that was recorded last
     */
    public Optional<PolicyEntry> entryById(String id) {
        requireNonNull(id, "id");
        return named(entry -> entry.policy().id().equals(id));
    }

    /**
     * Returns the entry of a policy by its content.
     *
     * @param contentHash  the {@link Policy#contentHash hash} that a scorecard names
     * @return the entry that was recorded last, corrected or not
     */
    public Optional<PolicyEntry> entryByHash(String contentHash) {
        requireNonNull(contentHash, "contentHash");
        return named(entry -> entry.policy().contentHash().equals(contentHash));
    }

    private Optional<PolicyEntry> named(Predicate<PolicyEntry> name) {
        return entries.stream().filter(name).max(comparing(PolicyEntry::recordedOn));
    }

    /**
     * Returns the policies of the book.
     *
     * @return the policies that are not corrected, in the order of the entries
     */
    public ImmutableList<Policy> policies() {
        return current().map(PolicyEntry::policy).collect(toImmutableList());
    }

    private Stream<PolicyEntry> current() {
        return entries.stream().filter(entry -> entries.stream().noneMatch(later -> later.corrects(entry)));
    }

    /**
     * Starts a policy book.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy book of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends PolicyBookBuilder {
        Builder() {}
    }
}
