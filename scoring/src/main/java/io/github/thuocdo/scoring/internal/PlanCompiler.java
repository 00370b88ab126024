package io.github.thuocdo.scoring.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the measures of one sheet into nodes, parts before wholes. */
final class PlanCompiler {

    private final Sheet sheet;
    private final WorkCounting work;
    private final PeriodKind kind;
    private final Counting counting;
    private final ScoreRounding rounding;
    private final List<Node> nodes = new ArrayList<>();
    private @Nullable LedgerNode ledger;
    private int slots;

    PlanCompiler(Sheet sheet, WorkCounting work, PeriodKind kind) {
        this.sheet = sheet;
        this.work = work;
        this.kind = kind;
        counting = new Counting(work);
        rounding = sheet.rounding().value();
    }

    Plan compile() {
        Node raw = node(sheet.total());
        Node total = recorded()
                .map(how -> (Node) add(new RoundingNode(raw, how, take(1))))
                .orElse(raw);
        return new Plan(ImmutableList.copyOf(nodes), raw, total, slots);
    }

    /** The stage follows from the kind of period, not from how its total comes about. */
    private Optional<Rounding> recorded() {
        return switch (kind) {
            case MONTH, QUARTER -> rounding.month();
            case HALF_YEAR, YEAR -> rounding.year();
        };
    }

    private Node node(Measure measure) {
        ImmutableList<Node> parts = measure.parts().stream().map(this::node).collect(toImmutableList());
        if (measure instanceof Measure.Sum sum) {
            return add(new SumNode(sum, parts, take(1)));
        }
        if (measure instanceof Measure.Section section) {
            return add(new SectionNode(section, parts, take(SectionNode.SLOTS)));
        }
        return leaf(measure);
    }

    private Node leaf(Measure measure) {
        if (measure instanceof Measure.Marks marks) {
            return add(new MarksNode(marks, take(1)));
        }
        if (measure instanceof Measure.TaskShare share) {
            LedgerNode assigned = ledger();
            return add(new ShareNode(share, counting, assigned, rounding.ratio(), take(ShareNode.SLOTS)));
        }
        if (measure instanceof Measure.AllManaged managed) {
            return add(new AllManagedNode(managed, take(1)));
        }
        if (measure instanceof Measure.Assessed assessed) {
            return add(new AssessedNode(assessed, take(1)));
        }
        return add(new MeanNode((Measure.MeanOfPeriods) measure, take(MeanNode.SLOTS)));
    }

    private LedgerNode ledger() {
        if (ledger == null) {
            ledger = add(new LedgerNode(work.provision(), counting, take(LedgerNode.SLOTS)));
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
