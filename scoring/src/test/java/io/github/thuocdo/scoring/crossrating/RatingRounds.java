package io.github.thuocdo.scoring.crossrating;

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
import io.github.thuocdo.core.rating.DeclaredConflict;
import io.github.thuocdo.core.rating.Rater;
import io.github.thuocdo.core.rating.Rating;
import io.github.thuocdo.core.rating.RatingRound;
import io.github.thuocdo.core.rating.RatingSheet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Rounds of ratings written as tables. */
final class RatingRounds {

    static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final String POINTS = "points";
    static final RatingSheet SHEET = new RatingSheet("Phiếu chấm chéo", ImmutableMap.of(POINTS, Interval.all()));

    private RatingRounds() {}

    static CadreId person(int number) {
        return CadreId.of("p" + number);
    }

    static Rater rater(int number) {
        return Rater.of(person(number));
    }

    /** The subject of a column of a table whose raters are not rated themselves. */
    static Subject column(int number) {
        return Subject.of(CadreId.of("s" + number));
    }

    static Rating rating(Rater rater, Subject subject, Observation<Fraction> mark) {
        return Rating.builder()
                .by(rater)
                .subject(subject)
                .givenOn(DAY)
                .putMark(POINTS, mark)
                .source(Source.Known.ENTERED)
                .build();
    }

    static Rating rating(Rater rater, Subject subject, String points) {
        return rating(rater, subject, mark(points));
    }

    static Rating as(String capacity, Rating rating) {
        return new Rating(
                rating.rater(), capacity, rating.subject(), rating.givenOn(), rating.marks(), rating.source());
    }

    /** A dot is a mark that was not given. */
    static Observation<Fraction> mark(String points) {
        return points.equals(".")
                ? Observation.notRated(new AbsenceReason.InWords("no answer"))
                : Observation.given(Fraction.parse(points));
    }

    static RatingRound round(List<Rating> ratings, DeclaredConflict... conflicts) {
        return new RatingRound(SHEET, MARCH, ImmutableList.copyOf(ratings), ImmutableList.copyOf(conflicts));
    }

    static DeclaredConflict conflict(Rater rater, Subject subject) {
        return new DeclaredConflict(rater, subject, DAY, "họ hàng", Source.of("Bản khai"));
    }

    /** A row a rater, a column a subject that rates nobody. */
    static RatingRound table(String... rows) {
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        for (int row = 0; row < rows.length; row++) {
            List<String> marks = Arrays.asList(rows[row].trim().split(" +"));
            for (int column = 0; column < marks.size(); column++) {
                ratings.add(rating(rater(row), column(column), marks.get(column)));
            }
        }
        return round(ratings.build());
    }

    /** A row a rater, a column the same people; a dash where somebody would rate himself. */
    static RatingRound amongOneAnother(String... rows) {
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        for (int row = 0; row < rows.length; row++) {
            List<String> marks = Arrays.asList(rows[row].trim().split(" +"));
            for (int column = 0; column < marks.size(); column++) {
                if (!marks.get(column).equals("-")) {
                    ratings.add(rating(rater(row), Subject.of(person(column)), marks.get(column)));
                }
            }
        }
        return round(ratings.build());
    }
}
