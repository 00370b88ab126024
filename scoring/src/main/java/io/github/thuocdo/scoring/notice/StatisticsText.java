package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Bar;
import io.github.thuocdo.scoring.paper.Block.Group;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.statistics.Breakdown;
import io.github.thuocdo.scoring.statistics.ClassOutcome;
import io.github.thuocdo.scoring.statistics.ClassStatistics;
import io.github.thuocdo.scoring.statistics.Count;
import io.github.thuocdo.scoring.statistics.Dimension;
import io.github.thuocdo.scoring.statistics.RangeCount;
import io.github.thuocdo.scoring.statistics.ReasonCount;
import io.github.thuocdo.scoring.statistics.ScopePlaces;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Arrays;
import java.util.Optional;

/** The texts of statistics. */
final class StatisticsText {

    private final ClassStatistics statistics;
    private final ImmutableMap<UnitId, String> units;
    private final Language language;
    private final Wording wording;

    StatisticsText(ClassStatistics statistics, ImmutableMap<UnitId, String> units, Language language) {
        this.statistics = statistics;
        this.units = units;
        this.language = language;
        this.wording = Wording.ofOffice(language, statistics.policy(), this::nameOf);
    }

    private String nameOf(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).orElseGet(unit::text);
    }

    Paper paper() {
        Paper.Builder paper = Paper.builder(language, wording.say("title.statistics"));
        paper.field(wording.say("field.agency"), nameOf(statistics.agency()));
        paper.field(wording.say("field.period"), wording.period(statistics.period()));
        paper.field(wording.say("field.instrument"), wording.instrument());
        paper.field(wording.say("statistics.people"), said(statistics.people()));
        paper.add(new Block.Note(wording.say("statistics.hidden", "minimum", wording.number(statistics.minimum()))));
        if (statistics.people().isShown()) {
            writeNumbers(paper);
        }
        return paper.build();
    }

    private void writeNumbers(Paper.Builder paper) {
        paper.heading(wording.say("section.by-class"));
        paper.add(byClass());
        writeReasons(paper);
        Arrays.stream(Dimension.values()).forEach(dimension -> writeBreakdown(paper, dimension));
        if (!statistics.totals().isEmpty()) {
            paper.heading(wording.say("statistics.by-total"));
            paper.add(pictured(totals()));
        }
        if (!statistics.places().isEmpty()) {
            writePlaces(paper);
        }
    }

    private String said(Count count) {
        return count instanceof Count.Shown shown
                ? wording.number(shown.people())
                : wording.say("statistics.not-shown");
    }

    private static Optional<Integer> length(Count count) {
        return count instanceof Count.Shown shown ? Optional.of(shown.people()) : Optional.empty();
    }

    private Bar bar(String label, Count count) {
        return new Bar(label, length(count), Optional.empty(), said(count));
    }

    private String nameOf(ClassOutcome outcome) {
        return outcome.level()
                .map(wording::classification)
                .orElseGet(() ->
                        wording.say(outcome == ClassOutcome.NOT_CLASSIFIED ? "word.not-classified" : "word.no-class"));
    }

    private Block byClass() {
        NumberTable table =
                new NumberTable(wording.say("column.level"), ImmutableList.of(wording.say("statistics.people")));
        statistics
                .outcomes()
                .forEach((outcome, count) ->
                        table.add(nameOf(outcome), ImmutableList.of(said(count)), ImmutableList.of()));
        table.total(wording.say("row.all"), ImmutableList.of(said(statistics.people())), ImmutableList.of());
        return table.block();
    }

    private void writeReasons(Paper.Builder paper) {
        if (statistics.reasons().isEmpty()) {
            return;
        }
        paper.heading(wording.say("statistics.by-reason"));
        for (ReasonCount reason : statistics.reasons()) {
            paper.item(wording.say(
                    "statistics.reason",
                    ImmutableMap.of(
                            "outcome", nameOf(reason.outcome()),
                            "reason",
                                    reason.reason()
                                            .map(wording::reason)
                                            .orElseGet(() -> wording.say("statistics.other-reasons")),
                            "people", wording.number(reason.people()))));
        }
    }

    private void writeBreakdown(Paper.Builder paper, Dimension dimension) {
        paper.heading(wording.say(
                switch (dimension) {
                    case UNIT -> "statistics.by-unit";
                    case GROUP -> "statistics.by-group";
                    case CATEGORY -> "statistics.by-category";
                    case ROLE -> "statistics.by-role";
                }));
        Optional<Breakdown> breakdown =
                Optional.ofNullable(statistics.breakdowns().get(dimension));
        breakdown.ifPresentOrElse(
                shown -> {
                    paper.add(table(shown));
                    if (dimension == Dimension.UNIT || dimension == Dimension.GROUP) {
                        paper.add(pictured(picture(shown)));
                    }
                },
                () -> paper.paragraph(wording.say("statistics.left-out")));
    }

    private Block table(Breakdown breakdown) {
        NumberTable table = new NumberTable(
                wording.say("column.part"),
                ImmutableList.copyOf(Iterables.concat(
                        statistics.outcomes().keySet().stream()
                                .map(this::nameOf)
                                .toList(),
                        ImmutableList.of(wording.say("row.all")))));
        for (Breakdown.Row row : breakdown.rows()) {
            table.add(
                    nameOf(breakdown.dimension(), row.name()), cells(row.outcomes(), row.people()), ImmutableList.of());
        }
        table.total(wording.say("row.all"), cells(statistics.outcomes(), statistics.people()), ImmutableList.of());
        return table.block();
    }

    private ImmutableList<String> cells(ImmutableMap<ClassOutcome, Count> outcomes, Count people) {
        return ImmutableList.copyOf(
                Iterables.transform(Iterables.concat(outcomes.values(), ImmutableList.of(people)), this::said));
    }

    private String nameOf(Dimension dimension, String name) {
        if (name.isEmpty()) {
            return wording.say("statistics.without");
        }
        return switch (dimension) {
            case UNIT -> nameOf(UnitId.of(name));
            case GROUP -> name;
            case CATEGORY -> wording.nameOf(Term.parse(CadreCategory.class, name));
            case ROLE -> wording.nameOf(Term.parse(Role.class, name));
        };
    }

    private Block.Bars picture(Breakdown breakdown) {
        return new Block.Bars(
                wording.say(
                        breakdown.dimension() == Dimension.UNIT
                                ? "statistics.picture-of-units"
                                : "statistics.picture-of-groups"),
                breakdown.rows().stream()
                        .map(row -> new Group(
                                nameOf(breakdown.dimension(), row.name()),
                                row.outcomes().entrySet().stream()
                                        .map(entry -> bar(nameOf(entry.getKey()), entry.getValue()))
                                        .collect(toImmutableList())))
                        .collect(toImmutableList()));
    }

    /** The ranges of one band make one group, so that the edges of the bands stand between the groups. */
    private Block.Bars totals() {
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (Optional<Classification> level :
                statistics.totals().stream().map(RangeCount::level).distinct().toList()) {
            groups.add(new Group(
                    level.map(band -> wording.say("statistics.band", "level", wording.classification(band)))
                            .orElse(""),
                    statistics.totals().stream()
                            .filter(range -> range.level().equals(level))
                            .map(range -> bar(
                                    range.range()
                                            .map(wording::band)
                                            .orElseGet(() -> wording.say("statistics.without-total")),
                                    range.people()))
                            .collect(toImmutableList())));
        }
        return new Block.Bars(wording.say("statistics.picture-of-totals"), groups.build());
    }

    private void writePlaces(Paper.Builder paper) {
        Quota quota = statistics.policy().quota().orElseThrow();
        String level = wording.classification(quota.level());
        paper.heading(wording.say("section.ceilings"));
        NumberTable table = new NumberTable(
                wording.say("column.scope"),
                ImmutableList.of(wording.say("column.rate"), level, wording.say("column.ceiling")));
        for (ScopePlaces scope : statistics.places()) {
            table.add(
                    wording.scope(scope.kind(), scope.id()),
                    ImmutableList.of(wording.share(scope.rate()), said(scope.having()), said(scope.places())),
                    ImmutableList.of());
        }
        paper.add(table.block());
        paper.add(pictured(new Block.Bars(
                wording.say("statistics.picture-of-places", "level", level),
                ImmutableList.of(new Group(
                        "", statistics.places().stream().map(this::bar).collect(toImmutableList()))))));
    }

    /** A picture in which nothing may be shown is left out, and said to be. */
    private Block pictured(Block.Bars bars) {
        boolean isHidden = bars.groups().stream()
                .flatMap(group -> group.bars().stream())
                .allMatch(bar -> bar.length().isEmpty());
        return isHidden ? new Block.Paragraph(wording.say("statistics.picture-left-out")) : bars;
    }

    private Bar bar(ScopePlaces scope) {
        return new Bar(
                wording.scope(scope.kind(), scope.id()),
                length(scope.having()),
                length(scope.places()),
                wording.say(
                        "statistics.of-places",
                        ImmutableMap.of("people", said(scope.having()), "places", said(scope.places()))));
    }
}
