package io.github.thuocdo.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RatingRoundTest {

    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final UnitId OFFICE = UnitId.of("van-phong");
    private static final Rater BINH = Rater.of(CadreId.of("binh"));
    private static final Subject LAN = Subject.of(CadreId.of("lan"));
    private static final RatingSheet SHEET = new RatingSheet(
            "Phiếu chấm chéo", ImmutableMap.of("quality", Interval.parse("[0,10]"), "time", Interval.parse("[0,5]")));
    private static final Observation<Fraction> UNSEEN =
            Observation.notRated(new AbsenceReason.InWords("did not see it"));

    private static Observation<Fraction> mark(long points) {
        return Observation.given(Fraction.of(points));
    }

    private static Rating.Builder from(Rater rater, Subject subject) {
        return Rating.builder().by(rater).subject(subject).givenOn(DAY).source(Source.Known.ENTERED);
    }

    private static Rating rating(Rater rater, Subject subject, long quality, Observation<Fraction> time) {
        return from(rater, subject)
                .putMark("quality", mark(quality))
                .putMark("time", time)
                .build();
    }

    private static RatingRound round(Rating... ratings) {
        return RatingRound.builder()
                .sheet(SHEET)
                .period(MARCH)
                .addRatings(ratings)
                .build();
    }

    @Test
    void a_total_is_the_sum_of_the_marks() {
        assertThat(rating(BINH, LAN, 8, mark(4)).total()).isEqualTo(mark(12));
    }

    @Test
    void an_unanswered_criterion_is_no_zero() {
        assertThat(rating(BINH, LAN, 8, UNSEEN).total()).isEqualTo(UNSEEN);
        assertThat(round(rating(BINH, LAN, 8, UNSEEN))
                        .only("quality")
                        .ratings()
                        .get(0)
                        .total())
                .isEqualTo(mark(8));
    }

    @Test
    void nobody_rates_himself_nor_a_unit_itself_or_those_who_lead_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating(BINH, Subject.of(CadreId.of("binh")), 8, mark(4)))
                .withMessage("rater of binh must not rate itself");
        assertThatIllegalArgumentException().isThrownBy(() -> rating(Rater.of(OFFICE), Subject.of(OFFICE), 8, mark(4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating(Rater.of(OFFICE), Subject.leadershipOf(OFFICE), 8, mark(4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeclaredConflict(
                        BINH, Subject.of(CadreId.of("binh")), DAY, "chính mình", Source.Known.ENTERED));
        assertThat(rating(Rater.of(UnitId.of("binh")), Subject.of(CadreId.of("binh")), 8, mark(4)))
                .as("a unit of the same name is somebody else")
                .isNotNull();
    }

    @Test
    void a_rating_answers_its_sheet_within_its_ranges() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> round(from(BINH, LAN).putMark("quality", mark(8)).build()))
                .withMessage(
                        "rating of lan must answer every criterion of the rating sheet Phiếu chấm chéo and no other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(rating(BINH, LAN, 11, mark(4))))
                .withMessage("mark (11) for quality must be in [0,10]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> from(BINH, LAN).build())
                .withMessage("rating of lan must have a mark, or the reason why there is none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.only("manners"))
                .withMessage("criterion (manners) must be one of the rating sheet Phiếu chấm chéo");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingSheet("Phiếu", ImmutableMap.of()))
                .withMessage("rating sheet (Phiếu) must have a criterion");
    }

    @Test
    void a_rater_rates_a_subject_once_and_not_before_the_period() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(rating(BINH, LAN, 8, mark(4)), rating(BINH, LAN, 9, mark(4))))
                .withMessage("subject (lan) must be rated once by each rater");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(from(BINH, LAN)
                        .givenOn(LocalDate.of(2026, 2, 28))
                        .putMark("quality", mark(8))
                        .putMark("time", mark(4))
                        .build()))
                .withMessage("givenOn (2026-02-28) must not be before the period 2026-03");
    }

    @Test
    void a_conflict_is_declared_once() {
        DeclaredConflict conflict = new DeclaredConflict(BINH, LAN, DAY, "vợ chồng", Source.of("Bản khai"));
        Rating rating = rating(BINH, LAN, 8, mark(4));

        assertThat(new RatingRound(SHEET, MARCH, ImmutableList.of(rating), ImmutableList.of(conflict)).conflict(rating))
                .contains(conflict);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RatingRound(SHEET, MARCH, ImmutableList.of(rating), ImmutableList.of(conflict, conflict)))
                .withMessage("conflict of interest about lan must be declared once by each rater");
    }
}
