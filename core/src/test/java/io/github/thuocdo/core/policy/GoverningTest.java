package io.github.thuocdo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PolicyFinding;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.unit.UnitType;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What governs the year 2026 and its neighbours, by the book, the unit and the day (Decree 233/2026, Art 18.3a, 19, 20.1). */
class GoverningTest {

    private static final UnitId SCHOOL = UnitId.of("truong-th-a");
    private static final UnitId DEPARTMENT = UnitId.of("to-1");
    private static final PolicyScope EMPLOYEES = PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE);
    private static final EvaluationPeriod Y2026 = EvaluationPeriod.year(2026);
    private static final EvaluationPeriod Y2027 = EvaluationPeriod.year(2027);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 8);
    private static final PolicyBook BOOK = StandardPolicies.book();

    private static UnitRegulation issued(LocalDate day) {
        return new UnitRegulation(SCHOOL, new Decision("Hiệu trưởng", "12/QC-TH", day));
    }

    private static Policy says(UnitRegulation regulation, Policy base) {
        return base.amendedBy(
                "truong-th-a.2026",
                new LegalInstrument(
                        regulation.decision().number(),
                        "Quy chế",
                        "Regulation",
                        regulation.decision().on(),
                        DateRange.from(regulation.decision().on())),
                base.effective(),
                ImmutableList.of(new Amendment.Put("233.general.staff/leftOut", "rescaled")));
    }

    private static Organization school(UnitRegulation... regulations) {
        return Organization.builder()
                .addUnits(
                        Unit.of(SCHOOL, "Trường Tiểu học A", UnitLevel.USING).withType(UnitType.PUBLIC_SERVICE),
                        Unit.of(DEPARTMENT, "Tổ 1", UnitLevel.DIRECT_USING, SCHOOL))
                .addRegulations(regulations)
                .build();
    }

    private static Governing.Nothing nothing(Governing governing) {
        assertThat(governing).isInstanceOf(Governing.Nothing.class);
        return (Governing.Nothing) governing;
    }

    @Test
    void the_year_2026_of_public_employees_depends_on_a_fact_that_has_to_be_said() {
        Governing.Nothing nothing = nothing(BOOK.governing(EMPLOYEES, Y2026));

        assertThat(nothing.why()).isEqualTo(Governing.Why.REGULATION_UNKNOWN);
        assertThat(nothing.english())
                .isEqualTo(
                        "no policy for civil-service public-employee can be given for period (2026): it must be said whether the unit had"
                                + " issued its own evaluation regulation when the period was classified (number and day); if so, 233/2026/NĐ-CP and that"
                                + " regulation govern, if not, the transitional clause does (Điều 20.1, 233/2026/NĐ-CP)");
        assertThat(nothing.vietnamese())
                .isEqualTo(
                        "cần biết: đơn vị đã ban hành quy chế đánh giá của mình tại thời điểm xếp loại hay chưa (số, ngày); nếu có thì theo"
                                + " 233/2026/NĐ-CP và quy chế đó, nếu chưa thì theo điều khoản chuyển tiếp (Điều 20.1, 233/2026/NĐ-CP)");
        assertThatThrownBy(() -> BOOK.inForce(EMPLOYEES, Y2026))
                .isInstanceOfSatisfying(PolicyNotInForceException.class, refusal -> {
                    assertThat(refusal.nothing()).isEqualTo(nothing);
                    assertThat(refusal).hasMessageContaining("issued its own evaluation regulation");
                    assertThat(((PolicyNotInForceException) SerialCopy.of(refusal)).nothing())
                            .isEqualTo(nothing);
                });
    }

    @Test
    void a_unit_with_a_regulation_goes_by_that_regulation_under_the_decree() {
        UnitRegulation regulation = issued(LocalDate.of(2026, 10, 12));
        Policy policy = says(regulation, StandardPolicies.decree233PublicEmployees());
        PolicyBook book = BOOK.withRegulation(regulation, policy);

        Governing.By by = (Governing.By)
                book.governing(EMPLOYEES, Y2026, school(regulation).regulationOf(DEPARTMENT, DECEMBER));

        assertThat(by.policy()).isEqualTo(policy);
        assertThat(by.findings()).as("issued by the day that the decree gives").isEmpty();
    }

    @Test
    void the_regulation_is_read_on_the_day_of_the_classification() {
        UnitRegulation regulation = issued(LocalDate.of(2026, 12, 9));
        PolicyBook book =
                BOOK.withRegulation(regulation, says(regulation, StandardPolicies.decree233PublicEmployees()));
        Organization school = school(regulation);

        assertThat(nothing(book.governing(EMPLOYEES, Y2026, school.regulationOf(SCHOOL, DECEMBER)))
                        .why())
                .isEqualTo(Governing.Why.TRANSITION_OPEN);
        assertThat(book.governing(EMPLOYEES, Y2026, school.regulationOf(SCHOOL, LocalDate.of(2026, 12, 9))))
                .isInstanceOf(Governing.By.class);
    }

    @Test
    void a_regulation_issued_after_30_november_governs_and_is_a_finding() {
        for (int day = 29; day <= 31; day++) {
            LocalDate on = LocalDate.of(2026, 11, 1).plusDays(day - 1);
            UnitRegulation regulation = issued(on);
            Governing.By by = (Governing.By)
                    BOOK.withRegulation(regulation, says(regulation, StandardPolicies.decree233PublicEmployees()))
                            .governing(EMPLOYEES, Y2026, Optional.of(regulation));

            assertThat(by.findings().stream()
                            .anyMatch(finding -> finding.code() == Finding.Code.REGULATION_ISSUED_LATE))
                    .isEqualTo(on.isAfter(LocalDate.of(2026, 11, 30)));
        }
    }

    @Test
    void a_regulation_issued_in_time_and_amended_later_is_not_late() {
        UnitRegulation first = issued(LocalDate.of(2026, 10, 12));
        UnitRegulation second =
                new UnitRegulation(SCHOOL, new Decision("Hiệu trưởng", "15/QC-TH", LocalDate.of(2026, 12, 5)));
        PolicyBook book = BOOK.withRegulation(second, says(second, StandardPolicies.decree233PublicEmployees()));

        Governing.By by = (Governing.By)
                book.governing(school(first, second), SCHOOL, EMPLOYEES, Y2026, LocalDate.of(2026, 12, 8));

        assertThat(by.policy().instrument().number()).isEqualTo("15/QC-TH");
        assertThat(by.findings()).isEmpty();
        assertThat(nothing(book.governing(school(first, second), SCHOOL, EMPLOYEES, Y2026, LocalDate.of(2026, 12, 4)))
                        .why())
                .as("on the day before, the first one counts, and what it says is not in the book")
                .isEqualTo(Governing.Why.REGULATION_NOT_IN_BOOK);
    }

    @Test
    void a_month_or_quarter_that_ended_before_the_regulation_is_told() {
        UnitRegulation regulation = issued(LocalDate.of(2026, 10, 12));
        PolicyBook book =
                BOOK.withRegulation(regulation, says(regulation, StandardPolicies.decree233PublicEmployees()));

        for (EvaluationPeriod before : new EvaluationPeriod[] {
            EvaluationPeriod.month(2026, 8), EvaluationPeriod.month(2026, 9), EvaluationPeriod.quarter(2026, 3)
        }) {
            assertThat(((Governing.By) book.governing(EMPLOYEES, before, Optional.of(regulation))).findings())
                    .extracting(Finding::code)
                    .containsExactly(Finding.Code.SCORED_BEFORE_REGULATION);
        }
        assertThat(((Governing.By) book.governing(EMPLOYEES, EvaluationPeriod.month(2026, 10), Optional.of(regulation)))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_regulation_older_than_the_decree_is_none_under_it() {
        UnitRegulation older = issued(LocalDate.of(2026, 6, 25));
        UnitRegulation ofTheDay = issued(LocalDate.of(2026, 6, 26));

        assertThat(nothing(BOOK.withRegulation(older, says(older, StandardPolicies.decree233PublicEmployees()))
                                .governing(EMPLOYEES, Y2026, Optional.of(older)))
                        .why())
                .isEqualTo(Governing.Why.TRANSITION_OPEN);
        assertThat(BOOK.withRegulation(ofTheDay, says(ofTheDay, StandardPolicies.decree233PublicEmployees()))
                        .governing(EMPLOYEES, Y2026, Optional.of(ofTheDay)))
                .isInstanceOf(Governing.By.class);
    }

    @Test
    void people_of_other_bodies_are_under_an_authority_of_their_own() {
        for (UnitType type : new UnitType[] {UnitType.POLITICAL, UnitType.ADMINISTRATIVE}) {
            Organization body = Organization.builder()
                    .addUnits(Unit.of(SCHOOL, "Ban", UnitLevel.USING).withType(type))
                    .build();

            Governing.Nothing nothing = nothing(BOOK.governing(body, SCHOOL, EMPLOYEES, Y2026, DECEMBER));
            assertThat(nothing.why()).isEqualTo(Governing.Why.SILENCE);
            assertThat(nothing.english()).contains("their own authority decides", "Điều 20.2–20.7");
            assertThat(BOOK.governing(body, SCHOOL, EMPLOYEES, EvaluationPeriod.year(2025), DECEMBER))
                    .isInstanceOf(Governing.By.class);
        }
        assertThat(nothing(BOOK.governing(school(), SCHOOL, EMPLOYEES, Y2026, DECEMBER))
                        .why())
                .isEqualTo(Governing.Why.TRANSITION_OPEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.governing(school(), UnitId.of("khac"), EMPLOYEES, Y2026, DECEMBER))
                .withMessageContaining("khac");
    }

    @Test
    void that_units_are_under_the_decree_in_2026_is_a_reading_and_of_people_the_text() {
        assertThat(BOOK.entryById("vn.233-2026.units")
                        .orElseThrow()
                        .yearOfEffect()
                        .orElseThrow())
                .isInstanceOf(Interpretation.Chosen.class);
        assertThat(BOOK.entryById("vn.233-2026.public-employees")
                        .orElseThrow()
                        .yearOfEffect()
                        .orElseThrow())
                .isInstanceOf(Interpretation.Stated.class);
    }

    @Test
    void a_regulation_that_was_there_before_the_year_is_not_late_for_it() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(2026, 12, 31), LocalDate.of(2027, 3, 1)}) {
            UnitRegulation regulation = issued(day);
            Governing.By by = (Governing.By)
                    BOOK.withRegulation(regulation, says(regulation, StandardPolicies.decree233PublicEmployees()))
                            .governing(EMPLOYEES, Y2027, Optional.of(regulation));

            assertThat(by.findings().isEmpty()).isEqualTo(day.getYear() == 2026);
        }
    }

    @Test
    void without_a_regulation_the_damaged_clause_asks_and_takes_no_default() {
        Governing.Nothing nothing = nothing(BOOK.governing(EMPLOYEES, Y2026, Optional.empty()));

        assertThat(nothing.why()).isEqualTo(Governing.Why.TRANSITION_OPEN);
        assertThat(nothing.provision().orElseThrow().citation()).hasToString("Điều 20.1, 233/2026/NĐ-CP");
        assertThat(nothing.english()).contains("transition-2026", "damaged");
    }

    @Test
    void without_a_regulation_the_contents_of_the_former_text_govern_2026_where_so_read() {
        Governing.By by = (Governing.By) BOOK.reading("transition-2026", "contents-of-former-text", "QĐ 5")
                .governing(EMPLOYEES, Y2026, Optional.empty());

        assertThat(by.policy()).isEqualTo(StandardPolicies.decree48PublicEmployees());
        assertThat(by.findings())
                .containsExactly(new PolicyFinding.TransitionalText(
                        Y2026, "vn.48-2023.public-employees", new Citation("233/2026/NĐ-CP", "Điều 20.1")));
    }

    @Test
    void where_the_clause_is_read_otherwise_the_regulation_under_the_former_text_is_needed() {
        PolicyBook book = BOOK.reading("transition-2026", "own-regulation-under-former-text", "QĐ 5");
        UnitRegulation former =
                new UnitRegulation(SCHOOL, new Decision("Hiệu trưởng", "3/QC-TH", LocalDate.of(2024, 9, 1)));
        Policy contents = StandardPolicies.decree48PublicEmployees();
        Policy policy = contents.amendedBy(
                "truong-th-a.2024",
                new LegalInstrument(
                        "3/QC-TH",
                        "Quy chế",
                        "Regulation",
                        LocalDate.of(2024, 9, 1),
                        DateRange.from(LocalDate.of(2024, 9, 1))),
                contents.effective(),
                ImmutableList.of());

        assertThat(nothing(book.governing(EMPLOYEES, Y2026, Optional.empty())).why())
                .isEqualTo(Governing.Why.FORMER_REGULATION_MISSING);
        assertThat(book.withRegulation(former, policy).governing(EMPLOYEES, Y2026, Optional.of(former)))
                .isInstanceOfSatisfying(
                        Governing.By.class, by -> assertThat(by.policy()).isEqualTo(policy));
    }

    @Test
    void a_regulation_under_the_former_text_is_none_under_the_decree() {
        UnitRegulation former =
                new UnitRegulation(SCHOOL, new Decision("Hiệu trưởng", "3/QC-TH", LocalDate.of(2024, 9, 1)));
        Policy contents = StandardPolicies.decree48PublicEmployees();
        PolicyBook book = BOOK.withRegulation(
                former,
                contents.amendedBy(
                        "truong-th-a.2024",
                        new LegalInstrument(
                                "3/QC-TH",
                                "Quy chế",
                                "Regulation",
                                LocalDate.of(2024, 9, 1),
                                DateRange.from(LocalDate.of(2024, 9, 1))),
                        contents.effective(),
                        ImmutableList.of()));

        assertThat(nothing(book.governing(EMPLOYEES, Y2026, Optional.of(former)))
                        .why())
                .isEqualTo(Governing.Why.TRANSITION_OPEN);
        assertThat(nothing(book.governing(EMPLOYEES, Y2027, Optional.of(former)))
                        .why())
                .isEqualTo(Governing.Why.REGULATION_NOT_ISSUED);
    }

    @Test
    void in_2027_nothing_governs_a_unit_without_a_regulation() {
        PolicyBook book = BOOK.reading("transition-2026", "contents-of-former-text", "QĐ 5");

        Governing.Nothing nothing = nothing(book.governing(EMPLOYEES, Y2027, Optional.empty()));

        assertThat(nothing.why()).isEqualTo(Governing.Why.REGULATION_NOT_ISSUED);
        assertThat(nothing.provision().orElseThrow().citation()).hasToString("Điều 18.3a, 233/2026/NĐ-CP");
        assertThat(book.inForce(EMPLOYEES, Y2027)).isEqualTo(StandardPolicies.decree233PublicEmployees());
    }

    @Test
    void a_regulation_whose_text_is_not_in_the_book_is_asked_for() {
        assertThat(nothing(BOOK.governing(EMPLOYEES, Y2026, Optional.of(issued(LocalDate.of(2026, 10, 12)))))
                        .why())
                .isEqualTo(Governing.Why.REGULATION_NOT_IN_BOOK);
    }

    @Test
    void an_amended_regulation_is_one_under_the_decree_too() {
        UnitRegulation first = issued(LocalDate.of(2026, 10, 12));
        UnitRegulation second =
                new UnitRegulation(SCHOOL, new Decision("Hiệu trưởng", "20/QC-TH", LocalDate.of(2027, 3, 1)));
        Policy before = says(first, StandardPolicies.decree233PublicEmployees());
        Policy after = before.amendedBy(
                "truong-th-a.2027",
                new LegalInstrument(
                        "20/QC-TH",
                        "Quy chế",
                        "Regulation",
                        LocalDate.of(2027, 3, 1),
                        DateRange.from(LocalDate.of(2027, 3, 1))),
                before.effective(),
                ImmutableList.of());
        PolicyBook book = BOOK.withRegulation(first, before).withRegulation(second, after);

        assertThat(book.governing(EMPLOYEES, Y2027, Optional.of(second)))
                .isInstanceOfSatisfying(
                        Governing.By.class, by -> assertThat(by.policy()).isEqualTo(after));
    }

    @Test
    void units_have_no_transition_and_need_no_regulation() {
        PolicyScope units = PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.PUBLIC_SERVICE);

        assertThat(BOOK.governing(units, Y2026, Optional.empty()))
                .isInstanceOfSatisfying(
                        Governing.By.class, by -> assertThat(by.policy()).isEqualTo(StandardPolicies.decree233Units()));
        assertThat(BOOK.inForce(PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.ADMINISTRATIVE), Y2026))
                .isEqualTo(StandardPolicies.decree335Organizations());
    }

    @Test
    void cadres_have_no_decree_from_july_2026_and_are_pointed_to_the_party() {
        Governing.Nothing nothing = nothing(BOOK.governing(PolicyScope.civilService(CadreCategory.CADRE), Y2027));

        assertThat(nothing.why()).isEqualTo(Governing.Why.SILENCE);
        assertThat(nothing.english()).contains("expired whole on 01/7/2026", "366-QĐ/TW", "Điều 19.2, 233/2026/NĐ-CP");
        assertThat(nothing.vietnamese()).contains("hết hiệu lực toàn bộ", "kênh Đảng");
    }

    @Test
    void a_policy_of_another_instrument_is_no_regulation() {
        UnitRegulation regulation = issued(LocalDate.of(2026, 10, 12));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.withRegulation(regulation, StandardPolicies.decree233PublicEmployees()))
                .withMessage(
                        "instrument (233/2026/NĐ-CP) of policy vn.233-2026.public-employees must be regulation 12/QC-TH of unit"
                                + " truong-th-a");
    }

    @Test
    void one_regulation_stands_in_the_book_once() {
        UnitRegulation regulation = issued(LocalDate.of(2026, 10, 12));
        Policy policy = says(regulation, StandardPolicies.decree233PublicEmployees());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.withRegulation(regulation, policy).withRegulation(regulation, policy))
                .withMessage("regulation (12/QC-TH) of unit truong-th-a is in the book twice for one scope");
    }

    @Test
    void a_question_that_the_book_does_not_have_is_refused_with_those_it_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.reading("quota-tie", "none", "QĐ 5"))
                .withMessage("interpretation (quota-tie) must be one of the book's: year-of-effect, transition-2026");
    }

    @Test
    void a_book_of_an_earlier_day_does_not_know_a_later_regulation() {
        UnitRegulation regulation = issued(LocalDate.of(2026, 10, 12));
        PolicyBook book =
                BOOK.withRegulation(regulation, says(regulation, StandardPolicies.decree233PublicEmployees()));

        assertThat(book.asKnownOn(LocalDate.of(2026, 10, 11)).regulations()).isEmpty();
        assertThat(book.asKnownOn(LocalDate.of(2026, 10, 12)).regulations()).hasSize(1);
        assertThat(SerialCopy.of(book)).isEqualTo(book);
    }
}
