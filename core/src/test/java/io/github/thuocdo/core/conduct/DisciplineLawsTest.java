package io.github.thuocdo.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.DisciplineLaws.FormStanding;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** L80-06, L80-07, 234-01, 234-02 and 234-04, by hand. */
class DisciplineLawsTest {

    private static final DisciplineLaws LAWS = StandardDisciplineLaws.national();
    private static final Subject HOA = Subject.of(CadreId.of("hoa"));

    private static String forms(CadreCategory category, Role role, String day) {
        return String.join(
                " ",
                Arrays.stream(DisciplineForm.values())
                        .filter(form ->
                                LAWS.standingOf(form, category, role, LocalDate.parse(day)) == FormStanding.IN_FORCE)
                        .map(DisciplineForm::key)
                        .toList());
    }

    // ------------------------------------------------------------------------------ is there such a form

    @ParameterizedTest
    @CsvSource({
        "CIVIL_SERVANT, STAFF, 2025-06-30, reprimand warning salary-reduction dismissal",
        "CIVIL_SERVANT, STAFF, 2025-07-01, reprimand warning dismissal",
        "CIVIL_SERVANT, HEAD, 2025-06-30, reprimand warning demotion removal dismissal",
        "CIVIL_SERVANT, DEPUTY, 2025-06-30, reprimand warning demotion removal dismissal",
        "CIVIL_SERVANT, HEAD, 2025-07-01, reprimand warning removal dismissal",
        "CADRE, HEAD, 2025-07-01, reprimand warning removal recall",
        "CADRE, STAFF, 2026-12-31, reprimand warning removal recall",
        "PUBLIC_EMPLOYEE, STAFF, 2026-06-30, reprimand warning dismissal",
        "PUBLIC_EMPLOYEE, DEPUTY, 2026-06-30, reprimand warning removal dismissal",
        "PUBLIC_EMPLOYEE, STAFF, 2026-07-01, reprimand warning dismissal",
        "PUBLIC_EMPLOYEE, HEAD, 2026-07-01, reprimand warning removal dismissal"
    })
    void there_are_these_forms(CadreCategory category, Role role, String day, String forms) {
        assertThat(forms(category, role, day)).isEqualTo(forms);
    }

    @ParameterizedTest
    @EnumSource(DisciplineForm.class)
    void of_people_and_days_of_which_nothing_was_read_nothing_is_said(DisciplineForm form) {
        LocalDate day = LocalDate.of(2026, 8, 1);
        assertThat(LAWS.standingOf(form, CadreCategory.CONTRACT_WORKER, Role.STAFF, day))
                .isEqualTo(FormStanding.NOT_READ);
        assertThat(LAWS.standingOf(form, CadreCategory.CADRE, Role.HEAD, LocalDate.of(2025, 6, 30)))
                .isEqualTo(FormStanding.NOT_READ);
        assertThat(LAWS.standingOf(form, CadreCategory.CIVIL_SERVANT, Role.STAFF, LocalDate.of(2020, 12, 31)))
                .isEqualTo(FormStanding.NOT_READ);
    }

    @Test
    void a_form_that_ended_is_not_in_force() {
        assertThat(LAWS.standingOf(
                        DisciplineForm.SALARY_REDUCTION,
                        CadreCategory.CIVIL_SERVANT,
                        Role.STAFF,
                        LocalDate.of(2025, 7, 1)))
                .isEqualTo(FormStanding.NOT_IN_FORCE);
        assertThat(FormStanding.NOT_IN_FORCE.key()).isEqualTo("not-in-force");
    }

    @Test
    void the_instrument_is_cited() {
        assertThat(LAWS.on(CadreCategory.PUBLIC_EMPLOYEE, LocalDate.of(2026, 6, 30)))
                .hasValueSatisfying(
                        law -> assertThat(law.citation()).hasToString("các hình thức kỷ luật, 112/2020/NĐ-CP"));
        assertThat(LAWS.on(CadreCategory.PUBLIC_EMPLOYEE, LocalDate.of(2026, 7, 1)))
                .hasValueSatisfying(law -> assertThat(law.citation()).hasToString("Điều 7.1, 234/2026/NĐ-CP"));
    }

    // ------------------------------------------------------------------------------ when it takes effect

    private static Conclusion.Builder decision(String id, String signed, String effective) {
        return Conclusion.builder()
                .id(id)
                .kind(ConclusionKind.DISCIPLINE)
                .form(DisciplineForm.WARNING)
                .about(HOA)
                .act("act")
                .decision(new Decision("Hiệu trưởng", id, LocalDate.parse(signed)))
                .effectiveOn(LocalDate.parse(effective));
    }

    private static final Conclusion PARTY = decision("party", "2026-12-10", "2026-12-10")
            .branch(DisciplineBranch.PARTY)
            .build();

    private static Conclusion.Builder administrative() {
        return decision("state", "2027-01-08", "2027-01-15")
                .branch(DisciplineBranch.ADMINISTRATIVE)
                .underConsiderationSince(LocalDate.of(2026, 11, 20));
    }

    private static DayOfEffect effect(Conclusion decision, Conclusion... others) {
        return LAWS.effectOf(decision, CadreCategory.PUBLIC_EMPLOYEE, List.of(others));
    }

    private static DayOfEffect recorded(String day) {
        return new DayOfEffect.AsRecorded(LocalDate.parse(day));
    }

    @Test
    void an_administrative_decision_takes_effect_with_the_party_decision_that_exists() {
        assertThat(effect(administrative().build(), PARTY))
                .isEqualTo(
                        new DayOfEffect.ByLaw(LocalDate.of(2026, 12, 10), new Citation("234/2026/NĐ-CP", "Điều 2.9")));
        // of the two it is the other that moves, and where the days agree nothing does
        assertThat(effect(PARTY, administrative().build())).isEqualTo(recorded("2026-12-10"));
        assertThat(effect(
                        administrative().effectiveOn(LocalDate.of(2026, 12, 10)).build(), PARTY))
                .isEqualTo(recorded("2026-12-10"));
    }

    @Test
    void a_decision_that_comes_first_keeps_its_own_day() {
        Conclusion later = decision("party", "2027-01-09", "2027-01-09")
                .branch(DisciplineBranch.PARTY)
                .build();
        assertThat(effect(administrative().build(), later)).isEqualTo(recorded("2027-01-15"));
        assertThat(effect(administrative().build())).isEqualTo(recorded("2027-01-15"));
    }

    @Test
    void dismissal_takes_effect_on_the_day_of_its_signature() {
        Conclusion.Builder dismissal = administrative().form(DisciplineForm.DISMISSAL);
        assertThat(effect(dismissal.build(), PARTY))
                .isEqualTo(new DayOfEffect.ByLaw(LocalDate.of(2027, 1, 8), new Citation("234/2026/NĐ-CP", "Điều 2.9")));
        assertThat(effect(dismissal.effectiveOn(LocalDate.of(2027, 1, 8)).build(), PARTY))
                .isEqualTo(recorded("2027-01-08"));
    }

    @Test
    void a_matter_under_consideration_on_1_july_2026_stays_under_the_older_decree() {
        Conclusion older = administrative()
                .underConsiderationSince(LocalDate.of(2026, 6, 30))
                .build();
        Conclusion newer = administrative()
                .underConsiderationSince(LocalDate.of(2026, 7, 1))
                .build();
        assertThat(effect(older, PARTY)).isEqualTo(recorded("2027-01-15"));
        assertThat(effect(newer, PARTY).day()).isEqualTo(LocalDate.of(2026, 12, 10));
    }

    @Test
    void a_decision_signed_before_the_decree_and_those_on_other_people_have_no_such_day() {
        Conclusion june = decision("state", "2026-06-30", "2026-06-30")
                .branch(DisciplineBranch.ADMINISTRATIVE)
                .build();
        Conclusion party = decision("party", "2026-05-04", "2026-05-04")
                .branch(DisciplineBranch.PARTY)
                .build();
        assertThat(effect(june, party)).isEqualTo(recorded("2026-06-30"));
        for (CadreCategory category : List.of(CadreCategory.CIVIL_SERVANT, CadreCategory.CADRE)) {
            assertThat(LAWS.effectOf(administrative().build(), category, List.of(PARTY)))
                    .isEqualTo(recorded("2027-01-15"));
        }
    }

    @Test
    void only_a_standing_party_decision_on_the_same_act_of_the_same_person_counts() {
        Conclusion state = administrative().build();
        assertThat(effect(
                        state,
                        decision("party", "2026-12-10", "2026-12-10")
                                .branch(DisciplineBranch.PARTY)
                                .act("other")
                                .build()))
                .isEqualTo(recorded("2027-01-15"));
        assertThat(effect(
                        state,
                        decision("party", "2026-12-10", "2026-12-10")
                                .branch(DisciplineBranch.PARTY)
                                .about(Subject.of(CadreId.of("lan")))
                                .build()))
                .isEqualTo(recorded("2027-01-15"));
        Conclusion.Builder annulled =
                decision("party", "2026-12-10", "2026-12-10").branch(DisciplineBranch.PARTY);
        assertThat(effect(state, annulled.annulledOn(LocalDate.of(2027, 1, 8)).build()))
                .isEqualTo(recorded("2027-01-15"));
        assertThat(effect(state, annulled.annulledOn(LocalDate.of(2027, 1, 9)).build())
                        .day())
                .isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(effect(
                        state,
                        decision("other", "2026-12-10", "2026-12-10")
                                .branch(DisciplineBranch.ADMINISTRATIVE)
                                .build()))
                .isEqualTo(recorded("2027-01-15"));
    }

    @Test
    void what_is_not_on_record_is_no_default() {
        DayOfEffect noBranch = new DayOfEffect.NotKnown(LocalDate.of(2027, 1, 15), DayOfEffect.Missing.BRANCH);
        assertThat(effect(administrative().branch(Optional.empty()).build(), PARTY))
                .isEqualTo(noBranch);
        assertThat(effect(
                        administrative().build(),
                        decision("party", "2026-12-10", "2026-12-10").build()))
                .isEqualTo(noBranch);
        assertThat(effect(
                        administrative()
                                .underConsiderationSince(Optional.empty())
                                .build(),
                        PARTY))
                .isEqualTo(new DayOfEffect.NotKnown(
                        LocalDate.of(2027, 1, 15), DayOfEffect.Missing.UNDER_CONSIDERATION_SINCE));
        assertThat(DayOfEffect.Missing.UNDER_CONSIDERATION_SINCE.key()).isEqualTo("under-consideration-since");
    }

    @Test
    void of_several_party_decisions_the_one_that_took_effect_first_counts() {
        Conclusion first = decision("first", "2026-12-12", "2026-12-01")
                .branch(DisciplineBranch.PARTY)
                .build();
        assertThat(effect(administrative().build(), PARTY, first).day()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void other_conclusions_take_effect_as_recorded() {
        Conclusion degradation = Conclusion.builder()
                .id("d")
                .kind(ConclusionKind.DEGRADATION)
                .about(HOA)
                .act("act")
                .decision(new Decision("Tỉnh ủy", "1", LocalDate.of(2027, 1, 8)))
                .build();
        assertThat(effect(degradation, PARTY)).isEqualTo(recorded("2027-01-08"));
    }

    // ------------------------------------------------------------------------------ the data

    @Test
    void two_instruments_for_the_same_people_and_day_are_refused() {
        DisciplineLaw law = LAWS.laws().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisciplineLaws(ImmutableList.of(law, law)))
                .withMessage(
                        "laws (các hình thức kỷ luật, 112/2020/NĐ-CP; các hình thức kỷ luật, 112/2020/NĐ-CP) must not"
                                + " be in force for the same people on the same day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisciplineLaw(
                        law.citation(),
                        DateRange.all(),
                        CadreCategory.CADRE,
                        ImmutableSetMultimap.of(),
                        Optional.empty()))
                .withMessage("forms ({}) of các hình thức kỷ luật, 112/2020/NĐ-CP must name a form of discipline");
    }
}
