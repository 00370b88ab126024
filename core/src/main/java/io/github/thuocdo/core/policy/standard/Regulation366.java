package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.chosen;
import static io.github.thuocdo.core.policy.standard.Drafting.derived;
import static io.github.thuocdo.core.policy.standard.Drafting.notCompleted;
import static io.github.thuocdo.core.policy.standard.Drafting.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Procedure.Comes;
import io.github.thuocdo.core.policy.rule.Procedure.OtherResult;
import io.github.thuocdo.core.policy.rule.Procedure.Precedence;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.policy.rule.Procedure.Taker;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What the three editions of Regulation 366-QĐ/TW have in common: 30 and 70 points on a form that superior committees detail (Art 10), the bands and
 * the ceiling of Article 11, and which fact belongs to which period.
 */
final class Regulation366 {

    static final LegalInstrument REGULATION = new LegalInstrument(
            "366-QĐ/TW",
            "Quy định về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị",
            "Regulation on reviewing, evaluating and classifying collectives and individuals in the political system",
            LocalDate.of(2025, 8, 30),
            DateRange.from(LocalDate.of(2025, 8, 30)));

    static final DateRange GOVERNED = DateRange.from(LocalDate.of(2025, 8, 30));

    /** Art 1 and 15.1: by quarter and by year; a term and an evaluation for an occasion have no period here. */
    static final ImmutableSet<PeriodKind> PERIODS = ImmutableSet.of(PeriodKind.QUARTER, PeriodKind.YEAR);

    static final Fraction THREE_TENTHS = Fraction.of(3, 10);
    static final Fraction FOUR_FIFTHS = Fraction.of(4, 5);
    static final Fraction SEVEN_TENTHS = Fraction.of(7, 10);
    static final Fraction HALF = Fraction.of(1, 2);

    private static final String GENERAL = "general";
    private static final String RESULTS = "results";

    private final Drafting draft;
    private final Reach reach;

    Regulation366(String prefix, ImmutableSet<Role> roles) {
        this.draft = new Drafting(REGULATION, prefix);
        this.reach = new Reach(roles, PERIODS);
    }

    Drafting draft() {
        return draft;
    }

    Reach reach() {
        return reach;
    }

    // Points

    Sheet sheet(String appendix) {
        Interpretation<Form> form = new Interpretation.Open<>(
                "party-form",
                form(appendix),
                new BilingualText(
                        "Quy định chỉ nêu 30 điểm chung và 70 điểm kết quả; cấp ủy cấp trên hướng dẫn chấm điểm chi tiết theo "
                                + appendix + ", phải dẫn văn bản đã ban hành.",
                        "The regulation fixes 30 general points and 70 for results; the superior Party committee details the"
                                + " scoring of " + appendix + ", and what it issued has to be cited."));
        return new Sheet(
                draft.provision("sheet", "Điều 10", "Khung tiêu chí đánh giá", "Frame of criteria"),
                reach,
                Sheet.Basis.FACTS,
                draft.total(
                        "Điều 10",
                        draft.general("Điều 10", Fraction.of(30), form, ImmutableList.of(GENERAL)),
                        draft.results("Điều 10", "Task results", Fraction.of(70), form, ImmutableList.of(RESULTS))),
                chosen(
                        "score-rounding",
                        ScoreRounding.NONE,
                        "Quy định không có quy tắc làm tròn; số chính xác vẫn có thể làm tròn khi hiển thị.",
                        "The regulation has no rounding rule; exact figures can be rounded for display."),
                Optional.of(Fraction.of(100)));
    }

    private static Form form(String appendix) {
        return new Form(
                "366-QĐ/TW, " + appendix,
                ImmutableList.of(
                        Form.Group.of(GENERAL, ImmutableList.of(Fraction.of(30))),
                        Form.Group.of(RESULTS, ImmutableList.of(Fraction.of(70)))));
    }

    // Classes

    Ladder ladder(String vietnamese, String english, Ladder.Rung excellent, Ladder.Rung good, Ladder.Rung completed) {
        return new Ladder(
                draft.provision("class", "Điều 11", vietnamese, english),
                reach,
                ImmutableList.of(excellent, good, completed, draft.banded(Classification.NOT_COMPLETED, "Điều 11.4")),
                Ladder.Outcome.CLASS,
                Optional.of(Drafting.referredUnmet(11)),
                Optional.of(Drafting.referredBeyond(11)));
    }

    Ladder.Requirement allRemedied() {
        return draft.requires(
                "excellent.shortcomings",
                "Điều 11.1.4",
                "100 % hạn chế, khuyết điểm được chỉ ra trước đó đã khắc phục",
                "All earlier shortcomings are remedied",
                new Condition.Remedied(ImmutableSet.of(About.SUBJECT)));
    }

    // Grounds

    Gate leftService() {
        return draft.leftService(
                "Điều 5.2",
                reach.roles(),
                "Điều 5.2 liệt kê người không phải kiểm điểm; người nghỉ hưu, thôi việc trong năm không có trong danh"
                        + " mục.",
                "Art 5.2 lists who is not reviewed, and somebody who left within the year is not on the list.");
    }

    /** A ground of Art 11.4, for quarter and year, that the superior committee weighs in some cases. */
    Gate ground(String name, String clause, String vietnamese, String english, Condition when, Condition weighed) {
        return new Gate(
                draft.provision(name, clause, vietnamese, english), reach, when, notCompleted(), Optional.of(weighed));
    }

    Gate stateResult() {
        return new Gate(
                draft.provision(
                        "state-result",
                        "Điều 3.4",
                        "Kết quả xếp loại cán bộ, công chức, viên chức là cơ sở xếp loại đảng viên",
                        "The class in the State's channel is the basis of that of the Party member"),
                new Reach(reach.roles(), Drafting.YEAR),
                new Condition.Always(),
                new Gate.OwnResult(
                        Channel.CIVIL_SERVICE,
                        chosen(
                                "state-result",
                                Gate.OwnResultUse.SHOWN_BESIDE,
                                "\"Cơ sở\" không phải là mức trần; các điều kiện của chính quy định này quyết định.",
                                "\"Basis\" is no ceiling; the regulation's own conditions decide.")));
    }

    // Procedure

    /** Self-evaluation, appraisal and proposal, decision (Art 12.1). By which day was not read of the regulation itself. */
    Procedure procedure(Precedence first, Precedence... more) {
        return new Procedure(
                draft.provision("procedure", "Điều 12.1", "Trình tự đánh giá, xếp loại", "Steps of the evaluation"),
                reach,
                DraftedSteps.lastDayOff(),
                ImmutableList.of(
                        step("step.self-evaluation", StepKind.SELF_EVALUATION, self()),
                        step("step.appraisal", StepKind.APPRAISAL, Taker.APPRAISER, StepKind.SELF_EVALUATION),
                        DraftedSteps.signal(named("step.signal", StepKind.SIGNAL), reach.roles()),
                        DraftedSteps.verification(named("step.verification", StepKind.VERIFICATION), reach.roles()),
                        step(
                                "step.decision",
                                StepKind.DECISION,
                                Taker.AUTHORITY,
                                StepKind.SELF_EVALUATION,
                                StepKind.APPRAISAL,
                                StepKind.VERIFICATION)),
                ImmutableList.<Precedence>builder().add(first).add(more).build());
    }

    private Taker self() {
        return reach.roles().contains(Role.COLLECTIVE) ? Taker.UNIT : Taker.PERSON;
    }

    private ProcedureStep step(String name, StepKind kind, Taker by, StepKind... after) {
        return DraftedSteps.step(named(name, kind), kind, reach.roles(), by, after);
    }

    private Provision named(String name, StepKind kind) {
        return draft.provision(name, "Điều 12.1", capital(kind.vietnameseName()), capital(kind.englishName()));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    Precedence afterState() {
        return new Precedence(
                draft.provision(
                        "order.state",
                        "Điều 3.4",
                        "Xếp loại đảng viên sau kết quả đánh giá công vụ",
                        "Party members are classified after their result in the State's channel"),
                OtherResult.OWN_OF_STATE,
                Comes.BEFORE);
    }

    /** Art 12.2: the collective before its members and its head, the lower before the upper. */
    Precedence after(OtherResult other) {
        return new Precedence(
                draft.provision(
                        "order." + other.key(),
                        "Điều 12.2",
                        other == OtherResult.OWN_COLLECTIVE
                                ? "Xếp loại tập thể trước thành viên và người đứng đầu"
                                : "Xếp loại cấp dưới trước cấp trên",
                        other == OtherResult.OWN_COLLECTIVE
                                ? "The collective is classified before its members and its head"
                                : "Lower ones are classified before upper ones"),
                other,
                Comes.BEFORE);
    }

    // Ceiling

    Quota quota(Quota.Board board, Optional<Interpretation<Quota.RaisedScope>> raisedScope) {
        return new Quota(
                draft.provision("quota", "Điều 11.1.5", "Tỷ lệ hoàn thành xuất sắc nhiệm vụ", "Share of excellent"),
                reach,
                Classification.EXCELLENT,
                new Quota.Fixed(Fraction.of(1, 5), Drafting.ofFinallyGood("quota-base")),
                Optional.of(new Quota.Raised(
                        Optional.of(Fraction.of(1, 4)), Optional.empty(), Quota.Force.LIMIT, raisedScope)),
                derived("quota-rounding", Quota.RateRounding.DOWN, REGULATION.clause("Điều 11.1.5"), "không vượt quá"),
                board,
                Drafting.noSmallGroup(),
                chosen(
                        "quota-ranking",
                        Quota.Ranking.YEAR_SCORE,
                        "Là căn cứ khách quan duy nhất có sẵn; văn bản để cấp ủy lựa chọn.",
                        "The only objective key at hand; the text leaves the choice to the committee."),
                Drafting.referredTies("quota-tie"),
                Drafting.surplusIsGood("surplus-class"));
    }

    /** People stand among those of similar position, role and function. */
    Quota quotaOfPeople() {
        return quota(
                new Quota.GroupBoard(
                        chosen(
                                "quota-scope",
                                Quota.Scope.GROUP_WITHIN_AGENCY,
                                "Văn bản tính trong những người có vị trí, vai trò, chức năng tương đồng và không nêu phạm vi khác.",
                                "The text counts among those of similar position, role and function, and names no other scope."),
                        chosen(
                                "quota-agency",
                                Quota.Agency.USING_AGENCY,
                                "Cấp mà một người có thẩm quyền xếp loại.",
                                "The level at which one authority classifies."),
                        chosen(
                                "quota-members",
                                Quota.Members.CLASSIFIED_BY_SAME_AUTHORITY,
                                "Người do cấp trên xếp loại thì tính ở cấp trên.",
                                "Who is classified one level up stands among others.")),
                Optional.of(
                        chosen(
                                "raised-rate-scope",
                                Quota.RaisedScope.AGENCY_AND_GROUPS,
                                "Tỷ lệ cao hơn dành cho tổ chức có thành tích nổi trội, nên cũng cho các nhóm của tổ chức đó.",
                                "The higher share is that of the organization with outstanding results, and so of its groups.")));
    }

    // Attribution

    /** Time served: after sick and maternity leave the guidance lets the actual results decide. */
    static Optional<Attribution.ServiceTime> serviceOfPeople() {
        return Optional.of(Drafting.serviceTime(
                new Citation("43-HD/BTCTW", "Mục 7.5"),
                ImmutableSet.of(LeaveKind.SICK, LeaveKind.MATERNITY),
                ImmutableSet.of()));
    }

    Attribution attribution(
            Interpretation<Attribution.DisciplineFilter> discipline, Optional<Attribution.ServiceTime> service) {
        return Drafting.attribution(
                draft.provision(
                        "attribution",
                        "Điều 11.4.4, 15.1",
                        "Cách xác định kỳ đánh giá",
                        "Which period facts belong to"),
                discipline,
                stated(
                        "old-organisation-discipline",
                        Attribution.OldOrganizationDiscipline.REPORTED_TO_OLD_BODY,
                        REGULATION.clause("Điều 11.4.4")),
                stated("acts-at-both", Attribution.ActsAtBoth.BY_TIME_OF_ACT, REGULATION.clause("Điều 11.4.4")),
                service,
                chosen(
                        "year-cutoff",
                        Attribution.YearCutoff.DECEMBER_15,
                        "Quy định không nêu ngày; kết quả của Nhà nước có trước ngày 15 tháng 12 là căn cứ của Đảng.",
                        "The regulation names no day; the State's results of before 15 December are its basis."));
    }

    static Interpretation<Attribution.DisciplineFilter> dutyRelated(String clause) {
        return stated("discipline-filter", Attribution.DisciplineFilter.DUTY_RELATED, REGULATION.clause(clause));
    }
}
