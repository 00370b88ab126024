package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.chosen;
import static io.github.thuocdo.core.policy.standard.Drafting.concluded;
import static io.github.thuocdo.core.policy.standard.Drafting.derived;
import static io.github.thuocdo.core.policy.standard.Drafting.notCompleted;
import static io.github.thuocdo.core.policy.standard.Drafting.stated;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Quota;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decree 48/2023/NĐ-CP, as what it changes in Decree 90/2020/NĐ-CP: discipline of any kind in the year is "not completed" for everybody (the new Art
 * 2.5), and the excellent are limited by the share of Party members rated excellent (Art 2 as amended).
 *
 * <p>It abolished content of Art 15 too, words that narrowed the discipline of public employees there: what is left of Art 15.1c and 15.2đ says no
 * more than the new Art 2.5, so that one gate stands for both.
 */
final class Decree48 {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 15);

    /** From 01/01/2026 Decree 335/2025 governs civil servants. */
    private static final LocalDate LAST_DAY_OF_CIVIL_SERVANTS = LocalDate.of(2025, 12, 31);

    private static final LegalInstrument DECREE = new LegalInstrument(
            "48/2023/NĐ-CP",
            "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 90/2020/NĐ-CP",
            "Decree amending some articles of Decree 90/2020/NĐ-CP",
            LocalDate.of(2023, 7, 17),
            DateRange.ofClosed(FIRST_DAY, Decree90.LAST_DAY));

    private static final Citation NEW_2_5 = DECREE.clause("Điều 1.1");

    /** For public employees Art 15.1c and 15.2đ say it too, without the words that Art 1 abolished. */
    private static final Citation EMPLOYEES_DISCIPLINE =
            DECREE.clause("Điều 1.1 (Điều 2.5 mới); Điều 15.1c, 15.2đ của Nghị định 90 sau khi bãi bỏ nội dung");

    /** The number of the clause is not known from the text. */
    private static final Citation AMENDED_2 = new Citation("90/2020/NĐ-CP", "Điều 2 (sửa đổi, bổ sung)");

    static final Policy PUBLIC_EMPLOYEES = Decree90PublicEmployees.POLICY.amendedBy(
            "vn.48-2023.public-employees",
            DECREE,
            DateRange.ofClosed(FIRST_DAY, Decree90.LAST_DAY),
            ImmutableList.<Amendment>builder()
                    .add(new Amendment.Repeal("90.employee.discipline", "Điều 1"))
                    .addAll(amendments(EMPLOYEES_DISCIPLINE))
                    .build());

    static final Policy CIVIL_SERVANTS = Decree90CivilServants.POLICY.amendedBy(
            "vn.48-2023.civil-servants",
            DECREE,
            DateRange.ofClosed(FIRST_DAY, LAST_DAY_OF_CIVIL_SERVANTS),
            amendments(NEW_2_5));

    /** Until Decree 233/2026, Art 19.2, ended the whole of Decree 90; there is no other for cadres. */
    static final Policy CADRES = Decree90Cadres.POLICY.amendedBy(
            "vn.48-2023.cadres", DECREE, DateRange.ofClosed(FIRST_DAY, Decree90.LAST_DAY), amendments(NEW_2_5));

    private Decree48() {}

    private static ImmutableList<Amendment> amendments(Citation ofDiscipline) {
        return ImmutableList.of(
                new Amendment.Insert(discipline(ofDiscipline), "90.three-months-away"),
                new Amendment.Put(
                        "90.attribution/disciplineFilter",
                        stated("discipline-filter", Attribution.DisciplineFilter.ANY, NEW_2_5),
                        NEW_2_5.clause()),
                new Amendment.Put("90.attribution/doubleDiscipline", oneYearOnly(), NEW_2_5.clause()),
                new Amendment.Insert(quota()));
    }

    private static Gate discipline(Citation clause) {
        return new Gate(
                new Provision(
                        "48.discipline",
                        clause,
                        "Bị kỷ luật đảng hoặc kỷ luật hành chính trong năm đánh giá",
                        "Party or administrative discipline in the year"),
                Decree90.EVERY_YEAR,
                concluded(ConclusionKind.DISCIPLINE),
                notCompleted());
    }

    private static Interpretation<Attribution.DoubleDiscipline> oneYearOnly() {
        return chosen(
                "double-discipline-year",
                Attribution.DoubleDiscipline.FIRST_EFFECTIVE,
                "Điều 2.5 mới tính một hành vi trong một năm mà không nói năm nào; lấy quyết định sớm nhất thì không bị"
                        + " xử lại về sau.",
                "The new Art 2.5 counts one act in one year and does not say which; the earliest decision avoids a late second blow.");
    }

    private static Quota quota() {
        return new Quota(
                new Provision(
                        "48.quota",
                        AMENDED_2,
                        "Tỷ lệ hoàn thành xuất sắc nhiệm vụ không vượt tỷ lệ đảng viên hoàn thành xuất sắc",
                        "Share of excellent, at most that of the Party members rated excellent"),
                Decree90.EVERY_YEAR,
                Classification.EXCELLENT,
                new Quota.Recorded(new Quota.OfStaff()),
                Optional.of(
                        new Quota.Raised(
                                Optional.empty(),
                                Optional.empty(),
                                Quota.Force.LIMIT,
                                Optional.of(
                                        chosen(
                                                "raised-rate-scope",
                                                Quota.RaisedScope.AGENCY_AND_GROUPS,
                                                "Tỷ lệ do cấp có thẩm quyền thấy phù hợp là của đơn vị, nên cũng của các nhóm trong đơn vị.",
                                                "The share that the authority finds suitable is that of the unit, and so of its groups.")))),
                derived("quota-rounding", Quota.RateRounding.DOWN, AMENDED_2, "không vượt"),
                new Quota.GroupBoard(
                        chosen(
                                "quota-scope",
                                Quota.Scope.AGENCY_AND_GROUP,
                                "Văn bản nêu cả cơ quan và từng nhóm có nhiệm vụ tương đồng.",
                                "The text names the agency and each group of similar tasks."),
                        chosen(
                                "quota-agency",
                                Quota.Agency.USING_AGENCY,
                                "Cấp mà một người có thẩm quyền xếp loại.",
                                "The level at which one authority classifies."),
                        chosen(
                                "quota-members",
                                Quota.Members.EMPLOYED_IN_AGENCY,
                                "Tỷ lệ tính trên tổng số người của cơ quan, trong đó có người đứng đầu.",
                                "The share is one of the total staff of the agency, whose head is of it.")),
                Drafting.noSmallGroup(),
                new Interpretation.Open<>(
                        "quota-ranking",
                        Quota.Ranking.AUTHORITY_ORDER,
                        new BilingualText(
                                "Xếp loại không theo điểm thì văn bản không nêu thứ tự giữa những người đủ điều kiện xuất sắc: người áp"
                                        + " dụng phải xác định theo thứ tự của ai khi thiếu chỗ.",
                                "Under levels without points the text gives no order of those who qualify as excellent: whoever applies it says whose"
                                        + " order counts when there are more of them than places.")),
                Drafting.referredTies("quota-tie"),
                chosen(
                        "surplus-class",
                        Quota.Surplus.GOOD,
                        "Mức liền dưới: đã bảo đảm chất lượng cao thì cũng bảo đảm chất lượng.",
                        "The next class down: who did all tasks with high quality did them with quality."));
    }
}
