package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.procedure.OpenStep;
import io.github.thuocdo.scoring.procedure.ProcedureCheck;
import io.github.thuocdo.scoring.procedure.ProcedureFinding;
import io.github.thuocdo.scoring.procedure.ProcedureRound;
import io.github.thuocdo.scoring.words.Wording;

/**
 * Where the results of an agency's people stand on a day, in words (báo cáo tiến độ xếp loại), for whoever keeps the register and for the
 * authority: it tells of several people at once, by their ids, and of no score and no class.
 */
public final class ProcedureReport {

    private final Wording wording;

    private ProcedureReport(Policy policy, Language language) {
        this.wording = Wording.exact(requireNonNull(language, "language"), policy);
    }

    /**
     * Returns the report of an agency.
     *
     * @param round  where the results stand
     * @param language  the language
     * @return the paper, to be printed
     */
    public static Paper paper(ProcedureRound round, Language language) {
        return new ProcedureReport(round.policy(), language).report(round, language);
    }

    private Paper report(ProcedureRound round, Language language) {
        Paper.Builder paper = Paper.builder(
                language,
                wording.say(
                        "title.procedure",
                        ImmutableMap.of(
                                "agency", round.agency().text(),
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
                            + people.stream().map(CadreId::text).collect(joining(", "))));
        }
        round.people().forEach(check -> write(paper, check));
        return paper.build();
    }

    private void write(Paper.Builder paper, ProcedureCheck check) {
        paper.heading(check.person().text() + ": " + wording.nameOf(check.state()));
        check.done()
                .forEach(done -> paper.item(wording.say(
                        "procedure.done", ImmutableMap.of("step", step(done.step()), "day", wording.date(done.on())))));
        check.missing().forEach(open -> paper.item(missing(open)));
        check.replaced().forEach(id -> paper.item(wording.say("procedure.replaced", "result", id)));
        check.findings().forEach(finding -> paper.item(said(finding) + " [" + finding.code() + "]"));
    }

    private String missing(OpenStep open) {
        String said = wording.say(
                "procedure.missing",
                ImmutableMap.of(
                        "step",
                        step(open.step()),
                        "by",
                        wording.nameOf(open.step().by())));
        return open.lastDay()
                .map(day -> said + "; " + wording.say("procedure.last-day", "day", wording.date(day)))
                .orElse(said);
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
        return new ProcedureReport(policy, language).said(requireNonNull(finding, "finding"));
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
            return wording.say(
                    key, ImmutableMap.of("step", step(open.step()), "question", "[" + open.question() + "]"));
        }
        if (finding instanceof ProcedureFinding.OwnCase own) {
            return wording.say(
                    key,
                    ImmutableMap.of(
                            "step", wording.rule(own.step()),
                            "by", own.by().text(),
                            "day", wording.date(own.on())));
        }
        ProcedureFinding.NotCompetent not = (ProcedureFinding.NotCompetent) finding;
        return wording.say(
                key,
                ImmutableMap.of(
                        "matter", wording.nameOf(not.power().matter()),
                        "clause", wording.clause(not.power().provision().citation()),
                        "by", not.by().text(),
                        "day", wording.date(not.on()),
                        "holder", wording.nameOf(not.power().holder()),
                        "competent",
                                not.competent().stream()
                                        .map(CadreId::text)
                                        .sorted()
                                        .collect(joining(", "))));
    }
}
