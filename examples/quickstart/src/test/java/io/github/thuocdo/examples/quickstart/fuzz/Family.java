package io.github.thuocdo.examples.quickstart.fuzz;

import java.util.Optional;
import java.util.Random;

/** A kind of hostile inputs: each is made of a seed alone, so that it can be made again. */
interface Family {

    /** What is printed of it. */
    String name();

    /** Makes one input and tries it. */
    Trial next(Random random);

    /** What one input did: its text where there is one, whether it was taken, and the trouble if it met any. */
    record Trial(String input, boolean taken, Optional<String> trouble) {

        static Trial taken(String input) {
            return new Trial(input, true, Optional.empty());
        }

        static Trial refused(String input) {
            return new Trial(input, false, Optional.empty());
        }

        static Trial trouble(String input, String what) {
            return new Trial(input, true, Optional.of(what));
        }

        /** An exception that nobody may see, with the lines of the program in it. */
        static Trial thrown(String input, Throwable error) {
            StringBuilder words = new StringBuilder(error.toString());
            int lines = 0;
            for (StackTraceElement line : error.getStackTrace()) {
                if (lines < 8) {
                    words.append("\n        at ").append(line);
                    lines++;
                }
            }
            return trouble(input, words.toString());
        }
    }
}
