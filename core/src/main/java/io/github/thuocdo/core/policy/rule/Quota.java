package io.github.thuocdo.core.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many may have a class (tỷ lệ khống chế). Decree 335/2025, Art 20.5: "excellent" for at most 20 % of those classified "good", in the
 * agency and in each similar-task group; up to 25 % by decision of the authority.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param reach  for whom and for which periods
 * @param level  the class that is limited
 * @param rate  the share of the base, as a ratio
 * @param highestRaisedRate  the most to which an authority may raise the share
 * @param rounding  how a number of places is rounded
 * @param base  of what the share is taken
 * @param scope  in which scopes the share holds
 * @param agency  at which level of the organization
 * @param members  who belongs to the agency
 * @param raisedScope  what a raised share lifts
 * @param smallGroup  what holds in a small group
 * @param ranking  in which order candidates stand
 * @param tie  what becomes of candidates with equal keys
 * @param surplus  what becomes of candidates without a place
 */
public record Quota(
        Provision provision,
        Reach reach,
        Classification level,
        Fraction rate,
        Fraction highestRaisedRate,
        Interpretation<RateRounding> rounding,
        Interpretation<Base> base,
        Interpretation<Scope> scope,
        Interpretation<Agency> agency,
        Interpretation<Members> members,
        Interpretation<RaisedScope> raisedScope,
        Interpretation<SmallGroup> smallGroup,
        Interpretation<Ranking> ranking,
        Interpretation<Tie> tie,
        Interpretation<Surplus> surplus)
        implements Rule {

    /**
     * Checks the rates.
     *
     * @param provision  the sentence of law
     * @param reach  for whom and for which periods
     * @param level  the class that is limited
     * @param rate  the share of the base, as a ratio
     * @param highestRaisedRate  the most to which an authority may raise the share
     * @param rounding  how a number of places is rounded
     * @param base  of what the share is taken
     * @param scope  in which scopes the share holds
     * @param agency  at which level of the organization
     * @param members  who belongs to the agency
     * @param raisedScope  what a raised share lifts
     * @param smallGroup  what holds in a small group
     * @param ranking  in which order candidates stand
     * @param tie  what becomes of candidates with equal keys
     * @param surplus  what becomes of candidates without a place
     * @throws IllegalArgumentException unless 0 &lt; rate &le; highest raised rate &le; 1
     */
    public Quota {
        requireNonNull(provision, "provision");
        requireNonNull(reach, "reach");
        requireNonNull(level, "level");
        requireNonNull(rate, "rate");
        requireNonNull(highestRaisedRate, "highestRaisedRate");
        requireNonNull(rounding, "rounding");
        requireNonNull(base, "base");
        requireNonNull(scope, "scope");
        requireNonNull(agency, "agency");
        requireNonNull(members, "members");
        requireNonNull(raisedScope, "raisedScope");
        requireNonNull(smallGroup, "smallGroup");
        requireNonNull(ranking, "ranking");
        requireNonNull(tie, "tie");
        requireNonNull(surplus, "surplus");
        checkArgument(
                rate.signum() > 0
                        && rate.compareTo(highestRaisedRate) <= 0
                        && highestRaisedRate.compareTo(Fraction.ONE) <= 0,
                "rates of a quota (%s, raised at most to %s) must be ratios above 0 and up to 1, the lower one first",
                rate,
                highestRaisedRate);
    }

    /** How a number of places is rounded; key {@code quota-rounding}. */
    public enum RateRounding implements Reading {
        /** Down: any other way exceeds the share ("không vượt quá"). */
        DOWN
    }

    /** Of what the share is taken; key {@code quota-base}. */
    public enum Base implements Reading {
        /** Of those who end as "good", candidates without a place included. */
        RATED_GOOD_FINAL,
        /** Of those who are "good" by their score. */
        RATED_GOOD_BEFORE_FALLBACK,
        /** Of those who are "good" or "excellent". */
        GOOD_OR_BETTER
    }

    /** In which scopes the share holds; key {@code quota-scope}. */
    public enum Scope implements Reading {
        /** In the agency and in each similar-task group. */
        AGENCY_AND_GROUP,
        /** In each similar-task group of the agency. */
        GROUP_WITHIN_AGENCY
    }

    /** At which level of the organization the share holds; key {@code quota-agency}. */
    public enum Agency implements Reading {
        /** In the using agency. */
        USING_AGENCY,
        /** In each direct-using unit. */
        DIRECT_USING_UNIT
    }

    /** Who belongs to the agency; key {@code quota-members}. */
    public enum Members implements Reading {
        /** Those whom its head classifies. */
        CLASSIFIED_BY_SAME_AUTHORITY,
        /** Everybody employed there, its head included. */
        EMPLOYED_IN_AGENCY
    }

    /** What a raised share lifts; key {@code raised-rate-scope}. */
    public enum RaisedScope implements Reading {
        /** The share of the agency and of its groups. */
        AGENCY_AND_GROUPS,
        /** The share of the agency alone. */
        AGENCY_ONLY
    }

    /** In which order candidates stand; key {@code quota-ranking}. */
    public enum Ranking implements Reading {
        /** By the score of the year. */
        YEAR_SCORE,
        /** In the order that the authority gives. */
        AUTHORITY_ORDER
    }

    /** What becomes of candidates without a place; key {@code surplus-class}. */
    public enum Surplus implements Reading {
        /** They are "good". */
        GOOD,
        /** They are not determined, and in no base. */
        UNDETERMINED
    }

    /**
     * What holds in a small group; key {@code small-group}. As text: {@code none}, or {@code at-least-one-below-5 (QĐ 06/2026/QĐ-UBND, Điều
     * 18)}: an exception needs the local act that makes it.
     *
     * @param below  the size below which the exception holds, in people; 0 for no exception
     * @param act  the local act, empty for no exception
     */
    public record SmallGroup(int below, String act) implements Reading {

        /** No exception. */
        public static final SmallGroup NONE = new SmallGroup(0, "");

        private static final Pattern TEXT = Pattern.compile("at-least-one-below-([1-9][0-9]{0,4}) \\((.+)\\)");

        /**
         * Checks that an exception has its act.
         *
         * @param below  the size below which the exception holds, in people, up to 99999; 0 for no exception
         * @param act  the local act, empty for no exception
         * @throws IllegalArgumentException if the size is out of range, or there is an exception without an act or an act without an
         *     exception
         */
        public SmallGroup {
            requireNonNull(act, "act");
            checkArgument(below >= 0 && below <= 99_999, "below (%s) of a small group must be from 0 to 99999", below);
            checkArgument(
                    act.isBlank() == (below == 0),
                    "act (%s) must be given exactly for an exception below %s",
                    act,
                    below);
        }

        @Override
        public String key() {
            return below == 0 ? "none" : "at-least-one-below-" + below + " (" + act + ")";
        }

        /** Without a local act there is no alternative to try. */
        @Override
        public ImmutableList<Reading> alternatives() {
            return ImmutableList.of(NONE);
        }

        @Override
        public SmallGroup parse(String text) {
            requireNonNull(text, "text");
            if (text.equals("none")) {
                return NONE;
            }
            Matcher matcher = TEXT.matcher(text);
            checkArgument(
                    matcher.matches(),
                    "must be none, or at-least-one-below-N with the local act in brackets, such as at-least-one-below-5 (number"
                            + " and article of the act)");
            return new SmallGroup(Integer.parseInt(matcher.group(1)), matcher.group(2));
        }
    }

    /**
     * What becomes of candidates with equal keys of whom not all have a place; key {@code quota-tie}. As text: {@code refer-to-authority},
     * {@code none-of-the-tied}, or {@code declared-keys: general, result}: elements of the year by which they are told apart first.
     *
     * @param rule  what becomes of those who remain equal
     * @param keys  the elements, empty where no further key is declared
     */
    public record Tie(TieRule rule, ImmutableList<String> keys) implements Reading {

        /** They are referred to the authority. */
        public static final Tie REFER = new Tie(TieRule.REFER_TO_AUTHORITY, ImmutableList.of());

        /** None of them has a place. */
        public static final Tie NONE_OF_THE_TIED = new Tie(TieRule.NONE_OF_THE_TIED, ImmutableList.of());

        private static final String DECLARED = "declared-keys:";

        private static final Splitter KEYS = Splitter.on(',').trimResults().omitEmptyStrings();

        /**
         * Checks the keys.
         *
         * @param rule  what becomes of those who remain equal
         * @param keys  the elements, empty where no further key is declared
         * @throws IllegalArgumentException if a key is blank, has a comma in it or stands twice, or if those who remain equal after the
         *     declared keys are not referred to the authority
         */
        public Tie {
            requireNonNull(rule, "rule");
            requireNonNull(keys, "keys");
            keys.forEach(key -> checkArgument(
                    !key.isBlank() && key.equals(key.trim()) && key.indexOf(',') < 0,
                    "key (%s) of a tie must be the name of an element",
                    key));
            checkArgument(ImmutableSet.copyOf(keys).size() == keys.size(), "keys (%s) of a tie must differ", keys);
            checkArgument(
                    keys.isEmpty() || rule == TieRule.REFER_TO_AUTHORITY,
                    "rule (%s) must be to refer to the authority where keys are declared",
                    rule);
        }

        @Override
        public String key() {
            if (!keys.isEmpty()) {
                return DECLARED + " " + String.join(", ", keys);
            }
            return rule == TieRule.REFER_TO_AUTHORITY ? "refer-to-authority" : "none-of-the-tied";
        }

        @Override
        public ImmutableList<Reading> alternatives() {
            return ImmutableList.of(REFER, NONE_OF_THE_TIED, parse(DECLARED + " result"));
        }

        @Override
        public Tie parse(String text) {
            requireNonNull(text, "text");
            return switch (text) {
                case "refer-to-authority" -> REFER;
                case "none-of-the-tied" -> NONE_OF_THE_TIED;
                default -> new Tie(TieRule.REFER_TO_AUTHORITY, declaredKeys(text));
            };
        }

        private static ImmutableList<String> declaredKeys(String text) {
            ImmutableList<String> keys = text.startsWith(DECLARED)
                    ? ImmutableList.copyOf(KEYS.split(text.substring(DECLARED.length())))
                    : ImmutableList.of();
            checkArgument(
                    !keys.isEmpty(), "must be one of refer-to-authority, none-of-the-tied, declared-keys: ELEMENT, …");
            return keys;
        }
    }

    /** What becomes of candidates who remain equal. */
    public enum TieRule {
        /** They are referred to the authority, with the number of places left. */
        REFER_TO_AUTHORITY,
        /** None of them has a place. */
        NONE_OF_THE_TIED
    }
}
