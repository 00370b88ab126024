package io.github.thuocdo.scoring.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.scoring.invariant.LawResult;
import io.github.thuocdo.scoring.invariant.LawRun;
import io.github.thuocdo.scoring.invariant.Laws;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The violations of laws that a drafter knows of and accepts (<i>sổ các vi phạm được chấp nhận</i>), each with the clause that wants it and a day until
 * which it is accepted.
 *
 * <p>One that has been mended must be taken out, and so must one whose day has passed: both fail the test.
 *
 * @param entries  the violations
 */
public record AcceptedViolations(ImmutableList<Entry> entries) {

    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final int COLUMNS = 5;

    /** Refuses a list of which something is missing, or in which a violation stands twice. */
    public AcceptedViolations {
        requireNonNull(entries, "entries");
        ImmutableSet<List<String>> known = entries.stream()
                .map(entry -> List.of(entry.policy(), entry.law()))
                .collect(toImmutableSet());
        checkArgument(known.size() == entries.size(), "entries must name each policy and law once: %s", known);
    }

    /**
     * One violation.
     *
     * @param policy  the id of the policy
     * @param law  the key of the law
     * @param citation  the clause that wants it, never blank
     * @param until  the last day on which it is accepted
     * @param reason  why it is accepted, never blank
     */
    public record Entry(String policy, String law, String citation, LocalDate until, String reason) {

        /** Refuses a violation of an unknown law, or one without clause or reason. */
        public Entry {
            requireNonNull(policy, "policy");
            requireNonNull(until, "until");
            checkArgument(Laws.byKey(law).isPresent(), "law (%s) must be the key of a law", law);
            checkArgument(!citation.isBlank(), "citation must say which clause wants it (law %s)", law);
            checkArgument(!reason.isBlank(), "reason must say why it is accepted (law %s)", law);
        }
    }

    /**
     * Returns a list of none.
     *
     * @return the empty list
     */
    public static AcceptedViolations none() {
        return new AcceptedViolations(ImmutableList.of());
    }

    /**
     * Reads a list.
     *
     * @param text  one violation a line, {@code policy | law | citation | until | reason}; blank lines and lines that begin with {@code #} say nothing
     * @return the list
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static AcceptedViolations parse(String text) {
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        int number = 0;
        for (String line : Splitter.on(CharMatcher.anyOf("\r\n")).split(text)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(CELLS.splitToList(line), number));
            }
        }
        return new AcceptedViolations(entries.build());
    }

    private static Entry entry(List<String> cells, int number) {
        try {
            checkArgument(
                    cells.size() == COLUMNS,
                    "five columns are asked for, policy | law | citation | until | reason, and %s are there",
                    cells.size());
            return new Entry(cells.get(0), cells.get(1), cells.get(2), LocalDate.parse(cells.get(3)), cells.get(4));
        } catch (IllegalArgumentException | DateTimeParseException refused) {
            throw new IllegalArgumentException("line " + number + ": " + refused.getMessage(), refused);
        }
    }

    /** What is wrong with a run, the accepted violations taken into account. */
    List<String> complaints(LawRun run, Set<String> neverAsked, LocalDate today) {
        List<String> complaints = new ArrayList<>();
        String policy = run.policy().id();
        ImmutableList<Entry> own =
                entries.stream().filter(entry -> entry.policy().equals(policy)).collect(toImmutableList());
        for (LawResult result : run.results()) {
            boolean accepted = own.stream().anyMatch(entry -> entry.law().equals(result.law()));
            if (result.broken().isPresent() && !accepted) {
                complaints.add("law " + result.law() + " is broken");
            } else if (result.isKept() && accepted) {
                complaints.add(
                        "law " + result.law() + " is accepted as broken and is not broken any more: take it out");
            }
            result.failed()
                    .ifPresent(failed -> complaints.add("law " + result.law()
                            + " could not be tried, for the program failed: " + failed.exception()));
            if (result.neverAsked() != neverAsked.contains(result.law())) {
                complaints.add(
                        result.neverAsked()
                                ? "law " + result.law() + " never had anything to ask"
                                : "law " + result.law() + " is said never to ask, and asks");
            }
        }
        own.stream()
                .filter(entry -> today.isAfter(entry.until()))
                .forEach(entry ->
                        complaints.add("law " + entry.law() + " was accepted as broken until " + entry.until()));
        return complaints;
    }
}
