package io.github.thuocdo.scoring.followup;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.followup.ClarityProfile;
import io.github.thuocdo.core.followup.ReminderRule;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * What an agency has laid down for following its matters (quy định về theo dõi, đôn đốc).
 *
 * <p>No instrument that was read says how many days count as soon; the agency does.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param soonDays  how many days before the due day a matter is due soon; none for 0
 * @param reminders  after how many reminders it goes to the level above; empty where nothing was laid down
 * @param clarity  what an assignment has to make clear; empty where nothing was laid down
 */
public record FollowUpRules(int soonDays, Optional<ReminderRule> reminders, Optional<ClarityProfile> clarity)
        implements Serializable {

    /** Nothing laid down. */
    public static final FollowUpRules NONE = new FollowUpRules(0, Optional.empty(), Optional.empty());

    private static final int MOST_DAYS = 366;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the days are fewer than 0 or more than a year
     */
    public FollowUpRules {
        requireNonNull(reminders, "reminders");
        requireNonNull(clarity, "clarity");
        if (soonDays < 0 || soonDays > MOST_DAYS) {
            throw new IllegalArgumentException("soonDays (" + soonDays + ") must be from 0 to " + MOST_DAYS);
        }
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
