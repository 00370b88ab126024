package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.ALL;
import static io.github.thuocdo.core.policy.standard.Drafting.EVERYBODY;
import static io.github.thuocdo.core.policy.standard.Drafting.YEAR;
import static io.github.thuocdo.core.policy.standard.Drafting.atLeast;
import static io.github.thuocdo.core.policy.standard.Drafting.chosen;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the three editions of Decree 90/2020/NĐ-CP have in common: levels by conditions without points, the general clauses of Article 2, and the
 * shares that Articles 4, 8 and 12–15 ask for in the same words.
 */
final class Decree90 {

    /** Decree 233/2026, Art 19.2, ends it whole, for cadres too, from 01/7/2026. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    static final LegalInstrument DECREE = new LegalInstrument(
            "90/2020/NĐ-CP",
            "Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức",
            "Decree on evaluating and classifying cadres, civil servants and public employees",
            LocalDate.of(2020, 8, 13),
            DateRange.ofClosed(LocalDate.of(2020, 8, 20), LAST_DAY));

    /** From the day on which it took effect to the day before Decree 48/2023 did. */
    static final DateRange GOVERNED = DateRange.ofClosed(LocalDate.of(2020, 8, 20), LocalDate.of(2023, 9, 14));

    static final Reach EVERY_YEAR = new Reach(EVERYBODY, YEAR);

    private static final Drafting GENERAL = new Drafting(DECREE, "90");

    private final Drafting draft;
    private final String articles;

    /** Own tasks. */
    final Measure onSchedule;

    final Measure onTimeWithQuality;
    final Measure highQuality;
    final Measure exceeding;
    final Measure done;

    /** The unit or field in charge. */
    final Measure targets;

    final Measure targetsExceeded;
    final Measure targetsOnTime;

    /** The units below. */
    final Measure unitsCompleted;

    final Measure unitsGood;

    Decree90(String prefix, String articles) {
        this.draft = new Drafting(DECREE, prefix);
        this.articles = articles;
        this.onSchedule = draft.onSchedule(articles);
        this.onTimeWithQuality = draft.resultCriteria(
                "on-time-with-quality",
                articles,
                "Tỷ lệ tiêu chí về kết quả thực hiện nhiệm vụ bảo đảm tiến độ, chất lượng, hiệu quả",
                "Share of the result criteria met on time, with quality and effect",
                WorkMeasure.TaskTest.ON_TIME,
                WorkMeasure.TaskTest.WITH_QUALITY);
        this.highQuality = share(
                "high-quality",
                "Tỷ lệ nhiệm vụ chất lượng, hiệu quả cao",
                "Share of tasks found to be of high quality and effect");
        this.exceeding = draft.exceeding(articles, "Tỷ lệ nhiệm vụ hoàn thành vượt mức");
        this.done = draft.done(articles);
        this.targets = share(
                "targets", "Tỷ lệ chỉ tiêu của đơn vị, lĩnh vực hoàn thành", "Share of the unit's targets reached");
        this.targetsExceeded = share(
                "targets-exceeded",
                "Tỷ lệ chỉ tiêu của đơn vị, lĩnh vực hoàn thành vượt mức",
                "Share of the unit's targets exceeded");
        this.targetsOnTime = share(
                "targets-on-time",
                "Tỷ lệ chỉ tiêu của đơn vị, lĩnh vực đúng tiến độ, bảo đảm chất lượng",
                "Share of the unit's targets reached on time with quality");
        this.unitsCompleted = draft.unitsAtLeast(
                "units-completed",
                articles,
                "Tỷ lệ đơn vị thuộc quyền quản lý từ hoàn thành nhiệm vụ trở lên",
                "Share of the units managed that at least completed their tasks",
                Classification.COMPLETED);
        this.unitsGood = draft.unitsAtLeast(
                "units-good",
                articles,
                "Tỷ lệ đơn vị thuộc quyền quản lý từ hoàn thành tốt nhiệm vụ trở lên",
                "Share of the units managed that are good or excellent",
                Classification.GOOD);
    }

    Drafting draft() {
        return draft;
    }

    private Measure share(String element, String vietnamese, String english) {
        return draft.share(element, articles, vietnamese, english, RecordedMeasure.MissingFigure.UNDETERMINED);
    }

    // What "excellent" asks in Articles 4, 8 and 12

    /** All tasks on time and of high quality, at least half of them exceeding. */
    ImmutableList<Ladder.Requirement> excellentTasks(String name, String clause) {
        return ImmutableList.<Ladder.Requirement>builder()
                .addAll(highQualityTasks(name, clause))
                .add(draft.requires(
                        name + ".exceeding",
                        clause,
                        "Ít nhất 50 % nhiệm vụ hoàn thành vượt mức",
                        "At least 50 % of the tasks exceed what was required",
                        atLeast(exceeding, Fraction.of(1, 2))))
                .build();
    }

    /** All tasks on time and of high quality; the targets of the unit or field, half of them exceeded; the units below. */
    ImmutableList<Ladder.Requirement> excellentLead(String name, String clause) {
        return ImmutableList.<Ladder.Requirement>builder()
                .addAll(highQualityTasks(name, clause))
                .addAll(excellentTargets(name, clause))
                .build();
    }

    /** The targets of the unit or field, half of them exceeded; the units below. */
    ImmutableList<Ladder.Requirement> excellentTargets(String name, String clause) {
        return ImmutableList.of(
                allTargets(name, clause),
                draft.requires(
                        name + ".targets-exceeded",
                        clause,
                        "Ít nhất 50 % chỉ tiêu của đơn vị, lĩnh vực hoàn thành vượt mức",
                        "At least 50 % of the unit's targets exceeded",
                        atLeast(targetsExceeded, Fraction.of(1, 2))),
                allUnitsCompleted(name, clause),
                unitsGood(name, clause));
    }

    /** Of cadres Article 4 speaks of the criteria on results, where it speaks of tasks for others. */
    ImmutableList<Ladder.Requirement> highQualityCriteria(String name, String clause) {
        return ImmutableList.of(
                draft.requires(
                        name + ".on-schedule",
                        clause,
                        "100 % tiêu chí về kết quả thực hiện nhiệm vụ đúng tiến độ",
                        "All result criteria met on schedule",
                        atLeast(
                                draft.resultCriteria(
                                        "on-schedule",
                                        clause,
                                        "Tỷ lệ tiêu chí về kết quả thực hiện nhiệm vụ đúng tiến độ",
                                        "Share of the result criteria met on schedule",
                                        WorkMeasure.TaskTest.ON_TIME),
                                ALL)),
                draft.requires(
                        name + ".high-quality",
                        clause,
                        "100 % tiêu chí về kết quả thực hiện nhiệm vụ chất lượng, hiệu quả cao",
                        "All result criteria of high quality and effect",
                        atLeast(
                                share(
                                        "high-quality",
                                        "Tỷ lệ tiêu chí về kết quả thực hiện nhiệm vụ chất lượng, hiệu quả cao",
                                        "Share of the result criteria found to be of high quality and effect"),
                                ALL)));
    }

    private ImmutableList<Ladder.Requirement> highQualityTasks(String name, String clause) {
        return ImmutableList.of(
                draft.requires(
                        name + ".on-schedule",
                        clause,
                        "100 % nhiệm vụ đúng tiến độ",
                        "All tasks on schedule",
                        atLeast(onSchedule, ALL)),
                draft.requires(
                        name + ".high-quality",
                        clause,
                        "100 % nhiệm vụ chất lượng, hiệu quả cao",
                        "All tasks of high quality and effect",
                        atLeast(highQuality, ALL)));
    }

    Ladder.Requirement allTargets(String name, String clause) {
        return draft.requires(
                name + ".targets",
                clause,
                "Hoàn thành tất cả chỉ tiêu của đơn vị, lĩnh vực",
                "All of the unit's targets reached",
                atLeast(targets, ALL));
    }

    Ladder.Requirement allUnitsCompleted(String name, String clause) {
        return draft.requires(
                name + ".units-completed",
                clause,
                "100 % đơn vị thuộc quyền quản lý hoàn thành nhiệm vụ trở lên",
                "All units managed at least completed their tasks",
                atLeast(unitsCompleted, ALL));
    }

    Ladder.Requirement unitsGood(String name, String clause) {
        return draft.requires(
                name + ".units-good",
                clause,
                "Ít nhất 70 % đơn vị thuộc quyền quản lý hoàn thành tốt trở lên",
                "At least 70 % of the units managed are good or excellent",
                atLeast(unitsGood, Fraction.of(7, 10)));
    }

    // Ladders

    Ladder ladder(String name, String vietnamese, String english, Reach reach, Ladder.Rung... rungs) {
        return new Ladder(
                draft.provision(name, articles, vietnamese, english),
                reach,
                ImmutableList.copyOf(rungs),
                Ladder.Outcome.CLASS,
                Optional.empty(),
                Optional.of(chosen(
                        "beyond-ladder",
                        Ladder.Beyond.REFER_TO_AUTHORITY,
                        "Giữa điều kiện của \"hoàn thành\" và trường hợp \"không hoàn thành\", văn bản không nêu mức nào.",
                        "Between what \"completed\" asks and what makes \"not completed\" the text gives no level.")));
    }

    /** The conditions of an article that could not be read clause by clause. */
    Condition unread(int article) {
        String key = "article-" + article;
        return new Condition.Unread(
                draft.finding(
                        key,
                        "Điều " + article,
                        "Đáp ứng các điều kiện của Điều " + article,
                        "The conditions of Article " + article + " are met"),
                open(
                        key,
                        "Chưa đối chiếu được từng khoản của Điều " + article
                                + ": phải bổ sung điều kiện bằng sửa đổi, hoặc người dùng chọn để cấp có thẩm quyền kết luận cho từng"
                                + " người.",
                        "Article " + article
                                + " was not read clause by clause: its conditions must be supplied by an amendment, or whoever uses"
                                + " the policy adopts that the authority finds for each person whether they are met."));
    }

    /** The common criteria of Article 3 as an article asks for them whose other conditions are known. */
    Ladder.Requirement unreadCriteria(String name, int article, String clause) {
        String key = "article-" + article + "-criteria";
        return draft.requires(
                name + ".criteria",
                clause,
                "Thực hiện các tiêu chí chung theo yêu cầu của Điều " + article,
                "The common criteria as Article " + article + " asks for them",
                new Condition.Unread(
                        draft.finding(
                                key,
                                "Điều " + article,
                                "Thực hiện các tiêu chí chung theo Điều " + article,
                                "The common criteria are met as Article " + article + " asks"),
                        open(
                                key,
                                "Chưa đối chiếu được cách Điều " + article
                                        + " yêu cầu các tiêu chí chung của Điều 3: phải bổ sung bằng sửa đổi, hoặc người dùng chọn để"
                                        + " cấp có thẩm quyền kết luận cho từng người.",
                                "How Article " + article
                                        + " asks for the common criteria of Article 3 was not read: it must be supplied by an"
                                        + " amendment, or whoever uses the policy adopts that the authority finds for each person whether they"
                                        + " are met.")));
    }

    Ladder.Rung unreadRung(Classification level, int article) {
        return draft.rung(
                level.key(),
                level,
                "Điều " + article,
                ImmutableList.of(draft.requires(
                        level.key() + ".article",
                        "Điều " + article,
                        "Các điều kiện của Điều " + article,
                        "The conditions of Article " + article,
                        unread(article))));
    }

    Gate unreadGate(int article) {
        return new Gate(
                draft.provision(
                        Classification.NOT_COMPLETED.key(),
                        "Điều " + article,
                        Classification.NOT_COMPLETED.vietnameseName(),
                        Classification.NOT_COMPLETED.englishName()),
                EVERY_YEAR,
                unread(article),
                Drafting.notCompleted());
    }

    private static Interpretation<Condition.ClauseSource> open(String key, String vietnamese, String english) {
        return new Interpretation.Open<>(
                key, Condition.ClauseSource.FOUND_BY_AUTHORITY, new BilingualText(vietnamese, english));
    }

    // General clauses

    /** Article 2: what the time worked means for everybody. */
    static ImmutableList<Gate> timeWorked() {
        return ImmutableList.of(
                new Gate(
                        GENERAL.provision(
                                "six-months",
                                "Điều 2.3",
                                "Thời gian công tác trong năm chưa đủ 6 tháng",
                                "Less than six months worked in the year"),
                        EVERY_YEAR,
                        new Condition.ServedLessThan(Fraction.of(6)),
                        new Gate.NotClassified()),
                GENERAL.leftService(
                        "Điều 2.3",
                        EVERYBODY,
                        "Điều 2.3 chỉ không xếp loại người công tác chưa đủ sáu tháng: theo câu chữ, người đủ sáu tháng rồi nghỉ"
                                + " vẫn được xếp loại.",
                        "Art 2.3 leaves out those who worked less than six months: by the letter, who worked six and left is"
                                + " classified."),
                new Gate(
                        GENERAL.provision(
                                "three-months-away",
                                "Điều 2",
                                "Nghỉ không tham gia công tác từ 3 tháng đến dưới 6 tháng",
                                "Off work from three to under six months"),
                        EVERY_YEAR,
                        new Condition.Away(
                                ImmutableSet.of(
                                        LeaveKind.SICK, LeaveKind.UNPAID, LeaveKind.STUDY, LeaveKind.OTHER_LAWFUL),
                                Interval.closedOpen(Fraction.of(3), Fraction.of(6))),
                        new Gate.NotAbove(Classification.COMPLETED)));
    }

    static Attribution attribution() {
        Provision provision = GENERAL.provision(
                "attribution", "Điều 2, 20", "Cách xác định kỳ đánh giá", "Which period facts belong to");
        return Drafting.attribution(
                provision,
                new Interpretation.Open<>(
                        "discipline-filter",
                        Attribution.DisciplineFilter.ANY,
                        new BilingualText(
                                "Đến hết 14/9/2023, Điều 15.1c và 15.2đ có những chữ giữa “hành vi vi phạm” và “bị xử lý kỷ luật” mà"
                                        + " Nghị định 48/2023 đã bãi bỏ và chưa đối chiếu được: người áp dụng văn bản chưa sửa đổi cho biết kỷ luật"
                                        + " nào được tính.",
                                "Until 14/9/2023 Articles 15.1c and 15.2đ had words between \"violation\" and \"disciplined\" that Decree 48/2023"
                                        + " abolished and that could not be read: whoever applies the unamended text says which discipline counts.")),
                chosen(
                        "old-organisation-discipline",
                        Attribution.OldOrganizationDiscipline.COUNTS_NOW,
                        "Nghị định xét thời điểm ra quyết định, không xét nơi xảy ra hành vi.",
                        "The decree asks when the decision was made, not where the act was committed."),
                chosen(
                        "acts-at-both",
                        Attribution.ActsAtBoth.ALL_COUNT_NOW,
                        "Nghị định xét thời điểm ra quyết định, không xét nơi xảy ra hành vi.",
                        "The decree asks when the decision was made, not where the act was committed."),
                Optional.of(Drafting.serviceTime(
                        DECREE.clause("Điều 2.3"), ImmutableSet.of(LeaveKind.MATERNITY), ImmutableSet.of())),
                Drafting.stated("year-cutoff", Attribution.YearCutoff.DECEMBER_15, DECREE.clause("Điều 20")));
    }
}
