package io.github.thuocdo.scoring.invariant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.util.Optional;

/** Finds which laws tell a wrong program from the right one. The same law tells the same program on the same specimens, whichever laws are tried with it. */
final class Kills {

    private static final int SUBJECTS = 500;
    private static final int LONGER = 80;
    private static final int AGENCIES = 600;

    private Kills() {}

    /** The laws of a scope that tell a mutant. */
    static ImmutableSet<String> of(Mutant mutant, Law.Scope scope) {
        ImmutableSet.Builder<String> killers = ImmutableSet.builder();
        for (Law law : Laws.about(mutant.policy())) {
            if (law.scope() == scope && isKilled(mutant, law)) {
                killers.add(law.key());
            }
        }
        return killers.build();
    }

    /** Whether a law tells a mutant on one of its specimens. */
    static boolean isKilled(Mutant mutant, Law law) {
        Specimens specimens = Specimens.of(mutant.policy());
        Rater rater = mutant.fresh().get();
        for (int i = 0; i < tries(law.scope()); i++) {
            Optional<Specimen> specimen = specimen(specimens, law.scope(), Choices.byChance(1_000_003L + i));
            if (specimen.isPresent() && isBroken(law, specimen.get(), i, rater)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBroken(Law law, Specimen specimen, int seed, Rater rater) {
        Choices choices = Choices.byChance(31L * law.key().hashCode() + seed);
        return law.tryOn(specimen, choices, rater) instanceof Verdict.Broken;
    }

    private static int tries(Law.Scope scope) {
        return switch (scope) {
            case SUBJECT -> SUBJECTS;
            case PERIODS -> LONGER;
            case AGENCY -> AGENCIES;
        };
    }

    private static Optional<Specimen> specimen(Specimens specimens, Law.Scope scope, Choices choices) {
        return switch (scope) {
            case SUBJECT -> Optional.of(specimens.hasOne() ? specimens.one(choices) : specimens.longer(choices));
            case PERIODS -> specimens.hasLonger() ? Optional.of(specimens.longer(choices)) : Optional.empty();
            case AGENCY -> Optional.of(specimens.agency(choices));
        };
    }

    /** Wrong programs as they were fixed before the laws, and unsound policies. */
    static ImmutableList<Mutant> mutants() {
        return ImmutableList.<Mutant>builder()
                .addAll(Mutants.all())
                .addAll(Drafts.unsound().stream().map(Drafts.Unsound::mutant).toList())
                .build();
    }
}
