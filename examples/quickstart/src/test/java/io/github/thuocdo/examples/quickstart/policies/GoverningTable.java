package io.github.thuocdo.examples.quickstart.policies;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What governs whom from 2020 to 2027, as the book of the standard policies says. */
final class GoverningTable {

    private static final int FIRST = 2020;
    private static final int LAST = 2027;
    /** Before, no answer depends on what the unit has issued. */
    private static final int DECREE_233 = 2026;

    private static final String REGULATION = "thpt-bai-sen.2026";

    private static final PolicyBook BOOK = StandardPolicies.book();
    private static final PolicyScope EMPLOYEES = PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE);
    private static final UnitRegulation OCTOBER = issued(LocalDate.of(2026, 10, 12));
    private static final UnitRegulation DECEMBER = issued(LocalDate.of(2026, 12, 1));

    private GoverningTable() {}

    /** Somebody, with what is known of the unit. */
    private record Asked(
            String vietnamese, String english, int first, Function<EvaluationPeriod, Governing> governing) {

        private String name(Language language) {
            return language == Language.VIETNAMESE ? vietnamese : english;
        }
    }

    private static UnitRegulation issued(LocalDate day) {
        return new UnitRegulation(UnitId.of("truong"), new Decision("Hiệu trưởng", "45/QC", day));
    }

    /** The book with what the unit's own regulation says. */
    private static PolicyBook bookOf(UnitRegulation regulation) {
        Policy decree = StandardPolicies.decree233PublicEmployees();
        LocalDate day = regulation.decision().on();
        return BOOK.withRegulation(
                regulation,
                decree.amendedBy(
                        REGULATION,
                        new LegalInstrument(
                                "45/QC", "Quy chế đánh giá", "Evaluation regulation", day, DateRange.from(day)),
                        decree.effective(),
                        ImmutableList.of(new Amendment.Put("left-out-item", "full", "Điều 4"))));
    }

    private static ImmutableList<Asked> everybody() {
        PolicyScope party = PolicyScope.people(Channel.PARTY, CadreCategory.values());
        return ImmutableList.of(
                asked("Công vụ: cán bộ", "State: cadres", PolicyScope.civilService(CadreCategory.CADRE)),
                asked(
                        "Công vụ: công chức",
                        "State: civil servants",
                        PolicyScope.civilService(CadreCategory.CIVIL_SERVANT)),
                asked(
                        "Công vụ: viên chức, chưa cho biết về quy chế",
                        "State: public employees, nothing said of a regulation",
                        EMPLOYEES),
                employees(
                        "Công vụ: viên chức, đơn vị có quy chế ngày 12/10/2026",
                        "State: public employees, the unit has issued a regulation on 12/10/2026",
                        bookOf(OCTOBER),
                        Optional.of(OCTOBER)),
                employees(
                        "Công vụ: viên chức, đơn vị có quy chế ngày 01/12/2026",
                        "State: public employees, the unit has issued a regulation on 01/12/2026",
                        bookOf(DECEMBER),
                        Optional.of(DECEMBER)),
                employees(
                        "Công vụ: viên chức, đơn vị không có quy chế",
                        "State: public employees, the unit has issued no regulation",
                        BOOK,
                        Optional.empty()),
                employees(
                        "Công vụ: viên chức, đơn vị không có quy chế, `transition-2026: contents-of-former-text`",
                        "State: public employees, no regulation, `transition-2026: contents-of-former-text`",
                        BOOK.reading("transition-2026", "contents-of-former-text", "Art 20.1"),
                        Optional.empty()),
                employees(
                        "Công vụ: viên chức, đơn vị không có quy chế, `transition-2026: own-regulation-under-former-text`",
                        "State: public employees, no regulation, `transition-2026: own-regulation-under-former-text`",
                        BOOK.reading("transition-2026", "own-regulation-under-former-text", "Art 20.1"),
                        Optional.empty()),
                asked(
                        "Công vụ: người lao động hợp đồng",
                        "State: contract workers",
                        PolicyScope.civilService(CadreCategory.CONTRACT_WORKER)),
                asked(
                        "Công vụ: tổ chức hành chính nhà nước",
                        "State: administrative organizations",
                        PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.ADMINISTRATIVE)),
                asked(
                        "Công vụ: đơn vị sự nghiệp công lập",
                        "State: public service units",
                        PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.PUBLIC_SERVICE)),
                asked(
                        "Công vụ: cơ quan, đơn vị của Đảng, Mặt trận, tổ chức chính trị - xã hội",
                        "State: bodies of the Party, the Front, socio-political organizations",
                        PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.POLITICAL)),
                asked("Đảng: cán bộ lãnh đạo, quản lý", "Party: leaders", party.forRoles(Role.DEPUTY, Role.HEAD)),
                asked("Đảng: đảng viên khác", "Party: other members", party.forRoles(Role.STAFF)),
                asked(
                        "Đảng: tập thể lãnh đạo",
                        "Party: leadership collectives",
                        PolicyScope.collectives(Channel.PARTY)));
    }

    private static Asked asked(String vietnamese, String english, PolicyScope scope) {
        return new Asked(vietnamese, english, FIRST, year -> BOOK.governing(scope, year));
    }

    private static Asked employees(
            String vietnamese, String english, PolicyBook book, Optional<UnitRegulation> regulation) {
        return new Asked(vietnamese, english, DECREE_233, year -> book.governing(EMPLOYEES, year, regulation));
    }

    /** The table, a row for the years that have the same answer. */
    static String of(Language language) {
        String head = language == Language.VIETNAMESE
                ? "| Kênh và đối tượng | Năm | Bộ quy tắc, hoặc lý do chưa xác định được |\n|---|---|---|\n"
                : "| Channel and whom | Years | What governs, or why that cannot be said |\n|---|---|---|\n";
        return everybody().stream().map(asked -> rows(asked, language)).collect(Collectors.joining("", head, ""));
    }

    private static String rows(Asked asked, Language language) {
        StringBuilder rows = new StringBuilder();
        int from = asked.first;
        for (int year = asked.first; year <= LAST; year++) {
            String answer = answer(asked, year, language);
            if (year == LAST || !answer.equals(answer(asked, year + 1, language))) {
                rows.append("| ")
                        .append(asked.name(language))
                        .append(" | ")
                        .append(from == year ? "" + year : from + "–" + year)
                        .append(" | ")
                        .append(answer)
                        .append(" |\n");
                from = year + 1;
            }
        }
        return rows.toString();
    }

    private static String answer(Asked asked, int year, Language language) {
        Governing governing = asked.governing.apply(EvaluationPeriod.year(year));
        if (governing instanceof Governing.By by) {
            return "`" + by.policy().id() + "`"
                    + (by.policy().basis().isPresent() && by.policy().id().equals(REGULATION)
                            ? (language == Language.VIETNAMESE
                                            ? " (quy chế của đơn vị, sửa đổi `"
                                            : " (the unit's regulation, which amends `")
                                    + by.policy().basis().orElseThrow().policy() + "`)"
                            : "")
                    + reading(by, year, language)
                    + by.findings().stream()
                            .map(finding -> ", `" + finding.code().key() + "`")
                            .collect(Collectors.joining());
        }
        Governing.Nothing nothing = (Governing.Nothing) governing;
        String said = language == Language.VIETNAMESE ? nothing.vietnamese() : nothing.english();
        // One sentence for several years; the years stand beside it.
        return "– `" + nothing.why().name().toLowerCase(Locale.ROOT).replace('_', '-') + "`: "
                + said.replaceFirst("^no policy for .* for period \\(\\d+\\): ", "")
                        .replaceFirst(
                                "(throughout period|cả kỳ) \\(?\\d+\\)?",
                                language == Language.VIETNAMESE ? "cả năm" : "throughout the year");
    }

    /** The first year of an edition that took effect within it rests on a reading. */
    private static String reading(Governing.By by, int year, Language language) {
        boolean isFirst = by.policy().effective().start().getYear() == year;
        return by.entry()
                .yearOfEffect()
                .filter(reading -> isFirst)
                .map(reading -> (language == Language.VIETNAMESE ? ", theo cách hiểu `" : ", by the reading `")
                        + reading.key() + ": " + reading.value().key() + "`")
                .orElse("");
    }
}
