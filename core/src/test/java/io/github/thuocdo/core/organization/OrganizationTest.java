package io.github.thuocdo.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.unit.UnitType;
import io.github.thuocdo.core.validity.Term;
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

    @Test
    void units_and_people_are_called_by_name_and_unknown_ones_by_id() {
        Organization ward = ward().build();

        assertThat(ward.unit(OFFICE)).map(Unit::name).hasValue("Văn phòng");
        assertThat(ward.unit(NOWHERE)).isEmpty();
        assertThat(ward.cadre(NOBODY)).isEmpty();
        assertThat(ward.nameOf(OFFICE)).isEqualTo("Văn phòng");
        assertThat(ward.nameOf(NOWHERE)).isEqualTo("khong-co");
        assertThat(ward.nameOf(NGAN)).isEqualTo("Tên của CC-04");
        assertThat(ward.nameOf(NOBODY)).isEqualTo("CC-99");
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
                "unit (khong-co) must be in the organization");
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
                "appointment of CC-04 names unit (khong-co), which is not in the organization");
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
                .withMessage("id () must not be blank");
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

    private static UnitRegulation regulation(UnitId unit, String number, int month, int day) {
        return new UnitRegulation(unit, new Decision("Thủ trưởng", number, LocalDate.of(2026, month, day)));
    }

    @Test
    void a_unit_has_its_own_type_or_that_of_the_nearest_unit_above_and_is_administrative_otherwise() {
        UnitId school = UnitId.of("truong");
        UnitId group = UnitId.of("to-1");
        Organization organization = ward().addUnits(
                        Unit.of(school, "Trường A", UnitLevel.USING, CITY).withType(UnitType.PUBLIC_SERVICE),
                        Unit.of(group, "Tổ 1", UnitLevel.DIRECT_USING, school))
                .build();

        assertThat(organization.typeOf(school)).isEqualTo(UnitType.PUBLIC_SERVICE);
        assertThat(organization.typeOf(group)).isEqualTo(UnitType.PUBLIC_SERVICE);
        assertThat(organization.typeOf(TEAM)).isEqualTo(UnitType.ADMINISTRATIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organization.typeOf(NOWHERE))
                .withMessage("unit (khong-co) must be in the organization");
    }

    @Test
    void the_latest_regulation_issued_by_a_day_counts_in_the_unit_and_below_it() {
        UnitRegulation first = regulation(WARD, "1/QC", 9, 1);
        UnitRegulation second = regulation(WARD, "2/QC", 11, 1);
        Organization organization = ward().addRegulations(second, first).build();

        assertThat(organization.regulationsOf(TEAM)).containsExactly(first, second);
        assertThat(organization.regulationOf(TEAM, LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(organization.regulationOf(TEAM, LocalDate.of(2026, 9, 1))).contains(first);
        assertThat(organization.regulationOf(WARD, LocalDate.of(2026, 10, 31))).contains(first);
        assertThat(organization.regulationOf(WARD, LocalDate.of(2026, 11, 1))).contains(second);
    }

    @Test
    void a_component_unit_s_own_regulation_stands_before_that_of_the_unit_from_its_day() {
        UnitRegulation ofWard = regulation(WARD, "1/QC", 9, 1);
        UnitRegulation ofOffice = regulation(OFFICE, "2/QC", 11, 1);
        Organization organization = ward().addRegulations(ofWard, ofOffice).build();

        assertThat(organization.regulationOf(TEAM, LocalDate.of(2026, 10, 31))).contains(ofWard);
        assertThat(organization.regulationOf(TEAM, LocalDate.of(2026, 11, 1))).contains(ofOffice);
    }

    @Test
    void an_agency_goes_by_no_regulation_of_the_agency_above() {
        Organization organization =
                ward().addRegulations(regulation(CITY, "1/QC", 9, 1)).build();

        assertThat(organization.regulationOf(WARD, LocalDate.of(2026, 12, 1))).isEmpty();
        assertThat(organization.regulationsOf(OFFICE)).isEmpty();
        assertThat(organization.regulationsOf(CITY)).hasSize(1);
    }

    @Test
    void a_regulation_of_an_unknown_unit_and_a_second_one_of_the_same_day_are_refused() {
        assertRefused(
                ward().addRegulations(regulation(NOWHERE, "1/QC", 9, 1)),
                "regulation 1/QC names unit (khong-co), which is not in the organization");
        assertRefused(
                ward().addRegulations(regulation(WARD, "1/QC", 9, 1), regulation(WARD, "2/QC", 9, 1)),
                "unit (" + WARD + ") has two regulations of 2026-09-01");
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
        assertThat(Term.parse(LeaveKind.class, kind.key())).isEqualTo(kind);
    }

    @Test
    void an_unknown_kind_of_absence_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(LeaveKind.class, "flu"))
                .withMessage("leave-kind (flu) must be one of sick, maternity, unpaid, annual, study, other-lawful");
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
                .isEqualTo(new Subject.Organization(WARD))
                .extracting(Subject::text)
                .isEqualTo("ubnd");
        assertThat(Subject.of(UnitId.of("x"))).isNotEqualTo(Subject.of(CadreId.of("x")));
    }

    @Test
    void a_plain_post_is_the_primary_one() {
        assertThat(Appointment.of(NGAN, OFFICE, Role.STAFF, FROM_JUNE)).isEqualTo(staff(NGAN, OFFICE, FROM_JUNE));
    }
}
