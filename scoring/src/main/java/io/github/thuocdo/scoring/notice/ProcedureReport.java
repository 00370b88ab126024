package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.procedure.OpenStep;
import io.github.thuocdo.scoring.procedure.ProcedureCheck;
import io.github.thuocdo.scoring.procedure.ProcedureFinding;
import io.github.thuocdo.scoring.procedure.ProcedureRound;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the results of an agency's people stand on a day, in words (báo cáo tiến độ xếp loại), for whoever keeps the register and for the
 * authority: a line a person with what was done last and what comes next, then what is not as the procedure asks. It tells of no score and
 * no class.
 */
public final class ProcedureReport {

    private final Wording wording;
    private final Function<CadreId, String> names;

    private ProcedureReport(Wording wording, Function<CadreId, String> names) {
        this.wording = wording;
        this.names = names;
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
        Function<UnitId, String> units =
                unit -> Optional.ofNullable(organization.unitById().get(unit))
                        .map(Unit::name)
                        .orElseGet(unit::text);
        Function<CadreId, String> people =
                person -> Optional.ofNullable(organization.cadreById().get(person))
                        .map(Cadre::name)
                        .orElseGet(person::text);
        Wording wording = Wording.ofOffice(requireNonNull(language, "language"), round.policy(), units);
        return new ProcedureReport(wording, people).report(round, language);
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
                .forEach((state, people) -> paper.item(wording.say(
                        "procedure.count",
                        ImmutableMap.of("state", wording.nameOf(state), "people", wording.number(people)))));
        if (!round.turns().isEmpty()) {
            paper.heading(wording.say("section.turns"));
            round.turns()
                    .asMap()
                    .forEach((taker, people) -> paper.item(wording.nameOf(taker) + ": "
                            + people.stream().map(names).collect(joining(", "))));
        }
        if (!round.people().isEmpty()) {
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
                columns, round.people().stream().map(this::row).collect(toImmutableList()), ImmutableList.of());
    }

    private Row row(ProcedureCheck check) {
        String done = check.done().stream()
                .reduce((first, second) -> second)
                .map(last -> wording.nameOf(last.step().kind()) + ", " + wording.date(last.on()))
                .orElse("");
        return Row.of(
                names.apply(check.person()),
                wording.nameOf(check.state()),
                done,
                check.next().stream().map(this::next).collect(joining("; ")));
    }

    private String next(OpenStep open) {
        String said = step(open.step()) + ", " + wording.nameOf(open.step().by());
        return open.lastDay()
                .map(day -> said + ", " + wording.say("procedure.last-day", "day", wording.date(day)))
                .orElse(said);
    }

    private void writeNotes(Paper.Builder paper, ProcedureRound round) {
        ImmutableList<String> notes =
                round.people().stream().flatMap(this::notes).collect(toImmutableList());
        if (!notes.isEmpty()) {
            paper.heading(wording.say("section.procedure-notes"));
            notes.forEach(paper::item);
        }
    }

    private Stream<String> notes(ProcedureCheck check) {
        return Stream.concat(
                        check.replaced().stream().map(id -> wording.say("procedure.replaced", "result", id)),
                        check.findings().stream().map(this::said))
                .map(note -> names.apply(check.person()) + ": " + note);
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
        return new ProcedureReport(Wording.exact(requireNonNull(language, "language"), policy), CadreId::text)
                .said(requireNonNull(finding, "finding"));
    }

    private String said(ProcedureFinding finding) {
        String key = "procedure-finding." + finding.code();
        if (finding instanceof ProcedureFinding.NoProcedure none) {
            return wording.say(
                    key, ImmutableMap.of("role", wording.nameOf(none.role()), "kind", wording.nameOf(none.kind())));
        }
        if (finding instanceof ProcedureFinding.Skipped skipped) {
            return wording.say(
                    key,
                    ImmutableMap.of(
                            "step", step(skipped.step()),
                            "next", wording.nameOf(skipped.next()),
                            "day", wording.date(skipped.on())));
        }
        if (finding instanceof ProcedureFinding.OutOfOrder order) {
            return wording.say(
                    key,
                    ImmutableMap.of(
                            "step", step(order.step()),
                            "day", wording.date(order.on()),
                            "earlier", wording.nameOf(order.earlier()),
                            "earlierDay", wording.date(order.earlierOn())));
        }
        if (finding instanceof ProcedureFinding.TakenLate late) {
            return wording.say(
                    key,
                    ImmutableMap.of(
                            "step", step(late.step()),
                            "day", wording.date(late.on()),
                            "lastDay", wording.date(late.lastDay())));
        }
        if (finding instanceof ProcedureFinding.Overdue overdue) {
            return wording.say(
                    key, ImmutableMap.of("step", step(overdue.step()), "lastDay", wording.date(overdue.lastDay())));
        }
        if (finding instanceof ProcedureFinding.CalendarMissing calendar) {
            return wording.say(key, "step", step(calendar.step()));
        }
        if (finding instanceof ProcedureFinding.TimeOpen open) {
            return wording.say(key, ImmutableMap.of("step", step(open.step()), "question", question(open.question())));
        }
        if (finding instanceof ProcedureFinding.OwnCase own) {
            return wording.say(
                    key,
                    ImmutableMap.of(
                            "step", wording.rule(own.step()),
                            "by", names.apply(own.by()),
                            "day", wording.date(own.on())));
        }
        ProcedureFinding.NotCompetent not = (ProcedureFinding.NotCompetent) finding;
        return wording.say(
                key,
                ImmutableMap.of(
                        "matter", wording.nameOf(not.power().matter()),
                        "clause", wording.clause(not.power().provision().citation()),
                        "by", names.apply(not.by()),
                        "day", wording.date(not.on()),
                        "holder", wording.nameOf(not.power().holder()),
                        "competent",
                                not.competent().stream().map(names).sorted().collect(joining(", "))));
    }

    /** Says a question of the policy with the key by which it is answered. */
    private String question(String key) {
        return wording.question(new ReadingText(wording).question(key)) + " [" + key + "]";
    }
}
