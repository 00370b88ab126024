package io.github.thuocdo.scoring.notice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.paper.Paper;
import java.util.Optional;

/**
 * The form that the decree has for the evaluation of a person in a period (mẫu phiếu theo dõi, đánh giá, xếp loại), filled in as far as facts
 * go.
 *
 * <p>Three forms are known: Form 01 (Mẫu số 01) of a month or a quarter and Form 02 (Mẫu số 02) of a year of a civil servant, and the form of a
 * year of a public employee (Phiếu xếp loại chất lượng viên chức). What is in no fact stands as an empty field with its label, to be written by
 * whoever has to: strengths, shortcomings, comments, the class that people give themselves and the class that the authority decides. A proposal is
 * no such fact.
 *
 * <p>Example: {@code EvaluationForm.of(card, cadre).map(form -> form.text(Language.VIETNAMESE))}; empty where no form is known, such as under a
 * local edition, for half a year, or for a quarter that is the mean of its months.
 *
 * <p>Legal basis: Decree 335/2025/NĐ-CP, Art 17.2, Annex II; Decree 233/2026/NĐ-CP, Annex II.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param explained  whose form it is, and what there is to fill in
 */
public record EvaluationForm(Explained explained) {

    /**
     * Checks that there is such a form.
     *
     * @throws IllegalArgumentException if no form is known of the policy for the period; {@link #of(Explained)} asks without failing
     */
    public EvaluationForm {
        requireNonNull(explained, "explained");
        checkArgument(
                KnownForm.of(explained.card()).isPresent(),
                "explained must be of a policy and a period with a known form, not of %s in %s",
                explained.card().policy().id(),
                explained.card().period());
    }

    /**
     * Returns the form of a scorecard.
     *
     * @param card  the scorecard of the person
     * @param cadre  the person
     * @return the form; empty where none is known
     * @throws IllegalArgumentException if the scorecard is about somebody else
     */
    public static Optional<EvaluationForm> of(Scorecard card, Cadre cadre) {
        return of(Explained.of(card, cadre));
    }

    /**
     * Returns the form of a person of a round.
     *
     * @param placement  what is proposed for the person; the form does not tell it
     * @param cadre  the person
     * @return the form; empty where none is known
     * @throws IllegalArgumentException if the placement is about somebody else
     */
    public static Optional<EvaluationForm> of(Placement placement, Cadre cadre) {
        return of(Explained.of(placement, cadre));
    }

    /**
     * Returns the form of what there is to explain.
     *
     * @param explained  whose form it is, and what there is to fill in
     * @return the form; empty where none is known
     */
    public static Optional<EvaluationForm> of(Explained explained) {
        return KnownForm.of(explained.card()).map(known -> new EvaluationForm(explained));
    }

    /**
     * Returns the text.
     *
     * @param language  the language
     * @return plain text of at most 100 columns, ending with a line break
     */
    public String text(Language language) {
        return paper(language).text();
    }

    /**
     * Returns the paper.
     *
     * @param language  the language
     * @return the paper, to be printed and signed
     */
    public Paper paper(Language language) {
        return new FormText(KnownForm.of(explained.card()).orElseThrow(), language, explained).paper();
    }
}
