package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.DossierChanges.emptyMonth;
import static io.github.thuocdo.scoring.DossierChanges.total;
import static io.github.thuocdo.scoring.DossierChanges.withGround;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Laws G1, G2 and K0: grounds, limits, and the ladder without them. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class GateProperties extends DossierLaws {

    @Property(seed = SEED)
    void a_mandatory_ground_decides_whatever_the_total_even_none(
            @ForAll("years") Dossier year,
            @ForAll("engines") ScoringEngine engine,
            @ForAll("mandatory") ConclusionKind kind) {
        Dossier served = year.withMonthsServed(Fraction.of(6));
        Proposal lowest = new Proposal.Classified(Classification.NOT_COMPLETED);

        Dossier disciplined = withGround(served, kind, Ground.Standing.COUNTS);
        assertThat(engine.propose(disciplined)).isEqualTo(lowest);
        assertThat(engine.propose(disciplined.withShorter(ImmutableList.of()))).isEqualTo(lowest);
        assertThat(engine.propose(disciplined.withSupplied(supplied("total", "100"))))
                .isEqualTo(lowest);
        assertThat(engine.propose(disciplined.withMonthsServed(Fraction.parse("179/30"))))
                .satisfies(Told.proposal("not-classified 335.six-months"));
    }

    @Provide
    Arbitrary<ConclusionKind> mandatory() {
        return Arbitraries.of(
                ConclusionKind.DEGRADATION,
                ConclusionKind.SELF_EVOLUTION,
                ConclusionKind.PARTY_PROHIBITION,
                ConclusionKind.EXEMPLARY_BREACH,
                ConclusionKind.DISCIPLINE);
    }

    @Property(seed = SEED)
    void a_limit_at_a_higher_class_decides_nothing_without_a_total(
            @ForAll("engines") ScoringEngine engine, @ForAll Classification unit) {
        Dossier head = emptyMonth()
                .withPeriod(EvaluationPeriod.year(2026))
                .withRole(Role.HEAD)
                .withMonthsServed(Fraction.of(12))
                .withHeads(HeadedOrganization.of(UnitId.of("P-KT"), UnitLevel.DIRECT_USING, Observation.given(unit)));

        assertThat(engine.propose(head)).satisfies(Told.proposal("undetermined no-period-scored"));
    }

    @Property(seed = SEED)
    void without_grounds_and_limits_the_ladder_alone_decides(
            @ForAll("years") Dossier year, @ForAll("engines") ScoringEngine engine) {
        Scorecard card = engine.score(year.withGrounds(List.of())
                .withGroundDecisions(ImmutableMap.of())
                .withMonthsServed(Fraction.of(6))
                .withHeads());

        total(card)
                .ifPresentOrElse(
                        total -> assertThat(card.proposal()).isEqualTo(new Proposal.Classified(SlowOracle.band(total))),
                        () -> assertThat(card.proposal()).isInstanceOf(Proposal.Undetermined.class));
        assertThat(card.considerations())
                .filteredOn(consideration -> consideration.outcome() != Consideration.Outcome.NOT_APPLIED)
                .allMatch(consideration -> consideration.reason() == Particulars.Reason.REACHED);
    }

    private static ImmutableMap<String, Supplied> supplied(String element, String value) {
        return ImmutableMap.of(element, new Supplied(Fraction.parse(value), "test"));
    }
}
