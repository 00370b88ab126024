package io.github.thuocdo.examples.quickstart.run;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonLine;
import io.github.thuocdo.scoring.notice.ScopeLine;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Paper;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a meeting looks at first: how many have which class, what the share of the best allows, and a line a person. */
final class OverviewText extends ReportText {

    OverviewText(Phrases phrases) {
        super(phrases);
    }

    @Override
    String text(Scenario.Ready ready, ScenarioReport report) {
        Paper.Builder paper = paper(ready);
        report.rounds().forEach(round -> write(paper, round, ready));
        if (report.rounds().stream().anyMatch(round -> !proposals(round).isEmpty())) {
            paper.add(new Block.Note(PersonLine.legend(phrases().language())));
        }
        return paper.build().text();
    }

    /** Of a variant only those of whom something else is proposed. */
    @Override
    String text(Scenario.Ready ready, ScenarioReport variant, Scenario.Ready base, ScenarioReport own) {
        Paper.Builder paper = paper(ready);
        phrases().otherReadings(ready, base).lines().forEach(paper::paragraph);
        List<RoundReport> differing = variant.rounds().stream()
                .map(whole -> whole.differingFrom(own.rounds()).only(person -> isAnother(person, whole, own)))
                .filter(round -> !round.people().isEmpty() || !round.bodies().isEmpty())
                .toList();
        if (differing.isEmpty()) {
            paper.paragraph(phrases().say("Đề xuất như trong hồ sơ.", "The same is proposed as in the case."));
        }
        for (RoundReport round : differing) {
            paper.heading(title(round, ready));
            writePeople(paper, round, ready);
        }
        return "\n" + paper.build().text();
    }

    private boolean isAnother(Explained person, RoundReport round, ScenarioReport own) {
        Optional<Explained> before = round.counterpart(own.rounds())
                .flatMap(
                        of -> Optional.ofNullable(of.people().get(person.cadre().id())));
        return !before.map(this::line).equals(Optional.of(line(person)));
    }

    private Paper.Builder paper(Scenario.Ready ready) {
        Paper.Builder paper = Paper.builder(phrases().language(), ready.title());
        if (!ready.law().isEmpty()) {
            paper.field(phrases().say("Căn cứ", "Law"), ready.law());
        }
        ready.policies()
                .forEach(policy -> paper.field(
                        phrases().say("Bộ quy tắc", "Policy"),
                        policy.id() + " (" + policy.contentHash().substring(0, 12) + ")"));
        return paper;
    }

    private void write(Paper.Builder paper, RoundReport round, Scenario.Ready ready) {
        if (round.isEmpty()) {
            return;
        }
        paper.heading(title(round, ready));
        if (round.givesClasses() && !proposals(round).isEmpty()) {
            paper.paragraph(classes(round));
            round.board().stream()
                    .filter(scope -> scope.base() > 0 || scope.candidates() > 0)
                    .forEach(scope -> paper.item(share(scope, round, ready)));
        }
        writePeople(paper, round, ready);
        if (!round.notUnderPolicy().isEmpty()) {
            paper.paragraph(phrases().say("Không thuộc đối tượng của bộ quy tắc này: ", "Not under this policy: ")
                    + round.notUnderPolicy().stream()
                            .map(ready.register().organization()::nameOf)
                            .collect(joining(", "))
                    + ".");
        }
        phrases().findings(round).lines().forEach(paper::item);
    }

    private String title(RoundReport round, Scenario.Ready ready) {
        return Stream.of(
                        phrases().agency(round, ready),
                        phrases().period(round.period()) + phrases().channel(round, ready))
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    /** How many have which class, those first that are best; a class that nobody has is left out. */
    private String classes(RoundReport round) {
        ImmutableList<Proposal> proposals = proposals(round);
        return Stream.concat(
                        Stream.of(Classification.values())
                                .map(level -> count(
                                        phrases().say(level.vietnameseName(), level.englishName()),
                                        proposals,
                                        new Proposal.Classified(level))),
                        Stream.of(without(proposals)))
                .filter(part -> !part.isEmpty())
                .collect(joining("; ", phrases().say("Đề xuất: ", "Proposed: "), "."));
    }

    private static ImmutableList<Proposal> proposals(RoundReport round) {
        return Stream.concat(
                        round.people().values().stream().map(Explained::proposal),
                        round.bodies().values().stream().map(Placement::proposal))
                .collect(toImmutableList());
    }

    private static String count(String words, Collection<Proposal> proposals, Proposal.Classified counted) {
        long count = proposals.stream().filter(counted::equals).count();
        return count == 0 ? "" : words + " " + count;
    }

    private String without(Collection<Proposal> proposals) {
        long count = proposals.stream()
                .filter(proposal -> proposal.whyNoClass().isPresent())
                .count();
        return count == 0 ? "" : phrases().say("không hoặc chưa có mức xếp loại ", "without a class ") + count;
    }

    private String share(ScopeOutcome scope, RoundReport round, Scenario.Ready ready) {
        ScopeLine line = ScopeLine.of(
                scope,
                round.policy(),
                ready.register().organization(),
                phrases().language());
        return phrases().say("Tỷ lệ ", "Share of ") + line.rate() + ", " + line.scope() + ": "
                + phrases().say("tối đa ", "at most ") + line.ceiling()
                + phrases().say(", tính trên ", ", taken of ") + line.base()
                + phrases().say("; đủ điểm ", "; with the points for it ") + line.candidates()
                + phrases().say(", trong tỷ lệ ", ", within ") + line.within()
                + phrases().say(", trình lựa chọn ", ", referred ") + line.referred();
    }

    private PersonLine line(Explained person) {
        return PersonLine.of(person, phrases().language());
    }

    private void writePeople(Paper.Builder paper, RoundReport round, Scenario.Ready ready) {
        List<PersonLine> lines = Stream.concat(
                        round.people().values().stream().map(this::line),
                        round.bodies().values().stream()
                                .map(body -> PersonLine.of(
                                        body,
                                        ready.register().organization(),
                                        phrases().language())))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        Stream<Row> rows = IntStream.range(0, lines.size()).mapToObj(i -> row(i + 1, lines.get(i)));
        paper.add(new Block.Table(columns(round), rows.collect(toImmutableList()), ImmutableList.of()));
    }

    private static Row row(int ordinal, PersonLine line) {
        return Row.of(String.valueOf(ordinal), line.name(), line.total(), line.proposed(), line.reason());
    }

    private ImmutableList<Column> columns(RoundReport round) {
        return ImmutableList.of(
                Column.numbers(phrases().say("TT", "No")),
                Column.words(phrases().say("Họ và tên", "Name")),
                Column.numbers(phrases().say("Điểm", "Total")),
                Column.words(
                        round.givesClasses()
                                ? phrases().say("Mức đề xuất", "Proposed")
                                : phrases().say("Khoảng điểm của mức", "Range of")),
                Column.words(phrases().say("Lý do", "Reason")));
    }
}
