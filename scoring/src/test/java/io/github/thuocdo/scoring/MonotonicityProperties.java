package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.DossierChanges.copy;
import static io.github.thuocdo.scoring.DossierChanges.total;
import static io.github.thuocdo.scoring.DossierChanges.withGround;
import static io.github.thuocdo.scoring.DossierChanges.withLine;
import static io.github.thuocdo.scoring.DossierChanges.withShorter;
import static io.github.thuocdo.scoring.DossierChanges.withTotal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws M1 to M4: who does better is never worse off. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class MonotonicityProperties extends DossierLaws {

    @Property(tries = 600, seed = SEED)
    void more_delivered_never_lowers_the_score(
            @ForAll("fromFacts") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll @IntRange(max = 5) int place,
            @ForAll("gains") Fraction gain) {
        Assume.that(place < dossier.lines().size());
        Dossier more = withLine(
                dossier,
                place,
                line -> copy(line).delivered(line.delivered().plus(gain)).build());

        assertNotLower(engine.score(dossier), engine.score(more));
    }

    @Provide
    Arbitrary<Fraction> gains() {
        return Arbitraries.of("1/7", "1/3", "1/2", "1", "5/2", "3", "40").map(Fraction::parse);
    }

    @Property(seed = SEED)
    void a_better_mark_never_lowers_the_score(
            @ForAll("fromFacts") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll @IntRange(max = 9) int place) {
        Assume.that(dossier.marks().isPresent()
                && place < dossier.marks().get().marks().size());
        FilledForm filled = dossier.marks().get();
        String address = filled.marks().keySet().asList().get(place);
        Map<String, Mark> better = new LinkedHashMap<>(filled.marks());
        better.put(address, Mark.confirmed(filled.form().maximumByAddress().get(address)));
        Dossier raised = dossier.withMarks(new FilledForm(filled.form(), ImmutableMap.copyOf(better)));

        assertNotLower(engine.score(dossier), engine.score(raised));
    }

    @Property(seed = SEED)
    void better_unit_results_never_lower_a_leaders_score(
            @ForAll("fromFacts") Dossier dossier, @ForAll("engines") ScoringEngine engine) {
        // somebody without a score can make d undetermined as soon as nobody else is below 50
        Dossier scored = dossier.withManaged(dossier.managed().stream()
                .filter(score -> score.total().isGiven())
                .toList());
        Dossier better = scored.withManaged(scored.managed().stream()
                        .map(score ->
                                new ManagedScore(score.cadre(), score.total().map(points -> points.plus(Points.of(1)))))
                        .toList())
                .withAssessments(ImmutableMap.copyOf(
                        Maps.transformValues(scored.assessments(), found -> Assessment.of(Verdict.FULL))));

        assertNotLower(engine.score(scored), engine.score(better));
    }

    @Property(seed = SEED)
    void a_better_month_never_lowers_the_year(
            @ForAll("years") Dossier year,
            @ForAll("engines") ScoringEngine engine,
            @ForAll @IntRange(max = 11) int place) {
        Assume.that(place < year.shorter().size());
        Dossier better = withShorter(
                year, place, score -> withTotal(score, score.total().map(points -> points.plus(Points.of(1)))));

        assertNotLower(engine.score(year), engine.score(better));
    }

    @Property(tries = 600, seed = SEED)
    void another_lapse_never_raises_the_score(
            @ForAll("fromFacts") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll @IntRange(max = 5) int place,
            @ForAll("lapses") Lapse lapse) {
        Assume.that(place < dossier.lines().size());
        Scorecard card = engine.score(dossier);

        assertNotLower(
                engine.score(withLine(
                        dossier, place, line -> copy(line).addFaults(lapse).build())),
                card);
        assertNotLower(
                engine.score(withLine(
                        dossier, place, line -> copy(line).addDelays(lapse).build())),
                card);
    }

    @Provide
    Arbitrary<Lapse> lapses() {
        return Combinators.combine(
                        Arbitraries.of(1L, 2L, 5L, 1_000_000_000_000L, Long.MAX_VALUE),
                        Arbitraries.of("1", "2", "another").optional(0.4),
                        Arbitraries.of(1L, 3L, Long.MAX_VALUE).optional(0.4))
                .as((times, product, days) ->
                        new Lapse(EvidenceId.of("more"), times, product, Optional.empty(), days, Excusal.notAsked()));
    }

    @Property(seed = SEED)
    void a_confirmed_cause_is_as_good_as_no_lapse(
            @ForAll("fromFacts") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll @IntRange(max = 5) int place,
            @ForAll @IntRange(max = 2) int which) {
        Assume.that(place < dossier.lines().size());
        TaskLine line = dossier.lines().get(place);
        Scorecard card = engine.score(dossier);
        for (boolean faults : new boolean[] {true, false}) {
            ImmutableList<Lapse> lapses = faults ? line.faults() : line.delays();
            if (which >= lapses.size()) {
                continue;
            }
            List<Lapse> excused = new ArrayList<>(lapses);
            excused.set(which, excused(lapses.get(which)));
            List<Lapse> removed = new ArrayList<>(lapses);
            removed.remove(which);
            Scorecard with = engine.score(withLapses(dossier, place, faults, excused));
            Scorecard without = engine.score(withLapses(dossier, place, faults, removed));

            assertNotLower(card, with);
            assertThat(with.values()).isEqualTo(without.values());
        }
    }

    @Property(seed = SEED)
    void a_longer_delay_never_raises_the_score(
            @ForAll("fromFacts") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll @IntRange(max = 5) int place,
            @ForAll @LongRange(min = 1, max = 6) long days) {
        Assume.that(place < dossier.lines().size());
        Lateness shorter = new Lateness(1, days, Optional.of(days - 1));
        Lateness longer = new Lateness(2, days + 1, Optional.of(days));

        assertNotLower(
                engine.score(
                        withLine(dossier, place, line -> copy(line).late(longer).build())),
                engine.score(withLine(
                        dossier, place, line -> copy(line).late(shorter).build())));
    }

    @Property(seed = SEED)
    void another_conclusion_that_counts_never_raises_the_class(
            @ForAll("years") Dossier year, @ForAll("engines") ScoringEngine engine, @ForAll ConclusionKind kind) {
        Proposal before = engine.propose(year);
        Proposal after = engine.propose(withGround(year, kind, Ground.Standing.COUNTS));
        Proposal unchanged = engine.propose(withGround(year, kind, Ground.Standing.DOES_NOT_COUNT));

        assertThat(unchanged).isEqualTo(before);
        if (before instanceof Proposal.Classified one && after instanceof Proposal.Classified other) {
            assertThat(other.level().isAbove(one.level())).isFalse();
        } else if (after instanceof Proposal.Classified other) {
            assertThat(other.level()).isEqualTo(Classification.NOT_COMPLETED);
        }
    }

    /** A total that was there is still there, and not lower; the indicated class is not lower either. */
    private static void assertNotLower(Scorecard before, Scorecard after) {
        total(before).ifPresent(points -> {
            assertThat(total(after)).isPresent();
            assertThat(total(after).orElseThrow()).isGreaterThanOrEqualTo(points);
        });
        if (before.proposal() instanceof Proposal.Indicative one
                && after.proposal() instanceof Proposal.Indicative other) {
            assertThat(other.level().isBelow(one.level())).isFalse();
        }
        if (before.proposal() instanceof Proposal.Classified one
                && after.proposal() instanceof Proposal.Classified other) {
            assertThat(other.level().isBelow(one.level())).isFalse();
        }
    }

    private static Dossier withLapses(Dossier dossier, int place, boolean faults, List<Lapse> lapses) {
        return withLine(
                dossier,
                place,
                line -> faults
                        ? copy(line).faults(lapses).build()
                        : copy(line).delays(lapses).build());
    }

    private static Lapse excused(Lapse lapse) {
        return new Lapse(
                lapse.evidence(),
                lapse.times(),
                lapse.product(),
                lapse.on(),
                lapse.lateDays(),
                Excusal.confirmed(CadreId.of("chief")));
    }
}
