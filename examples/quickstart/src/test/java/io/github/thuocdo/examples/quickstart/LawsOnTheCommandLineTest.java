package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --laws} tries the policies of case files and JSON files, in every form and both languages. */
class LawsOnTheCommandLineTest {

    private static final String CASE = """
            case: The policy of a commune
            policy: own.json
            period: 2026-03
            people:
              - { id: a, general: 30, supplied: { a: 1, b: 1, c: 1 } }
            """;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_sound_policy_ends_with_0_and_a_table_of_how_often_each_law_asked() throws IOException {
        String file = sound();

        assertThat(run("--laws", "--tries", "1", file)).isZero();
        assertThat(out())
                .contains("THỬ CHÍNH SÁCH: commune.sound", " 0 bị vi phạm", "hạt giống 1")
                .contains("MỖI TÍNH CHẤT ĐƯỢC THỬ BAO NHIÊU LẦN")
                .containsPattern("names-do-not-count +1 +1 +giữ đúng")
                .endsWith("Chính sách đã thử: 1; có vi phạm: 0\n");
        assertThat(run("--laws", "--tries", "1", "--lang", "en", file)).isZero();
        assertThat(out())
                .contains("A POLICY UNDER ITS LAWS: commune.sound", " 0 broken", "seed 1")
                .contains("HOW OFTEN EACH LAW ASKED")
                .containsPattern("names-do-not-count +1 +1 +kept")
                .endsWith("Policies tried: 1; unsound: 0\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_broken_law_ends_with_1_and_is_told_with_its_clause_and_the_smallest_case() throws IOException {
        String file = unsound();

        assertThat(run("--laws", "--tries", "3", file)).isEqualTo(1);
        assertThat(out())
                .contains("BỊ VI PHẠM: no-points-lift-above-a-ground", "Đã có căn cứ hạn chế mức")
                .containsPattern("Điều khoản: +Điều 9, 45/QC-UBND")
                .contains("    vụ việc: ", "    chính sách: policy.json", "policy.json là bộ quy tắc đang thử")
                .endsWith("Chính sách đã thử: 1; có vi phạm: 1\n");
        assertThat(run("--laws", "--tries", "3", "--lang", "en", file)).isEqualTo(1);
        assertThat(out())
                .contains("BROKEN: no-points-lift-above-a-ground", "Where a ground limits the class")
                .containsPattern("Clauses: +Điều 9, 45/QC-UBND")
                .contains("    case: ", "    policy: policy.json", "policy.json is the policy that is tried")
                .endsWith("Policies tried: 1; unsound: 1\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_summary_names_the_broken_law_without_its_case() throws IOException {
        String file = unsound();

        assertThat(run("--laws", "--summary", "--tries", "3", file)).isEqualTo(1);
        assertThat(out())
                .contains("BỊ VI PHẠM: no-points-lift-above-a-ground")
                .doesNotContain("vụ việc:", "BAO NHIÊU LẦN");
        assertThat(run("--laws", "--summary", "--tries", "3", "--lang", "en", file))
                .isEqualTo(1);
        assertThat(out()).contains("BROKEN: no-points-lift-above-a-ground").doesNotContain("case:", "HOW OFTEN");
    }

    @Test
    void json_is_one_document_that_tells_the_same() throws IOException {
        String file = unsound();
        run("--laws", "--tries", "3", "--lang", "en", file);
        String text = out();

        assertThat(run("--laws", "--json", "--tries", "3", "--lang", "en", file))
                .isEqualTo(1);
        JsonNode document = json();
        assertThat(document.path("exitCode").asInt()).isEqualTo(1);
        assertThat(document.at("/policies/0/policy").textValue()).isEqualTo("commune.unsound");
        int broken = 0;
        for (JsonNode law : document.at("/policies/0/laws")) {
            String key = law.path("law").textValue();
            assertThat(text)
                    .containsPattern(key + " +" + law.path("tries").asInt() + " +"
                            + law.path("asked").asInt() + " +"
                            + law.path("outcome").textValue().replace('-', ' '));
            if (law.path("outcome").textValue().equals("broken")) {
                broken++;
                assertThat(law.at("/clauses/0").textValue()).isEqualTo("Điều 9, 45/QC-UBND");
                assertThat(text)
                        .contains(law.at("/broken/smallestCase")
                                .textValue()
                                .strip()
                                .replace("\n", "\n    "));
                assertThat(law.at("/broken/files/policy.json").textValue()).contains("commune.unsound");
            }
        }
        assertThat(broken).isEqualTo(1);
    }

    @Test
    void the_policies_of_a_case_file_are_tried_each_once() throws IOException {
        sound();
        String file = write("a.yaml", CASE);

        assertThat(run(
                        "--laws",
                        "--tries",
                        "1",
                        "--lang",
                        "en",
                        file,
                        directory.resolve("own.json").toString(),
                        file))
                .isZero();
        assertThat(out()).containsOnlyOnce("A POLICY UNDER ITS LAWS").endsWith("Policies tried: 1; unsound: 0\n");
    }

    @Test
    void the_smallest_case_that_is_printed_is_a_case_file() throws IOException {
        String file = unsound();
        run("--laws", "--json", "--tries", "3", "--lang", "en", file);
        for (JsonNode law : json().at("/policies/0/laws")) {
            JsonNode broken = law.path("broken");
            if (!broken.isMissingNode()) {
                Files.writeString(
                        directory.resolve("policy.json"),
                        broken.at("/files/policy.json").textValue());
                String kept = write("kept.yaml", broken.path("smallestCase").textValue());

                assertThat(CaseFile.read(Path.of(kept)).scenarios())
                        .singleElement()
                        .isInstanceOf(Scenario.Ready.class);
            }
        }
    }

    @Test
    void spoiled_files_are_refused_in_both_languages_and_the_others_are_tried() throws IOException {
        String sound = sound();
        String spoiled = write("spoiled.json", "{ \"id\": \"x\", \"rules\": 7 }");
        String other = write("other.json", "{ \"password\": \"hunter2\" }");
        String wrong = write("wrong.yaml", "case: x\n");
        String none = directory.resolve("none.json").toString();

        assertThat(run("--laws", "--tries", "1", spoiled, other, wrong, none, sound))
                .isEqualTo(2);
        assertThat(err()).contains("[not-a-policy]", "[missing-key]", "phải là tệp JSON đọc được [unreadable-file]");
        assertThat(err()).contains("phải là bộ quy tắc dạng JSON").doesNotContain("hunter2", "must ");
        assertThat(out()).endsWith("Chính sách đã thử: 1; có vi phạm: 0\n");
        err.reset();
        assertThat(run("--laws", "--tries", "1", "--lang", "en", spoiled, other, wrong, none, sound))
                .isEqualTo(2);
        assertThat(err())
                .contains("[not-a-policy]", "must be a JSON file that can be read [unreadable-file]")
                .doesNotContain("phải ");
        assertThat(run("--laws", "--json", "--tries", "1", spoiled, other, wrong, none, sound))
                .isEqualTo(2);
        assertThat(json().path("problems").size()).isGreaterThanOrEqualTo(4);
        assertThat(json().path("policies")).hasSize(1);
    }

    @Test
    void an_unsound_policy_beside_bad_input_ends_with_2() throws IOException {
        assertThat(run("--laws", "--tries", "3", unsound(), write("wrong.yaml", "case: x\n")))
                .isEqualTo(2);
        assertThat(out()).contains("BỊ VI PHẠM: ");
    }

    @Test
    void a_policy_with_an_open_question_is_refused_with_the_question() throws IOException {
        String file = write("open.json", ThuocdoJson.write(StandardPolicies.decree48CivilServants()));

        assertThat(run("--laws", file)).isEqualTo(2);
        assertThat(err()).contains("phải trả lời các câu hỏi còn mở", "[open-question]");
        assertThat(run("--laws", "--lang", "en", file)).isEqualTo(2);
        assertThat(err()).contains("must have its open questions answered");
    }

    @Test
    void the_same_seed_tells_the_same_and_another_one_is_told() throws IOException {
        String file = sound();
        run("--laws", "--tries", "1", "--seed", "7", file);
        String first = out();
        run("--laws", "--tries", "1", "--seed", "7", file);

        assertThat(out()).isEqualTo(first).contains("hạt giống 7");
        run("--laws", "--tries", "1", "--seed", "8", file);
        assertThat(out()).isNotEqualTo(first).contains("hạt giống 8");
    }

    @Test
    void numbers_out_of_bounds_and_options_that_exclude_each_other_are_refused() throws IOException {
        String file = sound();
        assertThat(run("--laws", "--tries", "0", file)).isEqualTo(2);
        assertThat(run("--laws", "--tries", "10001", file)).isEqualTo(2);
        assertThat(run("--laws", "--tries", "many", file)).isEqualTo(2);
        assertThat(run("--laws", "--seed", "-1", file)).isEqualTo(2);
        assertThat(run("--laws", "--seed", "9999999999", file)).isEqualTo(2);
        assertThat(run("--laws", file, "--tries")).isEqualTo(2);
        assertThat(err().lines().filter(line -> line.contains("[not-a-count]"))).hasSize(6);
        assertThat(err())
                .contains("\"--tries 0\": phải là số nguyên từ 1 đến 10000")
                .contains("\"--seed -1\": phải là số nguyên từ 0 đến 999999999");
        err.reset();
        assertThat(run("--laws", "--gaps", "--lang", "en", file)).isEqualTo(2);
        assertThat(run("--tries", "5", "--lang", "en", file)).isEqualTo(2);
        assertThat(run("--seed", "5", "--lang", "en", "--json", file)).isEqualTo(2);
        assertThat(err())
                .contains("\"--gaps\": does not go with --laws, which holds no round [not-with-laws]")
                .contains("\"--tries\": is of use only with --laws [only-with-laws]")
                .contains("\"--seed\": is of use only with --laws [only-with-laws]");
        assertThat(run("--laws")).isEqualTo(2);
        assertThat(err()).contains("[no-files]", "--laws [--tries N] [--seed N]");
    }

    /** A policy of months alone, which is quickly tried. */
    private String sound() throws IOException {
        return write("own.json", ThuocdoJson.write(SmallPolicies.sound()));
    }

    /** The same, in which whoever has the best marks may be no more than "completed". */
    private String unsound() throws IOException {
        return write("own.json", ThuocdoJson.write(SmallPolicies.unsound()));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(out());
    }

    private int run(String... arguments) {
        out.reset();
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
