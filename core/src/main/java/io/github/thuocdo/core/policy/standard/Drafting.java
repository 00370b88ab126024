package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import java.util.Optional;

/**
 * The hand in which the editions are written: provisions of one instrument under one prefix, and the parts that several editions share.
 *
 * <p>What stands here is wording and shape; a number of the law stands in the edition whose clause gives it.
 */
final class Drafting {

    static final ImmutableSet<Role> EVERYBODY = Role.ofPeople();
    static final ImmutableSet<Role> STAFF = ImmutableSet.of(Role.STAFF);
    static final ImmutableSet<Role> LEADERS = ImmutableSet.of(Role.DEPUTY, Role.HEAD);
    static final ImmutableSet<Role> BODY = ImmutableSet.of(Role.COLLECTIVE);
    static final ImmutableSet<PeriodKind> YEAR = ImmutableSet.of(PeriodKind.YEAR);
    static final ImmutableSet<PeriodKind> LONGER =
            ImmutableSet.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);
    static final ImmutableSet<PeriodKind> MONITORED =
            ImmutableSet.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR);
    /** A year is scored from its own facts only under the cumulative reading of quarter-only-year. */
    static final ImmutableSet<PeriodKind> SCORED =
            ImmutableSet.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR);

    static final Fraction ALL = Fraction.ONE;

    private final LegalInstrument instrument;
    private final String prefix;

    Drafting(LegalInstrument instrument, String prefix) {
        this.instrument = instrument;
        this.prefix = prefix;
    }

    // Provisions and readings

    Provision provision(String name, String clause, String vietnamese, String english) {
        return new Provision(prefix + "." + name, instrument.clause(clause), vietnamese, english);
    }

    static <T extends Reading> Interpretation<T> chosen(String key, T value, String vietnamese, String english) {
        return new Interpretation.Chosen<>(key, value, "thuocdo", new BilingualText(vietnamese, english));
    }

    static <T extends Reading> Interpretation<T> stated(String key, T value, Citation clause) {
        return new Interpretation.Stated<>(key, value, clause);
    }

    static <T extends Reading> Interpretation<T> derived(String key, T value, Citation clause, String words) {
        return new Interpretation.Derived<>(key, value, clause, words);
    }

    // Classes

    /** The bands that Decrees 335/2025 and 233/2026 and Regulation 366-QĐ/TW share: from 90, from 70, from 50, below 50. */
    static Interval bandOf(Classification level) {
        return switch (level) {
            case EXCELLENT -> Interval.atLeast(Fraction.of(90));
            case GOOD -> Interval.closedOpen(Fraction.of(70), Fraction.of(90));
            case COMPLETED -> Interval.closedOpen(Fraction.of(50), Fraction.of(70));
            case NOT_COMPLETED -> Interval.below(Fraction.of(50));
        };
    }

    Ladder.Rung banded(Classification level, String clause, Ladder.Requirement... requires) {
        return new Ladder.Rung(
                level(level.key(), clause, level), level, Optional.of(bandOf(level)), ImmutableList.copyOf(requires));
    }

    Ladder.Rung rung(String name, Classification level, String clause, ImmutableList<Ladder.Requirement> requires) {
        return new Ladder.Rung(level(name, clause, level), level, Optional.empty(), requires);
    }

    private Provision level(String name, String clause, Classification level) {
        return provision(name, clause, level.vietnameseName(), level.englishName());
    }

    Ladder.Requirement requires(String name, String clause, String vietnamese, String english, Condition condition) {
        return new Ladder.Requirement(provision(name, clause, vietnamese, english), condition);
    }

    Ladder.Requirement allDone(String level, String clause, Measure done) {
        return requires(level + ".done", clause, "Hoàn thành 100 % nhiệm vụ", "All tasks done", atLeast(done, ALL));
    }

    /** Points whose condition is not met, where the article on the classes says nothing of them. */
    static Interpretation<Ladder.Unmet> referredUnmet(int article) {
        return chosen(
                "unmet-condition",
                Ladder.Unmet.REFER_TO_AUTHORITY,
                "Điều " + article
                        + " không nêu mức khi đủ điểm mà chưa đạt điều kiện; Điều 7.5 của Nghị định 233/2026 về đơn"
                        + " vị sự nghiệp công lập để cấp có thẩm quyền quyết định.",
                "Art " + article
                        + " gives no level to points whose condition is not met; Art 7.5 of Decree 233/2026, on public"
                        + " service units, lets the authority decide.");
    }

    /** Points that no class fits, where the fourth clause of the article lists when tasks are not completed. */
    static Interpretation<Ladder.Beyond> referredBeyond(int article) {
        return chosen(
                "beyond-ladder",
                Ladder.Beyond.REFER_TO_AUTHORITY,
                "Điều " + article
                        + ".4 liệt kê các trường hợp không hoàn thành; không đạt điều kiện nào không nằm trong đó.",
                "Art " + article
                        + ".4 lists when tasks are not completed, and missing every condition is not among it.");
    }

    static Interpretation<ScoreRounding> unrounded() {
        return chosen(
                "score-rounding",
                ScoreRounding.NONE,
                "Nghị định không có quy tắc làm tròn; số chính xác vẫn có thể làm tròn khi hiển thị.",
                "The decree has no rounding rule; exact figures can be rounded for display.");
    }

    // Ceilings

    static Quota.OfGood ofFinallyGood(String key) {
        return new Quota.OfGood(chosen(
                key,
                Quota.Base.RATED_GOOD_FINAL,
                "Đúng câu chữ, và nhất quán với chính kết quả của nó.",
                "The literal base, consistent with its own outcome."));
    }

    static Interpretation<Quota.SmallGroup> noSmallGroup() {
        return chosen(
                "small-group",
                Quota.SmallGroup.NONE,
                "Văn bản không có ngoại lệ cho số ít người.",
                "The text has no exception for few.");
    }

    static Interpretation<Quota.Ranking> rankedByScore(String key) {
        return chosen(
                key,
                Quota.Ranking.YEAR_SCORE,
                "Là căn cứ khách quan duy nhất có sẵn; văn bản để cấp có thẩm quyền lựa chọn.",
                "The only objective key at hand; the text leaves the choice to the authority.");
    }

    static Interpretation<Quota.Tie> referredTies(String key) {
        return chosen(key, Quota.Tie.REFER, "Không bao giờ theo thứ tự nhập liệu.", "Never by the order of input.");
    }

    static Interpretation<Quota.Surplus> surplusIsGood(String key) {
        return chosen(
                key,
                Quota.Surplus.GOOD,
                "Mức liền dưới; theo câu chữ thì 90 điểm không thuộc khoảng nào thấp hơn.",
                "The next class down; by the letter 90 points are in no lower band.");
    }

    // Measures

    WorkMeasure.TasksMeeting done(String clause) {
        return tasks("done", clause, "Tỷ lệ nhiệm vụ hoàn thành", "Share of tasks done", WorkMeasure.TaskTest.DONE);
    }

    WorkMeasure.TasksMeeting onSchedule(String clause) {
        return tasks(
                "on-schedule",
                clause,
                "Tỷ lệ nhiệm vụ hoàn thành đúng tiến độ",
                "Share of tasks done on schedule",
                WorkMeasure.TaskTest.ON_TIME);
    }

    WorkMeasure.TasksMeeting onTimeWithQuality(String clause, String vietnamese, String english) {
        return tasks(
                "on-time-with-quality",
                clause,
                vietnamese,
                english,
                WorkMeasure.TaskTest.ON_TIME,
                WorkMeasure.TaskTest.WITH_QUALITY);
    }

    private WorkMeasure.TasksMeeting tasks(
            String element, String clause, String vietnamese, String english, WorkMeasure.TaskTest... tests) {
        return new WorkMeasure.TasksMeeting(
                element,
                provision(element, clause, vietnamese, english),
                ImmutableSet.copyOf(tests),
                ALL,
                Optional.empty());
    }

    WorkMeasure.TasksMeeting exceeding(String clause, String vietnamese) {
        return new WorkMeasure.TasksMeeting(
                "exceeding",
                provision("exceeding", clause, vietnamese, "Share of tasks exceeding what was required"),
                ImmutableSet.of(WorkMeasure.TaskTest.EXCEEDING),
                ALL,
                Optional.of(chosen(
                        "exceeding",
                        WorkMeasure.Exceeding.FLAGGED_BY_AUTHORITY,
                        "Văn bản không nói thế nào là vượt; người công nhận kết quả xác định.",
                        "The text does not say what exceeding is; who recognises the result says so.")));
    }

    /** A share of the criteria on the results of tasks, which stand in no list of their own that could be read. */
    WorkMeasure.TasksMeeting resultCriteria(
            String element, String clause, String vietnamese, String english, WorkMeasure.TaskTest... tests) {
        return new WorkMeasure.TasksMeeting(
                element,
                provision(element, clause, vietnamese, english),
                ImmutableSet.copyOf(tests),
                ALL,
                Optional.empty(),
                Optional.of(
                        chosen(
                                "result-criteria",
                                WorkMeasure.ResultCriteria.ASSIGNED_TASKS,
                                "Văn bản tính tỷ lệ tiêu chí về kết quả thực hiện nhiệm vụ mà không liệt kê tiêu chí nào; gần nhất là"
                                        + " từng nhiệm vụ được giao.",
                                "The text asks for shares of the criteria on results and lists none; each task assigned is the nearest.")));
    }

    /** A share that is recorded with its source, because the facts behind it are not those of the subject alone. */
    RecordedMeasure.Figure share(
            String element, String clause, String vietnamese, String english, RecordedMeasure.MissingFigure missing) {
        return share(element, provision(element, clause, vietnamese, english), missing);
    }

    static RecordedMeasure.Figure share(String element, Provision provision, RecordedMeasure.MissingFigure missing) {
        return new RecordedMeasure.Figure(
                element, provision, Measure.Unit.RATIO, Optional.of(ALL), ImmutableList.of(), missing);
    }

    /** Whether something is so, as the authority finds: 1 for yes, 0 for no. */
    RecordedMeasure.Figure finding(String element, String clause, String vietnamese, String english) {
        return finding(element, provision(element, clause, vietnamese, english));
    }

    static RecordedMeasure.Figure finding(String element, Provision provision) {
        return new RecordedMeasure.Figure(
                element,
                provision,
                Measure.Unit.COUNT,
                Optional.of(Fraction.ONE),
                ImmutableList.of(Fraction.ZERO, Fraction.ONE),
                RecordedMeasure.MissingFigure.UNDETERMINED);
    }

    RecordedMeasure.ClassShare unitsAtLeast(
            String element, String clause, String vietnamese, String english, Classification atLeast) {
        return new RecordedMeasure.ClassShare(
                element,
                provision(element, clause, vietnamese, english),
                atLeast,
                chosen(
                        "no-subordinate-units",
                        RecordedMeasure.NoUnits.NOTHING_TO_ASK,
                        "Văn bản chỉ đặt điều kiện cho những đơn vị hiện có.",
                        "The text asks something of the units that there are."));
    }

    /** The general criteria of a form that superior bodies detail. */
    JudgedMeasure.Marks general(
            String clause, Fraction worth, Interpretation<Form> form, ImmutableList<String> groups) {
        return marks(
                "general",
                provision("general", clause, "Điểm nhóm tiêu chí chung", "General criteria"),
                worth,
                form,
                groups);
    }

    /** The criteria on results of such a form. */
    JudgedMeasure.Marks results(
            String clause, String english, Fraction worth, Interpretation<Form> form, ImmutableList<String> groups) {
        return marks(
                "result",
                provision("result", clause, "Điểm tiêu chí kết quả thực hiện nhiệm vụ", english),
                worth,
                form,
                groups);
    }

    /** Points of a form under a provision of its own. */
    static JudgedMeasure.Marks marks(
            String element,
            Provision provision,
            Fraction worth,
            Interpretation<Form> form,
            ImmutableList<String> groups) {
        return new JudgedMeasure.Marks(
                element, provision, worth, form, groups(groups), confirmedMarks(), anyStep(), Optional.empty());
    }

    static ImmutableList<JudgedMeasure.FormGroup> groups(ImmutableList<String> ids) {
        return ids.stream()
                .map(id -> new JudgedMeasure.FormGroup(id, Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    CompositeMeasure.Sum total(String clause, Measure... parts) {
        return new CompositeMeasure.Sum(
                "total", provision("total", clause, "Tổng điểm", "Total"), ImmutableList.copyOf(parts));
    }

    static Interpretation<JudgedMeasure.GeneralSource> confirmedMarks() {
        return chosen(
                "general-source",
                JudgedMeasure.GeneralSource.CONFIRMED_BY_AUTHORITY,
                "Điểm tự chấm chưa ai xác nhận thì chưa được tính.",
                "A self-score that nobody confirmed is not rated.");
    }

    static Interpretation<JudgedMeasure.GeneralStep> anyStep() {
        return chosen(
                "general-step",
                JudgedMeasure.GeneralStep.ANY,
                "Không quy định nào nói điểm chấm phải là bội số của bao nhiêu.",
                "No rule says of what a mark must be a multiple.");
    }

    // Conditions

    static Condition atLeast(Measure measure, Fraction least) {
        return new Condition.Within(measure, Interval.atLeast(least));
    }

    static Condition above(Measure measure, Fraction limit) {
        return new Condition.Within(measure, Interval.above(limit));
    }

    static Condition below(Measure measure, Fraction limit) {
        return new Condition.Within(measure, Interval.below(limit));
    }

    static Condition concluded(ImmutableSet<About> about, ConclusionKind... kinds) {
        return new Condition.Established(ImmutableSet.copyOf(kinds), about, ImmutableSet.of());
    }

    static Condition concluded(ConclusionKind... kinds) {
        return concluded(ImmutableSet.of(About.SUBJECT), kinds);
    }

    static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    /** The gate of a fact for which one is "not completed" whatever else holds. */
    static Gate.NotAbove notCompleted() {
        return new Gate.NotAbove(Classification.NOT_COMPLETED);
    }

    /** What the authority concluded of an organization's work on its own people. */
    Gate personnelWrongdoing(String clause, Reach reach) {
        return new Gate(
                provision(
                        "personnel-wrongdoing",
                        clause,
                        "Kết luận sai phạm trong công tác cán bộ, mất đoàn kết, cục bộ, chạy chức, chạy quyền",
                        "Concluded wrongdoing in personnel work, disunity, factions, buying of office"),
                reach,
                concluded(ConclusionKind.PERSONNEL_WRONGDOING, ConclusionKind.DISUNITY),
                notCompleted());
    }

    /** Somebody who left the service within the year, of whom no text that could be read says whether a class is due. */
    Gate leftService(String clause, ImmutableSet<Role> roles, String vietnamese, String english) {
        return new Gate(
                provision(
                        "left-service",
                        clause,
                        "Nghỉ hưu, thôi việc trước khi hết năm đánh giá",
                        "Left the service before the end of the year"),
                new Reach(roles, YEAR),
                new Condition.Supposed(
                        new Condition.LeftService(),
                        chosen("left-service", Condition.Supposition.NOT_APPLIED, vietnamese, english)),
                new Gate.NotClassified());
    }

    // Attribution

    /**
     * Which fact belongs to which period, where the instrument says nothing of its own except which discipline counts, where an act at a former
     * organization counts, alone or beside one at the present organization, what time served is, and by which day the year is closed.
     */
    static Attribution attribution(
            Provision provision,
            Interpretation<Attribution.DisciplineFilter> discipline,
            Interpretation<Attribution.OldOrganizationDiscipline> oldOrganization,
            Interpretation<Attribution.ActsAtBoth> actsAtBoth,
            Optional<Attribution.ServiceTime> service,
            Interpretation<Attribution.YearCutoff> yearCutoff) {
        return new Attribution(
                provision,
                chosen(
                        "extension-effect",
                        Attribution.ExtensionEffect.MOVES_DATE_IF_GRANTED_BY_DUE,
                        "Người giao việc đặt thời hạn; gia hạn muộn thì nên xét là nguyên nhân khách quan.",
                        "Who assigns a task sets its date; a late grant should be an objective cause instead."),
                chosen(
                        "period-attribution",
                        Attribution.PeriodAttribution.BY_DUE_DATE,
                        "Hạn hoàn thành là điều cả hai bên đều biết.",
                        "The due date is what both sides knew."),
                chosen(
                        "late-finish",
                        Attribution.LateFinish.CARRIED_AS_NEW_ASSIGNMENT_WITH_DELAY,
                        "Kỳ đã đóng thì giữ nguyên, mà công việc vẫn được ghi nhận.",
                        "Closed periods stay closed and the work is still seen."),
                chosen(
                        "leader-work",
                        Attribution.LeaderWork.LISTED_TASKS,
                        "Nhiệm vụ của chính lãnh đạo; nhiệm vụ của các đơn vị phụ trách được xét riêng.",
                        "The leader's own tasks; those of the units led are asked for apart."),
                chosen(
                        "acting-head",
                        Attribution.ActingHead.AS_HEAD_FROM_DECISION,
                        "Đánh giá theo nhiệm vụ đảm nhận, không theo tên chức vụ.",
                        "The duty, not the title, is evaluated."),
                chosen(
                        "month-presence",
                        Attribution.MonthPresence.ANY_ASSIGNED_WORK,
                        "Văn bản không có quy định cho tháng.",
                        "The text has no rule for months."),
                service,
                service.map(people -> changesWithin()),
                chosen(
                        "december",
                        Attribution.December.SCORED_EARLY_LATER_WORK_NEXT_YEAR,
                        "Phải xếp loại trước khi hết năm.",
                        "The class is due before the year ends."),
                chosen(
                        "transfer-month",
                        Attribution.TransferMonth.AGENCY_AT_MONTH_END,
                        "Không có quy định; cách này đơn giản và biết trước được.",
                        "No rule; simple and known in advance."),
                chosen(
                        "discipline-date",
                        Attribution.DisciplineDate.EFFECTIVE,
                        "Quyết định được tính từ ngày có hiệu lực.",
                        "A decision counts from the day of its effect."),
                chosen(
                        "double-discipline-year",
                        Attribution.DoubleDiscipline.FIRST_EFFECTIVE,
                        "Một hành vi tính một lần; lấy quyết định sớm nhất thì không bị xử lại về sau.",
                        "One act counts once; the earliest decision avoids a late second blow."),
                oldOrganization,
                discipline,
                actsAtBoth,
                timetable(yearCutoff),
                Attribution.DisciplineClauses.all(provision.citation()));
    }

    /** What a change of post or category within a period means, where the instrument does not say. */
    static Attribution.ChangesWithin changesWithin() {
        return new Attribution.ChangesWithin(
                chosen(
                        "post-day",
                        Attribution.PostDay.LAST_DAY,
                        "Cơ quan xếp loại là cơ quan của ngày cuối; người giữ chức vụ khi kết thúc kỳ được xét theo chức vụ đó.",
                        "The agency of the last day classifies; whoever holds a post when the period ends is looked at in it."),
                chosen(
                        "category-day",
                        Attribution.CategoryDay.LAST_DAY,
                        "Đối tượng được xét khi xếp loại, cùng ngày với chức vụ.",
                        "Who is classified is looked at when the class is given, on the day of the post."),
                chosen(
                        "other-category",
                        Attribution.OtherCategory.RESULT_COUNTS,
                        "Kết quả của nơi công tác cũ được tính vào trung bình, và không văn bản nào loại trừ kết quả theo thước đo khác.",
                        "Results of the former place enter the mean, and no text excepts those by another yardstick."));
    }

    /** The days of work, where the instrument says at most when the year is cut off. */
    static Attribution.Timetable timetable(Interpretation<Attribution.YearCutoff> yearCutoff) {
        return new Attribution.Timetable(yearCutoff, monthEnd(), undatedTask(), earlierExtension(), lateHandBack());
    }

    private static Interpretation<Attribution.MonthEnd> monthEnd() {
        return chosen(
                "month-end",
                Attribution.MonthEnd.LAST_DAY,
                "Văn bản không chốt công việc của tháng trước ngày cuối tháng.",
                "The text closes no month's work before its last day.");
    }

    private static Interpretation<Attribution.UndatedTask> undatedTask() {
        return chosen(
                "undated-task",
                Attribution.UndatedTask.FINISHED_THEN_ASSIGNED,
                "Văn bản không nói về công việc không có hạn; việc được ghi nhận khi hoàn thành.",
                "The text is silent on work without a due date; it is seen when it is done.");
    }

    private static Interpretation<Attribution.EarlierExtension> earlierExtension() {
        return chosen(
                "earlier-extension",
                Attribution.EarlierExtension.MOVES_NOTHING,
                "Gia hạn là cho thêm thời gian; rút ngắn thời hạn là giao việc lại, không phải gia hạn.",
                "An extension gives more time; less of it would be another assignment and no extension.");
    }

    private static Interpretation<Attribution.LateHandBack> lateHandBack() {
        return chosen(
                "late-hand-back",
                Attribution.LateHandBack.NO_HAND_BACK,
                "Trả lại việc là báo trước hạn rằng không làm được; quá hạn rồi thì việc đã chậm.",
                "To hand work back is to say before it is due that it cannot be done; after that it is late.");
    }

    /** Time served, where a clause says of some leave whether it is. */
    static Attribution.ServiceTime serviceTime(
            Citation clause, ImmutableSet<LeaveKind> served, ImmutableSet<LeaveKind> notServed) {
        return serviceTime(
                chosen(
                        "service-length",
                        Attribution.ServiceLength.CALENDAR_MONTHS_AND_DAYS,
                        "Tháng theo cách tính thông thường.",
                        "Months in ordinary reckoning."),
                served,
                notServed,
                clause,
                chosen(
                        "other-leave",
                        Attribution.LeaveTime.NOT_SERVED,
                        "Văn bản liệt kê các trường hợp nghỉ được trừ, không có đi học và nghỉ khác.",
                        "The text lists the leave that it excepts, and study and other lawful leave are not on the list."));
    }

    static Attribution.ServiceTime serviceTime(
            Interpretation<Attribution.ServiceLength> length,
            ImmutableSet<LeaveKind> served,
            ImmutableSet<LeaveKind> notServed,
            Citation clause,
            Interpretation<Attribution.LeaveTime> other) {
        return new Attribution.ServiceTime(
                length,
                chosen(
                        "part-month",
                        Attribution.PartMonth.THIRTIETHS,
                        "Văn bản nói đến tháng, không nói đến ngày lẻ; mỗi ngày lẻ là một phần ba mươi của tháng.",
                        "The text speaks of months and not of odd days; each of them is a thirtieth of a month."),
                chosen(
                        "served-elsewhere",
                        Attribution.ServedElsewhere.JUDGED_IS_SERVED,
                        "Người được cơ quan khác đánh giá là người đã công tác ở đó.",
                        "Whoever was judged by another agency served there."),
                leave(LeaveKind.SICK, served, notServed, clause),
                leave(LeaveKind.MATERNITY, served, notServed, clause),
                leave(LeaveKind.UNPAID, served, notServed, clause),
                chosen(
                        "annual-leave",
                        Attribution.AnnualLeave.SERVED,
                        "Nghỉ hằng năm, nghỉ lễ là một phần của thời gian công tác.",
                        "Annual leave and public holidays are a part of the time worked."),
                other,
                chosen(
                        "leave-gap",
                        Attribution.LeaveGap.ANY_LAWFUL,
                        "Người nghỉ có lý do chính đáng cả kỳ thì không có việc để chấm, dù văn bản có nêu loại nghỉ đó hay không.",
                        "Who was lawfully away for all of a period had no work to be scored, whether the text names the leave or not."));
    }

    private static Interpretation<Attribution.LeaveTime> leave(
            LeaveKind kind, ImmutableSet<LeaveKind> served, ImmutableSet<LeaveKind> notServed, Citation clause) {
        String key = kind.key() + "-leave";
        if (served.contains(kind)) {
            return stated(key, Attribution.LeaveTime.SERVED, clause);
        }
        return notServed.contains(kind)
                ? stated(key, Attribution.LeaveTime.NOT_SERVED, clause)
                : chosen(
                        key,
                        Attribution.LeaveTime.NOT_SERVED,
                        "Văn bản liệt kê các trường hợp nghỉ được trừ, không có trường hợp này.",
                        "The text lists the leave that it excepts, and this is not on the list.");
    }
}
