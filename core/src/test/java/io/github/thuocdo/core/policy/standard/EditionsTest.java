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
            .put("vn.335-2025.individuals", "2d3552b5d2804ba658f1c28981a11a28755ee538da25729f67d0b1e399271c99")
            .put("vn.335-2025.organizations", "9b0ed6f70f70120de8e7c8dfc1f6d59e802ee6e7fd4dfdb3cb00e6d98b771410")
            .put("vn.233-2026.public-employees", "08283b09cc10063c8c879d83d743cc510581b99b6e219ff5038716c88938188d")
            .put("vn.233-2026.units", "ac237b3cc0b9262ff1259b30437566e7e357e949b8cb847d8ab58a9e8f7ee7d5")
            .put("vn.366-2025.collectives", "49913cce7b441a55b3a59d59b3fa16a0227ebf691e143ec0611717a5ab9275b3")
            .put("vn.366-2025.leaders", "8c2e2a894560730e6d5491fdd983d09d34b04a63c4d0eecd25c2efc37b5fcd2a")
            .put("vn.366-2025.members", "d1322409014747d7630c5052fafb7de9eea87abbbec470daba0b6af333178c86")
            .put("vn.48-2023.public-employees", "6ff3746a72bddd64ef1c613632f0e95d8b433cc6a0b7c0598c00bb9ca67384ad")
            .put("vn.48-2023.civil-servants", "323d995cfb4c2440d3348c66b9f9bfe4eb10d3d63fc654e6f3bd72feb964f6a2")
            .put("vn.48-2023.cadres", "2f357d809892b52a15449e0edff1562e716c58298f22be91a73f5ff65ee2d377")
            .put("vn.90-2020.public-employees", "4c0bf90c78e0f965e4ebb6b6d0f6f39579e4a392aa24430fa022e2f7775602a3")
            .put("vn.90-2020.civil-servants", "9d49a50608594faa9dad8ad7bb57bec2fc048c9dd3637655565afd1e635e6ce2")
            .put("vn.90-2020.cadres", "3955576c513325ee3c271c92293fec6a4af42fd3e5ba1ae256999d0a76cdf0b4")
            .put("vn.handbook-2026.support-staff", "ddf0056d735d227c0f709d277d230cfc0039b654422f6cae37013a9b522f2bba")
            .put("hn.3814.monthly", "e5a791386e1a4d24022e1d73f1b2597dbf1c7ac1e6ac9d90b6ea43d42f992f47")
            .put("hp.212-2025", "8ae1b9f83a9929d178a7299a166cbaf7b33eab139ac28c55f03d0d51a62e0ce6")
            .put("th.style.monthly", "cea90923324d1551f4d83ac8b1e102e7e04b2f1af048bdfa473c38e035eee71f")
            .put("vn.example.criteria-tree", "e6f9499b859a014066ff8227f6a13b3ffc51b99060803361c706415a83210741")
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
                                        "undated-task: finished-then-assigned · assigned-then-finished"))
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
            "category-day: last-day · longer-part",
            "other-category: result-counts · left-out");
}
