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
            .put("vn.335-2025.individuals", "6bda814db17ec5041121f5db7ea521c1f51e019cfca4f5b33728e6b0530be26f")
            .put("vn.335-2025.organizations", "42d269013e191c44a01a777467ddfcc5c6fc20ba546878af86e2949a8541f197")
            .put("vn.233-2026.public-employees", "c42441fe4abadd780ec5771e5123bdbedf058786d780c3e3046ecc37309cc1ba")
            .put("vn.233-2026.units", "a1202a5fc2c4c00c89e6cbb799b872454b2dbb8c6530005dc51f0a73dcf91810")
            .put("vn.366-2025.collectives", "7136efa0e55cb837f63182675985c05d0e4b85bf4a5dc1250f10dcd8ac0e3bf1")
            .put("vn.366-2025.leaders", "ec016a989e9eeeaaf641d6d80859ecd9a5e98e1143cdc13f5b5a19d68d059bbb")
            .put("vn.366-2025.members", "8ec19bec672c09ef5569cfb3e64ddc20e6fe6bfe63bae246601d5b86ed3f2683")
            .put("vn.48-2023.public-employees", "02f9906b8a510ff4c4e29fa890199f25b8b19c4e265179577f22a428d1907c5c")
            .put("vn.48-2023.civil-servants", "9879558aa960d829f7292249d9ab3e63526b0e03e0315b1fa04633a0eeacbd53")
            .put("vn.48-2023.cadres", "c8f7baa258f7174af9c38db51b16564e86eb118a742e83b29bc980c091f8ad78")
            .put("vn.90-2020.public-employees", "bd7af3db138d67565b972e212d14913ff98b5e6ccf9a896c923eccc05a24e64a")
            .put("vn.90-2020.civil-servants", "cdc61dbf3d1423adbde70013ed208ab9ccdb99da8f16d397e18bf11eea4ef64c")
            .put("vn.90-2020.cadres", "21f8b28aef1efa1a72ad433f6e4b5d22ddcdfbaae3fd821e6d2f81bbbba5f187")
            .put("vn.handbook-2026.support-staff", "8e59d33d19ee6256261c5fe00a7fc617e9cacbcc17373c7ef63ec2f805c57ab9")
            .put("hn.3814.monthly", "3a7521a13dbb007579084f84b07184a279b83551426d0729758c94076339f4a6")
            .put("hp.212-2025", "313854c7723a345998e29cfa6c1ce1b491396ffbbc1c88ec367e50956584d623")
            .put("th.style.monthly", "081e510275665855d600a7067a43926d173ee1e2d8514445b5da661818a8f3f2")
            .put("vn.example.criteria-tree", "e6080e39cb82e5dce961555c63a1ce80c382300c48bd7b3da71ad7207f6db19e")
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
    void only_people_serve_time(Policy policy) {
        assertThat(policy.attribution().service().isPresent())
                .isEqualTo(policy.scope().subject() == Subject.Kind.PERSON);
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
            "other-leave: not-served · served");
}
