package io.github.thuocdo.scoring.followup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.followup.Entry;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Extension;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What had happened to a matter by a day, and what follows from the entries alone.
 *
 * @param entries  the entries by their days; those of one day in the order in which they happened
 */
record TurnEntries(ImmutableList<Entry> entries) {

    static TurnEntries of(FollowUp followUp, Optional<EvaluationPeriod> month, LocalDate day) {
        return new TurnEntries(followUp.entries().stream()
                .filter(entry -> !entry.on().isAfter(day) && entry.month().equals(month))
                .sorted(comparing(Entry::on))
                .collect(toImmutableList()));
    }

    /** What had happened by an earlier day, inclusive. */
    TurnEntries by(LocalDate day) {
        return that(entry -> !entry.on().isAfter(day));
    }

    /** What has happened after a day. */
    TurnEntries after(LocalDate day) {
        return that(entry -> entry.on().isAfter(day));
    }

    private TurnEntries that(Predicate<Entry> isMeant) {
        return new TurnEntries(entries.stream().filter(isMeant).collect(toImmutableList()));
    }

    Stream<Entry> of(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind);
    }

    int count(EntryKind kind) {
        return (int) of(kind).count();
    }

    /** Reports for an opinion and proposed extensions: one or the other is asked at the due day. */
    ImmutableList<Entry> reports() {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.REPORTED || entry.kind() == EntryKind.EXTENSION_PROPOSED)
                .collect(toImmutableList());
    }

    Stage stage() {
        Stage stage = Stage.RAISED;
        for (Entry entry : entries) {
            stage = after(stage, entry.kind());
        }
        return stage;
    }

    private static Stage after(Stage before, EntryKind kind) {
        return switch (kind) {
            case ANSWERED, REPORTED, EXTENSION_PROPOSED -> before == Stage.RAISED ? Stage.ANSWERED : before;
            case FINISHED -> Stage.REMEDIED;
            case RETURNED -> Stage.ANSWERED;
            case VERIFIED -> Stage.VERIFIED;
            case WITHDRAWN -> Stage.WITHDRAWN;
            default -> before;
        };
    }

    /** The day on which it was finished for good: what was returned was not. One that was verified was finished by then at the latest. */
    Optional<LocalDate> finishedOn() {
        Optional<LocalDate> finished = Optional.empty();
        for (Entry entry : entries) {
            finished = switch (entry.kind()) {
                case FINISHED, VERIFIED -> finished.or(() -> Optional.of(entry.on()));
                case RETURNED -> Optional.empty();
                default -> finished;
            };
        }
        return finished;
    }

    /** The proposals with their grants; a day that was granted without a proposal was asked for when it was granted. */
    ImmutableList<Extension> extensions() {
        ImmutableList.Builder<Extension> extensions = ImmutableList.builder();
        Optional<Entry> proposed = Optional.empty();
        for (Entry entry : entries) {
            if (entry.kind() == EntryKind.EXTENSION_GRANTED) {
                extensions.add(new Extension(
                        proposed.map(Entry::on).orElse(entry.on()),
                        entry.day().orElseThrow(),
                        Optional.of(entry.on())));
            }
            proposed = open(proposed, entry);
        }
        return extensions.build();
    }

    /** The proposal that was neither granted nor refused. */
    Optional<Entry> openProposal() {
        Optional<Entry> proposed = Optional.empty();
        for (Entry entry : entries) {
            proposed = open(proposed, entry);
        }
        return proposed;
    }

    private static Optional<Entry> open(Optional<Entry> before, Entry entry) {
        return switch (entry.kind()) {
            case EXTENSION_PROPOSED -> Optional.of(entry);
            case EXTENSION_GRANTED, EXTENSION_REFUSED -> Optional.empty();
            default -> before;
        };
    }
}
