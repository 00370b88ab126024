package io.github.thuocdo.scoring.coverage;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceKind;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.util.Optional;

/**
 * Which shorter periods a longer one rests on (các kỳ làm cơ sở cho kỳ dài hơn): which had a score, which had none and why, and who judged.
 *
 * <p>Example: a year of twelve months, five of them judged by the former ward (Decree 335/2025, Art 19.1), one lawful gap for sick leave. The
 * person can see which months the present agency did not judge.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param subject  about whom
 * @param period  the longer period
 * @param parts  the shorter periods, in order of time; empty where the longer one is scored from its own facts
 */
public record Coverage(Subject subject, EvaluationPeriod period, ImmutableList<Part> parts) {
    /** What a shorter period brings. */
    public enum Standing implements Term {
        /** A score that enters the mean (có điểm). */
        SCORED,
        /** A gap that the law allows, such as sick leave (khoảng trống có lý do hợp pháp). */
        LAWFUL_GAP,
        /** A period that the policy leaves out (không tính). */
        LEFT_OUT,
        /** A period that is not over (chưa đến hạn). */
        NOT_OVER,
        /** A period that should have been rated and was not (chưa được đánh giá). */
        NOT_RATED;
    }

    /**
     * A shorter period.
     *
     * @param period  the period
     * @param standing  what it brings
     * @param total  its score; empty for a gap
     * @param reason  why there is none; empty for a score, and where the period is not over
     * @param source  from whom the score comes; not recorded for a gap
     * @param judgedBy  the other agency that judged; empty for the present one, and for a gap
     */
    public record Part(
            EvaluationPeriod period,
            Standing standing,
            Optional<Points> total,
            Optional<AbsenceReason> reason,
            Source source,
            Optional<UnitId> judgedBy) {
        /**
         * Checks that a score stands exactly where there is one.
         *
         * @throws IllegalArgumentException if there is a total without a score, or the other way round
         */
        public Part {
            checkArgument(
                    total.isPresent() == (standing == Standing.SCORED),
                    "total (%s) of %s must be there exactly for a score",
                    total,
                    period);
        }
    }

    /**
     * Returns the coverage of a longer period.
     *
     * @param register  the facts, for who judged
     * @param longer  the scorecard of the longer period
     * @return the coverage; without parts where the period is scored from its own facts
     */
    public static Coverage of(Register register, Scorecard longer) {
        requireNonNull(register, "register");
        Subject subject = longer.dossier().subject();
        ImmutableList<Result> results =
                register.resultsOf(subject, longer.policy().scope().channel());
        return new Coverage(
                subject,
                longer.dossier().period(),
                longer.dossier().shorter().stream()
                        .map(score -> part(results, score))
                        .collect(toImmutableList()));
    }

    private static Part part(ImmutableList<Result> results, PeriodScore score) {
        Optional<Points> total = score.total().asOptional();
        return new Part(
                score.period(),
                standing(score.total()),
                total,
                score.total().absenceReason(),
                total.isPresent() ? score.source() : Source.Known.NOT_RECORDED,
                total.flatMap(points -> judge(results, score, points)));
    }

    private static Standing standing(Observation<Points> total) {
        Optional<AbsenceKind> absence = total.absence();
        if (absence.isEmpty()) {
            return Standing.SCORED;
        }
        return switch (absence.get()) {
            case EXCUSED -> Standing.LAWFUL_GAP;
            case NOT_APPLICABLE -> Standing.LEFT_OUT;
            case NOT_DUE -> Standing.NOT_OVER;
            case NOT_RATED, WITHHELD -> Standing.NOT_RATED;
        };
    }

    /** The agency of the result that stands; a computed score, and a result without an agency, are the present one's. */
    private static Optional<UnitId> judge(ImmutableList<Result> results, PeriodScore score, Points total) {
        return results.stream()
                .filter(result -> result.period().equals(score.period()))
                .filter(result -> result.total().filter(total::equals).isPresent()
                        && result.source().equals(score.source()))
                .findFirst()
                .flatMap(Result::judgedBy);
    }

    /**
     * Returns the shorter periods with one standing.
     *
     * @param standing  the standing
     * @return the periods, in order of time
     */
    public ImmutableList<Part> having(Standing standing) {
        requireNonNull(standing, "standing");
        return parts.stream().filter(part -> part.standing() == standing).collect(toImmutableList());
    }

    /**
     * Returns the scores that another agency than the present one gave.
     *
     * @return the shorter periods, in order of time
     */
    public ImmutableList<Part> judgedElsewhere() {
        return parts.stream().filter(part -> part.judgedBy().isPresent()).collect(toImmutableList());
    }

    /**
     * Returns whether every shorter period has a score or lawfully none.
     *
     * @return false if one should have been rated and was not, or is not over
     */
    public boolean isComplete() {
        return parts.stream()
                .noneMatch(part -> part.standing() == Standing.NOT_RATED || part.standing() == Standing.NOT_OVER);
    }
}
