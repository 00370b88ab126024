package io.github.thuocdo.scoring.followup;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.followup.ClarityAspect;
import io.github.thuocdo.core.followup.ClarityProfile.Item;
import io.github.thuocdo.core.followup.ClarityProfile.Moment;
import io.github.thuocdo.core.followup.Entry;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody has to look at in one matter on a day.
 *
 * @param followUp  the matter
 * @param happened  what had happened by the day
 * @param rules  what the agency has laid down
 * @param dueOn  the due day, extensions considered
 * @param timeliness  how it stands to it
 * @param day  the day
 */
record TurnCheck(
        FollowUp followUp,
        TurnEntries happened,
        FollowUpRules rules,
        Optional<LocalDate> dueOn,
        Timeliness timeliness,
        LocalDate day) {

    ImmutableList<FollowUpFinding> findings() {
        ImmutableList.Builder<FollowUpFinding> findings = ImmutableList.builder();
        unclear().ifPresent(findings::add);
        happened.entries().stream()
                .filter(entry -> entry.on().isBefore(followUp.raisedOn()))
                .map(entry -> new FollowUpFinding.BeforeRaised(entry.kind(), entry.on(), followUp.raisedOn()))
                .forEach(findings::add);
        if (timeliness != Timeliness.NOT_OWED) {
            report().ifPresent(findings::add);
            happened.reports().stream()
                    .filter(entry -> entry.units().isEmpty())
                    .map(entry -> new FollowUpFinding.CoordinationNotSaid(entry.on()))
                    .forEach(findings::add);
            happened.openProposal()
                    .map(entry -> new FollowUpFinding.ExtensionUnanswered(
                            entry.on(), entry.day().orElseThrow()))
                    .ifPresent(findings::add);
            opinions().forEach(findings::add);
            reminder().ifPresent(findings::add);
        }
        return findings.build();
    }

    private Optional<FollowUpFinding> unclear() {
        ImmutableSet<ClarityAspect> missing = rules.clarity().stream()
                .flatMap(profile -> profile.items().stream())
                .filter(item -> item.moment() == Moment.AT_ASSIGNMENT || happened.stage() == Stage.VERIFIED)
                .map(Item::aspects)
                .flatMap(ImmutableSet::stream)
                .filter(aspect -> !isClear(aspect))
                .collect(toImmutableSet());
        return missing.isEmpty() ? Optional.empty() : Optional.of(new FollowUpFinding.Unclear(missing));
    }

    /** The matter itself always says what is to be done. */
    private boolean isClear(ClarityAspect aspect) {
        return switch (aspect) {
            case PERSON -> !followUp.responsible().people().isEmpty();
            case TASK -> true;
            case PROGRESS -> followUp.schedule().isPresent();
            case HANDLING ->
                happened.of(EntryKind.VERIFIED).anyMatch(entry -> entry.text().isPresent());
            case PROCESS, RESULT, QUALITY, EFFICIENCY, AUTHORITY, RESPONSIBILITY ->
                followUp.stated().containsKey(aspect);
        };
    }

    private boolean wasMissed() {
        return timeliness == Timeliness.OVERDUE || timeliness == Timeliness.LATE;
    }

    /**
     * A report that led to an extension does not stand for the one that is asked at the new due day. Nobody reports what stood finished on that day,
     * even if it was returned later.
     */
    private Optional<FollowUpFinding> report() {
        if (!wasMissed()) {
            return Optional.empty();
        }
        LocalDate due = dueOn.orElseThrow();
        if (happened.by(due).finishedOn().isPresent()) {
            return Optional.empty();
        }
        Optional<LocalDate> granted = happened.extensions().stream()
                .filter(extension -> extension.newDueOn().equals(due))
                .flatMap(extension -> extension.grantedOn().stream())
                .reduce((first, second) -> second);
        Optional<LocalDate> first = happened.reports().stream()
                .map(Entry::on)
                .filter(on -> granted.map(on::isAfter).orElse(true))
                .findFirst();
        if (first.isEmpty()) {
            return Optional.of(new FollowUpFinding.NotReported(due));
        }
        return first.filter(on -> on.isAfter(due)).map(on -> new FollowUpFinding.ReportedLate(due, on));
    }

    /** Units that were asked and let their day pass, then those that nobody asked and that had said nothing when the matter fell due. */
    private Stream<FollowUpFinding> opinions() {
        ImmutableSet<UnitId> asked = units(EntryKind.OPINION_ASKED);
        ImmutableSet<UnitId> given = units(EntryKind.OPINION_GIVEN);
        Stream<FollowUpFinding> silent = asked.stream()
                .flatMap(unit -> lastRequest(unit).stream()
                        .filter(request -> !isAnswered(request, unit))
                        .flatMap(request -> request.day().stream())
                        .filter(day::isAfter)
                        .map(until -> new FollowUpFinding.NoOpinion(unit, Optional.of(until))));
        Stream<FollowUpFinding> unasked = followUp.responsible().coordinating().stream()
                .filter(unit -> wasMissed() && !asked.contains(unit) && !given.contains(unit))
                .map(unit -> new FollowUpFinding.NoOpinion(unit, Optional.empty()));
        return Stream.concat(silent, unasked);
    }

    private ImmutableSet<UnitId> units(EntryKind kind) {
        return happened.of(kind).flatMap(entry -> entry.units().stream()).collect(toImmutableSet());
    }

    private Optional<Entry> lastRequest(UnitId unit) {
        return happened.of(EntryKind.OPINION_ASKED)
                .filter(entry -> entry.units().contains(unit))
                .reduce((first, second) -> second);
    }

    /** An opinion answers no request that is made later. */
    private boolean isAnswered(Entry request, UnitId unit) {
        return happened.of(EntryKind.OPINION_GIVEN)
                .anyMatch(entry -> entry.units().contains(unit) && !entry.on().isBefore(request.on()));
    }

    /** What was urged before the due day at hand urged nobody who was late. */
    private Optional<FollowUpFinding> reminder() {
        if (timeliness != Timeliness.OVERDUE) {
            return Optional.empty();
        }
        LocalDate due = dueOn.orElseThrow();
        TurnEntries since = happened.after(due);
        int reminders = since.count(EntryKind.REMINDED);
        return rules.reminders().flatMap(rule -> {
            if (reminders == 0) {
                return Optional.of(new FollowUpFinding.NotReminded(due));
            }
            return reminders >= rule.reminders() && since.count(EntryKind.ESCALATED) == 0
                    ? Optional.of(new FollowUpFinding.ToEscalate(reminders, rule.escalatedTo()))
                    : Optional.empty();
        });
    }
}
