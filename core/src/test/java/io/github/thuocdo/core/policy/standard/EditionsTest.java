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
            .put("vn.335-2025.individuals", "17247649e340d86addbb54eb52539d656e8ca1e768672ec844dbdab7ac37d270")
            .put("vn.335-2025.organizations", "0c0d50420060727ff4c07fabe7907cdd927a6fa5fe37222606c0d647c1719265")
            .put("vn.233-2026.public-employees", "32cfc66ee30185453bd565279206cbda8a0bef2b58c3c96e1f55e0a35dd9acb0")
            .put("vn.233-2026.units", "a8109b7512c88c4037b427df7d1d25abe27b3ecb18f5ebc2b24dfb86cd7e8404")
            .put("vn.366-2025.collectives", "0c3e56df619c41832de202d081fc05d4aa25813728aea7ea9d5b2c6756cf4535")
            .put("vn.366-2025.leaders", "8d6a285d652c8236dec537d0ebafb5f40b865540a476034049d9ca663edbad01")
            .put("vn.366-2025.members", "94e511a2d48e71b21311789f70b2ce4abaec97ebdeec0dc12b181dc0852fa839")
            .put("vn.48-2023.public-employees", "d34592b4674b526cba17183be9d783c8d5653b7a11bbae40e11700f7720b9c52")
            .put("vn.48-2023.civil-servants", "4a9d749a68087a82eda4477d914aac582384cf495ed398d261ae069181cd857c")
            .put("vn.48-2023.cadres", "9ba30aadac81ff12ffce8a49bc35ad3af70b57cfc0b6440911e636adf021bf5d")
            .put("vn.90-2020.public-employees", "3efea682900ce834ea22c86d66633ef44d6b1b214f05f0c346e8102a093eb0e6")
            .put("vn.90-2020.civil-servants", "38c936936d1ff2e5d9f6ede7c05248cb9f25b4ea7555a7345e031a1423a5f7bc")
            .put("vn.90-2020.cadres", "af637b05d09cd5be4298abb276d7b6acd949acf4da8b17b6b33a7d020f301423")
            .put("vn.handbook-2026.support-staff", "7e4d6f9ae22ec48dd3dd9d77f6bc8ce6e136e5d3a7b7963a3e457feab9c1e9c8")
            .put("hn.3814.monthly", "b2fd8774ba14b336328cce2e8a35017f043b5de787fd35169255611ffcf95a2d")
            .put("hp.212-2025", "876bef6e186b65d26a1659b884997f7a3631632521855ba75ed520afabcc620b")
            .put("th.style.monthly", "0770b2c280e3ed0892590941e13638dafb62d9fa1eb632261d5e9bd9bb60f1c7")
            .put("vn.example.criteria-tree", "28b562e7f23d0c84d7b1feed8ed5547bc7da89abcb993d1584ffc70d2f71a480")
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
