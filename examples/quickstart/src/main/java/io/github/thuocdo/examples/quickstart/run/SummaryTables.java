package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.expectation.State;
import io.github.thuocdo.scoring.notice.Explained;
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

    @Override
    String text(Scenario.Ready ready, ScenarioReport report) {
        StringBuilder text = new StringBuilder(phrases().heading(ready));
        report.reviews().forEach(review -> text.append(review(review, ready, columns())));
        return text.append(expectations(report)).toString();
    }

    @Override
    String text(Scenario.Ready ready, ScenarioReport variant, Scenario.Ready base, ScenarioReport own) {
        StringBuilder text = new StringBuilder(phrases().heading(ready));
        text.append(phrases().otherReadings(ready, base));
        for (Reviewed whole : variant.reviews()) {
            Optional<Reviewed> counterpart = whole.counterpart(own.reviews());
            Reviewed differing = whole.differingFrom(own.reviews())
                    .only(person -> !cells(person)
                            .equals(before(person, counterpart).map(this::cells).orElse(ImmutableList.of())));
            text.append(review(differing, ready, columnsBeside(counterpart)));
        }
        return text.append(expectations(variant)).toString();
    }

    private ImmutableList<Column> columns() {
        return ImmutableList.of(
                new Column(
                        phrases().say("Mã", "Id"), person -> person.cadre().id().text()),
                new Column(
                        phrases().say("Họ và tên", "Name"),
                        person -> person.cadre().name()),
                new Column(phrases().say("Điểm", "Total"), phrases()::total),
                new Column(
                        phrases().say("Loại hoặc khoảng", "Class or range"),
                        person -> phrases().standing(person.proposal())),
                new Column(phrases().say("Lý do", "Reason"), SummaryTables::reason));
    }

    private ImmutableList<Column> columnsBeside(Optional<Reviewed> own) {
        return ImmutableList.<Column>builder()
                .addAll(columns())
                .add(new Column(
                        phrases().say("Trong vụ việc", "In the case"),
                        person -> before(person, own)
                                .map(then ->
                                        phrases().total(then) + ", " + phrases().standing(then.proposal()))
                                .orElse("–")))
                .build();
    }

    private static Optional<Explained> before(Explained person, Optional<Reviewed> own) {
        return own.flatMap(
                review -> Optional.ofNullable(review.people().get(person.cadre().id())));
    }

    private ImmutableList<String> cells(Explained person) {
        return columns().stream().map(column -> column.cell().apply(person)).collect(ImmutableList.toImmutableList());
    }

    /** The reason of having no class, else the codes of the rules that applied. */
    private static String reason(Explained person) {
        return State.reasonOf(person.proposal())
                .map(Phrases::code)
                .orElseGet(() -> Phrases.applied(person.card().policy(), person.considerations()));
    }

    private String review(Reviewed review, Scenario.Ready ready, ImmutableList<Column> columns) {
        String table = review.people().isEmpty() ? "" : Phrases.table(rows(review, columns));
        String rest = phrases().notUnderPolicy(review) + phrases().findings(review);
        if (!review.bodies().isEmpty()) {
            table += Phrases.table(bodies(review, ready));
        }
        if (table.isEmpty() && rest.isEmpty()) {
            return "";
        }
        String agency = phrases().agency(review, ready);
        String policy =
                ready.policies().size() == 1 ? "" : ", " + review.policy().id();
        return "\n" + review.period() + policy + (agency.isEmpty() ? "" : ", " + agency) + "\n" + table + rest;
    }

    private List<List<String>> bodies(Reviewed review, Scenario.Ready ready) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(
                phrases().say("Mã", "Id"),
                phrases().name(review.policy().scope().subject()),
                phrases().say("Điểm", "Total"),
                phrases().say("Loại", "Class"),
                phrases().say("Lý do", "Reason")));
        review.bodies()
                .forEach((subject, placement) -> rows.add(ImmutableList.of(
                        subject.text(),
                        phrases().unit(subject, ready),
                        phrases().total(placement.scorecard()),
                        phrases().standing(placement.proposal()),
                        State.reasonOf(placement.proposal())
                                .map(Phrases::code)
                                .orElseGet(() -> Phrases.applied(review.policy(), placement.considerations())))));
        return rows;
    }

    private static List<List<String>> rows(Reviewed review, ImmutableList<Column> columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::heading).toList());
        for (Explained person : review.people().values()) {
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
