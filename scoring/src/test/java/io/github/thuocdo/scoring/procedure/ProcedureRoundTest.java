package io.github.thuocdo.scoring.procedure;

import static io.github.thuocdo.scoring.procedure.Hall.DEPUTY;
import static io.github.thuocdo.scoring.procedure.Hall.DIVISION;
import static io.github.thuocdo.scoring.procedure.Hall.HEAD;
import static io.github.thuocdo.scoring.procedure.Hall.OTHER;
import static io.github.thuocdo.scoring.procedure.Hall.STAFF;
import static io.github.thuocdo.scoring.procedure.Hall.WARD;
import static io.github.thuocdo.scoring.procedure.Hall.YEAR;
import static io.github.thuocdo.scoring.procedure.Hall.decision;
import static io.github.thuocdo.scoring.procedure.Hall.finished;
import static io.github.thuocdo.scoring.procedure.Hall.ofUnit;
import static io.github.thuocdo.scoring.procedure.Hall.petition;
import static io.github.thuocdo.scoring.procedure.Hall.register;
import static io.github.thuocdo.scoring.procedure.Hall.step;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure.Taker;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.notice.ProcedureReport;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcedureRoundTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();

    private static ProcedureRound round(Register register, String day) {
        return ProcedureRound.of(POLICY, register, WARD, YEAR, LocalDate.parse(day));
    }

    /** A round in which the steps of everybody but the deputy's opinion of the Party committee were taken. */
    private static Register.Builder ward() {
        Register.Builder ward = register()
                .addSteps(
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-03"),
                        step(StepKind.PARTY_OPINION, HEAD, "2026-12-07"),
                        step(StepKind.PERSONNEL_PROPOSAL, HEAD, "2026-12-08"),
                        ofUnit(StepKind.PUBLICATION, WARD, "2026-12-11"),
                        ofUnit(StepKind.DATABASE, WARD, "2026-12-14"));
        for (CadreId person : ImmutableList.of(HEAD, DEPUTY, STAFF, OTHER)) {
            ward.addSteps(step(StepKind.FORM, person, "2026-12-01"), step(StepKind.NOTICE, person, "2026-12-11"))
                    .addResults(decision(person, "2026-12-10").build());
        }
        return ward;
    }

    @Test
    void a_round_is_closed_decided_notified_petitioned_and_corrected_step_by_step_by_facts_alone() {
        Register register = ward().addSteps(step(StepKind.PARTY_OPINION, DEPUTY, "2026-12-07"))
                .addPetitions(petition(STAFF, "2026-12-16", "2026-12-22"))
                .addResults(decision(STAFF, "2026-12-22")
                        .replaces("KQ/ha/2026-12-10")
                        .build())
                .addSteps(
                        step(StepKind.NOTICE, STAFF, "2026-12-23"),
                        step(StepKind.PUBLICATION, STAFF, "2026-12-23"),
                        step(StepKind.DATABASE, STAFF, "2026-12-24"))
                .build();

        assertThat(Stream.of(
                                "2026-11-30",
                                "2026-12-01",
                                "2026-12-10",
                                "2026-12-11",
                                "2026-12-14",
                                "2026-12-16",
                                "2026-12-22",
                                "2026-12-23",
                                "2026-12-24")
                        .map(day -> round(register, day).count()))
                .containsExactly(
                        ImmutableSortedMap.of(ResultState.NOT_BEGUN, 4),
                        ImmutableSortedMap.of(ResultState.SELF_SCORED, 4),
                        ImmutableSortedMap.of(ResultState.DECIDED, 4),
                        ImmutableSortedMap.of(ResultState.NOTIFIED, 4),
                        ImmutableSortedMap.of(ResultState.LOCKED, 4),
                        ImmutableSortedMap.of(ResultState.PETITIONED, 1, ResultState.LOCKED, 3),
                        ImmutableSortedMap.of(ResultState.DECIDED, 1, ResultState.LOCKED, 3),
                        ImmutableSortedMap.of(ResultState.NOTIFIED, 1, ResultState.LOCKED, 3),
                        ImmutableSortedMap.of(ResultState.LOCKED, 4));
        assertThat(round(register, "2026-12-24").isClosed()).isTrue();
        assertThat(round(register, "2026-12-23").isClosed()).isFalse();
        assertThat(round(register, "2026-12-24").irregular()).isEmpty();
    }

    /** What is told of one person on a day: the state, whose turn it is with the last day, and what is not as the procedure asks. */
    private static String told(ProcedureCheck check) {
        return check.state().key() + "; "
                + check.next().stream()
                        .map(open -> open.step().kind().key()
                                + open.lastDay().map(day -> " by " + day).orElse(""))
                        .collect(joining(", "))
                + "; "
                + check.findings().stream().map(ProcedureFinding::code).collect(joining(", "));
    }

    @Test
    void on_every_day_of_a_round_it_is_told_where_it_stands_whose_turn_it_is_and_what_is_late() {
        Register register = register()
                .addSteps(
                        step(StepKind.FORM, STAFF, "2026-12-01"),
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-03"),
                        step(StepKind.NOTICE, STAFF, "2026-12-18"),
                        ofUnit(StepKind.PUBLICATION, WARD, "2026-12-21"),
                        step(StepKind.DATABASE, STAFF, "2026-12-23"),
                        step(StepKind.NOTICE, STAFF, "2027-01-05"),
                        step(StepKind.PUBLICATION, STAFF, "2027-01-05"),
                        step(StepKind.DATABASE, STAFF, "2027-01-06"))
                .addPetitions(petition(STAFF, "2026-12-22", "2027-01-04"))
                .addResults(
                        decision(STAFF, "2026-12-16").build(),
                        decision(STAFF, "2027-01-04")
                                .replaces("KQ/ha/2026-12-16")
                                .build())
                .build();
        Map<String, String> changes = new LinkedHashMap<>();
        String before = "";
        for (LocalDate day = LocalDate.of(2026, 11, 30);
                !day.isAfter(LocalDate.of(2027, 1, 31));
                day = day.plusDays(1)) {
            String now = told(ProcedureCheck.of(POLICY, register, Subject.of(STAFF), YEAR, day));
            if (!now.equals(before)) {
                changes.put(day.toString(), now);
            }
            before = now;
        }

        assertThat(changes)
                .containsExactly(
                        Map.entry("2026-11-30", "not-begun; form; "),
                        Map.entry("2026-12-01", "self-scored; meeting; "),
                        Map.entry("2026-12-03", "self-scored; decision by 2026-12-14; "),
                        Map.entry("2026-12-15", "self-scored; decision by 2026-12-14; overdue"),
                        Map.entry("2026-12-16", "decided; notice, publication, database by 2026-12-21; taken-late"),
                        Map.entry("2026-12-18", "notified; publication, database by 2026-12-21; taken-late"),
                        Map.entry("2026-12-21", "notified; database by 2026-12-21; taken-late"),
                        Map.entry(
                                "2026-12-22",
                                "petitioned; database by 2026-12-21, settlement by 2026-12-31; taken-late, overdue"),
                        Map.entry("2026-12-23", "petitioned; settlement by 2026-12-31; taken-late, taken-late"),
                        Map.entry(
                                "2027-01-01", "petitioned; settlement by 2026-12-31; taken-late, taken-late, overdue"),
                        Map.entry(
                                "2027-01-04",
                                "decided; notice, publication, database by 2027-01-09; taken-late, taken-late"),
                        Map.entry("2027-01-05", "notified; database by 2027-01-09; taken-late, taken-late"),
                        Map.entry("2027-01-06", "locked; ; taken-late, taken-late"));
    }

    @Test
    void whose_turn_it_is_is_told_of_everybody() {
        ProcedureRound round = round(
                register()
                        .addSteps(
                                step(StepKind.FORM, HEAD, "2026-12-01"),
                                step(StepKind.FORM, DEPUTY, "2026-12-01"),
                                step(StepKind.FORM, STAFF, "2026-12-04"),
                                ofUnit(StepKind.MEETING, DIVISION, "2026-12-02"))
                        .build(),
                "2026-12-05");

        assertThat(round.turns().asMap())
                .containsExactly(
                        Map.entry(Taker.PERSON, ImmutableList.of(Subject.of(OTHER))),
                        Map.entry(Taker.PARTY_COMMITTEE, ImmutableList.of(Subject.of(HEAD), Subject.of(DEPUTY))),
                        Map.entry(Taker.AUTHORITY, ImmutableList.of(Subject.of(STAFF))));
    }

    @Test
    void people_of_other_categories_are_left_aside() {
        assertThat(round(register().build(), "2026-12-01").checks())
                .extracting(ProcedureCheck::subject)
                .containsExactly(Subject.of(HEAD), Subject.of(DEPUTY), Subject.of(STAFF), Subject.of(OTHER));
    }

    @Test
    void a_mere_division_has_no_round_of_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ProcedureRound.of(POLICY, register().build(), DIVISION, YEAR, LocalDate.of(2026, 12, 1)))
                .withMessage("agency (kt) must be one that classifies its people; it is a direct-using unit of ub");
    }

    private static String report(Register register, String day, Language language) {
        return ProcedureReport.paper(round(register, day), register.organization(), language)
                .text()
                .replaceAll("\\s+", " ");
    }

    @Test
    void the_report_says_in_both_languages_where_everybody_stands_and_what_comes_next() {
        Register register = ward().build();

        assertThat(report(register, "2026-12-12", Language.VIETNAMESE))
                .contains("TIẾN ĐỘ XẾP LOẠI: ", ", năm 2026, đến ngày 12/12/2026")
                .contains("đã thông báo: 4")
                .contains("ĐIỂM CẦN LƯU Ý VỀ TRÌNH TỰ")
                .contains("Bỏ qua bước: ý kiến của cấp ủy (Điều 21); ngày 10/12/2026 đã có bước tiếp theo:")
                .doesNotContain("[skipped]");
        assertThat(report(register, "2026-12-12", Language.ENGLISH))
                .contains("PROGRESS OF THE CLASSIFICATION: ", ", year 2026, on 2026-12-12")
                .contains("- notified: 4 ")
                .contains("database (Art 26.1d), the ministry")
                .contains("Step left out: opinion of the Party committee (Art 21)");
    }

    @Test
    void the_report_names_people_and_units_as_the_organization_does_and_tells_no_class() {
        Register register = finished(STAFF).build();
        String text = report(register, "2026-12-20", Language.VIETNAMESE);

        register.organization().cadreById().forEach((id, cadre) -> {
            if (round(register, "2026-12-20").checks().stream()
                    .anyMatch(check -> check.subject().equals(Subject.of(id)))) {
                assertThat(text).contains(cadre.name());
            }
        });
        assertThat(text).doesNotContain("Hoàn thành");
    }
}
