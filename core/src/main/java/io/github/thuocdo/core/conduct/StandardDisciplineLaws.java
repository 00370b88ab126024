package io.github.thuocdo.core.conduct;

import static io.github.thuocdo.core.conduct.DisciplineForm.DEMOTION;
import static io.github.thuocdo.core.conduct.DisciplineForm.DISMISSAL;
import static io.github.thuocdo.core.conduct.DisciplineForm.RECALL;
import static io.github.thuocdo.core.conduct.DisciplineForm.REMOVAL;
import static io.github.thuocdo.core.conduct.DisciplineForm.REPRIMAND;
import static io.github.thuocdo.core.conduct.DisciplineForm.SALARY_REDUCTION;
import static io.github.thuocdo.core.conduct.DisciplineForm.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.period.DateRange;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * The forms of discipline by the national instruments, and when decisions take effect (hình thức kỷ luật theo các văn bản).
 *
 * <p>The day of 2020 on which Decree 112/2020 took effect was not read, so what it says is known for the years after 2020; what it said of
 * cadres (cán bộ) was not read at all. For such people and days nothing is said: neither that a form is in force nor that it is not.
 */
public final class StandardDisciplineLaws {

    private static final String DECREE_112 = "112/2020/NĐ-CP";
    private static final String DECREE_234 = "234/2026/NĐ-CP";
    private static final LocalDate AFTER_2020 = LocalDate.of(2021, Month.JANUARY, 1);
    private static final LocalDate LAW_80 = LocalDate.of(2025, Month.JULY, 1);
    private static final LocalDate DECREE_234_IN_FORCE = LocalDate.of(2026, Month.JULY, 1);
    private static final Citation FORMS_112 = new Citation(DECREE_112, "các hình thức kỷ luật");
    private static final Citation FORMS_80 = new Citation("80/2025/QH15; 172/2025/NĐ-CP", "Điều 35, 36; Điều 7");

    private static final ImmutableSet<DisciplineForm> STAFF = ImmutableSet.of(REPRIMAND, WARNING, DISMISSAL);
    private static final ImmutableSet<DisciplineForm> LEADERS = ImmutableSet.of(REPRIMAND, WARNING, REMOVAL, DISMISSAL);
    private static final ImmutableSet<DisciplineForm> ELECTED = ImmutableSet.of(REPRIMAND, WARNING, REMOVAL, RECALL);

    private static final DisciplineLaws NATIONAL = new DisciplineLaws(ImmutableList.of(
            law(
                    FORMS_112,
                    DateRange.of(AFTER_2020, LAW_80),
                    CadreCategory.CIVIL_SERVANT,
                    ImmutableSet.of(REPRIMAND, WARNING, SALARY_REDUCTION, DISMISSAL),
                    ImmutableSet.of(REPRIMAND, WARNING, DEMOTION, REMOVAL, DISMISSAL)),
            law(FORMS_80, DateRange.from(LAW_80), CadreCategory.CIVIL_SERVANT, STAFF, LEADERS),
            law(FORMS_80, DateRange.from(LAW_80), CadreCategory.CADRE, ELECTED, ELECTED),
            law(
                    FORMS_112,
                    DateRange.of(AFTER_2020, DECREE_234_IN_FORCE),
                    CadreCategory.PUBLIC_EMPLOYEE,
                    STAFF,
                    LEADERS),
            new DisciplineLaw(
                    new Citation(DECREE_234, "Điều 7.1"),
                    DateRange.from(DECREE_234_IN_FORCE),
                    CadreCategory.PUBLIC_EMPLOYEE,
                    forms(STAFF, LEADERS),
                    Optional.of(new DisciplineLaw.WithParty(
                            new Citation(DECREE_234, "Điều 2.9"),
                            ImmutableSet.of(DISMISSAL),
                            new Citation(DECREE_234, "Điều 24, 25"))))));

    private StandardDisciplineLaws() {}

    /**
     * Returns the national instruments: Decree 112/2020 until it expired for each category, Law 80/2025/QH15 with Decree 172/2025 for cadres
     * and civil servants from 01/7/2025, Decree 234/2026 for public employees from 01/7/2026.
     *
     * @return the instruments
     */
    public static DisciplineLaws national() {
        return NATIONAL;
    }

    private static DisciplineLaw law(
            Citation citation,
            DateRange days,
            CadreCategory category,
            ImmutableSet<DisciplineForm> staff,
            ImmutableSet<DisciplineForm> leaders) {
        return new DisciplineLaw(citation, days, category, forms(staff, leaders), Optional.empty());
    }

    private static ImmutableSetMultimap<Role, DisciplineForm> forms(
            ImmutableSet<DisciplineForm> staff, ImmutableSet<DisciplineForm> leaders) {
        return ImmutableSetMultimap.<Role, DisciplineForm>builder()
                .putAll(Role.STAFF, staff)
                .putAll(Role.DEPUTY, leaders)
                .putAll(Role.HEAD, leaders)
                .build();
    }
}
