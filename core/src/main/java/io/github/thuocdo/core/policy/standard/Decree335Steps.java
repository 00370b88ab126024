package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.EVERYBODY;
import static io.github.thuocdo.core.policy.standard.Drafting.LEADERS;
import static io.github.thuocdo.core.policy.standard.Drafting.MONITORED;
import static io.github.thuocdo.core.policy.standard.Drafting.YEAR;
import static io.github.thuocdo.core.policy.standard.Drafting.chosen;
import static io.github.thuocdo.core.policy.standard.Drafting.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.rule.Competence.Holder;
import io.github.thuocdo.core.policy.rule.Competence.Power;
import io.github.thuocdo.core.policy.rule.Competence.Seat;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Procedure.Asked;
import io.github.thuocdo.core.policy.rule.Procedure.Comes;
import io.github.thuocdo.core.policy.rule.Procedure.CountedDays;
import io.github.thuocdo.core.policy.rule.Procedure.CountedFrom;
import io.github.thuocdo.core.policy.rule.Procedure.OtherResult;
import io.github.thuocdo.core.policy.rule.Procedure.Precedence;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.policy.rule.Procedure.Taker;
import io.github.thuocdo.core.policy.rule.Reach;

/** Who classifies civil servants, by which steps and until when: Decree 335/2025/NĐ-CP, Articles 10, 17, 19.2, 21, 22, 26.1. */
final class Decree335Steps {

    private static final ImmutableSet<Role> HEADS = ImmutableSet.of(Role.HEAD);

    private final LegalInstrument decree;
    private final Drafting draft;

    Decree335Steps(LegalInstrument decree, Drafting draft) {
        this.decree = decree;
        this.draft = draft;
    }

    Procedure ofYear() {
        return new Procedure(
                draft.provision(
                        "procedure", "Điều 19.2, 21", "Trình tự xếp loại hằng năm", "Steps of the yearly class"),
                new Reach(EVERYBODY, YEAR),
                DraftedSteps.lastDayOff(),
                ImmutableList.of(
                        DraftedSteps.form(
                                named("step.form", "Điều 21, Mẫu số 02", "Phiếu tự đánh giá", "Self-evaluation form"),
                                EVERYBODY),
                        DraftedSteps.meeting(named("step.meeting", "Điều 21", "Họp đánh giá", "Meeting")),
                        DraftedSteps.partyOpinion(
                                named(
                                        "step.party-opinion",
                                        "Điều 21",
                                        "Ý kiến cấp ủy",
                                        "Opinion of the Party committee"),
                                LEADERS),
                        DraftedSteps.personnelProposal(
                                named(
                                        "step.personnel-proposal",
                                        "Điều 21",
                                        "Đề xuất của cơ quan tham mưu",
                                        "Proposal of the personnel body"),
                                HEADS),
                        DraftedSteps.decision(
                                named("step.decision", "Điều 19.2, 21", "Quyết định xếp loại", "Decision on the class"),
                                EVERYBODY,
                                DraftedSteps.classDay(
                                        StandardTimeLimits.YEARLY_CLASS.day(),
                                        "Điều 19.2: trước ngày 15 tháng 12; cơ quan đặc thù thì trước ngày 15 tháng 01 năm sau, và cơ quan"
                                                + " như vậy tự chọn cách hiểu đó.",
                                        "Art 19.2: before 15 December; special bodies before 15 January of the next year, and such a"
                                                + " body chooses that reading."),
                                StepKind.FORM,
                                StepKind.MEETING,
                                StepKind.PARTY_OPINION,
                                StepKind.PERSONNEL_PROPOSAL),
                        DraftedSteps.following(
                                named("step.notice", "Điều 21", "Thông báo kết quả", "Notice of the result"),
                                StepKind.NOTICE,
                                StepKind.DECISION),
                        DraftedSteps.following(
                                named("step.publication", "Điều 21", "Công khai kết quả", "Publication of the result"),
                                StepKind.PUBLICATION,
                                StepKind.DECISION),
                        DraftedSteps.database(
                                named(
                                        "step.database",
                                        "Điều 26.1d",
                                        "Cập nhật cơ sở dữ liệu quốc gia",
                                        "Results to the national database"),
                                new Procedure.WithinDays(
                                        StandardTimeLimits.RESULTS_TO_DATABASE.days(),
                                        DraftedSteps.databaseFrom(),
                                        DraftedSteps.calendarDays("database-days"))),
                        petition(StepKind.DECISION),
                        settlement(),
                        leaving()),
                ImmutableList.of(new Precedence(
                        named(
                                "order.party",
                                "Điều 19.2",
                                "Xếp loại công chức trước khi xếp loại đảng viên",
                                "Civil servants are classified before Party members"),
                        OtherResult.OWN_OF_PARTY,
                        Comes.AFTER)));
    }

    Procedure ofMonitoring() {
        return new Procedure(
                draft.provision(
                        "monitoring-procedure",
                        "Điều 17.2, 17.3",
                        "Trình tự theo dõi, đánh giá tháng, quý",
                        "Steps of monitoring by month or quarter"),
                new Reach(EVERYBODY, MONITORED),
                DraftedSteps.lastDayOff(),
                ImmutableList.of(
                        DraftedSteps.form(
                                named(
                                        "step.self-score",
                                        "Điều 17.2, Mẫu số 01",
                                        "Tự chấm điểm",
                                        "Self-score on the form"),
                                EVERYBODY),
                        DraftedSteps.following(
                                named(
                                        "step.confirmation",
                                        "Điều 17.2",
                                        "Nhận xét, xác nhận",
                                        "Comment and confirmation"),
                                StepKind.CONFIRMATION,
                                StepKind.FORM),
                        DraftedSteps.following(
                                named(
                                        "step.monitoring-notice",
                                        "Điều 17.3",
                                        "Thông báo kết quả theo dõi",
                                        "Notice of the monitoring result"),
                                StepKind.NOTICE,
                                StepKind.CONFIRMATION),
                        petition(StepKind.CONFIRMATION),
                        settlement()),
                ImmutableList.of());
    }

    private ProcedureStep petition(StepKind after) {
        return DraftedSteps.petition(
                named(
                        after == StepKind.DECISION ? "step.petition" : "step.monitoring-petition",
                        "Điều 22",
                        "Kiến nghị về kết quả",
                        "Petition about the result"),
                after);
    }

    private ProcedureStep settlement() {
        return DraftedSteps.settlement(
                named("step.settlement", "Điều 22", "Giải quyết kiến nghị", "Settlement of the petition"),
                new Procedure.WithinDays(
                        StandardTimeLimits.PETITION.days(),
                        stated("settlement-from", CountedFrom.PETITION, decree.clause("Điều 22")),
                        stated("settlement-days", CountedDays.WORKING, decree.clause("Điều 22"))));
    }

    private static ProcedureStep leaving() {
        Citation clause = new Citation("170/2025/NĐ-CP", "Điều 57.3");
        return DraftedSteps.timed(
                DraftedSteps.step(
                        new Provision(
                                "170.leaving", clause, "Quyết định cho thôi việc", "Decision on leaving the service"),
                        StepKind.LEAVING,
                        EVERYBODY,
                        Taker.AUTHORITY,
                        StepKind.DECISION),
                Asked.IF_TAKEN,
                new Procedure.WithinDays(
                        StandardTimeLimits.LEAVING.days(),
                        chosen(
                                "leaving-from",
                                CountedFrom.DECISION,
                                "Ba mươi ngày tính từ kết quả xếp loại, mà kết quả có từ ngày quyết định.",
                                "Thirty days from the result of the classification, and there is one from the day of the decision."),
                        DraftedSteps.calendarDays("leaving-days")));
    }

    Competence competence() {
        return new Competence(
                draft.provision(
                        "competence",
                        "Điều 10, 13, 21.3",
                        "Thẩm quyền đánh giá, xếp loại",
                        "Who evaluates and classifies"),
                ImmutableList.of(
                        power("monitor-agency-head", Matter.MONITOR, Holder.MANAGING_AGENCY_HEAD, Seat.AGENCY_HEAD),
                        power("monitor-unit", Matter.MONITOR, Holder.UNIT_HEAD, Seat.UNIT_DEPUTY, Seat.UNIT_STAFF),
                        power("classify-agency-head", Matter.CLASSIFY, Holder.MANAGING_AGENCY_HEAD, Seat.AGENCY_HEAD),
                        power(
                                "classify-others",
                                Matter.CLASSIFY,
                                Holder.AGENCY_HEAD,
                                Seat.AGENCY_DEPUTY,
                                Seat.AGENCY_STAFF,
                                Seat.UNIT_HEAD,
                                Seat.UNIT_DEPUTY,
                                Seat.UNIT_STAFF),
                        new Power(
                                draft.provision(
                                        "power.replace", "Điều 21.3", "Thay thế kết quả", "Replacement of a result"),
                                Matter.REPLACE,
                                Seat.OF_PEOPLE,
                                Holder.MANAGING_AGENCY_HEAD),
                        new Power(
                                draft.provision(
                                        "power.catalogue",
                                        "Điều 13",
                                        "Quyết định danh mục quy đổi do cơ quan sử dụng đề xuất",
                                        "Decision on the catalogue that the using agency proposes"),
                                Matter.CATALOGUE,
                                ImmutableSet.of(Seat.AGENCY),
                                Holder.MANAGING_AGENCY_HEAD)));
    }

    private Power power(String name, Matter matter, Holder holder, Seat first, Seat... more) {
        return new Power(
                draft.provision("power." + name, "Điều 10", matter.vietnameseName(), matter.englishName()),
                matter,
                ImmutableSet.<Seat>builder().add(first).add(more).build(),
                holder);
    }

    private Provision named(String name, String clause, String vietnamese, String english) {
        return draft.provision(name, clause, vietnamese, english);
    }
}
