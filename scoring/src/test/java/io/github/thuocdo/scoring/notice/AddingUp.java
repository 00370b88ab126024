package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.notice.PrintedTable.Row;
import io.github.thuocdo.scoring.words.Messages;
import io.github.thuocdo.scoring.words.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds printed numbers up again: exactly where they are written without loss, and within what rounding can do where they are short. */
final class AddingUp {

    private AddingUp() {}

    /** Checks that each table of a text adds up to its last line, and the first one to the total of the scorecard. */
    static void assertAddsUp(String text, Language language, Scorecard card) {
        Sentences messages = Messages.of(language);
        List<PrintedTable> tables = tables(text);
        assertThat(last(tables.get(0)
                                .total(messages.text("row.mean"))
                                .or(() -> tables.get(0).total(messages.text("row.sum")))
                                .orElseThrow())
                        .getValue())
                .isEqualTo(card.total().asOptional().orElseThrow().value());
        for (PrintedTable table : tables) {
            Optional<Row> sum = table.total(messages.text("row.sum"));
            Optional<Row> credit = table.total(messages.text("row.credit"));
            assertThat(sum.isPresent() || credit.isPresent()).isTrue();
            sum.map(AddingUp::last)
                    .ifPresent(total -> assertThat(table.sum(total.getKey())).isEqualTo(total.getValue()));
            credit.ifPresent(row -> row.numbers().keySet().forEach(share -> assertShare(table, messages, share)));
        }
        assertMean(tables.get(0), messages);
    }

    /** Checks that the sum of the periods over their number, and what rounding changed, is the mean. */
    private static void assertMean(PrintedTable table, Sentences messages) {
        table.total(messages.text("row.divisor")).ifPresent(divisor -> {
            String column = last(divisor).getKey();
            Fraction mean = number(table, messages, "row.sum", column)
                    .orElseThrow()
                    .dividedBy(last(divisor).getValue())
                    .plus(number(table, messages, "step.rounding", column).orElse(Fraction.ZERO));
            assertThat(number(table, messages, "row.mean", column)).contains(mean);
        });
    }

    /** Checks that each column of short numbers comes as near to its sum as its rows may be rounded. */
    static void assertAddsUpNearly(String text, Language language) {
        Sentences messages = Messages.of(language);
        for (PrintedTable table : tables(text)) {
            for (String key : List.of("row.sum", "row.credit")) {
                table.total(messages.text(key)).map(AddingUp::last).ifPresent(total -> {
                    Fraction off = table.sum(total.getKey()).minus(total.getValue());
                    Fraction most = Fraction.of(table.rows().size() + 1, 100);
                    assertThat(off).isBetween(most.negated(), most);
                });
            }
        }
    }

    private static List<PrintedTable> tables(String text) {
        List<PrintedTable> tables = PrintedTable.of(text);
        assertThat(tables).isNotEmpty();
        return tables;
    }

    private static Map.Entry<String, Fraction> last(Row row) {
        return Iterables.getLast(row.numbers().entrySet());
    }

    private static void assertShare(PrintedTable table, Sentences messages, String column) {
        Fraction credit = number(table, messages, "row.credit", column).orElseThrow();
        assertThat(table.sum(column)).isEqualTo(credit);
        Fraction share = number(table, messages, "row.assigned", column)
                .map(credit::dividedBy)
                .orElse(Fraction.ZERO);
        for (String change : List.of("step.ceiling", "step.rounding")) {
            share = share.plus(number(table, messages, change, column).orElse(Fraction.ZERO));
        }
        assertThat(number(table, messages, "row.share", column)).contains(share);
    }

    private static Optional<Fraction> number(PrintedTable table, Sentences messages, String key, String column) {
        return table.total(messages.text(key)).flatMap(row -> row.number(column));
    }
}
