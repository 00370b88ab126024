package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.FindingValues;
import io.github.thuocdo.scoring.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingJsonTest {

    static ImmutableList<Finding> findings() {
        return FindingValues.findings();
    }

    private static Dossier with(Finding finding) {
        return Dossier.builder()
                .cadre(CadreId.of("an"))
                .period(EvaluationPeriod.month(2026, 3))
                .role(Role.STAFF)
                .addFindings(finding)
                .build();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void every_kind_of_finding_is_read_back(Finding finding) {
        assertThat(ThuocdoJson.read(ThuocdoJson.write(with(finding)), Dossier.class)
                        .findings())
                .containsExactly(finding);
    }

    @Test
    void a_finding_is_written_with_its_kind_and_its_values() {
        assertThat(ThuocdoJson.write(new TaskFinding.DeliveryNotApproved(
                        Subject.of(CadreId.of("an")),
                        EvaluationPeriod.month(2026, 3),
                        TaskId.of("12/KH-UBND"),
                        Fraction.of(3, 2))))
                .isEqualTo("""
                        {
                          "format": 1,
                          "kind": "delivery-not-approved",
                          "subject": {
                            "kind": "person",
                            "id": "an"
                          },
                          "period": "2026-03",
                          "task": "12/KH-UBND",
                          "reported": "3/2"
                        }""");
    }

    @Test
    void a_value_of_another_kind_of_finding_is_refused() {
        String json = ThuocdoJson.write(with(new TaskFinding.AssignmentDayMissing(
                Subject.of(CadreId.of("an")), EvaluationPeriod.month(2026, 3), TaskId.of("T"))));

        assertThatThrownBy(
                        () -> ThuocdoJson.read(json.replace("\"task\": \"T\"", "\"conclusion\": \"T\""), Dossier.class))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageStartingWith(
                        "$.findings[0].conclusion (\"T\"): must be one of the fields kind, subject, period, task");
        assertThatThrownBy(() -> ThuocdoJson.read(
                        json.replace("2026-03\",\n      \"task", "March\",\n      \"task"), Dossier.class))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageStartingWith("$.findings[0].period (\"March\"): ");
    }
}
