package io.github.thuocdo.scoring.internal;

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

    Frame frame() {
        return current;
    }
}
