package io.github.thuocdo.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationTest {

    private static final UnitId CITY = UnitId.of("tp");
    private static final UnitId WARD = UnitId.of("ubnd");
    private static final UnitId OFFICE = UnitId.of("van-phong");
    private static final UnitId TEAM = UnitId.of("to-mot-cua");
    private static final UnitId NOWHERE = UnitId.of("khong-co");
    private static final CadreId BINH = CadreId.of("CC-01");
    private static final CadreId NHAN = CadreId.of("CC-02");
    private static final CadreId NGAN = CadreId.of("CC-04");
    private static final CadreId NOBODY = CadreId.of("CC-99");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final DateRange BEFORE_JUNE = DateRange.upTo(LocalDate.of(2026, 5, 31));
    private static final DateRange FROM_JUNE = DateRange.from(JUNE);

    private static Organization.Builder ward() {
        return Organization.builder()
                .addUnits(
                        Unit.of(CITY, "UBND thành phố", UnitLevel.MANAGING),
                        Unit.of(WARD, "UBND phường", UnitLevel.USING, CITY),
                        Unit.of(OFFICE, "Văn phòng", UnitLevel.DIRECT_USING, WARD),
                        Unit.of(TEAM, "Tổ một cửa", UnitLevel.DIRECT_USING, OFFICE))
                .addCadres(cadre(BINH), cadre(NHAN), cadre(NGAN));
    }

    private static Cadre cadre(CadreId id) {
        return Cadre.of(id, "Tên của " + id, CadreCategory.CIVIL_SERVANT);
    }

    private static Appointment post(CadreId cadre, UnitId unit, Role role, AppointmentKind kind, DateRange dates) {
        return Appointment.builder()
                .cadre(cadre)
                .unit(unit)
                .role(role)
                .kind(kind)
                .dates(dates)
                .build();
    }

    private static Appointment staff(CadreId cadre, UnitId unit, DateRange dates) {
        return post(cadre, unit, Role.STAFF, AppointmentKind.PRIMARY, dates);
    }

    private static void assertRefused(Organization.Builder organization, String message) {
        assertThatIllegalArgumentException().isThrownBy(organization::build).withMessage(message);
    }

    // What cannot be

    @Test
    void units_and_people_stand_once() {
        assertRefused(ward().addUnits(Unit.of(WARD, "UBND", UnitLevel.USING)), "unit (ubnd) is given twice");
        assertRefused(ward().addCadres(cadre(NGAN)), "cadre (CC-04) is given twice");
    }

    @Test
    void a_unit_under_an_unknown_one_is_refused() {
        assertRefused(
                ward().addUnits(Unit.of(UnitId.of("p"), "Phòng", UnitLevel.DIRECT_USING, NOWHERE)),
                "parent (khong-co) of a unit must be in the organization");
    }

    @Test
    void a_circle_of_units_is_refused() {
        assertRefused(
                Organization.builder()
                        .addUnits(
                                Unit.of(OFFICE, "Văn phòng", UnitLevel.DIRECT_USING, TEAM),
                                Unit.of(TEAM, "Tổ", UnitLevel.DIRECT_USING, OFFICE)),
                "unit (van-phong) lies below itself");
    }

    @Test
    void a_post_of_an_unknown_person_or_in_an_unknown_unit_is_refused() {
        assertRefused(
                ward().addAppointments(staff(NOBODY, OFFICE, DateRange.all())),
                "appointment names cadre (CC-99), who is not in the organization");
        assertRefused(
                ward().addAppointments(staff(NGAN, NOWHERE, DateRange.all())),
                "appointment of CC-04 is in unit (khong-co), which is not in the organization");
    }

    @Test
    void a_superior_is_somebody_else_in_the_organization() {
        Appointment.Builder post =
                Appointment.builder().cadre(NGAN).unit(OFFICE).role(Role.STAFF);

        assertRefused(
                ward().addAppointments(post.reportsTo(NOBODY).build()),
                "appointment of CC-04 names cadre (CC-99), who is not in the organization");
        assertRefused(
                ward().addAppointments(post.reportsTo(NGAN).build()),
                "cadre (CC-04) must not report to himself or herself");
    }

    @Test
    void absences_fields_and_groups_of_unknown_people_are_refused() {
        assertRefused(
                ward().addAbsences(new Absence(NOBODY, LeaveKind.SICK, DateRange.all())),
                "absence names cadre (CC-99), who is not in the organization");
        assertRefused(
                ward().addFields(Field.builder().deputy(NOBODY).build()),
                "field names cadre (CC-99), who is not in the organization");
        assertRefused(
                ward().addFields(Field.builder().deputy(NHAN).addPeople(NOBODY).build()),
                "field names cadre (CC-99), who is not in the organization");
        assertRefused(
                ward().addFields(Field.builder().deputy(NHAN).addUnits(NOWHERE).build()),
                "field names unit (khong-co), which is not in the organization");
        assertRefused(
                ward().addGroups(new SimilarTaskGroup("N", ImmutableSet.of(NGAN, NOBODY), DateRange.all())),
                "group N names cadre (CC-99), who is not in the organization");
    }

    @Test
    void two_primary_posts_on_one_day_are_refused() {
        assertRefused(
                ward().addAppointments(staff(NGAN, OFFICE, FROM_JUNE), staff(NGAN, TEAM, DateRange.upTo(JUNE))),
                "cadre (CC-04) has two primary posts on one day: ../2026-06-01 and 2026-06-01/..");
    }

    @Test
    void two_similar_task_groups_on_one_day_are_refused() {
        assertRefused(
                ward().addGroups(
                                new SimilarTaskGroup("N", ImmutableSet.of(NGAN), DateRange.upTo(JUNE)),
                                new SimilarTaskGroup("T", ImmutableSet.of(BINH, NGAN), FROM_JUNE)),
                "cadre (CC-04) has two similar-task groups on one day: ../2026-06-01 and 2026-06-01/..");
    }

    @Test
    void a_group_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SimilarTaskGroup("", ImmutableSet.of(), DateRange.all()))
                .withMessage("id () of a similar-task group must not be blank");
    }

    // What overlaps lawfully

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIMARY")
    void any_other_post_stands_beside_the_primary_one(AppointmentKind kind) {
        Appointment primary = staff(NGAN, OFFICE, DateRange.all());
        Appointment beside = post(NGAN, TEAM, Role.HEAD, kind, FROM_JUNE);
        Organization organization = ward().addAppointments(beside, primary).build();

        assertThat(organization.postsOf(NGAN, JUNE)).containsExactly(beside, primary);
        assertThat(organization.postsOf(NGAN, JUNE.minusDays(1))).containsExactly(primary);
        assertThat(organization.primaryPostOf(NGAN, JUNE)).contains(primary);
        assertThat(organization.serviceOf(NGAN)).containsExactly(DateRange.all());
    }

    @Test
    void a_transfer_on_adjoining_days_is_lawful() {
        Appointment after = staff(NGAN, TEAM, FROM_JUNE);
        Appointment before = staff(NGAN, OFFICE, BEFORE_JUNE);
        Organization organization = ward().addAppointments(after, before).build();

        assertThat(organization.primaryPostOf(NGAN, JUNE.minusDays(1))).contains(before);
        assertThat(organization.primaryPostOf(NGAN, JUNE)).contains(after);
        assertThat(organization.serviceOf(NGAN)).containsExactly(BEFORE_JUNE, FROM_JUNE);
        assertThat(organization.peopleIn(OFFICE, JUNE)).isEmpty();
        assertThat(organization.peopleIn(TEAM, JUNE)).containsExactly(NGAN);
    }

    @Test
    void a_change_of_group_on_adjoining_days_is_lawful() {
        SimilarTaskGroup before = new SimilarTaskGroup("N", ImmutableSet.of(NGAN), BEFORE_JUNE);
        SimilarTaskGroup after = new SimilarTaskGroup("T", ImmutableSet.of(NGAN), FROM_JUNE);
        Organization organization = ward().addGroups(after, before).build();

        assertThat(organization.groupOf(NGAN, JUNE.minusDays(1))).contains(before);
        assertThat(organization.groupOf(NGAN, JUNE)).contains(after);
        assertThat(organization.groupOf(BINH, JUNE)).isEmpty();
    }

    // What it tells

    @Test
    void people_in_a_unit_are_those_whose_primary_post_is_there_itself() {
        Organization organization = ward().addAppointments(
                        staff(NGAN, OFFICE, DateRange.all()),
                        staff(BINH, TEAM, DateRange.all()),
                        post(BINH, OFFICE, Role.HEAD, AppointmentKind.CONCURRENT, DateRange.all()),
                        staff(NHAN, OFFICE, DateRange.all()))
                .build();

        assertThat(organization.peopleIn(OFFICE, JUNE)).containsExactly(NGAN, NHAN);
    }

    @Test
    void a_unit_comes_with_all_units_below_it() {
        Organization organization = ward().build();

        assertThat(organization.below(CITY)).containsExactly(WARD);
        assertThat(organization.withAllBelow(CITY)).containsExactly(CITY, WARD, OFFICE, TEAM);
        assertThat(organization.withAllBelow(TEAM)).containsExactly(TEAM);
    }

    @Test
    void the_agency_is_the_nearest_unit_that_is_not_merely_direct_using() {
        Organization organization = ward().addUnits(Unit.of(UnitId.of("le"), "Đội lẻ", UnitLevel.DIRECT_USING))
                .build();

        assertThat(organization.agencyOf(TEAM)).isEqualTo(WARD);
        assertThat(organization.agencyOf(WARD)).isEqualTo(WARD);
        assertThat(organization.agencyOf(CITY)).isEqualTo(CITY);
        assertThat(organization.agencyOf(UnitId.of("le"))).isEqualTo(UnitId.of("le"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organization.agencyOf(NOWHERE))
                .withMessage("unit (khong-co) must be in the organization");
    }

    @Test
    void fields_and_absences_are_found_by_person_and_day() {
        Field field = Field.builder()
                .deputy(NHAN)
                .name("tư pháp")
                .addPeople(NGAN)
                .dates(FROM_JUNE)
                .build();
        Absence leave = new Absence(NGAN, LeaveKind.MATERNITY, FROM_JUNE);
        Organization organization = ward().addFields(field).addAbsences(leave).build();

        assertThat(organization.fieldsOf(NHAN, JUNE)).containsExactly(field);
        assertThat(organization.fieldsOf(NHAN, JUNE.minusDays(1))).isEmpty();
        assertThat(organization.fieldsOf(BINH, JUNE)).isEmpty();
        assertThat(organization.absencesOf(NGAN)).containsExactly(leave);
        assertThat(organization.absencesOf(BINH)).isEmpty();
    }

    @Test
    void units_and_people_are_found_by_identifier() {
        Organization organization = ward().build();

        assertThat(organization.unitById().get(OFFICE).name()).isEqualTo("Văn phòng");
        assertThat(organization.cadreById()).containsOnlyKeys(BINH, NHAN, NGAN);
    }

    @Test
    void a_post_is_primary_and_has_no_end_unless_said_otherwise() {
        Appointment post =
                Appointment.builder().cadre(NGAN).unit(OFFICE).role(Role.STAFF).build();

        assertThat(post.kind()).isEqualTo(AppointmentKind.PRIMARY);
        assertThat(post.dates()).isEqualTo(DateRange.all());
        assertThat(Field.builder().deputy(NHAN).build().dates()).isEqualTo(DateRange.all());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_absence_is_read_from_its_key(LeaveKind kind) {
        assertThat(LeaveKind.parse(kind.key())).isEqualTo(kind);
    }

    @Test
    void an_unknown_kind_of_absence_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeaveKind.parse("flu"))
                .withMessage("absence (flu) must be one of sick, maternity, unpaid, annual, study, other-lawful");
    }

    @Test
    void kinds_of_post_have_words_of_their_own() {
        assertThat(AppointmentKind.values())
                .extracting(AppointmentKind::key)
                .containsExactly("primary", "concurrent", "acting", "seconded");
    }

    @Test
    void a_subject_is_a_person_or_a_body_with_the_text_of_its_identifier() {
        assertThat(Subject.of(NGAN))
                .isEqualTo(new Subject.Person(NGAN))
                .extracting(Subject::text)
                .isEqualTo("CC-04");
        assertThat(Subject.of(WARD))
                .isEqualTo(new Subject.Body(WARD))
                .extracting(Subject::text)
                .isEqualTo("ubnd");
        assertThat(Subject.of(UnitId.of("x"))).isNotEqualTo(Subject.of(CadreId.of("x")));
    }
}
