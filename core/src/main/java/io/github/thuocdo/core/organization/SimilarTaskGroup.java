package io.github.thuocdo.core.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serializable;

/**
 * People of one agency with similar tasks (nhóm công chức có nhiệm vụ tương đồng).
 *
 * <p>The ceiling on "excellent" holds in each of them as in the agency (Decree 335/2025, Art 20.5a). A person is in one group at a time.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  the name of the group, such as {@code T} for advisory staff
 * @param members  the people
 * @param dates  the days on which the grouping holds
 */
public record SimilarTaskGroup(String id, ImmutableSet<CadreId> members, DateRange dates) implements Serializable {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public SimilarTaskGroup {
        requireNonNull(id, "id");
        requireNonNull(members, "members");
        requireNonNull(dates, "dates");
        PlainText.checked("id", id);
    }
}
