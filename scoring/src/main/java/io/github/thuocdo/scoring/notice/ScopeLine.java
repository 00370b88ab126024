package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.words.Wording;

/**
 * One line about a scope within which a share of the best is counted (một dòng về phạm vi tính tỷ lệ).
 *
 * <p>All of it is in words of an office, without ids of units. This class is immutable and thread-safe.
 *
 * @param scope  the agency, the unit or the group
 * @param rate  the share in percent
 * @param base  of how many it is taken
 * @param candidates  how many have the points for it
 * @param ceiling  how many there may be at most
 * @param within  how many are within it
 * @param referred  among how many the authority has to choose
 */
public record ScopeLine(
        String scope, String rate, String base, String candidates, String ceiling, String within, String referred) {

    /** Checks that nothing is null. */
    public ScopeLine {
        requireNonNull(scope, "scope");
        requireNonNull(rate, "rate");
        requireNonNull(base, "base");
        requireNonNull(candidates, "candidates");
        requireNonNull(ceiling, "ceiling");
        requireNonNull(within, "within");
        requireNonNull(referred, "referred");
    }

    /**
     * Returns the line about a scope.
     *
     * @param scope  what came of it
     * @param policy  the policy of the round
     * @param organization  the organization, by which units are named
     * @param language  the language
     * @return the line
     */
    public static ScopeLine of(ScopeOutcome scope, Policy policy, Organization organization, Language language) {
        return of(scope, Wording.ofOffice(language, policy, organization::nameOf));
    }

    static ScopeLine of(ScopeOutcome scope, Wording wording) {
        return new ScopeLine(
                wording.scope(scope.kind(), scope.id()),
                wording.share(scope.rate()),
                wording.number(scope.base()),
                wording.number(scope.candidates()),
                wording.number(scope.places()),
                wording.number(scope.admitted()),
                wording.number(scope.referred()));
    }
}
