package io.github.thuocdo.scoring.paper;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.paper.Block.Field;
import io.github.thuocdo.scoring.paper.Block.Fields;
import io.github.thuocdo.scoring.paper.Block.Heading;
import io.github.thuocdo.scoring.paper.Block.Item;
import io.github.thuocdo.scoring.paper.Block.Listing;
import io.github.thuocdo.scoring.paper.Block.Mark;
import io.github.thuocdo.scoring.paper.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper as it is filed (văn bản): a title, and blocks one below the other. It can be printed as often as one likes, and always the same.
 *
 * <pre>{@code
 * Paper paper = PersonNotice.of(placement, cadre).paper(Language.VIETNAMESE);
 * Files.writeString(Path.of("thong-bao.html"), paper.html());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param language  the language of its words
 * @param title  what it is
 * @param blocks  what stands below the title
 */
public record Paper(Language language, String title, ImmutableList<Block> blocks) {

    /** Checks that nothing is missing. */
    public Paper {
        requireNonNull(language, "language");
        requireNonNull(title, "title");
        requireNonNull(blocks, "blocks");
    }

    /**
     * Returns a builder of a paper.
     *
     * @param language  the language of its words
     * @param title  what it is
     * @return a builder without blocks
     */
    public static Builder builder(Language language, String title) {
        return new Builder(language, title);
    }

    /**
     * Prints it as plain text.
     *
     * @return lines of at most 100 columns, ending with a line break; only what is kept as it is may be wider
     */
    public String text() {
        return TextPrinter.print(title, blocks);
    }

    /**
     * Prints it as Markdown (CommonMark with tables).
     *
     * @return the text, with every character that means something in Markdown escaped
     */
    public String markdown() {
        return MarkdownPrinter.print(title, blocks);
    }

    /**
     * Prints it as one page of HTML that needs nothing else: no script, no picture and no style from elsewhere. It fits a sheet of A4 and the
     * width of a phone.
     *
     * @return the page, with every text escaped
     */
    public String html() {
        return HtmlPrinter.print(language, title, blocks);
    }

    /** Tells nothing of what stands on the paper, which a log has no business to hold. */
    @Override
    public String toString() {
        return "Paper[" + language.key() + ", " + blocks.size() + " blocks]";
    }

    /** Writes a paper from above to below. Items that follow one another make one list, fields likewise. Not thread-safe. */
    public static final class Builder {

        private final Language language;
        private final String title;
        private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        private final List<Item> items = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();

        private Builder(Language language, String title) {
            this.language = requireNonNull(language, "language");
            this.title = requireNonNull(title, "title");
        }

        /**
         * Writes the heading of a part of the paper.
         *
         * @param text  what it says
         * @return this builder
         */
        public Builder heading(String text) {
            return add(new Heading(Heading.SECTION, text));
        }

        /**
         * Writes the heading of a part of such a part.
         *
         * @param text  what it says
         * @return this builder
         */
        public Builder part(String text) {
            return add(new Heading(Heading.PART, text));
        }

        /**
         * Writes some sentences.
         *
         * @param text  the sentences
         * @return this builder
         */
        public Builder paragraph(String text) {
            return add(new Paragraph(text));
        }

        /**
         * Writes a word with what stands for it.
         *
         * @param label  what is asked
         * @param value  what is answered; empty where nobody has answered
         * @return this builder
         */
        public Builder field(String label, String value) {
            endItems();
            fields.add(new Field(label, value));
            return this;
        }

        /**
         * Writes an item of a list.
         *
         * @param text  what it says
         * @return this builder
         */
        public Builder item(String text) {
            return item(Mark.DASH, text);
        }

        /**
         * Writes an item of a list behind a mark.
         *
         * @param mark  what stands before it
         * @param text  what it says
         * @return this builder
         */
        public Builder item(Mark mark, String text) {
            endFields();
            items.add(new Item(mark, text, ImmutableList.of()));
            return this;
        }

        /**
         * Writes a line below the item that was written last.
         *
         * @param text  what it says
         * @return this builder
         * @throws IllegalStateException if no item was written last
         */
        public Builder under(String text) {
            checkState(!items.isEmpty(), "there must be an item above");
            int last = items.size() - 1;
            Item item = items.get(last);
            items.set(
                    last,
                    new Item(
                            item.mark(),
                            item.text(),
                            ImmutableList.<String>builder()
                                    .addAll(item.under())
                                    .add(text)
                                    .build()));
            return this;
        }

        /**
         * Writes any block.
         *
         * @param block  the block
         * @return this builder
         */
        public Builder add(Block block) {
            endItems();
            endFields();
            blocks.add(block);
            return this;
        }

        private void endItems() {
            if (!items.isEmpty()) {
                blocks.add(new Listing(ImmutableList.copyOf(items)));
                items.clear();
            }
        }

        private void endFields() {
            if (!fields.isEmpty()) {
                blocks.add(new Fields(ImmutableList.copyOf(fields)));
                fields.clear();
            }
        }

        /**
         * Returns the paper.
         *
         * @return the paper with what was written so far
         */
        public Paper build() {
            endItems();
            endFields();
            return new Paper(language, title, blocks.build());
        }
    }
}
