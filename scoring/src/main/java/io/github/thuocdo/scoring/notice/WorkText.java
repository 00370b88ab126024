package io.github.thuocdo.scoring.notice;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.words.Wording;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A task line with its faults, delays and excusals. */
final class WorkText {

    private final Wording wording;
    private final Subject subject;

    WorkText(Wording wording, Subject subject) {
        this.wording = wording;
        this.subject = subject;
    }

    /** Names a task, and where it is not the subject's own or not of the period as a whole, whose it is and of when. */
    String label(TaskLine line) {
        String name = line.name().isBlank() ? line.task().text() : line.task().text() + " " + line.name();
        Stream<String> whose = line.assignee().stream()
                .filter(person -> !Subject.of(person).equals(subject))
                .map(wording::person);
        String origin = Stream.concat(whose, line.within().stream().map(wording::period))
                .collect(joining(", "));
        return origin.isEmpty() ? name : name + " (" + origin + ")";
    }

    ImmutableList<String> notes(Evidence.Work work) {
        TaskLine line = work.line();
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        notes.add(wording.say(
                "evidence.work",
                ImmutableMap.of(
                        "coefficient", wording.number(line.coefficient()),
                        "assigned", wording.number(line.assigned()),
                        "delivered", wording.number(line.delivered()),
                        "origin", wording.say("origin." + line.origin().key()))));
        return notes.addAll(lapses(work)).build();
    }

    /** Says of each fault and delay what it takes. */
    ImmutableList<String> lapses(Evidence.Work work) {
        TaskLine line = work.line();
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        addLapses("row.fault", line.faults(), work.byFaults(), notes);
        addLapses("row.delay", line.delays(), work.byDelays(), notes);
        line.late().ifPresent(late -> notes.add(lateness(late, work.byLateness())));
        return notes.build();
    }

    private void addLapses(
            String key,
            ImmutableList<Lapse> lapses,
            ImmutableList<Fraction> taken,
            ImmutableList.Builder<String> notes) {
        for (int i = 0; i < lapses.size(); i++) {
            String note = lapse(key, lapses.get(i));
            boolean counts = !taken.isEmpty() && !lapses.get(i).excusal().isConfirmed();
            notes.add(counts ? note + "; " + wording.say("row.takes", "share", wording.share(taken.get(i))) : note);
        }
    }

    private String lapse(String key, Lapse lapse) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.say(
                key,
                ImmutableMap.of(
                        "times", wording.number(lapse.times()),
                        "evidence", lapse.evidence().text())));
        lapse.product().ifPresent(product -> parts.add(wording.say("row.product", "product", product)));
        lapse.on().ifPresent(day -> parts.add(wording.say("row.on", "date", wording.date(day))));
        lapse.lateDays().ifPresent(days -> parts.add(wording.say("row.late-days", "days", wording.number(days))));
        parts.add(excusal(lapse.excusal()));
        return String.join("; ", parts);
    }

    private String excusal(Excusal excusal) {
        if (excusal instanceof Excusal.Confirmed confirmed) {
            return wording.say("excusal.confirmed", "by", wording.person(confirmed.by()));
        }
        if (excusal instanceof Excusal.Refused refused) {
            return wording.say(
                    "excusal.refused", ImmutableMap.of("by", wording.person(refused.by()), "reason", refused.reason()));
        }
        return wording.say(excusal instanceof Excusal.Unanswered ? "excusal.unanswered" : "excusal.not-asked");
    }

    private String lateness(Lateness late, ImmutableList<Fraction> taken) {
        String text = wording.say(
                "row.late",
                ImmutableMap.of(
                        "times", wording.number(late.occurrences()), "days", wording.number(late.calendarDays())));
        List<String> parts = new ArrayList<>(List.of(text));
        late.workingDays().ifPresent(days -> parts.add(wording.say("row.working-days", "days", wording.number(days))));
        taken.forEach(share -> parts.add(wording.say("row.late-takes", "share", wording.share(share))));
        return String.join("; ", parts);
    }
}
