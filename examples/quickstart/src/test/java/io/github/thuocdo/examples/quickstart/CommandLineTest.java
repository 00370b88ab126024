package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private static final String RIGHT = """
            case: Three scores
            period: 2026-03
            people:
              - { id: a, name: Nguyễn Thị Lan, general: 30, supplied: { a: 1, b: 6/7, c: 1 } }
            expect:
              a: { total: 290/3 }
            """;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_case_that_comes_out_as_expected_ends_with_0_and_prints_the_scorecard() throws IOException {
        assertThat(run("--full", write("a.yaml", RIGHT))).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).contains("Nguyễn Thị Lan", "96,66", "1 tình huống, 1 đúng như mong đợi");
    }

    @Test
    void the_language_can_be_english() throws IOException {
        assertThat(run("--full", "--lang", "en", write("a.yaml", RIGHT))).isZero();
        assertThat(out()).contains("96.66", "1 cases, 1 as expected");
    }

    @Test
    void a_consequence_whose_text_was_not_confirmed_is_named_in_the_printed_board() throws IOException {
        String file = write("a.yaml", """
                case: A deputy head who did not complete the tasks
                policy: vn.233-2026.public-employees
                interpretations:
                  staff-form: "I: 10; II: 10; III: 10; quantity: 20; quality: 30; progress: 20"
                  manager-form: "I: 10; II: 10; III: 10; quantity: 10; quality: 10; progress: 10; unit: 20; organising: 10; solidarity: 10"
                adopted-by: Regulation 12/QC of the unit (fictional)
                adopted-on: 2026-11-20
                period: 2027
                people:
                  - { id: vice, category: public-employee, role: deputy, months: 40 }
                  - { id: maid, category: public-employee, months: 80 }
                """);

        assertThat(run("--full", file)).isZero();
        assertThat(out())
                .containsPattern("vice +chưa xác nhận được văn bản, phải cung cấp trước khi áp dụng +.*259/2026/NĐ-CP");
        assertThat(run("--full", "--lang", "en", file)).isZero();
        assertThat(out())
                .containsPattern(
                        "vice +the text was not confirmed and has to be supplied before it is applied +.*259/2026/NĐ-CP");
    }

    /** March has 90 for one of two people; what stands on record for 2025 is of another period, and a task of before 10 March was not loaded. */
    private static final String GAPS = """
            case: What is missing and what is not used
            period: 2026-03
            loaded: { tasks: 2026-03-10..2026-03-31 }
            people:
              - { id: a, general: 30, supplied: { a: 1, b: 6/7, c: 1 } }
              - { id: b }
            results:
              - { about: a, period: 2025-12, score: 80, source: record, id: R1 }
            expect:
              a: { total: 290/3 }
            """;

    @Test
    void what_a_case_lacks_and_does_not_use_is_told_in_both_languages_where_asked_for() throws IOException {
        String file = write("a.yaml", GAPS);

        assertThat(run(file)).isZero();
        assertThat(out()).doesNotContain("Không dùng đến", "Còn thiếu", "Chưa nạp");
        assertThat(run("--gaps", file)).isZero();
        assertThat(out())
                .contains("Còn thiếu: b, tháng 03/2026: đang công tác mà không có dữ liệu")
                .containsPattern("Chưa nạp: nhiệm vụ có hạn .*09/03/2026")
                .containsPattern("Không dùng đến: kết quả đã có \\[R1] của a: ngoài kỳ tháng 03/2026 \\(");
        assertThat(run("--gaps", "--summary", "--lang", "en", file)).isZero();
        assertThat(out())
                .contains("Missing: b, month 2026-03: is in service without any facts")
                .containsPattern("Not loaded: tasks with due date .*2026-03-09")
                .containsPattern("Not used: result \\[R1] of a: outside the period month 2026-03 \\(");
    }

    @Test
    void the_day_on_which_it_is_asked_where_the_results_stand_is_a_day_and_goes_with_json_too() throws IOException {
        String file = write("a.yaml", GAPS);

        assertThat(run("--lang", "en", "--procedure", "15/12/2026", file)).isEqualTo(2);
        assertThat(err())
                .contains("\"--procedure 15/12/2026\": must be followed by a day such as 2026-12-15 [not-a-day]");
        assertThat(run("--json", "--gaps", "--procedure", "2026-12-15", file)).isZero();
        assertThat(out())
                .contains("\"gaps\" : [", "\"procedure\" : [", "\"day\" : \"2026-12-15\"", "\"state\" : \"not-begun\"");
        assertThat(run("--lang", "en", "--laws", "--procedure", "2026-12-15", file))
                .isEqualTo(2);
        assertThat(err()).contains("\"--procedure\": does not go with --laws");
    }

    @Test
    void a_mismatch_ends_with_1_and_prints_both_values_as_fractions_with_the_place() throws IOException {
        assertThat(run(write("a.yaml", RIGHT.replace("290/3", "96.67")))).isEqualTo(1);
        assertThat(out())
                .contains("a 2026-03 [total]: mong đợi 9667/100, thực tế 290/3")
                .doesNotContain("expected");
        assertThat(run("--lang", "en", write("a.yaml", RIGHT.replace("290/3", "96.67"))))
                .isEqualTo(1);
        assertThat(out()).contains("a.yaml:6: expect.a.total: a 2026-03 total: expected 9667/100, actual 290/3");
        assertThat(err()).isEmpty();
    }

    @Test
    void bad_input_ends_with_2_even_beside_a_mismatch() throws IOException {
        String good = write("a.yaml", RIGHT.replace("290/3", "96.67"));
        assertThat(run(good, write("b.yaml", "case: x\n"))).isEqualTo(2);
        assertThat(err()).contains("b.yaml:1: \"kỳ\": phải ghi ở đây").contains("[missing-key]");
    }

    @Test
    void a_refusal_that_was_expected_is_no_bad_input() throws IOException {
        String refused = RIGHT.replace("general: 30", "general: 31")
                .replace("a: { total: 290/3 }", "refused: { code: mark-out-of-range, at: \"people[1].general\" }");
        assertThat(run(write("a.yaml", refused))).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void a_refusal_that_does_not_come_or_comes_otherwise_is_a_mismatch() throws IOException {
        String accepted = RIGHT.replace("a: { total: 290/3 }", "refused: mark-out-of-range");
        assertThat(run(write("a.yaml", accepted))).isEqualTo(1);
        assertThat(out()).contains("mong đợi từ chối [mark-out-of-range], thực tế hồ sơ được chấp nhận");
        String otherwise = accepted.replace("general: 30", "general: x");
        assertThat(run(write("b.yaml", otherwise))).isEqualTo(1);
        assertThat(out()).contains("[not-a-number]");
    }

    @Test
    void files_that_are_not_there_and_directories_without_cases_are_bad_input() {
        assertThat(run(directory.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(err()).contains("[unreadable-file]");
        assertThat(run(directory.toString())).isEqualTo(2);
        assertThat(err()).contains("[no-files]");
    }

    @Test
    void without_files_or_with_unknown_options_the_usage_is_printed() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--lang")).isEqualTo(2);
        assertThat(run("--lang", "fr", "x")).isEqualTo(2);
        assertThat(run("--xml", "x")).isEqualTo(2);
        assertThat(err()).contains("Cách dùng:", "[no-files]", "[unknown-language]", "[unknown-option]");
    }

    @Test
    void json_is_one_document_even_where_the_arguments_are_wrong() {
        assertThat(run("--json", "--lang", "en", "--xml")).isEqualTo(2);
        assertThat(out()).startsWith("{\n  \"format\" : 1,").contains("\"unknown-option\"", "\"exitCode\" : 2");
    }

    @Test
    void what_is_wrong_below_expect_never_meets_an_expected_refusal() throws IOException {
        String misspelt = RIGHT.replace("a: { total: 290/3 }", "refused: unknown-word\n  findings: no-such-finding");
        assertThat(run("--lang", "en", write("a.yaml", misspelt))).isEqualTo(2);
        assertThat(err()).contains("expect.findings", "[unknown-word]");
        assertThat(out()).contains("1 cases, 0 as expected, 0 not as expected, 1 refused");
    }

    @Test
    void a_case_that_reviews_nobody_is_not_as_expected() throws IOException {
        assertThat(run(write("a.yaml", "case: Nobody\nperiod: 2026-03\npeople: []\n")))
                .isEqualTo(2);
        assertThat(err()).contains("[nothing-to-review]");
    }

    @Test
    void a_document_that_is_no_policy_is_not_quoted() throws IOException {
        write("own.json", "{ \"password\": \"hunter2\" }");
        assertThat(run(write("a.yaml", "policy: own.json\n" + RIGHT))).isEqualTo(2);
        assertThat(run(write("b.yaml", "policy: ../own.json\n" + RIGHT))).isEqualTo(2);
        assertThat(err()).contains("[not-a-policy]", "[unreadable-policy]").doesNotContain("hunter2", "password");
    }

    @Test
    void a_directory_in_place_of_a_file_does_not_end_the_others() throws IOException {
        Files.createDirectories(directory.resolve("z.yaml"));
        assertThat(run("--full", "--lang", "en", directory.resolve("none.yaml").toString(), write("a.yaml", RIGHT)))
                .isEqualTo(2);
        assertThat(out()).contains("96.66");
    }

    @Test
    void arguments_are_refused_in_the_language_asked_for() {
        run("--lang", "en", "--xml");
        run("--xml");
        assertThat(err().lines())
                .containsExactly(
                        "arguments: \"--xml\": is not a known option [unknown-option]",
                        "Usage: java -jar thuocdo-quickstart.jar [--lang vi|en] [--full|--summary|--json] [--gaps] [--procedure DAY] FILE|DIR…",
                        "Papers: java -jar thuocdo-quickstart.jar --paper notice|form|report|board|posting|statistics|levelling|procedure|follow-up|consequences|reconsideration --out DIR [--follow-up DAY] [--html|--markdown] [--lang vi|en] FILE|DIR…",
                        "Against another policy: java -jar thuocdo-quickstart.jar --impact POLICY --out DIR [--html|--markdown] [--lang vi|en] FILE|DIR…",
                        "Trying policies: java -jar thuocdo-quickstart.jar --laws [--tries N] [--seed N] [--lang vi|en] [--summary|--json] FILE|DIR|POLICY.json…",
                        "tham số: \"--xml\": không có tùy chọn này [unknown-option]",
                        "Cách dùng: java -jar thuocdo-quickstart.jar [--lang vi|en] [--full|--summary|--json] [--gaps] [--procedure NGÀY] TỆP|THƯ-MỤC…",
                        "Lập văn bản: java -jar thuocdo-quickstart.jar --paper notice|form|report|board|posting|statistics|levelling|procedure|follow-up|consequences|reconsideration --out THƯ-MỤC [--follow-up NGÀY] [--html|--markdown] [--lang vi|en] TỆP|THƯ-MỤC…",
                        "So sánh với chính sách khác: java -jar thuocdo-quickstart.jar --impact CHÍNH-SÁCH --out THƯ-MỤC [--html|--markdown] [--lang vi|en] TỆP|THƯ-MỤC…",
                        "Thử chính sách: java -jar thuocdo-quickstart.jar --laws [--tries SỐ] [--seed SỐ] [--lang vi|en] [--summary|--json] TỆP|THƯ-MỤC|CHÍNH-SÁCH.json…");
    }

    @Test
    void a_directory_stands_for_all_case_files_below_it_in_order() throws IOException {
        Files.createDirectories(directory.resolve("sub"));
        write("b.yaml", RIGHT.replace("Three", "B"));
        write("sub/a.yml", RIGHT.replace("Three", "A"));
        write("notes.txt", "no case");
        assertThat(run("--lang", "en", directory.toString())).isZero();
        assertThat(out()).contains("2 cases, 2 as expected").containsSubsequence("B scores", "A scores");
    }

    private static final String WITH_VARIANT = """
            case: Two people
            period: 2026-03
            people:
              - id: a
                name: Nguyễn Thị Lan
                general: 30
                tasks: [{ task: T, coefficient: 1, assigned: 4, delivered: 4, faults: 1 }]
              - { id: b, name: Trần Văn Minh, score: 80 }
            expect:
              a: { quality: 15/16 }
              b: { total: 80 }
            variants:
              - name: whole line
                interpretations: { deduction-base: task-line }
                expect:
                  a: { quality: 3/4 }
              - name: per day
                interpretations: { late-count: per-day }
            """;

    @Test
    void a_summary_is_a_table_of_people_and_the_count_of_expectations() throws IOException {
        assertThat(run("--summary", "--lang", "en", write("a.yaml", WITH_VARIANT)))
                .isZero();
        assertThat(out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .containsSubsequence(
                        "Two people",
                        "2026-03",
                        "Id | Name | Total | Class or range | Reason",
                        "a | Nguyễn Thị Lan | 98.54 | Excellent completion of tasks",
                        "b | Trần Văn Minh | 80 | Good completion of tasks",
                        "Expectations: 2, met 2",
                        "Two people / whole line",
                        "Other reading: Deductions are taken off [deduction-base]: the whole task line [task-line], for each"
                                + " product with a fault or a delay [product-unit]",
                        "Id | Name | Total | Class or range | Reason | In the case",
                        "a | Nguyễn Thị Lan | 94.17 | Excellent completion of tasks | 98.54, Excellent completion of tasks",
                        "Expectations: 1, met 1",
                        "Two people / per day",
                        "Other reading: One delay is [late-count]: each day [per-day], for each time [per-occurrence]",
                        "Expectations: 0, met 0");
        assertThat(out().lines().filter(line -> line.contains("Trần Văn Minh"))).hasSize(1);
    }

    @Test
    void a_summary_says_how_many_findings_stand_on_whose_cards() throws IOException {
        String text = """
                case: Somebody has findings
                period: 2026-03
                people:
                  - { id: a, general: 30, tasks: [{ task: T, coefficient: 1, assigned: 4, reported: 2, approved: 3 }, { task: U, coefficient: 1, assigned: 4, reported: 2 }] }
                  - { id: b, general: 30, tasks: [{ task: V, coefficient: 1, assigned: 4, approved: 4 }] }
                """;

        assertThat(run("--summary", "--lang", "en", write("a.yaml", text))).isZero();
        assertThat(out().lines()).contains("Findings on scorecards: a (2)");
        assertThat(run("--summary", "--lang", "vi", write("a.yaml", text))).isZero();
        assertThat(out().lines()).contains("Phát hiện trên phiếu điểm: a (2)");
    }

    @Test
    void a_summary_counts_what_was_not_met() throws IOException {
        assertThat(run("--summary", "--lang", "en", write("a.yaml", WITH_VARIANT.replace("15/16", "1"))))
                .isEqualTo(1);
        assertThat(out()).contains("Expectations: 2, met 1", "expected 1, actual 15/16");
    }

    @Test
    void a_variant_prints_only_what_differs_from_its_case() throws IOException {
        assertThat(run("--full", "--lang", "en", write("a.yaml", WITH_VARIANT))).isZero();
        String variants = out().substring(out().indexOf("Two people / whole line"));
        assertThat(out().substring(0, out().indexOf("Two people / whole line")))
                .contains("Nguyễn Thị Lan (a)", "Trần Văn Minh (b)");
        assertThat(variants)
                .contains(
                        "Nguyễn Thị Lan (a)",
                        "As in the case, month 2026-03: 1 person",
                        "As in the case, month 2026-03: 2 people")
                .doesNotContain("Trần Văn Minh");
    }

    @Test
    void json_is_one_document_with_exact_fractions_as_text() throws IOException {
        assertThat(run("--json", write("a.yaml", RIGHT))).isZero();
        JsonNode document = new ObjectMapper().readTree(out());
        assertThat(document.path("exitCode").asInt(-1)).isZero();
        JsonNode person = document.at("/cases/0/rounds/0/people/0");
        assertThat(person.at("/numbers/total").textValue()).isEqualTo("290/3");
        assertThat(person.at("/numbers/b").textValue()).isEqualTo("6/7");
        assertThat(person.at("/proposal/range").textValue()).isEqualTo("excellent");
    }

    private static final String ORGANIZATION_AND_HEAD = """
            case: The organization before its head
            policies: [vn.335-2025.organizations, vn.335-2025.individuals]
            interpretations:
              organisation-form: "I: 10; II: 10; III: 10; a: 10; b: 10; c: 10; d: 10; dd: 10; e: 8; g: 6; h: 6"
            period: 2026
            units: [{ id: w, level: using }, { id: k, parent: w, name: Finance }]
            people: [{ id: a, role: head, unit: k, months: 95 }]
            unit-facts:
              - { about: k, marks: 7 7 7 7 7 7 7 7 5 4 4, done: 1, on-schedule: 1, on-time-with-quality: 0.9, exceeding: 0 }
            """;

    @Test
    void json_tells_the_rounds_of_several_policies_apart() throws IOException {
        assertThat(run("--json", write("a.yaml", ORGANIZATION_AND_HEAD))).isZero();
        JsonNode rounds = new ObjectMapper().readTree(out()).at("/cases/0/rounds");
        assertThat(rounds.at("/0/channel").textValue()).isEqualTo("civil-service");
        assertThat(rounds.at("/0/policy").textValue()).isEqualTo("vn.335-2025.organizations");
        assertThat(rounds.at("/0/bodies/0/id").textValue()).isEqualTo("k");
        assertThat(rounds.at("/0/bodies/0/proposal/class").textValue()).isEqualTo("completed");
        assertThat(rounds.at("/1/policy").textValue()).isEqualTo("vn.335-2025.individuals");
        assertThat(rounds.at("/1/people/0/proposal/class").textValue()).isEqualTo("completed");
    }

    @Test
    void text_tells_the_rounds_of_several_policies_apart() throws IOException {
        assertThat(run("--full", "--lang", "en", write("a.yaml", ORGANIZATION_AND_HEAD)))
                .isZero();
        assertThat(out())
                .containsSubsequence(
                        "Policy: vn.335-2025.organizations",
                        "Policy: vn.335-2025.individuals",
                        "BOARD OF THE YEAR 2026, civil service (vn.335-2025.organizations)",
                        "Finance",
                        "BOARD OF THE YEAR 2026, civil service (vn.335-2025.individuals)");
    }

    @Test
    void a_summary_of_organizations_leaves_out_what_was_required_and_met() throws IOException {
        assertThat(run("--summary", "--lang", "en", write("a.yaml", ORGANIZATION_AND_HEAD)))
                .isZero();
        assertThat(out())
                .contains("2026, vn.335-2025.organizations", "not above Completion of tasks, the class of Finance")
                .doesNotContain("condition-met");
    }

    @Test
    void json_holds_problems_and_mismatches_too() throws IOException {
        run("--json", write("a.yaml", RIGHT.replace("290/3", "97")), write("b.yaml", "case: x\n"));
        JsonNode document = new ObjectMapper().readTree(out());
        assertThat(document.path("exitCode").asInt()).isEqualTo(2);
        assertThat(document.at("/cases/0/mismatches/0/actual").textValue()).isEqualTo("290/3");
        assertThat(document.at("/cases/1/problems/0/code").textValue()).isEqualTo("missing-key");
    }

    @Test
    void an_error_of_the_program_is_one_line_and_ends_with_3() {
        PrintStream broken = new PrintStream(new ByteArrayOutputStream()) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("broken");
            }
        };
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        String file = directory.resolve("none.yaml").toString();
        assertThat(Main.run(broken, told, "--json", file)).isEqualTo(3);
        assertThat(err())
                .contains("lỗi của chương trình [java.lang.IllegalStateException: broken]")
                .doesNotContain("\tat ", "internal error:");
        err.reset();
        assertThat(Main.run(broken, told, "--lang", "en", "--json", file)).isEqualTo(3);
        assertThat(err())
                .contains("internal error: java.lang.IllegalStateException: broken")
                .doesNotContain("\tat ", "chương trình");
    }

    private int run(String... arguments) {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
