package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --paper} files the papers of case files, in every print and both languages. */
class PapersOnTheCommandLineTest {

    private static final String WARD = "cases/ben-sen/nam.yaml";
    private static final String WARD_IN_MARCH = "cases/ben-sen/thang-3.yaml";
    private static final String SCHOOL = "cases/bai-sen/truong-2026.yaml";
    private static final String UNDER_DECREE_48 = "cases/hon-sen/vien-chuc-2024.yaml";

    /** Six people of one group, of whom the two best are equal; a seventh is rated one month too few. */
    private static final String EQUALS = """
            case: Two of six are equal
            policy: vn.335-2025.individuals
            period: 2026
            units:
              - { id: ward, name: Ward Office, level: using }
            people:
              - { id: p1, name: An, unit: ward, group: T, months: 92 }
              - { id: p2, name: Bo, unit: ward, group: T, months: 92 }
              - { id: p3, name: Cu, unit: ward, group: T, months: 80 }
              - { id: p4, name: Du, unit: ward, group: T, months: 80 }
              - { id: p5, name: Em, unit: ward, group: T, months: 80 }
              - { id: p6, name: Gia, unit: ward, group: T, months: 90 90 90 90 90 90 90 90 90 90 90 89.99 }
            """;

    private static final String MONTH = """
            case: A month
            period: 2026-03
            people:
              - { id: a, general: 30, supplied: { a: 1, b: 1, c: 1 } }
            """;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_board_says_how_many_have_which_class_and_what_must_be_decided() throws IOException {
        assertThat(run("--paper", "board", "--lang", "en", "--out", folder(), write("equals.yaml", EQUALS)))
                .isZero();

        assertThat(only("board-2026-ward-vn.335-2025.individuals.txt"))
                .containsPattern("Excellent completion of tasks +2 +0 +0 %")
                .containsPattern("Good completion of tasks +4 +4 +66.67 %")
                .containsPattern("No class yet +0 +2 +33.33 %")
                .containsPattern("Ward Office +20 % +5 +2 +1 +0 +2")
                .contains("group T: 2 people with equal totals (An, Bo), 1 left under the ceiling");
    }

    @Test
    void a_report_tells_everybody_behind_the_board_and_how_the_texts_are_read_once() throws IOException {
        assertThat(run("--paper", "report", "--lang", "en", "--out", folder(), write("equals.yaml", EQUALS)))
                .isZero();

        String report = only("report-2026-ward-vn.335-2025.individuals.txt");
        assertThat(report).containsOnlyOnce("HOW THE TEXTS WERE APPLIED");
        assertThat(report.lines().map(String::strip))
                .containsSubsequence(
                        "WHAT THE COMPETENT AUTHORITY HAS TO DECIDE",
                        "THE BOARD",
                        "PERSON BY PERSON",
                        "An, staff, Ward Office",
                        "- Total: 92 (month 2026-01 to month 2026-12: 92)",
                        "Gia, staff, Ward Office",
                        "- Total: 89.99… (month 2026-01 to month 2026-11: 90; month 2026-12: 89.99)",
                        "- Nothing that was taken off is on record.",
                        "- Proposed: Good completion of tasks; the total lies in the range of this class",
                        "THE RESULT DEPENDS ON HOW THE TEXT IS READ",
                        "- Those who stand equal",
                        "if read as: have no place → Good completion of tasks: 2 people (An, Bo)",
                        "HOW THE TEXTS WERE APPLIED")
                .doesNotContain("if read as: by the order of the authority → No class yet: 2 people (An, Bo)");
    }

    @Test
    void a_report_says_what_was_taken_off_in_a_month_that_was_rated_item_by_item() throws IOException {
        assertThat(run("--paper", "report", "--out", folder(), SCHOOL)).isZero();

        assertThat(read("report-2026-bs-thpt-bai-sen.2026.txt").lines().map(String::strip))
                .containsSubsequence(
                        "Hoàng Thị Lựu, không giữ chức vụ lãnh đạo, quản lý, Tổ Văn - Sử",
                        "- Bị trừ, chưa đạt tối đa:",
                        "tháng 10/2026: Mục I.9: 0,5 điểm, tối đa 1",
                        "tháng 10/2026: Mục 1 (số lượng): 18 điểm, tối đa 20");
    }

    @Test
    void a_notice_names_who_decides_with_the_title_and_leaves_the_place_empty_where_nobody_is_known()
            throws IOException {
        assertThat(run("--paper", "notice", "--out", folder(), WARD, write("equals.yaml", EQUALS)))
                .isZero();

        assertThat(read("notice-2026-binh-vn.335-2025.individuals.txt"))
                .containsPattern("Người quyết định: +Đặng Hữu Khôi, người đứng đầu UBND phường Bến Sen\n");
        assertThat(read("notice-2026-p1-vn.335-2025.individuals.txt")).containsPattern("Người quyết định: +\\.{30}\n");
    }

    @Test
    void a_folder_in_which_one_case_has_no_board_ends_with_2_and_the_other_boards_are_filed() throws IOException {
        Path cases = Files.createDirectories(directory.resolve("cases"));
        Files.writeString(cases.resolve("equals.yaml"), EQUALS);
        Files.writeString(cases.resolve("month.yaml"), MONTH);

        assertThat(run("--paper", "board", "--lang", "en", "--out", folder(), cases.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("month.yaml", "[no-paper]").doesNotContain("equals.yaml");
        assertThat(only("board-2026-ward-vn.335-2025.individuals.txt")).contains("Ward Office");
    }

    @Test
    void a_total_just_below_an_edge_is_cut_and_not_rounded() throws IOException {
        assertThat(run("--paper", "board", "--lang", "en", "--out", folder(), write("equals.yaml", EQUALS)))
                .isZero();

        // 11 × 90 + 89.99 = 1079.99; a twelfth of it is 89.99916…
        assertThat(only("board-2026-ward-vn.335-2025.individuals.txt"))
                .contains("89.99…")
                .doesNotContain("90.00");
    }

    @Test
    void the_board_of_the_ward_holds_no_id_and_no_code() throws IOException {
        assertThat(run("--paper", "board", "--out", folder(), WARD)).isZero();

        assertThat(read("board-2026-bs-vn.335-2025.individuals.txt"))
                .contains("UBND phường Bến Sen", "NỘI DUNG TRÌNH CẤP CÓ THẨM QUYỀN QUYẾT ĐỊNH", "Dương Thị Hà")
                .contains("Đặng Hữu Khôi", "Áp dụng mặc định của phần mềm, cơ quan chưa có văn bản lựa chọn")
                .doesNotContainPattern("\\[[a-z0-9./-]+]")
                .doesNotContain("335.quota", "thuocdo", "(bs)", "1/5");
    }

    @ParameterizedTest
    @CsvSource({
        "notice, vi",
        "notice, en",
        "form, vi",
        "form, en",
        "report, vi",
        "report, en",
        "board, vi",
        "board, en",
        "posting, vi",
        "posting, en",
        "statistics, vi",
        "statistics, en",
        "levelling, vi",
        "levelling, en"
    })
    void every_paper_of_the_ward_is_filed_in_every_print(String paper, String language) throws IOException {
        for (List<String> print : List.of(List.<String>of(), List.of("--markdown"), List.of("--html"))) {
            Path folder = directory.resolve(paper + language + print);
            Stream<String> options = Stream.concat(
                    Stream.of("--paper", paper, "--lang", language, "--out", folder.toString(), WARD), print.stream());

            assertThat(run(options.toArray(String[]::new))).isZero();
            assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
            }
        }
    }

    @Test
    void the_statistics_of_the_ward_hide_numbers_of_few_and_name_nobody() throws IOException {
        assertThat(run("--paper", "statistics", "--out", folder(), WARD)).isZero();

        assertThat(read("statistics-2026-bs-vn.335-2025.individuals.txt"))
                .contains("Số người:             21")
                .containsPattern("Hoàn thành tốt nhiệm vụ +15\n")
                .containsPattern("Hoàn thành xuất sắc nhiệm vụ +ẩn\n")
                .contains("Mức 5 do phần mềm đặt\nra, không có văn bản nào quy định")
                .containsPattern("Văn phòng HĐND và UBND phường +ẩn +6 +ẩn +ẩn +ẩn +ẩn +8\n")
                .containsPattern(" Hoàn thành tốt nhiệm vụ +###### 6\n")
                .doesNotContain("Dương Thị Hà", "Đặng Hữu Khôi", "kỷ luật", "tín nhiệm", "bs/", "(bs)");
    }

    @Test
    void the_levelling_of_the_ward_is_told_by_unit_without_names_and_is_no_finding() throws IOException {
        assertThat(run("--paper", "levelling", "--out", folder(), WARD)).isZero();

        assertThat(read("levelling-2026-bs-vn.335-2025.individuals.txt"))
                .contains("không phải là kết luận", "Không xếp hạng đơn vị")
                .containsPattern("Văn phòng HĐND và UBND phường +8 +[0-9.,]+ %")
                .doesNotContain("Dương Thị Hà", "Đặng Hữu Khôi", "kỷ luật", "bs/", "(bs)");
    }

    @Test
    void a_form_of_the_ward_has_every_item_and_the_fields_that_people_write_in() throws IOException {
        assertThat(run("--paper", "form", "--out", folder(), WARD_IN_MARCH)).isZero();

        assertThat(read("form-2026-03-ngan-vn.335-2025.individuals.txt"))
                .contains("MẪU SỐ 01", "Nguyễn Thị Kim Ngân")
                .containsPattern("Mục III\\.4 +2,5 +\\.{8} +2\n")
                .containsPattern("4\\. Ưu điểm: +\\.{30}\n")
                .doesNotContainPattern("\\[[a-z0-9./-]+]")
                .doesNotContain("335.", "thuocdo", "Đinh Công Mạnh");
    }

    @Test
    void a_form_of_the_year_of_the_ward_has_twelve_months_and_no_class() throws IOException {
        assertThat(run("--paper", "form", "--lang", "en", "--out", folder(), WARD))
                .isZero();

        assertThat(read("form-2026-luc-vn.335-2025.individuals.txt"))
                .contains("FORM 02")
                .containsPattern("month 2026-03 +92\\.17\n")
                .containsPattern("month 2026-05 +\\.{8}\n")
                .containsPattern("Class by the competent authority: \\.{30}\n");
    }

    @Test
    void a_case_under_a_policy_without_a_form_is_told_so() throws IOException {
        assertThat(run("--paper", "form", "--lang", "en", "--out", folder(), UNDER_DECREE_48))
                .isEqualTo(2);
        assertThat(err()).contains("a form one for which the instrument has it,");
    }

    @Test
    void a_posting_holds_names_and_classes_and_no_total() throws IOException {
        assertThat(run("--paper", "posting", "--out", folder(), write("equals.yaml", EQUALS)))
                .isZero();

        assertThat(only("posting-2026-ward-vn.335-2025.individuals.txt"))
                .contains("An", "Gia")
                .doesNotContain("92", "89", "80,");
    }

    @Test
    void a_notice_is_one_file_a_person_and_names_nobody_else() throws IOException {
        assertThat(run("--paper", "notice", "--html", "--out", folder(), write("equals.yaml", EQUALS)))
                .isZero();

        assertThat(read("notice-2026-p1-vn.335-2025.individuals.html"))
                .contains("<!DOCTYPE html>", "An")
                .doesNotContain("Bo<", "Gia", "<script");
    }

    @Test
    void papers_of_cases_with_the_same_names_do_not_take_each_others_place() throws IOException {
        String twice = write("one.yaml", EQUALS);
        assertThat(run("--paper", "board", "--out", folder(), twice, write("two.yaml", EQUALS)))
                .isZero();

        assertThat(Path.of(folder()).resolve("board-2026-ward-vn.335-2025.individuals-2.txt"))
                .exists();
        assertThat(out()).endsWith("Số văn bản đã lập: 2\n");
    }

    @Test
    void a_period_without_classes_has_no_board_and_says_so() throws IOException {
        String month = write("month.yaml", MONTH);

        assertThat(run("--paper", "board", "--lang", "en", "--out", folder(), month))
                .isEqualTo(2);
        assertThat(err()).contains("[no-paper]", "need one with classes");
        assertThat(run("--paper", "notice", "--out", folder(), month)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--paper;[unknown-paper]",
                "--paper bord --out x;[unknown-paper]",
                "--paper board;[no-folder]",
                "--paper board --out;[no-folder]",
                "--out x;[only-with-paper]",
                "--html;[only-with-paper]",
                "--paper board --out x --json;[not-with-paper]",
                "--paper board --out x --gaps;[not-with-paper]",
                "--laws --paper board --out x;[not-with-laws]",
                "--paper board --out x --tries 3;[only-with-laws]"
            })
    void options_that_do_not_go_together_are_refused_in_both_languages(String options, String code) throws IOException {
        String file = write("equals.yaml", EQUALS);
        Stream<String> begun = Stream.concat(Stream.of("--lang", "en", file), Stream.of(options.split(" ")));
        assertThat(run(begun.toArray(String[]::new))).isEqualTo(2);
        assertThat(err()).contains(code, "Usage:");
        Stream<String> again = Stream.concat(Stream.of(file), Stream.of(options.split(" ")));
        assertThat(run(again.toArray(String[]::new))).isEqualTo(2);
        assertThat(err()).contains(code, "Cách dùng:");
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws IOException {
        String file = write("equals.yaml", EQUALS);

        assertThat(run("--paper", "board", "--lang", "en", "--out", file, file)).isEqualTo(2);
        assertThat(err()).contains("must be a folder that can be written to [unwritable-folder]");
    }

    private String folder() {
        return directory.resolve("papers").toString();
    }

    private String only(String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder()))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
        return read(name);
    }

    private String read(String name) throws IOException {
        return Files.readString(Path.of(folder()).resolve(name));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
