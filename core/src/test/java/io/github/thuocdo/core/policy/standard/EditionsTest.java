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
            .put("vn.335-2025.individuals", "06e27eb7674fa67b8b9e8f4d6cb31a8bf5a9d0a63a87b35ef7953b7f85ed6117")
            .put("vn.335-2025.organizations", "70ac1d4e75964d98055f1e717bd8a0ec93963005b8e146ac2181769b50ef44f9")
            .put("vn.233-2026.public-employees", "2dc18997ed54f1856eaf44b36503997451b42fe1038dc15e927c2e4f780225d2")
            .put("vn.233-2026.units", "b99a2ac14f7c16ef64c2cf31a937c6e47bb28b54c4c2f2213c95ca4f5db92bea")
            .put("vn.366-2025.collectives", "cfd692679483654af8ea0abd294e9b4c791c64e1d8cb82748f4de51a0936e3a7")
            .put("vn.366-2025.leaders", "4b9f852e1e59d257daacda0cff85419c9c11ef40dadf9ece28d9810d275c1faa")
            .put("vn.366-2025.members", "adf36896f08e1b7dbb6da3498e82732919058e4ea92418846d23b6782cc101b3")
            .put("vn.48-2023.public-employees", "ee9420d6277a5acb398e1a8e32c126f1982a60191ab74c5e2bb0c5e27d6fcc2d")
            .put("vn.48-2023.civil-servants", "4f43665856f3fb99a38cb5ecf7b876988e80676b14f13d09e1db8be751aaec20")
            .put("vn.48-2023.cadres", "feff7864b2771d4ec9d082bcc4b41e0b25709eef8f9022f403fb1f85993c7aa9")
            .put("vn.90-2020.public-employees", "fcc1de1d2e10157f56a5dbd88db3da73908c45dd5659274b43ae8bebd90870f4")
            .put("vn.90-2020.civil-servants", "2cb5e22969cfef676059e91887f711c085718c746aa06e03cc7d9793ec22be2a")
            .put("vn.90-2020.cadres", "5d92d62b90d64a2086b4a97dca38255ebdc1509c3c8dcec4d78ac5f0f51f6b99")
            .put("vn.handbook-2026.support-staff", "219ea8b332ca2d184c8265dfe4ab641908e0ce676e3d5c897143004cc5768f31")
            .put("hn.3814.monthly", "51dfed95e637fc890b26ddcc84048a761cbd525e8d3d562f6ca7bfa4f213f338")
            .put("hp.212-2025", "9dd55e8ba20078f8a0d67496f8ac82e033f77f7361d3ba37a60c1909e9c4540d")
            .put("th.style.monthly", "a944ebf8e9d26f45f31efd81ebad7b7584773305dd230d9dc41b17b3694cf213")
            .put("vn.example.criteria-tree", "f1c21ac9f16cf7e339a290b0f2ad314264e2449d498835b6e0175e14722d9080")
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
                .as("Decree 48/2023 follows the unamended text on the next day")
                .isEmpty();
        assertThat(book.gaps(PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE), DateRange.parse("2021-01-01/..")))
                .as("Decree 233/2026 follows, with the regulation of the unit")
                .isEmpty();
        assertThat(book.gaps(PolicyScope.civilService(CadreCategory.CADRE), DateRange.parse("2021-01-01/..")))
                .as("no decree on the classes of cadres is left")
                .containsExactly(DateRange.parse("2026-07-01/.."));
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
                .hasMessageContaining("the one before is vn.48-2023.civil-servants (2023-09-15/2025-12-31)");
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
            boolean guidance = provision.citation().instrument().endsWith("-HD/BTCTW");
            if (policy.id().matches("vn[.](335|90|48|366)-.*") && !guidance) {
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
