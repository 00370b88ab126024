package io.github.thuocdo.scoring.specimen;

import java.util.HashMap;
import java.util.Map;

/** How the people of an agency, or the organizations of an authority, did together (mặt bằng chung): all excellent, none good, all the same, or each for itself. Not thread-safe. */
final class SharedAim {

    private final Choices choices;
    private final Level level;
    private final Map<Demand, Aim> same = new HashMap<>();

    private enum Level {
        ALL_BEST,
        EACH_FOR_ITSELF,
        ALL_THE_SAME,
        NONE_GOOD
    }

    SharedAim(Choices choices) {
        this.choices = choices;
        int choice = choices.below(100);
        if (choice < 15) {
            level = Level.ALL_BEST;
        } else if (choice < 70) {
            level = Level.EACH_FOR_ITSELF;
        } else {
            level = choice < 88 ? Level.ALL_THE_SAME : Level.NONE_GOOD;
        }
    }

    /** The aim of the next one. */
    Aim of(Demand demand) {
        return switch (level) {
            case ALL_BEST -> Aim.BEST_AND_NOTHING_ELSE;
            case EACH_FOR_ITSELF -> Aim.of(choices, demand);
            case ALL_THE_SAME -> same.computeIfAbsent(demand, key -> Aim.atEdge(choices, key));
            case NONE_GOOD -> Aim.WORST;
        };
    }
}
