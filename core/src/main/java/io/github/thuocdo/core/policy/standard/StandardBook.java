package io.github.thuocdo.core.policy.standard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.Silence;
import io.github.thuocdo.core.policy.YearOfEffect;
import io.github.thuocdo.core.unit.UnitType;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** The book of the national editions: what governs whom and when, and where the law says nothing or points elsewhere. */
final class StandardBook {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final LocalDate REGULATION_124 = LocalDate.of(2023, 10, 4);
    private static final DateRange SINCE_335 = Decree335Individuals.DECREE.inForce();
    private static final DateRange SINCE_233 = Decree233.DECREE.inForce();

    private static final Interpretation<YearOfEffect> YEAR_OF_EFFECT = Drafting.chosen(
            "year-of-effect",
            YearOfEffect.TEXT_AT_CLASSIFICATION,
            "Xếp loại năm được thực hiện vào tháng 12, theo văn bản đang có hiệu lực khi đó; không văn bản nào giao"
                    + " năm có hiệu lực cho văn bản trước.",
            "The class of a year is given in December, by the text that is then in force; no text gives the year in which it took effect to the"
                    + " one before.");

    private static final ImmutableMap<Policy, Interpretation<YearOfEffect>> STATED =
            ImmutableMap.of(Decree233PublicEmployees.POLICY, Decree233.yearOfEffect());

    private StandardBook() {}

    static PolicyBook of(List<Policy> national) {
        return new PolicyBook(
                national.stream().map(StandardBook::entry).collect(toImmutableList()),
                ImmutableList.of(),
                ImmutableList.of(Decree233.transition()),
                silences());
    }

    private static PolicyEntry entry(Policy policy) {
        PolicyEntry.Builder entry = PolicyEntry.builder().policy(policy);
        if (!MonthDay.from(policy.effective().start()).equals(NEW_YEAR)) {
            entry.yearOfEffect(STATED.getOrDefault(policy, YEAR_OF_EFFECT));
        }
        if (policy.equals(Decree233PublicEmployees.POLICY)) {
            entry.regulationDuty(Decree233.REGULATION);
        }
        return entry.build();
    }

    private static ImmutableList<Silence> silences() {
        return ImmutableList.of(
                new Silence(
                        PolicyScope.civilService(CadreCategory.CADRE),
                        SINCE_233,
                        silence(
                                "233.expiry",
                                Decree233.DECREE.clause("Điều 19.2"),
                                "Nghị định 90/2020 (sửa đổi bởi 48/2023) hết hiệu lực toàn bộ từ 01/7/2026, không còn nghị định nào về xếp loại"
                                        + " cán bộ; cán bộ được đánh giá, xếp loại theo kênh Đảng (366-QĐ/TW)",
                                "Decree 90/2020 as amended by 48/2023 expired whole on 01/7/2026, and no decree classifies cadres any more; they"
                                        + " are classified in the Party's channel (366-QĐ/TW)")),
                new Silence(
                        PolicyScope.civilService(CadreCategory.CONTRACT_WORKER),
                        SINCE_335,
                        silence(
                                "335.contract-workers",
                                Decree335Individuals.DECREE.clause("Điều 28.2"),
                                "Người lao động hợp đồng: mỗi cơ quan quyết định có áp dụng hay không và áp dụng thế nào; ở đơn vị sự nghiệp công"
                                        + " lập do người đứng đầu quyết định",
                                "Contract workers: each agency decides whether and how it applies the rules; in a public service unit its head"
                                        + " decides")),
                new Silence(
                        PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE),
                        ImmutableSet.of(UnitType.POLITICAL, UnitType.ADMINISTRATIVE),
                        SINCE_233,
                        silence(
                                "233.other-bodies",
                                Decree233.DECREE.clause("Điều 20.2–20.7"),
                                "Viên chức ở cơ quan, đơn vị của Đảng, Mặt trận Tổ quốc, tổ chức chính trị - xã hội, Văn phòng Quốc hội, Văn phòng"
                                        + " Chủ tịch nước, tòa án, viện kiểm sát, kiểm toán, quốc phòng, công an: cấp có thẩm quyền của các cơ"
                                        + " quan đó quy định; ở cơ quan được giao biên chế viên chức: cơ quan đó quyết định",
                                "Public employees in bodies of the Party, the Fatherland Front, the socio-political organizations, the offices of the"
                                        + " National Assembly and of the President, courts, procuracies, audit, defence and police: their own"
                                        + " authority decides; in bodies that are merely allotted posts of public employees: these decide")),
                new Silence(
                        PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.POLITICAL),
                        SINCE_233,
                        silence(
                                "233.other-authorities",
                                Decree233.DECREE.clause("Điều 20.2–20.7"),
                                "Đơn vị của Đảng, Mặt trận Tổ quốc, tổ chức chính trị - xã hội: cấp có thẩm quyền của các cơ quan đó quy định",
                                "Units of the Party, the Fatherland Front and the socio-political organizations: their own authority decides")),
                new Silence(
                        PolicyScope.civilService(CadreCategory.CONTRACT_WORKER),
                        DateRange.of(DateRange.all().start(), SINCE_335.start()),
                        silence(
                                "90.contract-workers",
                                Decree90.DECREE.clause("tên văn bản"),
                                "Nghị định 90/2020 quy định về cán bộ, công chức, viên chức; người lao động hợp đồng không thuộc phạm vi đó, cơ quan"
                                        + " cho biết áp dụng quy định nào",
                                "Decree 90/2020 is for cadres, civil servants and public employees; for contract workers the agency has to say which"
                                        + " rules it applies")),
                beforeRegulation366(PolicyScope.people(Channel.PARTY, CadreCategory.values())),
                beforeRegulation366(PolicyScope.collectives(Channel.PARTY)),
                beforeRegulation124(PolicyScope.people(Channel.PARTY, CadreCategory.values())),
                beforeRegulation124(PolicyScope.collectives(Channel.PARTY)));
    }

    private static Silence beforeRegulation124(PolicyScope scope) {
        return new Silence(
                scope,
                DateRange.of(DateRange.all().start(), REGULATION_124),
                silence(
                        "366.before-124",
                        Regulation366.REGULATION.clause("Điều 19"),
                        "Quy định của Đảng trước 124-QĐ/TW (04/10/2023) điều chỉnh kỳ này, chưa đối chiếu được; cần cung cấp văn bản đó",
                        "A regulation of the Party before 124-QĐ/TW (04/10/2023) governs this period and could not be read; it has to be"
                                + " supplied"));
    }

    /** Regulation 124-QĐ/TW was replaced; what it said is known in part, and is no edition here. */
    private static Silence beforeRegulation366(PolicyScope scope) {
        return new Silence(
                scope,
                DateRange.of(REGULATION_124, Regulation366.REGULATION.inForce().start()),
                silence(
                        "366.replaces-124",
                        Regulation366.REGULATION.clause("Điều 19"),
                        "Quy định 124-QĐ/TW (04/10/2023), đã được 366-QĐ/TW thay thế, điều chỉnh kỳ này; không có bộ quy tắc của văn bản đó",
                        "Regulation 124-QĐ/TW (04/10/2023), since replaced by 366-QĐ/TW, governs this period; there is no edition of it"));
    }

    private static Provision silence(String id, Citation citation, String vietnamese, String english) {
        return new Provision(id, citation, vietnamese, english);
    }
}
