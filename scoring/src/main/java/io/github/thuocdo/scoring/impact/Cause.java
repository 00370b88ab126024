package io.github.thuocdo.scoring.impact;

import io.github.thuocdo.core.validity.Term;
import java.util.Optional;

/**
 * What makes somebody's class another one (nguyên nhân thay đổi mức xếp loại). Each change of class has exactly one.
 *
 * <p>Both sides come to the class in three stages: the own record, the limit of heads, the quota ({@link Stages}). At each stage the later side is to the
 * earlier one the same, better, worse, with a class where there was none, without one where there was one, or without a class in another way. <em>The cause
 * is the first stage from which on the two sides stand to one another as they do in the end.</em>
 *
 * <p>Examples, earlier side first:
 *
 * <ul>
 *   <li>good → excellent by the own record, and a place is left: better at every stage, so direct;
 *   <li>excellent on both sides by the own record, a place there and none here: the same, the same, worse: the quota;
 *   <li>a head rises from good to excellent by the own record while the organization falls from good to completed: better, worse, worse: the limit;
 *   <li>good → excellent by the own record, then tied for the last place: better, better, without a class: the quota.
 * </ul>
 *
 * <p>It follows that the causes divide all changes among them, that the way back has the same causes, and that nobody whose stages are the same on both
 * sides has one.
 */
public enum Cause implements Term {
    /** Direct effect: the person's own record gives another class (tác động trực tiếp). */
    DIRECT,
    /** A head's limit: the class of the organization binds otherwise (giới hạn của người đứng đầu). */
    HEAD_LIMIT,
    /** Displacement by the quota: a place is left where none was, or the reverse (do tỷ lệ khống chế). */
    QUOTA;

    /** The cause of a change; empty where the class is the same. */
    static Optional<Cause> of(Stages before, Stages after) {
        Relation end = Relation.of(before.settled(), after.settled());
        if (end == Relation.SAME) {
            return Optional.empty();
        }
        if (Relation.of(before.limited(), after.limited()) != end) {
            return Optional.of(QUOTA);
        }
        return Optional.of(Relation.of(before.ownRecord(), after.ownRecord()) == end ? DIRECT : HEAD_LIMIT);
    }
}
