package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 11: an order of the authority settles the tie of those whom it names, and one that settles nothing is told. */
class AuthorityOrderProperties {

    private static final Decision DECISION = new Decision("Chairman", "2/QD", LocalDate.of(2026, 12, 20));

    private static Register ward(Random random) {
        Ward ward = Ward.of();
        int people = 5 + random.nextInt(16);
        List<String> group = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String id = "p" + i;
            ward.staff(id, "office", List.of("92", "91", "91", "80", "80").get(random.nextInt(5)));
            if (random.nextInt(4) > 0) {
                group.add(id);
            }
        }
        return ward.group("T", group.toArray(String[]::new)).register();
    }

    private static AgencyRound round(Register register) {
        return AgencyRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.YEAR);
    }

    private static List<CadreId> pending(AgencyRound round) {
        List<CadreId> pending = new ArrayList<>();
        round.proposals().forEach((cadre, proposal) -> {
            if (proposal instanceof Proposal.Pending) {
                pending.add(cadre);
            }
        });
        return pending;
    }

    private static Register ordered(Register register, List<CadreId> order) {
        return Register.builder()
                .from(register)
                .addAuthorityOrders(AuthorityOrder.ofPeople(Ward.AGENCY, Ward.YEAR, order, DECISION))
                .build();
    }

    private static boolean isUnused(AgencyRound round) {
        return round.findings().stream().anyMatch(RoundFinding.OrderNotUsed.class::isInstance);
    }

    @Test
    void an_order_of_the_tied_alone_settles_their_tie_in_that_order() {
        Law.holds("an order of the tied alone settles the tie", random -> {
            Register register = ward(random);
            List<CadreId> tied = pending(round(register));
            if (tied.size() < 2) {
                return false;
            }
            Collections.shuffle(tied, random);
            AgencyRound settled = round(ordered(register, tied));
            assertThat(isUnused(settled)).isFalse();
            assertThat(settled.proposals())
                    .doesNotContainEntry(
                            tied.get(0), round(register).proposals().get(tied.get(0)));
            // nobody named has a class while somebody named before him, of equal points and in the same scopes, has
            // none
            settled.board().forEach(scope -> assertThat(scope.admitted()).isLessThanOrEqualTo(scope.places()));
            assertThat(pending(settled)).doesNotContainAnyElementsOf(tied);
            return true;
        });
    }

    @Test
    void an_order_that_changes_nothing_is_told() {
        Law.holds("an order that settles nothing is told", random -> {
            Register register = ward(random);
            List<CadreId> some =
                    new ArrayList<>(register.organization().cadreById().keySet());
            Collections.shuffle(some, random);
            AgencyRound without = round(register);
            AgencyRound with = round(ordered(register, some.subList(0, 1 + random.nextInt(some.size()))));
            boolean changed = !with.proposals().equals(without.proposals());
            assertThat(isUnused(with)).isEqualTo(!changed);
            return !changed;
        });
    }

    @Test
    void an_order_takes_no_place_from_whoever_has_more_points() {
        Law.holds("an order takes no place from a higher score", random -> {
            Register register = ward(random);
            List<CadreId> everybody =
                    new ArrayList<>(register.organization().cadreById().keySet());
            Collections.shuffle(everybody, random);
            AgencyRound without = round(register);
            AgencyRound with = round(ordered(register, everybody));
            without.proposals().forEach((cadre, proposal) -> {
                if (proposal.equals(new Proposal.Classified(Classification.EXCELLENT))) {
                    assertThat(with.proposals()).containsEntry(cadre, proposal);
                }
            });
            return !pending(without).isEmpty();
        });
    }
}
