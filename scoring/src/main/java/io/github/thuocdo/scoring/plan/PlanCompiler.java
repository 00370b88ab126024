package io.github.thuocdo.scoring.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the measures of one sheet, and those that conditions ask for besides, into nodes, parts before wholes. */
public final class PlanCompiler {

    private final PeriodKind kind;
    private final Optional<Sheet> sheet;
    private final Optional<WorkCounting> work;
    private final Optional<Counting> counting;
    private final ScoreRounding rounding;
    private final Optional<Fraction> scale;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byElement = new HashMap<>();
    private @Nullable LedgerNode ledger;
    private int slots;

    private PlanCompiler(
            Optional<Sheet> sheet, Optional<WorkCounting> work, PeriodKind kind, Optional<Fraction> scale) {
        this.scale = scale;
        this.sheet = sheet;
        this.work = work;
        this.kind = kind;
        counting = work.map(Counting::new);
        rounding = sheet.map(rule -> rule.rounding().value()).orElse(ScoreRounding.NONE);
    }

    /**
     * Compiles a sheet, and what conditions ask for besides.
     *
     * @param sheet  the sheet; empty in a regime without points
     * @param counting  how work is counted, where a number rests on it
     * @param kind  the kind of period
     * @param scale  the most points that such a period can have, where that is known
     * @param withoutPoints  the rule that says so in a regime without points
     * @param asked  the measures of the conditions
     * @return the plan
     */
    public static Plan compile(
            Optional<Sheet> sheet,
            Optional<WorkCounting> counting,
            PeriodKind kind,
            Optional<Fraction> scale,
            Provision withoutPoints,
            Iterable<Measure> asked) {
        return new PlanCompiler(sheet, counting, kind, scale).compile(withoutPoints, asked);
    }

    private Plan compile(Provision withoutPoints, Iterable<Measure> asked) {
        Node raw = sheet.map(rule -> node(rule.total())).orElseGet(() -> add(new NoPointsNode(withoutPoints, take(1))));
        Node total = rounding.recorded(kind)
                .map(how -> (Node) add(new RoundingNode(raw, how, scale, take(1))))
                .orElse(raw);
        asked.forEach(this::node);
        return new Plan(ImmutableList.copyOf(nodes), raw, total, slots);
    }

    /** The node of a measure; a measure that is asked for again is the one that is there. */
    private Node node(Measure measure) {
        Node before = byElement.get(measure.element());
        if (before != null) {
            return before;
        }
        Node made = made(measure);
        byElement.put(measure.element(), made);
        return made;
    }

    private ImmutableList<Node> nodes(Collection<Measure> measures) {
        return measures.stream().map(this::node).collect(toImmutableList());
    }

    private Node made(Measure measure) {
        if (measure instanceof CompositeMeasure.Sum sum) {
            return add(new SumNode(sum, nodes(sum.parts()), nodes(sum.deductions()), take(SumNode.SLOTS)));
        }
        if (measure instanceof CompositeMeasure.Section section) {
            return add(new SectionNode(section, nodes(section.parts()), take(SectionNode.SLOTS)));
        }
        if (measure instanceof CompositeMeasure.Stepped stepped) {
            return add(new SteppedNode(stepped, node(stepped.measure()), take(1)));
        }
        if (measure instanceof WorkMeasure.TaskShare share) {
            LedgerNode assigned = ledger();
            return add(new ShareNode(share, counting.orElseThrow(), assigned, rounding.ratio(), take(ShareNode.SLOTS)));
        }
        return add(leaf(measure));
    }

    private Node leaf(Measure measure) {
        if (measure instanceof JudgedMeasure.Marks marks) {
            return new MarksNode(marks, take(1));
        }
        if (measure instanceof JudgedMeasure.AllManaged managed) {
            return new AllManagedNode(managed, take(1));
        }
        if (measure instanceof JudgedMeasure.Assessed assessed) {
            return new AssessedNode(assessed, take(1));
        }
        if (measure instanceof CompositeMeasure.MeanOfPeriods mean) {
            return new MeanNode(mean, take(1));
        }
        if (measure instanceof WorkMeasure.TasksMeeting tasks) {
            return new TasksNode(tasks, take(1));
        }
        if (measure instanceof RecordedMeasure.ClassShare share) {
            return new ClassShareNode(share, take(1));
        }
        if (measure instanceof RecordedMeasure.PeriodCount count) {
            return new PeriodCountNode(count, take(1));
        }
        if (measure instanceof RecordedMeasure.Figure figure) {
            return new FigureNode(figure, take(1));
        }
        throw new IllegalStateException("reference (" + measure.element() + ") must be to a number of the sheet");
    }

    private LedgerNode ledger() {
        if (ledger == null) {
            ledger =
                    add(new LedgerNode(work.orElseThrow().provision(), counting.orElseThrow(), take(LedgerNode.SLOTS)));
        }
        return ledger;
    }

    private int take(int count) {
        int first = slots;
        slots += count;
        return first;
    }

    private <N extends Node> N add(N node) {
        nodes.add(node);
        return node;
    }
}
