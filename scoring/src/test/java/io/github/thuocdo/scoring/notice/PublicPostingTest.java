package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicPostingTest {

    private static final Unit WARD = Unit.of(UnitId.of("ben-sen"), "UBND phường Bến Sen", UnitLevel.USING);
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);

    private static Explained year(Cadre cadre, Proposal proposal, String... totals) {
        Scorecard card = Cases.card(Cases.year(cadre, totals));
        return Explained.of(Cases.placement(card, proposal, card.considerations(), card.findings()), cadre);
    }

    private static Explained disciplined() {
        Scorecard card = Cases.card(Cases.disciplinedYear());
        return Explained.of(Cases.placement(card, card.proposal(), card.considerations(), card.findings()), Cases.KHAI);
    }

    private static List<Explained> people() {
        return List.of(
                Cases.refusedYear(),
                disciplined(),
                year(
                        Cases.civilServant("nv-tue", "Đỗ Minh Tuệ"),
                        new Proposal.NotClassified(Told.reason("335.six-months")),
                        "70"),
                year(
                        Cases.civilServant("nv-ha", "Dương Thị Hà"),
                        new Proposal.Pending(Told.reason("335.quota/tied")),
                        "93"),
                year(
                        Cases.civilServant("nv-manh", "Đinh Công Mạnh"),
                        new Proposal.Undetermined(new ProposalReason.Lacking(Gap.PERIOD_NOT_RATED)),
                        "71"));
    }

    static PublicPosting posting() {
        return PublicPosting.of(WARD, YEAR, people());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_lists_names_and_classes(Language language) {
        Golden.assertText(posting().text(language), "posting", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_holds_no_score_no_ground_and_no_discipline(Language language) {
        assertThat(posting().text(language))
                .doesNotContain("nv-", "KL-5", "88/QĐ-UBND", "90,88", "90.88", "818/9", "81", "93", "71", "335.")
                .doesNotContainIgnoringCase("kỷ luật")
                .doesNotContainIgnoringCase("khiển trách")
                .doesNotContainIgnoringCase("reprimand")
                .doesNotContainIgnoringCase("discipline")
                .doesNotContainIgnoringCase("tỷ lệ")
                .doesNotContainIgnoringCase("quota")
                .doesNotContainIgnoringCase("6 tháng")
                .doesNotContainIgnoringCase("month");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_depends_on_names_and_classes_alone(Language language) {
        Proposal good = new Proposal.Classified(Classification.GOOD);

        assertThat(PublicPosting.of(WARD, YEAR, List.of(year(Cases.NGAN, good, "90.5", "91")))
                        .text(language))
                .isEqualTo(PublicPosting.of(WARD, YEAR, List.of(Cases.refusedYear()))
                        .text(language));
        assertThat(PublicPosting.of(
                                WARD,
                                YEAR,
                                List.of(year(Cases.NGAN, new Proposal.Pending(Told.reason("170.suspension")), "77")))
                        .text(language))
                .isEqualTo(PublicPosting.of(
                                WARD,
                                YEAR,
                                List.of(year(Cases.NGAN, new Proposal.Undetermined(Told.reason("335.quota")), "95")))
                        .text(language));
    }

    @Test
    void the_order_of_the_input_tells_nothing() {
        assertThat(PublicPosting.of(WARD, YEAR, ImmutableList.copyOf(people()).reverse()))
                .isEqualTo(posting());
    }

    @Test
    void a_month_has_no_class_to_post() {
        Explained month = Explained.of(Cases.card(Cases.staffMonth()), Cases.NGAN);

        assertThatThrownBy(() -> PublicPosting.of(WARD, EvaluationPeriod.month(2026, 3), List.of(month)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period (2026-03) leads to no class, so there is nothing to post");
    }

    @Test
    void a_scorecard_of_another_period_is_refused() {
        assertThatThrownBy(() -> PublicPosting.of(WARD, EvaluationPeriod.year(2027), people()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period (2026) of nv-ngan must be 2027");
    }
}
