package io.github.thuocdo.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * The instruments on discipline, old and new side by side (các văn bản về xử lý kỷ luật), and the two questions that a register asks of
 * them: is there such a form, and when does the decision take effect. Both answers depend on what is given and on nothing else.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param laws  the instruments, at most one a category and day
 */
public record DisciplineLaws(ImmutableList<DisciplineLaw> laws) implements Serializable {

    /** Whether there is a form of discipline for somebody on a day. */
    public enum FormStanding implements Term {
        /** The instrument in force has it. */
        IN_FORCE,
        /** The instrument in force does not have it. */
        NOT_IN_FORCE,
        /** No instrument for such people on that day was read: nobody can say. */
        NOT_READ;
    }

    /**
     * Checks that no two instruments are in force for the same people on the same day.
     *
     * @throws IllegalArgumentException if two are; the message names both
     */
    public DisciplineLaws {
        RecordWalk.checkWhole(requireNonNull(laws, "laws"));
        for (int i = 0; i < laws.size(); i++) {
            for (DisciplineLaw later : laws.subList(i + 1, laws.size())) {
                DisciplineLaw law = laws.get(i);
                checkArgument(
                        law.category() != later.category() || !law.days().overlaps(later.days()),
                        "laws (%s; %s) must not be in force for the same people on the same day",
                        law.citation(),
                        later.citation());
            }
        }
    }

    /**
     * Returns the instrument for a category on a day.
     *
     * @param category  the category
     * @param day  the day, that of the signature of a decision
     * @return the instrument; empty where none was read
     */
    public Optional<DisciplineLaw> on(CadreCategory category, LocalDate day) {
        requireNonNull(category, "category");
        requireNonNull(day, "day");
        return laws.stream()
                .filter(law -> law.category() == category && law.days().contains(day))
                .findFirst();
    }

    /**
     * Returns whether there is a form of administrative discipline for somebody on a day.
     *
     * @param form  the form
     * @param category  the category of the person
     * @param role  the role on that day
     * @param day  the day, that of the signature of the decision
     * @return whether it is in force
     */
    public FormStanding standingOf(DisciplineForm form, CadreCategory category, Role role, LocalDate day) {
        return on(category, day)
                .map(law -> law.has(form, role) ? FormStanding.IN_FORCE : FormStanding.NOT_IN_FORCE)
                .orElse(FormStanding.NOT_READ);
    }

    /**
     * Returns on which day a decision takes effect, given what else was decided about the same person.
     *
     * <p>From 01/7/2026 an administrative decision on a public employee takes effect from the day on which the Party decision on the same act
     * did, if that already exists (Decree 234/2026, Art 2.9); dismissal takes effect on the day of its signature, and a matter that was
     * already under consideration on 01/7/2026 goes by the older decree.
     *
     * @param decision  the decision
     * @param category  the category of the person
     * @param others  the conclusions about the person; those on other acts have no say
     * @return the day, and what says so
     */
    public DayOfEffect effectOf(Conclusion decision, CadreCategory category, Collection<Conclusion> others) {
        requireNonNull(others, "others");
        Optional<DisciplineLaw> law = on(category, decision.decision().on()).filter(one -> isAsked(one, decision));
        return law.flatMap(DisciplineLaw::withParty)
                .map(rule -> effectOf(decision, rule, existing(decision, others)))
                .orElseGet(() -> new DayOfEffect.AsRecorded(decision.effectiveOn()));
    }

    /** Whether the rule on the Party decision could be one for this decision. */
    private static boolean isAsked(DisciplineLaw law, Conclusion decision) {
        boolean party = decision.branch().equals(Optional.of(DisciplineBranch.PARTY));
        boolean older = decision.underConsiderationSince()
                .filter(since -> since.isBefore(law.days().start()))
                .isPresent();
        return decision.kind() == ConclusionKind.DISCIPLINE && !party && !older;
    }

    /** The other decisions on the act that may be of the Party and stood when this one was signed, by day of effect. */
    private static ImmutableList<Conclusion> existing(Conclusion decision, Collection<Conclusion> others) {
        LocalDate signed = decision.decision().on();
        return others.stream()
                .filter(other -> other.kind() == ConclusionKind.DISCIPLINE
                        && !other.id().equals(decision.id())
                        && other.about().equals(decision.about())
                        && other.act().equals(decision.act()))
                .filter(other -> !other.branch().equals(Optional.of(DisciplineBranch.ADMINISTRATIVE)))
                .filter(other -> !other.decision().on().isAfter(signed))
                .filter(other ->
                        other.annulledOn().filter(day -> !day.isAfter(signed)).isEmpty())
                .sorted(comparing(Conclusion::effectiveOn).thenComparing(Conclusion::id))
                .collect(toImmutableList());
    }

    private static DayOfEffect effectOf(
            Conclusion decision, DisciplineLaw.WithParty rule, ImmutableList<Conclusion> existing) {
        LocalDate recorded = decision.effectiveOn();
        if (existing.stream().map(party -> day(decision, rule, party)).allMatch(recorded::equals)) {
            return new DayOfEffect.AsRecorded(recorded);
        }
        Optional<Conclusion> party =
                existing.stream().filter(other -> other.branch().isPresent()).findFirst();
        if (decision.branch().isEmpty() || party.isEmpty()) {
            return new DayOfEffect.NotKnown(recorded, DayOfEffect.Missing.BRANCH);
        }
        if (decision.underConsiderationSince().isEmpty()) {
            return new DayOfEffect.NotKnown(recorded, DayOfEffect.Missing.UNDER_CONSIDERATION_SINCE);
        }
        LocalDate day = day(decision, rule, party.get());
        return day.equals(recorded) ? new DayOfEffect.AsRecorded(recorded) : new DayOfEffect.ByLaw(day, rule.clause());
    }

    /** The day that the rule gives a decision beside one of the Party. */
    private static LocalDate day(Conclusion decision, DisciplineLaw.WithParty rule, Conclusion party) {
        boolean excepted = decision.form().filter(rule.except()::contains).isPresent();
        return excepted ? decision.decision().on() : party.effectiveOn();
    }
}
