package io.github.thuocdo.examples.quickstart.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyNotInForceException;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.standard.Preset;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.examples.quickstart.casefile.Terms.Facts;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private ImmutableList<Policy> editions = ImmutableList.of();

    PolicyReader(MapReader top, ImmutableList<EvaluationPeriod> periods, Path caseFile) {
        this.top = top;
        this.periods = periods;
        this.caseFile = caseFile;
    }

    /** Reads which policies the case is reviewed under, in their order, with its readings; none if something is wrong. */
    ImmutableList<Policy> read() {
        TextValue policy = top.optional(Top.POLICY);
        editions = policy.isPresent() ? given(policy) : inForce();
        ImmutableList<Policy> bases =
                editions.isEmpty() ? ImmutableList.of(StandardPolicies.decree335Individuals()) : editions;
        return settled(policy.isPresent() ? policy : top.optional(Top.PERIOD), interpreted(top, bases));
    }

    /** Reads the policies of a variant: its own, or those of the case; under a preset of its own without the readings of the case. */
    ImmutableList<Policy> readVariant(MapReader variant, ImmutableList<Policy> ofCase) {
        TextValue policy = variant.optional(Top.POLICY);
        if (policy.isPresent()) {
            ImmutableList<Policy> own = given(policy);
            return own.isEmpty() ? own : settled(policy, interpreted(variant, own));
        }
        boolean anew = variant.optional(Top.PRESET).isPresent() && !editions.isEmpty();
        return interpreted(variant, anew ? editions : ofCase);
    }

    /** Refuses a policy with an open question: nobody may be rated under it before whoever uses it has answered. */
    private static ImmutableList<Policy> settled(TextValue value, ImmutableList<Policy> policies) {
        for (Policy policy : policies) {
            if (!policy.open().isEmpty()) {
                value.refuse(
                        "open-question",
                        "must have its open questions answered under interpretations; " + policy.id() + " asks "
                                + String.join(", ", policy.open().keySet()));
            }
        }
        return policies;
    }

    /** One policy, or a list of them. */
    private ImmutableList<Policy> given(TextValue value) {
        ImmutableList<TextValue> entries = entries(value);
        ImmutableList.Builder<Policy> policies = ImmutableList.builder();
        Set<String> ids = new HashSet<>();
        for (TextValue entry : entries) {
            Optional<Policy> policy = entry.isMap() ? inMap(entry) : named(entry);
            policy.ifPresent(policies::add);
            if (policy.isPresent() && !ids.add(policy.get().id())) {
                entry.refuse("given-twice", "must be named only once");
            }
        }
        ImmutableList<Policy> read = policies.build();
        return read.size() == entries.size() ? read : ImmutableList.of();
    }

    private static ImmutableList<TextValue> entries(TextValue value) {
        if (value.isList()) {
            return value.items();
        }
        return value.isText() && value.text().filter(text -> text.contains(",")).isPresent()
                ? value.partsBy(',')
                : ImmutableList.of(value);
    }

    /** A policy with changes, or a policy with readings of its own. */
    private Optional<Policy> inMap(TextValue value) {
        return value.map(reader -> {
            if (reader.entries().stream().noneMatch(entry -> Facts.OF_POLICY.isNamed(entry.key()))) {
                return new DerivedPolicyReader(this::named).read(reader);
            }
            Optional<Policy> base = named(reader.required(Facts.OF_POLICY));
            ImmutableList<Policy> read =
                    interpreted(reader, base.map(ImmutableList::of).orElse(ImmutableList.of()));
            reader.finish();
            return read.stream().findFirst();
        });
    }

    private Optional<Policy> named(TextValue value) {
        return value.text().flatMap(text -> text.endsWith(".json") ? inFile(value, text) : shipped(value, text));
    }

    private static Optional<Policy> shipped(TextValue value, String id) {
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

    private ImmutableList<Policy> inForce() {
        ImmutableList<Policy> policy = ImmutableList.of();
        for (EvaluationPeriod period : periods) {
            try {
                policy = ImmutableList.of(book.inForce(SCOPE, period));
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

    /** Applies the preset and the readings that stand beside the policies to each of those that ask the question. */
    private static ImmutableList<Policy> interpreted(MapReader reader, ImmutableList<Policy> bases) {
        Optional<Preset> preset = reader.optional(Top.PRESET).word(PRESETS);
        String by = reader.optional(Top.ADOPTED_BY).text().orElse(CaseContext.CASE_FILE);
        ImmutableList<Policy> policies =
                preset.map(set -> applied(set, bases, reader)).orElse(bases);
        TextValue readings = reader.optional(Top.INTERPRETATIONS);
        if (!readings.isPresent()) {
            return policies;
        }
        return readings.map(map -> {
                    Optional<ImmutableList<Policy>> read = Optional.of(policies);
                    for (MapReader.Entry entry : map.entries()) {
                        read = read.flatMap(before -> read(before, map, entry, by));
                    }
                    return read;
                })
                .orElse(ImmutableList.of());
    }

    /** A preset answers the questions of one decree: of several policies, those that have these questions take it. */
    private static ImmutableList<Policy> applied(Preset preset, ImmutableList<Policy> bases, MapReader reader) {
        ImmutableList.Builder<Policy> applied = ImmutableList.builder();
        List<String> refusals = new ArrayList<>();
        for (Policy base : bases) {
            try {
                applied.add(preset.applyTo(base));
            } catch (IllegalArgumentException refusal) {
                applied.add(base);
                refusals.add(String.valueOf(refusal.getMessage()));
            }
        }
        if (!refusals.isEmpty() && refusals.size() == bases.size()) {
            reader.optional(Top.PRESET).refuse("not-for-this-policy", refusals.get(0));
        }
        return applied.build();
    }

    private static Optional<ImmutableList<Policy>> read(
            ImmutableList<Policy> policies, MapReader map, MapReader.Entry entry, String by) {
        String key = keyOf(entry.key());
        TextValue value = entry.value();
        List<Interpretation<?>> questions = policies.stream()
                .flatMap(policy -> Stream.ofNullable(policy.interpretations().get(key)))
                .collect(Collectors.toList());
        if (questions.isEmpty()) {
            map.refuseKey(
                    entry,
                    "unknown-interpretation",
                    policies.stream()
                            .flatMap(policy -> policy.interpretations().keySet().stream())
                            .distinct()
                            .toList());
            return Optional.empty();
        }
        if (questions.stream().allMatch(Interpretation.Fixed.class::isInstance)) {
            return reading(value).flatMap(reading -> {
                Interpretation.Fixed<?> stated = (Interpretation.Fixed<?>) questions.get(0);
                value.refuse(
                        "fixed-by-law",
                        "must not be selected for " + key + ": " + stated.clause() + " fixes it as "
                                + stated.value().key());
                return Optional.empty();
            });
        }
        return reading(value).flatMap(reading -> {
            ImmutableList.Builder<Policy> read = ImmutableList.builder();
            for (Policy policy : policies) {
                Optional<Policy> after =
                        isAskedBy(policy, key) ? select(policy, key, reading, by, value) : Optional.of(policy);
                if (after.isEmpty()) {
                    return Optional.empty();
                }
                read.add(after.get());
            }
            return Optional.of(read.build());
        });
    }

    private static boolean isAskedBy(Policy policy, String key) {
        Interpretation<?> question = policy.interpretations().get(key);
        return question != null && !(question instanceof Interpretation.Fixed<?>);
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

    /** Returns the form on which general points are marked: that of the first policy for people that has one. */
    static Form form(ImmutableList<Policy> policies) {
        return policies.stream()
                .filter(policy -> policy.scope().channel() == Channel.CIVIL_SERVICE
                        && policy.scope().subject() == Subject.Kind.PERSON)
                .flatMap(policy -> policy.form().stream())
                .findFirst()
                .or(StandardPolicies.decree335Individuals()::form)
                .orElseThrow();
    }
}
