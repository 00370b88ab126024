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
            .put("vn.335-2025.individuals", "563ec06633737d6092356c9d88f6ea8a3b74e929389e46aeca6d68fbb714d0e7")
            .put("vn.335-2025.organizations", "965e03309309391c84a9a2a760aefb949ff8c5cc5a48d35683d2337dd366d3ef")
            .put("vn.366-2025.collectives", "53e287d564ee8ff9073dac624ebd071e33f634c13e65d7e77ee671eba3dc126b")
            .put("vn.366-2025.leaders", "b84a6418fbfc14b553dd95bc016c938acac71c90f8cbea2d52560fbd6647b313")
            .put("vn.366-2025.members", "cac4f7b17a5fd78f24652f927dc9c34b387a6644309271a2c478d90d9dd61b5a")
            .put("vn.48-2023.public-employees", "d7baebf98b23f266bc7891582b10aaf194ab18823110d7d08b693c273eb2c9a7")
            .put("vn.48-2023.civil-servants", "cdc45b58d29105e869f924b9d198997bb3a41a910b9e95bb7f1547df1eb8cdb4")
            .put("vn.48-2023.cadres", "2d41afffa9c928898556e2d29fd18efe96572a4ed173dd446d48cd9a3141150c")
            .put("vn.90-2020.public-employees", "7dc20292888c6f17d98420fd6b1b51404c8c8a50a95feb782702a6bda4322f6e")
            .put("vn.90-2020.civil-servants", "ccb907190b16ae9367ceec89c636b59885dfb6356b7f6824c0fa762cf68413fc")
            .put("vn.90-2020.cadres", "f5501d4b604506a74dae5fe401a00cabcf2ab7fe37dc37c51d44351928c6ff02")
            .put("vn.handbook-2026.support-staff", "36fda1438de4f75cfd3ec4331ec74ebe43cb66a8a19d51bc57e101ccdb94aa56")
            .put("hn.3814.monthly", "50ac5aec0356f8fd973a07be130f0b471e65336de608ef81d341bcd2e5060010")
            .put("hp.212-2025", "e77ca6cf6b64f9f383b2e24768180dfdec3abe9f748d4e68bd61294f21d085ba")
            .put("th.style.monthly", "ac2195a73ecd3ec4c666b46285344b1caf4c09cc424fe048e2cfe0592837edbd")
            .put("vn.example.criteria-tree", "60d9da8f2a591a4b9ba0d360224db998a04353242e4c59521b838e51d6277ce6")
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
                .filteredOn(line -> !line.startsWith("discipline-filter") && !line.startsWith("old-organisation"))
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
                        "double-discipline-year: first-effective · authority-decides");
    }
}
