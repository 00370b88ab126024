package io.github.thuocdo.scoring.paper;

import static java.util.stream.Collectors.joining;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Field;
import io.github.thuocdo.scoring.paper.Block.Heading;
import io.github.thuocdo.scoring.paper.Block.Item;
import io.github.thuocdo.scoring.paper.Block.Mark;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Block.Side;
import io.github.thuocdo.scoring.paper.Block.Signature;
import java.util.List;

/** Prints a paper as one page of HTML. */
final class HtmlPrinter {

    private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();

    /** As many columns as can be read on a telephone; a table of more is shown there row by row, each cell behind its heading. */
    private static final int COLUMNS_OF_A_TELEPHONE = 4;

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 15mm 20mm 25mm; }
            html { color: #000; background: #fff; font: 11pt/1.4 "Times New Roman", "Liberation Serif", serif; }
            body { max-width: 190mm; margin: 0 auto; padding: 4mm; overflow-wrap: anywhere; }
            h1 { font-size: 14pt; text-align: center; }
            h2 { font-size: 12pt; border-bottom: 1px solid #000; margin: 1.2em 0 .4em; break-after: avoid; }
            h3 { font-size: 11pt; margin: 1em 0 .3em; break-after: avoid; }
            p { margin: .4em 0; }
            .note { font-size: 9.5pt; font-style: italic; }
            .fields { display: grid; grid-template-columns: minmax(7em, 12em) 1fr; gap: .15em 1em; margin: .4em 0; }
            .fields dt { font-weight: normal; }
            .fields dd { margin: 0; font-weight: bold; }
            .blank { display: inline-block; min-width: 12em; width: 100%; border-bottom: 1px dotted #000; height: 1em; }
            ul { list-style: none; margin: .4em 0; padding: 0; }
            li { padding-left: 1.8em; text-indent: -1.8em; margin: .2em 0; break-inside: avoid; }
            li > * { text-indent: 0; }
            .mark { display: inline-block; width: 1.5em; margin-right: .3em; text-indent: 0; }
            li .under { display: block; font-size: 10pt; }
            table { border-collapse: collapse; width: 100%; margin: .5em 0; font-size: 10pt; }
            th, td { border: 1px solid #000; padding: .2em .4em; text-align: left; vertical-align: top; }
            th { text-align: center; background: #eee; }
            table { overflow-wrap: break-word; }
            table.wide { font-size: 9.5pt; }
            td.number { text-align: right; white-space: nowrap; }
            tr.under td { border-top: 0; font-size: 9.5pt; padding-left: 1.2em; }
            tbody.totals td { font-weight: bold; border-top: 2px solid #000; }
            tbody.totals tr.under td { font-weight: normal; border-top: 0; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            pre { white-space: pre-wrap; font: 9pt/1.3 monospace; }
            .signatures { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 1em; margin-top: 1.5em; text-align: center; break-inside: avoid; }
            .signatures > div { flex: 1 1 12em; }
            .signatures .who { font-weight: bold; }
            .signatures .manner { font-style: italic; }
            .signatures .name { margin-top: 4.5em; font-weight: bold; }
            figure { margin: .8em 0; break-inside: avoid; }
            figcaption { font-size: 10pt; font-weight: bold; }
            svg { display: block; font-size: 12px; max-width: 130mm; }
            svg .group { font-weight: bold; }
            svg .told { fill: #bbb; stroke: #000; }
            svg .hidden { fill: none; stroke: #000; stroke-dasharray: 3 3; }
            svg .mark { stroke: #000; stroke-width: 3; }
            .break { break-before: page; }
            @media print {
              body { padding: 0 1px; max-width: none; }
              html { line-height: 1.28; }
              h2 { margin-top: .8em; }
              p { margin: .25em 0; }
              li { margin: .1em 0; }
              th, td { padding: .08em .4em; }
            }
            @media screen and (max-width: 600px) {
              body { padding: 2mm; }
              table { font-size: 8.5pt; overflow-wrap: anywhere; }
              td.number { white-space: normal; }
              th, td { padding: .15em .2em; }
              table.wide, table.wide tbody, table.wide tr, table.wide td { display: block; }
              table.wide { font-size: 10pt; }
              table.wide thead { display: none; }
              table.wide tr { border: 1px solid #000; margin-bottom: .6em; }
              table.wide td { border: 0; text-align: left; padding: .1em .4em; }
              table.wide td[data-heading]::before { content: attr(data-heading) ": "; font-style: italic; font-weight: normal; }
              .fields { grid-template-columns: 1fr; gap: 0; }
              .fields dd { margin-bottom: .3em; }
            }
            """;

    private final StringBuilder html = new StringBuilder();

    private HtmlPrinter() {}

    static String print(Language language, String title, List<Block> blocks) {
        HtmlPrinter printer = new HtmlPrinter();
        printer.page(language, title, blocks);
        return printer.html.toString();
    }

    private void page(Language language, String title, List<Block> blocks) {
        line("<!DOCTYPE html>");
        line("<html lang=\"" + language.key() + "\">");
        line("<head>");
        line("<meta charset=\"UTF-8\"/>");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        line("<title>" + escaped(title) + "</title>");
        line("<style>");
        html.append(STYLE);
        line("</style>");
        line("</head>");
        line("<body>");
        element("h1", title);
        blocks.forEach(this::block);
        line("</body>");
        line("</html>");
    }

    private static String escaped(String text) {
        return ESCAPER.escape(TextLines.clean(text));
    }

    private void line(String line) {
        html.append(line).append('\n');
    }

    private void element(String name, String text) {
        line("<" + name + ">" + escaped(text) + "</" + name + ">");
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            element("h" + (heading.depth() + 1), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Block.Note note) {
            line("<p class=\"note\">" + escaped(note.text()) + "</p>");
        } else if (block instanceof Block.Listing listing) {
            line("<ul>");
            listing.items().forEach(this::item);
            line("</ul>");
        } else if (block instanceof Block.Legend legend) {
            line(legend.meanings().stream()
                    .map(meaning -> sign(meaning.mark()) + " " + escaped(meaning.text()))
                    .collect(joining("; ", "<p class=\"note\">", "</p>")));
        } else if (block instanceof Block.Fields fields) {
            line("<dl class=\"fields\">");
            fields.fields().forEach(this::field);
            line("</dl>");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Bars bars) {
            line(new SvgBars(bars).drawn());
        } else if (block instanceof Block.Verbatim verbatim) {
            line("<pre>" + ESCAPER.escape(verbatim.text()) + "</pre>");
        } else if (block instanceof Block.Signatures signatures) {
            line("<div class=\"signatures\">");
            signatures.places().forEach(this::signature);
            line("</div>");
        } else {
            line("<div class=\"break\"></div>");
        }
    }

    private void item(Item item) {
        StringBuilder text = new StringBuilder("<li><span class=\"mark\">")
                .append(sign(item.mark()))
                .append("</span>")
                .append(escaped(item.text()));
        item.under()
                .forEach(under -> text.append("<span class=\"under\">")
                        .append(escaped(under))
                        .append("</span>"));
        line(text.append("</li>").toString());
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case DASH -> "–";
            case TICKED -> "☒";
            case EMPTY -> "☐";
            case OPEN -> "?";
        };
    }

    private void field(Field field) {
        element("dt", field.label());
        line("<dd>" + filled(field.value()) + "</dd>");
    }

    private static String filled(String value) {
        return value.isBlank() ? "<span class=\"blank\"></span>" : escaped(value);
    }

    private void table(Block.Table table) {
        line(isWide(table) ? "<table class=\"wide\">" : "<table>");
        line("<thead>");
        line("<tr>");
        table.columns().forEach(column -> line("<th scope=\"col\">" + escaped(column.heading()) + "</th>"));
        line("</tr>");
        line("</thead>");
        line("<tbody>");
        table.rows().forEach(row -> row(table, row));
        line("</tbody>");
        if (!table.totals().isEmpty()) {
            line("<tbody class=\"totals\">");
            table.totals().forEach(row -> row(table, row));
            line("</tbody>");
        }
        line("</table>");
    }

    private static boolean isWide(Block.Table table) {
        return table.columns().size() > COLUMNS_OF_A_TELEPHONE;
    }

    private void row(Block.Table table, Row row) {
        line("<tr>");
        for (int cell = 0; cell < row.cells().size(); cell++) {
            Column column = table.columns().get(cell);
            String heading = isWide(table) && !column.heading().isBlank()
                    ? " data-heading=\"" + escaped(column.heading()) + "\""
                    : "";
            String side = column.side() == Side.RIGHT ? " class=\"number\"" : "";
            line("<td" + side + heading + ">" + escaped(row.cells().get(cell)) + "</td>");
        }
        line("</tr>");
        for (String under : row.under()) {
            line("<tr class=\"under\"><td colspan=\"" + table.columns().size() + "\">" + escaped(under) + "</td></tr>");
        }
    }

    private void signature(Signature place) {
        line("<div>");
        part("above", place.above());
        part("who", place.who());
        part("manner", place.manner());
        line("<p class=\"name\">" + filled(place.name()) + "</p>");
        line("</div>");
    }

    private void part(String name, String text) {
        if (!text.isBlank()) {
            line("<p class=\"" + name + "\">" + escaped(text) + "</p>");
        }
    }
}
