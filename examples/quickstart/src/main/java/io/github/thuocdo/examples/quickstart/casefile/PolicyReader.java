package io.github.thuocdo.examples.quickstart.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyNotInForceException;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.standard.Preset;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.examples.quickstart.casefile.Terms.Top;
import io.github.thuocdo.examples.quickstart.text.MapReader;
import io.github.thuocdo.examples.quickstart.text.TextValue;
import io.github.thuocdo.examples.quickstart.text.Words;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the policy of a case, and reads it as the case says. */
final class PolicyReader {

    private static final PolicyScope SCOPE = PolicyScope.civilService(CadreCategory.CIVIL_SERVANT);

    static final Words<Preset> PRESETS = Words.<Preset>builder()
            .put(Preset.LITERAL, "literal", "theo câu chữ")
            .put(Preset.HANDBOOK_2026, "handbook-2026", "sổ tay 2026")
            .build();

    private static final CharMatcher JOINT = CharMatcher.anyOf(" _");

    private final MapReader top;
    private final ImmutableList<EvaluationPeriod> periods;
    private final Path caseFile;
    private final PolicyBook book = StandardPolicies.book();
    private Optional<Policy> edition = Optional.empty();

    PolicyReader(MapReader top, ImmutableList<EvaluationPeriod> periods, Path caseFile) {
        this.top = top;
        this.periods = periods;
        this.caseFile = caseFile;
    }

    /** Reads the policy of the case; empty if something about it is wrong. */
    Optional<Policy> read() {
        TextValue policy = top.optional(Top.POLICY);
        edition = policy.isPresent() ? given(policy) : inForce();
        Policy base = edition.orElseGet(StandardPolicies::decree335Individuals);
        return interpreted(top, base);
    }

    /**
     * Reads the policy of a variant: that of the case with further readings, a preset anew with them, or a policy of its own, read as that
     * of a case is.
     */
    Optional<Policy> readVariant(MapReader variant, Policy ofCase) {
        TextValue policy = variant.optional(Top.POLICY);
        if (policy.isPresent()) {
            return given(policy).flatMap(base -> interpreted(variant, base));
        }
        Policy base = variant.optional(Top.PRESET).isPresent() ? edition.orElse(ofCase) : ofCase;
        return interpreted(variant, base);
    }

    /** A policy by its id, in a JSON file beside the case file, or written here as changes of another. */
    private Optional<Policy> given(TextValue value) {
        return value.isMap() ? new DerivedPolicyReader(this::named).read(value) : named(value);
    }

    private Optional<Policy> named(TextValue value) {
        return value.text().flatMap(text -> text.endsWith(".json") ? inFile(value, text) : shipped(value, text));
    }

    private Optional<Policy> shipped(TextValue value, String id) {
        Optional<Policy> policy = StandardPolicies.byId(id);
        if (policy.isEmpty()) {
            String known = StandardPolicies.editions().stream().map(Policy::id).collect(Collectors.joining(", "));
            value.refuse("unknown-policy", "must be one of " + known + ", or a file that ends with .json");
        }
        return policy;
    }

    private Optional<Policy> inFile(TextValue value, String name) {
        try {
            return Optional.of(ThuocdoJson.readPolicy(Files.readString(caseFile.resolveSibling(name))));
        } catch (IOException | InvalidPathException e) {
            value.refuse("unreadable-policy", "must be a readable JSON file beside the case file");
        } catch (JsonRefusal refusal) {
            refusal.problems().forEach(problem -> value.refuse("not-a-policy", String.valueOf(problem.getMessage())));
        }
        return Optional.empty();
    }

    private Optional<Policy> inForce() {
        Optional<Policy> policy = Optional.empty();
        for (EvaluationPeriod period : periods) {
            try {
                policy = Optional.of(book.inForce(SCOPE, period));
            } catch (PolicyNotInForceException refusal) {
                top.optional(Top.PERIOD)
                        .refuse(
                                "policy-not-in-force",
                                "must lie in the time of a policy; none is in force for all of " + period
                                        + "; name one under policy to use it all the same");
            }
        }
        return policy;
    }

    private static Optional<Policy> interpreted(MapReader reader, Policy base) {
        Optional<Preset> preset = reader.optional(Top.PRESET).word(PRESETS);
        String by = reader.optional(Top.ADOPTED_BY).text().orElse(CaseContext.CASE_FILE);
        Policy policy = preset.map(set -> applied(set, base, reader)).orElse(base);
        TextValue readings = reader.optional(Top.INTERPRETATIONS);
        if (!readings.isPresent()) {
            return Optional.of(policy);
        }
        return readings.map(map -> {
            Optional<Policy> read = Optional.of(policy);
            for (MapReader.Entry entry : map.entries()) {
                read = read.flatMap(before -> read(before, map, entry, by));
            }
            return read;
        });
    }

    /** What a change has settled is no longer a matter of reading. */
    private static Policy applied(Preset preset, Policy base, MapReader reader) {
        try {
            return preset.applyTo(base);
        } catch (IllegalArgumentException refusal) {
            reader.optional(Top.PRESET).refuse("not-for-this-policy", String.valueOf(refusal.getMessage()));
            return base;
        }
    }

    private static Optional<Policy> read(Policy policy, MapReader map, MapReader.Entry entry, String by) {
        String key = keyOf(entry.key());
        TextValue value = entry.value();
        Interpretation<?> question = policy.interpretations().get(key);
        if (question == null) {
            map.refuseKey(
                    entry, "unknown-interpretation", policy.interpretations().keySet());
            return Optional.empty();
        }
        return reading(value).flatMap(reading -> {
            if (question instanceof Interpretation.Stated<?> stated) {
                value.refuse(
                        "fixed-by-law",
                        "must not be selected for " + key + ": " + stated.clause() + " fixes it as "
                                + stated.value().key());
                return Optional.empty();
            }
            return select(policy, key, reading, by, value);
        });
    }

    private static Optional<Policy> select(Policy policy, String key, String reading, String by, TextValue value) {
        try {
            return Optional.of(policy.reading(key, reading, by));
        } catch (IllegalArgumentException refusal) {
            return spelledOtherwise(policy, key, folded(reading), by).or(() -> {
                value.refuse("unknown-reading", String.valueOf(refusal.getMessage()));
                return Optional.empty();
            });
        }
    }

    private static Optional<Policy> spelledOtherwise(Policy policy, String key, String reading, String by) {
        try {
            return Optional.of(policy.reading(key, reading, by));
        } catch (IllegalArgumentException refusal) {
            return Optional.empty();
        }
    }

    /** The text of a reading; one with parameters may be written as a map, {@code { month-as-recorded: 0.01 half-up }}. */
    private static Optional<String> reading(TextValue value) {
        if (!value.isMap()) {
            return value.text();
        }
        return value.map(reader ->
                Optional.of(reader.entries().stream().map(PolicyReader::stage).collect(Collectors.joining(", "))));
    }

    private static String stage(MapReader.Entry entry) {
        String key = folded(entry.key());
        String values = entry.value().isList()
                ? entry.value().items().stream()
                        .flatMap(item -> item.text().stream())
                        .collect(Collectors.joining(", "))
                : entry.value().text().orElse("");
        return key.equals("declared-keys") ? key + ": " + values : key + " " + values;
    }

    /** The key of an interpretation, in whichever spelling it was typed. */
    static String keyOf(String typed) {
        return folded(typed).replace("organiz", "organis");
    }

    /** Capitals do not count, and words may be joined by a space, a hyphen or an underscore. */
    static String folded(String typed) {
        return JOINT.trimAndCollapseFrom(typed.toLowerCase(Locale.ROOT), '-');
    }

    /** The form on which the general points are given. */
    Form form(Optional<Policy> policy) {
        return policy.flatMap(Policy::form)
                .or(StandardPolicies.decree335Individuals()::form)
                .orElseThrow();
    }
}
