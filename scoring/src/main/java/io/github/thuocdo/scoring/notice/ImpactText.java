package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.impact.Cause;
import io.github.thuocdo.scoring.impact.Impact;
import io.github.thuocdo.scoring.impact.PersonImpact;
import io.github.thuocdo.scoring.impact.Stages;
import io.github.thuocdo.scoring.impact.Standing;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Bar;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Group;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.statistics.Count;
import io.github.thuocdo.scoring.statistics.Dimension;
import io.github.thuocdo.scoring.statistics.SuppressedTables;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The texts of an impact. */
final class ImpactText {

    /** A table of more rows is no reading for anybody, and what may be shown of it takes too long to find out. */
    private static final int MOST_ROWS = 40;

    /** What stands where somebody belongs to no row. */
    private static final String NONE = "";

    /** By what the people are counted, against how they stand after. */
    private enum Table {
        BEFORE,
        CAUSE,
        POINTS,
        BAND_BEFORE,
        BAND_AFTER,
        UNIT,
        GROUP,
        ROLE;

        /** Which of the tables it is, from 0. */
        int place() {
            return ImmutableList.copyOf(values()).indexOf(this);
        }
    }

    private final Impact impact;
    private final Function<UnitId, String> units;
    private final Language language;
    private final Wording wording;
    private final SuppressedTables tables;
    private final ImmutableMap<String, String> causes;

    /**
     * Counts.
     *
     * @param impact  the comparison
     * @param units  what units are called
     * @param counting  makes tables of people, of whom each stands in one of the columns: it decides what is hidden
     * @param language  the language
     */
    ImpactText(
            Impact impact,
            Function<UnitId, String> units,
            BiFunction<ImmutableList<SuppressedTables.Entry>, ImmutableList<String>, SuppressedTables> counting,
            Language language) {
        this.impact = impact;
        this.units = units;
        this.language = language;
        this.wording = Wording.ofOffice(language, impact.after().iterator().next(), units);
        this.causes = ImmutableMap.copyOf(causes());
        ImmutableSet<Table> shown = ImmutableSet.copyOf(
                Arrays.stream(Table.values()).filter(this::isReadable).toList());
        this.tables = counting.apply(
                impact.people().stream()
                        .map(one -> new SuppressedTables.Entry(
                                Arrays.stream(Table.values())
                                        .map(table -> shown.contains(table) ? row(table, one) : NONE)
                                        .collect(toImmutableList()),
                                one.after().settled().key()))
                        .collect(toImmutableList()),
                Term.keys(ImmutableList.copyOf(Standing.values())));
    }

    private boolean isReadable(Table table) {
        return impact.people().stream()
                        .map(one -> row(table, one))
                        .distinct()
                        .limit(MOST_ROWS + 1)
                        .count()
                <= MOST_ROWS;
    }

    private String row(Table table, PersonImpact one) {
        return switch (table) {
            case BEFORE -> one.before().settled().key();
            case CAUSE -> cause(one);
            case POINTS ->
                one.amount()
                        .map(amount -> amount.signum() > 0 ? "higher" : amount.signum() < 0 ? "lower" : "same")
                        .orElse(NONE);
            case BAND_BEFORE -> band(one, one.before(), impact.before());
            case BAND_AFTER -> band(one, one.after(), impact.after());
            case UNIT -> one.rows().getOrDefault(Dimension.UNIT, NONE);
            case GROUP -> one.rows().getOrDefault(Dimension.GROUP, NONE);
            case ROLE -> one.rows().getOrDefault(Dimension.ROLE, NONE);
        };
    }

    /** The cause, with the rules of both sides, by their ids: a row of its own for each. */
    private static String cause(PersonImpact one) {
        return one.cause()
                .map(cause -> ImmutableList.copyOf(Cause.values()).indexOf(cause)
                        + one.rule()
                                .map(rule -> " " + rule.map(side -> side.id()))
                                .orElse(""))
                .orElse(NONE);
    }

    /** What each row of causes is called. */
    private Map<String, String> causes() {
        Map<String, String> names = new TreeMap<>();
        for (PersonImpact one : impact.changes()) {
            names.computeIfAbsent(cause(one), key -> named(one.cause().orElseThrow(), one));
        }
        return names;
    }

    private String named(Cause cause, PersonImpact one) {
        String name = wording.say("impact.cause." + cause.key());
        return one.rule()
                .map(rule -> name + ": "
                        + (rule.isSame()
                                ? wording.rule(rule.latest())
                                : rule.before().map(wording::rule).orElseGet(() -> wording.say("word.none"))
                                        + " → "
                                        + rule.after().map(wording::rule).orElseGet(() -> wording.say("word.none"))))
                .orElse(name);
    }

    /** The band in which the total lies, of the one policy that has bands for the role. */
    private String band(PersonImpact one, Stages stages, ImmutableSet<Policy> policies) {
        Role role = Term.parse(Role.class, one.rows().getOrDefault(Dimension.ROLE, NONE));
        return policies.stream()
                .flatMap(policy -> policy.ladder(role, impact.period().kind()).stream())
                .flatMap(ladder -> ladder.rungs().stream())
                .filter(rung -> stages.total()
                        .filter(total ->
                                rung.band().filter(band -> band.contains(total)).isPresent())
                        .isPresent())
                .findFirst()
                .map(this::band)
                .orElse(NONE);
    }

    private String band(Ladder.Rung rung) {
        return wording.classification(rung.level()) + ", "
                + rung.band().map(wording::band).orElse(NONE);
    }

    /** What may be shown to whoever is asked for an opinion, without numbers below a minimum. */
    Paper sheet(int minimum) {
        Paper.Builder paper = begun("title.impact");
        paper.add(new Block.Note(wording.say("impact.hidden", "minimum", wording.number(minimum))));
        if (tables.people().isShown()) {
            write(paper);
        }
        return paper.build();
    }

    /** What the authority sees, with those who move. */
    Paper board(Function<CadreId, String> names) {
        Paper.Builder paper = begun("title.impact-board");
        paper.add(new Block.Note(wording.say("impact.whole")));
        write(paper);
        paper.heading(wording.say("impact.who"));
        if (impact.changes().isEmpty()) {
            paper.paragraph(wording.say("impact.nobody"));
        } else {
            paper.add(moved(names));
        }
        return paper.build();
    }

    private Block moved(Function<CadreId, String> names) {
        return new Block.Table(
                Stream.of("column.name", "column.unit", "column.role", "impact.before", "impact.after", "column.reason")
                        .map(wording::say)
                        .map(Column::words)
                        .collect(toImmutableList()),
                impact.changes().stream()
                        .map(one -> Row.of(
                                names.apply(one.cadre()),
                                Optional.of(row(Table.UNIT, one))
                                        .filter(unit -> !unit.isEmpty())
                                        .map(this::unit)
                                        .orElse(""),
                                wording.nameOf(Term.parse(Role.class, row(Table.ROLE, one))),
                                said(one.before()),
                                said(one.after()),
                                named(one.cause().orElseThrow(), one)))
                        .collect(toImmutableList()),
                ImmutableList.of());
    }

    /** The class with the points, if there are any: "Good; 87,5". */
    private String said(Stages stages) {
        return Stream.concat(Stream.of(nameOf(stages.settled())), stages.total().map(wording::number).stream())
                .collect(joining("; "));
    }

    private Paper.Builder begun(String title) {
        Paper.Builder paper = Paper.builder(language, wording.say(title));
        paper.field(wording.say("field.period"), wording.period(impact.period()));
        paper.field(wording.say("impact.policy-before"), named(impact.before()));
        paper.field(wording.say("impact.policy-after"), named(impact.after()));
        paper.field(wording.say("statistics.people"), said(tables.people()));
        return paper;
    }

    private String named(ImmutableSet<Policy> policies) {
        return policies.stream()
                .map(policy -> policy.instrument().number() + ", "
                        + language.either(
                                policy.instrument().vietnameseTitle(),
                                policy.instrument().englishTitle())
                        + " (" + policy.id() + ")")
                .collect(joining("; "));
    }

    private void write(Paper.Builder paper) {
        paper.heading(wording.say("impact.matrix"));
        writeTable(paper, Table.BEFORE, row -> nameOf(Term.parse(Standing.class, row)));
        paper.add(distributions());
        paper.heading(wording.say("impact.bands"));
        writeTable(paper, Table.POINTS, this::pointsRow);
        paper.add(bands());
        paper.heading(wording.say("impact.why"));
        paper.paragraph(wording.say("impact.causes"));
        writeTable(
                paper,
                Table.CAUSE,
                row -> row.isEmpty()
                        ? wording.say("impact.unmoved")
                        : Optional.ofNullable(causes.get(row)).orElse(row));
        paper.heading(wording.say("statistics.by-unit"));
        writeTable(paper, Table.UNIT, row -> orNone(row, this::unit));
        paper.heading(wording.say("statistics.by-group"));
        writeTable(paper, Table.GROUP, row -> orNone(row, name -> name));
        paper.heading(wording.say("statistics.by-role"));
        writeTable(paper, Table.ROLE, row -> orNone(row, name -> wording.nameOf(Term.parse(Role.class, name))));
    }

    private String pointsRow(String row) {
        return wording.say("impact.points." + (row.isEmpty() ? "none" : row));
    }

    private String orNone(String row, Function<String, String> name) {
        return row.isEmpty() ? wording.say("statistics.without") : name.apply(row);
    }

    private String unit(String id) {
        return units.apply(UnitId.of(id));
    }

    private String nameOf(Standing standing) {
        return standing.level()
                .map(wording::classification)
                .orElseGet(() -> wording.say("impact.standing." + standing.key()));
    }

    private String said(Count count) {
        return count instanceof Count.Shown shown
                ? wording.number(shown.people())
                : wording.say("statistics.not-shown");
    }

    private void writeTable(Paper.Builder paper, Table table, Function<String, String> name) {
        ImmutableList<String> rows = rows(table);
        if (rows.isEmpty()) {
            paper.paragraph(wording.say("impact.left-out"));
            return;
        }
        NumberTable numbers = new NumberTable(
                wording.say(table == Table.BEFORE ? "impact.before-and-after" : "column.part"),
                ImmutableList.<String>builder()
                        .addAll(Arrays.stream(Standing.values())
                                .map(this::nameOf)
                                .toList())
                        .add(wording.say("row.all"))
                        .build());
        ImmutableList<String> shown = shown(table).collect(toImmutableList());
        shown.forEach(row -> numbers.add(
                name.apply(row),
                cells(standing -> tables.number(table.place(), row, standing.key()), tables.row(table.place(), row)),
                ImmutableList.of()));
        if (shown.size() < rows.size()) {
            // that there is somebody in such a row at all is nobody's business either
            numbers.add(
                    wording.say("impact.other-rows"),
                    cells(standing -> Count.hidden(), Count.hidden()),
                    ImmutableList.of());
        }
        numbers.total(
                wording.say("row.all"),
                cells(standing -> tables.column(standing.key()), tables.people()),
                ImmutableList.of());
        paper.add(numbers.block());
    }

    private ImmutableList<String> cells(Function<Standing, Count> cell, Count sum) {
        return ImmutableList.<String>builder()
                .addAll(Arrays.stream(Standing.values())
                        .map(cell.andThen(this::said))
                        .toList())
                .add(said(sum))
                .build();
    }

    private ImmutableList<String> rows(Table table) {
        Comparator<String> order = table == Table.BEFORE
                ? Comparator.comparing(row -> Term.parse(Standing.class, row))
                : Comparator.naturalOrder();
        return tables.rows(table.place()).stream().sorted(order).collect(toImmutableList());
    }

    private Stream<String> shown(Table table) {
        return rows(table).stream().filter(row -> tables.row(table.place(), row).isShown());
    }

    private Bar bar(String label, Count count) {
        return new Bar(
                label,
                count instanceof Count.Shown shown ? Optional.of(shown.people()) : Optional.empty(),
                Optional.empty(),
                said(count));
    }

    private Block distributions() {
        return new Block.Bars(
                wording.say("impact.picture-of-classes"),
                ImmutableList.of(
                        new Group(
                                wording.say("impact.before"),
                                shown(Table.BEFORE)
                                        .map(row -> bar(
                                                nameOf(Term.parse(Standing.class, row)),
                                                tables.row(Table.BEFORE.place(), row)))
                                        .collect(toImmutableList())),
                        new Group(
                                wording.say("impact.after"),
                                Arrays.stream(Standing.values())
                                        .map(standing -> bar(nameOf(standing), tables.column(standing.key())))
                                        .collect(toImmutableList()))));
    }

    private Block bands() {
        return new Block.Bars(
                wording.say("impact.picture-of-bands"),
                ImmutableList.of(bands(Table.BAND_BEFORE, "impact.before"), bands(Table.BAND_AFTER, "impact.after")));
    }

    private Group bands(Table table, String label) {
        return new Group(
                wording.say(label),
                shown(table)
                        .map(row -> bar(
                                row.isEmpty() ? wording.say("statistics.without-total") : row,
                                tables.row(table.place(), row)))
                        .collect(toImmutableList()));
    }
}
