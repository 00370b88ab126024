package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.RegulationDuty;
import io.github.thuocdo.core.policy.Transition;
import io.github.thuocdo.core.policy.TransitionText;
import io.github.thuocdo.core.policy.YearOfEffect;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;

/**
 * What the two editions of Decree 233/2026/NĐ-CP have in common, and what it says of its own application: the regulation that every public service
 * unit issues, and the transition of 2026.
 */
final class Decree233 {

    static final LegalInstrument DECREE = new LegalInstrument(
            "233/2026/NĐ-CP",
            "Nghị định quy định về đánh giá, xếp loại chất lượng đối với đơn vị sự nghiệp công lập và viên chức",
            "Decree on evaluating and classifying public service units and public employees",
            LocalDate.of(2026, 6, 26),
            DateRange.from(LocalDate.of(2026, 7, 1)));

    /** From its first day on; the year 2026 is classified under it as Article 20.1 says. */
    static final DateRange GOVERNED = DECREE.inForce();

    private static final Drafting DRAFT = new Drafting(DECREE, "233");

    /** Articles 5 and 10: three groups of general criteria, in Appendix I of ten, four and three items for people. */
    static final ImmutableList<String> GENERAL = ImmutableList.of("I", "II", "III");

    static final RegulationDuty REGULATION = new RegulationDuty(
            DRAFT.provision(
                    "regulation",
                    "Điều 18.3a",
                    "Đơn vị ban hành quy chế đánh giá trước ngày 30/11/2026",
                    "Every unit issues its evaluation regulation by 30/11/2026"),
            StandardTimeLimits.EVALUATION_REGULATION.lastDay());

    private Decree233() {}

    /** The year 2026 of people is under the decree: Article 20.1 rules its classification. It says nothing of units. */
    static Interpretation<YearOfEffect> yearOfEffect() {
        return Drafting.stated("year-of-effect", YearOfEffect.TEXT_AT_CLASSIFICATION, DECREE.clause("Điều 20.1"));
    }

    /** Article 20.1, of which the copy that could be read has lost some twenty letters after "căn cứ vào Quy". */
    static Transition transition() {
        return new Transition(
                DRAFT.provision(
                        "transition",
                        "Điều 20.1",
                        "Xếp loại viên chức cuối năm 2026 ở đơn vị chưa ban hành quy chế đánh giá",
                        "Public employees at the end of 2026 in a unit that has issued no evaluation regulation"),
                PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE),
                EvaluationPeriod.year(2026),
                Decree48.PUBLIC_EMPLOYEES,
                new Interpretation.Open<>(
                        "transition-2026",
                        TransitionText.CONTENTS_OF_FORMER_TEXT,
                        new BilingualText(
                                "Bản Điều 20.1 đối chiếu được bị mất chữ: đơn vị theo nội dung Nghị định 90/2020 đã sửa đổi hay theo quy"
                                        + " chế của mình ban hành theo nghị định đó, phải do người có văn bản xác định.",
                                "The copy of Art 20.1 is damaged: whether the unit goes by the contents of Decree 90/2020 as amended or by its own"
                                        + " regulation under that decree has to be said by whoever has the text.")));
    }

    /** Groups with as many items as the decree has, of equal worth only because some worth has to stand in a shape. */
    static Stream<Form.Group> shape(Fraction worth, ImmutableList<String> groups, int... items) {
        Fraction each = worth.dividedBy(Fraction.of(groups.size()));
        return Stream.iterate(0, i -> i + 1)
                .limit(groups.size())
                .map(i -> Form.Group.of(
                        groups.get(i), Collections.nCopies(items[i], each.dividedBy(Fraction.of(items[i])))));
    }

    static Interpretation<JudgedMeasure.LeftOutItem> leftOut() {
        return Drafting.chosen(
                "left-out-item",
                JudgedMeasure.LeftOutItem.UNDETERMINED,
                "Nghị định không có mục không áp dụng cho một số người; đơn vị có mục như vậy thì quy chế của đơn vị quy"
                        + " định.",
                "The decree knows no item that does not apply to somebody; a unit whose regulation has one says what it means.");
    }
}
