package io.github.thuocdo.scoring.reconsideration;

import static io.github.thuocdo.scoring.reconsideration.Office.POLICY;
import static io.github.thuocdo.scoring.reconsideration.Office.WARD;
import static io.github.thuocdo.scoring.reconsideration.Office.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReconsiderationProperties {

    private static Register register(List<Integer> totals) {
        Office office = new Office().head("binh");
        for (int i = 0; i < totals.size(); i++) {
            office.staff("p" + i, Integer.toString(totals.get(i)));
        }
        return office.person("idle", Role.STAFF).register();
    }

    /** Whoever is not listed has, to the last consideration, the placement and the months that he or she had. */
    @Property(tries = 60)
    void exactly_those_are_listed_for_whom_something_is_otherwise(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 45, max = 100) Integer> totals,
            @ForAll @IntRange(max = 100) int march) {
        Register before = register(totals);
        Reconsideration reconsideration =
                Reconsideration.of(POLICY, before, List.of(Office.march("p0", Integer.toString(march))), WARD, YEAR);
        AgencyRound old = AgencyRound.of(POLICY, before, WARD, YEAR);
        AgencyRound now = AgencyRound.of(POLICY, reconsideration.after(), WARD, YEAR);

        for (Placement placement : now.placements()) {
            boolean same = old.placementOf(placement.cadre()).orElseThrow().equals(placement)
                    && old.months().row(placement.cadre()).equals(now.months().row(placement.cadre()));
            boolean listed = reconsideration.touched(placement.cadre()).isPresent();
            if (same) {
                assertThat(listed).as(placement.cadre().text()).isFalse();
            }
            if (!old.placementOf(placement.cadre()).orElseThrow().proposal().equals(placement.proposal())) {
                assertThat(listed).as(placement.cadre().text()).isTrue();
            }
        }
        assertThat(reconsideration.touched())
                .allSatisfy(one -> assertThat(one.connections()).isNotEmpty())
                .allSatisfy(one -> assertThat(one.shifts()).allMatch(ReconsiderationProperties::isOtherwise));
    }

    private static boolean isOtherwise(Shift shift) {
        if (shift instanceof Shift.OfNumber number) {
            return !number.before().equals(number.after());
        }
        if (shift instanceof Shift.OfRule rule) {
            return !rule.before().equals(rule.after());
        }
        return !(shift instanceof Shift.OfProposal proposal)
                || !proposal.before().equals(proposal.after());
    }

    /** The way back lists the same people with before and after exchanged. */
    @Property(tries = 40)
    void the_difference_is_the_same_in_both_directions(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 45, max = 100) Integer> totals,
            @ForAll @IntRange(max = 100) int march) {
        Register before = register(totals);
        Register after = Office.march("p0", Integer.toString(march)).applyTo(before);
        Reconsideration there = Reconsideration.between(POLICY, before, after, WARD, YEAR);
        Reconsideration back = Reconsideration.between(POLICY, after, before, WARD, YEAR);

        assertThat(back.touched())
                .extracting(Touched::cadre)
                .containsExactlyElementsOf(
                        there.touched().stream().map(Touched::cadre).toList());
        assertThat(back.scopes()).hasSameSizeAs(there.scopes());
    }
}
