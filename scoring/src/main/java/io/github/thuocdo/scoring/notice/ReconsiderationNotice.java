package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.reconsideration.AfterPetition;
import io.github.thuocdo.scoring.reconsideration.PetitionObjection;
import io.github.thuocdo.scoring.reconsideration.Reconsideration;
import io.github.thuocdo.scoring.reconsideration.ReplacedResult;
import io.github.thuocdo.scoring.reconsideration.Shift;
import io.github.thuocdo.scoring.reconsideration.Touched;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Messages;
import io.github.thuocdo.scoring.words.Numerals;
import io.github.thuocdo.scoring.words.Sentences;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of those whom a correction touches (danh sách những trường hợp cần xem xét lại), for the competent authority alone: it tells of
 * several people at once.
 *
 * <p>Everything that would be otherwise stands before and after, in words of an office. Nothing is changed by it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ReconsiderationNotice implements NoBean {

    private final Reconsideration reconsideration;
    private final Language language;
    private final Sentences messages;
    private final Numerals numerals;
    private final Wording wording;

    private ReconsiderationNotice(Reconsideration reconsideration, Language language) {
        this.reconsideration = requireNonNull(reconsideration, "reconsideration");
        this.language = requireNonNull(language, "language");
        this.messages = Messages.of(language);
        this.numerals = new Numerals(language);
        Organization organization = reconsideration.after().organization();
        this.wording = SubjectNames.in(
                organization, Wording.ofOffice(language, reconsideration.policy(), organization::nameOf));
    }

    /**
     * Returns the text.
     *
     * @param reconsideration  whom the correction touches
     * @param afterPetition  whether a result may be worse after a petition
     * @param language  the language
     * @return plain text of at most 100 columns, ending with a line break
     */
    public static String text(
            Reconsideration reconsideration, Interpretation<AfterPetition> afterPetition, Language language) {
        return paper(reconsideration, afterPetition, language).text();
    }

    /**
     * Returns the paper.
     *
     * @param reconsideration  whom the correction touches
     * @param afterPetition  whether a result may be worse after a petition
     * @param language  the language
     * @return the paper, to be printed
     */
    public static Paper paper(
            Reconsideration reconsideration, Interpretation<AfterPetition> afterPetition, Language language) {
        return new ReconsiderationNotice(reconsideration, language).paper(afterPetition);
    }

    private Paper paper(Interpretation<AfterPetition> afterPetition) {
        Paper.Builder paper = Paper.builder(language, messages.text("title.reconsideration"));
        paper.paragraph(messages.text("note.reconsideration"));
        for (ReplacedResult pair : reconsideration.replaced()) {
            paper.item(messages.text(
                    "reconsideration.replaced",
                    ImmutableMap.of("newer", named(pair.newer()), "older", named(pair.older()))));
        }
        if (reconsideration.touched().isEmpty()) {
            paper.paragraph(messages.text("reconsideration.nobody"));
        }
        reconsideration.touched().forEach(one -> write(paper, one));
        for (PetitionObjection objection : reconsideration.objections(afterPetition)) {
            paper.heading(messages.text("section.objection"));
            paper.item(messages.text(
                    "reconsideration.worse",
                    ImmutableMap.of(
                            "name", name(objection.petition().by()),
                            "period", numerals.period(objection.petition().about()),
                            "before", standing(objection.before()),
                            "after", standing(objection.after()))));
        }
        return paper.build();
    }

    private void write(Paper.Builder paper, Touched one) {
        paper.heading(name(one.cadre()) + ": "
                + one.connections().stream().map(this::connection).collect(joining("; ")));
        for (Shift shift : one.shifts()) {
            paper.item(numerals.period(shift.period()) + ", " + shift(shift));
        }
    }

    private String shift(Shift shift) {
        if (shift instanceof Shift.OfNumber number) {
            return sides(
                    wording.element(number.element()),
                    number.before().map(value -> number(number.element(), value)),
                    number.after().map(value -> number(number.element(), value)));
        }
        if (shift instanceof Shift.OfRule of) {
            return sides(wording.rule(of.rule()), rules(of.before()), rules(of.after()));
        }
        if (shift instanceof Shift.OfProposal proposal) {
            return sides(
                    messages.text("shift.proposal"),
                    proposal.before().map(wording::proposal),
                    proposal.after().map(wording::proposal));
        }
        if (shift instanceof Shift.OfRecordedResult recorded) {
            Result result = recorded.result();
            return messages.text(
                    "shift.recorded-result",
                    ImmutableMap.of(
                            "result",
                            named(result),
                            "standing",
                            standing(new PetitionObjection.Standing(result.classification(), result.total()))));
        }
        return fact((Shift.OfFact) shift);
    }

    /** A fact that was changed and not put in the place of another is named once. */
    private String fact(Shift.OfFact fact) {
        String what = messages.text("shift.fact." + fact.change().key());
        Optional<String> before = fact.before().flatMap(this::cited);
        Optional<String> after = fact.after().flatMap(this::cited);
        if (before.isEmpty() && after.isEmpty()) {
            return what;
        }
        return before.equals(after) ? what + ": " + side(after) : sides(what, before, after);
    }

    /**
     * Names a result, a conclusion and a decision by the decision, and a task by its name, by its number only where it has none; marks and
     * findings have no name but their period.
     */
    private Optional<String> cited(Shift.Fact fact) {
        if (fact instanceof Shift.Fact.Recorded recorded) {
            return Optional.of(named(recorded.result()));
        }
        if (fact instanceof Shift.Fact.Concluded concluded) {
            return Optional.of(wording.decision(concluded.conclusion().decision()));
        }
        if (fact instanceof Shift.Fact.Decided decided) {
            return Optional.of(wording.decision(decided.decision().decision()));
        }
        return fact instanceof Shift.Fact.Assigned assigned ? Optional.of(named(assigned.task())) : Optional.empty();
    }

    private static String named(Task task) {
        return task.name().isBlank() ? task.id().text() : task.name();
    }

    private String sides(String what, Optional<String> before, Optional<String> after) {
        return what + ": "
                + (before.equals(after)
                        ? messages.text("shift.too-small-to-show", ImmutableMap.of("value", side(after)))
                        : side(before) + " → " + side(after));
    }

    private String side(Optional<String> value) {
        return value.orElseGet(() -> messages.text("reconsideration.none"));
    }

    private String number(String element, Observation<Fraction> value) {
        return value.asOptional()
                .map(number -> wording.provisions().isRatio(element) ? wording.ratio(number) : wording.number(number))
                .orElseGet(() -> wording.absence(value));
    }

    /** Names a result by its decision; one without a decision by whom it is about, for when, and what it is. */
    private String named(Result result) {
        return result.decision()
                .map(wording::decision)
                .orElseGet(() -> wording.subject(result.subject()) + ", " + numerals.period(result.period()) + " ("
                        + standing(new PetitionObjection.Standing(result.classification(), result.total())) + ")");
    }

    private Optional<String> rules(ImmutableList<Consideration> rules) {
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(rules.stream()
                        .map(rule -> FindingWords.consideration(wording, rule))
                        .collect(joining("; ")));
    }

    private String standing(PetitionObjection.Standing standing) {
        return Stream.concat(
                        standing.level().stream().map(wording::classification),
                        standing.total().stream().map(points -> wording.number(points.value())))
                .collect(joining(", "));
    }

    private String connection(Touched.Connection connection) {
        return messages.text("connection." + connection.key());
    }

    private String name(CadreId cadre) {
        return reconsideration.after().organization().nameOf(cadre);
    }
}
