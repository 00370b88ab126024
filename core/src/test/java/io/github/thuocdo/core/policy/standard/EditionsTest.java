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
            .put("vn.335-2025.individuals", "aea762e7e0f94ff2fb77cf219be46e36e8842f0c4eb564b5134c42469e72e180")
            .put("vn.335-2025.organizations", "997be95665d6131c5e10ed6a5a634cabfb7f9bf65a783855e43f037185f6503d")
            .put("vn.233-2026.public-employees", "39e048d433d71091734dc521c0b5e31d8aa00ad022ad6cf90a727fab574c7483")
            .put("vn.233-2026.units", "6e2ecbf25badf26a3727a588bbba69d159a5da008e18380af49404306a52b319")
            .put("vn.366-2025.collectives", "1733741f77eb94b5a1bcd41001472f5de4c876024bba4d5c4897c0873073b4e0")
            .put("vn.366-2025.leaders", "69a0af0c8f07d528ddc231e7ed2be922b674aa5e8ba4501da4d690699fa6c849")
            .put("vn.366-2025.members", "81b749b60231bd20c4e0b1a2b2612a51fea2fcbf8bbd871cfa7effbd441c0271")
            .put("vn.48-2023.public-employees", "441a3a69078cb40e7a1e794dc10e80ddef7ed09e5f43078dcef62c1ac9a1046d")
            .put("vn.48-2023.civil-servants", "a7a577d482c7ba6602ee9cb0386ed672b3a59b8eedf94c1efcfed78daf1ced0e")
            .put("vn.48-2023.cadres", "85e9069f6e3f47a418b187f1e38e3e178a881c0f31abc67143dc9387b555c480")
            .put("vn.90-2020.public-employees", "9c3fd41cbd2b65f08153c07324c44ac3b1f31ae016a5a7125f72f8f4af0527bb")
            .put("vn.90-2020.civil-servants", "3e82e9c299bacec498d672e5ef37352c7712f52cb35d724952a9424d2213ad8d")
            .put("vn.90-2020.cadres", "fd0cb31d7256e77c21328a394281165e4aa6cc59ff01a8a47ed2772485ce4949")
            .put("vn.handbook-2026.support-staff", "2e58fd0925f229e34b66c3b2917d31626e51f25a7853cda28a8946bbd8392fe0")
            .put("hn.3814.monthly", "db1f0e9edf3cd8b4c1c87e888737a0f51b797c2f2fc3c85dd9fb560a32e0cfa0")
            .put("hp.212-2025", "b0e165328f921d2dabfe94bd4e81d9b65b47e2c33296c53589ed8205e76bc0fe")
            .put("th.style.monthly", "b32e740ebdc5e7baace0918c8e37f9341a2b5b01abbd5718d6537c50c04c2d11")
            .put("vn.example.criteria-tree", "0d5573cb5739f24bbed22d499e1bb7615b28f9e8babcbdec6127e8576c1d8a0e")
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
                                        "month-end: last-day · 25"))
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
            "category-day: last-day · longer-part",
            "other-category: result-counts · left-out");
}
