package io.github.thuocdo.scoring.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Place FILE = Place.ofFile("file.yaml");
    private static final Place CELL =
            FILE.key("people").item(2).key("tasks").at(12, 30).row(3).cell("faults");

    @Test
    void a_problem_is_one_line() {
        Problem problem = new Problem(
                CELL, "not-a-count", BilingualText.of("x"), BilingualText.of("must be a whole number of at least 0"));
        assertThat(problem.line())
                .isEqualTo(
                        "file.yaml:12: people[2].tasks row 3, column faults: \"x\": must be a whole number of at least 0"
                                + " [not-a-count]")
                .isEqualTo(problem.toString());
    }

    @Test
    void a_problem_stays_one_line_whatever_the_value() {
        assertThat(new Problem(FILE, "odd", BilingualText.of("a\nb\r\n\tc\u2028d"), BilingualText.of("must\nnot be"))
                        .line())
                .isEqualTo("file.yaml: \"a b c d\": must not be [odd]");
    }

    @Test
    void a_long_value_is_cut_between_characters() {
        String smile = "\ud83d\ude00";
        assertThat(new Problem(FILE, "odd", BilingualText.of(smile.repeat(61)), BilingualText.of("must be short"))
                        .line())
                .isEqualTo("file.yaml: \"" + smile.repeat(60) + "…\": must be short [odd]");
        assertThat(new Problem(FILE, "odd", BilingualText.of("x".repeat(60)), BilingualText.of("must be short")).line())
                .isEqualTo("file.yaml: \"" + "x".repeat(60) + "\": must be short [odd]");
    }

    @Test
    void a_code_is_lower_case_words_joined_by_hyphens() {
        for (String code : ImmutableList.of("", "Odd", "odd_code", "odd-", "-odd", "odd--code", "lẻ")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Problem(FILE, code, BilingualText.of("x"), BilingualText.of("must be")))
                    .withMessage("code (" + code + ") must be lower-case words joined by hyphens");
        }
    }

    @Test
    void a_rule_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(FILE, "odd", BilingualText.of("x"), BilingualText.of(" ")))
                .withMessage("rule ( ) must not be blank");
    }

    @Test
    void a_sound_reading_has_no_problem() {
        Problems problems = Problems.empty();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems.size()).isZero();
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_file() {
        Problems problems = Problems.empty();
        problems.add(FILE.at(9, 1), "third", "c", BilingualText.of("must be"));
        problems.add(FILE.at(2, 5), "second", "b", BilingualText.of("must be"));
        problems.add(FILE.at(2, 1), "first", "a", BilingualText.of("must be"));
        assertThat(problems.inOrder())
                .extracting(Problem::line)
                .containsExactly(
                        "file.yaml:2: \"a\": must be [first]",
                        "file.yaml:2: \"b\": must be [second]",
                        "file.yaml:9: \"c\": must be [third]");
    }

    @Test
    void the_same_problem_is_told_once() {
        Problems problems = Problems.empty();
        problems.add(CELL, "odd", "x", BilingualText.of("must be even"));
        problems.add(CELL, "odd", "x", BilingualText.of("must be even"));
        problems.add(CELL, "small", "x", BilingualText.of("must be large"));
        assertThat(problems.size()).isEqualTo(2);
    }

    @Test
    void a_problem_can_be_sent() throws IOException, ClassNotFoundException {
        Problem problem = new Problem(CELL, "odd", BilingualText.of("x"), BilingualText.of("must be even"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(problem);
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(stream.readObject()).isEqualTo(problem);
        }
    }
}
