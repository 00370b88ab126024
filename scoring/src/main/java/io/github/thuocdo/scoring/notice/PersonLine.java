package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.words.Wording;

/**
 * One line about a person in a list (một dòng trong danh sách): what a meeting looks at before it opens the papers.
 *
 * <p>All of it is in words of an office, without codes and ids. This class is immutable and thread-safe.
 *
 * @param name  the name of the person
 * @param total  the total with at most two decimals; a dash where there is none
 * @param proposed  the class or the range that is proposed, or that there is none
 * @param reason  why; empty where the total alone decides
 */
public record PersonLine(String name, String total, String proposed, String reason) {

    /** Checks that nothing is null. */
    public PersonLine {
        requireNonNull(name, "name");
        requireNonNull(total, "total");
        requireNonNull(proposed, "proposed");
        requireNonNull(reason, "reason");
    }

    /**
     * Returns the line about what there is to explain.
     *
     * @param explained  what is proposed for the person
     * @param language  the language
     * @return the line
     */
    public static PersonLine of(Explained explained, Language language) {
        Wording wording = Wording.ofOffice(
                language, explained.card().policy(), explained.names()::unit, explained.names()::person);
        return new PersonLine(
                explained.cadre().name(),
                explained
                        .card()
                        .total()
                        .asOptional()
                        .map(points -> wording.number(points.value()))
                        .orElse("–"),
                wording.standing(explained.proposal()),
                new BoardReason(wording).besideTotal(explained.placement()));
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "PersonLine[" + proposed + "]";
    }
}
