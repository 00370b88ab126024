package io.github.thuocdo.scoring.quota;

import io.github.thuocdo.scoring.quota.QuotaOutcome.Ground;
import io.github.thuocdo.scoring.quota.QuotaOutcome.Limit;

/** The places of one scope while a pass goes down the ranking. Compared by identity. */
final class ScopeTally {

    private final QuotaScope scope;
    private final int candidates;
    private final int places;
    private int admitted;
    private int kept;
    private boolean ordered = true;

    ScopeTally(QuotaScope scope, int candidates) {
        this.scope = scope;
        this.candidates = candidates;
        this.places = scope.places(candidates);
    }

    int level() {
        return scope.level();
    }

    int places() {
        return places;
    }

    /** Whether somebody must go without; if not, the scope decides nothing. */
    boolean isBinding() {
        return candidates > places;
    }

    boolean isOrdered() {
        return ordered;
    }

    void losesOrder() {
        ordered = false;
    }

    /** The places neither given nor kept for a tie. */
    int left() {
        return places - admitted - kept;
    }

    void admit() {
        admitted++;
    }

    /** Keeps places for a tie until only some are left to those who rank below. */
    void keepAllBut(int left) {
        kept = places - admitted - left;
    }

    /** How this scope stands in the way of those who now come to it and find no place left. */
    Limit shut() {
        int open = places - admitted;
        return new Limit(open == 0 ? Ground.FULL : Ground.BEHIND_A_TIE, scope.id(), places, open);
    }

    /** How this scope stands in the way of those who cannot be told apart. */
    Limit contested(Ground ground) {
        return new Limit(ground, scope.id(), places, left());
    }
}
