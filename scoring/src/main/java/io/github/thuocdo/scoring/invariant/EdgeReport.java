package io.github.thuocdo.scoring.invariant;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Numerals;

/** Who stands at the edges, as text (bản in số người sát ngưỡng). */
public final class EdgeReport implements NoBean {

    private final EdgeStress stress;
    private final Language language;
    private final Numerals numerals;

    private EdgeReport(EdgeStress stress, Language language) {
        this.stress = stress;
        this.language = language;
        this.numerals = new Numerals(language);
    }

    /**
     * Tells it in one language.
     *
     * @param stress  who stands at which edge, and what the faults would do
     * @param language  the language
     * @return lines of plain text
     */
    public static String text(EdgeStress stress, Language language) {
        return new EdgeReport(requireNonNull(stress, "stress"), requireNonNull(language, "language")).text();
    }

    private String text() {
        Paper.Builder paper = Paper.builder(
                language,
                language.either("SÁT NGƯỠNG: ", "CLOSE TO THE EDGES: ")
                        + stress.policy().id() + ", " + stress.period());
        paper.paragraph(language.either(
                stress.people() + " đối tượng có điểm. Đếm những điểm cách ngưỡng không quá "
                        + number(stress.distance()) + ".",
                stress.people() + " have a total. Counted are totals no further from an edge than "
                        + number(stress.distance()) + "."));
        paper.add(edges().block());
        paper.heading(language.either(
                "NẾU CỨ MỘT TRĂM NGƯỜI CÓ MỘT NGƯỜI THÊM MỘT LỖI", "IF ONE PERSON IN A HUNDRED HAD ONE MORE FAULT"));
        paper.paragraph(faulty());
        stress.changes().forEach(change -> paper.item(told(change)));
        return paper.build().text();
    }

    private NumberTable edges() {
        NumberTable table = new NumberTable(
                language.either("Ngưỡng", "Edge"),
                ImmutableList.of(language.either("Sát dưới", "Just below"), language.either("Sát trên", "Just above")));
        stress.edges()
                .forEach(edge -> table.add(
                        number(edge.edge()) + ": " + name(edge.below()) + " | " + name(edge.above()) + " ("
                                + edge.clause() + ")",
                        ImmutableList.of(Integer.toString(edge.justBelow()), Integer.toString(edge.justAbove())),
                        ImmutableList.of()));
        return table;
    }

    private String faulty() {
        if (stress.faulty().isEmpty()) {
            return language.either(
                    "Không ai có công việc trong kỳ để có thể thêm lỗi.",
                    "Nobody has work of the period in which a fault could be.");
        }
        String who = String.join(
                ", ", stress.faulty().stream().map(subject -> subject.text()).toList());
        int classes = stress.changedClasses().size();
        return language.either(
                stress.faulty().size() + " trong " + stress.working() + " người có công việc thêm một lỗi: " + who
                        + ". Số người đổi mức: " + classes + "; chỉ đổi điểm: "
                        + (stress.changes().size() - classes) + ".",
                "Of " + stress.working() + " with work, so many have one more fault: "
                        + stress.faulty().size() + " (" + who + "). Another class: " + classes
                        + "; other points alone: "
                        + (stress.changes().size() - classes) + ".");
    }

    private String told(EdgeStress.Change change) {
        return change.subject().text() + ": " + told(change.before()) + " → " + told(change.after());
    }

    private String told(EdgeStress.Standing standing) {
        return standing.total().map(this::number).orElse(language.either("không có điểm", "no total")) + ", "
                + standing.level().map(this::name).orElse(language.either("không có mức", "no class"));
    }

    private String number(Fraction number) {
        return numerals.number(number);
    }

    private String name(Classification level) {
        return language.nameOf(level);
    }
}
