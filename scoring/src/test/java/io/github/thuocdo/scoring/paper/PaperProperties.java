package io.github.thuocdo.scoring.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Mark;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Block.Side;
import io.github.thuocdo.scoring.paper.Block.Signature;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Whatever stands on a paper, every print of it shows it, and as nothing but text. */
class PaperProperties {

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    /** Texts that try to be markup, or are long, or are nothing. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.of(
                "<b>&amp;</b>",
                "# a",
                "- x",
                "1. y",
                "+ z",
                "a | b",
                "*nhấn* _mạnh_ `mã`",
                "[chữ](http://x)",
                "![ảnh](x)",
                "---",
                "===",
                "    thụt",
                "~~bỏ~~",
                "\\ \\* \\|",
                "&lt; &#60;",
                "dòng\nmới\r\n\tnữa",
                "]]>",
                "<!-- -->",
                "10) mười",
                "\u202eđảo",
                "```");
        Arbitrary<String> plain = Arbitraries.strings()
                .withChars("aăâbcdđ 0123456789.,;:!?()[]{}<>|*_`~#&\\\"'=+-/")
                .ofMaxLength(140);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, hostile), net.jqwik.api.Tuple.of(4, plain));
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<String> text = texts();
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Block.Heading.SECTION, Block.Heading.PART), text)
                        .as(Block.Heading::new),
                text.map(Block.Paragraph::new),
                text.map(Block.Note::new),
                text.map(Block.Verbatim::new),
                Arbitraries.just(new Block.PageBreak()),
                Combinators.combine(
                                Arbitraries.of(Mark.values()), text, text.list().ofMaxSize(2))
                        .as((mark, said, under) -> new Block.Item(mark, said, ImmutableList.copyOf(under)))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(items -> new Block.Listing(ImmutableList.copyOf(items))),
                Combinators.combine(Arbitraries.of(Mark.values()), text)
                        .as(Block.Meaning::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(meanings -> new Block.Legend(ImmutableList.copyOf(meanings))),
                Combinators.combine(text.filter(label -> !label.isBlank()), text)
                        .as(Block.Field::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(fields -> new Block.Fields(ImmutableList.copyOf(fields))),
                Combinators.combine(text, text, text, text)
                        .as(Signature::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(places -> new Block.Signatures(ImmutableList.copyOf(places))),
                Combinators.combine(text, groups().list().ofMinSize(1).ofMaxSize(3))
                        .as((title, groups) -> new Block.Bars(title, ImmutableList.copyOf(groups))),
                Arbitraries.integers().between(1, 5).flatMap(PaperProperties::tables));
    }

    private static Arbitrary<Block.Group> groups() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 200);
        Arbitrary<Block.Bar> bar = Combinators.combine(texts(), length.optional(), length.optional(), texts())
                .as(Block.Bar::new);
        return Combinators.combine(texts(), bar.list().ofMaxSize(3))
                .as((label, bars) -> new Block.Group(label, ImmutableList.copyOf(bars)));
    }

    private static Arbitrary<Block> tables(int width) {
        Arbitrary<String> text = texts();
        Arbitrary<Row> row = Combinators.combine(
                        text.list().ofSize(width), text.list().ofMaxSize(2))
                .as((cells, under) -> new Row(ImmutableList.copyOf(cells), ImmutableList.copyOf(under)));
        Arbitrary<Column> column =
                Combinators.combine(text, Arbitraries.of(Side.values())).as(Column::new);
        return Combinators.combine(
                        column.list().ofSize(width),
                        row.list().ofMaxSize(3),
                        row.list().ofMaxSize(2))
                .as((columns, rows, totals) -> new Block.Table(
                        ImmutableList.copyOf(columns), ImmutableList.copyOf(rows), ImmutableList.copyOf(totals)));
    }

    @Provide
    Arbitrary<Paper> papers() {
        return Combinators.combine(
                        Arbitraries.of(Language.values()),
                        texts(),
                        blocks().list().ofMaxSize(5))
                .as((language, title, blocks) -> new Paper(language, title, ImmutableList.copyOf(blocks)));
    }

    /** Returns every text that a paper holds, in the order in which it is read; lines that are kept as they are, by line. */
    private static List<String> said(Paper paper) {
        List<String> said = new ArrayList<>();
        said.add(paper.title());
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Heading heading) {
                said.add(heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                said.add(paragraph.text());
            } else if (block instanceof Block.Note note) {
                said.add(note.text());
            } else if (block instanceof Block.Verbatim verbatim) {
                said.addAll(verbatim.text().lines().toList());
            } else if (block instanceof Block.Listing listing) {
                for (Block.Item item : listing.items()) {
                    said.add(item.text());
                    said.addAll(item.under());
                }
            } else if (block instanceof Block.Legend legend) {
                legend.meanings().forEach(meaning -> said.add(meaning.text()));
            } else if (block instanceof Block.Fields fields) {
                fields.fields().forEach(field -> {
                    said.add(field.label());
                    said.add(field.value());
                });
            } else if (block instanceof Block.Table table) {
                table.columns().forEach(column -> said.add(column.heading()));
                for (List<Row> part : List.of(table.rows(), table.totals())) {
                    for (Row row : part) {
                        said.addAll(row.cells());
                        said.addAll(row.under());
                    }
                }
            } else if (block instanceof Block.Bars bars) {
                said.add(bars.title());
                bars.groups().forEach(group -> said.add(group.label()));
            } else if (block instanceof Block.Signatures signatures) {
                signatures
                        .places()
                        .forEach(place ->
                                said.addAll(List.of(place.above(), place.who(), place.manner(), place.name())));
            }
        }
        return said;
    }

    /** Leaves of a text what a reader compares: letters, digits and signs, without the spaces, of which a print may have others. */
    private static String bare(String text) {
        return TextLines.clean(text).replace(" ", "");
    }

    private static String textOf(Document document) {
        StringBuilder text = new StringBuilder();
        gather(document.getElementsByTagName("body").item(0), text);
        return text.toString();
    }

    private static void gather(Node node, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        NodeList children = node.getChildNodes();
        for (int child = 0; child < children.getLength(); child++) {
            gather(children.item(child), text);
        }
    }

    private static Document parsed(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertSaysAll(String print, Paper paper) {
        for (String text : said(paper)) {
            assertThat(bare(print)).contains(bare(text));
        }
    }

    @Property(tries = 300)
    void html_is_well_formed_and_says_every_text_of_the_paper(@ForAll("papers") Paper paper) throws Exception {
        assertSaysAll(textOf(parsed(paper.html())), paper);
    }

    @Property(tries = 300)
    void html_has_no_element_that_the_printer_did_not_make(@ForAll("papers") Paper paper) throws Exception {
        NodeList elements = parsed(paper.html()).getElementsByTagName("*");
        for (int element = 0; element < elements.getLength(); element++) {
            assertThat(elements.item(element).getNodeName())
                    .isIn(
                            "html",
                            "head",
                            "meta",
                            "title",
                            "style",
                            "body",
                            "h1",
                            "h2",
                            "h3",
                            "p",
                            "dl",
                            "dt",
                            "dd",
                            "span",
                            "ul",
                            "li",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "pre",
                            "div",
                            "figure",
                            "figcaption",
                            "svg",
                            "rect",
                            "line",
                            "text");
        }
    }

    @Property(tries = 300)
    void markdown_read_by_another_program_says_every_text_of_the_paper(@ForAll("papers") Paper paper) throws Exception {
        String html = RENDERER.render(MARKDOWN.parse(paper.markdown()));
        assertSaysAll(textOf(parsed("<html><body>" + html.replace("<br>", "<br/>") + "</body></html>")), paper);
        assertThat(html).doesNotContain("<a ", "<img", "<del>", "<b>");
    }

    @Property(tries = 300)
    void no_line_of_text_is_wider_than_a_hundred_columns_unless_it_is_kept_as_it_is(@ForAll("papers") Paper paper) {
        Paper without = new Paper(
                paper.language(),
                paper.title(),
                paper.blocks().stream()
                        .filter(block -> !(block instanceof Block.Verbatim))
                        .collect(ImmutableList.toImmutableList()));
        assertThat(without.text().lines()).allMatch(line -> TextLines.length(line) <= TextLines.WIDTH);
    }

    @Property(tries = 300)
    void text_says_every_word_of_what_is_no_table_and_no_signature(@ForAll("papers") Paper paper) {
        Paper without = new Paper(
                paper.language(),
                paper.title(),
                paper.blocks().stream()
                        .filter(block -> !(block instanceof Block.Table) && !(block instanceof Block.Signatures))
                        .collect(ImmutableList.toImmutableList()));
        assertSaysAll(without.text(), without);
    }
}
