package io.github.thuocdo.scoring.invariant;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws hold of every shipped edition, and tell wrong programs from the right one. */
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

        assertThat(run.broken()).as(LawReport.text(run, Language.ENGLISH)).isEmpty();
    }

    @Test
    void the_same_run_comes_out_the_same() {
        Policy policy = Editions.all().get(0);

        assertThat(LawRun.of(policy, Laws.about(policy), 5, 7)).isEqualTo(LawRun.of(policy, Laws.about(policy), 5, 7));
    }

    @Test
    void wrong_programs_are_told_from_the_right_one() {
        Map<String, Set<String>> killed = new LinkedHashMap<>();
        WrongRaters.all().forEach((name, rater) -> killed.put(name, killers(rater)));

        System.out.println("Wrong programs, and the laws that tell them:");
        killed.forEach((name, laws) -> System.out.println("  " + name + ": " + String.join(", ", laws)));
        assertThat(killed).allSatisfy((name, laws) -> assertThat(laws).as(name).isNotEmpty());
        Set<String> all = new HashSet<>();
        killed.values().forEach(all::addAll);
        System.out.println("Laws that tell none of them: "
                + Sets.difference(
                        ImmutableSet.copyOf(Laws.all().stream().map(Law::key).toList()), all));
    }

    /** Most are told by whole agencies on few specimens, some by single subjects, which need more and cost less. */
    private static Set<String> killers(Rater rater) {
        Set<String> few = killers(rater, law -> true, 20);
        return few.isEmpty() ? killers(rater, law -> law.scope() != Law.Scope.AGENCY, 400) : few;
    }

    private static Set<String> killers(Rater rater, Predicate<Law> which, int tries) {
        Policy policy = Editions.all().get(0);
        List<Law> laws = Laws.about(policy).stream().filter(which).toList();
        return LawRun.of(policy, laws, tries, 1, rater, 1).broken().stream()
                .map(LawResult::law)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void a_report_names_law_and_clause_in_both_languages() {
        Policy policy = Editions.all().get(0);
        LawRun run = LawRun.of(
                policy,
                Laws.about(policy),
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
