package io.github.thuocdo.examples.quickstart.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import org.junit.jupiter.api.Test;

/** The call for a year that the README shows. */
class YearNoticeTest {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final UnitId WARD = UnitId.of("ward");
    private static final Cadre LAN = Cadre.of(CadreId.of("lan"), "Trần Thị Lan", CadreCategory.CIVIL_SERVANT);

    private final Organization.Builder organization = Organization.builder();
    private final Register.Builder register = Register.builder();

    private void person(Cadre cadre, String total) {
        organization.addCadres(cadre);
        organization.addAppointments(Appointment.builder()
                .cadre(cadre.id())
                .role(Role.STAFF)
                .unit(WARD)
                .dates(DateRange.all())
                .build());
        YEAR.months()
                .forEach(month -> register.addResults(Result.builder()
                        .id(cadre.id().text() + " " + month)
                        .subject(Subject.of(cadre.id()))
                        .period(month)
                        .source(Source.of("record"))
                        .total(Points.parse(total))
                        .build()));
    }

    /** Two have 90 points or more, five are good, and there is one place: 1 is at most a fifth of 6, 2 is more than a fifth of 5. */
    @Test
    void it_tells_the_class_after_the_quota() {
        organization.addUnits(Unit.of(WARD, "Ward", UnitLevel.USING));
        person(LAN, "92");
        person(Cadre.of(CadreId.of("hoa"), "Lê Thị Hoa", CadreCategory.CIVIL_SERVANT), "93");
        for (int i = 1; i <= 5; i++) {
            person(Cadre.of(CadreId.of("good-" + i), "Good " + i, CadreCategory.CIVIL_SERVANT), "80");
        }

        String notice = YearNotice.notice(
                StandardPolicies.decree335Individuals(),
                register.organization(organization.build()).build(),
                WARD,
                YEAR,
                LAN);

        assertThat(notice)
                .contains("Total:                92\n")
                .contains("Good completion of tasks is proposed: beyond the ceiling of 20 % of ward.\n")
                .doesNotContain("before the quota");
    }
}
