package io.github.thuocdo.scoring.invariant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Difference;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.casefile.CaseText;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.words.Numerals;
import java.util.List;
import java.util.Optional;

/**
 * What a program reads off its scorecards, and how it reads and writes numbers. There is one right way; tests of the laws have wrong ones, as of {@link
 * Rater}.
 */
interface Telling {

    /** The right way. */
    Telling RIGHT = new Telling() {};

    /** The total of a card. */
    default Observation<Points> total(Scorecard card) {
        return card.total();
    }

    /** One number of a card. */
    default Observation<Fraction> value(Scorecard card, String element) {
        return card.value(element);
    }

    /** How the total came about. */
    default Step derivation(Scorecard card) {
        return card.derivation();
    }

    /** What is said about a subject. */
    default ImmutableList<Finding> findings(Placement placement) {
        return placement.findings();
    }

    /** Which facts of a specimen are used for nothing. */
    default ImmutableList<UnusedFact> unused(Specimen specimen) {
        return Rounds.unused(specimen);
    }

    /** What is missing, and of whom. */
    default ImmutableSet<Missing> missing(Specimen specimen) {
        return ImmutableSet.copyOf(Rounds.missing(specimen));
    }

    /** What is read back of the facts of a specimen when they are written as a case file; empty where a file cannot say them. */
    default Optional<Register> writtenAndRead(Specimen specimen) {
        return Filed.writtenAndRead(specimen);
    }

    /** What is read back of a policy that is written. */
    default Policy writtenAndRead(Policy policy) {
        return ThuocdoJson.readPolicy(ThuocdoJson.write(policy));
    }

    /** Whether the text of a scorecard is accepted. */
    default boolean isProved(String text, Policy policy) {
        return Filed.isProved(text, policy);
    }

    /** How many problems the reader of case files has with a text. */
    default int problems(CaseText text) {
        return Filed.problems(text);
    }

    /** A name as it is printed. */
    default String printed(String name) {
        return Paper.builder(Language.ENGLISH, name).build().text();
    }

    /** Of which days facts can matter. */
    default ImmutableList<NeededDays> needed(Policy policy, EvaluationPeriod period) {
        return NeededDays.of(policy, period);
    }

    /** A number as a person reads it. */
    default String shown(Fraction number) {
        return new Numerals(Language.ENGLISH).number(number);
    }

    /** A number as a person wrote it. */
    default Fraction read(String text) {
        return Fraction.parse(text);
    }

    /** In what two policies differ. */
    default List<Difference> differences(Policy one, Policy other) {
        return one.differences(other);
    }

    /** The policy of a book by which a period goes. */
    default Policy inForce(PolicyBook book, PolicyScope scope, EvaluationPeriod period) {
        return book.inForce(scope, period);
    }
}
