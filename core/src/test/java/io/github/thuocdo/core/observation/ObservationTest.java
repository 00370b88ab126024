package io.github.thuocdo.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.validity.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationTest {

    private static final Observation<Points> GIVEN = Observation.given(Points.of(5));

    static List<Observation<Points>> absences() {
        return List.of(
                Observation.notDue(),
                Observation.notApplicable(new AbsenceReason.InWords("staff lead no unit")),
                Observation.excused(new AbsenceReason.InWords("maternity leave")),
                Observation.notRated(new AbsenceReason.InWords("no superior has confirmed")),
                Observation.withheld(new AbsenceReason.InWords("inspection open")));
    }

    static List<Function<AbsenceReason, Observation<Points>>> absencesWithReason() {
        return List.of(Observation::notApplicable, Observation::excused, Observation::notRated, Observation::withheld);
    }

    @Test
    void a_given_value_is_there() {
        assertThat(GIVEN.isGiven()).isTrue();
        assertThat(GIVEN.asOptional()).contains(Points.of(5));
        assertThat(GIVEN.absence()).isEmpty();
        assertThat(GIVEN.absenceReason()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("absences")
    void an_absence_has_no_value_and_is_not_a_zero(Observation<Points> absence) {
        assertThat(absence.isGiven()).isFalse();
        assertThat(absence.asOptional()).isEmpty();
        assertThat(absence).isNotEqualTo(Observation.given(Points.ZERO));
    }

    @Test
    void every_absence_is_of_another_kind() {
        Map<AbsenceKind, Optional<AbsenceReason>> reasonByKind = absences().stream()
                .collect(Collectors.toMap(each -> each.absence().orElseThrow(), Observation::absenceReason));

        assertThat(reasonByKind)
                .hasSize(AbsenceKind.values().length)
                .containsEntry(AbsenceKind.NOT_DUE, Optional.empty())
                .containsEntry(AbsenceKind.NOT_APPLICABLE, Optional.of(new AbsenceReason.InWords("staff lead no unit")))
                .containsEntry(AbsenceKind.EXCUSED, Optional.of(new AbsenceReason.InWords("maternity leave")))
                .containsEntry(
                        AbsenceKind.NOT_RATED, Optional.of(new AbsenceReason.InWords("no superior has confirmed")))
                .containsEntry(AbsenceKind.WITHHELD, Optional.of(new AbsenceReason.InWords("inspection open")));
    }

    @Test
    void every_permitted_kind_of_observation_is_known_to_this_test() {
        assertThat(Observation.class.getPermittedSubclasses())
                .hasSize(1 + absences().size());
    }

    @Test
    void a_function_reaches_the_value() {
        assertThat(GIVEN.map(points -> points.plus(Points.of(1)).toString())).isEqualTo(Observation.given("6"));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void a_function_leaves_an_absence_alone(Observation<Points> absence) {
        Observation<String> mapped = absence.map(points -> {
            throw new AssertionError("there is no value");
        });

        assertThat(mapped).isEqualTo(absence);
    }

    @ParameterizedTest
    @MethodSource("absencesWithReason")
    void a_reason_is_asked_for(Function<AbsenceReason, Observation<Points>> factory) {
        assertThatNullPointerException().isThrownBy(() -> factory.apply(null)).withMessage("reason");
    }

    @Test
    void a_recorded_reason_must_say_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AbsenceReason.InWords(" "))
                .withMessage("words ( ) must not be blank");
    }

    @Test
    void a_reason_names_what_is_lacking_or_the_rule() {
        Provision sixMonths =
                new Provision("335.six-months", new Citation("335/2025/NĐ-CP", "Điều 11.1"), "Sáu tháng", "Six months");

        assertThat(Gap.ON_LEAVE.gap()).contains(Gap.ON_LEAVE);
        assertThat(new AbsenceReason.ByReading(Gap.NO_ASSIGNED_WORK, "no-work", "period-excluded").code())
                .isEqualTo("no-assigned-work");
        assertThat(new AbsenceReason.ByRule(sixMonths).code()).isEqualTo("335.six-months");
        assertThat(new AbsenceReason.ByRule(sixMonths).gap()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_gap_is_read_from_its_code(Gap gap) {
        assertThat(Term.parse(Gap.class, gap.code())).isEqualTo(gap);
    }

    @Test
    void null_is_no_value() {
        assertThatNullPointerException()
                .isThrownBy(() -> Observation.given(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> GIVEN.map(points -> null))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> GIVEN.map(null)).withMessage("function");
    }

    @ParameterizedTest
    @MethodSource("absences")
    void an_observation_survives_serialization(Observation<Points> absence) {
        assertThat(SerialCopy.of(absence)).isEqualTo(absence);
        assertThat(SerialCopy.of(GIVEN)).isEqualTo(GIVEN);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_read_from_its_key_and_has_names(AbsenceKind kind) {
        assertThat(Term.parse(AbsenceKind.class, kind.key())).isEqualTo(kind);
        assertThat(kind.vietnameseName()).isNotBlank();
        assertThat(kind.englishName()).isNotBlank();
    }

    @Test
    void an_absence_is_lawful_when_no_value_is_owed() {
        assertThat(AbsenceKind.values())
                .filteredOn(AbsenceKind::isLawful)
                .containsExactly(AbsenceKind.NOT_DUE, AbsenceKind.NOT_APPLICABLE, AbsenceKind.EXCUSED);
    }

    @Test
    void an_unknown_kind_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(AbsenceKind.class, "zero"))
                .withMessage(
                        "absence-kind (zero) must be one of not-due, not-applicable, excused, not-rated, withheld");
    }
}
