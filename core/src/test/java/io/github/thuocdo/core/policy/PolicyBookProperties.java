package io.github.thuocdo.core.policy;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Books that grow entry by entry, as an office keeps them, against an account of every day by itself. */
class PolicyBookProperties {

    private static final PolicyScope SCOPE = PolicyScope.civilService(CadreCategory.CIVIL_SERVANT);
    private static final ImmutableSet<String> IDS = ImmutableSet.of("a", "b", "c", "d");

    /** Made once: a book looks at scope and times of a policy, and not at its rules. */
    private static final ImmutableMap<String, Policy> EDITIONS =
            Maps.toMap(IDS, id -> StandardPolicies.decree335Individuals().withId(id));

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** An entry to be recorded in some month of 2026 for some months of 2026. */
    private record Attempt(String id, int from, int months, int recorded, boolean replacing) {

        PolicyEntry entry(PolicyBook book) {
            LocalDate start = FIRST_DAY.plusMonths(from);
            PolicyEntry entry = PolicyEntry.of(Objects.requireNonNull(EDITIONS.get(id)))
                    .withAppliesTo(DateRange.of(start, start.plusMonths(months)))
                    .withRecordedOn(FIRST_DAY.plusMonths(recorded));
            return replacing
                    ? entry.withReplaces(
                            book.policies().stream().map(Policy::id).toList())
                    : entry;
        }
    }

    @Provide
    Arbitrary<PolicyBook> books() {
        Arbitrary<Attempt> attempts = Combinators.combine(
                        Arbitraries.of(IDS),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(true, false))
                .as(Attempt::new);
        return attempts.list().ofMinSize(1).ofMaxSize(8).map(PolicyBookProperties::grown);
    }

    /** The book of all attempts that it does not refuse. */
    private static PolicyBook grown(List<Attempt> attempts) {
        PolicyBook book = PolicyBook.of();
        for (Attempt attempt : attempts) {
            try {
                book = book.with(attempt.entry(book));
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageMatching("polic.*(must not apply to one scope together|twice).*");
            }
        }
        return book;
    }

    /**
     * The account of one day: whatever was recorded, in the order of recording, without what was corrected; it takes the day from those
     * whom it replaces.
     */
    private static Optional<PolicyEntry> of(LocalDate day, PolicyBook book) {
        List<PolicyEntry> recorded = new ArrayList<>();
        book.entries().stream().sorted(comparing(PolicyEntry::recordedOn)).forEach(entry -> {
            String id = entry.policy().id();
            if (!entry.replaces().contains(id)) {
                recorded.removeIf(earlier -> earlier.policy().id().equals(id));
            }
            recorded.add(entry);
        });
        List<PolicyEntry> standing = new ArrayList<>();
        for (PolicyEntry entry : recorded) {
            if (entry.appliesTo().contains(day)) {
                standing.removeIf(
                        earlier -> entry.replaces().contains(earlier.policy().id()));
                standing.add(entry);
            }
        }
        assertThat(standing).hasSizeLessThan(2);
        return standing.stream().findFirst();
    }

    private static Optional<PolicyEntry> found(PolicyBook book, EvaluationPeriod period) {
        try {
            return Optional.of(book.entryInForce(SCOPE, period));
        } catch (PolicyNotInForceException none) {
            return Optional.empty();
        }
    }

    @Property
    void a_month_has_the_policy_that_an_account_of_its_first_day_gives(@ForAll("books") PolicyBook book) {
        for (int month = 1; month <= 12; month++) {
            assertThat(found(book, EvaluationPeriod.month(2026, month)))
                    .isEqualTo(of(LocalDate.of(2026, month, 1), book));
        }
    }

    @Property
    void a_quarter_has_a_policy_if_and_only_if_its_months_have_the_same(@ForAll("books") PolicyBook book) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            int first = 3 * quarter - 2;
            List<Optional<PolicyEntry>> months = ImmutableList.of(first, first + 1, first + 2).stream()
                    .map(month -> found(book, EvaluationPeriod.month(2026, month)))
                    .distinct()
                    .toList();

            assertThat(found(book, EvaluationPeriod.quarter(2026, quarter)))
                    .isEqualTo(months.size() == 1 ? months.get(0) : Optional.empty());
        }
    }

    @Property
    void a_day_is_in_a_gap_if_and_only_if_it_has_no_policy(@ForAll("books") PolicyBook book) {
        ImmutableList<DateRange> gaps = book.gaps(SCOPE, DateRange.parse("2026-01-01/2027-12-31"));

        for (YearMonth month = YearMonth.of(2026, 1); month.getYear() < 2028; month = month.plusMonths(1)) {
            for (LocalDate day : List.of(month.atDay(1), month.atEndOfMonth())) {
                assertThat(gaps.stream().anyMatch(gap -> gap.contains(day)))
                        .as("%s", day)
                        .isEqualTo(of(day, book).isEmpty());
            }
        }
        for (int i = 1; i < gaps.size(); i++) {
            assertThat(gaps.get(i - 1).endExclusive()).isBefore(gaps.get(i).start());
        }
    }

    @Property
    void what_is_recorded_later_never_changes_the_book_of_a_day(@ForAll("books") PolicyBook book) {
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2026, month, 15);
            PolicyBook known = book.asKnownOn(day);
            PolicyBook longer = book.with(
                    PolicyEntry.of(StandardPolicies.decree335Individuals().withId("later"))
                            .withReplaces("a", "b", "c", "d")
                            .withRecordedOn(LocalDate.of(2027, 1, 1)));

            assertThat(longer.asKnownOn(day)).isEqualTo(known);
            assertThat(longer.inForce(SCOPE, EvaluationPeriod.month(2026, month))
                            .id())
                    .isEqualTo("later");
        }
    }

    @Property
    void the_order_of_the_entries_never_matters(@ForAll("books") PolicyBook book) {
        PolicyBook reversed = new PolicyBook(book.entries().reverse());

        for (int month = 1; month <= 12; month++) {
            EvaluationPeriod period = EvaluationPeriod.month(2026, month);
            assertThat(found(reversed, period)).isEqualTo(found(book, period));
        }
        assertThat(reversed.gaps(SCOPE, DateRange.all())).isEqualTo(book.gaps(SCOPE, DateRange.all()));
    }
}
