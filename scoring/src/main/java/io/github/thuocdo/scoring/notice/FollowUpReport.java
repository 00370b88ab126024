package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.followup.FollowUpBoard;
import io.github.thuocdo.scoring.followup.FollowUpFinding;
import io.github.thuocdo.scoring.followup.FollowUpRules;
import io.github.thuocdo.scoring.followup.FollowedTurn;
import io.github.thuocdo.scoring.followup.OnTimeShare;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Column;
import io.github.thuocdo.scoring.paper.Block.Row;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the matters stand that are followed, in words (bảng theo dõi, đôn đốc), for whoever follows them: how many stand how, what somebody has to look
 * at, every matter in a line, and how much each unit and person did on time. It tells of no score and no class.
 */
public final class FollowUpReport implements NoBean {

    private final Wording wording;

    private FollowUpReport(Wording wording) {
        this.wording = wording;
    }

    /**
     * Returns the board as a paper.
     *
     * @param board  where the matters stand
     * @param rules  what the agency has laid down, by which the board was made
     * @param policy  the policy, by which extensions were read
     * @param organization  the organization, by which people and units are named
     * @param language  the language
     * @return the paper, to be printed
     */
    public static Paper paper(
            FollowUpBoard board, FollowUpRules rules, Policy policy, Organization organization, Language language) {
        Wording wording = Wording.ofOffice(requireNonNull(language, "language"), policy, organization::nameOf);
        return new FollowUpReport(SubjectNames.in(organization, wording)).report(board, rules, language);
    }

    private Paper report(FollowUpBoard board, FollowUpRules rules, Language language) {
        Paper.Builder paper = Paper.builder(language, wording.say("title.follow-up", "day", wording.date(board.day())));
        board.count()
                .forEach((timeliness, turns) -> paper.item(wording.say(
                        "follow-up.count",
                        ImmutableMap.of("state", wording.nameOf(timeliness), "matters", wording.number(turns)))));
        writeFindings(board, paper);
        if (!board.turns().isEmpty()) {
            paper.heading(wording.say("section.follow-ups"));
            paper.add(turns(board));
        }
        writeShares(board, paper);
        writeRules(rules, paper);
        return paper.build();
    }

    private void writeFindings(FollowUpBoard board, Paper.Builder paper) {
        ImmutableList<FollowedTurn> found = board.turns().stream()
                .filter(turn -> !turn.findings().isEmpty())
                .collect(toImmutableList());
        if (found.isEmpty()) {
            return;
        }
        paper.heading(wording.say("section.follow-up-findings"));
        for (FollowedTurn turn : found) {
            paper.item(name(turn) + " (" + owner(turn.followUp()) + ")");
            turn.findings().forEach(finding -> paper.under(said(finding)));
        }
    }

    private Block turns(FollowUpBoard board) {
        ImmutableList<Column> columns = ImmutableList.of(
                Column.words(wording.say("column.matter")),
                Column.words(wording.say("column.responsible")),
                Column.words(wording.say("column.due")),
                Column.words(wording.say("column.stage")),
                Column.words(wording.say("column.timeliness")),
                Column.numbers(wording.say("column.reminders")));
        return new Block.Table(
                columns, board.turns().stream().map(this::row).collect(toImmutableList()), ImmutableList.of());
    }

    private Row row(FollowedTurn turn) {
        return Row.of(
                name(turn) + " (" + details(turn.followUp()) + ")",
                responsible(turn.followUp().responsible()),
                turn.dueOn().map(wording::date).orElse(""),
                wording.nameOf(turn.stage()),
                timeliness(turn),
                wording.number(turn.reminders()));
    }

    private String timeliness(FollowedTurn turn) {
        String said = wording.nameOf(turn.timeliness());
        return turn.daysLate() == 0
                ? said
                : wording.say(
                        "follow-up.days-late", ImmutableMap.of("state", said, "days", wording.number(turn.daysLate())));
    }

    private String name(FollowedTurn turn) {
        String matter = turn.followUp().matter();
        return turn.month().map(month -> matter + ", " + wording.period(month)).orElse(matter);
    }

    /** Out of what it arose, by which document, to which field it belongs, on whom it depends. */
    private String details(FollowUp followUp) {
        return Stream.of(
                        Stream.of(wording.nameOf(followUp.origin())),
                        followUp.document() instanceof Source.Named named
                                ? Stream.of(named.name())
                                : Stream.<String>empty(),
                        followUp.field().stream(),
                        followUp.dependsOn().stream().map(body -> wording.say("follow-up.depends-on", "body", body)))
                .flatMap(each -> each)
                .collect(joining("; "));
    }

    /** Whoever answers for it first: the unit that leads, otherwise the people. */
    private String owner(FollowUp followUp) {
        return followUp.responsible().lead().map(wording::unit).orElseGet(() -> people(followUp.responsible()));
    }

    private String responsible(Responsible responsible) {
        Stream<String> lead = responsible.lead().stream().map(wording::unit);
        Stream<String> people = responsible.people().isEmpty() ? Stream.empty() : Stream.of(people(responsible));
        Stream<String> coordinating = responsible.coordinating().isEmpty()
                ? Stream.empty()
                : Stream.of(wording.say("follow-up.with", "units", units(responsible.coordinating())));
        return Stream.of(lead, people, coordinating).flatMap(each -> each).collect(joining("; "));
    }

    private String people(Responsible responsible) {
        return responsible.people().stream()
                .map(person -> wording.subject(Subject.of(person)))
                .collect(joining(", "));
    }

    private String units(Iterable<UnitId> units) {
        return Stream.of(units)
                .flatMap(each -> ImmutableList.copyOf(each).stream())
                .map(wording::unit)
                .collect(joining(", "));
    }

    private void writeShares(FollowUpBoard board, Paper.Builder paper) {
        ImmutableList<Row> rows = Stream.concat(
                        board.onTimeOfUnits().entrySet().stream().map(unit -> share(wording.unit(unit.getKey()), unit)),
                        board.onTimeOfPeople().entrySet().stream()
                                .map(person -> share(wording.subject(Subject.of(person.getKey())), person)))
                .collect(toImmutableList());
        if (!rows.isEmpty()) {
            paper.heading(wording.say("section.on-time"));
            paper.add(new Block.Table(
                    ImmutableList.of(
                            Column.words(wording.say("column.owner")),
                            Column.numbers(wording.say("column.on-time")),
                            Column.numbers(wording.say("column.decided")),
                            Column.numbers(wording.say("column.on-time-share"))),
                    rows,
                    ImmutableList.of()));
        }
    }

    private Row share(String name, Map.Entry<?, OnTimeShare> entry) {
        OnTimeShare share = entry.getValue();
        return Row.of(
                name,
                wording.number(share.onTime()),
                wording.number(share.decided()),
                share.share().map(wording::share).orElse(""));
    }

    private void writeRules(FollowUpRules rules, Paper.Builder paper) {
        if (rules.equals(FollowUpRules.NONE)) {
            return;
        }
        paper.heading(wording.say("section.follow-up-rules"));
        if (rules.soonDays() > 0) {
            paper.item(wording.say("follow-up.rule-soon", "days", wording.number(rules.soonDays())));
        }
        rules.reminders()
                .ifPresent(rule -> paper.item(wording.say(
                        "follow-up.rule-reminders",
                        ImmutableMap.of(
                                "reminders", wording.number(rule.reminders()),
                                "to", said(rule.escalatedTo()),
                                "basis", said(rule.basis())))));
        rules.clarity()
                .ifPresent(profile -> paper.item(wording.say(
                        "follow-up.rule-clarity",
                        ImmutableMap.of("name", said(profile.name()), "basis", said(profile.basis())))));
    }

    private String said(BilingualText text) {
        return wording.either(text.vietnamese(), text.english());
    }

    /**
     * Says what somebody has to look at.
     *
     * @param finding  the finding
     * @param policy  the policy
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(FollowUpFinding finding, Policy policy, Language language) {
        return new FollowUpReport(Wording.exact(requireNonNull(language, "language"), policy))
                .said(requireNonNull(finding, "finding"));
    }

    private String said(FollowUpFinding finding) {
        return wording.sentence("follow-up-finding." + finding.code(), values(finding));
    }

    /** The parts of the finding, those of closed lists by their names. */
    private ImmutableMap<String, String> values(FollowUpFinding finding) {
        ImmutableMap<String, String> parts = FindingWords.parts(wording, (Record) finding);
        if (finding instanceof FollowUpFinding.Unclear unclear) {
            return ImmutableMap.of(
                    "aspects", unclear.aspects().stream().map(wording::nameOf).collect(joining(", ")));
        }
        if (finding instanceof FollowUpFinding.ToEscalate escalation) {
            return ImmutableMap.of("reminders", wording.number(escalation.reminders()), "to", said(escalation.to()));
        }
        return finding instanceof FollowUpFinding.BeforeRaised early
                ? ImmutableMap.<String, String>builder()
                        .putAll(parts)
                        .put("entry", wording.nameOf(early.entry()))
                        .buildKeepingLast()
                : parts;
    }
}
