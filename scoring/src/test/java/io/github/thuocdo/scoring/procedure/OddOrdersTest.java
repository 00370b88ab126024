package io.github.thuocdo.scoring.procedure;

import static io.github.thuocdo.scoring.procedure.Hall.DIVISION;
import static io.github.thuocdo.scoring.procedure.Hall.STAFF;
import static io.github.thuocdo.scoring.procedure.Hall.YEAR;
import static io.github.thuocdo.scoring.procedure.Hall.decision;
import static io.github.thuocdo.scoring.procedure.Hall.finished;
import static io.github.thuocdo.scoring.procedure.Hall.ofUnit;
import static io.github.thuocdo.scoring.procedure.Hall.petition;
import static io.github.thuocdo.scoring.procedure.Hall.register;
import static io.github.thuocdo.scoring.procedure.Hall.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.notice.ProcedureReport;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years in which things came otherwise than they should: nothing is passed over in silence. */
class OddOrdersTest {

    private static final Policy DECREE_335 = StandardPolicies.decree335Individuals();

    private static ProcedureCheck check(Register register, String day) {
        return ProcedureCheck.of(DECREE_335, register, Subject.of(STAFF), YEAR, LocalDate.parse(day));
    }

    private static ImmutableList<String> codes(ProcedureCheck check) {
        return check.findings().stream().map(ProcedureFinding::code).collect(ImmutableList.toImmutableList());
    }

    private static String report(Register register, String day) {
        return ProcedureReport.paper(
                        ProcedureRound.of(DECREE_335, register, Hall.WARD, YEAR, LocalDate.parse(day)),
                        register.organization(),
                        Language.VIETNAMESE)
                .text()
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_petition_without_any_decision_passes_over_the_decision() {
        Register register = register()
                .addPetitions(petition(STAFF, "2026-12-04", "2026-12-09"))
                .build();

        assertThat(check(register, "2026-12-09").findings())
                .filteredOn(ProcedureFinding.Skipped.class::isInstance)
                .extracting(finding -> (ProcedureFinding.Skipped) finding)
                .extracting(skipped -> skipped.step().kind() + " " + skipped.next() + " " + skipped.on())
                .containsExactly("DECISION PETITION 2026-12-04");
        assertThat(codes(check(register, "2026-12-03"))).isEmpty();
    }

    @Test
    void of_two_meetings_the_one_after_the_form_counts_and_one_after_the_decision_does_not() {
        Register twice = register()
                .addSteps(
                        ofUnit(StepKind.MEETING, DIVISION, "2026-11-30"),
                        step(StepKind.FORM, STAFF, "2026-12-01"),
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-03"))
                .addResults(decision(STAFF, "2026-12-10").build())
                .build();
        Register late = register()
                .addSteps(
                        step(StepKind.FORM, STAFF, "2026-12-01"),
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-11"),
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-12"))
                .addResults(decision(STAFF, "2026-12-10").build())
                .build();

        assertThat(codes(check(twice, "2026-12-10"))).isEmpty();
        assertThat(check(twice, "2026-12-10").done())
                .extracting(done -> done.step().kind() + " " + done.on())
                .contains("MEETING 2026-12-03");
        assertThat(codes(check(late, "2026-12-12"))).containsExactly("out-of-order");
    }

    @Test
    void a_result_that_is_replaced_twice_leaves_both_before_it_readable_and_is_notified_anew_each_time() {
        Register.Builder facts = finished(STAFF)
                .addResults(
                        decision(STAFF, "2027-01-20")
                                .replaces("KQ/ha/2026-12-10")
                                .build(),
                        decision(STAFF, "2027-02-10")
                                .replaces("KQ/ha/2027-01-20")
                                .build());

        assertThat(check(facts.build(), "2027-02-10").replaced())
                .extracting(Result::id)
                .containsExactly("KQ/ha/2026-12-10", "KQ/ha/2027-01-20");
        assertThat(check(facts.build(), "2027-02-10").state()).isEqualTo(ResultState.DECIDED);
        facts.addSteps(step(StepKind.NOTICE, STAFF, "2027-01-21"));
        assertThat(check(facts.build(), "2027-02-11").state())
                .as("the notice of the second is none of the third")
                .isEqualTo(ResultState.DECIDED);
        facts.addSteps(step(StepKind.NOTICE, STAFF, "2027-02-11"));
        assertThat(check(facts.build(), "2027-02-11").state()).isEqualTo(ResultState.NOTIFIED);
    }

    @Test
    void a_result_without_a_decision_that_was_replaced_is_told() {
        Result undecided = Result.builder()
                .from(decision(STAFF, "2026-12-10").build())
                .id("noted")
                .decision(Optional.empty())
                .build();
        Register register = register()
                .addResults(
                        undecided,
                        decision(STAFF, "2026-12-12").replaces("noted").build())
                .build();

        assertThat(check(register, "2026-12-11").replaced()).isEmpty();
        assertThat(check(register, "2026-12-12").replaced()).containsExactly(undecided);
        assertThat(report(register, "2026-12-12")).contains("Một kết quả chưa ghi quyết định đã được thay thế");
    }

    /** Received on the Monday before the Lunar New Year of 2027; seven working days, of which the holidays are none. */
    @ParameterizedTest
    @CsvSource({"2027-02-17,", "2027-02-18, taken-late"})
    void a_settlement_is_late_by_one_working_day_over_the_new_year(String settled, String code) {
        Register register = finished(STAFF)
                .calendar(Hall.CALENDAR.plusHolidays(DateRange.parse("2027-02-04/2027-02-10")))
                .addPetitions(petition(STAFF, "2027-02-01", settled))
                .build();

        assertThat(codes(check(register, "2027-02-20")))
                .isEqualTo(code == null ? ImmutableList.of() : ImmutableList.of(code));
    }

    @Test
    void what_was_done_last_is_told_by_its_day_and_what_holds_of_everybody_without_their_names() {
        Register register = register()
                .addSteps(ofUnit(StepKind.MEETING, DIVISION, "2026-11-30"), step(StepKind.FORM, STAFF, "2026-12-02"))
                .build();

        assertThat(report(register, "2026-12-14")).contains("nộp phiếu tự đánh giá, 02/12/2026");
        assertThat(report(register, "2026-12-15")).contains("tất cả 4 kết quả: Quá hạn: chưa có quyết định xếp loại");
    }
}
