package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.organization.Subject;
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
            .put("vn.335-2025.individuals", "bd4f04ba9c98855fd6b941707d10b32b24ff977b8e64327bd9298b666ce031b5")
            .put("vn.335-2025.organizations", "3eb9ec57405951f6749ab1d505100170bcbb5711e9aca702aa42658aa30511fe")
            .put("vn.233-2026.public-employees", "1cd8e91688565c524f3a2ebba45ea44ba97facf105e7b331470121502da36f82")
            .put("vn.233-2026.units", "58833754de546c27684e07bd57ec81f65f725aad3e7496f1309eced24c8b40e1")
            .put("vn.366-2025.collectives", "4a7525b3988bc644f77822b1a6cd2ea76e48fab2375f422c1268af6270cbe6e9")
            .put("vn.366-2025.leaders", "849ea4e3bd3d7ef6a2a809daaa1bcd26f5dd43390ba8df1c536146b75a3ee1b2")
            .put("vn.366-2025.members", "0c593fc4fcf32e3d79dd64bdbfec63b8cdfcc8b8f2c59bc7bc1316c84cdb6622")
            .put("vn.48-2023.public-employees", "1dc2bab14f921587c19ec2e84cc05b17eebc555b5488ba50e8a3da5b841c20d2")
            .put("vn.48-2023.civil-servants", "186d47b2e42952ae40f9a0b1e25eab0ee2efb214e002c8922f6688d582869c34")
            .put("vn.48-2023.cadres", "c7af2d7591f9490e5fc2b38abd19b7b777188b54c9480624757ecb9987a6ac42")
            .put("vn.90-2020.public-employees", "3f885b7e855cca9cb389d3ff431e83d36216c28279b7990c837926dff6aabd2f")
            .put("vn.90-2020.civil-servants", "374c44d46eb616945fcf32b41b191a3721ab034abb072cd84205be7829f3376c")
            .put("vn.90-2020.cadres", "6045d1f8bec669cc0cbbe5ff3b1e0e079d0cf1039593d64db51698511ccce998")
            .put("vn.handbook-2026.support-staff", "3b5db15540c52751bc5dbf0e10fad4a0756e24750d57cdae38bf4ae75f3dce93")
            .put("hn.3814.monthly", "96df453735a05003578f60ff35f76f7b2fb02eace6e114e9d2d1874e01b0e73b")
            .put("hp.212-2025", "b13433f8d704ae74123029ea0471a867c460f5371f40cc27fc7c8624e39579f2")
            .put("th.style.monthly", "d394ee0381067b6a354a2ced69e080623e497981d7de28685513b31f94539f73")
            .put("vn.example.criteria-tree", "1a431e138f0b2dec8a94220d224e5991e3f4f4af1a8dcb6333027de56b8ad12f")
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
                .filteredOn(line -> OF_EACH_INSTRUMENT.stream().noneMatch(line::startsWith))
                .containsExactlyElementsOf(Stream.of(
                                Stream.of(
                                        "extension-effect: moves-date-if-granted-by-due · moves-date-if-requested-by-due · none",
                                        "period-attribution: by-due-date · by-assignment-date · by-planned-share",
                                        "late-finish: carried-as-new-assignment-with-delay · no-credit · reopens-period",
                                        "leader-work: listed-tasks · all-products-managed",
                                        "acting-head: as-head-from-decision · as-own-post",
                                        "month-presence: any-assigned-work · half-of-working-days · by-caller"),
                                policy.attribution().service().isPresent() ? TIME_SERVED.stream() : Stream.<String>of(),
                                Stream.of(
                                        "december: scored-early-later-work-next-year · eleven-months · provisional-then-replaced",
                                        "transfer-month: agency-at-month-end · longer-stay · by-days",
                                        "discipline-date: effective · signed",
                                        "double-discipline-year: first-effective · authority-decides",
                                        "month-end: last-day · 25",
                                        "undated-task: finished-then-assigned · assigned-then-finished",
                                        "earlier-extension: moves-nothing · moves-date",
                                        "late-hand-back: no-hand-back · handed-back"))
                        .flatMap(lines -> lines)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void only_people_serve_time_and_have_a_category(Policy policy) {
        boolean people = policy.scope().subject() == Subject.Kind.PERSON;

        assertThat(policy.attribution().service().isPresent()).isEqualTo(people);
        assertThat(policy.attribution().changesWithin().isPresent()).isEqualTo(people);
    }

    /** What single instruments say of periods. */
    private static final ImmutableList<String> OF_EACH_INSTRUMENT = ImmutableList.of(
            "discipline-filter",
            "old-organisation",
            "acts-at-both",
            "sick-leave",
            "maternity-leave",
            "unpaid-leave",
            "year-cutoff");

    private static final ImmutableList<String> TIME_SERVED = ImmutableList.of(
            "service-length: calendar-months-and-days · months-touched",
            "part-month: thirtieths · share-of-month",
            "served-elsewhere: judged-is-served · known-posts-only",
            "annual-leave: served · not-served",
            "other-leave: not-served · served",
            "leave-gap: any-lawful · named-in-text",
            "post-day: last-day · longer-part",
            "category-day: last-day · longer-part",
            "other-category: result-counts · left-out");
}
