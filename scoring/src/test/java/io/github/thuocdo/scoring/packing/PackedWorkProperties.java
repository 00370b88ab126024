package io.github.thuocdo.scoring.packing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class PackedWorkProperties {

    @Property(tries = 400)
    void work_packed_in_two_halves_is_the_work_packed_at_once(
            @ForAll("works") List<TaskLine> lines, @ForAll @IntRange(max = 12) int cut) {
        int middle = Math.min(cut, lines.size());
        PackedWork joined = PackedWork.of(lines.subList(0, middle));
        joined.addAll(PackedWork.of(lines.subList(middle, lines.size())));

        assertSame(Digest.of(Optional.empty(), joined), Digest.of(Optional.empty(), lines));
    }

    @Property(tries = 400)
    void numbers_over_the_scales_are_those_of_the_lines(@ForAll("works") List<TaskLine> lines) {
        Digest digest = Digest.of(Optional.empty(), lines);
        int place = digest.firstLine(0);
        for (TaskLine line : lines) {
            if (digest.fits(0)) {
                assertThat(Fraction.of(digest.weight(place), digest.weightScale(0)))
                        .isEqualTo(line.coefficient());
                assertThat(Fraction.of(digest.assigned(place), digest.quantityScale(0)))
                        .isEqualTo(line.assigned());
                assertThat(Fraction.of(digest.delivered(place), digest.quantityScale(0)))
                        .isEqualTo(line.delivered());
            }
            assertThat(digest.origin(place)).isEqualTo(line.origin());
            assertThat(digest.isLate(place)).isEqualTo(line.late().isPresent());
            place = digest.nextLine(place);
        }
        assertThat(place).isEqualTo(digest.endOfLines(0));
        assertThat(digest.fits(0)).isEqualTo(scalesFit(lines));
    }

    /** Numbers that do not fit are told by none of the two; lapses and shapes are. */
    private static void assertSame(Digest one, Digest other) {
        assertThat(one.fits(0)).isEqualTo(other.fits(0));
        assertThat(one.length()).isEqualTo(other.length());
        if (one.fits(0)) {
            assertThat(one).isEqualTo(other);
        }
    }

    private static boolean scalesFit(List<TaskLine> lines) {
        BigInteger weights = common(lines.stream().map(TaskLine::coefficient).toList());
        List<Fraction> quantities = new ArrayList<>();
        lines.forEach(line -> {
            quantities.add(line.assigned());
            quantities.add(line.delivered());
        });
        BigInteger scale = common(quantities);
        return lines.stream().allMatch(line -> fits(line.coefficient(), weights))
                && quantities.stream().allMatch(quantity -> fits(quantity, scale));
    }

    private static BigInteger common(List<Fraction> numbers) {
        BigInteger scale = BigInteger.ONE;
        for (Fraction number : numbers) {
            scale = scale.divide(scale.gcd(number.denominator())).multiply(number.denominator());
        }
        return scale;
    }

    private static boolean fits(Fraction number, BigInteger scale) {
        return scale.bitLength() < Long.SIZE
                && number.numerator()
                                .multiply(scale.divide(number.denominator()))
                                .bitLength()
                        < Long.SIZE;
    }

    @Provide
    Arbitrary<List<TaskLine>> works() {
        return lines().list().ofMaxSize(12).map(PackedWorkProperties::numbered);
    }

    private static List<TaskLine> numbered(List<TaskLine.Builder> lines) {
        List<TaskLine> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            numbered.add(lines.get(i).task(TaskId.of("T" + i)).build());
        }
        return numbered;
    }

    private static Arbitrary<TaskLine.Builder> lines() {
        Arbitrary<Fraction> quantities = numbers(0);
        Arbitrary<ImmutableList<Lapse>> lapses = Arbitraries.integers()
                .between(1, 3)
                .map(times -> Lapse.of(EvidenceId.of("BB-" + times), times, Excusal.notAsked()))
                .list()
                .ofMaxSize(2)
                .map(ImmutableList::copyOf);
        Arbitrary<Optional<Lateness>> late = Arbitraries.longs()
                .between(1, 9)
                .map(days -> new Lateness(1, days, Optional.empty()))
                .optional(0.2);
        return Combinators.combine(
                        numbers(1), quantities, quantities, Arbitraries.of(TaskOrigin.class), lapses, lapses, late)
                .as((coefficient, assigned, delivered, origin, faults, delays, lateness) -> TaskLine.builder()
                        .coefficient(coefficient)
                        .assigned(assigned)
                        .delivered(delivered)
                        .origin(origin)
                        .faults(faults)
                        .delays(delays)
                        .late(lateness));
    }

    private static Arbitrary<Fraction> numbers(long least) {
        Arbitrary<Fraction> usual = Combinators.combine(
                        Arbitraries.longs().between(least, 400), Arbitraries.of(1L, 2L, 3L, 10L, 20L))
                .as(Fraction::of);
        Arbitrary<Fraction> huge = Combinators.combine(
                        Arbitraries.longs().between(1L << 40, 1L << 61),
                        Arbitraries.longs().between(1L << 20, 1L << 33))
                .as(Fraction::of);
        return Arbitraries.frequencyOf(Tuple.of(30, usual), Tuple.of(1, huge));
    }
}
