package io.github.thuocdo.scoring.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Derived;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TextValue;
import io.github.thuocdo.scoring.tree.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what a decision changes in a policy.
 *
 * <p>The changes are written anew as the JSON that the library reads, so that rules and parts have one shape everywhere; what it refuses is
 * told at the place in the case file.
 */
final class ChangesReader {

    static final Words<Boolean> REPEALED =
            Words.<Boolean>builder().put(true, "repealed", "bãi bỏ").build();

    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:[./][0-9]*[1-9][0-9]*)?) *%");
    private static final Pattern BAND = Pattern.compile("([\\[(])([-+∞0-9./\\s]*),([-+∞0-9./\\s]*)([\\])])");
    private static final CharMatcher INFINITE = CharMatcher.anyOf("∞+-").or(CharMatcher.whitespace());
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final List<Object> changes = new ArrayList<>();
    private final List<TextValue> values = new ArrayList<>();
    /** Where in the case file stands what has a path in the JSON. */
    private final Map<String, TextValue> places = new HashMap<>();

    private ChangesReader() {}

    /** Changes that were read, with the value of each. */
    record Changes(ImmutableList<Amendment> amendments, ImmutableList<TextValue> values) {}

    /** Reads the changes of a base; nothing if one of them is wrong. */
    static Optional<Changes> read(MapReader map, Policy base) {
        ChangesReader reader = new ChangesReader();
        map.entries().forEach(reader::change);
        if (!map.isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Changes(
                    ThuocdoJson.readAmendments(text(reader.changes), base), ImmutableList.copyOf(reader.values)));
        } catch (JsonRefusal refusal) {
            refusal.problems().forEach(reader::refuse);
            return Optional.empty();
        }
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
                change(entry.key(), inner, reader.optional(Derived.CLAUSE).text());
                return Optional.of(true);
            });
        } else {
            change(entry.key(), value, Optional.empty());
        }
    }

    /** Whether a map is a value with its clause, and not itself the value. */
    private static boolean isWrapped(TextValue value) {
        return entries(value).stream()
                .allMatch(entry -> Common.VALUE.isNamed(entry.key()) || Derived.CLAUSE.isNamed(entry.key()));
    }

    private void change(String path, TextValue value, Optional<String> clause) {
        Map<String, Object> change = new LinkedHashMap<>();
        if (value.isMap() || (value.isList() && value.items().stream().anyMatch(item -> !item.isText()))) {
            boolean whole = value.isMap() && path.indexOf('/') < 0;
            change.put(whole ? "replace" : "put", path);
            add(change, whole ? "with" : "value", value);
        } else {
            text(value).ifPresent(text -> {
                if (REPEALED.find(text).isPresent()) {
                    change.put("repeal", path);
                } else {
                    change.put("put", path);
                    change.put("value", normal(text));
                }
            });
        }
        finish(change, value, clause);
    }

    /** A rule that is added: itself, or with the id of the rule behind which it stands and the clause. */
    private void insert(TextValue value) {
        Map<String, Object> change = new LinkedHashMap<>();
        boolean withMore =
                value.isMap() && entries(value).stream().anyMatch(entry -> Derived.RULE.isNamed(entry.key()));
        if (!withMore) {
            value.map(reader -> {
                reader.entries();
                add(change, "insert", value);
                finish(change, value, Optional.empty());
                return Optional.of(true);
            });
            return;
        }
        value.map(reader -> {
            TextValue rule = reader.required(Derived.RULE);
            add(change, "insert", rule);
            reader.optional(Derived.AFTER).text().ifPresent(id -> change.put("after", id));
            finish(change, rule, reader.optional(Derived.CLAUSE).text());
            return Optional.of(true);
        });
    }

    /** A part that is added: the path of the list, the part, and what it stands behind. */
    private void add(TextValue value) {
        value.map(reader -> {
            Map<String, Object> change = new LinkedHashMap<>();
            reader.required(Derived.TO).text().ifPresent(path -> change.put("add", path));
            add(change, "value", reader.required(Common.VALUE));
            reader.optional(Derived.AFTER).text().ifPresent(name -> change.put("after", name));
            finish(change, value, reader.optional(Derived.CLAUSE).text());
            return Optional.of(true);
        });
    }

    private void add(Map<String, Object> change, String name, TextValue value) {
        change.put(name, json(value, "$[" + changes.size() + "]." + name));
    }

    private void finish(Map<String, Object> change, TextValue value, Optional<String> clause) {
        clause.ifPresent(text -> change.put("clause", text));
        places.put("$[" + changes.size() + "]", value);
        changes.add(change);
        values.add(value);
    }

    private Object json(TextValue value, String path) {
        places.put(path, value);
        if (value.isMap()) {
            Map<String, Object> object = new LinkedHashMap<>();
            entries(value).forEach(entry -> object.put(entry.key(), json(entry.value(), path + step(entry.key()))));
            return object;
        }
        if (value.isList()) {
            List<Object> array = new ArrayList<>();
            value.items().forEach(item -> array.add(json(item, path + "[" + array.size() + "]")));
            return array;
        }
        return value.quotedOrText().map(ChangesReader::normal).orElse("");
    }

    private static String text(Object json) {
        if (json instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + ":" + text(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (json instanceof List<?> array) {
            return array.stream().map(ChangesReader::text).collect(Collectors.joining(",", "[", "]"));
        }
        return '"'
                + json.toString()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    private static String step(String name) {
        return PLAIN_NAME.matcher(name).matches() ? "." + name : "[" + text(name) + "]";
    }

    private static ImmutableList<MapReader.Entry> entries(TextValue map) {
        return map.map(reader -> Optional.of(reader.entries())).orElse(ImmutableList.of());
    }

    /** Refuses what stands at a path of the JSON or, where nothing stands there, names it at what it should stand in. */
    private void refuse(JsonRefusal problem) {
        String path = problem.path();
        while (!places.containsKey(path) && path.length() > 1) {
            path = path.substring(0, Math.max(1, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        String missing = problem.path().substring(path.length());
        BilingualText rule = missing.isEmpty()
                ? problem.rule()
                : Rules.after(missing.substring(missing.startsWith(".") ? 1 : 0) + " ", problem.rule());
        Optional.ofNullable(places.get(path)).ifPresent(value -> value.refuse("not-a-change", rule));
    }

    private static Optional<String> text(TextValue value) {
        if (!value.isList()) {
            return value.text();
        }
        return Optional.of(
                value.items().stream().flatMap(item -> item.text().stream()).collect(Collectors.joining(", ")));
    }

    /** A share may be given in percent; a band may have blanks in it, and the sign of infinity where it has no limit. */
    private static String normal(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return Fraction.parse(percent.group(1)).dividedBy(Fraction.of(100)).toString();
        }
        Matcher band = BAND.matcher(text);
        return band.matches()
                ? band.group(1) + limit(band.group(2)) + "," + limit(band.group(3)) + band.group(4)
                : text;
    }

    private static String limit(String text) {
        return text.indexOf('∞') < 0 ? CharMatcher.whitespace().removeFrom(text) : INFINITE.removeFrom(text);
    }
}
