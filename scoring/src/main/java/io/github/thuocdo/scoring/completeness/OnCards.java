package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.assembly.Computed;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts that are seen to be used on the scorecards of those whom they concern, without making the round again. */
final class OnCards {

    private final Inventory inventory;
    private final RecordedOfOne recorded;
    private final ImmutableSet<Work> work;
    private final ImmutableListMultimap<Subject, Scorecard> bySubject;
    private final Map<Sheet, Scorecard> bySheet = new HashMap<>();
    private final IdentityHashMap<Policy, ScoringEngine> engines = new IdentityHashMap<>();
    private final Map<Subject, Own> owned = new HashMap<>();

    private record Work(CadreId assignee, String task) {}

    private record Sheet(Subject subject, Channel channel, DateRange days) {}

    OnCards(Inventory inventory, ImmutableList<Scorecard> cards) {
        this.inventory = inventory;
        this.recorded = new RecordedOfOne(inventory.register());
        Set<Work> lines = new HashSet<>();
        for (Scorecard card : cards) {
            card.dossier()
                    .lines()
                    .forEach(line -> line.assignee()
                            .ifPresent(assignee ->
                                    lines.add(new Work(assignee, line.task().text()))));
            bySheet.put(
                    new Sheet(
                            card.subject(),
                            card.policy().scope().channel(),
                            card.period().dates()),
                    card);
        }
        work = ImmutableSet.copyOf(lines);
        bySubject = cards.stream().collect(toImmutableListMultimap(Scorecard::subject, card -> card));
    }

    boolean show(Fact fact) {
        return switch (fact.kind()) {
            case TASK -> work.contains(new Work(fact.about().orElseThrow().cadre(), fact.name())) || isAssembled(fact);
            case MARK, ASSESSMENT, FIGURE, ELEMENT_LEFT_OUT -> isScored(fact) || isAssembled(fact);
            case EXTENSION, LAPSE, RESULT, RESULT_FIGURE, CONCLUSION, POST, ABSENCE, PRESENCE, PERIOD_EXEMPTION ->
                isAssembled(fact);
            default -> false;
        };
    }

    private boolean isScored(Fact fact) {
        Scorecard card =
                bySheet.get(new Sheet(fact.about().orElseThrow(), fact.channel().orElseThrow(), fact.when()));
        if (card == null) {
            return false;
        }
        try {
            return isOther(card, without(card.dossier(), fact));
        } catch (IllegalArgumentException needed) {
            return true;
        }
    }

    private boolean isOther(Scorecard card, Dossier dossier) {
        Scorecard other =
                engines.computeIfAbsent(card.policy(), ScoringEngine::of).score(dossier);
        return !Seen.content(other).equals(Seen.content(card));
    }

    private static Dossier without(Dossier dossier, Fact fact) {
        return switch (fact.kind()) {
            case MARK ->
                dossier.withMarks(dossier.marks()
                        .map(form -> new FilledForm(form.form(), without(form.marks(), fact.name()))));
            case ASSESSMENT -> dossier.withAssessments(without(dossier.assessments(), fact.name()));
            case FIGURE -> dossier.withSupplied(without(dossier.supplied(), fact.name()));
            case ELEMENT_LEFT_OUT -> dossier.withLeftOut(without(dossier.leftOut(), fact.name()));
            default -> dossier;
        };
    }

    private static <V> ImmutableMap<String, V> without(ImmutableMap<String, V> all, String name) {
        return ImmutableMap.copyOf(Maps.filterKeys(all, other -> !other.equals(name)));
    }

    /**
     * Whether a card of the person comes out otherwise without the fact, with the scores of others and those worked out of shorter periods as they are. A card
     * that does not come out as it is from these says nothing.
     */
    private boolean isAssembled(Fact fact) {
        Optional<Own> own = fact.about().map(subject -> owned.computeIfAbsent(subject, this::own));
        if (own.isEmpty() || own.get().alike().isEmpty()) {
            return false;
        }
        try {
            Assemblies rest = new Assemblies(own.get().inventory().without(ImmutableSet.of(fact)));
            return own.get().alike().stream()
                    .sorted(comparing(card -> !card.period().dates().equals(fact.when())))
                    .anyMatch(card -> isOther(card, rest.anew(card)));
        } catch (IllegalArgumentException needed) {
            return true;
        }
    }

    /** The facts of which the cards of somebody come out as they are, and these cards. */
    private record Own(Inventory inventory, ImmutableList<Scorecard> alike) {}

    /** What is recorded of a subject alone, where that is enough; otherwise everything. */
    private Own own(Subject subject) {
        ImmutableList<Scorecard> cards = bySubject.get(subject);
        if (cards.isEmpty()) {
            return new Own(inventory, ImmutableList.of());
        }
        Own alone = alike(Inventory.of(recorded.of(subject)), cards);
        return alone.alike().size() == cards.size() ? alone : alike(inventory, cards);
    }

    private Own alike(Inventory facts, ImmutableList<Scorecard> cards) {
        try {
            Assemblies assemblies = new Assemblies(facts.register());
            return new Own(
                    facts,
                    cards.stream()
                            .filter(card -> !isOther(card, assemblies.anew(card)))
                            .collect(toImmutableList()));
        } catch (IllegalArgumentException tooLittle) {
            return new Own(facts, ImmutableList.of());
        }
    }

    /** The assemblies of a register, by policy. */
    private static final class Assemblies {
        private final Register register;
        private final IdentityHashMap<Policy, DossierAssembly> assemblies = new IdentityHashMap<>();

        Assemblies(Register register) {
            this.register = register;
        }

        Dossier anew(Scorecard card) {
            Dossier dossier = card.dossier();
            return OnCards.anew(
                    dossier,
                    assemblies.computeIfAbsent(
                            card.policy(),
                            policy -> DossierAssembly.of(
                                    policy, register, ProposedClasses.of(dossier.proposedClasses()))));
        }
    }

    private static Dossier anew(Dossier known, DossierAssembly assembly) {
        ImmutableMap<CadreId, ManagedScore> managed = Maps.uniqueIndex(known.managed(), ManagedScore::cadre);
        Computed computed = Computed.managed(ImmutableMap.copyOf(Maps.transformValues(managed, ManagedScore::total)))
                .withShorter(known.shorter().stream()
                        .filter(score -> score.source() instanceof Source.ByPolicy)
                        .collect(toImmutableMap(PeriodScore::period, score -> score)));
        return known.scoredBy() == known.period().kind()
                ? assembly.ofPeriod(known.subject(), known.period(), computed)
                : assembly.ofLonger(known.subject(), known.period(), known.scoredBy(), computed);
    }
}
