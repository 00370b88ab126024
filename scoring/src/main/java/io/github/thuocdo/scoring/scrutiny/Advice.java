package io.github.thuocdo.scoring.scrutiny;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;

/**
 * Something to look at in a policy before it is used (điều cần rà soát): what it is, in which rule, and what can be done about it.
 *
 * <p>Advice is no error. A policy whose parts do not fit together is refused when it is made; what is told here may be meant.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  what it is
 * @param rule  the id of the rule, or of the policy where it concerns the whole
 * @param particulars  what the sentence names, as values
 */
public record Advice(Code code, String rule, AdviceParticulars particulars) implements Serializable {

    /**
     * Checks that a rule is named, and that the code is told with such particulars.
     *
     * @throws IllegalArgumentException if the rule is blank, or the code is told with other particulars
     */
    public Advice {
        checkArgument(!rule.isBlank(), "rule (%s) must name where the advice belongs", rule);
        checkArgument(
                particulars.getClass() == code.told(),
                "advice (%s) must be told with %s, not with %s",
                code.key(),
                code.told().getSimpleName(),
                particulars.getClass().getSimpleName());
    }

    /** What can be advised. */
    public enum Code implements Term {
        /** A clause is cited of an instrument that is not in force on all days that the policy governs. */
        CITATION_NOT_IN_FORCE(AdviceParticulars.CitedInForce.class),
        /** A clause is cited of an instrument whose days nobody has given. */
        CITATION_UNKNOWN(AdviceParticulars.Cited.class),
        /** A question that somebody has to answer before anything is scored. */
        OPEN_PARAMETER(AdviceParticulars.Asked.class),
        /** No role of the rule is one of the people or bodies for whom the policy is made. */
        REACH_OUTSIDE_SCOPE(AdviceParticulars.OfRoles.class),
        /** A ladder of points where there is no sheet, so no total. */
        LADDER_WITHOUT_SHEET(AdviceParticulars.OfReach.class),
        /** A gate where there is no ladder, so no class that could be limited. */
        GATE_WITHOUT_LADDER(AdviceParticulars.OfReach.class),
        /** A gate that says the same as an earlier one. */
        GATE_REPEATED(AdviceParticulars.Earlier.class),
        /** A gate whose class is the best one, so that it limits nobody. */
        GATE_WITHOUT_EFFECT(AdviceParticulars.None.class),
        /** A condition that no facts can meet. */
        CONDITION_NEVER_MET(AdviceParticulars.None.class),
        /** A class whose band lies above everything that the sheet can give. */
        CLASS_OUT_OF_REACH(AdviceParticulars.OfBand.class),
        /** Steps by days late none of which takes anything. */
        DEDUCTION_TAKES_NOTHING(AdviceParticulars.None.class),
        /** A step by days late that takes what the one before it does. */
        DEDUCTION_STEP_REPEATED(AdviceParticulars.FromDay.class),
        /** A test on classes that does not tell excellent from good, and can be made before the quota is settled. */
        READABLE_BEFORE_QUOTA(AdviceParticulars.OfClass.class),
        /** The policy was adopted after the period had begun. */
        POLICY_ADOPTED_LATE(AdviceParticulars.Adopted.class),
        /** A reading was adopted after the period had begun. */
        READING_ADOPTED_LATE(AdviceParticulars.ReadingsAdopted.class),
        /** The policy does not govern the period. */
        PERIOD_NOT_GOVERNED(AdviceParticulars.Governed.class),
        /** Classes of the period that no ground limits: its gates are for other kinds of period. */
        CLASS_WITHOUT_GATES(AdviceParticulars.OfReach.class),
        /** Classes of the period none of which is limited in number. */
        CLASS_WITHOUT_QUOTA(AdviceParticulars.OfReach.class),
        /** A limit by the class of the organization, which no policy gives for such a period: somebody has to record it. */
        HEAD_LIMIT_WITHOUT_ORGANIZATIONS(AdviceParticulars.OfReach.class);

        private final Class<? extends AdviceParticulars> told;

        Code(Class<? extends AdviceParticulars> told) {
            this.told = told;
        }

        /**
         * Returns with which values the code is told.
         *
         * @return the kind of particulars
         */
        public Class<? extends AdviceParticulars> told() {
            return told;
        }
    }

    /**
     * Says what it is, naming the rule.
     *
     * @param language  the language
     * @return a sentence
     */
    public String what(Language language) {
        return said("advice.", language);
    }

    /**
     * Says what can be done about it.
     *
     * @param language  the language
     * @return a sentence
     */
    public String remedy(Language language) {
        return said("remedy.", language);
    }

    private String said(String family, Language language) {
        return Words.of(requireNonNull(language, "language"))
                .text(
                        family + code.key(),
                        ImmutableMap.<String, String>builder()
                                .put("rule", rule)
                                .putAll(particulars.words(language))
                                .buildOrThrow());
    }

    @Override
    public String toString() {
        return code.key() + " " + rule + " " + particulars;
    }
}
