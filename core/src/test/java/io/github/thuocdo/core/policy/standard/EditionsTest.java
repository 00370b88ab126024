package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.law.BilingualText;
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
            .put("vn.335-2025.individuals", "7115d713319d8375b84de1ed7d578b52805d80ab1958e55df70de82f8734f99f")
            .put("vn.335-2025.organizations", "e64f828621bda1fd73676423679ececb5f264f7da853b2fb23c42f69fd72f2b9")
            .put("vn.233-2026.public-employees", "aa64ecfb358ce286a8936c1ac843257311be0051b953aef24f80bae6a7b82ba1")
            .put("vn.233-2026.units", "72a3766324ab90478f419491ae242ddba6250ce7849eb6f37e91c8d76e240058")
            .put("vn.366-2025.collectives", "6d8cc3943585eb60a7f98a22cf817a3c32bd9e3bf4fd4adcbb1a1391c68a9f43")
            .put("vn.366-2025.leaders", "52fafa0a82a7a372004a8d52dfdcea84eaf9f5c474ea6d8a7db6254b4785fa3d")
            .put("vn.366-2025.members", "076787f216eff3f182db0c3299d31c727acc4f66ab9d686bb9017ea9907a5d82")
            .put("vn.48-2023.public-employees", "9c448dbbb86b49cb9c08e235102d43f337ff761d8aa7f1c439197a6ae9bec9d7")
            .put("vn.48-2023.civil-servants", "280b03d1bcfd84f14488a283abc444c68f833ab352e729f94e77b02a9f4ae070")
            .put("vn.48-2023.cadres", "528fce8f121ea455656d34150aefd6e8b46bc8926f72b19ee05689c62f03b5ec")
            .put("vn.90-2020.public-employees", "10dcbcc135219a6f7c3a9fc7cae8a44683cc82045ab86b207aaca68947acd1d2")
            .put("vn.90-2020.civil-servants", "9dcb43602bdf0325298931be8456a9aaef6477e0c6c9e609fd237df6f6bfce24")
            .put("vn.90-2020.cadres", "390ee05359acba320d5fb8873a6e94692fd570264f680aacefa3a6a729e1284a")
            .put("vn.handbook-2026.support-staff", "732725862fde557fa1b1fd6af08840165b489e9f52ede28780ba6347ff2847bb")
            .put("hn.3814.monthly", "ffd2733c123c637004c46f9b8a3e1faf4b884e73db63b134f59936f353fb97b4")
            .put("hp.212-2025", "6347bad463720f7a28c8081bc02fc0ec90d37dc7e37ea0473ddb76174f70ffc0")
            .put("th.style.monthly", "c22de012516a880479c64a42e864071713efe865753220bf53191e7c7c2a3d8a")
            .put("vn.example.criteria-tree", "d278c79e9b84a01b6da8be14c2156e4b7225f9c1561f7614bf662fab688a3d4f")
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
                assertIsSaidInBothLanguages(chosen.key(), chosen.why());
                assertThat(chosen.alternatives()).as(chosen.key()).contains(chosen.value());
            } else if (question instanceof Interpretation.Open<?> open) {
                assertIsSaidInBothLanguages(open.key(), open.question());
            }
        });
    }

    private static void assertIsSaidInBothLanguages(String key, BilingualText text) {
        assertThat(text.english()).as(key).endsWith(".");
        assertThat(text.vietnamese()).as(key).endsWith(".").isNotEqualTo(text.english());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void what_is_open_gives_no_value(Policy policy) {
        policy.open()
                .forEach((key, open) -> assertThatIllegalStateException()
                        .isThrownBy(open::value)
                        .withMessage(
                                "interpretation %s must be supplied: %s",
                                key, ((Interpretation.Open<?>) open).question().english()));
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
