package io.github.thuocdo.scoring.packing;

import io.github.thuocdo.core.task.TaskOrigin;

/**
 * Where the numbers of packed work stand: a header, then the lines. A line is its coefficient, what was assigned, what was delivered and a
 * shape, which says where the work comes from, whether all of it was late, and how many faults and delays follow.
 */
final class Layout {

    /** Stands for a number that does not fit, a mark that is missing, and working days that nobody can tell. */
    static final long NONE = -1;

    static final int HEADER = 7;
    static final int LINE = 4;
    static final int LATENESS = 3;
    static final int LAPSE = 3;

    private static final TaskOrigin[] ORIGINS = TaskOrigin.values();
    private static final int ORIGIN_MASK = 3;
    private static final int LATE_BIT = 4;
    private static final int FAULTS_SHIFT = 3;
    private static final int DELAYS_SHIFT = 33;
    private static final int COUNT_MASK = (1 << 30) - 1;

    private Layout() {}

    static long shape(TaskOrigin origin, boolean isLate, int faults, int delays) {
        return codeOf(origin) | (isLate ? LATE_BIT : 0) | (long) faults << FAULTS_SHIFT | (long) delays << DELAYS_SHIFT;
    }

    static TaskOrigin originOf(long shape) {
        return ORIGINS[(int) shape & ORIGIN_MASK];
    }

    /** Whether anything stands behind the numbers of the line. */
    static boolean hasMore(long shape) {
        return (shape & ~ORIGIN_MASK) != 0;
    }

    static boolean isLate(long shape) {
        return (shape & LATE_BIT) != 0;
    }

    static int faults(long shape) {
        return (int) (shape >> FAULTS_SHIFT) & COUNT_MASK;
    }

    static int delays(long shape) {
        return (int) (shape >> DELAYS_SHIFT) & COUNT_MASK;
    }

    static int nextLine(long[] words, int line) {
        long shape = words[line + 3];
        if (!hasMore(shape)) {
            return line + LINE;
        }
        int lateness = isLate(shape) ? LATENESS : 0;
        return line + LINE + lateness + LAPSE * (faults(shape) + delays(shape));
    }

    private static int codeOf(TaskOrigin origin) {
        for (int code = 0; code < ORIGINS.length; code++) {
            if (ORIGINS[code] == origin) {
                return code;
            }
        }
        throw new IllegalStateException("origin " + origin + " must be one of its kind");
    }
}
