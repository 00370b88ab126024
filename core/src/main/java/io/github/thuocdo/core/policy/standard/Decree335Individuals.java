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
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.time.LocalDate;
import java.util.Optional;

/** Decree 335/2025/NĐ-CP, Chapter III: civil servants. */
final class Decree335Individuals {

    static final LegalInstrument DECREE = new LegalInstrument(
            "335/2025/NĐ-CP",
            "Nghị định về đánh giá, xếp loại chất lượng công chức và tổ chức hành chính nhà nước",
            "Decree on evaluating and classifying civil servants and state administrative organizations",
            LocalDate.of(2025, 12, 21),
            DateRange.from(LocalDate.of(2026, 1, 1)));

    private static final Drafting DRAFT = new Drafting(DECREE, "335");
    private static final Decree335Steps STEPS = new Decree335Steps(DECREE, DRAFT);

    private static final Citation SUSPENSION_ANNULLED = new Citation("170/2025/NĐ-CP", "Điều 56.4c");
    private static final Citation SUSPENSION = new Citation("170/2025/NĐ-CP", "Điều 56.5b");

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction PASS = Fraction.of(50);
    private static final LapseDeduction QUARTER_EACH = new LapseDeduction.EachLapse(Fraction.of(1, 4));

    static final Policy POLICY = Policy.builder()
            .id("vn.335-2025.individuals")
            .instrument(DECREE)
            .scope(PolicyScope.civilService(CadreCategory.CIVIL_SERVANT))
            .effective(DateRange.from(LocalDate.of(2026, 1, 1)))
            .rules(rules())
            .build();

    private Decree335Individuals() {}

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(workCounting(), attribution())
                .addAll(sheets())
                .addAll(ladders())
                .addAll(gates())
                .add(quota(), STEPS.ofMonitoring(), STEPS.ofYear(), STEPS.competence())
                .build();
    }

    private static ImmutableList<Rule> sheets() {
        return ImmutableList.of(
                new Sheet(
                        DRAFT.provision("sheet.staff", "Điều 16.1, 17.1", "Phiếu điểm công chức", "Sheet of staff"),
                        new Reach(STAFF, SCORED),
                        Sheet.Basis.FACTS,
                        total(shares()),
                        Drafting.unrounded(),
                        Optional.of(Fraction.of(100))),
                new Sheet(
                        DRAFT.provision(
                                "sheet.leader",
                                "Điều 16.2, 17.1",
                                "Phiếu điểm công chức lãnh đạo, quản lý",
                                "Sheet of leaders"),
                        new Reach(LEADERS, SCORED),
                        Sheet.Basis.FACTS,
                        total(ImmutableList.<Measure>builder()
                                .addAll(shares())
                                .addAll(unitCriteria())
                                .build()),
                        Drafting.unrounded(),
                        Optional.of(Fraction.of(100))),
                new Sheet(
                        DRAFT.provision(
                                "sheet.longer", "Điều 17.3", "Điểm quý, 6 tháng, năm", "Sheet of longer periods"),
                        new Reach(EVERYBODY, LONGER),
                        Sheet.Basis.SHORTER_PERIODS,
                        new CompositeMeasure.MeanOfPeriods(
                                "total",
                                DRAFT.provision("mean", "Điều 17.3", "Trung bình cộng các kỳ", "Mean of the periods"),
                                chosen(
                                        "missing-months",
                                        CompositeMeasure.MissingPeriods.MEAN_OF_CONFIRMED_IF_ALL_GAPS_LAWFUL,
                                        "Mười hai tháng là quy tắc, Điều 11.2 là ngoại lệ duy nhất; tháng không ai chấm không phải là tháng nghỉ.",
                                        "Twelve is the rule and Art 11.2 the only exception; a month nobody rated is not leave."),
                                chosen(
                                        "nothing-to-score",
                                        CompositeMeasure.NothingToScore.NOT_CLASSIFIED,
                                        "Điều 11.2 xếp loại theo thời gian thực tế làm việc; không có thời gian ấy thì không còn gì để xếp loại.",
                                        "Art 11.2 judges the time really worked; where there is none, nothing is left to be judged."),
                                Optional.of(chosen(
                                        "quarter-only-year",
                                        CompositeMeasure.QuarterOnlyYear.MEAN_OF_QUARTERS,
                                        "Cùng cách tính như Điều 17.3.",
                                        "The same shape as Art 17.3.")),
                                Optional.empty()),
                        Drafting.unrounded(),
                        Optional.empty()));
    }

    private static Measure total(ImmutableList<Measure> shares) {
        return DRAFT.total(
                "Điều 17.1",
                general(),
                CompositeMeasure.Section.mean(
                        "result",
                        DRAFT.provision("result", "Điều 12.3, 16", "Điểm kết quả thực hiện nhiệm vụ", "Task results"),
                        Fraction.of(70),
                        shares));
    }

    private static Measure general() {
        ImmutableList<Fraction> fives = ImmutableList.of(Fraction.of(5), Fraction.of(5));
        Fraction small = Fraction.of(5, 2);
        ImmutableList<Fraction> fourSmall = ImmutableList.of(small, small, small, small);
        return new JudgedMeasure.Marks(
                "general",
                DRAFT.provision("general", "Điều 12.2, Mẫu số 01", "Điểm tiêu chí chung", "General criteria"),
                Fraction.of(30),
                stated(
                        "general-form",
                        new Form(
                                "335/2025/NĐ-CP, Mẫu số 01",
                                ImmutableList.of(
                                        Form.Group.of("I", fives),
                                        Form.Group.of("II", fourSmall),
                                        Form.Group.of("III", fourSmall))),
                        DECREE.clause("Phụ lục II, Mẫu số 01")),
                ImmutableList.of(),
                chosen(
                        "general-source",
                        JudgedMeasure.GeneralSource.CONFIRMED_BY_AUTHORITY,
                        "Cấp có thẩm quyền nhận xét, xác nhận (Điều 17.2); điểm tự chấm chưa ai xác nhận thì chưa được tính.",
                        "The authority comments and confirms (Art 17.2); a self-score nobody confirmed is not rated."),
                Drafting.anyStep(),
                Optional.empty());
    }

    private static ImmutableList<Measure> shares() {
        return ImmutableList.of(
                new WorkMeasure.TaskShare(
                        "a",
                        DRAFT.provision("quantity", "Điều 14.2a", "a. Số lượng", "a. Quantity"),
                        WorkMeasure.Credit.DELIVERED),
                new WorkMeasure.TaskShare(
                        "b",
                        DRAFT.provision("quality", "Điều 14.2b", "b. Chất lượng", "b. Quality"),
                        WorkMeasure.Credit.LESS_FAULTS),
                new WorkMeasure.TaskShare(
                        "c",
                        DRAFT.provision("progress", "Điều 14.2c", "c. Tiến độ", "c. Progress"),
                        WorkMeasure.Credit.LESS_DELAYS));
    }

    private static ImmutableList<Measure> unitCriteria() {
        return ImmutableList.of(
                new JudgedMeasure.AllManaged(
                        "d",
                        DRAFT.provision(
                                "unit-results", "Điều 15.3a, 15.4", "d. Kết quả của đơn vị", "d. Results of the unit"),
                        PASS,
                        Fraction.ONE,
                        HALF,
                        leaderValues(),
                        chosen(
                                "d-population",
                                JudgedMeasure.ManagedPopulation.ALL_UNDER_MANAGEMENT,
                                "\"Thuộc thẩm quyền quản lý\" không giới hạn ở cấp nào.",
                                "\"Thuộc thẩm quyền quản lý\" has no limit of level."),
                        chosen(
                                "d-unscored",
                                JudgedMeasure.UnscoredManaged.EXCUSED_LEFT_OUT_OTHERS_UNDETERMINED,
                                "Thiếu điểm của người khác không được làm lợi cho người đứng đầu.",
                                "A missing score must not make a head look better."),
                        chosen(
                                "d-empty-field",
                                JudgedMeasure.EmptyField.SUPPLIED_BY_AUTHORITY,
                                "Điều 15.4 không nêu mức cho lãnh đạo không quản lý ai.",
                                "Art 15.4 gives no value for a leader without anybody under management.")),
                assessed("dd", "organising", "Điều 15.3b, 15.4", "đ. Khả năng tổ chức triển khai", "đ. Organising"),
                assessed("e", "solidarity", "Điều 15.3c, 15.4", "e. Năng lực tập hợp, đoàn kết", "e. Gathering"));
    }

    private static Measure assessed(String element, String name, String clause, String vietnamese, String english) {
        return new JudgedMeasure.Assessed(
                element,
                DRAFT.provision(name, clause, vietnamese, english),
                Fraction.ONE,
                HALF,
                leaderValues(),
                chosen(
                        name + "-between",
                        JudgedMeasure.Between.AUTHORITY_CHOOSES_WITH_REASON,
                        "Có hai mức với hai mô tả không đối xứng; trường hợp ở giữa do cấp có thẩm quyền quyết định và nêu lý do.",
                        "There are two values and two unequal descriptions; what lies between is the authority's to reason."));
    }

    private static Interpretation<JudgedMeasure.LeaderValues> leaderValues() {
        return stated("leader-values", JudgedMeasure.LeaderValues.HUNDRED_OR_FIFTY, DECREE.clause("Điều 15.3"));
    }

    private static ImmutableList<Rule> ladders() {
        ImmutableList<Ladder.Rung> rungs = ImmutableList.of(
                DRAFT.banded(Classification.EXCELLENT, "Điều 20.1"),
                DRAFT.banded(Classification.GOOD, "Điều 20.2"),
                DRAFT.banded(Classification.COMPLETED, "Điều 20.3"),
                DRAFT.banded(Classification.NOT_COMPLETED, "Điều 20.4a"));
        return ImmutableList.of(
                new Ladder(
                        DRAFT.provision("range", "Điều 3.4, 15.3a", "Khoảng điểm tương ứng", "Corresponding range"),
                        new Reach(EVERYBODY, MONITORED),
                        rungs,
                        Ladder.Outcome.INDICATIVE_RANGE),
                new Ladder(
                        DRAFT.provision("class", "Điều 20", "Mức xếp loại", "Class"),
                        new Reach(EVERYBODY, YEAR),
                        rungs,
                        Ladder.Outcome.CLASS));
    }

    private static ImmutableList<Rule> gates() {
        return ImmutableList.of(
                new Gate(
                        DRAFT.provision(
                                "six-months",
                                "Điều 11.1, 11.2",
                                "Thời gian công tác dưới 6 tháng",
                                "Less than six months of service"),
                        new Reach(EVERYBODY, YEAR),
                        new Condition.ServedLessThan(Fraction.of(6)),
                        new Gate.NotClassified()),
                DRAFT.leftService(
                        "Điều 11",
                        EVERYBODY,
                        "Điều 11 chỉ không xếp loại người công tác chưa đủ sáu tháng: theo câu chữ, người đủ sáu tháng rồi nghỉ"
                                + " vẫn được xếp loại.",
                        "Art 11 leaves out those who worked less than six months: by the letter, who worked six and left is"
                                + " classified."),
                mandatory(
                        "degradation",
                        "Điều 20.4b",
                        "Suy thoái hoặc vi phạm đã được kết luận",
                        "Concluded degradation or breach",
                        ConclusionKind.DEGRADATION,
                        ConclusionKind.SELF_EVOLUTION,
                        ConclusionKind.PARTY_PROHIBITION,
                        ConclusionKind.EXEMPLARY_BREACH),
                mandatory(
                        "discipline",
                        "Điều 20.4c, 11.3",
                        "Kỷ luật liên quan đến công vụ",
                        "Duty-related discipline",
                        ConclusionKind.DISCIPLINE),
                managedUnitCorruption(),
                new Gate(
                        new Provision("170.suspension", SUSPENSION, "Tạm đình chỉ công tác", "Suspension from work"),
                        new Reach(EVERYBODY, YEAR),
                        new Condition.Established(ImmutableSet.of(ConclusionKind.SUSPENSION)),
                        new Gate.Weighed(
                                Classification.NOT_COMPLETED,
                                chosen(
                                        "suspension",
                                        Gate.Suspension.CONSIDER,
                                        "Điều 56.5b coi đó là căn cứ để xem xét; quyết định tạm đình chỉ đã bị hủy thì không bao giờ được tính.",
                                        "Art 56.5b makes it a ground to consider; an annulled suspension never counts."))),
                new Gate(
                        DRAFT.provision(
                                "head-limit",
                                "Điều 20.6",
                                "Người đứng đầu không cao hơn tổ chức",
                                "A head not above the organization"),
                        new Reach(ImmutableSet.of(Role.HEAD), YEAR),
                        new Condition.Always(),
                        new Gate.NotAboveOrganization(
                                chosen(
                                        "head-cap-unrated-organisation",
                                        Gate.UnratedOrganization.UNDETERMINED,
                                        "Điều 20.6 cần có mức xếp loại của tổ chức.",
                                        "Art 20.6 needs the class of the organization."),
                                chosen(
                                        "headship",
                                        Gate.Headship.AT_END,
                                        "Điều 20.6 nói về người đứng đầu; ai là người đứng đầu thì xét theo chức vụ khi xếp loại.",
                                        "Art 20.6 speaks of the head, and who is head is told by the posts when the class is given."))));
    }

    private static Gate mandatory(
            String name, String clause, String vietnamese, String english, ConclusionKind... kinds) {
        return new Gate(
                DRAFT.provision(name, clause, vietnamese, english),
                new Reach(EVERYBODY, YEAR),
                concluded(kinds),
                notCompleted());
    }

    private static Gate managedUnitCorruption() {
        return new Gate(
                DRAFT.provision(
                        "managed-unit-corruption",
                        "Điều 20.4d",
                        "Đơn vị trực tiếp quản lý liên quan tham nhũng, lãng phí",
                        "Corruption or waste in a unit directly managed"),
                new Reach(LEADERS, YEAR),
                concluded(ImmutableSet.of(About.MANAGED_UNIT), ConclusionKind.MANAGED_UNIT_CORRUPTION),
                notCompleted(),
                Optional.of(new Condition.Supposed(
                        concluded(
                                ImmutableSet.of(About.MANAGED_UNIT, About.SUBJECT),
                                ConclusionKind.DISCOVERED_REPORTED_REMEDIED),
                        chosen(
                                "managed-unit-tail",
                                Condition.Supposition.NOT_APPLIED,
                                "Chỉ biết Điều 12.4 của Nghị định 233/2026 (điều tương ứng) cho cấp có thẩm quyền xem xét người đã phát"
                                        + " hiện, báo cáo, xử lý và khắc phục.",
                                "Only the parallel Art 12.4 of Decree 233/2026 is known to let the authority weigh the case of a leader who"
                                        + " discovered, reported, handled and remedied it."))));
    }

    private static Quota quota() {
        return new Quota(
                DRAFT.provision("quota", "Điều 20.5", "Tỷ lệ hoàn thành xuất sắc nhiệm vụ", "Share of excellent"),
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
                                "Điều 20.5b không nhắc lại phạm vi nào.",
                                "Art 20.5b repeats no scope.")))),
                derived("quota-rounding", Quota.RateRounding.DOWN, DECREE.clause("Điều 20.5"), "không vượt quá"),
                new Quota.GroupBoard(
                        chosen(
                                "quota-scope",
                                Quota.Scope.AGENCY_AND_GROUP,
                                "Hai phạm vi nối với nhau bằng chữ \"và\".",
                                "Both scopes are joined by \"và\"."),
                        chosen(
                                "quota-agency",
                                Quota.Agency.USING_AGENCY,
                                "Cấp mà một người có thẩm quyền xếp loại (Điều 10.2b).",
                                "The level at which one authority classifies (Art 10.2b)."),
                        chosen(
                                "quota-members",
                                Quota.Members.CLASSIFIED_BY_SAME_AUTHORITY,
                                "Người đứng đầu cơ quan do cấp trên xếp loại.",
                                "The head of the agency is classified one level up.")),
                chosen(
                        "small-group",
                        Quota.SmallGroup.NONE,
                        "Văn bản không có ngoại lệ, và một trong ba người đã vượt 20 %.",
                        "The text has no exception, and one of three already exceeds 20 %."),
                Drafting.rankedByScore("quota-ranking"),
                Drafting.referredTies("quota-tie"),
                Drafting.surplusIsGood("surplus-class"));
    }

    private static WorkCounting workCounting() {
        return new WorkCounting(
                DRAFT.provision("work", "Điều 14, 18.1", "Cách tính khối lượng công việc", "How work is counted"),
                stated("denominator", WorkCounting.Denominator.ASSIGNED, DECREE.clause("Điều 14.2")),
                chosen(
                        "above-assigned",
                        WorkCounting.AboveAssigned.CAP_EACH_RATIO,
                        "Bảy mươi điểm là mức tối đa (Điều 12.3); làm nhiều hơn không bù được lỗi hay chậm.",
                        "Seventy is a maximum (Art 12.3); surplus volume must not buy off faults or delay."),
                chosen(
                        "taken-over-work",
                        WorkCounting.ExtraWork.NUMERATORS_ONLY,
                        "Nằm ngoài khối lượng được giao ban đầu và được cộng thêm điểm (Điều 18.1d).",
                        "Outside the quantity assigned at first, with extra points (Art 18.1d)."),
                chosen(
                        "ad-hoc-work",
                        WorkCounting.ExtraWork.NUMERATORS_ONLY,
                        "Cùng một câu của Điều 18.1d; cách tính \"như việc theo kế hoạch\" của Sổ tay chỉ là hướng dẫn.",
                        "The same words of Art 18.1d; the handbook's \"as planned\" is guidance."),
                chosen(
                        "no-assigned-work",
                        WorkCounting.NoWork.UNDETERMINED,
                        "Chia cho không thì không có kết quả; người không được giao việc không có lỗi.",
                        "Dividing by nothing is no result; a person without work did nothing wrong."),
                chosen(
                        "partial-completion",
                        WorkCounting.PartialCompletion.FRACTION_IF_APPROVED,
                        "Theo cách làm của Sổ tay; việc nghiệm thu là minh chứng.",
                        "The practice of the handbook; the approval keeps it evidenced."),
                Optional.of(stated("fault-deduction", QUARTER_EACH, DECREE.clause("Điều 14.2b"))),
                Optional.of(stated("delay-deduction", QUARTER_EACH, DECREE.clause("Điều 14.2c"))),
                chosen(
                        "deduction-base",
                        WorkCounting.DeductionBase.PRODUCT_UNIT,
                        "\"Của sản phẩm đó\": một văn bản lỗi trong một trăm không phải là một trăm văn bản lỗi.",
                        "\"Of that product\": one bad letter in a hundred is not a hundred bad letters."),
                chosen(
                        "late-count",
                        WorkCounting.LateCount.PER_OCCURRENCE,
                        "\"Mỗi lần chậm\" (Điều 14.2c).",
                        "\"Mỗi lần chậm\" (Art 14.2c)."),
                chosen(
                        "late-day",
                        WorkCounting.LateDay.CALENDAR,
                        "Khớp với bảng của Sổ tay; tính ngày làm việc thì phải có lịch.",
                        "Reproduces the handbook's own table; working days need a calendar."),
                chosen(
                        "coefficient-rounding",
                        WorkCounting.CoefficientRounding.EXACT,
                        "Không có quy định; hệ số chính xác cho lại đúng mọi số đã in.",
                        "No rule; exact coefficients reproduce every printed figure."),
                Optional.empty());
    }

    private static Attribution attribution() {
        return new Attribution(
                DRAFT.provision(
                        "attribution",
                        "Điều 11, 18, 19",
                        "Cách xác định kỳ và đơn vị",
                        "Which period and organization"),
                chosen(
                        "extension-effect",
                        Attribution.ExtensionEffect.MOVES_DATE_IF_GRANTED_BY_DUE,
                        "Người giao việc đặt thời hạn (Điều 18.1b); gia hạn muộn thì nên xét là nguyên nhân khách quan.",
                        "The assigner sets deadlines (Art 18.1b); a late grant should be an objective cause instead."),
                chosen(
                        "period-attribution",
                        Attribution.PeriodAttribution.BY_DUE_DATE,
                        "Hạn hoàn thành là điều cả hai bên đều biết.",
                        "The due date is what both sides knew."),
                chosen(
                        "late-finish",
                        Attribution.LateFinish.CARRIED_AS_NEW_ASSIGNMENT_WITH_DELAY,
                        "Tháng đã đóng thì giữ nguyên, mà công việc vẫn được ghi nhận.",
                        "Closed months stay closed and the work is still seen."),
                chosen(
                        "leader-work",
                        Attribution.LeaderWork.LISTED_TASKS,
                        "Điều 15.1 nói đến nhiệm vụ; cách hiểu của Sổ tay cần toàn bộ công việc của cấp dưới.",
                        "Art 15.1 names tasks; the handbook's reading needs all subordinates' lines."),
                chosen(
                        "acting-head",
                        Attribution.ActingHead.AS_HEAD_FROM_DECISION,
                        "Đánh giá theo nhiệm vụ đảm nhận, không theo tên chức vụ.",
                        "The duty, not the title, is evaluated."),
                chosen(
                        "month-presence",
                        Attribution.MonthPresence.ANY_ASSIGNED_WORK,
                        "Không có quy định; có địa phương lấy một nửa số ngày.",
                        "No rule; some localities use half of the days."),
                Optional.of(serviceTime()),
                Optional.of(
                        new Attribution.ChangesWithin(
                                chosen(
                                        "post-day",
                                        Attribution.PostDay.LAST_DAY,
                                        "Điều 19.1 giao cho cơ quan mới xếp loại, mà cơ quan đó xét chức vụ đang giữ.",
                                        "Art 19.1 has the new agency classify, and that looks at the post held there."),
                                chosen(
                                        "category-day",
                                        Attribution.CategoryDay.LAST_DAY,
                                        "Điều 19.1 giao cho cơ quan mới xếp loại; đối tượng được xét cùng ngày với chức vụ.",
                                        "Art 19.1 has the new agency classify; the category is that of the day of the post."),
                                chosen(
                                        "other-category",
                                        Attribution.OtherCategory.RESULT_COUNTS,
                                        "Điều 19.1 đưa kết quả theo dõi của cơ quan cũ vào trung bình, không phân biệt thước đo.",
                                        "Art 19.1 has the results of the former agency enter the mean, whatever their yardstick."))),
                chosen(
                        "december",
                        Attribution.December.SCORED_EARLY_LATER_WORK_NEXT_YEAR,
                        "Phải xếp loại trước ngày 15 tháng 12, mà trung bình có mười hai tháng.",
                        "The class is due before 15 December and the mean has twelve months."),
                chosen(
                        "transfer-month",
                        Attribution.TransferMonth.AGENCY_AT_MONTH_END,
                        "Không có quy định; cách này đơn giản và biết trước được.",
                        "No rule; simple and known in advance."),
                chosen(
                        "discipline-date",
                        Attribution.DisciplineDate.EFFECTIVE,
                        "Điều 11.3a nói đến hiệu lực.",
                        "Art 11.3a speaks of effect."),
                chosen(
                        "double-discipline-year",
                        Attribution.DoubleDiscipline.FIRST_EFFECTIVE,
                        "Chỉ nói \"một năm\", không nói năm nào; lấy năm sớm nhất thì không bị xử lại về sau.",
                        "\"One year\" without saying which; the earliest avoids a late second blow."),
                chosen(
                        "old-organisation-discipline",
                        Attribution.OldOrganizationDiscipline.REPORTED_TO_OLD_BODY,
                        "Điều 11.3c tính vào kết quả của cơ quan cũ.",
                        "Art 11.3c counts it in the old organization's result."),
                stated(
                        "discipline-filter",
                        Attribution.DisciplineFilter.DUTY_RELATED,
                        new Citation("80/2025/QH15", "Điều 38.4")),
                stated("acts-at-both", Attribution.ActsAtBoth.BY_TIME_OF_ACT, DECREE.clause("Điều 11.3d")),
                Drafting.timetable(
                        stated("year-cutoff", Attribution.YearCutoff.DECEMBER_15, DECREE.clause("Điều 19.2"))),
                new Attribution.DisciplineClauses(
                        DECREE.clause("Điều 11.3a"),
                        DECREE.clause("Điều 11.3b"),
                        DECREE.clause("Điều 11.3c"),
                        Optional.of(SUSPENSION_ANNULLED)));
    }

    private static Attribution.ServiceTime serviceTime() {
        return Drafting.serviceTime(
                chosen(
                        "service-length",
                        Attribution.ServiceLength.CALENDAR_MONTHS_AND_DAYS,
                        "\"6 tháng\" theo cách tính thông thường.",
                        "\"Six months\" in ordinary reckoning."),
                ImmutableSet.of(LeaveKind.SICK, LeaveKind.MATERNITY),
                ImmutableSet.of(LeaveKind.UNPAID),
                DECREE.clause("Điều 11.2"),
                chosen(
                        "other-leave",
                        Attribution.LeaveTime.NOT_SERVED,
                        "Điều 11.2 chỉ trừ nghỉ không hưởng lương, nghỉ ốm và nghỉ thai sản.",
                        "Art 11.2 excepts unpaid, sick and maternity leave, and no other."));
    }
}
