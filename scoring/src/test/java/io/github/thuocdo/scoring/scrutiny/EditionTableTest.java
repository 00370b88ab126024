package io.github.thuocdo.scoring.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.consequence.PublicEmployeeClassDay;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.reconsideration.AfterPetition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EditionTableTest {

    private static final Policy DECREE = StandardPolicies.decree335Individuals();
    private static final Splitter CELLS = Splitter.on(" | ");

    /** The shipped editions by their id, those of Hanoi's decision 3251 for some day. */
    private static final ImmutableMap<String, Policy> SHIPPED = Stream.concat(
                    StandardPolicies.editions().stream(),
                    Stream.of(
                            StandardPolicies.hanoi3251Monthly(LocalDate.of(2022, 8, 17)),
                            StandardPolicies.hanoi3251MonthlyCollectives(LocalDate.of(2022, 8, 17))))
            .collect(ImmutableMap.toImmutableMap(Policy::id, policy -> policy));

    static Stream<Arguments> editions() {
        return SHIPPED.keySet().stream()
                .flatMap(id -> Stream.of(Language.values()).map(language -> Arguments.of(id, language)));
    }

    private static Policy shipped(String id) {
        return Optional.ofNullable(SHIPPED.get(id)).orElseThrow();
    }

    private static List<String> rows(Policy policy, Language language) {
        return EditionTable.of(policy)
                .markdown(language)
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
    }

    private static String row(Policy policy, Language language, String id) {
        return rows(policy, language).stream()
                .filter(row -> CELLS.splitToList(row).get(1).startsWith("`" + id + "`"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + id));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_row_has_five_cells_and_nothing_unsaid(String edition, Language language) {
        Policy policy = shipped(edition);
        assertThat(rows(policy, language))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(CELLS.splitToList(row)).hasSize(5))
                .noneSatisfy(
                        row -> assertThat(row).containsPattern("\\{[a-z]|\\w@[0-9a-f]|Optional|\\[\\[|io\\.github"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_question_has_a_row_with_words(String edition, Language language) {
        Policy policy = shipped(edition);
        for (Interpretation<?> question : policy.interpretations().values()) {
            assertThat(CELLS.splitToList(row(policy, language, question.key())).get(2))
                    .doesNotStartWith(question.key());
        }
    }

    @Test
    void a_rung_says_its_band_in_words_and_in_signs() {
        assertThat(row(DECREE, Language.VIETNAMESE, "335.good"))
                .isEqualTo(
                        "| Điều 20.2 | `335.good` | **Hoàn thành tốt nhiệm vụ**: tổng điểm từ 70 đến dưới 90 `[70,90)`. |"
                                + "  |  |");
        assertThat(row(DECREE, Language.ENGLISH, "335.good"))
                .isEqualTo(
                        "| Art 20.2 | `335.good` | **Good completion of tasks**: total from 70 to below 90 `[70,90)`. |"
                                + "  |  |");
    }

    @Test
    void a_question_says_who_chose_and_why_and_what_else_there_is() {
        assertThat(row(DECREE, Language.ENGLISH, "deduction-base"))
                .contains("each product with a fault or a delay (`product-unit`)", "thuocdo", "`task-line`");
        assertThat(row(
                        DECREE.reading("deduction-base", "task-line", "UBND phường Bến Sen"),
                        Language.VIETNAMESE,
                        "deduction-base"))
                .contains("`task-line`", "UBND phường Bến Sen chọn", "`product-unit`");
    }

    @Test
    void a_question_that_the_text_answers_names_the_clause() {
        assertThat(row(DECREE, Language.VIETNAMESE, "leader-values"))
                .contains("Văn bản quy định: Điều 15.3")
                .endsWith("|  |");
    }

    @Test
    void steps_by_days_late_say_each_step_in_words() {
        Policy local = DECREE.amendedBy(
                "local",
                DECREE.instrument(),
                DECREE.effective(),
                List.of(
                        new Amendment.Put("fault-deduction", "each 1/3"),
                        new Amendment.Put("delay-deduction", "days 1: 20 %, 2: 1/3, 6: 100 %")));

        assertThat(row(local, Language.VIETNAMESE, "delay-deduction"))
                .contains(
                        "Mức trừ khi chậm: theo số ngày chậm: 1 ngày trừ 20 %; 2 đến 5 ngày trừ 1/3; từ 6 ngày trừ 100 %"
                                + " (`days 1: 20 %, 2: 1/3, 6: 100 %`)");
        assertThat(row(local, Language.ENGLISH, "delay-deduction"))
                .contains("A delay takes: by days late: 20 % for 1; 1/3 for 2 to 5; 100 % from 6 on");
        assertThat(row(local, Language.ENGLISH, "fault-deduction"))
                .contains("A fault takes: 1/3 each time (`each 1/3`)");
    }

    @Test
    void a_part_that_an_act_adds_has_a_row_with_the_clause_of_the_act() {
        CompositeMeasure.Share timeliness = new CompositeMeasure.Share(
                Fraction.ONE,
                new WorkMeasure.TaskShare(
                        "timely",
                        new Provision(
                                "local.timely",
                                new Citation("06/2027/QĐ-UBND", "Điều 6"),
                                "Tính kịp thời",
                                "Timeliness"),
                        WorkMeasure.Credit.LESS_DELAYS));
        Policy local = DECREE.amendedBy(
                "local",
                DECREE.instrument(),
                DECREE.effective(),
                List.of(new Amendment.Add("335.result/shares", timeliness)));

        assertThat(row(local, Language.VIETNAMESE, "local.timely")).contains("Điều 6", "Tính kịp thời");
        assertThat(row(local, Language.ENGLISH, "local.timely")).contains("Timeliness", "(`timely`)");
    }

    @Test
    void the_number_of_a_share_is_a_percentage_and_its_element_is_named() {
        assertThat(row(DECREE, Language.ENGLISH, "335.quota")).contains("at most 20 %", "raise it to 25 %");
        assertThat(row(DECREE, Language.VIETNAMESE, "335.unit-results")).contains("(`d`)", "50 %", "từ 50 điểm");
    }

    @Test
    void the_text_of_a_policy_cannot_break_a_row() {
        Policy policy = DECREE.reading("deduction-base", "task-line", "A | B <c> D");

        assertThat(row(policy, Language.ENGLISH, "deduction-base")).contains("A \\| B &lt;c> D");
    }

    /** The reasons of the editions are held against this rule in their own tests; what stands beside them is held here. */
    @Test
    void every_reason_beside_the_editions_can_be_read_in_both_languages() {
        assertThat(reasons(besideEditions())).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.english()).endsWith(".");
            assertThat(reason.vietnamese()).endsWith(".").isNotEqualTo(reason.english());
        });
    }

    /** What follows from a class, and the book, are no part of an edition and have readings of their own. */
    private static List<Interpretation<?>> besideEditions() {
        return ImmutableList.<Interpretation<?>>builder()
                .addAll(StandardConsequences.national().interpretations())
                .addAll(StandardPolicies.book().questions())
                .add(PublicEmployeeClassDay.ours(), AfterPetition.ours())
                .build();
    }

    private static Stream<BilingualText> reasons(Collection<? extends Interpretation<?>> questions) {
        return questions.stream()
                .flatMap(question -> question instanceof Interpretation.Chosen<?> chosen
                        ? Stream.of(chosen.why())
                        : question instanceof Interpretation.Open<?> open ? Stream.of(open.question()) : Stream.of());
    }

    @Test
    void a_reason_that_somebody_else_wrote_is_left_as_it_was_written() {
        Policy amended = DECREE.reading("deduction-base", "task-line", "Vì hội nghị đã thống nhất");

        assertThat(row(amended, Language.VIETNAMESE, "deduction-base")).contains("Vì hội nghị đã thống nhất");
        assertThat(row(amended, Language.ENGLISH, "deduction-base")).contains("Vì hội nghị đã thống nhất");
        assertThat(row(DECREE, Language.VIETNAMESE, "coefficient-rounding"))
                .contains("Không có quy định; hệ số chính xác cho lại đúng mọi số đã in.");
    }

    @Test
    void no_table_is_made_of_nothing() {
        assertThatThrownBy(() -> EditionTable.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("policy");
        assertThatThrownBy(() -> EditionTable.of(DECREE).markdown(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("language");
    }
}
