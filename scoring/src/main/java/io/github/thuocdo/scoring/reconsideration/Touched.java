package io.github.thuocdo.scoring.reconsideration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.validity.Term;

/**
 * Somebody whose result a correction touches (người cần được xem xét lại), to be reconsidered by the authority. Nothing is changed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the person
 * @param connections  in which ways the person is touched
 * @param shifts  what is otherwise, shorter periods first
 */
public record Touched(CadreId cadre, ImmutableSet<Connection> connections, ImmutableList<Shift> shifts) {
    /** In which way somebody is touched. */
    public enum Connection implements Term {
        /** A fact about the person changed (người được đính chính). */
        SUBJECT,
        /** A score of somebody under management changed the leader's own (người quản lý). */
        LEADER,
        /** The class of the organization that the person heads changed the limit (người đứng đầu tổ chức). */
        HEAD_OF_ORGANIZATION,
        /** The base or the places of a quota changed (cùng phạm vi tính tỷ lệ). */
        SHARES_QUOTA,
        /** The person had a place and has none now, by the others alone (người mất suất). */
        DISPLACED,
        /** The person had no place and has one now, by the others alone (người được bổ sung). */
        ADMITTED
    }

    /**
     * Returns what is otherwise in one period.
     *
     * @param period  the period
     * @return the shifts
     */
    public ImmutableList<Shift> in(EvaluationPeriod period) {
        return shifts.stream().filter(shift -> shift.period().equals(period)).collect(toImmutableList());
    }
}
