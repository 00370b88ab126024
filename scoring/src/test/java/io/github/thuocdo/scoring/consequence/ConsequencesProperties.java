package io.github.thuocdo.scoring.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.consequence.BindingForce;
import io.github.thuocdo.core.consequence.PersonnelMeasure;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ConsequencesProperties {

    private static final int FIRST = 2020;

    private static Careers career(CadreCategory category, Role role, List<Classification> levels) {
        Careers years = Careers.of(category, role);
        for (int i = 0; i < levels.size(); i++) {
            years = years.year(FIRST + i, levels.get(i));
        }
        return years;
    }

    private static boolean leaves(Consequences consequences) {
        return !consequences.proposing(PersonnelMeasure.LEAVE_SERVICE).isEmpty();
    }

    /** Two years before 2026, one year from then: counted here by hand. */
    @Property
    void leaving_is_proposed_for_a_member_of_staff_exactly_when_the_law_of_the_year_says_so(
            @ForAll @Size(10) List<Classification> levels, @ForAll @IntRange(min = 1, max = 9) int last) {
        boolean now = levels.get(last) == Classification.NOT_COMPLETED;
        boolean before = levels.get(last - 1) == Classification.NOT_COMPLETED;
        boolean expected = FIRST + last >= 2026 ? now : now && before;

        Consequences consequences =
                career(CadreCategory.CIVIL_SERVANT, Role.STAFF, levels).in(FIRST + last);
        assertThat(leaves(consequences)).isEqualTo(expected);
    }

    @Property
    void the_order_in_which_outcomes_are_on_record_changes_nothing(
            @ForAll @Size(10) List<Classification> levels, @ForAll Role role) {
        Careers years = career(CadreCategory.CIVIL_SERVANT, role, levels);
        PersonnelHistory history = years.history();
        PersonnelHistory reversed = new PersonnelHistory(
                history.cadre(),
                history.categories(),
                history.role(),
                ImmutableList.copyOf(Lists.reverse(history.outcomes())),
                history.conclusions(),
                history.votes(),
                history.term());

        for (int year = FIRST + 1; year < FIRST + levels.size(); year++) {
            assertThat(new Careers(reversed).in(year).considered())
                    .isEqualTo(years.in(year).considered());
        }
    }

    @Property
    void later_years_change_nothing_about_an_earlier_one(
            @ForAll @Size(10) List<Classification> levels, @ForAll @IntRange(min = 1, max = 8) int last) {
        Consequences all =
                career(CadreCategory.CIVIL_SERVANT, Role.HEAD, levels).in(FIRST + last);
        Consequences then = career(CadreCategory.CIVIL_SERVANT, Role.HEAD, levels.subList(0, last + 1))
                .in(FIRST + last);
        assertThat(all.considered()).isEqualTo(then.considered());
    }

    @Property
    void two_thirds_are_counted_in_whole_votes(
            @ForAll @IntRange(min = 1, max = 500) int all, @ForAll @IntRange(max = 500) int some) {
        int low = Math.min(some, all);
        boolean removal = Careers.head()
                .year(2026, Classification.GOOD)
                .vote(low, all, LocalDate.of(2026, 6, 1))
                .in(2026)
                .rules()
                .contains("170.removal-confidence");
        assertThat(removal).isEqualTo(3 * low > 2 * all);
    }

    @Property
    void every_proposal_cites_a_clause_and_rests_on_the_record(
            @ForAll @Size(10) List<Classification> levels, @ForAll Role role) {
        Consequences consequences =
                career(CadreCategory.CIVIL_SERVANT, role, levels).in(2026);
        assertThat(consequences.measures()).allSatisfy(proposed -> {
            assertThat(proposed.rule().provision().citation().clause()).isNotBlank();
            assertThat(proposed.because().evidence().isEmpty())
                    .isEqualTo(proposed.because().particulars() instanceof ConsideredConsequence.Particulars.OnVote);
            assertThat(proposed.rule().inForce().contains(LocalDate.of(2026, 12, 31)))
                    .isTrue();
        });
        assertThat(consequences.differing())
                .allSatisfy(pair -> assertThat(pair.one().rule().force() == BindingForce.REQUIRED)
                        .isNotEqualTo(pair.other().rule().force() == BindingForce.REQUIRED));
    }
}
