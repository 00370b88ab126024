package io.github.thuocdo.scoring.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A collector of everything that is wrong in a case file.
 *
 * <p>Somebody who mends a file wants the whole list, not the first line of it. Every reader of this package is therefore handed
 * one collector, reports to it, and goes on as if the wrong value were absent. Whoever started the reading looks into it in the end.
 *
 * <p>This class is not thread-safe: one reading, one collector.
 */
public final class Problems {

    private static final Comparator<Problem> BY_PLACE = comparing(
                    (Problem problem) -> problem.where().file())
            .thenComparingInt(problem -> problem.where().line())
            .thenComparingInt(problem -> problem.where().column());

    /** Nobody reads more of them, and a file of two mebibytes can hold a million. */
    private static final int MOST = 200;

    /** What follows the path of a whole in that of a part: a key, an item, a column of a row. */
    private static final ImmutableList<String> INNER = ImmutableList.of(".", "[", ",");

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Set<Problem> wholes = new HashSet<>();
    private final Map<Problem, Place> causes = new HashMap<>();
    private final Set<String> misspelt = new HashSet<>();
    private final Set<Place> places = new HashSet<>();
    private int met;
    private int untold;

    private Problems() {}

    /**
     * Returns a collector that holds nothing yet.
     *
     * @return the collector
     */
    public static Problems empty() {
        return new Problems();
    }

    /**
     * Adds a problem; the same problem is told only once.
     *
     * @param problem  the problem
     */
    public void add(Problem problem) {
        met++;
        if (found.size() < MOST || found.contains(problem)) {
            found.add(problem);
            places.add(problem.where());
        } else {
            untold++;
        }
    }

    /**
     * Adds a problem given by its parts.
     *
     * @param where  the place
     * @param code  the stable code: lower-case words joined by hyphens
     * @param value  what was found, or the name of what is missing
     * @param rule  what must be so
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or the rule is blank
     */
    public void add(Place where, String code, String value, BilingualText rule) {
        add(where, code, BilingualText.of(value), rule);
    }

    /**
     * Adds a problem whose value is said in words.
     *
     * @param where  the place
     * @param code  the stable code: lower-case words joined by hyphens
     * @param value  what was found
     * @param rule  what must be so
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or the rule is blank
     */
    public void add(Place where, String code, BilingualText value, BilingualText rule) {
        add(new Problem(where, code, value, rule));
    }

    /**
     * Returns how many problems there are.
     *
     * @return the number, 0 for a sound file
     */
    public int size() {
        return found.size();
    }

    /**
     * Returns whether there is no problem.
     *
     * @return true if nothing was added
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Returns the problems in the order of the file. That a whole does not fit together is not told where a part of it is wrong, of which it
     * may be a mere consequence.
     *
     * @return the problems by file, line and column, those of one place in the order in which they were added; after 200 of them only how many more there are
     */
    public ImmutableList<Problem> inOrder() {
        ImmutableList<Problem> told = found.stream()
                .filter(problem -> !mayFollow(problem))
                .sorted(BY_PLACE)
                .collect(toImmutableList());
        return untold == 0
                ? told
                : ImmutableList.<Problem>builder()
                        .addAll(told)
                        .add(new Problem(
                                Place.ofFile(told.get(0).where().file()),
                                "more-problems",
                                BilingualText.of(String.valueOf(untold)),
                                new BilingualText(
                                        "lỗi nữa không kể ra ở đây; hãy sửa các lỗi trên trước",
                                        "more are not told here; mend those above first")))
                        .build();
    }

    /** Takes a problem back that turned out to follow from another one. What was met stays met. */
    void withdraw(Problem problem) {
        found.remove(problem);
    }

    /** Adds that a whole does not fit together. It is not told where a part is wrong, of which it may be a mere consequence. */
    void addOfWhole(Place where, String code, BilingualText value, BilingualText rule) {
        Problem problem = new Problem(where, code, value, rule);
        wholes.add(problem);
        add(problem);
    }

    /**
     * Adds a problem that may follow from another one, as that nobody knows a task follows where the tasks could not be read. It is not told
     * where something is wrong in the value from which it would follow, or where the key of that value may be misspelt.
     *
     * @param cause  where that value stands, or would stand
     */
    void addFollowing(Place cause, Problem problem) {
        causes.put(problem, cause);
        add(problem);
    }

    /** Notes that a key which is not there may be given under a name that nobody knows, which is told by itself. */
    void noteMisspelt(Place key) {
        misspelt.add(key.path().english());
    }

    private boolean mayFollow(Problem problem) {
        return (wholes.contains(problem) && isAnyWithin(problem.where()))
                || Optional.ofNullable(causes.get(problem))
                        .filter(this::isDoubtful)
                        .isPresent();
    }

    /**
     * Returns whether a value may be another than it seems.
     *
     * @param cause  where it stands, or would stand
     * @return true if something is wrong in it, or its key may be misspelt
     */
    public boolean isDoubtful(Place cause) {
        String path = cause.path().english();
        return misspelt.contains(path)
                || isAnyWithin(cause)
                || found.stream()
                        .anyMatch(problem -> problem.where().path().english().equals(path));
    }

    /**
     * Returns whether something is wrong within a list or a map.
     *
     * @param whole  its place
     * @return true if a problem was found in one of its parts
     */
    public boolean isAnyWithin(Place whole) {
        String path = whole.path().english();
        return !path.isEmpty()
                && found.stream()
                        .map(problem -> problem.where().path().english())
                        .anyMatch(other -> INNER.stream().anyMatch(inner -> other.startsWith(path + inner)));
    }

    /** Adds a problem unless something else is already known to be wrong at exactly this place, of which it may be a mere consequence. */
    void addFirst(Place where, String code, BilingualText value, BilingualText rule) {
        if (places.contains(where)) {
            meetAgain();
        } else {
            add(where, code, value, rule);
        }
    }

    /** Notes that something wrong was met which has been told already, so that nothing is made of what hangs on it. */
    public void meetAgain() {
        met++;
    }

    /** Returns how often something wrong was met, told or not. */
    int met() {
        return met;
    }
}
