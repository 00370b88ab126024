package io.github.thuocdo.scoring.casefile;

import static com.google.common.base.Verify.verifyNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.AmendmentProblem;
import io.github.thuocdo.core.policy.AmendmentRefusedException;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Derived;
import io.github.thuocdo.scoring.drafting.AmendmentReader;
import io.github.thuocdo.scoring.refusal.RuleText;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.Spelling;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import io.github.thuocdo.scoring.tree.TextValue;
import io.github.thuocdo.scoring.tree.TreeRefusal;
import io.github.thuocdo.scoring.tree.Words;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a decision changes in a policy: each change by the types of what it changes, whoever wrote it.
 *
 * <p>First all is taken as it stands, then, unless something is missing, read by those types.
 */
final class ChangesReader {

    static final Words<Boolean> REPEALED =
            Words.<Boolean>builder().put(true, "repealed", "bãi bỏ").build();

    private static final Pattern BAND = Pattern.compile("([\\[(])([-+∞0-9./%\\s]*),([-+∞0-9./%\\s]*)([\\])])");
    private static final CharMatcher INFINITE = CharMatcher.anyOf("∞+-").or(CharMatcher.whitespace());

    private final TextValue all;
    private final Policy base;
    private final PartReader parts = PartReader.ofPeople(ChangesReader::normal);
    private final AmendmentReader amendments;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    private ChangesReader(TextValue all, Policy base) {
        this.all = all;
        this.base = base;
        this.amendments = new AmendmentReader(parts, base);
    }

    /** Changes that were read, with the value of each. */
    record Changes(ImmutableList<Amendment> amendments, ImmutableList<TextValue> values) {

        /** Refuses the last of the changes that led to a problem, or all where it is of none. */
        void refuse(AmendmentProblem problem, TextValue all) {
            ImmutableList<Integer> led = problem.amendments();
            TextValue value = led.isEmpty() ? all : values.get(led.get(led.size() - 1));
            value.refuse("not-a-change", RuleText.of(problem));
        }
    }

    /** A change that is still to be read. */
    private sealed interface Change {

        TextValue value();

        Optional<Amendment> read();

        /** A value that is read by the types of what it changes. */
        record Typed(TextValue value, String rule, Supplier<Optional<Amendment>> reading) implements Change {
            @Override
            public Optional<Amendment> read() {
                return reading.get();
            }
        }

        /** A text, which the policy itself reads. */
        record Plain(TextValue value, String rule, Amendment amendment) implements Change {
            @Override
            public Optional<Amendment> read() {
                return Optional.of(amendment);
            }
        }
    }

    /** What a change adds, and so stands in no base. */
    private static final String ADDED = "";

    /** Reads the changes of a base; nothing if one of them is wrong. */
    static Optional<Changes> read(TextValue all, Policy base) {
        return all.map(map -> new ChangesReader(all, base).read(map));
    }

    private Optional<Changes> read(MapReader map) {
        map.entries().forEach(this::change);
        if (!map.isSound()) {
            return Optional.empty();
        }
        ImmutableList<Change> taken = changes.build();
        Changes read = new Changes(
                taken.stream().flatMap(change -> change.read().stream()).collect(ImmutableList.toImmutableList()),
                taken.stream().map(Change::value).collect(ImmutableList.toImmutableList()));
        if (!parts.problems().isEmpty()) {
            parts.problems().forEach(this::refuse);
            judgeTexts(taken);
        }
        return Optional.of(read).filter(sound -> map.isSound());
    }

    /** What is wrong with texts is told beside what is wrong with other changes, as far as it does not rest on these. */
    private void judgeTexts(ImmutableList<Change> taken) {
        ImmutableSet<String> typed = taken.stream()
                .flatMap(change -> change instanceof Change.Typed one ? Stream.of(one.rule()) : Stream.of())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<Change.Plain> texts = taken.stream()
                .flatMap(change -> change instanceof Change.Plain one ? Stream.of(one) : Stream.of())
                .filter(text -> !typed.contains(text.rule()) && (!typed.contains(ADDED) || isInBase(text.rule())))
                .collect(ImmutableList.toImmutableList());
        Changes alone = new Changes(
                texts.stream().map(Change.Plain::amendment).collect(ImmutableList.toImmutableList()),
                texts.stream().map(Change.Plain::value).collect(ImmutableList.toImmutableList()));
        try {
            verifyNotNull(base.amendedBy(base.id() + "-", base.instrument(), base.effective(), alone.amendments()));
        } catch (AmendmentRefusedException refusal) {
            refusal.problems().stream()
                    .filter(problem -> problem.amendments().size() == 1)
                    .forEach(problem -> alone.refuse(problem, all));
        }
    }

    private boolean isInBase(String rule) {
        return base.rules().stream().anyMatch(one -> one.provision().id().equals(rule));
    }

    /** The rule that a path leads into, or the question that it answers. */
    private static String ruleOf(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private void change(MapReader.Entry entry) {
        TextValue value = entry.value();
        if (Derived.INSERT.isNamed(entry.key())) {
            (value.isList() ? value.items() : ImmutableList.of(value)).forEach(this::insert);
        } else if (Derived.ADD.isNamed(entry.key())) {
            (value.isList() ? value.items() : ImmutableList.of(value)).forEach(this::add);
        } else if (value.isMap() && isWrapped(value)) {
            value.map(reader -> {
                TextValue inner = reader.required(Common.VALUE);
                change(entry, inner, reader.optional(Derived.CLAUSE).text().orElse(""));
                return Optional.of(true);
            });
        } else {
            change(entry, value, "");
        }
    }

    /** Whether a map is a value with its clause, and not itself the value. */
    private static boolean isWrapped(TextValue value) {
        return entries(value).stream()
                .allMatch(entry -> Common.VALUE.isNamed(entry.key()) || Derived.CLAUSE.isNamed(entry.key()));
    }

    private void change(MapReader.Entry entry, TextValue value, String clause) {
        String path = entry.key();
        if (value.isMap() || (value.isList() && value.items().stream().anyMatch(item -> !item.isText()))) {
            boolean whole = value.isMap() && path.indexOf('/') < 0;
            TextScalar id = TextScalar.plain(path, entry.place());
            take(
                    value,
                    ruleOf(path),
                    node -> whole ? amendments.replace(id, node, clause) : amendments.put(path, node, clause));
        } else {
            text(value)
                    .map(text -> REPEALED.find(text).isPresent()
                            ? new Amendment.Repeal(path, clause)
                            : new Amendment.Put(path, normal(text), clause))
                    .ifPresent(amendment -> changes.add(new Change.Plain(value, ruleOf(path), amendment)));
        }
    }

    /** A rule that is added: itself, or with the id of the rule behind which it stands and the clause. */
    private void insert(TextValue value) {
        boolean withMore =
                value.isMap() && entries(value).stream().anyMatch(entry -> Derived.RULE.isNamed(entry.key()));
        value.map(reader -> {
            if (!withMore) {
                reader.entries();
                take(value, ADDED, node -> amendments.insert(node, "", ""));
                return Optional.of(true);
            }
            TextValue rule = reader.required(Derived.RULE);
            String after = reader.optional(Derived.AFTER).text().orElse("");
            String clause = reader.optional(Derived.CLAUSE).text().orElse("");
            take(rule, ADDED, node -> amendments.insert(node, after, clause));
            return Optional.of(true);
        });
    }

    /** A part that is added: the path of the list, the part, and what it stands behind. */
    private void add(TextValue value) {
        value.map(reader -> {
            String path = reader.required(Derived.TO).text().orElse("");
            TextValue part = reader.required(Common.VALUE);
            String after = reader.optional(Derived.AFTER).text().orElse("");
            String clause = reader.optional(Derived.CLAUSE).text().orElse("");
            checkFilled(part);
            changes.add(new Change.Typed(
                    value, ruleOf(path), () -> part.node().flatMap(node -> amendments.add(path, node, after, clause))));
            return Optional.of(true);
        });
    }

    private void take(TextValue value, String rule, Function<TextNode, Optional<Amendment>> reading) {
        checkFilled(value);
        changes.add(new Change.Typed(value, rule, () -> value.node().flatMap(reading)));
    }

    /** Reports every text that is empty without quotation marks. */
    private static void checkFilled(TextValue value) {
        if (value.isMap()) {
            entries(value).forEach(entry -> checkFilled(entry.value()));
        } else if (value.isList()) {
            value.items().forEach(ChangesReader::checkFilled);
        } else {
            value.quotedOrText();
        }
    }

    private static ImmutableList<MapReader.Entry> entries(TextValue map) {
        return map.map(reader -> Optional.of(reader.entries())).orElse(ImmutableList.of());
    }

    /** Refuses what stands there or, where nothing does, names it at what it should stand in. */
    private void refuse(TreeRefusal refusal) {
        BilingualText rule =
                refusal.missing().isEmpty() ? refusal.rule() : Rules.after(refusal.missing() + " ", refusal.rule());
        all.at(refusal.at()).refuse("not-a-change", rule);
    }

    private static Optional<String> text(TextValue value) {
        if (!value.isList()) {
            return value.text();
        }
        return Optional.of(
                value.items().stream().flatMap(item -> item.text().stream()).collect(Collectors.joining(", ")));
    }

    /** A band may have blanks in it, and the sign of infinity where it has no limit. */
    private static String normal(String typed) {
        String text = Spelling.trimmed(typed);
        Matcher band = BAND.matcher(text);
        return band.matches()
                ? band.group(1) + limit(band.group(2)) + "," + limit(band.group(3)) + band.group(4)
                : text;
    }

    private static String limit(String text) {
        return text.indexOf('∞') < 0 ? CharMatcher.whitespace().removeFrom(text) : INFINITE.removeFrom(text);
    }
}
