package io.github.thuocdo.scoring.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.ScoringEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decree 90/2020, Art 4–11: what was read is encoded, what was not is asked for. */
class UnreadArticlesOf90Test {

    private static Policy adopted(Policy policy) {
        Policy adopted = policy;
        for (String key : policy.open().keySet()) {
            adopted = adopted.reading(key, key.startsWith("article") ? "found-by-authority" : "any", "QĐ 12/QĐ-SNV");
        }
        return adopted;
    }

    private static EditionCase excellent(Policy policy, Role role, int... articles) {
        EditionCase one = EditionCase.of(adopted(policy), role, EvaluationPeriod.year(2022))
                .with("on-schedule=1", "high-quality=1", "exceeding=1/2", "targets=1", "targets-exceeded=1/2");
        for (int article : articles) {
            one = one.with("article-" + article + "=0");
        }
        return one;
    }

    private static EditionCase servant(Role role) {
        return excellent(StandardPolicies.decree90CivilServants(), role, 9, 10, 11)
                .with("article-8-criteria=1");
    }

    private static EditionCase cadre() {
        return excellent(StandardPolicies.decree90Cadres(), Role.HEAD, 5, 6, 7).with("article-4-criteria=1");
    }

    @Test
    void an_engine_is_refused_naming_every_article_that_was_not_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.decree90CivilServants()))
                .withMessageContainingAll(
                        "article-8-criteria – ",
                        "article-9 – Article 9 was not read clause by clause",
                        "article-10 – ",
                        "article-11 – ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.decree90Cadres()))
                .withMessageContainingAll("article-5 – ", "article-6 – ", "article-7 – ");
    }

    @ParameterizedTest
    @CsvSource({"1/2, excellent", "499/1000, pending 90.servant.class.staff"})
    void a_civil_servant_is_excellent_with_half_of_the_tasks_exceeding_90_8_1(String share, String level) {
        assertThat(servant(Role.STAFF).with("exceeding=" + share).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"1/2, excellent", "499/1000, pending 90.servant.class.leader"})
    void a_leader_is_excellent_with_half_of_the_targets_exceeded_90_8_2(String share, String level) {
        assertThat(servant(Role.HEAD).with("targets-exceeded=" + share).proposal())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"1/2, excellent", "499/1000, pending 90.cadre.class"})
    void a_cadre_is_excellent_with_half_of_the_targets_exceeded_90_4(String share, String level) {
        assertThat(cadre().with("targets-exceeded=" + share).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"9, good", "10, completed", "11, not-completed"})
    void what_the_authority_finds_of_an_unread_article_gives_its_class(int article, String level) {
        assertThat(servant(Role.STAFF)
                        .with("exceeding=0", "article-" + article + "=1")
                        .proposal())
                .isEqualTo(level);
    }

    @Test
    void without_a_finding_the_class_is_undetermined() {
        assertThat(servant(Role.STAFF).with("exceeding=0").without("article-9").proposal())
                .isEqualTo("undetermined 90.servant.good.article");
        assertThat(servant(Role.STAFF).without("article-11").proposal())
                .isEqualTo("undetermined 90.servant.not-completed");
    }
}
