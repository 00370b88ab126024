package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyNotInForceException;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every shipped edition. */
class EditionsTest {

    /** The content of each; a change of one number changes its line. */
    private static final ImmutableMap<String, String> HASHES = ImmutableMap.<String, String>builder()
            .put("vn.335-2025.individuals", "143b98a1897a80d3906970968f0ee316e2472d2b3a010c0d06b7931434dd89d2")
            .put("vn.335-2025.organizations", "9bfb9a83791b1663307a78a13222d42bda782d9162313d3941c55a27453606cf")
            .put("vn.366-2025.collectives", "2978a319d0a8398a8255cc9dee210861c3cb73ea63c0eec0d885bbe739a72a12")
            .put("vn.366-2025.leaders", "9dfe34ec61e66d049c38a1217569d81b34739ce9be93b13a7e128faa993398f4")
            .put("vn.366-2025.members", "41b07d18e8fc5ff642a2c33886eb3391aabdeae20b8b8b20d5bc9ca330e07e70")
            .put("vn.48-2023.public-employees", "ae3a7ac88f239a20cc0430dd0d2c2578a8eb0a51545360dd34d8ffcb309c6daf")
            .put("vn.48-2023.civil-servants", "22735765ba6273c89c63232ac6f6f7fb42696770955c4fbeb2a072d5e35d6b55")
            .put("vn.48-2023.cadres", "14561ae6ed2aa4bd884d34bd3c71018464936eb4767044587cdc1145aff558f2")
            .put("vn.90-2020.public-employees", "947a63b3b4d6dff39cf2169828b2575efaa88aecf5c686b8fd79bf8df6c37f9c")
            .put("vn.90-2020.civil-servants", "cbf16297822b359dc628b1cc4f3ecc842b886d4d691301daab5dfdcdd580e35e")
            .put("vn.90-2020.cadres", "f913962a74aba4998258a8e9053ea55395468e9d0f833b0e5a426d109c188a5e")
            .put("vn.handbook-2026.support-staff", "11288f88dd27cf1812543c05e815c28b219fb6a68fcd640e5b0ca6edaa911233")
            .put("hn.3814.monthly", "1dc94625dbe671aaf829f3118e4e37915aca1c6a727152f02ecd36d6882a4950")
            .put("hp.212-2025", "5e6b32de1b69398d68b3a9315f8852ca08976c61d0d7332285003367ae78b67b")
            .put("th.style.monthly", "e25e7e50f1ab51b8a767ed1cb838658b43b6ada9a64348bf6821c068e1995f2c")
            .put("vn.example.criteria-tree", "15d579167842b0e35ce15d2e6380199532ee9c2427a55e2f65058552e7ce71fb")
            .buildOrThrow();

    static List<Policy> editions() {
        return StandardPolicies.editions();
    }

    static Stream<Policy> withoutOwnPeriods() {
        return StandardPolicies.editions().stream()
                .filter(policy -> !policy.equals(StandardPolicies.decree335Individuals()))
                .filter(policy -> policy.id().startsWith("vn."));
    }

    @Test
    void every_edition_has_a_name_of_its_own_and_is_found_by_it() {
        assertThat(editions()).extracting(Policy::id).doesNotHaveDuplicates();
        assertThat(editions())
                .allSatisfy(
                        policy -> assertThat(StandardPolicies.byId(policy.id())).contains(policy));
        assertThat(StandardPolicies.byId("vn.335-2025")).isEmpty();
    }

    @Test
    void the_book_holds_the_national_instruments_and_not_the_handbook() {
        assertThat(StandardPolicies.book().policies())
                .isSubsetOf(editions())
                .contains(StandardPolicies.decree335Individuals(), StandardPolicies.decree335Organizations())
                .doesNotContain(StandardPolicies.handbook2026SupportStaff());
    }

    @Test
    void the_book_says_what_it_has_no_edition_for() {
        PolicyBook book = StandardPolicies.book();

        assertThat(book.gaps(PolicyScope.civilService(CadreCategory.CIVIL_SERVANT), DateRange.parse("2021-01-01/..")))
                .as("Decree 48/2023 for whole years; its effect on 2023 is not confirmed")
                .containsExactly(DateRange.parse("2023-01-01/2023-12-31"));
        assertThat(book.gaps(PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE), DateRange.parse("2021-01-01/..")))
                .containsExactly(DateRange.parse("2023-01-01/2023-12-31"), DateRange.parse("2026-07-01/.."));
    }

    @Test
    void before_an_instrument_was_signed_the_book_did_not_know_it() {
        PolicyScope servants = PolicyScope.civilService(CadreCategory.CIVIL_SERVANT);
        EvaluationPeriod year = EvaluationPeriod.year(2026);

        assertThat(StandardPolicies.book().asKnownOn(LocalDate.of(2025, 12, 21)).inForce(servants, year))
                .isEqualTo(StandardPolicies.decree335Individuals());
        assertThatThrownBy(() -> StandardPolicies.book()
                        .asKnownOn(LocalDate.of(2025, 12, 20))
                        .inForce(servants, year))
                .isInstanceOf(PolicyNotInForceException.class)
                .hasMessageContaining("the one before is vn.48-2023.civil-servants (2024-01-01/2025-12-31)");
    }

    @Test
    void the_content_changes_only_on_purpose() {
        ImmutableMap.Builder<String, String> hashes = ImmutableMap.builder();
        editions().forEach(policy -> hashes.put(policy.id(), policy.contentHash()));

        assertThat(hashes.buildOrThrow()).isEqualTo(HASHES);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_edition_arrives_elsewhere_as_it_is(Policy policy) {
        Policy copy = (Policy) SerialCopy.of(policy);

        assertThat(copy).isEqualTo(policy).hasSameHashCodeAs(policy).hasToString(policy.toString());
        assertThat(copy.contentHash()).isEqualTo(policy.contentHash());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_sentence_is_cited_and_named_in_two_languages(Policy policy) {
        assertThat(policy.rules()).extracting(Rule::provision).doesNotHaveDuplicates();
        assertThat(EditionText.provisions(policy).values()).allSatisfy(provision -> {
            assertThat(provision.vietnameseName()).as(provision.id()).isNotBlank();
            assertThat(provision.englishName()).as(provision.id()).isNotBlank();
            assertThat(provision.citation().clause()).as(provision.id()).isNotBlank();
            if (policy.id().matches("vn[.](335|90|48|366)-.*")) {
                assertThat(provision.citation().clause()).as(provision.id()).startsWith("Điều ");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_reading_says_who_chose_it_and_why_or_where_it_stands_or_what_is_asked(Policy policy) {
        assertThat(policy.interpretations().values()).allSatisfy(question -> {
            if (question instanceof Interpretation.Chosen<?> chosen) {
                assertThat(chosen.by()).isEqualTo("thuocdo");
                assertThat(chosen.why()).as(chosen.key()).endsWith(".");
                assertThat(chosen.alternatives()).as(chosen.key()).contains(chosen.value());
            } else if (question instanceof Interpretation.Open<?> open) {
                assertThat(open.question()).as(open.key()).endsWith(".");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("editions")
    void what_is_open_gives_no_value(Policy policy) {
        policy.open()
                .forEach((key, open) -> assertThatIllegalStateException()
                        .isThrownBy(open::value)
                        .withMessage(
                                "interpretation %s must be supplied: %s",
                                key, ((Interpretation.Open<?>) open).question()));
    }

    @ParameterizedTest
    @MethodSource("withoutOwnPeriods")
    void what_no_instrument_says_of_periods_is_read_alike(Policy policy) {
        assertThat(EditionText.periodQuestions(policy))
                .filteredOn(line -> !line.startsWith("discipline-filter")
                        && !line.startsWith("old-organisation")
                        && !line.startsWith("acts-at-both"))
                .containsExactly(
                        "extension-effect: moves-date-if-granted-by-due · moves-date-if-requested-by-due · none",
                        "period-attribution: by-due-date · by-assignment-date · by-planned-share",
                        "late-finish: carried-as-new-assignment-with-delay · no-credit · reopens-period",
                        "leader-work: listed-tasks · all-products-managed",
                        "acting-head: as-head-from-decision · as-own-post",
                        "month-presence: any-assigned-work · half-of-working-days · by-caller",
                        "service-length: calendar-months-and-days · months-touched",
                        "december: scored-early-later-work-next-year · eleven-months · provisional-then-replaced",
                        "transfer-month: agency-at-month-end · longer-stay · by-days",
                        "discipline-date: effective · signed",
                        "double-discipline-year: first-effective · authority-decides",
                        "other-leave: not-served · served");
    }
}
