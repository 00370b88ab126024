package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.DossierChanges.emptyMonth;
import static io.github.thuocdo.scoring.DossierChanges.total;
import static io.github.thuocdo.scoring.DossierChanges.withShorter;
import static io.github.thuocdo.scoring.DossierChanges.withTotal;
import static io.github.thuocdo.scoring.DossierChanges.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** Laws N1 to N3: what is missing is never a zero. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class AbsenceProperties extends DossierLaws {

    private static final Map<String, ScoringEngine> BY_MISSING_MONTHS = Maps.toMap(
            List.of("mean-of-confirmed-if-all-gaps-lawful", "divide-by-12", "mean-of-confirmed"),
            reading -> ScoringEngine.of(EDITION.reading("missing-months", reading, "test")));

    @Property(seed = SEED)
    void a_gap_in_the_year_means_what_the_reading_says_and_never_zero(
            @ForAll("scores") List<Fraction> months, @ForAll @IntRange(max = 11) int gap) {
        Dossier year = year(months);
        Fraction all = months.stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction others = all.minus(months.get(gap));
        Observation<Points> unrated = Observation.notRated(Gap.PERIOD_NOT_RATED);
        Observation<Points> leave = Observation.excused(Gap.ON_LEAVE);
        Observation<Points> recruit = Observation.excused(Gap.NOT_IN_SERVICE);

        assertYear(year, gap, Observation.given(Points.ZERO), "mean-of-confirmed", others.dividedBy(Fraction.of(12)));
        for (String reading : List.of("mean-of-confirmed-if-all-gaps-lawful", "mean-of-confirmed")) {
            assertYear(year, gap, leave, reading, others.dividedBy(Fraction.of(11)));
            assertYear(year, gap, recruit, reading, others.dividedBy(Fraction.of(11)));
            assertYear(year, gap, Observation.notDue(), reading, others.dividedBy(Fraction.of(11)));
        }
        assertYear(year, gap, unrated, "mean-of-confirmed", others.dividedBy(Fraction.of(11)));
        assertYear(year, gap, unrated, "divide-by-12", others.dividedBy(Fraction.of(12)));
        assertYear(year, gap, recruit, "divide-by-12", others.dividedBy(Fraction.of(12)));
        assertYear(year, gap, leave, "divide-by-12", others.dividedBy(Fraction.of(11))); // Art 11.2 is the exception
        Dossier withGap = withShorter(year, gap, score -> withTotal(score, unrated));
        assertThat(ENGINE.propose(withGap)).satisfies(Told.proposal("undetermined period-not-rated"));
    }

    private static void assertYear(
            Dossier year, int gap, Observation<Points> instead, String reading, Fraction expected) {
        Dossier changed = withShorter(year, gap, score -> withTotal(score, instead));
        assertThat(total(BY_MISSING_MONTHS.get(reading).score(changed))).contains(expected);
    }

    @Example
    void a_mark_of_zero_is_a_mark_and_a_missing_one_is_not() {
        Dossier month = emptyMonth().withLines(plain("T1", 4));
        FilledForm zero = FilledForm.ofTotal(RandomForms.FORM, Fraction.ZERO);

        assertThat(total(ENGINE.score(month.withMarks(zero)))).contains(Fraction.of(70));
        assertThat(ENGINE.propose(month)).satisfies(Told.proposal("undetermined general-not-confirmed"));
    }

    @Property(seed = SEED)
    void where_nothing_is_known_there_is_no_class(@ForAll("engines") ScoringEngine engine, @ForAll("roles") Role role) {
        Dossier month = emptyMonth().withRole(role);
        Dossier year = month.withPeriod(EvaluationPeriod.year(2026));

        assertThat(engine.propose(month)).isInstanceOfAny(Proposal.Undetermined.class, Proposal.Excluded.class);
        assertThat(engine.propose(year)).isInstanceOf(Proposal.Undetermined.class);
        assertThat(engine.propose(year.withMonthsServed(Fraction.of(12)))).isInstanceOf(Proposal.Undetermined.class);
    }

    private static TaskLine plain(String task, long quantity) {
        return TaskLine.builder()
                .task(TaskId.of(task))
                .coefficient(Fraction.ONE)
                .assigned(Fraction.of(quantity))
                .delivered(Fraction.of(quantity))
                .build();
    }
}
