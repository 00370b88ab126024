package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.LAND;
import static io.github.thuocdo.scoring.assembly.Facts.MARCH;
import static io.github.thuocdo.scoring.assembly.Facts.NEIGHBOUR;
import static io.github.thuocdo.scoring.assembly.Facts.OFFICE;
import static io.github.thuocdo.scoring.assembly.Facts.WARD;
import static io.github.thuocdo.scoring.assembly.Facts.days;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Roles, headed units, who is under management and with which score. */
class ManagementTest {

    private static final CadreId CHAIR = CadreId.of("chair");
    private static final CadreId BINH = CadreId.of("binh");
    private static final CadreId NHAN = CadreId.of("nhan");
    private static final CadreId NGAN = CadreId.of("ngan");
    private static final CadreId THANH = CadreId.of("thanh");
    private static final CadreId LOC = CadreId.of("loc");
    private static final CadreId KHAI = CadreId.of("khai");
    private static final CadreId TAM = CadreId.of("tam");

    /**
     * The ward: its chief (a civil servant here) above all; the office with head Bình, deputy Nhàn, staff Ngân and Thành and a driver on
     * contract; the land division with head Lộc and staff Khải.
     */
    private static Facts ward() {
        Facts facts = new Facts()
                .with(CHAIR, BINH, NHAN, NGAN, THANH, LOC, KHAI)
                .post(CHAIR, WARD, Role.HEAD)
                .post(BINH, OFFICE, Role.HEAD)
                .post(NHAN, OFFICE, Role.DEPUTY)
                .post(NGAN, OFFICE, Role.STAFF)
                .post(THANH, OFFICE, Role.STAFF)
                .post(LOC, LAND, Role.HEAD)
                .post(KHAI, LAND, Role.STAFF)
                .post(TAM, OFFICE, Role.STAFF);
        facts.organization.addCadres(Cadre.of(TAM, "Lái xe", CadreCategory.CONTRACT_WORKER));
        return facts;
    }

    private static Field.Builder field() {
        return Field.builder().deputy(NHAN);
    }

    private static Facts with(AppointmentKind kind, CadreId cadre, Role role, String dates) {
        Facts facts = ward();
        facts.organization.addAppointments(Appointment.builder()
                .cadre(cadre)
                .unit(LAND)
                .kind(kind)
                .role(role)
                .dates(days(dates))
                .build());
        return facts;
    }

    @Test
    void the_role_is_the_highest_of_the_primary_and_concurrent_posts() {
        assertThat(ward().assembly().roleOf(Subject.of(NHAN), MARCH)).isEqualTo(Role.DEPUTY);
        assertThat(with(AppointmentKind.CONCURRENT, NHAN, Role.HEAD, "../..")
                        .assembly()
                        .roleOf(Subject.of(NHAN), MARCH))
                .isEqualTo(Role.HEAD);
    }

    @Test
    void an_acting_head_is_a_head_from_the_first_day_or_stays_in_the_own_post() {
        DossierAssembly fromTheLastDay =
                with(AppointmentKind.ACTING, NHAN, Role.HEAD, "2026-03-31/..").assembly();

        assertThat(fromTheLastDay.roleOf(Subject.of(NHAN), EvaluationPeriod.month(2026, 2)))
                .isEqualTo(Role.DEPUTY);
        assertThat(fromTheLastDay.roleOf(Subject.of(NHAN), MARCH)).isEqualTo(Role.HEAD);
        assertThat(fromTheLastDay.managedBy(NHAN, MARCH)).containsExactly(KHAI);
        assertThat(fromTheLastDay.managedBy(LOC, MARCH)).containsExactly(KHAI);
        assertThat(fromTheLastDay
                        .ofPeriod(Subject.of(NHAN), MARCH, Computed.NOTHING)
                        .heads())
                .extracting(HeadedOrganization::unit)
                .containsExactly(LAND);
        assertThat(with(AppointmentKind.ACTING, NHAN, Role.HEAD, "2026-04-01/..")
                        .assembly()
                        .roleOf(Subject.of(NHAN), MARCH))
                .isEqualTo(Role.DEPUTY);
        assertThat(with(AppointmentKind.ACTING, NHAN, Role.HEAD, "2026-03-31/..")
                        .assembly("acting-head=as-own-post")
                        .roleOf(Subject.of(NHAN), MARCH))
                .isEqualTo(Role.DEPUTY);
    }

    @Test
    void a_secondment_gives_no_role_to_somebody_with_a_primary_post_and_is_the_post_of_a_guest() {
        CadreId guest = CadreId.of("guest");
        Facts facts = with(AppointmentKind.SECONDED, NHAN, Role.HEAD, "../..").with(guest);
        facts.organization.addAppointments(Appointment.builder()
                .cadre(guest)
                .unit(LAND)
                .kind(AppointmentKind.SECONDED)
                .role(Role.DEPUTY)
                .build());
        DossierAssembly assembly = facts.assembly();

        assertThat(assembly.roleOf(Subject.of(NHAN), MARCH)).isEqualTo(Role.DEPUTY);
        assertThat(assembly.roleOf(Subject.of(guest), MARCH)).isEqualTo(Role.DEPUTY);
    }

    @Test
    void the_last_day_in_service_decides_the_role() {
        Facts facts = new Facts()
                .with(BINH)
                .post(BINH, OFFICE, Role.STAFF, days("../2026-03-14"))
                .post(BINH, OFFICE, Role.HEAD, days("2026-03-15/2026-03-20"));
        DossierAssembly assembly = facts.assembly();

        assertThat(assembly.roleOf(Subject.of(BINH), MARCH))
                .as("retired on 20/3 as head")
                .isEqualTo(Role.HEAD);
        assertThat(assembly.roleOf(Subject.of(BINH), EvaluationPeriod.month(2026, 2)))
                .isEqualTo(Role.STAFF);
        assertThat(assembly.roleOf(Subject.of(BINH), Facts.APRIL))
                .as("no post at all")
                .isEqualTo(Role.STAFF);
    }

    @Test
    void a_head_answers_for_everybody_in_the_unit_and_below_whom_the_policy_covers() {
        DossierAssembly assembly = ward().assembly();

        assertThat(assembly.managedBy(BINH, MARCH)).containsExactly(NGAN, NHAN, THANH);
        assertThat(assembly.managedBy(CHAIR, MARCH)).containsExactly(BINH, KHAI, LOC, NGAN, NHAN, THANH);
        assertThat(assembly.managedBy(NGAN, MARCH)).isEmpty();
        assertThat(assembly.covers(Subject.of(TAM))).isFalse();
        assertThat(assembly.covers(Subject.of(NGAN))).isTrue();
    }

    @Test
    void the_direct_reports_of_a_head_are_the_people_of_the_unit_itself_and_the_heads_right_below() {
        DossierAssembly assembly = ward().assembly("d-population=direct-reports");

        assertThat(assembly.managedBy(CHAIR, MARCH)).containsExactly(BINH, LOC);
        assertThat(assembly.managedBy(BINH, MARCH)).containsExactly(NGAN, NHAN, THANH);
    }

    @Test
    void who_names_a_superior_reports_to_that_one() {
        CadreId clerk = CadreId.of("clerk");
        Facts facts = ward().with(clerk);
        facts.organization.addAppointments(Appointment.builder()
                .cadre(clerk)
                .unit(OFFICE)
                .role(Role.STAFF)
                .reportsTo(CHAIR)
                .build());
        DossierAssembly assembly = facts.assembly("d-population=direct-reports");

        assertThat(assembly.managedBy(CHAIR, MARCH)).containsExactly(BINH, clerk, LOC);
        assertThat(assembly.managedBy(BINH, MARCH)).doesNotContain(clerk);
    }

    @Test
    void a_deputy_answers_for_the_people_and_units_of_the_field_only() {
        Facts facts = ward();
        facts.organization.addFields(field().addPeople(NGAN).addUnits(LAND).build());

        assertThat(facts.assembly().managedBy(NHAN, MARCH)).containsExactly(KHAI, LOC, NGAN);
        assertThat(DossierAssembly.of(Facts.policy("d-population=direct-reports"), facts.register())
                        .managedBy(NHAN, MARCH))
                .containsExactly(LOC, NGAN);
    }

    @Test
    void a_deputy_never_answers_for_the_own_head_nor_for_the_own_person() {
        Facts facts = ward();
        facts.organization.addFields(field().addUnits(WARD).build());

        assertThat(facts.assembly().managedBy(NHAN, MARCH)).containsExactly(KHAI, LOC, NGAN, THANH);
    }

    @Test
    void the_field_of_the_last_day_counts() {
        Facts facts = ward();
        facts.organization.addFields(
                field().addPeople(NGAN).dates(days("../2026-03-30")).build(),
                field().addPeople(THANH).dates(days("2026-03-31/..")).build());

        assertThat(facts.assembly().managedBy(NHAN, MARCH)).containsExactly(THANH);
    }

    @Test
    void who_came_on_the_last_day_is_under_management_and_who_left_the_day_before_is_not() {
        CadreId left = CadreId.of("left");
        CadreId came = CadreId.of("came");
        Facts facts = ward().with(left, came)
                .post(left, LAND, Role.STAFF, days("../2026-03-30"))
                .post(left, NEIGHBOUR, Role.STAFF, days("2026-03-31/.."))
                .post(came, LAND, Role.STAFF, days("2026-03-31/.."));

        assertThat(facts.assembly().managedBy(LOC, MARCH)).containsExactly(came, KHAI);
    }

    private static Map<CadreId, Observation<Points>> scores(Dossier dossier) {
        return dossier.managed().stream().collect(toMap(ManagedScore::cadre, ManagedScore::total));
    }

    @Test
    void scores_under_management_come_from_the_record_or_the_caller_and_lawful_absence_excuses() {
        Facts facts = ward().results(Facts.result("r1", MARCH, "46")
                .subject(Subject.of(NGAN))
                .build());
        facts.organization.addAbsences(new Absence(NHAN, LeaveKind.MATERNITY, days("2026-03-01/2026-03-31")));

        Dossier dossier = facts.assembly()
                .ofPeriod(
                        Subject.of(BINH),
                        MARCH,
                        Computed.managed(Map.of(
                                NGAN, Observation.given(Points.of(80)),
                                THANH, Observation.given(Points.of(75)),
                                KHAI, Observation.given(Points.of(10)))));

        assertThat(scores(dossier))
                .isEqualTo(Map.of(
                        NGAN, Observation.given(Points.of(46)),
                        NHAN, Observation.excused(Gap.ON_LEAVE),
                        THANH, Observation.given(Points.of(75))));
    }

    @Test
    void an_absence_that_leaves_one_day_of_work_does_not_excuse() {
        Facts facts = ward();
        facts.organization.addAbsences(new Absence(NGAN, LeaveKind.SICK, days("2026-03-01/2026-03-30")));

        Map<CadreId, Observation<Points>> scores = scores(facts.assembly()
                .ofPeriod(
                        Subject.of(BINH),
                        MARCH,
                        Computed.managed(
                                Map.of(THANH, Observation.notRated(new AbsenceReason.InWords("marks-missing"))))));

        assertThat(scores.get(NGAN)).isEqualTo(Observation.notRated(Gap.PERIOD_NOT_RATED));
        assertThat(scores.get(THANH)).isEqualTo(Observation.notRated(new AbsenceReason.InWords("marks-missing")));
    }
}
