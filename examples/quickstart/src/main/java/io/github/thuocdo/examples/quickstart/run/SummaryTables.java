package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One table a period: person, total, class and reason. */
final class SummaryTables extends ReportText {

    SummaryTables(Phrases phrases) {
        super(phrases);
    }

    /** A column of the table. */
    private record Column(String heading, Function<Explained, String> cell) {}

    private PersonLine line(Explained person) {
        return PersonLine.of(person, phrases().language());
    }

    @Override
    String text(Scenario.Ready ready, ScenarioReport report) {
        StringBuilder text = new StringBuilder(phrases().heading(ready));
        report.rounds().forEach(round -> text.append(round(round, ready, columns())));
        return text.append(legend()).append(expectations(report)).toString();
    }

    private String legend() {
        return "\n" + PersonLine.legend(phrases().language()) + "\n";
    }

    @Override
    String text(Scenario.Ready ready, ScenarioReport variant, Scenario.Ready base, ScenarioReport own) {
        StringBuilder text = new StringBuilder(phrases().heading(ready));
        text.append(phrases().otherReadings(ready, base));
        for (RoundReport whole : variant.rounds()) {
            Optional<RoundReport> counterpart = whole.counterpart(own.rounds());
            RoundReport differing = whole.differingFrom(own.rounds())
                    .only(person -> !cells(person)
                            .equals(before(person, counterpart).map(this::cells).orElse(ImmutableList.of())));
            text.append(round(differing, ready, columnsBeside(counterpart)));
        }
        return text.append(legend()).append(expectations(variant)).toString();
    }

    private ImmutableList<Column> columns() {
        return ImmutableList.of(
                new Column(
                        phrases().say("Mã", "Id"), person -> person.cadre().id().text()),
                new Column(
                        phrases().say("Họ và tên", "Name"),
                        person -> line(person).name()),
                new Column(
                        phrases().say("Điểm", "Total"), person -> line(person).total()),
                new Column(
                        phrases().say("Mức hoặc khoảng điểm của mức", "Class or range"),
                        person -> line(person).proposed()),
                new Column(
                        phrases().say("Lý do", "Reason"), person -> line(person).reason()));
    }

    private ImmutableList<Column> columnsBeside(Optional<RoundReport> own) {
        return ImmutableList.<Column>builder()
                .addAll(columns())
                .add(new Column(
                        phrases().say("Trong hồ sơ", "In the case"),
                        person -> before(person, own)
                                .map(this::line)
                                .map(then -> then.total() + ", " + then.proposed())
                                .orElse("–")))
                .build();
    }

    private static Optional<Explained> before(Explained person, Optional<RoundReport> own) {
        return own.flatMap(
                round -> Optional.ofNullable(round.people().get(person.cadre().id())));
    }

    private ImmutableList<String> cells(Explained person) {
        return columns().stream().map(column -> column.cell().apply(person)).collect(ImmutableList.toImmutableList());
    }

    private String round(RoundReport round, Scenario.Ready ready, ImmutableList<Column> columns) {
        String table = round.people().isEmpty() ? "" : Phrases.table(rows(round, columns));
        String rest = phrases().notUnderPolicy(round, ready)
                + phrases().findings(round)
                + phrases().findingsOnCards(round);
        if (!round.bodies().isEmpty()) {
            table += Phrases.table(bodies(round, ready));
        }
        if (table.isEmpty() && rest.isEmpty()) {
            return "";
        }
        String agency = phrases().agency(round, ready);
        String policy =
                ready.policies().size() == 1 ? "" : ", " + round.policy().id();
        return "\n" + round.period() + policy + (agency.isEmpty() ? "" : ", " + agency) + "\n" + table + rest;
    }

    private List<List<String>> bodies(RoundReport round, Scenario.Ready ready) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(
                phrases().say("Mã", "Id"),
                phrases().name(round.policy().scope().subject()),
                phrases().say("Điểm", "Total"),
                phrases().say("Mức", "Class"),
                phrases().say("Lý do", "Reason")));
        round.bodies().forEach((subject, placement) -> {
            PersonLine line = PersonLine.of(
                    placement, ready.register().organization(), phrases().language());
            rows.add(ImmutableList.of(subject.text(), line.name(), line.total(), line.proposed(), line.reason()));
        });
        return rows;
    }

    private static List<List<String>> rows(RoundReport round, ImmutableList<Column> columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::heading).toList());
        for (Explained person : round.people().values()) {
            rows.add(columns.stream().map(column -> column.cell().apply(person)).toList());
        }
        return rows;
    }

    private String expectations(ScenarioReport report) {
        int all = report.scenario().expectations().count();
        return "\n" + phrases().say("Kỳ vọng: ", "Expectations: ") + all
                + phrases().say(", đúng ", ", met ")
                + (all - report.mismatches().size()) + "\n";
    }
}
