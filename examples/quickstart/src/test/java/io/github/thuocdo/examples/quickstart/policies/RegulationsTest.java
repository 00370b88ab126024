package io.github.thuocdo.examples.quickstart.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The regulation of a unit is data: two invented units, each in a JSON file and in a case file, by amendment alone. */
class RegulationsTest {

    private static final Path SHIPPED = Path.of("cases");
    private static final Path CLAUSES = Path.of("src", "test", "resources", "cases", "clause");
    private static final Path SCHOOL = CLAUSES.resolve("quy-che-truong.json");
    private static final Path DEPARTMENT = SHIPPED.resolve("ho-sen").resolve("quy-che-khoa.json");

    private static Policy inJson(Path file) throws IOException {
        return ThuocdoJson.readPolicy(Files.readString(file));
    }

    private static Policy inCase(Path file) {
        return ((Scenario.Ready) CaseFile.read(file).scenarios().get(0))
                .policies()
                .get(0);
    }

    @Test
    void a_school_has_levels_and_an_item_that_may_not_apply_without_new_code() throws IOException {
        Policy inCase = inCase(SHIPPED.resolve("bai-sen").resolve("truong-2026.yaml"));

        assertThat(inJson(SCHOOL).rules()).isEqualTo(inCase.rules());
        assertThat(inJson(SCHOOL).interpretations()).isEqualTo(inCase.interpretations());
        assertThat(inCase.open()).isEmpty();
    }

    @Test
    void a_department_counts_work_by_conversion_without_new_code() throws IOException {
        Policy inCase = inCase(CLAUSES.resolve("233-11-regulation-of-a-department.yaml"));

        assertThat(inJson(DEPARTMENT).rules()).isEqualTo(inCase.rules());
        assertThat(inJson(DEPARTMENT).interpretations()).isEqualTo(inCase.interpretations());
        assertThat(inCase.open()).isEmpty();
    }

    @Test
    void a_regulation_survives_writing_and_reading() throws IOException {
        for (Path file : new Path[] {SCHOOL, DEPARTMENT}) {
            Policy policy = inJson(file);

            assertThat(ThuocdoJson.readPolicy(ThuocdoJson.write(policy)).contentHash())
                    .isEqualTo(policy.contentHash());
        }
    }

    @Test
    void a_form_that_does_not_add_up_to_its_sheet_is_refused_with_both_sums() throws IOException {
        String json = Files.readString(SCHOOL).replace("quantity: 20 10", "quantity: 20 9");

        assertThatThrownBy(() -> ThuocdoJson.readPolicy(json))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageContaining("69")
                .hasMessageContaining("70");

        String yaml = Files.readString(SHIPPED.resolve("bai-sen").resolve("truong-2026.yaml"))
                .replace("quantity: 20 10", "quantity: 20 9");
        assertThat(CaseFile.parse("truong.yaml", yaml).scenarios().get(0))
                .isInstanceOfSatisfying(
                        Scenario.Refused.class,
                        refused -> assertThat(refused.problems())
                                .anySatisfy(problem -> assertThat(problem.toString())
                                        .contains("form of result (69 points) must be worth 70")));
    }
}
