package io.github.thuocdo.scoring.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskLineTest {

    @Test
    void a_line_is_late_by_a_day_or_more_which_need_not_be_a_working_day() {
        assertThat(new Lateness(1, 1, Optional.of(0L)).workingDays()).contains(0L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lateness(0, 1, Optional.empty()))
                .withMessage("occurrences (0) must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lateness(1, 0, Optional.empty()))
                .withMessage("calendarDays (0) must be at least 1");
    }

    @Test
    void a_line_is_planned_and_without_a_name_unless_said_otherwise() {
        TaskLine.Builder line = TaskLine.builder()
                .task(TaskId.of("T1"))
                .coefficient(Fraction.ONE)
                .assigned(Fraction.ONE)
                .delivered(Fraction.ONE);

        assertThat(line.build().origin()).isEqualTo(TaskOrigin.PLANNED);
        assertThat(line.build().name()).isEmpty();
    }
}
