package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.classify.Sensitivity.Alternative;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** People of a fictional ward, for the tests of this package. */
public final class Cases {

    public static final Policy POLICY = StandardPolicies.decree335Individuals();

    static final Cadre NGAN = civilServant("nv-ngan", "Nguyễn Thị Kim Ngân");
    static final Cadre BINH = civilServant("nv-binh", "Trịnh Quốc Bình");
    static final Cadre KHAI = civilServant("nv-khai", "Chu Văn Khải");

    private Cases() {}

    static Cadre civilServant(String id, String name) {
        return Cadre.of(CadreId.of(id), name, CadreCategory.CIVIL_SERVANT);
    }

    static Form form() {
        CompositeMeasure.Sum total =
                (CompositeMeasure.Sum) POLICY.sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS)
                        .orElseThrow()
                        .total();
        return ((JudgedMeasure.Marks) total.parts().get(0)).form().value();
    }

    /** Nine items as the person gave them; one that the authority lowered. */
    static FilledForm marks() {
        ImmutableMap.Builder<String, Mark> marks = ImmutableMap.builder();
        form().maximumByItem()
                .forEach((item, maximum) -> marks.put(
                        item,
                        item.equals("II.3")
                                ? new Mark(Optional.of(maximum), Optional.of(Fraction.parse("2.25")))
                                : new Mark(Optional.of(maximum), Optional.of(maximum))));
        return new FilledForm(form(), marks.buildOrThrow());
    }

    static TaskLine.Builder line(String id, String name, String coefficient, String assigned, String delivered) {
        return TaskLine.builder()
                .task(TaskId.of(id))
                .name(name)
                .coefficient(Fraction.parse(coefficient))
                .assigned(Fraction.parse(assigned))
                .delivered(Fraction.parse(delivered));
    }

    static Lapse lapse(String evidence, long times, Excusal excusal) {
        return Lapse.of(EvidenceId.of(evidence), times, excusal);
    }

    static Dossier.Builder month(Cadre cadre, Role role) {
        return Dossier.builder()
                .cadre(cadre.id())
                .period(EvaluationPeriod.month(2026, 3))
                .role(role);
    }

    static Dossier staffMonth() {
        return month(NGAN, Role.STAFF)
                .marks(marks())
                .addLines(line("T1", "Chứng thực bản sao", "0.05", "400", "400")
                        .addFaults(new Lapse(
                                EvidenceId.of("BB-17/2026"),
                                1,
                                Optional.of("bản sao số 212"),
                                Optional.of(LocalDate.of(2026, 3, 9)),
                                Optional.empty(),
                                Excusal.notAsked()))
                        .build())
                .addLines(line("T2", "Đăng ký khai sinh, khai tử", "1/3", "45", "44")
                        .addDelays(lapse("BB-18/2026", 1, Excusal.confirmed(BINH.id())))
                        .addDelays(lapse("BB-19/2026", 2, Excusal.refused(BINH.id(), "hồ sơ đã đủ từ ngày tiếp nhận")))
                        .addDelays(lapse("BB-20/2026", 1, Excusal.unanswered()))
                        .build())
                .addLines(line("T3", "Xác nhận tình trạng hôn nhân", "0.4", "30", "30")
                        .late(new Lateness(1, 3, Optional.of(1L)))
                        .build())
                .addLines(line("T4", "Trực hỗ trợ ngày tiếp công dân", "1", "1", "1")
                        .origin(TaskOrigin.AD_HOC)
                        .build())
                .addFindings(new TaskFinding.ExcusalUnanswered(
                        Subject.of(NGAN.id()),
                        EvaluationPeriod.month(2026, 3),
                        TaskId.of("T2"),
                        EvidenceId.of("BB-20/2026")))
                .build();
    }

    static Dossier leaderMonth() {
        return month(BINH, Role.HEAD)
                .marks(FilledForm.ofTotal(form(), Fraction.of(28)))
                .addLines(line("L1", "Duyệt hồ sơ", "0.2", "60", "60").build())
                .addLines(line("L2", "Chương trình công tác", "6", "1", "1").build())
                .addManaged(new ManagedScore(NGAN.id(), Observation.given(Points.parse("535/6"))))
                .addManaged(new ManagedScore(CadreId.of("nv-thanh"), Observation.given(Points.parse("46.125"))))
                .addManaged(new ManagedScore(CadreId.of("nv-phuong"), Observation.excused(Gap.ON_LEAVE)))
                .addManaged(new ManagedScore(CadreId.of("nv-dieu"), Observation.given(Points.parse("77.25"))))
                .putAssessment("dd", Assessment.of(Verdict.FULL))
                .putAssessment("e", Assessment.chosen(Verdict.FULL, "mâu thuẫn đã được giải quyết trong tháng"))
                .putSupplied("b", new Supplied(Fraction.parse("0.95"), "phần mềm theo dõi nhiệm vụ"))
                .addHeads(HeadedOrganization.of(UnitId.of("van-phong"), UnitLevel.DIRECT_USING, PeriodScore.noClass()))
                .build();
    }

    static Dossier year(Cadre cadre, String... totals) {
        Dossier.Builder year = Dossier.builder()
                .cadre(cadre.id())
                .period(EvaluationPeriod.year(2026))
                .role(Role.STAFF)
                .monthsServed(Fraction.of(12));
        List<EvaluationPeriod> months = EvaluationPeriod.year(2026).months();
        for (int i = 0; i < 12; i++) {
            String total = totals[i % totals.length];
            year.addShorter(new PeriodScore(
                    months.get(i),
                    total.isEmpty() ? Observation.excused(Gap.ON_LEAVE) : Observation.given(Points.parse(total)),
                    ImmutableMap.of(),
                    i < 3 ? "UBND phường Hồng Hà" : "UBND phường Bến Sen"));
        }
        return year.build();
    }

    static Conclusion reprimand() {
        return Conclusion.builder()
                .id("KL-5")
                .kind(ConclusionKind.DISCIPLINE)
                .about(Subject.of(KHAI.id()))
                .decision(new Decision("Chủ tịch UBND phường", "88/QĐ-UBND", LocalDate.of(2026, 8, 15)))
                .effectiveOn(LocalDate.of(2026, 8, 20))
                .form(DisciplineForm.REPRIMAND)
                .answer("đã nộp bản giải trình ngày 01/9")
                .build();
    }

    static Dossier disciplinedYear() {
        return year(KHAI, "81")
                .withGrounds(
                        new Ground(reprimand(), Ground.Standing.COUNTS, Optional.empty(), Optional.empty()),
                        new Ground(
                                Conclusion.builder()
                                        .from(reprimand())
                                        .id("KL-6")
                                        .annulledOn(LocalDate.of(2026, 10, 1))
                                        .build(),
                                Ground.Standing.DOES_NOT_COUNT,
                                Optional.of(Ground.Reason.ANNULLED),
                                Optional.of(new Citation("170/2025/NĐ-CP", "Điều 56.4c"))));
    }

    static Scorecard card(Dossier dossier) {
        return ScoringEngine.of(POLICY).score(dossier);
    }

    /** A year of 91 points that the quota did not admit. */
    static Explained refusedYear() {
        Scorecard card = card(year(NGAN, "535/6", "", "92.5", "91"));
        Consideration quota = new Consideration(
                POLICY.quota().orElseThrow().provision(),
                Consideration.Outcome.APPLIED,
                new Particulars.OnScope(
                        Particulars.Reason.PLACES_TAKEN,
                        ScopeKind.AGENCY,
                        "phuong-ben-sen",
                        Optional.of(Fraction.of(1, 5)),
                        Optional.of(15),
                        Optional.of(3),
                        Optional.empty()),
                ImmutableList.of());
        Placement placement = placement(
                card,
                new Proposal.Classified(Classification.GOOD),
                ImmutableList.<Consideration>builder()
                        .addAll(card.considerations())
                        .add(quota)
                        .build(),
                card.findings());
        return Explained.builder()
                .cadre(NGAN)
                .placement(placement)
                .addDependences(
                        new Alternative(
                                "quota-base", "good-or-better", new Proposal.Classified(Classification.EXCELLENT)),
                        new Alternative(
                                "quota-tie",
                                "declared-keys: result",
                                new Proposal.Classified(Classification.EXCELLENT)),
                        new Alternative(
                                "surplus-class", "undetermined", new Proposal.Undetermined(Told.reason("335.quota"))))
                .build();
    }

    /** What a round made of a scorecard, the quota settled. */
    static Placement placement(
            Scorecard card,
            Proposal proposal,
            ImmutableList<Consideration> considerations,
            ImmutableList<Finding> findings) {
        return new Placement(
                card.dossier().subject(),
                card,
                card.proposal(),
                proposal,
                considerations.stream()
                        .filter(consideration -> !card.considerations().contains(consideration))
                        .collect(toImmutableList()),
                findings.stream()
                        .filter(finding -> !card.findings().contains(finding))
                        .collect(toImmutableList()),
                QuotaStage.SETTLED);
    }
}
