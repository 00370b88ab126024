package io.github.thuocdo.scoring.expectation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.MissingItem;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.refusal.Place;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * That a fact must, or must not, be of no use to a round, or that something must, or must not, be missing in it.
 *
 * @param where  the place
 * @param kind  whether it is about facts that are not used or about what is missing
 * @param wanted  whether it must be told
 * @param subject  of whom; of anybody where it is not said
 * @param period  of the round of which period; of the case as a whole where it is not said
 * @param code  the kind of fact, or what is missing; anything where it is not said
 * @param name  by what the fact is told from others; any where it is not said
 */
public record GapCheck(
        Place where,
        Kind kind,
        boolean wanted,
        Optional<Subject> subject,
        Optional<EvaluationPeriod> period,
        Optional<String> code,
        Optional<String> name) {

    /** Checks that nothing is null. */
    public GapCheck {
        requireNonNull(where, "where");
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(period, "period");
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }

    /** What an expectation on completeness is about. */
    public enum Kind implements Term {
        /** Facts that are not used. */
        UNUSED,
        /** What is missing. */
        MISSING
    }

    /**
     * Returns the mismatch, if what was told is not what was expected.
     *
     * @param unused  the facts that are not used
     * @param missing  what is missing
     * @return the mismatch; empty where it is as expected
     */
    public Optional<Mismatch> check(ImmutableList<UnusedFact> unused, ImmutableList<Missing> missing) {
        ImmutableList<String> told = kind == Kind.UNUSED
                ? unused.stream().filter(this::isAbout).map(GapCheck::line).collect(toImmutableList())
                : missing.stream().filter(this::isAbout).map(GapCheck::line).collect(toImmutableList());
        boolean occurs = kind == Kind.UNUSED
                ? unused.stream()
                        .anyMatch(fact -> isAbout(fact)
                                && matches(codeOf(fact), fact.fact().name()))
                : missing.stream().anyMatch(one -> isAbout(one) && matches(codeOf(one), ""));
        return occurs == wanted
                ? Optional.empty()
                : Optional.of(new Mismatch(where, Said.code(kind.key()), expected(), actual(told)));
    }

    private boolean isAbout(UnusedFact fact) {
        return subject.isEmpty() || fact.fact().about().equals(subject);
    }

    private boolean isAbout(Missing one) {
        return subject.isEmpty() || subject.get().equals(one.who());
    }

    private boolean matches(String ofCode, String ofName) {
        return code.map(ofCode::equals).orElse(true) && name.map(ofName::equals).orElse(true);
    }

    private static String line(UnusedFact fact) {
        return fact.fact().toString();
    }

    private static String line(Missing one) {
        return codeOf(one) + " of " + one.who().text();
    }

    private static String codeOf(UnusedFact fact) {
        return fact.fact().kind().key();
    }

    private static String codeOf(Missing missing) {
        MissingItem what = missing.what();
        if (what instanceof MissingItem.Lacking lacking) {
            return lacking.reason().absence().code();
        }
        return Keys.of(what.getClass());
    }

    private BilingualText expected() {
        String named = code.orElse(kind.key()) + name.map(text -> " " + text).orElse("");
        return wanted ? Said.code(named) : Said.code("không có", "no", named);
    }

    private static BilingualText actual(ImmutableList<String> told) {
        return told.isEmpty() ? Said.NONE : Said.code(told.stream().collect(Collectors.joining(", ")));
    }
}
