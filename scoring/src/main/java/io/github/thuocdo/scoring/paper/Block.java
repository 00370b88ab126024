package io.github.thuocdo.scoring.paper;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Term;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can stand on a paper (phần của văn bản). Texts are plain: what a printer needs to escape, it escapes.
 *
 * <p>Every block is immutable and thread-safe.
 */
public sealed interface Block extends NoBean {

    /**
     * The heading of a part (tiêu đề mục).
     *
     * @param depth  1 for a part of the paper, 2 for a part of such a part
     * @param text  what it says
     */
    record Heading(int depth, String text) implements Block {

        /** The least deep heading. */
        public static final int SECTION = 1;

        /** The deepest heading. */
        public static final int PART = 2;

        /**
         * Checks the depth.
         *
         * @throws IllegalArgumentException if the depth is neither 1 nor 2
         */
        public Heading {
            checkArgument(depth == SECTION || depth == PART, "depth (%s) must be 1 or 2", depth);
            requireNonNull(text, "text");
        }
    }

    /**
     * Some sentences (đoạn văn).
     *
     * @param text  the sentences
     */
    record Paragraph(String text) implements Block {

        /** Checks that there is a text. */
        public Paragraph {
            requireNonNull(text, "text");
        }
    }

    /**
     * What stands small below a table or at the end of a page (chú thích), such as a legend.
     *
     * @param text  the sentences
     */
    record Note(String text) implements Block {

        /** Checks that there is a text. */
        public Note {
            requireNonNull(text, "text");
        }
    }

    /**
     * Items one below the other (danh sách).
     *
     * @param items  the items, in their order
     */
    record Listing(ImmutableList<Item> items) implements Block {

        /** Checks that there are items. */
        public Listing {
            requireNonNull(items, "items");
        }
    }

    /**
     * One item of a list (mục trong danh sách).
     *
     * @param mark  what stands before it, such as a ticked box
     * @param text  what it says
     * @param under  what stands below it, a line each
     */
    record Item(Mark mark, String text, ImmutableList<String> under) {

        /** Checks that nothing is missing. */
        public Item {
            requireNonNull(mark, "mark");
            requireNonNull(text, "text");
            requireNonNull(under, "under");
        }
    }

    /** What stands before an item of a list (dấu đầu dòng). */
    enum Mark implements Term {
        /** A dash. */
        DASH("-"),
        /** A ticked box: it applies. */
        TICKED("[x]"),
        /** An empty box: it does not apply. */
        EMPTY("[ ]"),
        /** A box with a question mark: somebody has yet to decide. */
        OPEN("[?]");

        private final String text;

        Mark(String text) {
            this.text = text;
        }

        /**
         * Returns the mark as it is typed.
         *
         * @return a dash, or a box in brackets
         */
        public String text() {
            return text;
        }
    }

    /**
     * What marks mean in the list that follows (chú giải), in one line.
     *
     * @param meanings  the marks, in their order
     */
    record Legend(ImmutableList<Meaning> meanings) implements Block {

        /** Checks that there are meanings. */
        public Legend {
            requireNonNull(meanings, "meanings");
        }
    }

    /**
     * What one mark means (ý nghĩa của một dấu).
     *
     * @param mark  the mark
     * @param text  what it means
     */
    record Meaning(Mark mark, String text) {

        /** Checks that nothing is missing. */
        public Meaning {
            requireNonNull(mark, "mark");
            requireNonNull(text, "text");
        }
    }

    /**
     * Words with what stands for them (các trường thông tin), such as the name of a person.
     *
     * @param fields  the fields, in their order
     */
    record Fields(ImmutableList<Field> fields) implements Block {

        /** Checks that there are fields. */
        public Fields {
            requireNonNull(fields, "fields");
        }
    }

    /**
     * One field (trường thông tin). A field without a value is printed with room to fill it in by hand.
     *
     * @param label  what is asked
     * @param value  what is answered; empty where nobody has answered
     */
    record Field(String label, String value) {

        /**
         * Checks that something is asked.
         *
         * @throws IllegalArgumentException if the label is blank
         */
        public Field {
            checkArgument(!label.isBlank(), "label must not be blank");
            requireNonNull(value, "value");
        }
    }

    /**
     * A table (bảng).
     *
     * @param columns  the columns, at least one
     * @param rows  the rows, each with a cell a column
     * @param totals  the rows below the line
     */
    record Table(ImmutableList<Column> columns, ImmutableList<Row> rows, ImmutableList<Row> totals) implements Block {

        /**
         * Checks that every row has a cell for each column.
         *
         * @throws IllegalArgumentException if there is no column, or a row has more or fewer cells than there are columns
         */
        public Table {
            checkArgument(!columns.isEmpty(), "columns must not be empty");
            for (ImmutableList<Row> part : ImmutableList.of(rows, totals)) {
                for (Row row : part) {
                    checkArgument(
                            row.cells().size() == columns.size(),
                            "cells (%s) must be one for each of %s columns",
                            row.cells(),
                            columns.size());
                }
            }
        }
    }

    /**
     * A column of a table (cột).
     *
     * @param heading  what stands above it
     * @param side  at which side its cells stand
     */
    record Column(String heading, Side side) {

        /** Checks that nothing is missing. */
        public Column {
            requireNonNull(heading, "heading");
            requireNonNull(side, "side");
        }

        /**
         * Returns a column of words, which stand at the left.
         *
         * @param heading  what stands above it
         * @return the column
         */
        public static Column words(String heading) {
            return new Column(heading, Side.LEFT);
        }

        /**
         * Returns a column of numbers, which stand at the right.
         *
         * @param heading  what stands above it
         * @return the column
         */
        public static Column numbers(String heading) {
            return new Column(heading, Side.RIGHT);
        }
    }

    /** At which side of a column its cells stand (căn lề). */
    enum Side implements Term {
        /** Words. */
        LEFT,
        /** Numbers. */
        RIGHT
    }

    /**
     * A row of a table (dòng).
     *
     * @param cells  a cell a column
     * @param under  what stands below the row across all columns, a line each
     */
    record Row(ImmutableList<String> cells, ImmutableList<String> under) {

        /** Checks that nothing is missing. */
        public Row {
            requireNonNull(cells, "cells");
            requireNonNull(under, "under");
        }

        /**
         * Returns a row with nothing below it.
         *
         * @param cells  a cell a column
         * @return the row
         */
        public static Row of(String... cells) {
            return new Row(ImmutableList.copyOf(cells), ImmutableList.of());
        }
    }

    /**
     * Bars in groups (biểu đồ thanh), all on one scale.
     *
     * @param title  what they show
     * @param groups  the groups, one below the other
     */
    record Bars(String title, ImmutableList<Group> groups) implements Block {

        /**
         * Checks that something is shown.
         *
         * @throws IllegalArgumentException if there is no group
         */
        public Bars {
            requireNonNull(title, "title");
            checkArgument(!groups.isEmpty(), "groups must not be empty");
        }

        /** The longest of the lengths and the marks, at least 1. */
        int longest() {
            return groups.stream()
                    .flatMap(group -> group.bars().stream())
                    .flatMap(bar -> Stream.concat(bar.length().stream(), bar.mark().stream()))
                    .reduce(1, Math::max);
        }
    }

    /**
     * Bars that belong together (nhóm thanh), such as the classes of one unit.
     *
     * @param label  what they have in common; empty for nothing
     * @param bars  the bars
     */
    record Group(String label, ImmutableList<Bar> bars) {

        /** Checks that nothing is missing. */
        public Group {
            requireNonNull(label, "label");
            requireNonNull(bars, "bars");
        }
    }

    /**
     * One bar (thanh).
     *
     * @param label  what is counted
     * @param length  how many; empty where that is not told
     * @param mark  where a line crosses the bar, such as the places of a ceiling
     * @param said  what stands behind the bar, such as the number, or that it is hidden
     */
    record Bar(String label, Optional<Integer> length, Optional<Integer> mark, String said) {

        /**
         * Checks that nothing is below 0.
         *
         * @throws IllegalArgumentException if the length or the mark is negative
         */
        public Bar {
            requireNonNull(label, "label");
            requireNonNull(said, "said");
            length.ifPresent(given -> checkArgument(given >= 0, "length (%s) must not be negative", given));
            mark.ifPresent(given -> checkArgument(given >= 0, "mark (%s) must not be negative", given));
        }
    }

    /**
     * Lines that are kept as they are (văn bản giữ nguyên dòng), such as a case file.
     *
     * @param lines  the lines
     */
    record Verbatim(ImmutableList<String> lines) implements Block {

        /** Checks that there are lines. */
        public Verbatim {
            requireNonNull(lines, "lines");
        }

        /**
         * Divides a text into its lines.
         *
         * @param text  the text
         */
        public Verbatim(String text) {
            this(ImmutableList.copyOf(text.split("\n", -1)));
        }

        /**
         * Returns the text.
         *
         * @return the lines, one below the other
         */
        public String text() {
            return String.join("\n", lines);
        }
    }

    /**
     * Places for signatures, side by side (nơi ký).
     *
     * @param places  who signs, one to four
     */
    record Signatures(ImmutableList<Signature> places) implements Block {

        /** The most places that fit side by side. */
        public static final int MOST = 4;

        /**
         * Checks how many sign.
         *
         * @throws IllegalArgumentException if nobody signs, or more than {@value #MOST}
         */
        public Signatures {
            checkArgument(
                    !places.isEmpty() && places.size() <= MOST, "places (%s) must be 1 to %s", places.size(), MOST);
        }
    }

    /**
     * The place for one signature (chỗ ký).
     *
     * @param above  what stands above, such as the place and the date; empty where nothing does
     * @param who  as what the person signs
     * @param manner  how to sign, such as signature, full name and seal
     * @param name  the name below; empty where it is written by hand
     */
    record Signature(String above, String who, String manner, String name) {

        /** Checks that nothing is missing. */
        public Signature {
            requireNonNull(above, "above");
            requireNonNull(who, "who");
            requireNonNull(manner, "manner");
            requireNonNull(name, "name");
        }
    }

    /** What follows begins a page (ngắt trang). */
    record PageBreak() implements Block {}
}
