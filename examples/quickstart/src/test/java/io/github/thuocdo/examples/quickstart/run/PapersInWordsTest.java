package io.github.thuocdo.examples.quickstart.run;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.examples.quickstart.run.CasePapers.Kind;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.paper.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What papers say, and how much of it, where a word or a number has gone wrong before. */
class PapersInWordsTest {

    private static final String REPLACED = resource("replaced.yaml");
    private static final String WITHOUT_CLASS = resource("unit-without-class.yaml");

    /** Two sheets of A4 hold so many lines of a hundred columns in the type in which papers are printed, tables and headings included. */
    private static final int LINES_OF_TWO_SHEETS = 109;

    private static String resource(String name) {
        return Path.of("src", "test", "resources", name).toAbsolutePath().toString();
    }

    private static String all(String file, Kind kind, Language language) {
        return MadePapers.of(file).papers(kind, language).values().stream()
                .map(Paper::text)
                .collect(joining(" "))
                .replaceAll("\\s+", " ");
    }

    static Stream<String> cases() throws java.io.IOException {
        return PapersByAudienceTest.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_notice_of_any_month_or_year_fits_two_sheets(String file) {
        for (Language language : Language.values()) {
            for (Map.Entry<String, Paper> notice :
                    MadePapers.of(file).papers(Kind.NOTICE, language).entries()) {
                assertThat(notice.getValue().text().lines().count())
                        .as("%s %s", notice.getKey(), language)
                        .isLessThanOrEqualTo(LINES_OF_TWO_SHEETS);
            }
        }
    }

    @Test
    void shares_are_told_in_per_cent_and_only_what_the_class_at_hand_asks_for() {
        String leader =
                MadePapers.of("hon-sen/nam-2026.yaml").papers(Kind.NOTICE, Language.VIETNAMESE).entries().stream()
                        .filter(notice -> notice.getKey().equals("notice-2026-binh-vn.366-2025.leaders"))
                        .map(notice -> notice.getValue().text().replaceAll("\\s+", " "))
                        .collect(joining());

        assertThat(leader)
                .contains("hoàn thành vượt mức: 35 %, nằm trong khoảng từ 30 % trở lên", "Nhóm tiêu chí chung")
                .doesNotContain("0,35", "Mục general", "Không quá 20 % nhiệm vụ");
    }

    @Test
    void papers_of_public_employees_speak_of_no_civil_servants() {
        for (Kind kind : Kind.values()) {
            assertThat(all("bai-sen/truong-2026.yaml", kind, Language.VIETNAMESE))
                    .as("%s", kind)
                    .doesNotContain("công chức", "Luật số 80/2025");
            assertThat(all("bai-sen/truong-2026.yaml", kind, Language.ENGLISH))
                    .as("%s", kind)
                    .doesNotContain("civil servant");
        }
    }

    @Test
    void a_posting_of_proposals_names_no_clause_for_what_is_published_is_the_result() {
        assertThat(all("bai-sen/truong-2026.yaml", Kind.POSTING, Language.ENGLISH))
                .contains("PROPOSAL")
                .doesNotContain("Published under", "233/2026");
        assertThat(all("ben-sen/nam.yaml", Kind.POSTING, Language.VIETNAMESE))
                .contains("ĐỀ XUẤT")
                .doesNotContain("Công khai theo", "335/2025");
    }

    @Test
    void a_notice_names_who_is_competent_by_the_clause_of_its_policy() {
        assertThat(all("bai-sen/truong-2026.yaml", Kind.NOTICE, Language.VIETNAMESE))
                .contains(
                        "Theo điểm b khoản 3 Điều 13, 233/2026/NĐ-CP, người đứng đầu cơ quan sử dụng xếp loại người làm việc tại"
                                + " đơn vị bên trong cơ quan.")
                .doesNotContain("n/a");
    }

    @Test
    void what_is_missing_for_a_class_is_said_and_not_only_the_rule_that_waits() {
        String missing =
                "Người đứng đầu không cao hơn tổ chức (khoản 6 Điều 20): tổ chức Phòng Kinh tế chưa được xếp loại";

        assertThat(all(WITHOUT_CLASS, Kind.NOTICE, Language.VIETNAMESE)).contains("Chưa xác định được: " + missing);
        assertThat(all(WITHOUT_CLASS, Kind.BOARD, Language.VIETNAMESE)).contains(missing);
        assertThat(gaps(WITHOUT_CLASS))
                .contains("Phạm Đình Lộc", "tổ chức Phòng Kinh tế chưa được xếp loại")
                .doesNotContain(" loc", "kt chưa");
    }

    private static String gaps(String file) {
        ScenarioReport report = CaseRunner.checking()
                .run(CaseFile.read(Path.of(file)).cases().get(0).get(0));
        return ReportText.overview(Language.VIETNAMESE).gapsOf(report);
    }

    @Test
    void whom_a_replaced_result_touches_is_told_by_decisions_and_names() {
        assertThat(all(REPLACED, Kind.RECONSIDERATION, Language.VIETNAMESE))
                .contains("Kết quả 85/QĐ-UBND, UBND phường Bến Lau, 22/12/2026 thay thế kết quả 81/QĐ-UBND")
                .doesNotContain("kq-1", "kq-2", "[");
    }

    @Test
    void where_the_results_stand_is_told_on_the_last_day_of_the_period_unless_another_is_named() {
        assertThat(all(REPLACED, Kind.PROCEDURE, Language.VIETNAMESE))
                .contains("đến ngày 31/12/2026", "Dương Thị Hà")
                .doesNotContain(" ha ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_summary_speaks_in_words_and_says_once_how_totals_are_written(Language language) {
        String summary = ReportText.summary(language)
                .ofCase(CaseRunner.checking()
                        .run(CaseFile.read(Path.of("cases", "ben-sen", "nam.yaml"))
                                .cases()
                                .get(0)
                                .get(0)));

        assertThat(summary)
                .containsOnlyOnce(language.either("Điểm lẻ được làm tròn", "Totals are rounded"))
                .doesNotContainPattern("335\\.[a-z]");
    }

    @Test
    void a_picture_in_which_everything_is_hidden_is_left_out_and_said_to_be() {
        assertThat(all("bai-sen/truong-2026.yaml", Kind.STATISTICS, Language.VIETNAMESE))
                .contains("Không vẽ hình: mọi số trong hình đều ẩn.")
                .doesNotContain("? ẩn, tối đa ẩn");
    }

    @Test
    void the_default_print_of_a_year_of_twenty_two_people_takes_at_most_eighty_lines() {
        List<String> lines = ReportText.overview(Language.VIETNAMESE)
                .ofCase(CaseRunner.checking()
                        .run(CaseFile.read(Path.of("cases", "ben-sen", "nam.yaml"))
                                .cases()
                                .get(0)
                                .get(0)))
                .lines()
                .toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(80);
    }
}
