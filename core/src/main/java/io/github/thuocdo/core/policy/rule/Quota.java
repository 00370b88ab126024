package io.github.thuocdo.core.policy.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How many may have a class (tỷ lệ khống chế). Decree 335/2025, Art 20.5: "excellent" for at most 20 % of those classified "good", in the
 * agency and in each similar-task group; up to 25 % by decision of the authority.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param reach  for whom and for which periods
 * @param level  the class that is limited
 * @param rate  the share
 * @param raised  to what an authority may raise it; empty where it may not
 * @param rounding  how a number of places is rounded
 * @param board  in which scopes the share holds, and who stands in them
 * @param smallGroup  what holds in a small group
 * @param ranking  in which order candidates stand
 * @param tie  what becomes of candidates with equal keys
 * @param surplus  what becomes of candidates without a place
 */
@RecordStyle
@Value.Builder
public record Quota(
        Provision provision,
        Reach reach,
        Classification level,
        Rate rate,
        Optional<Raised> raised,
        Interpretation<RateRounding> rounding,
        Board board,
        Interpretation<SmallGroup> smallGroup,
        Interpretation<Ranking> ranking,
        Interpretation<Tie> tie,
        Interpretation<Surplus> surplus)
        implements Rule {

    /**
     * Checks that a raised share is above the normal one.
     *
     * @throws IllegalArgumentException if the most to which it may be raised is below it
     */
    public Quota {
        requireNonNull(board, "board");
        requireNonNull(level, "level");
        requireNonNull(provision, "provision");
        requireNonNull(ranking, "ranking");
        requireNonNull(rate, "rate");
        requireNonNull(reach, "reach");
        requireNonNull(rounding, "rounding");
        requireNonNull(smallGroup, "smallGroup");
        requireNonNull(surplus, "surplus");
        requireNonNull(tie, "tie");
        if (rate instanceof Fixed fixed) {
            raised.flatMap(Raised::highest)
                    .ifPresent(highest ->
                            ValueRule.QUOTA_RATES.check(fixed.share().compareTo(highest) <= 0, fixed.share(), highest));
        }
    }

    /**
     * Returns of whom the share is taken under a raised rate.
     *
     * @return the base of the raised rate, or that of the normal one
     */
    public Of raisedOf() {
        return raised.flatMap(Raised::of).orElse(rate.of());
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    private static void checkShare(Fraction share) {
        ValueRule.QUOTA_SHARE.check(share.signum() > 0 && share.compareTo(Fraction.ONE) <= 0, share);
    }

    /** Which share of whom. */
    public sealed interface Rate extends NoBean, Serializable {
        /**
         * Returns of whom the share is taken.
         *
         * @return the base
         */
        Of of();
    }

    /**
     * A share that the text fixes.
     *
     * @param share  the share, a ratio above 0 and up to 1
     * @param of  of whom it is taken
     */
    public record Fixed(@PerCent Fraction share, Of of) implements Rate {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is no ratio above 0 and up to 1
         */
        public Fixed {
            requireNonNull(of, "of");
            checkShare(share);
        }
    }

    /**
     * A share that is recorded for the agency, or for the group, each year. Decree 90/2020 as amended: not above the share of Party members
     * rated "excellent".
     *
     * @param of  of whom it is taken
     */
    public record Recorded(Of of) implements Rate {
        /** Checks that nothing is null. */
        public Recorded {
            requireNonNull(of, "of");
        }
    }

    /** Of whom a share is taken. */
    public sealed interface Of extends NoBean, Serializable {}

    /**
     * Of those classified "good".
     *
     * @param base  whom that means
     */
    public record OfGood(Interpretation<Base> base) implements Of {
        /** Checks that nothing is null. */
        public OfGood {
            requireNonNull(base, "base");
        }
    }

    /** Of all who are classified, whatever the class. */
    public record OfRanked() implements Of {}

    /** Of all staff on the board, classified or not. */
    public record OfStaff() implements Of {}

    /**
     * A share raised by the authority's decision for an organization with outstanding achievements.
     *
     * @param highest  the most to which it may be raised, a ratio; empty where the text leaves it to the authority
     * @param of  of whom it is then taken; empty for the same as before
     * @param force  whether it binds
     * @param scope  what it lifts, where there are several scopes
     * @param onlyIfRated  the class that the organization itself must have been recognised for; empty where its class raises nothing
     */
    public record Raised(
            @PerCent Optional<Fraction> highest,
            Optional<Of> of,
            Force force,
            Optional<Interpretation<RaisedScope>> scope,
            Optional<Classification> onlyIfRated)
            implements Serializable {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if the most is no ratio above 0 and up to 1
         */
        public Raised {
            requireNonNull(force, "force");
            requireNonNull(of, "of");
            requireNonNull(onlyIfRated, "onlyIfRated");
            requireNonNull(scope, "scope");
            highest.ifPresent(Quota::checkShare);
        }

        /**
         * Makes a raise that rests on the authority's decision alone (Decree 335/2025, Art 20.5b).
         *
         * @param highest  the most to which it may be raised, a ratio; empty where the text leaves it to the authority
         * @param of  of whom it is then taken; empty for the same as before
         * @param force  whether it binds
         * @param scope  what it lifts, where there are several scopes
         * @throws IllegalArgumentException if the most is no ratio above 0 and up to 1
         */
        public Raised(
                Optional<Fraction> highest, Optional<Of> of, Force force, Optional<Interpretation<RaisedScope>> scope) {
            this(highest, of, force, scope, Optional.empty());
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /** Whether a share binds. */
    public enum Force implements Term {
        /** It is a limit ("không vượt quá"). */
        LIMIT,
        /** It is advice ("không nên vượt quá"): going beyond is told to the authority and takes nobody's place. */
        ADVICE
    }

    /** In which scopes a share holds, and who stands in them. */
    public sealed interface Board extends NoBean, Serializable {}

    /**
     * The agency and its similar-task groups.
     *
     * @param scope  in which of them the share holds
     * @param agency  at which level of the organization
     * @param members  who belongs to the agency
     */
    public record GroupBoard(
            Interpretation<Scope> scope, Interpretation<Agency> agency, Interpretation<Members> members)
            implements Board {
        /** Checks that nothing is null. */
        public GroupBoard {
            requireNonNull(scope, "scope");
            requireNonNull(agency, "agency");
            requireNonNull(members, "members");
        }
    }

    /**
     * The agency alone.
     *
     * @param agency  at which level of the organization
     * @param members  who belongs to the agency
     */
    public record AgencyBoard(Interpretation<Agency> agency, Interpretation<Members> members) implements Board {
        /** Checks that nothing is null. */
        public AgencyBoard {
            requireNonNull(agency, "agency");
            requireNonNull(members, "members");
        }
    }

    /**
     * The organizations that one authority recognises (Decree 335/2025, Art 8.5).
     *
     * @param recognised  which of them stand together
     */
    public record AuthorityBoard(Interpretation<Recognised> recognised) implements Board {
        /** Checks that nothing is null. */
        public AuthorityBoard {
            requireNonNull(recognised, "recognised");
        }
    }

    /** Which organizations of one authority share a quota; key {@code quota-board}. */
    public enum Recognised implements Reading {
        /** All of them. */
        ALL_OF_AUTHORITY,
        /** Those of the same level, such as the direct-using units. */
        SAME_LEVEL
    }

    /** How a number of places is rounded; key {@code quota-rounding}. */
    public enum RateRounding implements Reading {
        /** Down: any other way exceeds the share ("không vượt quá"). */
        DOWN,
        /** To the nearest whole number, halves up. */
        HALF_UP,
        /** Up. */
        UP
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
     * 18)}, or {@code at-most-one-below-5 (233/2026/NĐ-CP, Điều 7.7c)}: an exception needs the act that makes it.
     *
     * @param below  the size below which the exception holds; 0 for no exception
     * @param act  the act, empty for no exception
     * @param exception  what holds below that size
     */
    public record SmallGroup(int below, String act, SmallException exception) implements Reading {

        /** No exception. */
        public static final SmallGroup NONE = new SmallGroup(0, "");

        private static final Pattern TEXT =
                Pattern.compile("(at-(?:least|most)-one)-below-([1-9][0-9]{0,4}) \\((.+)\\)");

        /**
         * Checks that an exception has its act.
         *
         * @throws IllegalArgumentException if the size is out of range, or there is an exception without an act or an act without an
         *     exception
         */
        public SmallGroup {
            ValueRule.SMALL_GROUP_SIZE.check(below >= 0 && below <= 99_999, below);
            ValueRule.SMALL_GROUP_ACT.check(act.isBlank() == (below == 0), act, below);
        }

        /**
         * Makes the exception that a small group has one place at least.
         *
         * @param below  the number of people classified below which it holds, up to 99999; 0 for no exception
         * @param act  the act, empty for no exception
         * @throws IllegalArgumentException if the size is out of range, or there is an exception without an act or an act without an
         *     exception
         */
        public SmallGroup(int below, String act) {
            this(below, act, SmallException.AT_LEAST_ONE);
        }

        @Override
        public String key() {
            return below == 0 ? "none" : exception.key() + "-below-" + below + " (" + act + ")";
        }

        /** Without an act there is no alternative to try. */
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
            ValueRule.SMALL_GROUP_FORM.check(matcher.matches());
            return new SmallGroup(
                    Integer.parseInt(matcher.group(2)),
                    matcher.group(3),
                    Term.parse(SmallException.class, matcher.group(1)));
        }
    }

    /** What holds in a small group. */
    public enum SmallException implements Term {
        /** One place at least, where fewer than that many are classified. */
        AT_LEAST_ONE,
        /** One place and no more, where fewer than that many stand on the board, classified or not (Decree 233/2026, Art 7.7c). */
        AT_MOST_ONE;
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
         * @throws IllegalArgumentException if a key is blank, has a comma in it or stands twice, or if those who remain equal after the
         *     declared keys are not referred to the authority
         */
        public Tie {
            keys.forEach(key ->
                    ValueRule.TIE_KEY.check(!key.isBlank() && key.equals(key.trim()) && key.indexOf(',') < 0, key));
            ValueRule.TIE_KEYS_DIFFER.check(ImmutableSet.copyOf(keys).size() == keys.size(), keys);
            ValueRule.TIE_KEYS_REFER.check(keys.isEmpty() || rule == TieRule.REFER_TO_AUTHORITY, rule.key());
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
            ValueRule.TIE_FORM.check(!keys.isEmpty());
            return keys;
        }
    }

    /** What becomes of candidates who remain equal. */
    public enum TieRule implements Term {
        /** They are referred to the authority, with the number of places left. */
        REFER_TO_AUTHORITY,
        /** None of them has a place. */
        NONE_OF_THE_TIED
    }

    /**
     * Starts a quota.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a quota of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends QuotaBuilder {
        Builder() {}
    }
}
