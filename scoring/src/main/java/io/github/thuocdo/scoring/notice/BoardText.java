package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Particulars.OnScope;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Block.Signature;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The texts of a board. */
final class BoardText {

    private final AgencyRound round;
    private final Organization organization;
    private final Language language;
    private final Wording wording;
    private final BoardReason reasons;
    private final ImmutableList<Placement> people;

    BoardText(AgencyRound round, Organization organization, Language language) {
        this.round = round;
        this.organization = organization;
        this.language = language;
        this.wording = Wording.ofOffice(language, round.policy(), organization::nameOf, organization::nameOf);
        this.reasons = new BoardReason(wording);
        this.people = sortedCopyOf(
                byUnitRoleAndName(),
                round.placements().stream().map(Placement::opened).toList());
    }

    private Comparator<Placement> byUnitRoleAndName() {
        ImmutableList<UnitId> order =
                organization.units().stream().map(Unit::id).collect(toImmutableList());
        return Comparator.comparing((Placement placement) -> units(placement).stream()
                        .findFirst()
                        .map(order::indexOf)
                        .orElse(order.size()))
                .thenComparing(placement -> dossier(placement).role(), Comparator.reverseOrder())
                .thenComparing(placement -> cadre(placement.cadre()).name(), NameOrder.BY_ALPHABET)
                .thenComparing(Placement::cadre);
    }

    private static Dossier dossier(Placement placement) {
        return placement.scorecard().dossier();
    }

    private static LocalDate day(Placement placement) {
        Dossier dossier = dossier(placement);
        return dossier.leftOn().orElse(dossier.period().lastDay());
    }

    private ImmutableList<UnitId> units(Placement placement) {
        return organization.postsOf(placement.cadre(), day(placement)).stream()
                .map(post -> post.unit())
                .distinct()
                .collect(toImmutableList());
    }

    /** What would be proposed under other readings: each question and reading once, with those for whom something else would be. */
    private void writeDependences(
            Paper.Builder paper, ImmutableListMultimap<CadreId, Sensitivity.Alternative> dependences) {
        LinkedHashMultimap<String, String> lines = LinkedHashMultimap.create();
        LinkedHashMultimap<Sensitivity.Alternative, String> concerned = LinkedHashMultimap.create();
        for (Placement placement : people) {
            dependences.get(placement.cadre()).stream()
                    .filter(other -> !wording.standing(other.proposal()).equals(wording.standing(placement.proposal())))
                    .forEach(other ->
                            concerned.put(other, cadre(placement.cadre()).name()));
        }
        if (concerned.isEmpty()) {
            return;
        }
        paper.heading(wording.say("section.dependences"));
        paper.paragraph(wording.say("note.dependences"));
        concerned.asMap().forEach((other, names) -> lines.put(other.key(), otherwise(other, names)));
        ReadingText readings = new ReadingText(wording);
        lines.asMap().forEach((key, others) -> {
            paper.item(wording.question(readings.question(key)));
            others.forEach(paper::under);
        });
    }

    private String otherwise(Sensitivity.Alternative other, Collection<String> names) {
        Interpretation<?> question = new ReadingText(wording).question(other.key());
        return wording.say(
                "row.reading-for",
                ImmutableMap.of(
                        "reading", wording.reading(question, question.value().parse(other.reading())),
                        "proposal", wording.standing(other.proposal()),
                        "count", wording.number(names.size()),
                        "names", String.join(", ", names)));
    }

    private String unitsOf(Placement placement) {
        return units(placement).stream().map(organization::nameOf).collect(joining("; "));
    }

    private Cadre cadre(CadreId id) {
        return organization.cadre(id).orElseThrow();
    }

    Paper board() {
        Paper.Builder paper = begun("title.board");
        writeReadings(paper);
        return paper.build();
    }

    /** The board with a block about each of the people behind it. */
    Paper report(ImmutableListMultimap<CadreId, Sensitivity.Alternative> dependences) {
        Paper.Builder paper = begun("title.report");
        writePeople(paper, new PeopleText(wording, round));
        writeDependences(paper, dependences);
        writeReadings(paper);
        return paper.build();
    }

    private Paper.Builder begun(String title) {
        Paper.Builder paper = Paper.builder(language, wording.say(title));
        writeFirstPage(paper);
        paper.add(new Block.PageBreak());
        writeBoard(paper);
        writeNotUnderPolicy(paper);
        return paper;
    }

    private void writePeople(Paper.Builder paper, PeopleText text) {
        paper.heading(wording.say("section.people"));
        for (Placement placement : people) {
            paper.part(Stream.of(
                            cadre(placement.cadre()).name(),
                            wording.nameOf(dossier(placement).role()),
                            unitsOf(placement))
                    .filter(part -> !part.isEmpty())
                    .collect(joining(", ")));
            text.writeTo(paper, placement);
        }
        paper.add(new Block.Note(wording.say("note.decimals")));
    }

    private void writeFirstPage(Paper.Builder paper) {
        paper.field(wording.say("field.agency"), organization.nameOf(round.agency()));
        paper.field(wording.say("field.period"), wording.period(round.period()));
        paper.field(wording.say("field.instrument"), wording.instrument());
        paper.field(wording.say("field.people"), wording.number(people.size()));
        paper.field(
                wording.say("field.standing"),
                wording.say(round.isProvisional() ? "board.provisional" : "board.proposal"));
        paper.heading(wording.say("section.by-class"));
        paper.add(byClass());
        if (!round.board().isEmpty()) {
            paper.heading(wording.say("section.ceilings"));
            paper.add(ceilings());
        }
        paper.heading(wording.say("section.to-decide"));
        writeToDecide(paper);
    }

    private Block byClass() {
        NumberTable table = new NumberTable(
                wording.say("column.level"),
                ImmutableList.of(
                        wording.say("column.by-record"),
                        wording.say("column.proposed"),
                        wording.say("column.percent")));
        for (Classification level : Classification.values()) {
            count(
                    table,
                    wording.classification(level),
                    proposal -> proposal.classified().equals(Optional.of(level)));
        }
        count(table, wording.say("word.not-classified"), proposal -> proposal instanceof Proposal.NotClassified);
        count(
                table,
                wording.say("word.no-class"),
                proposal ->
                        !(proposal instanceof Proposal.Classified) && !(proposal instanceof Proposal.NotClassified));
        String all = wording.number(people.size());
        table.total(wording.say("row.all"), ImmutableList.of(all, all, ""), ImmutableList.of());
        return table.block();
    }

    private void count(NumberTable table, String words, Predicate<Proposal> counted) {
        long before =
                people.stream().filter(one -> counted.test(one.beforeQuota())).count();
        long after = people.stream().filter(one -> counted.test(one.proposal())).count();
        table.add(
                words,
                ImmutableList.of(wording.number(before), wording.number(after), percent(after)),
                ImmutableList.of());
    }

    private String percent(long count) {
        return people.isEmpty() ? "" : wording.share(Fraction.of(count, people.size()));
    }

    private Block ceilings() {
        NumberTable table = new NumberTable(
                wording.say("column.scope"),
                ImmutableList.of(
                        wording.say("column.rate"),
                        wording.say("column.base"),
                        wording.say("column.candidates"),
                        wording.say("column.ceiling"),
                        wording.say("column.within"),
                        wording.say("column.referred")));
        for (ScopeOutcome scope : round.board()) {
            ScopeLine line = ScopeLine.of(scope, wording);
            table.add(
                    line.scope(),
                    ImmutableList.of(
                            line.rate(),
                            line.base(),
                            line.candidates(),
                            line.ceiling(),
                            line.within(),
                            line.referred()),
                    ImmutableList.of());
        }
        return table.block();
    }

    private void writeToDecide(Paper.Builder paper) {
        ImmutableList<String> items = ImmutableList.copyOf(Iterables.concat(ties(), beyondAdvice(), waiting()));
        if (items.isEmpty()) {
            paper.paragraph(wording.say("word.none-to-decide"));
        }
        items.forEach(paper::item);
    }

    private ImmutableList<String> ties() {
        return round.board().stream()
                .flatMap(scope -> tie(scope.kind(), scope.id()).stream())
                .collect(toImmutableList());
    }

    /** The people who are equal within one scope, by name; the places that are left for them are those of any of them. */
    private Optional<String> tie(ScopeKind kind, String id) {
        ImmutableMap.Builder<CadreId, OnScope> tied = ImmutableMap.builder();
        for (Placement placement : people) {
            placement.ofQuota().stream()
                    .map(one -> one.particulars())
                    .filter(OnScope.class::isInstance)
                    .map(OnScope.class::cast)
                    .filter(one -> one.reason() == Reason.TIED
                            && one.within() == kind
                            && one.scope().equals(id))
                    .findFirst()
                    .ifPresent(one -> tied.put(placement.cadre(), one));
        }
        ImmutableMap<CadreId, OnScope> equal = tied.buildOrThrow();
        return equal.values().stream()
                .findFirst()
                .map(one -> wording.say(
                        "board.tied",
                        ImmutableMap.of(
                                "scope", wording.scope(kind, id),
                                "count", wording.number(equal.size()),
                                "names",
                                        equal.keySet().stream()
                                                .map(person -> cadre(person).name())
                                                .collect(joining(", ")),
                                "open", one.open().map(wording::number).orElse(""))));
    }

    private ImmutableList<String> beyondAdvice() {
        return round.board().stream()
                .filter(ScopeOutcome::isBeyondAdvice)
                .map(scope -> wording.say(
                        "board.beyond-advice",
                        ImmutableMap.of(
                                "scope", wording.scope(scope.kind(), scope.id()),
                                "admitted", wording.number(scope.admitted()),
                                "places", wording.number(scope.places()),
                                "rate", wording.share(scope.rate()))))
                .collect(toImmutableList());
    }

    /** Those who have no class although the law gives them one, each with what is waited for; ties are told as a whole. */
    private ImmutableList<String> waiting() {
        return people.stream()
                .filter(one -> one.beforeQuota() instanceof Proposal.Undetermined
                        || one.beforeQuota() instanceof Proposal.Pending)
                .map(one -> wording.say(
                        "board.pending",
                        ImmutableMap.of("name", cadre(one.cadre()).name(), "reason", reasons.proposal(one))))
                .collect(toImmutableList());
    }

    private void writeBoard(Paper.Builder paper) {
        paper.heading(wording.say("section.board"));
        ImmutableList<Column> columns = ImmutableList.of(
                Column.numbers(wording.say("column.ordinal")),
                Column.words(wording.say("column.name")),
                Column.words(wording.say("column.role")),
                Column.words(wording.say("column.unit")),
                Column.words(wording.say("column.group")),
                Column.numbers(wording.say("column.total")),
                Column.words(wording.say("column.by-record")),
                Column.words(wording.say("column.proposed")),
                Column.words(wording.say("column.reason")));
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (int ordinal = 0; ordinal < people.size(); ordinal++) {
            rows.add(row(ordinal + 1, people.get(ordinal)));
        }
        paper.add(new Block.Table(columns, rows.build(), ImmutableList.of()));
        paper.add(new Block.Note(wording.say("note.decimals")));
        paper.add(new Block.Signatures(ImmutableList.of(
                new Signature("", wording.say("sign.prepared-by"), wording.say("sign.by-hand"), ""),
                new Signature(
                        wording.say("sign.place-and-day"),
                        wording.say("sign.head"),
                        wording.say("sign.with-seal"),
                        ""))));
    }

    private Row row(int ordinal, Placement placement) {
        return Row.of(
                wording.number(ordinal),
                cadre(placement.cadre()).name(),
                wording.nameOf(dossier(placement).role()),
                unitsOf(placement),
                organization
                        .groupOf(placement.cadre(), day(placement))
                        .map(SimilarTaskGroup::id)
                        .orElse(""),
                total(placement),
                wording.standing(placement.beforeQuota()),
                wording.standing(placement.proposal()),
                reasons.of(placement));
    }

    private String total(Placement placement) {
        Observation<Points> total = placement.scorecard().total();
        return total.asOptional().map(points -> wording.number(points.value())).orElse("");
    }

    private void writeNotUnderPolicy(Paper.Builder paper) {
        List<CadreId> others = round.notUnderPolicy();
        if (others.isEmpty()) {
            return;
        }
        paper.heading(wording.say("section.not-under"));
        others.forEach(person -> paper.item(cadre(person).name()));
    }

    private void writeReadings(Paper.Builder paper) {
        new RulesText(wording).writeApplied(paper);
    }
}
