package io.github.thuocdo.examples.quickstart;

/** The entry point of the quickstart. */
public final class Main {

    private Main() {}

    /**
     * Prints how the program is used, and ends with exit code 2.
     *
     * @param args  the arguments of the command line
     */
    public static void main(String[] args) {
        System.err.println("Usage: java -jar thuocdo-quickstart.jar FILE");
        System.exit(2);
    }
}
