package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.followup.ClarityAspect;
import io.github.thuocdo.core.followup.Entry;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.FollowUpId;
import io.github.thuocdo.core.followup.Origin;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.followup.Schedule;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.FollowUps;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextValue;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the matters that are followed to their end, each with what has happened to it. */
final class FollowUpReader {

    private static final int LAST_DAY_OF_MONTH = 31;

    private static final TableLayout FOLLOW_UPS = TableLayout.of(
            ImmutableList.of(Common.ID, FollowUps.MATTER, FollowUps.RAISED),
            ImmutableList.<Key>builder()
                    .add(FollowUps.ORIGIN, FollowUps.DOCUMENT, FollowUps.LEAD, FollowUps.WITH, FollowUps.PEOPLE)
                    .add(FollowUps.DUE, FollowUps.EACH_MONTH, FollowUps.UNTIL, FollowUps.FIELD, FollowUps.DEPENDS_ON)
                    .addAll(FollowUps.STATED.values())
                    .build());

    private static final TableLayout ENTRIES = TableLayout.of(
            ImmutableList.of(FollowUps.ENTRY, Common.DATE),
            ImmutableList.of(FollowUps.MONTH, FollowUps.DAY, FollowUps.UNITS, FollowUps.TEXT, FollowUps.DOCUMENT));

    private final CaseContext context;

    FollowUpReader(CaseContext context) {
        this.context = context;
    }

    ImmutableList<FollowUp> read(TextValue value) {
        return Keyed.readEach(value, FOLLOW_UPS, this::followUp);
    }

    private Optional<FollowUp> followUp(Keyed entry) {
        Optional<FollowUpId> id = entry.required(Common.ID).parsed("not-an-id", FollowUpId::of);
        Optional<Origin> origin = entry.optional(FollowUps.ORIGIN).word(Vocabulary.MATTER_ORIGINS);
        Optional<String> matter = entry.required(FollowUps.MATTER).text();
        Source document = document(entry);
        Optional<LocalDate> raised = entry.required(FollowUps.RAISED).date();
        Optional<Responsible> responsible = context.responsible(
                entry,
                entry.optional(FollowUps.LEAD),
                entry.optional(FollowUps.WITH),
                entry.optional(FollowUps.PEOPLE));
        Optional<Schedule> schedule = schedule(entry);
        ImmutableMap<ClarityAspect, String> stated = stated(entry);
        Optional<String> field = entry.optional(FollowUps.FIELD).text();
        Optional<String> dependsOn = entry.optional(FollowUps.DEPENDS_ON).text();
        ImmutableList<Entry> entries = Keyed.readEach(entry.optional(FollowUps.ENTRIES), ENTRIES, this::entry);
        return entry.make(
                "not-a-follow-up",
                () -> new FollowUp(
                        id.orElseThrow(),
                        origin.orElse(Origin.TASK),
                        matter.orElseThrow(),
                        document,
                        raised.orElseThrow(),
                        responsible.orElseThrow(),
                        schedule,
                        stated,
                        field,
                        dependsOn,
                        entries));
    }

    private static Source document(Keyed entry) {
        return entry.optional(FollowUps.DOCUMENT).text().map(Source::of).orElse(Source.Known.NOT_RECORDED);
    }

    /** Due once or each month; a duty that ends and does not recur is refused. */
    private static Optional<Schedule> schedule(Keyed entry) {
        Optional<LocalDate> due = entry.optional(FollowUps.DUE).date();
        TextValue eachMonth = entry.optional(FollowUps.EACH_MONTH);
        Optional<Integer> day = eachMonth.countUpTo(LAST_DAY_OF_MONTH);
        TextValue end = entry.optional(FollowUps.UNTIL);
        Optional<LocalDate> until = end.date();
        if (due.isPresent() && eachMonth.isPresent()) {
            eachMonth.refuse(
                    "due-twice",
                    new BilingualText(
                            "không ghi cùng với thời hạn: việc đến hạn một lần hoặc hằng tháng",
                            "must not stand with a due day: a matter is due once or each month"));
        }
        if (end.isPresent() && !eachMonth.isPresent()) {
            end.refuse(
                    "does-not-recur",
                    new BilingualText(
                            "chỉ ghi cho việc lặp lại hằng tháng", "must stand only with a day of each month"));
        }
        return day.isPresent()
                ? entry.make("not-a-schedule", () -> new Schedule.Monthly(day.get(), until))
                : due.map(Schedule.Once::new);
    }

    private static ImmutableMap<ClarityAspect, String> stated(Keyed entry) {
        ImmutableMap.Builder<ClarityAspect, String> stated = ImmutableMap.builder();
        FollowUps.STATED.forEach(
                (aspect, key) -> entry.optional(key).text().ifPresent(words -> stated.put(aspect, words)));
        return stated.buildOrThrow();
    }

    private Optional<Entry> entry(Keyed entry) {
        Optional<EntryKind> kind = entry.required(FollowUps.ENTRY).word(Vocabulary.ENTRIES);
        Optional<LocalDate> on = entry.required(Common.DATE).date();
        TextValue month = entry.optional(FollowUps.MONTH);
        Optional<EvaluationPeriod> period = month.isPresent() ? CaseContext.period(month) : Optional.empty();
        Optional<LocalDate> day = entry.optional(FollowUps.DAY).date();
        ImmutableSet<UnitId> units = context.unitsOf(entry.optional(FollowUps.UNITS));
        Optional<String> text = entry.optional(FollowUps.TEXT).text();
        Source document = document(entry);
        return entry.make(
                "not-an-entry",
                () -> new Entry(kind.orElseThrow(), on.orElseThrow(), period, day, units, text, document));
    }
}
