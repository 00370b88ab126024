package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How laws are tried and cited. */
class LawRunTest {

    private static final Policy FEW_RULES = Editions.supplied(StandardPolicies.decree90Cadres());

    /** What holds whatever a policy says; every other law cites the policy. */
    private static final ImmutableSet<String> BY_REASON_ALONE = ImmutableSet.of(
            "order-of-facts-does-not-count",
            "names-do-not-count",
            "spelling-of-numbers-does-not-count",
            "same-facts-same-result",
            "explanation-tells-the-difference",
            "one-persons-facts-move-no-other-staff",
            "reappointment-changes-nothing",
            "newcomer-without-facts-moves-no-staff",
            "units-by-another-name",
            "later-facts-change-nothing",
            "earlier-facts-change-nothing",
            "policy-by-another-name",
            "default-said-aloud",
            "trying-another-policy-leaves-this-one",
            "difference-both-ways",
            "which-headship-is-primary-decides-nothing",
            "people-and-units-by-other-ids",
            "two-agencies-side-by-side",
            "recorded-number-is-rounded-as-declared",
            "later-version-changes-nothing-before",
            "before-the-first-version-there-is-no-policy",
            "every-fact-leaves-a-trace",
            "unused-fact-changes-nothing",
            "nobody-vanishes",
            "unknown-element-is-told",
            "marks-on-another-form-give-no-number",
            "self-mark-changes-nothing",
            "annulment-before-the-signature-annuls-nothing",
            "finished-before-assigned-is-told-and-acts-like-none",
            "reason-of-the-whole-is-one-of-a-part",
            "later-category-changes-nothing",
            "written-and-read-again-is-the-same",
            "same-result-on-another-thread",
            "rule-of-heads-changes-no-staff",
            "every-condition-can-be-met",
            "everybody-in-scope-can-be-rated",
            "everything-told-cites-the-policy",
            "policy-written-and-read-again-is-the-same",
            "scorecard-that-was-changed-is-refused",
            "names-forge-no-line",
            "misspelt-period-is-told-once",
            "thousands-with-a-point-are-refused",
            "every-band-can-be-reached",
            "steps-go-one-way",
            "one-scale-for-one-ladder",
            "quota-counts-a-class-that-there-is",
            "refused-by-the-quota-means-lower");

    private static List<Policy> editions() {
        return StandardPolicies.editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_law_cites_the_clauses_of_the_policy_itself_or_follows_from_reason_alone(Policy policy) {
        Set<Citation> own = new HashSet<>();
        policy.rules().forEach(rule -> RecordWalk.forEach(Provision.class, rule, one -> own.add(one.citation())));

        // a law of totals or grounds says nothing about what a policy without sheets or grounds has
        assertThat(Laws.about(policy)).allSatisfy(law -> {
            assertThat(own).as(law.key()).containsAll(law.clauses(policy));
            if (BY_REASON_ALONE.contains(law.key())) {
                assertThat(law.clauses(policy)).as(law.key()).isEmpty();
            }
        });
    }

    @Test
    void a_law_that_cites_no_edition_is_one_of_reason_alone() {
        assertThat(Laws.all().stream()
                        .filter(law -> editions().stream()
                                .allMatch(policy -> law.clauses(policy).isEmpty()))
                        .map(Law::key)
                        .collect(toImmutableSet()))
                .containsExactlyInAnyOrderElementsOf(BY_REASON_ALONE);
    }

    @Test
    void one_processor_and_many_come_to_the_same() throws ExecutionException, InterruptedException {
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            LawRun alone = one.submit(() -> LawRun.untilAsked(FEW_RULES, Laws.about(FEW_RULES), 5, 50, 3))
                    .get();

            assertThat(alone).isEqualTo(LawRun.untilAsked(FEW_RULES, Laws.about(FEW_RULES), 5, 50, 3));
        } finally {
            one.shutdown();
        }
    }

    @Test
    void a_law_that_was_asked_often_enough_is_tried_no_more_and_one_that_seldom_asks_as_often_as_allowed() {
        LawRun run = LawRun.untilAsked(FEW_RULES, Laws.about(FEW_RULES), 5, 50, 1);

        assertThat(run.tries()).isEqualTo(50);
        assertThat(run.seed()).isEqualTo(1);
        assertThat(run.results()).allSatisfy(result -> {
            assertThat(result.asked()).isLessThanOrEqualTo(5);
            assertThat(result.tries()).isLessThanOrEqualTo(50);
            assertThat(result.asked() == 5 || result.tries() == 50)
                    .as(result.law())
                    .isTrue();
        });
        assertThat(run.results()).anyMatch(result -> result.tries() == 5);
        assertThat(run.results()).anyMatch(result -> result.tries() > 5);
    }

    @Test
    void a_report_tells_how_often_each_law_asked_and_which_never_did() {
        LawRun run = LawRun.of(FEW_RULES, Laws.about(FEW_RULES), 1, 1);

        assertThat(run.neverAsked()).isNotEmpty();
        for (LawResult result : run.results()) {
            String outcome = result.neverAsked() ? "never asked" : "kept";
            assertThat(LawReport.text(run, Language.ENGLISH))
                    .containsPattern("\n" + result.law() + " +1 +" + result.asked() + " +" + outcome + "\n");
        }
        assertThat(LawReport.text(run, Language.ENGLISH)).contains("LAWS THAT NEVER HAD ANYTHING TO ASK");
        assertThat(LawReport.text(run, Language.VIETNAMESE))
                .contains("TÍNH CHẤT KHÔNG CÓ DỊP ĐỂ THỬ", "chưa thử được", "giữ đúng");
    }

    /** A program that fails where somebody has two tasks or more. */
    private static Rated failing(Specimen specimen) {
        if (specimen.register().tasks().size() > 1) {
            throw new ArithmeticException("too many tasks");
        }
        return Rated.of(specimen);
    }

    private static LawRun failed() {
        Policy decree = StandardPolicies.decree335Individuals();
        ImmutableList<Law> laws = Laws.about(decree).stream()
                .filter(law -> law.scope() == Law.Scope.SUBJECT)
                .collect(toImmutableList());
        return LawRun.of(decree, laws, 20, 1, LawRunTest::failing, 500);
    }

    @Test
    void an_exception_of_the_program_is_told_beside_its_law_with_the_smallest_case_and_the_run_goes_on() {
        LawRun run = failed();

        assertThat(run.isKept()).isFalse();
        assertThat(run.broken()).isEmpty();
        assertThat(run.results()).anyMatch(LawResult::isKept);
        assertThat(run.failed()).isNotEmpty().allSatisfy(result -> {
            assertThat(result.tries()).isEqualTo(20);
            Verdict.Failed failed = result.failed().orElseThrow();
            assertThat(failed.exception()).isEqualTo("java.lang.ArithmeticException: too many tasks");
            assertThat(failed.where().get(0).getMethodName()).isEqualTo("failing");
            assertThat(failed.where()).noneMatch(call -> call.getClassName().equals(Law.class.getName()));
        });
        LawResult anyhow = run.failed().stream()
                .filter(result -> result.law().equals("explanation-adds-up"))
                .findFirst()
                .orElseThrow();
        assertThat(anyhow.failed()
                        .orElseThrow()
                        .specimen()
                        .orElseThrow()
                        .register()
                        .tasks())
                .hasSize(2);
        assertThat(run).isEqualTo(failed());
    }

    @Test
    void a_report_tells_an_exception_once_with_all_of_its_laws_as_a_fault_of_the_program() {
        LawRun run = failed();

        assertThat(LawReport.text(run, Language.ENGLISH))
                .containsOnlyOnce("THE PROGRAM FAILED")
                .contains(
                        run.failed().size() + " in which the program failed",
                        "This is a fault of the program and says nothing of the policy",
                        "java.lang.ArithmeticException: too many tasks",
                        "explanation-adds-up",
                        "    case: ");
        assertThat(LawReport.brief(run, Language.VIETNAMESE))
                .containsOnlyOnce("CHƯƠNG TRÌNH GẶP LỖI")
                .contains(run.failed().size() + " gặp lỗi chương trình", "too many tasks");
    }

    @Test
    void where_no_specimen_could_be_made_the_exception_is_told_without_a_case() {
        Law law = Laws.about(FEW_RULES).get(0);
        Verdict.Failed failed = new Verdict.Failed(
                Optional.empty(), "java.lang.IllegalStateException: nothing to choose from", ImmutableList.of());
        LawRun run = new LawRun(
                FEW_RULES,
                1,
                1,
                ImmutableList.of(new LawResult(law.key(), 1, 0, Optional.empty(), Optional.of(failed))));

        assertThat(LawReport.text(run, Language.ENGLISH))
                .contains("THE PROGRAM FAILED", "nothing to choose from")
                .doesNotContain("Smallest case", "case: ");
    }

    @Test
    void numbers_below_one_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawRun.untilAsked(FEW_RULES, Laws.about(FEW_RULES), 0, 10, 1))
                .withMessage("times (0) must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawRun.untilAsked(FEW_RULES, Laws.about(FEW_RULES), 1, 0, 1))
                .withMessage("tries (0) must be at least 1");
    }
}
