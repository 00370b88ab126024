package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Node.Items;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Terms.Calendar;
import io.github.thuocdo.scoring.casefile.Terms.Loaded;
import io.github.thuocdo.scoring.casefile.Terms.Top;
import io.github.thuocdo.scoring.tree.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a case of a policy and the facts of one period. */
final class CaseWriter {

    private static final ImmutableMap<RecordKind, Key> LOADED = ImmutableMap.of(
            RecordKind.TASKS, Loaded.TASKS,
            RecordKind.RESULTS, Loaded.RESULTS,
            RecordKind.CONCLUSIONS, Loaded.CONCLUSIONS);

    private final String title;
    private final PolicyWriter policy;
    private final Register register;
    private final EvaluationPeriod period;
    private final Phrasing phrasing;
    private final Said said;
    private final StaffWriter staff;
    private final WorkWriter work;
    private final FiguresWriter figures;
    private final EventsWriter events;

    CaseWriter(
            String title,
            PolicyWriter policy,
            Register register,
            EvaluationPeriod period,
            Phrasing phrasing,
            Said said) {
        this.title = title;
        this.policy = policy;
        this.register = register;
        this.period = period;
        this.phrasing = phrasing;
        this.said = said;
        Forms forms = forms(policy.policy(), register);
        this.figures = new FiguresWriter(register, policy.policy(), period, forms, phrasing, said);
        this.staff = new StaffWriter(register.organization(), figures.isByQuarter(), phrasing, said);
        this.work = new WorkWriter(register, period, phrasing, said);
        this.events = new EventsWriter(register, period, forms, figures::isScore, phrasing, said);
    }

    private static Forms forms(Policy policy, Register register) {
        return new Forms(
                ImmutableList.of(PolicyUse.named(policy)), new Staff(register.organization(), Optional.empty()));
    }

    /** Writes everything that is not left out. */
    Node.Parts write() {
        said.restart();
        Entry top = new Entry(phrasing).put(Top.CASE, new Text(title));
        policy.policy(phrasing, top);
        top.put(Top.PERIOD, phrasing.period(period));
        register.calendar().ifPresent(calendar -> top.put(Top.CALENDAR, calendar(calendar)));
        top.put(Top.LOADED, loaded());
        new CatalogueWriter(phrasing, said).catalogues(register.catalogues(), top);
        staff.units(top);
        top.put(Top.PEOPLE, (Node) said.each(register.organization().cadres(), cadre -> {
            Entry person = new Entry(phrasing);
            staff.person(cadre, person);
            figures.judged(cadre.id(), person);
            work.work(cadre.id(), person);
            return person.parts();
        }));
        top.put(Top.GROUPS, staff.groups())
                .put(Top.FACTS, figures.underNames(Subject.Kind.PERSON))
                .put(Top.UNIT_FACTS, figures.underNames(Subject.Kind.BODY))
                .put(Top.COLLECTIVE_FACTS, figures.underNames(Subject.Kind.COLLECTIVE));
        events.events(top);
        return top.parts();
    }

    private Node calendar(WorkingCalendar calendar) {
        Entry entry = new Entry(phrasing);
        if (!calendar.weekend().equals(CaseReader.USUAL_WEEKEND)) {
            entry.put(
                    Calendar.WEEKEND,
                    new Items(calendar.weekend().stream()
                            .map(day -> phrasing.word(Vocabulary.WEEKDAYS, day))
                            .collect(toImmutableList())));
        }
        days(Calendar.HOLIDAYS, calendar.holidays(), entry);
        days(Calendar.WORKING_DAYS, calendar.swappedIn(), entry);
        return said.by(calendar, entry.parts());
    }

    private Optional<Node> loaded() {
        Entry entry = new Entry(phrasing);
        LOADED.forEach((kind, key) ->
                entry.put(key, Optional.ofNullable(register.loaded().get(kind)).map(Phrasing::days)));
        return entry.isEmpty() ? Optional.empty() : Optional.of(entry.parts());
    }

    private static void days(Key key, Set<LocalDate> days, Entry entry) {
        if (!days.isEmpty()) {
            entry.put(key, new Items(inRanges(days).stream().map(Phrasing::days).collect(toImmutableList())));
        }
    }

    private static List<DateRange> inRanges(Set<LocalDate> days) {
        List<DateRange> ranges = new ArrayList<>();
        for (LocalDate day : days) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).endExclusive().equals(day) && isWithinMonth(ranges.get(last))) {
                ranges.set(last, DateRange.ofClosed(ranges.get(last).start(), day));
            } else {
                ranges.add(DateRange.on(day));
            }
        }
        return ranges;
    }

    /** Longer holidays than a year a case file does not know; none is even that long. */
    private static boolean isWithinMonth(DateRange range) {
        return range.lengthInDays() < 31;
    }
}
