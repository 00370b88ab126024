package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An example edition of a tree of criteria: indicators in axes, each indicator the percentage reached times its maximum and at most that,
 * with a minimum for each general group and for the main axis.
 *
 * <p>No instrument stands behind it: it shows that such a tree, as schools and offices use it, is data. Its numbers are of our choosing
 * where the practice is not confirmed.
 *
 * <pre>
 * total 100
 * ├─ general 30: order 10, conduct 10, skill 10           each from 5, else "not completed"
 * └─ tasks 70
 *    ├─ main axis 40: output 25, quality 15               from 28 for "good" and better
 *    ├─ reform axis 20: procedures 10, digital 10
 *    └─ service axis 10: satisfaction 10
 * </pre>
 */
final class ExampleCriteriaTree {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private static final LegalInstrument EXAMPLE = new LegalInstrument(
            "thuocdo: cây tiêu chí",
            "Ví dụ về cây tiêu chí, không phải văn bản",
            "Example of a tree of criteria; no instrument",
            FROM,
            DateRange.from(FROM));

    private static final LocalDrafting DRAFT = new LocalDrafting(EXAMPLE);
    private static final ImmutableSet<PeriodKind> PERIODS = ImmutableSet.of(PeriodKind.MONTH, PeriodKind.QUARTER);
    private static final Reach EVERYBODY = new Reach(Role.ofPeople(), PERIODS);

    private static final String TREE = "Cây tiêu chí";
    private static final String CLASSES = "Mức xếp loại";
    private static final Fraction TEN = Fraction.of(10);

    static final Policy POLICY = Policy.builder()
            .id("vn.example.criteria-tree")
            .instrument(EXAMPLE)
            .scope(PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE))
            .effective(DateRange.from(FROM))
            .rules(ImmutableList.<Rule>builder()
                    .add(attribution())
                    .add(sheet())
                    .add(ladder())
                    .add(floor("order"), floor("conduct"), floor("skill"))
                    .build())
            .build();

    private ExampleCriteriaTree() {}

    private static Sheet sheet() {
        return new Sheet(
                DRAFT.provision("tree.sheet", TREE, "Phiếu điểm", "Sheet"),
                EVERYBODY,
                Sheet.Basis.FACTS,
                new CompositeMeasure.Sum(
                        "total",
                        DRAFT.provision("tree.total", TREE, "Tổng điểm", "Total"),
                        ImmutableList.of(
                                general("order", "I", "Kỷ luật, kỷ cương", "Order and discipline"),
                                general("conduct", "II", "Đạo đức, tác phong", "Conduct"),
                                general("skill", "III", "Năng lực, kỹ năng", "Skill"),
                                axis(
                                        "main",
                                        "Trục chính",
                                        "Main axis",
                                        40,
                                        indicator("output", "Sản phẩm", "Output", 25),
                                        indicator("quality", "Chất lượng", "Quality", 15)),
                                axis(
                                        "reform",
                                        "Trục cải cách",
                                        "Reform axis",
                                        20,
                                        indicator("procedures", "Thủ tục hành chính", "Procedures", 10),
                                        indicator("digital", "Chuyển đổi số", "Digital work", 10)),
                                axis(
                                        "service",
                                        "Trục phục vụ",
                                        "Service axis",
                                        10,
                                        indicator("satisfaction", "Mức độ hài lòng", "Satisfaction", 10)))),
                LocalDrafting.unrounded(),
                Optional.of(Fraction.of(100)));
    }

    private static Measure general(String element, String group, String vietnamese, String english) {
        return new JudgedMeasure.Marks(
                element,
                DRAFT.provision("tree." + element, TREE, vietnamese, english),
                TEN,
                Drafting.chosen(
                        "general-form",
                        new Form(
                                "thuocdo: cây tiêu chí, phiếu",
                                ImmutableList.of(twoItems("I"), twoItems("II"), twoItems("III"))),
                        "Ví dụ dùng phiếu tự đặt.",
                        "The example has a form of its own making."),
                ImmutableList.of(new JudgedMeasure.FormGroup(group, Optional.of(TEN))),
                LocalDrafting.confirmedMarks(),
                LocalDrafting.anyStep(),
                Optional.empty());
    }

    private static Form.Group twoItems(String group) {
        return Form.Group.of(group, ImmutableList.of(Fraction.of(5), Fraction.of(5)));
    }

    /** Points as shares count as themselves, so that an axis is the sum of its indicators, and of those that are there brought to its worth. */
    private static Measure axis(String element, String vietnamese, String english, long worth, Measure... indicators) {
        ImmutableList.Builder<CompositeMeasure.Share> shares = ImmutableList.builder();
        for (Measure indicator : indicators) {
            shares.add(new CompositeMeasure.Share(indicator.maximum().orElseThrow(), indicator));
        }
        return new CompositeMeasure.Section(
                element,
                DRAFT.provision("tree." + element, TREE, vietnamese, english),
                Fraction.of(worth),
                shares.build());
    }

    /** The percentage may be above one hundred; the section of the indicator does not go beyond its worth. */
    private static Measure indicator(String element, String vietnamese, String english, long maximum) {
        return CompositeMeasure.Section.mean(
                element,
                DRAFT.provision("tree." + element, TREE, vietnamese, english),
                Fraction.of(maximum),
                ImmutableList.of(new RecordedMeasure.Figure(
                        element + "-reached",
                        DRAFT.provision(
                                "tree." + element + ".reached",
                                TREE,
                                vietnamese + ": tỷ lệ đạt",
                                english + ": percentage reached"),
                        Measure.Unit.RATIO,
                        Optional.empty(),
                        ImmutableList.of(),
                        RecordedMeasure.MissingFigure.UNDETERMINED)));
    }

    private static Ladder ladder() {
        Fraction fifty = Fraction.of(50);
        Fraction seventy = Fraction.of(70);
        Fraction ninety = Fraction.of(90);
        return new Ladder(
                DRAFT.provision("tree.class", CLASSES, "Mức xếp loại", "Class"),
                EVERYBODY,
                ImmutableList.of(
                        rung(Classification.EXCELLENT, Interval.atLeast(ninety), mainAxis("excellent")),
                        rung(Classification.GOOD, Interval.closedOpen(seventy, ninety), mainAxis("good")),
                        rung(Classification.COMPLETED, Interval.closedOpen(fifty, seventy)),
                        rung(Classification.NOT_COMPLETED, Interval.below(fifty))),
                Ladder.Outcome.CLASS,
                Optional.of(Drafting.chosen(
                        "unmet-condition",
                        Ladder.Unmet.NEXT_LEVEL_WHOSE_CONDITIONS_HOLD,
                        "Ví dụ minh họa cách hiểu mà mức xếp loại theo các điều kiện.",
                        "The example shows the reading in which the class follows from the conditions.")),
                Optional.of(LocalDrafting.referredBeyond()));
    }

    private static Ladder.Rung rung(Classification level, Interval band, Ladder.Requirement... requires) {
        return new Ladder.Rung(
                DRAFT.provision("tree.class." + level.key(), CLASSES, level.vietnameseName(), level.englishName()),
                level,
                Optional.of(band),
                ImmutableList.copyOf(requires));
    }

    /** At least 40 % of the 70 points for tasks. */
    private static Ladder.Requirement mainAxis(String level) {
        return new Ladder.Requirement(
                DRAFT.provision("tree.main-axis." + level, CLASSES, "Trục chính tối thiểu", "Minimum of the main axis"),
                new Condition.Within(
                        new CompositeMeasure.Reference(
                                "main",
                                DRAFT.provision("tree.main-axis", CLASSES, "Trục chính", "Main axis"),
                                Measure.Unit.POINTS),
                        Interval.atLeast(Fraction.of(28))));
    }

    private static Gate floor(String group) {
        return new Gate(
                DRAFT.provision(
                        "tree.floor." + group,
                        CLASSES,
                        "Tối thiểu của nhóm tiêu chí chung",
                        "Minimum of a general group"),
                EVERYBODY,
                new Condition.Within(
                        new CompositeMeasure.Reference(
                                group,
                                DRAFT.provision(
                                        "tree.floor." + group + ".points",
                                        CLASSES,
                                        "Điểm của nhóm",
                                        "Points of the group"),
                                Measure.Unit.POINTS),
                        Interval.below(Fraction.of(5))),
                new Gate.NotAbove(Classification.NOT_COMPLETED));
    }

    private static Attribution attribution() {
        return LocalDrafting.attribution(
                DRAFT.provision(
                        "tree.attribution", TREE, "Cách xác định kỳ và đơn vị", "Which period and organization"),
                LocalDrafting.silent("month-presence", Attribution.MonthPresence.ANY_ASSIGNED_WORK),
                LocalDrafting.silent("discipline-filter", Attribution.DisciplineFilter.DUTY_RELATED),
                LocalDrafting.serviceTime());
    }
}
