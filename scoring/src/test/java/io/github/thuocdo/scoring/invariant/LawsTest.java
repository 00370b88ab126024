package io.github.thuocdo.scoring.invariant;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws hold of every shipped edition. */
class LawsTest {

    /** On how many specimens each law is tried; {@code -Dinvariant.tries=1000} asks for more. */
    private static final int TRIES = Integer.getInteger("invariant.tries", 6);

    private static List<Policy> editions() {
        return Editions.all();
    }

    @Test
    void every_law_has_a_key_of_its_own_and_says_what_it_says_in_both_languages() {
        assertThat(Laws.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Laws.all()).allSatisfy(law -> {
            assertThat(law.key()).matches("[a-z]+(-[a-z]+)*");
            assertThat(law.statement().isBlank()).as(law.key()).isFalse();
            assertThat(law.statement().isOneText()).as(law.key()).isFalse();
            assertThat(Laws.byKey(law.key())).contains(law);
        });
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_shipped_edition_keeps_every_law(Policy policy) {
        LawRun run = LawRun.of(policy, Laws.about(policy), TRIES, 1);

        assertThat(run.isKept()).as(LawReport.text(run, Language.ENGLISH)).isTrue();
    }

    @Test
    void the_same_run_comes_out_the_same() {
        Policy policy = Editions.all().get(0);

        assertThat(LawRun.of(policy, Laws.about(policy), 5, 7)).isEqualTo(LawRun.of(policy, Laws.about(policy), 5, 7));
    }

    @Test
    void a_report_names_law_and_clause_in_both_languages() {
        Policy policy = Editions.all().get(0);
        LawRun run = LawRun.of(
                policy,
                List.of(Laws.byKey("allegation-changes-nothing").orElseThrow()),
                60,
                1,
                requireNonNull(WrongRaters.all().get("an allegation acts like a conclusion")),
                200);

        assertThat(LawReport.text(run, Language.VIETNAMESE))
                .contains("BỊ VI PHẠM: allegation-changes-nothing", "Phản ánh chưa có kết luận");
        assertThat(LawReport.text(run, Language.ENGLISH))
                .contains("BROKEN: allegation-changes-nothing", "one allegation is reported");
    }
}
