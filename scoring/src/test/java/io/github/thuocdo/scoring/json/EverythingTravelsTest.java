package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Cohort;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.RandomAgency;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.consequence.Outcome;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EverythingTravelsTest {

    private static final ImmutableList<Class<?>> ROOTS = ImmutableList.of(
            Register.class,
            Dossier.class,
            Policy.class,
            PolicyEntry.class,
            Finding.class,
            Refusal.class,
            ScorecardForm.Card.class,
            Placement.class,
            ScopeOutcome.class,
            Outcome.class,
            Proposal.class,
            Consideration.class,
            Evidence.class);

    @Test
    void whatever_is_reached_from_a_fact_or_an_outcome_can_be_written() {
        Set<DeclaredType> reached = new LinkedHashSet<>();
        ROOTS.forEach(root -> reach(DeclaredType.of(root), reached));

        assertThat(reached).hasSizeGreaterThan(200);
    }

    /** A type without a shape refuses to be asked for it. */
    private static void reach(DeclaredType type, Set<DeclaredType> reached) {
        type.arguments().forEach(argument -> reach(argument, reached));
        boolean whole = PartText.isText(type.raw())
                || type.nothing().isPresent()
                || type.raw() == Scorecard.class
                || !reached.add(type);
        if (whole) {
            return;
        }
        if (Family.isFamily(type)) {
            Family family = Family.of(type);
            family.kinds().forEach(kind -> {
                DeclaredType member = family.member(kind).orElseThrow();
                assertThat(Shape.of(member).names()).doesNotContain(PartReader.KIND);
                reach(member, reached);
            });
        } else {
            Shape.of(type).components().forEach(component -> reach(component.type(), reached));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 17, 58})
    void what_a_round_decides_is_written_with_the_scorecards_it_rests_on(int seed) {
        AgencyRound round = AgencyRound.of(
                StandardPolicies.decree335Individuals(),
                RandomAgency.of(seed).register(),
                RandomAgency.AGENCY,
                RandomAgency.YEAR);
        Placement first = round.placements().get(0);
        TextMap written = (TextMap) JsonTree.written(first);

        assertThat(written.keys()).contains("subject", "scorecard", "beforeQuota", "proposal", "quota");
        assertThat(JsonText.text(written.required("scorecard")))
                .isEqualTo(ThuocdoJson.write(first.scorecard()).replaceFirst("  \"format\": 1,\n", ""));
        assertThat(ThuocdoJson.read(JsonText.text(written.required("proposal")), Proposal.class))
                .isEqualTo(first.proposal());
        assertThat(JsonTree.of(ThuocdoJson.write(round.placements())).asItems()).hasSameSizeAs(round.placements());
        round.board()
                .forEach(scope -> assertThat(ThuocdoJson.read(ThuocdoJson.write(scope), ScopeOutcome.class))
                        .isEqualTo(scope));
    }

    @Test
    void what_is_not_made_of_parts_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThuocdoJson.write(new Object()))
                .withMessage(
                        "class java.lang.Object must be a record, an entity, or made of what its accessors return; what"
                                + " is worked out travels by that of which it is made");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThuocdoJson.read("{}", Cohort.class))
                .withMessageContaining("Cohort must be");
    }
}
