package io.github.thuocdo.scoring.completeness;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * One fact of a register, such as a task, a mark or a post (một dữ kiện trong sổ theo dõi).
 *
 * <p>Two facts are equal if they say the same: what belongs to a fact and would be gone without it, as the indicators of a conclusion, is
 * part of its contents.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind  what it is
 * @param about  whom it concerns; empty for what concerns all, as a working calendar
 * @param when  the days of which it tells
 * @param channel  the channel to which it belongs; empty for what belongs to every channel
 * @param name  by what it is told from others of its kind, such as the id of a task
 * @param contents  the fact as it stands in the register, and what belongs to it
 */
public record Fact(
        FactKind kind,
        Optional<Subject> about,
        DateRange when,
        Optional<Channel> channel,
        String name,
        ImmutableList<Serializable> contents)
        implements Serializable {
    /** Checks that nothing is null. */
    public Fact {
        requireNonNull(kind, "kind");
        requireNonNull(about, "about");
        requireNonNull(when, "when");
        requireNonNull(channel, "channel");
        requireNonNull(name, "name");
        requireNonNull(contents, "contents");
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without the contents, which may tell of somebody's leave or conduct. */
    @Override
    public String toString() {
        return kind.key() + " " + name + about.map(whom -> " of " + whom.text()).orElse("");
    }
}
