package io.github.thuocdo.scoring.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.BilingualText;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final BilingualText RULE = new BilingualText("phải là\nsố", "must be\na number");

    @Test
    void a_problem_is_told_on_one_line_and_what_nobody_sees_by_its_number() {
        Place where = Place.ofFile("march.yaml").at(3, 1);

        assertThat(new Problem(where, "not-yaml", BilingualText.of("pe\u200bople:\t1\r\n2\ud800"), RULE).line())
                .isEqualTo("march.yaml:3: \"pe<U+200B>ople: 1 2<U+D800>\": must be a number [not-yaml]");
    }
}
