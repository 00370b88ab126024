package io.github.thuocdo.scoring.plan;

/** Room for the numbers of one evaluation after another. */
public final class Numbers {

    private final LongFrame narrow;
    private Frame current;

    Numbers(LongFrame narrow) {
        this.narrow = narrow;
        current = narrow;
    }

    Frame narrow() {
        current = narrow;
        return narrow;
    }

    Frame wide(int slots) {
        current = new WideFrame(slots);
        return current;
    }

    public Frame frame() {
        return current;
    }
}
