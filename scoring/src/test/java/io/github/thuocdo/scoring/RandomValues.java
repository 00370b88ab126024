package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.scoring.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What dossiers of every kind are made of, by chance. */
final class RandomValues {

    private RandomValues() {}

    static final Fraction HALF = Fraction.of(1, 2);

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "Hồ sơ đất đai",
            "Trả lời kiến nghị của cử tri",
            "plain",
            "có \"ngoặc kép\", gạch \\ và dấu / cách",
            "😀 </script>",
            "Tie\u0302\u0301ng Vie\u0323\u0302t");

    private static final ImmutableList<String> PEOPLE =
            ImmutableList.of("CC-01", "CC-02", "CC-03", "Nguyễn Thị Ánh", "x", "1");

    /**
     * Returns points around the edges of the classes.
     *
     * @return 90, 70 and 50, and their neighbours at thirds, sixths, sevenths and less
     */
    static Arbitrary<Fraction> nearThresholds() {
        return Combinators.combine(Arbitraries.of(90, 70, 50), misses())
                .as((edge, miss) -> Fraction.of(edge).plus(miss));
    }

    static Arbitrary<Fraction> misses() {
        return numbers("0", "0", "0", "0", "-1/3", "1/3", "-1/6", "1/6", "-1/7", "1/7", "-1/42", "-1/100", "1/100");
    }

    /** What every dossier has, whatever its kind. */
    static Builders.BuilderCombinator<Dossier.Builder> begun(Role role, EvaluationPeriod period, PeriodKind scoredBy) {
        return Builders.withBuilder(
                        () -> Dossier.builder().role(role).period(period).scoredBy(scoredBy))
                .use(people())
                .in((dossier, cadre) -> dossier.cadre(cadre))
                .use(sometimes(0.2, findings().list().ofMaxSize(2), List.<Finding>of()))
                .in((dossier, findings) -> dossier.findings(findings));
    }

    private static Arbitrary<Finding> findings() {
        return Arbitraries.of(FindingValues.findings());
    }

    static Observation<Points> given(Fraction points) {
        return Observation.given(Points.of(points));
    }

    static Arbitrary<EvaluationPeriod> months() {
        return Combinators.combine(
                        Arbitraries.of(2026, 2027), Arbitraries.integers().between(1, 12))
                .as(EvaluationPeriod::month);
    }

    static Arbitrary<EvaluationPeriod> quarters() {
        return Combinators.combine(
                        Arbitraries.of(2026, 2027), Arbitraries.integers().between(1, 4))
                .as(EvaluationPeriod::quarter);
    }

    static Arbitrary<EvaluationPeriod> halfYears() {
        return Combinators.combine(Arbitraries.of(2026, 2027), Arbitraries.of(1, 2))
                .as(EvaluationPeriod::halfYear);
    }

    static Arbitrary<EvaluationPeriod> wholeYears() {
        return Arbitraries.of(2026, 2027).map(EvaluationPeriod::year);
    }

    static Arbitrary<Role> roles() {
        return Arbitraries.of(Role.ofPeople());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 700)
                .map(days -> LocalDate.of(2026, 1, 1).plusDays(days));
    }

    static Arbitrary<CadreId> people() {
        return Arbitraries.of(PEOPLE).map(CadreId::of);
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of(TEXTS);
    }

    static Arbitrary<Fraction> numbers(String... texts) {
        return Arbitraries.of(Stream.of(texts).map(Fraction::parse).toList());
    }

    static <T> Arbitrary<T> sometimes(double share, Arbitrary<? extends T> values, T otherwise) {
        return values.optional(share).map(value -> value.isPresent() ? value.get() : otherwise);
    }

    static <K, V> Arbitrary<Map<K, V>> sometimes(double share, Arbitrary<? extends Map<K, V>> values) {
        return sometimes(share, values, Map.of());
    }
}
