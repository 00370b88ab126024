package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every shipped edition. */
class EditionsTest {

    /** The content of each; a change of one number changes its line. */
    private static final ImmutableMap<String, String> HASHES = ImmutableMap.<String, String>builder()
            .put("vn.335-2025.individuals", "0d556136e508c02c1c52c07f0989a60bbb0a091057e14df9228d617bf51a087d")
            .put("vn.335-2025.organizations", "8f8f16b7c98010873008b214280a0a27384fcaf37788ef37f9b026cc7d295939")
            .put("vn.366-2025.collectives", "81768ce803df94a789ea9380497f6823920ad51cbef1a005a927421402ed8b43")
            .put("vn.366-2025.leaders", "972bdd8221581bc51ec95b72a9a9d52daf8598783ce54b14b162d8cea67dddf7")
            .put("vn.366-2025.members", "9a318428f86bed25b5204011a5da612fdab9419c405ec6179ccbb38587918c40")
            .put("vn.48-2023.cadres", "b9781e133ee5c0c2d768758021d62d3e8310c966f48aaa5a093a5fa90dbed7b9")
            .put("vn.48-2023.civil-servants", "38f26179a03e2e20942b8eb57003dd266ee98bc0ddfec5c2f2472d8afe93eddd")
            .put("vn.48-2023.public-employees", "bb5d712e675610a1914ee02fa19a7b8ea286429152cf6f1960bc23d13ad4d49e")
            .put("vn.90-2020.cadres", "34479c85f0b974c8b8f7771c4ecf9afec16ae04197c0bbb9282bc0bc47b7e954")
            .put("vn.90-2020.civil-servants", "9d6a47aef05ab6afd7391df4641416efb78ffa4a0053074cdde3c45be38e531c")
            .put("vn.90-2020.public-employees", "20c0111daec2fd82adc47fd23fd7c6701da1be331ce2b5695a0e38fe78f26b65")
            .put("vn.handbook-2026.support-staff", "c4b4051e5d735e94a476f812d2108e3914224d8482c7e456bc1e2de6a242947b")
            .buildOrThrow();

    static List<Policy> editions() {
        return StandardPolicies.editions();
    }

    static Stream<Policy> withoutOwnPeriods() {
        return StandardPolicies.editions().stream()
                .filter(policy -> !policy.equals(StandardPolicies.decree335Individuals()));
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
