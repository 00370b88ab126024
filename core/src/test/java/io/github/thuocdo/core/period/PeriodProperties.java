package io.github.thuocdo.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

    @Property
    void parse_reads_back_what_to_string_writes(@ForAll("periods") EvaluationPeriod period) {
        assertThat(EvaluationPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void periods_of_a_length_follow_without_gap(@ForAll("periods") EvaluationPeriod period) {
        assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period).isLessThan(period.next());
    }

    @Property
    void the_months_of_a_period_are_its_days(@ForAll("periods") EvaluationPeriod period) {
        long days = period.months().stream()
                .mapToLong(month -> month.dates().lengthInDays())
                .sum();

        assertThat(days).isEqualTo(period.dates().lengthInDays());
        assertThat(period.months()).hasSize(period.kind().months()).allMatch(period::contains);
    }

    @Property
    void a_day_lies_in_the_period_that_contains_it(@ForAll PeriodKind kind, @ForAll("days") LocalDate day) {
        EvaluationPeriod period = EvaluationPeriod.containing(kind, day);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.contains(day)).isTrue();
        assertThat(period.next().contains(day)).isFalse();
    }

    @Property
    void the_order_agrees_with_equality(@ForAll("periods") EvaluationPeriod a, @ForAll("periods") EvaluationPeriod b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void a_day_is_in_the_intersection_when_it_is_in_both(
            @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b, @ForAll("days") LocalDate day) {
        boolean inCommon =
                a.intersection(b).filter(common -> common.contains(day)).isPresent();

        assertThat(inCommon).isEqualTo(a.contains(day) && b.contains(day));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.overlaps(b)).isEqualTo(a.intersection(b).isPresent());
        assertThat(a.contains(b)).isEqualTo(a.intersection(b).filter(b::equals).isPresent());
    }

    @Property
    void a_range_is_read_back(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, 800)
                .map(LocalDate.of(2025, 1, 1)::plusDays)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> starts = days().injectNull(0.1).map(day -> day == null ? LocalDate.MIN : day);
        Arbitrary<LocalDate> ends = days().injectNull(0.1).map(day -> day == null ? LocalDate.MAX : day);
        return Combinators.combine(starts, ends)
                .filter(LocalDate::isBefore)
                .as(DateRange::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<EvaluationPeriod> periods() {
        Arbitrary<EvaluationPeriod> calendar =
                Combinators.combine(Arbitraries.of(PeriodKind.class), days()).as(EvaluationPeriod::containing);
        Arbitrary<EvaluationPeriod> years = days().map(day -> EvaluationPeriod.yearFrom(YearMonth.from(day)));
        return Arbitraries.oneOf(calendar, years);
    }
}
