package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.BODY;
import static io.github.thuocdo.core.policy.standard.Drafting.EVERYBODY;
import static io.github.thuocdo.core.policy.standard.Drafting.LEADERS;
import static io.github.thuocdo.core.policy.standard.Drafting.YEAR;
import static io.github.thuocdo.core.policy.standard.Drafting.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
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

/** Who classifies public employees, by which steps and until when: Decree 233/2026/NĐ-CP, Articles 13, 15, 18.1b, and Law 129/2025/QH15. */
final class Decree233Steps {

    private static final Drafting DRAFT = new Drafting(Decree233.DECREE, "233");
    private static final Drafting UNIT = new Drafting(Decree233.DECREE, "233.unit");

    /** The number of the clause was not read; its content was. */
    private static final Citation PETITION = new Citation("129/2025/QH15", "Điều 26, 27");

    private Decree233Steps() {}

    static Procedure ofYear() {
        return new Procedure(
                DRAFT.provision("procedure", "Điều 15", "Trình tự xếp loại hằng năm", "Steps of the yearly class"),
                new Reach(EVERYBODY, YEAR),
                DraftedSteps.lastDayOff(),
                ImmutableList.of(
                        regulation(),
                        DraftedSteps.form(
                                named(
                                        "step.form",
                                        "Điều 15.2, 15.3, Phụ lục II",
                                        "Phiếu tự đánh giá",
                                        "Self-evaluation form"),
                                EVERYBODY),
                        DraftedSteps.meeting(named("step.meeting", "Điều 15.2, 15.3", "Họp đánh giá", "Meeting")),
                        DraftedSteps.partyOpinion(
                                named(
                                        "step.party-opinion",
                                        "Điều 15.2",
                                        "Ý kiến cấp ủy",
                                        "Opinion of the Party committee"),
                                LEADERS),
                        DraftedSteps.personnelProposal(
                                named(
                                        "step.personnel-proposal",
                                        "Điều 15.2d",
                                        "Đề xuất của bộ phận tham mưu",
                                        "Proposal of the personnel body"),
                                LEADERS),
                        DraftedSteps.decision(
                                named(
                                        "step.decision",
                                        "Điều 15.1b, 15.2, 15.3",
                                        "Quyết định xếp loại",
                                        "Decision on the class"),
                                EVERYBODY,
                                classDay(),
                                StepKind.REGULATION,
                                StepKind.FORM,
                                StepKind.MEETING,
                                StepKind.PARTY_OPINION,
                                StepKind.PERSONNEL_PROPOSAL),
                        DraftedSteps.following(
                                named("step.notice", "Điều 15.2, 15.3", "Thông báo kết quả", "Notice of the result"),
                                StepKind.NOTICE,
                                StepKind.DECISION),
                        DraftedSteps.following(
                                named(
                                        "step.publication",
                                        "Điều 15.2, 15.3",
                                        "Công khai kết quả",
                                        "Publication of the result"),
                                StepKind.PUBLICATION,
                                StepKind.DECISION),
                        DraftedSteps.database(
                                named(
                                        "step.database",
                                        "Điều 18.1b",
                                        "Cập nhật cơ sở dữ liệu quốc gia",
                                        "Results to the national database"),
                                new Procedure.WithinDays(
                                        StandardTimeLimits.PUBLIC_EMPLOYEE_RESULTS_TO_DATABASE.days(),
                                        DraftedSteps.databaseFrom(),
                                        stated(
                                                "database-days",
                                                CountedDays.CALENDAR,
                                                Decree233.DECREE.clause("Điều 18.1b")))),
                        petition(),
                        DraftedSteps.settlement(
                                byLaw("step.settlement", "Giải quyết kiến nghị", "Settlement of the petition"),
                                new Procedure.WithinDays(
                                        StandardTimeLimits.PUBLIC_EMPLOYEE_SETTLEMENT.days(),
                                        stated("settlement-from", CountedFrom.PETITION, PETITION),
                                        stated("settlement-days", CountedDays.WORKING, PETITION)))),
                ImmutableList.of(
                        new Precedence(
                                named(
                                        "order.unit",
                                        "Điều 15.1",
                                        "Xếp loại viên chức sau khi xếp loại đơn vị",
                                        "Public employees are classified after their unit"),
                                OtherResult.OWN_AGENCY,
                                Comes.BEFORE),
                        new Precedence(
                                named(
                                        "order.party",
                                        "Điều 15.1",
                                        "Xếp loại viên chức trước khi xếp loại đảng viên",
                                        "Public employees are classified before Party members"),
                                OtherResult.OWN_OF_PARTY,
                                Comes.AFTER)));
    }

    /** Article 20.1 reads at the time of classification whether the regulation is there. */
    private static ProcedureStep regulation() {
        return DraftedSteps.timed(
                DraftedSteps.step(Decree233.REGULATION.provision(), StepKind.REGULATION, EVERYBODY, Taker.AGENCY),
                Asked.ALWAYS,
                new Procedure.ByDay(Decree233.REGULATION.dueBy()));
    }

    /** The procedure of a unit: it evaluates itself and proposes, the recognising authority decides, and it is notified (Art 9). */
    static Procedure ofUnits() {
        return new Procedure(
                UNIT.provision("procedure", "Điều 9", "Trình tự xếp loại đơn vị hằng năm", "Steps of a unit's class"),
                new Reach(BODY, YEAR),
                DraftedSteps.lastDayOff(),
                ImmutableList.of(
                        DraftedSteps.step(
                                UNIT.provision(
                                        "step.self-evaluation",
                                        "Điều 9.2",
                                        "Người đứng đầu tổ chức tự đánh giá và đề xuất",
                                        "The head organises the self-evaluation and proposes"),
                                StepKind.SELF_EVALUATION,
                                BODY,
                                Taker.AGENCY),
                        DraftedSteps.signal(
                                UNIT.provision(
                                        "step.signal",
                                        "Điều 9",
                                        "Dấu hiệu khiếu nại, mất đoàn kết",
                                        "Signals of a complaint or of disunity"),
                                BODY),
                        DraftedSteps.verification(
                                UNIT.provision(
                                        "step.verification",
                                        "Điều 9",
                                        "Xác minh trước khi quyết định",
                                        "Verification before the decision"),
                                BODY),
                        DraftedSteps.decision(
                                UNIT.provision(
                                        "step.decision",
                                        "Điều 9.1a, 9.2",
                                        "Quyết định xếp loại đơn vị",
                                        "Decision on the unit's class"),
                                BODY,
                                DraftedSteps.classDay(
                                        StandardTimeLimits.PUBLIC_EMPLOYEE_YEARLY_CLASS.day(),
                                        "Điều 9.1a: trước ngày 15 tháng 12; trường hợp đặc thù theo quy định của cơ quan quản lý, và nơi đó tự"
                                                + " chọn ngày.",
                                        "Art 9.1a: before 15 December; special cases as the managing authority rules, and such a body chooses"
                                                + " its day."),
                                StepKind.SELF_EVALUATION,
                                StepKind.VERIFICATION),
                        DraftedSteps.step(
                                UNIT.provision(
                                        "step.notice",
                                        "Điều 9.2",
                                        "Thông báo cho đơn vị và nơi liên quan",
                                        "Notice to the unit and the bodies concerned"),
                                StepKind.ORGANIZATION_NOTICE,
                                BODY,
                                Taker.AUTHORITY,
                                StepKind.DECISION)),
                ImmutableList.of(new Precedence(
                        UNIT.provision(
                                "order.components",
                                "Điều 9",
                                "Xếp loại đơn vị cấu thành trước đơn vị",
                                "Component units are classified before the unit"),
                        OtherResult.LOWER_ORGANIZATION,
                        Comes.BEFORE)));
    }

    private static ProcedureStep petition() {
        return DraftedSteps.timed(
                DraftedSteps.petition(
                        byLaw("step.petition", "Kiến nghị về kết quả", "Petition about the result"), StepKind.DECISION),
                Asked.IF_TAKEN,
                new Procedure.WithinDays(
                        StandardTimeLimits.PUBLIC_EMPLOYEE_PETITION.days(),
                        stated("petition-from", CountedFrom.PUBLICATION, PETITION),
                        DraftedSteps.calendarDays("petition-days")));
    }

    private static Interpretation<Procedure.DayOfYear> classDay() {
        return DraftedSteps.classDay(
                StandardTimeLimits.PUBLIC_EMPLOYEE_YEARLY_CLASS.day(),
                "Bản sao Điều 15.1b bị mờ ở ngày, Điều 9.1a ghi ngày 15 tháng 12; cơ quan không kết thúc năm vào tháng 12 thì trước"
                        + " ngày 15 tháng 01 năm sau, trường học thì theo ngày của Bộ Giáo dục và Đào tạo, và nơi đó tự chọn ngày.",
                "The copy of Art 15.1b is damaged at the day and Art 9.1a prints 15 December; a body that does not close its year in"
                        + " December has until 15 January, a school the day of the Ministry of Education and Training, and chooses it.");
    }

    static Competence competence() {
        return new Competence(
                DRAFT.provision(
                        "competence", "Điều 13, 15.4", "Thẩm quyền đánh giá, xếp loại", "Who evaluates and classifies"),
                ImmutableList.of(
                        power(
                                "assign",
                                "Điều 13.1",
                                Matter.ASSIGN,
                                Holder.UNIT_HEAD,
                                Seat.AGENCY_DEPUTY,
                                Seat.AGENCY_STAFF,
                                Seat.UNIT_DEPUTY,
                                Seat.UNIT_STAFF),
                        power("monitor-head", "Điều 13", Matter.MONITOR, Holder.MANAGING_AGENCY_HEAD, Seat.AGENCY_HEAD),
                        power(
                                "monitor-component",
                                "Điều 13",
                                Matter.MONITOR,
                                Holder.UNIT_HEAD,
                                Seat.UNIT_DEPUTY,
                                Seat.UNIT_STAFF),
                        power(
                                "classify-head",
                                "Điều 13",
                                Matter.CLASSIFY,
                                Holder.MANAGING_AGENCY_HEAD,
                                Seat.AGENCY_HEAD),
                        ofUnit("classify-others", "Điều 13.3b", Matter.CLASSIFY),
                        power(
                                "replace-head",
                                "Điều 15.4",
                                Matter.REPLACE,
                                Holder.MANAGING_AGENCY_HEAD,
                                Seat.AGENCY_HEAD),
                        ofUnit("replace-others", "Điều 15.4", Matter.REPLACE)));
    }

    /** Article 8 names the head of the unit for its component units; which of the authorities above recognises the unit itself is a fact of each. */
    static Competence competenceOfUnits() {
        return new Competence(
                UNIT.provision("competence", "Điều 8", "Thẩm quyền công nhận mức xếp loại", "Who recognises the class"),
                ImmutableList.of(new Power(
                        UNIT.provision(
                                "power.recognise-component",
                                "Điều 8",
                                Matter.RECOGNISE.vietnameseName(),
                                Matter.RECOGNISE.englishName()),
                        Matter.RECOGNISE,
                        ImmutableSet.of(Seat.UNIT),
                        Holder.AGENCY_HEAD)));
    }

    /** Who classifies the staff of a unit without component units is not said (Art 13.3b). */
    private static Power ofUnit(String name, String clause, Matter matter) {
        return power(
                name,
                clause,
                matter,
                Holder.AGENCY_HEAD,
                Seat.AGENCY_DEPUTY,
                Seat.UNIT_HEAD,
                Seat.UNIT_DEPUTY,
                Seat.UNIT_STAFF);
    }

    private static Power power(String name, String clause, Matter matter, Holder holder, Seat first, Seat... more) {
        return new Power(
                DRAFT.provision("power." + name, clause, matter.vietnameseName(), matter.englishName()),
                matter,
                ImmutableSet.<Seat>builder().add(first).add(more).build(),
                holder);
    }

    private static Provision named(String name, String clause, String vietnamese, String english) {
        return DRAFT.provision(name, clause, vietnamese, english);
    }

    private static Provision byLaw(String name, String vietnamese, String english) {
        return new Provision("233." + name, PETITION, vietnamese, english);
    }
}
