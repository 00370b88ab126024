package io.github.thuocdo.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.validity.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConclusionTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 8, 15);
    private static final Subject NGAN = Subject.of(CadreId.of("CC-04"));

    private static Conclusion.Builder conclusion(ConclusionKind kind) {
        return Conclusion.builder()
                .id("KL-1")
                .kind(kind)
                .about(NGAN)
                .decision(new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", SIGNED));
    }

    @Test
    void it_takes_effect_when_signed_about_one_act_in_the_line_of_duty_unless_said_otherwise() {
        Conclusion conclusion = conclusion(ConclusionKind.DEGRADATION).build();

        assertThat(conclusion.effectiveOn()).isEqualTo(SIGNED);
        assertThat(conclusion.act()).isEqualTo("KL-1");
        assertThat(conclusion.dutyRelated()).isTrue();
        assertThat(conclusion.annulledOn()).isEmpty();
    }

    @Test
    void discipline_and_nothing_else_has_a_form() {
        String rule = "conclusion (KL-1) must have a form of discipline exactly when it is discipline";

        assertThat(conclusion(ConclusionKind.DISCIPLINE)
                        .form(DisciplineForm.WARNING)
                        .build()
                        .form())
                .contains(DisciplineForm.WARNING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conclusion(ConclusionKind.DISCIPLINE).build())
                .withMessage(rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conclusion(ConclusionKind.SUSPENSION)
                        .form(DisciplineForm.REPRIMAND)
                        .build())
                .withMessage(rule);
    }

    @Test
    void only_discipline_has_a_branch_and_a_consideration_and_that_begins_before_the_decision() {
        String rule = "conclusion (KL-1) must be discipline to have a branch or a beginning of its consideration";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conclusion(ConclusionKind.DEGRADATION)
                        .branch(DisciplineBranch.PARTY)
                        .build())
                .withMessage(rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conclusion(ConclusionKind.DEGRADATION)
                        .underConsiderationSince(SIGNED)
                        .build())
                .withMessage(rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conclusion(ConclusionKind.DISCIPLINE)
                        .form(DisciplineForm.WARNING)
                        .underConsiderationSince(SIGNED.plusDays(1))
                        .build())
                .withMessage("underConsiderationSince (2026-08-16) of conclusion KL-1 must not be after its decision"
                        + " (2026-08-15)");
        Conclusion decision = conclusion(ConclusionKind.DISCIPLINE)
                .form(DisciplineForm.WARNING)
                .build();
        assertThat(decision.branch()).isEmpty();
        assertThat(decision.underConsiderationSince()).isEmpty();
    }

    @Test
    void blank_identifiers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conclusion(ConclusionKind.DEGRADATION).id(" ").build())
                .withMessage("id ( ) must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Allegation("", NGAN, "đi muộn", SIGNED))
                .withMessage("id () must not be blank");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> conclusion(ConclusionKind.DEGRADATION).about(null))
                .withMessage("about");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_read_from_its_key(ConclusionKind kind) {
        assertThat(Term.parse(ConclusionKind.class, kind.key())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void every_form_is_read_from_its_key(DisciplineForm form) {
        assertThat(Term.parse(DisciplineForm.class, form.key())).isEqualTo(form);
    }

    @ParameterizedTest
    @EnumSource
    void every_branch_is_read_from_its_key(DisciplineBranch branch) {
        assertThat(Term.parse(DisciplineBranch.class, branch.key())).isEqualTo(branch);
    }

    @Test
    void forms_run_from_the_lightest() {
        assertThat(DisciplineForm.values())
                .containsExactly(
                        DisciplineForm.REPRIMAND,
                        DisciplineForm.WARNING,
                        DisciplineForm.SALARY_REDUCTION,
                        DisciplineForm.DEMOTION,
                        DisciplineForm.REMOVAL,
                        DisciplineForm.RECALL,
                        DisciplineForm.DISMISSAL);
    }

    @Test
    void unknown_words_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(ConclusionKind.class, "rumour"))
                .withMessage("conclusion-kind (rumour) must be one of degradation, self-evolution, party-prohibition,"
                        + " exemplary-breach, discipline, managed-unit-corruption, suspension, personnel-wrongdoing, disunity, basic-target-failed,"
                        + " force-majeure, self-remedied, discovered-reported-remedied, shortcoming, shortcoming-remedied,"
                        + " shortcoming-not-remedied, earlier-violation, reduced-prestige");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(DisciplineForm.class, "fine"))
                .withMessage("discipline-form (fine) must be one of reprimand, warning, salary-reduction, demotion,"
                        + " removal, recall, dismissal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(DisciplineBranch.class, "court"))
                .withMessage("discipline-branch (court) must be one of party, administrative");
    }
}
