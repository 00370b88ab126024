package io.github.thuocdo.scoring.specimen;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The shipped editions, each open question answered by the first reading that the policy can bear. */
final class ClosedPolicies {

    private static final LocalDate SIGNED = LocalDate.of(2022, 8, 17);

    private ClosedPolicies() {}

    static ImmutableList<Policy> editions() {
        return Stream.concat(
                        StandardPolicies.editions().stream(),
                        Stream.of(
                                StandardPolicies.hanoi3251Monthly(SIGNED),
                                StandardPolicies.hanoi3251MonthlyCollectives(SIGNED)))
                .map(ClosedPolicies::closed)
                .collect(toImmutableList());
    }

    static Policy closed(Policy policy) {
        Policy closed = policy;
        for (Map.Entry<String, Interpretation<?>> open : policy.open().entrySet()) {
            closed = answered(closed, (Interpretation.Open<?>) open.getValue());
        }
        return closed;
    }

    private static Policy answered(Policy policy, Interpretation.Open<?> open) {
        Stream<String> answers = open.shape() instanceof Form
                ? Stream.of(form(policy, open.key()))
                : open.alternatives().stream().map(Reading::key);
        return answers.flatMap(answer -> read(policy, open.key(), answer).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(policy.id() + " " + open));
    }

    private static Optional<Policy> read(Policy policy, String key, String answer) {
        try {
            return Optional.of(policy.reading(key, answer, "test"));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Two items a group, by the maxima that the instrument fixes. */
    private static String form(Policy policy, String key) {
        Map<String, Fraction> groups = new LinkedHashMap<>();
        RecordWalk.forEach(JudgedMeasure.Marks.class, policy.rules(), marks -> {
            if (marks.form().key().equals(key)) {
                groups.putAll(groups(marks));
            }
        });
        return groups.entrySet().stream()
                .map(group -> group.getKey() + ": " + half(group.getValue()) + " " + half(group.getValue()))
                .collect(joining("; "));
    }

    private static Map<String, Fraction> groups(JudgedMeasure.Marks marks) {
        if (marks.groups().isEmpty()) {
            return Map.of("I", marks.worth());
        }
        Fraction fixed = Fraction.sum(marks.groups().stream()
                .flatMap(group -> group.maximum().stream())
                .toList());
        List<JudgedMeasure.FormGroup> free = marks.groups().stream()
                .filter(group -> group.maximum().isEmpty())
                .toList();
        Map<String, Fraction> groups = new LinkedHashMap<>();
        marks.groups()
                .forEach(group -> groups.put(
                        group.id(),
                        group.maximum()
                                .orElseGet(() -> marks.worth().minus(fixed).dividedBy(Fraction.of(free.size())))));
        return groups;
    }

    private static Fraction half(Fraction number) {
        return number.dividedBy(Fraction.of(2));
    }
}
