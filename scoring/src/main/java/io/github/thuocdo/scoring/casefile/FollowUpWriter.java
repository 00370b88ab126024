package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.Schedule;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.FollowUps;
import java.util.Objects;

/**
 * Writes the matters that are followed to their end.
 *
 * @param phrasing  how a case file says it
 */
record FollowUpWriter(Phrasing phrasing) {

    Node followUp(FollowUp followUp) {
        Entry row = new Entry(phrasing)
                .put(Common.ID, new Text(followUp.id().text()))
                .put(FollowUps.ORIGIN, phrasing.word(Vocabulary.MATTER_ORIGINS, followUp.origin()))
                .put(FollowUps.MATTER, new Text(followUp.matter()))
                .put(FollowUps.DOCUMENT, Phrasing.source(followUp.document()))
                .put(FollowUps.RAISED, phrasing.date(followUp.raisedOn()))
                .put(FollowUps.LEAD, followUp.responsible().lead().map(unit -> new Text(unit.text())))
                .put(FollowUps.WITH, Phrasing.units(followUp.responsible().coordinating()))
                .put(FollowUps.PEOPLE, Phrasing.people(followUp.responsible().people()));
        followUp.schedule().ifPresent(schedule -> schedule(schedule, row));
        followUp.stated()
                .forEach((aspect, words) ->
                        row.put(Objects.requireNonNull(FollowUps.STATED.get(aspect)), new Text(words)));
        row.put(FollowUps.FIELD, followUp.field().map(Text::new))
                .put(FollowUps.DEPENDS_ON, followUp.dependsOn().map(Text::new))
                .put(
                        FollowUps.ENTRIES,
                        new Node.Rows(
                                followUp.entries().stream().map(this::entry).collect(toImmutableList())));
        return row.parts();
    }

    private void schedule(Schedule schedule, Entry row) {
        if (schedule instanceof Schedule.Once once) {
            row.put(FollowUps.DUE, phrasing.date(once.dueOn()));
        } else if (schedule instanceof Schedule.Monthly monthly) {
            row.put(FollowUps.EACH_MONTH, phrasing.count(monthly.day()))
                    .put(FollowUps.UNTIL, monthly.until().map(phrasing::date));
        }
    }

    private Node entry(io.github.thuocdo.core.followup.Entry entry) {
        EntryKind kind = entry.kind();
        return new Entry(phrasing)
                .put(FollowUps.ENTRY, phrasing.word(Vocabulary.ENTRIES, kind))
                .put(Common.DATE, phrasing.date(entry.on()))
                .put(FollowUps.MONTH, entry.month().map(phrasing::period))
                .put(FollowUps.DAY, entry.day().map(phrasing::date))
                .put(FollowUps.UNITS, Phrasing.units(entry.units()))
                .put(FollowUps.TEXT, entry.text().map(Text::new))
                .put(FollowUps.DOCUMENT, Phrasing.source(entry.document()))
                .parts();
    }
}
