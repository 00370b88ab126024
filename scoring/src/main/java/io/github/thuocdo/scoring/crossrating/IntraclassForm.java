package io.github.thuocdo.scoring.crossrating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.rating.Rater;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;
import java.util.List;

/**
 * The forms of the intraclass correlation (hệ số tương quan nội lớp, ICC), after Shrout and Fleiss (1979): which part of the variance of ratings is one of
 * the subjects. It is 1 for full agreement and may be below 0. Where raters contradict one another so much that the divisor is not positive, there is no
 * such part: r1 = 1, 3 and r2 = 3, 1 leave B = 0 and E = 4, of which ICC(2,k) would be 2.
 *
 * <p>Single: the reliability of one rating; average: that of the mean of all raters. Agreement: raters who are stricter than others lower it; consistency:
 * they do not.
 *
 * <p>With n subjects, k ratings of each, and the mean squares between subjects (B), within subjects (W), between raters (J) and of the rest (E).
 */
public enum IntraclassForm implements Term, Named {
    /** ICC(1,1), agreement of single ratings, each subject with raters of its own: (B − W) / (B + (k − 1) W). */
    ONE_WAY_SINGLE("ICC(1,1), một điểm", "ICC(1,1), single") {
        @Override
        Coefficient of(Squares squares) {
            return squares.quotient(squares.between().minus(squares.within()), squares.spread(squares.within()));
        }
    },
    /** ICC(1,k), agreement of means, each subject with raters of its own: (B − W) / B. */
    ONE_WAY_AVERAGE("ICC(1,k), trung bình", "ICC(1,k), average") {
        @Override
        Coefficient of(Squares squares) {
            return squares.quotient(squares.between().minus(squares.within()), squares.between());
        }
    },
    /** ICC(2,1), agreement of single ratings of the same raters: (B − E) / (B + (k − 1) E + k (J − E) / n). */
    AGREEMENT_SINGLE("ICC(2,1), đồng thuận tuyệt đối, một điểm", "ICC(2,1), absolute agreement, single") {
        @Override
        Coefficient of(Squares squares) {
            return squares.quotient(
                    squares.between().minus(squares.rest()),
                    squares.spread(squares.rest()).plus(squares.ofRaters().multipliedBy(squares.raters())));
        }
    },
    /** ICC(2,k), agreement of means of the same raters: (B − E) / (B + (J − E) / n). */
    AGREEMENT_AVERAGE("ICC(2,k), đồng thuận tuyệt đối, trung bình", "ICC(2,k), absolute agreement, average") {
        @Override
        Coefficient of(Squares squares) {
            return squares.quotient(
                    squares.between().minus(squares.rest()), squares.between().plus(squares.ofRaters()));
        }
    },
    /** ICC(3,1), consistency of single ratings of the same raters: (B − E) / (B + (k − 1) E). */
    CONSISTENCY_SINGLE("ICC(3,1), nhất quán, một điểm", "ICC(3,1), consistency, single") {
        @Override
        Coefficient of(Squares squares) {
            return squares.quotient(squares.between().minus(squares.rest()), squares.spread(squares.rest()));
        }
    },
    /** ICC(3,k), consistency of means of the same raters: (B − E) / B. */
    CONSISTENCY_AVERAGE("ICC(3,k), nhất quán, trung bình", "ICC(3,k), consistency, average") {
        @Override
        Coefficient of(Squares squares) {
            return squares.quotient(squares.between().minus(squares.rest()), squares.between());
        }
    };

    private final String vietnameseName;
    private final String englishName;

    IntraclassForm(String vietnameseName, String englishName) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
    }

    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    @Override
    public String englishName() {
        return englishName;
    }

    abstract Coefficient of(Squares squares);

    private boolean isOneWay() {
        return this == ONE_WAY_SINGLE || this == ONE_WAY_AVERAGE;
    }

    /** Computes this form. Where each subject has raters of its own, they need not be compared with one another. */
    Coefficient of(RatingTable table) {
        if (!isOneWay() && table.islands() > 1) {
            return new Coefficient.NotBorne(Coefficient.Why.NOT_CONNECTED);
        }
        return isOneWay() ? isBalanced(table) : isComplete(table);
    }

    private Coefficient isBalanced(RatingTable table) {
        return table.hasSameNumberForAll() ? of(new Squares(table)) : incomplete();
    }

    private Coefficient isComplete(RatingTable table) {
        return table.isComplete() ? of(new Squares(table)) : incomplete();
    }

    private static Coefficient incomplete() {
        return new Coefficient.NotBorne(Coefficient.Why.INCOMPLETE);
    }

    /** The mean squares of ratings of which each subject has the same number, two at least, of two subjects at least. */
    private record Squares(RatingTable table) {

        Fraction subjects() {
            return Fraction.of(table.subjects().size());
        }

        Fraction raters() {
            return Fraction.of(table.of(table.subjects().asList().get(0)).size());
        }

        /** A part of the variance; none where there is no variance of which it could be one. */
        Coefficient quotient(Fraction dividend, Fraction divisor) {
            return divisor.signum() > 0
                    ? new Coefficient.Known(dividend.dividedBy(divisor))
                    : new Coefficient.NotBorne(
                            isOfOneMark() ? Coefficient.Why.NO_SPREAD : Coefficient.Why.NOT_TOLD_APART);
        }

        private boolean isOfOneMark() {
            return between().isZero() && sumWithin().isZero();
        }

        /** B. */
        Fraction between() {
            return RatingTable.squares(means())
                    .multipliedBy(raters())
                    .dividedBy(subjects().minus(Fraction.ONE));
        }

        private ImmutableList<Fraction> means() {
            return table.subjects().stream()
                    .map(subject -> RatingTable.mean(table.of(subject).values()))
                    .collect(toImmutableList());
        }

        /** W. */
        Fraction within() {
            return sumWithin().dividedBy(subjects().multipliedBy(raters().minus(Fraction.ONE)));
        }

        private Fraction sumWithin() {
            return Fraction.sum(table.subjects().stream()
                    .map((Subject subject) ->
                            RatingTable.squares(table.of(subject).values().asList()))
                    .toList());
        }

        /** The sum of squares between raters. */
        private Fraction sumOfRaters() {
            List<Fraction> means = table.raters().stream()
                    .map((Rater rater) -> RatingTable.mean(table.by(rater).values()))
                    .toList();
            return RatingTable.squares(means).multipliedBy(subjects());
        }

        /** E. */
        Fraction rest() {
            return sumWithin()
                    .minus(sumOfRaters())
                    .dividedBy(subjects().minus(Fraction.ONE).multipliedBy(raters().minus(Fraction.ONE)));
        }

        /** (J − E) / n. */
        Fraction ofRaters() {
            return sumOfRaters()
                    .dividedBy(raters().minus(Fraction.ONE))
                    .minus(rest())
                    .dividedBy(subjects());
        }

        /** B + (k − 1) of another mean square. */
        Fraction spread(Fraction other) {
            return between().plus(raters().minus(Fraction.ONE).multipliedBy(other));
        }
    }
}
