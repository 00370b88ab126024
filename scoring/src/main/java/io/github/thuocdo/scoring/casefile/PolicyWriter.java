package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.Preset;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Terms.Top;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a policy: a shipped edition by its id, with a preset and the readings that differ from it; any other as a file beside the case.
 *
 * @param policy  the policy
 * @param edition  the edition that it is under readings; empty if it is none
 */
record PolicyWriter(Policy policy, Optional<Read> edition) {

    private static final String FILE = "policy.json";

    /**
     * An edition under readings.
     *
     * @param preset  a whole set of readings
     * @param readings  the readings by key that differ from it
     * @param by  who chose them
     */
    private record Read(Optional<Preset> preset, Map<String, String> readings, Optional<String> by) {}

    static PolicyWriter of(Policy policy) {
        Optional<Read> edition = StandardPolicies.byId(policy.id())
                .flatMap(base -> Stream.of(Optional.<Preset>empty(), Optional.of(Preset.HANDBOOK_2026))
                        .flatMap(preset -> read(policy, base, preset).stream())
                        .min(Comparator.comparingInt(read -> read.readings.size())));
        return new PolicyWriter(policy, edition);
    }

    private static Optional<Read> read(Policy policy, Policy edition, Optional<Preset> preset) {
        try {
            return differing(policy, preset.map(set -> set.applyTo(edition)).orElse(edition), preset);
        } catch (IllegalArgumentException noQuestionOfThis) {
            return Optional.empty();
        }
    }

    /** The readings that make one policy of another; nothing where readings do not, or several have chosen them. */
    private static Optional<Read> differing(Policy policy, Policy base, Optional<Preset> preset) {
        Map<String, String> readings = new LinkedHashMap<>();
        ImmutableSet.Builder<String> choosers = ImmutableSet.builder();
        Policy read = base;
        for (Interpretation<?> answer : policy.interpretations().values()) {
            if (!answer.equals(base.interpretations().get(answer.key()))
                    && answer instanceof Interpretation.Chosen<?> chosen) {
                readings.put(chosen.key(), chosen.value().key());
                choosers.add(chosen.by());
                read = read.reading(chosen.key(), chosen.value().key(), chosen.by());
            }
        }
        ImmutableSet<String> by = choosers.build();
        return read.equals(policy) && by.size() <= 1
                ? Optional.of(new Read(preset, readings, by.stream().findFirst()))
                : Optional.empty();
    }

    void policy(Phrasing phrasing, Entry top) {
        top.put(Top.POLICY, new Text(edition.isPresent() ? policy.id() : FILE));
        edition.ifPresent(read -> {
            top.put(Top.PRESET, read.preset.map(preset -> phrasing.word(PolicyReader.PRESETS, preset)));
            Entry readings = new Entry(phrasing);
            read.readings.forEach((key, reading) -> readings.put(key, new Text(reading)));
            if (!readings.isEmpty()) {
                top.put(Top.INTERPRETATIONS, readings.parts());
            }
            top.put(
                    Top.ADOPTED_BY,
                    read.by.filter(by -> !by.equals(CaseContext.UNNAMED)).map(Text::new));
        });
    }

    /** The files beside the case. */
    ImmutableMap<String, String> files() {
        return edition.isPresent() ? ImmutableMap.of() : ImmutableMap.of(FILE, ThuocdoJson.write(policy));
    }
}
