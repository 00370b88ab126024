package io.github.thuocdo.core.consequence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import java.time.LocalDate;
import java.time.Month;

/** What the shipped rules on consequences have in common: the days of the laws, the people meant, the occasions. */
final class Clauses {

    /** Law 52/2019/QH14 amends the laws of 2008 and 2010 from this day. */
    static final LocalDate LAW_52 = LocalDate.of(2020, Month.JULY, 1);

    /** The section of Law 80/2025/QH15 on evaluation, and Decree 335/2025, from this day. */
    static final LocalDate NEW_EVALUATION = LocalDate.of(2026, Month.JANUARY, 1);

    /** Law 129/2025/QH15, and Decrees 161, 233 and 234 of 2026, from this day. */
    static final LocalDate JULY_2026 = LocalDate.of(2026, Month.JULY, 1);

    static final Act DECREE_335 = new Act("335/2025/NĐ-CP", DateRange.from(NEW_EVALUATION));

    /** From the day of Law 80/2025/QH15, before which what the decree details of it is not in force. */
    static final Act DECREE_170 = new Act("170/2025/NĐ-CP", DateRange.from(LocalDate.of(2025, Month.JULY, 1)));

    /** Only the day of its signature is known, before which no act is in force. */
    static final Act DECREE_73 = new Act("73/2024/NĐ-CP", DateRange.of(LocalDate.of(2024, Month.JUNE, 30), JULY_2026));

    /** Decree 85/2023 amends Decree 115/2020 from this day. */
    static final LocalDate DECREE_85 = LocalDate.of(2023, Month.DECEMBER, 7);

    /** Decree 259/2026 of 30/6/2026 replaces it. */
    static final Act DECREE_115_AMENDED =
            new Act("115/2020/NĐ-CP (sửa đổi: 85/2023/NĐ-CP)", DateRange.of(DECREE_85, JULY_2026));

    static final Act LAW_129 = new Act("129/2025/QH15", DateRange.from(JULY_2026));
    static final Act DECREE_233 = new Act("233/2026/NĐ-CP", DateRange.from(JULY_2026));

    static final ImmutableSet<Role> EVERYBODY = ImmutableSet.of(Role.STAFF, Role.DEPUTY, Role.HEAD);
    static final ImmutableSet<Role> LEADERS = ImmutableSet.of(Role.DEPUTY, Role.HEAD);
    static final Addressees ON_THE_PAYROLL =
            addressees(EVERYBODY, CadreCategory.CADRE, CadreCategory.CIVIL_SERVANT, CadreCategory.PUBLIC_EMPLOYEE);

    static final ImmutableSet<Classification> ANY_CLASS =
            Sets.immutableEnumSet(ImmutableList.copyOf(Classification.values()));

    private Clauses() {}

    static Occasion notCompleted(int years) {
        return new Occasion.Classed(ImmutableSet.of(Classification.NOT_COMPLETED), PeriodKind.YEAR, years);
    }

    static Occasion year(ImmutableSet<Classification> levels) {
        return new Occasion.Classed(levels, PeriodKind.YEAR, 1);
    }

    static Addressees addressees(ImmutableSet<Role> roles, CadreCategory first, CadreCategory... more) {
        return new Addressees(Channel.CIVIL_SERVICE, Sets.immutableEnumSet(first, more), roles);
    }
}
