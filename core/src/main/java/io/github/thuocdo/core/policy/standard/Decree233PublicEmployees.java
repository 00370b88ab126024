package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.EVERYBODY;
import static io.github.thuocdo.core.policy.standard.Drafting.LEADERS;
import static io.github.thuocdo.core.policy.standard.Drafting.LONGER;
import static io.github.thuocdo.core.policy.standard.Drafting.MONITORED;
import static io.github.thuocdo.core.policy.standard.Drafting.SCORED;
import static io.github.thuocdo.core.policy.standard.Drafting.STAFF;
import static io.github.thuocdo.core.policy.standard.Drafting.YEAR;
import static io.github.thuocdo.core.policy.standard.Drafting.chosen;
import static io.github.thuocdo.core.policy.standard.Drafting.concluded;
import static io.github.thuocdo.core.policy.standard.Drafting.derived;
import static io.github.thuocdo.core.policy.standard.Drafting.not;
import static io.github.thuocdo.core.policy.standard.Drafting.notCompleted;
import static io.github.thuocdo.core.policy.standard.Drafting.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.unit.UnitLevel;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decree 233/2026/NĐ-CP, Chapter III: public employees.
 *
 * <p>The decree fixes 30 points for general criteria and 70 for results, three elements for staff and six for managers, and no points below
 * (Art 10–12, Appendix I): these, and how an element is reckoned, are those of the unit's own regulation (Art 18.3a). So the form is open. As
 * long as a regulation says nothing else, an element has the points that are given on the form; one that counts work replaces it.
 */
final class Decree233PublicEmployees {

    private static final Drafting DRAFT = new Drafting(Decree233.DECREE, "233");

    private static final ImmutableList<String> OF_STAFF = ImmutableList.of("quantity", "quality", "progress");
    private static final String NAMES_OF_STAFF = "số lượng (quantity), chất lượng (quality), tiến độ (progress)";
    private static final String NAMES_OF_MANAGERS = NAMES_OF_STAFF
            + ", kết quả của đơn vị (unit), tổ chức triển khai (organising), tập hợp, đoàn kết (solidarity)";
    private static final ImmutableList<String> OF_MANAGERS =
            ImmutableList.of("quantity", "quality", "progress", "unit", "organising", "solidarity");

    private static final Condition HEADS_COMPONENT = new Condition.Heads(ImmutableSet.of(UnitLevel.DIRECT_USING));

    static final Policy POLICY = Policy.builder()
            .id("vn.233-2026.public-employees")
            .instrument(Decree233.DECREE)
            .scope(PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE))
            .effective(Decree233.GOVERNED)
            .rules(rules())
            .build();

    private Decree233PublicEmployees() {}

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(attribution())
                .add(
                        sheet(
                                "staff",
                                STAFF,
                                "Phiếu điểm viên chức không giữ chức vụ quản lý",
                                "Sheet of staff",
                                form("staff-form", "không giữ chức vụ quản lý", NAMES_OF_STAFF, OF_STAFF),
                                OF_STAFF),
                        sheet(
                                "manager",
                                LEADERS,
                                "Phiếu điểm viên chức quản lý",
                                "Sheet of managers",
                                form("manager-form", "quản lý", NAMES_OF_MANAGERS, OF_MANAGERS),
                                OF_MANAGERS),
                        longer())
                .addAll(ladders())
                .addAll(gates())
                .add(quota(), Decree233Steps.ofYear(), Decree233Steps.competence())
                .build();
    }

    // Points

    private static Interpretation<Form> form(String key, String who, String named, ImmutableList<String> elements) {
        return new Interpretation.Open<>(
                key,
                new Form(
                        "Quy chế của đơn vị, viên chức " + who,
                        Stream.concat(
                                        Decree233.shape(Fraction.of(30), Decree233.GENERAL, 10, 4, 3),
                                        Decree233.shape(
                                                Fraction.of(70),
                                                elements,
                                                elements.stream()
                                                        .mapToInt(element -> 1)
                                                        .toArray()))
                                .collect(ImmutableList.toImmutableList())),
                new BilingualText(
                        "Nghị định quy định 30 điểm cho các nhóm I, II, III của Phụ lục I và 70 điểm cho " + named
                                + ", không chia điểm nhỏ hơn: các mục cùng điểm hoặc mức điểm theo quy chế của đơn vị, phải dẫn văn bản.",
                        "The decree fixes 30 points for the groups I, II, III of Appendix I and 70 for the elements "
                                + String.join(", ", elements)
                                + ", and no points below: the items with their points or levels are those of the unit's own regulation,"
                                + " which has to be cited."));
    }

    private static Sheet sheet(
            String who,
            ImmutableSet<Role> roles,
            String vietnamese,
            String english,
            Interpretation<Form> form,
            ImmutableList<String> elements) {
        return new Sheet(
                DRAFT.provision("sheet." + who, "Điều 10, 11, 12.5", vietnamese, english),
                new Reach(roles, SCORED),
                Sheet.Basis.FACTS,
                new CompositeMeasure.Sum(
                        "total",
                        DRAFT.provision("total." + who, "Điều 12.5", "Tổng điểm", "Total"),
                        ImmutableList.of(
                                marks(
                                        "general",
                                        who,
                                        "Điều 10, Phụ lục I",
                                        "Điểm nhóm tiêu chí chung",
                                        "General criteria",
                                        Fraction.of(30),
                                        form,
                                        Decree233.GENERAL),
                                marks(
                                        "result",
                                        who,
                                        "Điều 11",
                                        "Điểm tiêu chí kết quả thực hiện nhiệm vụ",
                                        "Task results",
                                        Fraction.of(70),
                                        form,
                                        elements))),
                Drafting.unrounded(),
                Optional.of(Fraction.of(100)));
    }

    private static Measure marks(
            String element,
            String who,
            String clause,
            String vietnamese,
            String english,
            Fraction worth,
            Interpretation<Form> form,
            ImmutableList<String> groups) {
        return new JudgedMeasure.Marks(
                element,
                DRAFT.provision(element + "." + who, clause, vietnamese, english),
                worth,
                form,
                Drafting.groups(groups),
                Drafting.confirmedMarks(),
                Drafting.anyStep(),
                Optional.of(Decree233.leftOut()));
    }

    private static Sheet longer() {
        return new Sheet(
                DRAFT.provision(
                        "sheet.longer", "Điều 12.5, 15.1a", "Điểm quý, 6 tháng, năm", "Sheet of longer periods"),
                new Reach(EVERYBODY, LONGER),
                Sheet.Basis.SHORTER_PERIODS,
                new CompositeMeasure.MeanOfPeriods(
                        "total",
                        DRAFT.provision("mean", "Điều 12.5, 15.1a", "Trung bình cộng các kỳ", "Mean of the periods"),
                        chosen(
                                "missing-months",
                                CompositeMeasure.MissingPeriods.MEAN_OF_CONFIRMED_IF_ALL_GAPS_LAWFUL,
                                "Điểm năm xác định từ điểm tháng hoặc quý; kỳ không ai chấm không phải là nghỉ.",
                                "The year follows from the months or quarters, and a period that nobody rated is not leave."),
                        chosen(
                                "nothing-to-score",
                                CompositeMeasure.NothingToScore.NOT_CLASSIFIED,
                                "Điểm năm xác định từ điểm tháng hoặc quý; không có kỳ nào phải chấm thì không còn gì để xếp loại.",
                                "The year follows from the months or quarters; where none was to be rated, nothing is left to be judged."),
                        Optional.empty(),
                        Optional.of(chosen(
                                "before-regulation",
                                CompositeMeasure.BeforeRegulation.MEAN_OF_RATED,
                                "Điểm năm xác định từ điểm tháng hoặc quý (Điều 12.5); trước khi đơn vị có quy chế thì không thể có"
                                        + " điểm, không do ai bỏ sót.",
                                "The year follows from the points of months or quarters (Art 12.5); before the unit had a regulation there"
                                        + " could be none, and that is nobody's omission."))),
                Drafting.unrounded(),
                Optional.empty());
    }

    // Classes

    private static ImmutableList<Rule> ladders() {
        ImmutableList<Ladder.Rung> rungs = ImmutableList.of(
                DRAFT.banded(Classification.EXCELLENT, "Điều 12.1"),
                DRAFT.banded(Classification.GOOD, "Điều 12.2"),
                DRAFT.banded(Classification.COMPLETED, "Điều 12.3"),
                DRAFT.banded(Classification.NOT_COMPLETED, "Điều 12.4a"));
        return ImmutableList.of(
                new Ladder(
                        DRAFT.provision("range", "Điều 12", "Khoảng điểm tương ứng", "Corresponding range"),
                        new Reach(EVERYBODY, MONITORED),
                        rungs,
                        Ladder.Outcome.INDICATIVE_RANGE),
                new Ladder(
                        DRAFT.provision("class", "Điều 12", "Mức xếp loại viên chức", "Class of a public employee"),
                        new Reach(EVERYBODY, YEAR),
                        rungs,
                        Ladder.Outcome.CLASS));
    }

    private static ImmutableList<Rule> gates() {
        return ImmutableList.of(
                new Gate(
                        DRAFT.provision(
                                "six-months",
                                "Điều 14.1, 14.2",
                                "Thời gian công tác dưới 6 tháng",
                                "Less than six months of service"),
                        new Reach(EVERYBODY, YEAR),
                        new Condition.ServedLessThan(Fraction.of(6)),
                        new Gate.NotClassified()),
                DRAFT.leftService(
                        "Điều 14",
                        EVERYBODY,
                        "Theo câu chữ, người đã công tác đủ 6 tháng được xếp loại; không có quy định loại trừ người đã thôi công"
                                + " tác.",
                        "By the letter whoever worked six months is classified, and no clause excepts those who left."),
                ground(
                        "degradation",
                        "Điều 12.4b",
                        "Suy thoái hoặc vi phạm đã được kết luận",
                        "Concluded degradation or breach",
                        concluded(
                                ConclusionKind.DEGRADATION,
                                ConclusionKind.SELF_EVOLUTION,
                                ConclusionKind.PARTY_PROHIBITION,
                                ConclusionKind.EXEMPLARY_BREACH)),
                ground(
                        "discipline",
                        "Điều 12.4c, 14.3",
                        "Kỷ luật liên quan đến nhiệm vụ",
                        "Duty-related discipline",
                        concluded(ConclusionKind.DISCIPLINE)),
                new Gate(
                        DRAFT.provision(
                                "managed-unit-corruption",
                                "Điều 12.4d",
                                "Đơn vị phụ trách, trực tiếp quản lý liên quan tham nhũng, lãng phí bị xử lý",
                                "Corruption or waste in a unit in charge or directly managed, dealt with by law"),
                        new Reach(LEADERS, YEAR),
                        concluded(ImmutableSet.of(About.MANAGED_UNIT), ConclusionKind.MANAGED_UNIT_CORRUPTION),
                        notCompleted(),
                        Optional.of(concluded(
                                ImmutableSet.of(About.SUBJECT, About.MANAGED_UNIT),
                                ConclusionKind.DISCOVERED_REPORTED_REMEDIED))),
                headLimit(
                        "head-limit",
                        "Người đứng đầu không cao hơn đơn vị",
                        "A head not above the unit",
                        not(HEADS_COMPONENT)),
                headLimit(
                        "component-head-limit",
                        "Người đứng đầu đơn vị cấu thành không cao hơn đơn vị cấu thành",
                        "The head of a component unit not above the component unit",
                        new Condition.Supposed(
                                HEADS_COMPONENT,
                                chosen(
                                        "component-head-limit",
                                        Condition.Supposition.APPLIED,
                                        "Điều 12.7 nói về người đứng đầu và đơn vị; đơn vị cấu thành cũng được xếp loại như đơn vị (Điều 7.8).",
                                        "Art 12.7 speaks of the head and the unit, and component units are classified as units are (Art 7.8)."))));
    }

    private static Gate ground(String name, String clause, String vietnamese, String english, Condition when) {
        return new Gate(
                DRAFT.provision(name, clause, vietnamese, english), new Reach(EVERYBODY, YEAR), when, notCompleted());
    }

    private static Gate headLimit(String name, String vietnamese, String english, Condition when) {
        return new Gate(
                DRAFT.provision(name, "Điều 12.7", vietnamese, english),
                new Reach(ImmutableSet.of(Role.HEAD), YEAR),
                when,
                new Gate.NotAboveOrganization(
                        chosen(
                                "head-cap-unrated-organisation",
                                Gate.UnratedOrganization.UNDETERMINED,
                                "Điều 12.7 cần mức xếp loại của đơn vị.",
                                "Art 12.7 needs the class of the unit."),
                        chosen(
                                "headship",
                                Gate.Headship.AT_END,
                                "Điều 12.7 nói về người đứng đầu; ai là người đứng đầu thì xét theo chức vụ khi xếp loại.",
                                "Art 12.7 speaks of the head, and who is head is told by the posts when the class is given.")));
    }

    private static Quota quota() {
        return new Quota(
                DRAFT.provision("quota", "Điều 12.6", "Tỷ lệ hoàn thành xuất sắc nhiệm vụ", "Share of excellent"),
                new Reach(EVERYBODY, YEAR),
                Classification.EXCELLENT,
                new Quota.Fixed(Fraction.of(1, 5), Drafting.ofFinallyGood("quota-base")),
                Optional.of(new Quota.Raised(
                        Optional.of(Fraction.of(1, 4)),
                        Optional.empty(),
                        Quota.Force.LIMIT,
                        Optional.of(chosen(
                                "raised-rate-scope",
                                Quota.RaisedScope.AGENCY_AND_GROUPS,
                                "Điều 12.6b không nhắc lại phạm vi nào.",
                                "Art 12.6b repeats no scope.")),
                        Optional.of(Classification.EXCELLENT))),
                derived(
                        "quota-rounding",
                        Quota.RateRounding.DOWN,
                        Decree233.DECREE.clause("Điều 12.6"),
                        "không vượt quá"),
                new Quota.GroupBoard(
                        chosen(
                                "quota-scope",
                                Quota.Scope.AGENCY_AND_GROUP,
                                "Văn bản nêu cơ quan, đơn vị và từng nhóm nhiệm vụ tương đồng.",
                                "The text names the agency or unit and each group of similar tasks."),
                        chosen(
                                "quota-agency",
                                Quota.Agency.USING_AGENCY,
                                "Cấp mà một người có thẩm quyền xếp loại (Điều 13).",
                                "The level at which one authority classifies (Art 13)."),
                        chosen(
                                "quota-members",
                                Quota.Members.CLASSIFIED_BY_SAME_AUTHORITY,
                                "Người đứng đầu đơn vị do cấp trên xếp loại (Điều 13).",
                                "The head of the unit is classified one level up (Art 13).")),
                chosen(
                        "small-group",
                        Quota.SmallGroup.NONE,
                        "Văn bản có ngoại lệ cho đơn vị, không có ngoại lệ cho cá nhân.",
                        "The text has no exception for people, and one for units."),
                Drafting.rankedByScore("quota-ranking"),
                Drafting.referredTies("quota-tie"),
                Drafting.surplusIsGood("surplus-class"));
    }

    // Periods

    private static Attribution attribution() {
        return Attribution.builder()
                .from(Drafting.attribution(
                        DRAFT.provision(
                                "attribution", "Điều 14, 15.1", "Cách xác định kỳ và đơn vị", "Which period and unit"),
                        stated(
                                "discipline-filter",
                                Attribution.DisciplineFilter.DUTY_RELATED,
                                Decree233.DECREE.clause("Điều 12.4c, 14.3a")),
                        stated(
                                "old-organisation-discipline",
                                Attribution.OldOrganizationDiscipline.REPORTED_TO_OLD_BODY,
                                Decree233.DECREE.clause("Điều 14.3c")),
                        chosen(
                                "acts-at-both",
                                Attribution.ActsAtBoth.BY_TIME_OF_ACT,
                                "Điều 14.3 không quy định trường hợp vi phạm ở cả hai đơn vị; Điều 11.3d Nghị định 335/2025 phân theo"
                                        + " thời điểm vi phạm tại từng tổ chức.",
                                "Art 14.3 has no clause for acts at both units; Art 11.3d of Decree 335/2025 allocates each to the"
                                        + " organization of its time."),
                        Optional.of(Drafting.serviceTime(
                                Decree233.DECREE.clause("Điều 14.2"),
                                ImmutableSet.of(LeaveKind.SICK, LeaveKind.MATERNITY),
                                ImmutableSet.of(LeaveKind.UNPAID))),
                        chosen(
                                "year-cutoff",
                                Attribution.YearCutoff.DECEMBER_15,
                                "Bản sao Điều 15.1b bị mờ ở ngày; Điều 9.1a cùng nghị định ghi ngày 15 tháng 12 đối với đơn vị.",
                                "The copy of Art 15.1b is damaged at the day, and Art 9.1a of the same decree prints 15 December for"
                                        + " units.")))
                .disciplineClauses(new Attribution.DisciplineClauses(
                        Decree233.DECREE.clause("Điều 14.3a"),
                        Decree233.DECREE.clause("Điều 14.3b"),
                        Decree233.DECREE.clause("Điều 14.3c"),
                        Optional.empty()))
                .build();
    }
}
