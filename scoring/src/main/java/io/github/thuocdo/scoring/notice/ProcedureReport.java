package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.procedure.OpenStep;
import io.github.thuocdo.scoring.procedure.ProcedureCheck;
import io.github.thuocdo.scoring.procedure.ProcedureFinding;
import io.github.thuocdo.scoring.procedure.ProcedureRound;
import io.github.thuocdo.scoring.procedure.StepDone;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the results of an agency's people stand on a day, in words (báo cáo tiến độ xếp loại), for whoever keeps the register and for the
 * authority: a line a person with what was done last and what comes next, then what is not as the procedure asks. It tells of no score and
 * no class.
 */
public final class ProcedureReport implements NoBean {

    private final Wording wording;

    private ProcedureReport(Wording wording) {
        this.wording = wording;
    }

    /**
     * Returns the report of an agency.
     *
     * @param round  where the results stand
     * @param organization  the organization, by which people and units are named
     * @param language  the language
     * @return the paper, to be printed
     */
    public static Paper paper(ProcedureRound round, Organization organization, Language language) {
        Wording wording = Wording.ofOffice(requireNonNull(language, "language"), round.policy(), organization::nameOf);
        return new ProcedureReport(SubjectNames.in(organization, wording)).report(round, language);
    }

    private Paper report(ProcedureRound round, Language language) {
        Paper.Builder paper = Paper.builder(
                language,
                wording.say(
                        "title.procedure",
                        ImmutableMap.of(
                                "agency", wording.unit(round.agency()),
                                "period", wording.period(round.period()),
                                "day", wording.date(round.onDay()))));
        round.count()
                .forEach((state, results) -> paper.item(wording.say(
                        "procedure.count",
                        ImmutableMap.of("state", wording.nameOf(state), "results", wording.number(results)))));
        if (!round.turns().isEmpty()) {
            paper.heading(wording.say("section.turns"));
            round.turns()
                    .asMap()
                    .forEach((taker, people) -> paper.item(wording.nameOf(taker) + ": " + named(people, round)));
        }
        if (!round.checks().isEmpty()) {
            paper.heading(wording.say("section.standing"));
            paper.add(standing(round));
        }
        writeNotes(paper, round);
        return paper.build();
    }

    private Block standing(ProcedureRound round) {
        ImmutableList<Column> columns = ImmutableList.of(
                Column.words(wording.say("column.name")),
                Column.words(wording.say("column.state")),
                Column.words(wording.say("column.last-done")),
                Column.words(wording.say("column.next")));
        return new Block.Table(
                columns, round.checks().stream().map(this::row).collect(toImmutableList()), ImmutableList.of());
    }

    private Row row(ProcedureCheck check) {
        String done = latest(check)
                .map(last -> wording.nameOf(last.step().kind()) + ", " + wording.date(last.on()))
                .orElse("");
        return Row.of(
                wording.subject(check.subject()),
                wording.nameOf(check.state()),
                done,
                check.next().stream().map(this::next).collect(joining("; ")));
    }

    /** Of several steps of one day the one that the procedure has last. */
    private static Optional<StepDone> latest(ProcedureCheck check) {
        return check.done().stream().reduce((first, second) -> second.on().isBefore(first.on()) ? first : second);
    }

    private String next(OpenStep open) {
        String said = step(open.step()) + ", " + wording.nameOf(open.step().by());
        return open.lastDay()
                .map(day -> said + ", " + wording.say("procedure.last-day", "day", wording.date(day)))
                .orElse(said);
    }

    /** What is the same of several is said once, with all of them. */
    private void writeNotes(Paper.Builder paper, ProcedureRound round) {
        ListMultimap<String, Subject> notes = LinkedListMultimap.create();
        for (ProcedureCheck check : round.checks()) {
            notes(check).forEach(note -> notes.put(note, check.subject()));
        }
        if (!notes.isEmpty()) {
            paper.heading(wording.say("section.procedure-notes"));
            notes.asMap().forEach((note, people) -> paper.item(named(people, round) + ": " + note));
        }
    }

    /** Names those whom something is said of; what is said of all of several needs no list. */
    private String named(Collection<Subject> some, ProcedureRound round) {
        int all = round.checks().size();
        return all > 1 && ImmutableSet.copyOf(some).size() == all
                ? wording.say("procedure.all", "results", wording.number(all))
                : some.stream().map(wording::subject).collect(joining(", "));
    }

    private Stream<String> notes(ProcedureCheck check) {
        return Stream.concat(
                check.replaced().stream()
                        .map(result -> result.decision()
                                .map(decision ->
                                        wording.say("procedure.replaced", "result", wording.decision(decision)))
                                .orElseGet(() -> wording.say("procedure.replaced-undecided"))),
                check.findings().stream().map(this::said));
    }

    private String step(ProcedureStep step) {
        return wording.nameOf(step.kind()) + " ("
                + wording.clause(step.provision().citation()) + ")";
    }

    /**
     * Says what is not as the procedure asks.
     *
     * @param finding  the finding
     * @param policy  the policy, by whose instrument clauses are cited
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(ProcedureFinding finding, Policy policy, Language language) {
        return new ProcedureReport(Wording.exact(requireNonNull(language, "language"), policy))
                .said(requireNonNull(finding, "finding"));
    }

    private String said(ProcedureFinding finding) {
        return wording.sentence("procedure-finding." + finding.code(), values(finding));
    }

    /** The parts of the finding; of one on competence those of the power as well, and a question in words. */
    private ImmutableMap<String, String> values(ProcedureFinding finding) {
        ImmutableMap<String, String> parts = FindingWords.parts(wording, (Record) finding);
        if (finding instanceof ProcedureFinding.NotCompetent not) {
            return ImmutableMap.<String, String>builder()
                    .putAll(parts)
                    .put("matter", not.power().matter().key())
                    .put("holder", not.power().holder().key())
                    .buildOrThrow();
        }
        return finding instanceof ProcedureFinding.TimeOpen open
                ? ImmutableMap.<String, String>builder()
                        .putAll(parts)
                        .put("asked", question(open.question()))
                        .buildOrThrow()
                : parts;
    }

    /** Says a question of the policy with the key by which it is answered. */
    private String question(String key) {
        return wording.question(new ReadingText(wording).question(key)) + " [" + key + "]";
    }
}
