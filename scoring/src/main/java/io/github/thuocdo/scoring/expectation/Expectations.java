package io.github.thuocdo.scoring.expectation;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a case or a variant expects.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param subjects  what is expected of people, units and collectives
 * @param board  what is expected of the scopes of the quota
 * @param findings  which findings are expected of the round as a whole
 * @param gaps  what must be missing or of no use, and what must not
 * @param refusal  the refusal that is expected instead of everything else
 */
public record Expectations(
        ImmutableList<OfSubject> subjects,
        ImmutableList<OfScope> board,
        ImmutableList<Check.OfFinding> findings,
        ImmutableList<GapCheck> gaps,
        Optional<OfRefusal> refusal) {

    /** Nothing is expected. */
    public static final Expectations NONE = new Expectations(
            ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), Optional.empty());

    /**
     * Returns how many things are expected.
     *
     * @return the number of expectations
     */
    public int count() {
        int ofSubjects =
                subjects.stream().mapToInt(subject -> subject.checks().size()).sum();
        return ofSubjects + board.size() + findings.size() + gaps.size() + (refusal.isPresent() ? 1 : 0);
    }

    /**
     * What is expected of one person, unit or collective in one period.
     *
     * @param where  the place
     * @param subject  of whom
     * @param channel  through which channel; the first that rates the subject where it is not said
     * @param period  the period
     * @param checks  what is expected
     */
    public record OfSubject(
            Place where,
            Subject subject,
            Optional<Channel> channel,
            EvaluationPeriod period,
            ImmutableList<Check> checks) {}

    /** The numbers of a scope. */
    public enum ScopeNumber implements Term {
        /** The places for "excellent". */
        PLACES,
        /** The people of whom the share is taken. */
        BASE,
        /** The candidates. */
        CANDIDATES
    }

    /**
     * What is expected of one scope of the quota.
     *
     * @param where  the place
     * @param number  which number
     * @param scope  the unit or group
     * @param kind  of whose quota
     * @param channel  through which channel; the first with such a scope where it is not said
     * @param value  the expected number
     */
    public record OfScope(
            Place where, ScopeNumber number, String scope, Subject.Kind kind, Optional<Channel> channel, int value) {}

    /**
     * The refusal of the whole case.
     *
     * @param where  the place of the expectation
     * @param code  the code of the problem
     * @param at  the place of the problem or the beginning of it
     */
    public record OfRefusal(Place where, Optional<String> code, Optional<String> at) {

        /**
         * Returns whether one of the problems is the one that was expected.
         *
         * @param problems  the problems
         * @return true if code and place fit
         */
        public boolean isMetBy(List<Problem> problems) {
            return problems.stream().anyMatch(this::fits);
        }

        private boolean fits(Problem problem) {
            return code.map(problem.code()::equals).orElse(true)
                    && at.map(path -> problem.where().path().english().startsWith(path)
                                    || problem.where().toString().contains(path))
                            .orElse(true);
        }

        /**
         * Returns what was expected in words.
         *
         * @return the code and the place, as far as given
         */
        public BilingualText expected() {
            return Said.together(
                    Said.either("từ chối", "refusal"),
                    code.map(text -> Said.together(BilingualText.of(" "), Said.code(text)))
                            .orElse(BilingualText.NONE),
                    at.map(text -> Said.code(" tại", " at", text)).orElse(BilingualText.NONE));
        }
    }
}
