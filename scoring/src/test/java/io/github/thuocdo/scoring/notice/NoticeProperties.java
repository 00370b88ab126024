package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.words.Numerals;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NoticeProperties {

    @Property(tries = 200)
    void cut_decimals_never_reach_a_higher_band(
            @ForAll @IntRange(min = 1, max = 5000) int denominator, @ForAll @IntRange(max = 500000) int numerator) {
        Fraction value = Fraction.of(numerator, denominator);
        String text = new Numerals(Language.ENGLISH).number(value);
        Fraction shown = Fraction.parse(text.replaceAll(".*≈ |\\)", ""));

        assertThat(shown).isLessThanOrEqualTo(value);
        assertThat(value.minus(shown)).isLessThan(Fraction.of(1, 100));
        for (int edge : new int[] {50, 70, 90}) {
            assertThat(shown.compareTo(Fraction.of(edge)) >= 0).isEqualTo(value.compareTo(Fraction.of(edge)) >= 0);
        }
    }

    @Provide
    Arbitrary<List<TaskLine>> lines() {
        Arbitrary<Fraction> coefficients = Combinators.combine(
                        Arbitraries.integers().between(1, 40), Arbitraries.of(1, 3, 6, 7, 10))
                .as((numerator, denominator) -> Fraction.of(numerator, denominator));
        return Combinators.combine(
                        coefficients,
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(TaskOrigin.values()))
                .as((coefficient, assigned, delivered, faults, origin) -> {
                    TaskLine.Builder line = TaskLine.builder()
                            .task(TaskId.of("T"))
                            .coefficient(coefficient)
                            .assigned(Fraction.of(assigned))
                            .delivered(Fraction.of(delivered))
                            .origin(origin);
                    if (faults > 0) {
                        line.addFaults(Cases.lapse("E", faults, Excusal.notAsked()));
                        line.addDelays(Cases.lapse("F", faults, Excusal.unanswered()));
                    }
                    return line.build();
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 100)
    void printed_parts_add_up_whatever_the_work(@ForAll("lines") List<TaskLine> lines, @ForAll Language language) {
        Dossier.Builder dossier =
                Cases.month(Cases.NGAN, Role.STAFF).marks(FilledForm.ofTotal(Cases.form(), Fraction.parse("27.5")));
        dossier.addLines(Cases.line("T0", "", "1", "1", "1").build());
        for (int i = 0; i < lines.size(); i++) {
            dossier.addLines(TaskLine.builder()
                    .from(lines.get(i))
                    .task(TaskId.of("T" + (i + 1)))
                    .build());
        }
        Scorecard card = Cases.card(dossier.build());
        String text = PersonNotice.of(card, Cases.NGAN).text(language);

        AddingUp.assertAddsUp(AuthorityReport.of(card, Cases.NGAN).text(language), language, card);
        AddingUp.assertAddsUpNearly(text, language);
        assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }
}
