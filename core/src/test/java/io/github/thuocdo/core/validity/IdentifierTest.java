package io.github.thuocdo.core.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.TaskId;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class IdentifierTest {

    @Test
    void the_same_vietnamese_text_is_the_same_identifier_however_its_letters_were_typed() {
        String decomposed = Normalizer.normalize("Sổ số 1", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Sổ số 1");
        assertThat(TaskId.of(decomposed)).isEqualTo(TaskId.of("Sổ số 1"));
        assertThat(EvidenceId.of(decomposed).text()).isEqualTo("Sổ số 1");
    }

    @Test
    void a_blank_identifier_is_refused_by_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskId.of(" "))
                .withMessage("task id ( ) must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceId.of(""))
                .withMessage("evidence id () must not be blank");
        assertThatNullPointerException().isThrownBy(() -> TaskId.of(null)).withMessage("text");
    }
}
