package io.github.thuocdo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.PartPath;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmendmentProperties {

    private static final ImmutableList<Policy> EDITIONS = StandardPolicies.editions();

    /** Everything that an edition says and that can be put as text: not what a part is, where it is cited, and who reads it so. */
    private static ImmutableList<Map.Entry<String, String>> texts(Policy policy) {
        return policy.leaves().entrySet().stream()
                .map(leaf -> Map.entry(
                        leaf.getKey().toString(), leaf.getValue().end().text()))
                .filter(
                        leaf -> leaf.getKey().matches("[^/]+/.*")
                                && !leaf.getKey().contains("provision")
                                && !leaf.getKey()
                                        .matches(
                                                ".*\\.(kind|key|by|why\\.(vietnamese|english)|why|clause\\..*|question\\.(vietnamese|english)|id)"))
                .filter(leaf -> isText(policy, leaf.getKey()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Lists of parts are no texts, and differ from sheet to sheet. */
    private static boolean isText(Policy policy, String path) {
        PartPath parsed = PartPath.parse(path);
        return DraftRules.of(policy.rules()).parts(parsed.provision()).stream()
                .allMatch(part -> DraftRules.down(part, parsed)
                        .flatMap(Slot::present)
                        .filter(Draft.Plain.class::isInstance)
                        .isPresent());
    }

    @Provide
    Arbitrary<Policy> editions() {
        return Arbitraries.of(EDITIONS);
    }

    @Property
    void what_is_said_already_can_be_said_again(@ForAll("editions") Policy policy) {
        List<Amendment.Put> everything = texts(policy).stream()
                .map(leaf -> new Amendment.Put(leaf.getKey(), leaf.getValue()))
                .collect(Collectors.toList());

        Policy again = policy.amendedBy("again", policy.instrument(), policy.effective(), everything);

        assertThat(everything).hasSizeGreaterThan(10);
        assertThat(texts(again)).isEqualTo(texts(policy));
    }

    @Provide
    Arbitrary<Policy> readings() {
        Policy policy = StandardPolicies.decree335Individuals();
        Arbitrary<Map.Entry<String, String>> one = Arbitraries.of(policy.interpretations().values().stream()
                .filter(Interpretation.Chosen.class::isInstance)
                .flatMap(question -> question.value().alternatives().stream()
                        .map(reading -> Map.entry(question.key(), reading.key())))
                .toList());
        return one.list().ofMaxSize(6).map(readings -> {
            Policy read = policy;
            for (Map.Entry<String, String> reading : readings) {
                read = read.reading(reading.getKey(), reading.getValue(), "QĐ 12");
            }
            return read;
        });
    }

    @Property(tries = 30)
    void policies_differ_exactly_if_they_have_differences(
            @ForAll("readings") Policy one, @ForAll("readings") Policy other) {
        assertThat(one.differences(other).isEmpty()).isEqualTo(one.equals(other));
        assertThat(one.differences(one)).isEmpty();
    }

    @Property(tries = 30)
    void the_way_back_has_the_same_differences_turned_round(
            @ForAll("readings") Policy one, @ForAll("readings") Policy other) {
        assertThat(other.differences(one))
                .containsExactlyInAnyOrderElementsOf(one.differences(other).stream()
                        .map(difference -> new Difference(difference.where(), difference.after(), difference.before()))
                        .toList());
    }

    @Property(tries = 30)
    void the_differences_put_one_policy_into_the_words_of_the_other(
            @ForAll("readings") Policy one, @ForAll("readings") Policy other) {
        List<Amendment.Put> puts = one.differences(other).stream()
                .filter(difference -> !difference.path().matches(".*\\.(by|why\\.(vietnamese|english)|why)"))
                .map(difference ->
                        new Amendment.Put(difference.path(), difference.after().text()))
                .toList();

        Policy put = one.amendedBy("put", one.instrument(), one.effective(), puts);

        assertThat(put.interpretations())
                .allSatisfy((key, reading) -> assertThat(
                                Optional.of(reading.value().key()))
                        .contains(other.interpretations().get(key).value().key()));
    }
}
