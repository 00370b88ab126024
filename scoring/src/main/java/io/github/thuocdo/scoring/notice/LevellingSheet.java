package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Bar;
import io.github.thuocdo.scoring.paper.Block.Group;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.statistics.Count;
import io.github.thuocdo.scoring.statistics.LevellingStatistics;
import io.github.thuocdo.scoring.statistics.LevellingStatistics.AtEdge;
import io.github.thuocdo.scoring.statistics.LevellingStatistics.OfUnit;
import io.github.thuocdo.scoring.statistics.LevellingStatistics.Rewards;
import io.github.thuocdo.scoring.statistics.LevellingStatistics.Shown;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Optional;

/**
 * How far the people of each unit were told apart, on paper (báo cáo về biểu hiện cào bằng): a table and a picture of the totals around the edges of the
 * classes. It holds no name and no id of a person, puts the units in no order of merit, and says that a number is no finding.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param statistics  the numbers
 * @param units  the names of the units
 */
public record LevellingSheet(LevellingStatistics statistics, ImmutableMap<UnitId, String> units) {

    /** Checks that nothing is missing. */
    public LevellingSheet {
        requireNonNull(statistics, "statistics");
        requireNonNull(units, "units");
    }

    /**
     * Returns the sheet of statistics.
     *
     * @param statistics  the numbers
     * @param register  the register with the units
     * @return the sheet
     */
    public static LevellingSheet of(LevellingStatistics statistics, Register register) {
        return new LevellingSheet(
                statistics, register.organization().units().stream().collect(toImmutableMap(Unit::id, Unit::name)));
    }

    /**
     * Returns the paper.
     *
     * @param language  the language
     * @return the paper, to be printed
     */
    public Paper paper(Language language) {
        return new Text(this, Wording.ofOffice(language, statistics.policy(), this::nameOf)).paper(language);
    }

    private String nameOf(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).orElseGet(unit::text);
    }

    /** The texts. */
    private record Text(LevellingSheet sheet, Wording wording) {

        private LevellingStatistics statistics() {
            return sheet.statistics();
        }

        Paper paper(Language language) {
            Paper.Builder paper = Paper.builder(language, wording.say("title.levelling"));
            paper.field(wording.say("field.agency"), sheet.nameOf(statistics().agency()));
            paper.field(wording.say("field.period"), wording.period(statistics().period()));
            paper.field(wording.say("field.instrument"), wording.instrument());
            paper.add(new Block.Note(wording.say("levelling.no-finding")));
            paper.add(new Block.Note(wording.say(
                    "levelling.hidden", "minimum", wording.number(statistics().minimum()))));
            if (!statistics().units().isEmpty()) {
                paper.heading(wording.say("levelling.by-unit"));
                paper.add(table());
                paper.paragraph(wording.say("levelling.columns"));
                writeEdges(paper);
            }
            return paper.build();
        }

        private Block table() {
            NumberTable table = new NumberTable(
                    wording.say("column.part"),
                    ImmutableList.of(
                            wording.say("statistics.people"),
                            wording.say("levelling.evenness"),
                            wording.say("levelling.distinct"),
                            wording.say("levelling.displaced"),
                            wording.say("levelling.inequality"),
                            wording.say("levelling.alike")));
            statistics().units().forEach(unit -> table.add(nameOf(unit), cells(unit), ImmutableList.of()));
            return table.block();
        }

        private String nameOf(OfUnit unit) {
            return unit.unit().isEmpty() ? wording.say("statistics.without") : sheet.nameOf(UnitId.of(unit.unit()));
        }

        private ImmutableList<String> cells(OfUnit unit) {
            Optional<Shown> shown = unit.shown();
            Optional<Rewards> rewards = shown.flatMap(Shown::rewards);
            return ImmutableList.of(
                    said(unit.people()),
                    said(shown, shown.flatMap(Shown::evenness)),
                    said(shown, shown.flatMap(Shown::distinctTotals)),
                    shown.map(numbers -> said(numbers.displaced())).orElseGet(() -> said(Count.hidden())),
                    said(shown, rewards.map(Rewards::inequality)),
                    said(shown, rewards.flatMap(Rewards::alike)));
        }

        private String said(Optional<Shown> shown, Optional<Fraction> ratio) {
            return shown.isEmpty()
                    ? said(Count.hidden())
                    : ratio.map(wording::share).orElseGet(() -> wording.say("levelling.none"));
        }

        private String said(Count count) {
            return count instanceof Count.Shown shown
                    ? wording.number(shown.people())
                    : wording.say("statistics.not-shown");
        }

        private void writeEdges(Paper.Builder paper) {
            ImmutableList<Group> groups = statistics().units().stream()
                    .flatMap(unit -> unit.shown().stream()
                            .filter(shown -> !shown.edges().isEmpty())
                            .map(shown -> new Group(
                                    nameOf(unit),
                                    shown.edges().stream()
                                            .flatMap(edge -> bars(edge).stream())
                                            .collect(toImmutableList()))))
                    .collect(toImmutableList());
            if (!groups.isEmpty()) {
                paper.heading(wording.say("levelling.edges"));
                paper.add(new Block.Bars(
                        wording.say(
                                "levelling.picture",
                                "width",
                                wording.number(statistics().width())),
                        groups));
            }
        }

        private ImmutableList<Bar> bars(AtEdge edge) {
            String at = wording.number(edge.edge());
            return ImmutableList.of(
                    bar(wording.say("levelling.above", "edge", at), edge.above()),
                    bar(wording.say("levelling.below", "edge", at), edge.below()));
        }

        private Bar bar(String label, Count count) {
            return new Bar(
                    label,
                    count instanceof Count.Shown shown ? Optional.of(shown.people()) : Optional.empty(),
                    Optional.empty(),
                    said(count));
        }
    }
}
