package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.ClauseText;
import io.github.thuocdo.scoring.words.Messages;
import io.github.thuocdo.scoring.words.Numerals;
import io.github.thuocdo.scoring.words.Sentences;

/** The text of a posting. It is handed names and classes, and has no way to anything else. */
final class PostingText {

    private final Language language;
    private final Sentences messages;

    private PostingText(Language language) {
        this.language = language;
        this.messages = Messages.of(language);
    }

    static Paper of(PublicPosting posting, Language language) {
        return new PostingText(language).paper(posting);
    }

    private Paper paper(PublicPosting posting) {
        boolean results = posting.isOfResults();
        Paper.Builder paper =
                Paper.builder(language, messages.text(results ? "title.posting.result" : "title.posting"));
        paper.field(messages.text("field.unit"), posting.unit().name());
        paper.field(messages.text("field.period"), new Numerals(language).period(posting.period()));
        paper.paragraph(messages.text(results ? "note.posting.result" : "note.posting"));
        // A proposal is not published by law; what the agency posts of it, it posts of its own.
        posting.clause()
                .filter(clause -> results)
                .ifPresent(clause -> paper.paragraph(messages.text(
                        "note.posting.by",
                        ImmutableMap.of("clause", ClauseText.inWords(language, clause) + ", " + clause.instrument()))));
        NumberTable table = new NumberTable(
                messages.text("column.name"),
                ImmutableList.of(messages.text(results ? "column.decided-class" : "column.class")));
        for (PublicPosting.Entry entry : posting.entries()) {
            table.add(
                    entry.name(),
                    ImmutableList.of(results ? standing(entry.standing()) : told(entry)),
                    ImmutableList.of());
        }
        table.total(
                messages.text(
                        "row.posted",
                        ImmutableMap.of(
                                "people", Integer.toString(posting.entries().size()))),
                ImmutableList.of(""),
                ImmutableList.of());
        paper.add(table.block());
        return paper.build();
    }

    private String told(PublicPosting.Entry entry) {
        String standing = standing(entry.standing());
        if (entry.decided()) {
            return messages.text("posting.decided", ImmutableMap.of("standing", standing));
        }
        return entry.quota() == QuotaStage.BEFORE
                ? messages.text("proposal.before-quota", ImmutableMap.of("proposal", standing))
                : standing;
    }

    private String standing(PublicPosting.Standing standing) {
        return switch (standing) {
            case EXCELLENT -> name(Classification.EXCELLENT);
            case GOOD -> name(Classification.GOOD);
            case COMPLETED -> name(Classification.COMPLETED);
            case NOT_COMPLETED -> name(Classification.NOT_COMPLETED);
            case NOT_CLASSIFIED -> messages.text("posting.not-classified");
            case NO_CLASS_YET -> messages.text("posting.no-class-yet");
        };
    }

    private String name(Classification level) {
        return language.nameOf(level);
    }
}
