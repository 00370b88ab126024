package io.github.thuocdo.scoring.quota;

/**
 * A set of people among whom a capped class is counted (<i>phạm vi tính tỷ lệ</i>): an agency, or within it a group
 * with similar tasks.
 *
 * <p>Example: {@code new QuotaScope("Tài chính", 0, 7, 9, 9, rule)} with two candidates: of nine people classified, seven
 * are good on their own record.
 *
 * <p>Legal source: Decree 335/2025/NĐ-CP, Art 20.5a: agency <i>and</i> group.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  names the scope, once in a round
 * @param level  where the scope stands among the others, the innermost at 0; a person stands in one scope a level at
 *     most
 * @param good  how many are rated good without being candidates
 * @param people  how many are classified in the scope in all, candidates included
 * @param staff  how many there are in the scope in all, classified or not
 * @param rule  how many places the scope has; scopes may have different rates
 */
public record QuotaScope(String id, int level, int good, int people, int staff, PlacesRule rule) {

    public QuotaScope {
        PlacesRule.requireNotNegative(level, "level");
        PlacesRule.requireNotNegative(good, "good");
        PlacesRule.requireNotNegative(people, "people");
    }

    /**
     * Returns the places of this scope.
     *
     * @param candidates  how many candidates stand in it
     * @return from 0 to {@code candidates}
     * @throws IllegalArgumentException if candidates and good are more than the people of the scope
     */
    int places(int candidates) {
        return rule.places(new PlacesRule.Headcount(candidates, good, people, staff));
    }
}
