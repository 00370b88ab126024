package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.words.Messages;
import io.github.thuocdo.scoring.words.Wording;

/**
 * One line about a person or an organization in a list (một dòng trong danh sách): what a meeting looks at before it opens the papers.
 *
 * <p>All of it is in words of an office, without codes and ids. This class is immutable and thread-safe.
 *
 * @param name  the name
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
        return of(explained.placement(), explained.cadre().name(), wording);
    }

    /**
     * Returns the line about what is proposed for an organization or a leadership collective.
     *
     * @param placement  what is proposed
     * @param organization  the organization, by which units are named
     * @param language  the language
     * @return the line
     */
    public static PersonLine of(Placement placement, Organization organization, Language language) {
        Wording wording = SubjectNames.in(
                organization, Wording.ofOffice(language, placement.scorecard().policy(), organization::nameOf));
        return of(placement, wording.subject(placement.subject()), wording);
    }

    private static PersonLine of(Placement placement, String name, Wording wording) {
        return new PersonLine(
                name,
                placement
                        .scorecard()
                        .total()
                        .asOptional()
                        .map(points -> wording.number(points.value()))
                        .orElse("–"),
                wording.standing(placement.proposal()),
                new BoardReason(wording).besideTotal(placement));
    }

    /**
     * Returns how the totals of lines are written.
     *
     * @param language  the language
     * @return a sentence that stands once below a list
     */
    public static String legend(Language language) {
        return Messages.of(language).text("note.decimals");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "PersonLine[" + proposed + "]";
    }
}
