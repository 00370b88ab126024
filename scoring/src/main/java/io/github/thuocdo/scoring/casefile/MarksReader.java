package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the marks of a form: by item, by group or as one total, of the person and of the authority. */
final class MarksReader {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(I{1,3}|IV|V|[1-9])(?:[.\\s]?([0-9]{1,2}))?");
    private static final ImmutableList<String> ROMAN = ImmutableList.of("I", "II", "III", "IV", "V");

    private final Form form;

    MarksReader(Form form) {
        this.form = form;
    }

    /** What is given for one address: points, or why it does not apply. */
    private record Given(Optional<Fraction> points, Optional<String> notApplicable) {}

    /** Reads the filled form; empty if something about it is wrong. */
    Optional<FilledForm> filled(TextValue value) {
        return value.isMap() ? value.map(reader -> ofMap(reader, value)) : confirmed(value);
    }

    private Optional<FilledForm> confirmed(TextValue value) {
        return fill(value, Map.of(), points(value));
    }

    private Optional<FilledForm> ofMap(MapReader reader, TextValue value) {
        TextValue self = reader.optional(Facts.SELF);
        TextValue confirmed = reader.optional(Facts.CONFIRMED);
        if (self.isPresent() || confirmed.isPresent()) {
            return ofBoth(
                    confirmed,
                    self.isPresent() ? points(self) : Map.of(),
                    confirmed.isPresent() ? points(confirmed) : Map.of(),
                    value);
        }
        return fill(value, Map.of(), byAddress(reader));
    }

    private Optional<FilledForm> ofBoth(
            TextValue typed, Map<String, Given> self, Map<String, Given> confirmed, TextValue value) {
        if (self.containsKey(Form.TOTAL) != confirmed.containsKey(Form.TOTAL)
                && !self.isEmpty()
                && !confirmed.isEmpty()) {
            typed.refuse(
                    "not-marks",
                    new BilingualText(
                            "phải ghi cùng mức với điểm tự chấm: cả hai là tổng điểm, hoặc cả hai theo tiêu chí",
                            "must be given at the level of the self-score: both as one total, or both by criterion"));
            return Optional.empty();
        }
        return fill(value, self, confirmed);
    }

    private Optional<FilledForm> fill(TextValue value, Map<String, Given> self, Map<String, Given> confirmed) {
        Set<String> addresses = new LinkedHashSet<>(self.keySet());
        addresses.addAll(confirmed.keySet());
        ImmutableMap.Builder<String, Mark> marks = ImmutableMap.builder();
        try {
            addresses.forEach(address -> marks.put(
                    address,
                    mark(Optional.ofNullable(self.get(address)), Optional.ofNullable(confirmed.get(address)))));
            return Optional.of(new FilledForm(form, marks.buildOrThrow()));
        } catch (IllegalArgumentException refusal) {
            value.refuse("not-marks", Rules.of("not-marks", refusal));
            return Optional.empty();
        }
    }

    private static Mark mark(Optional<Given> self, Optional<Given> confirmed) {
        return new Mark(
                self.flatMap(Given::points),
                confirmed.flatMap(Given::points),
                confirmed.flatMap(Given::notApplicable).or(() -> self.flatMap(Given::notApplicable)));
    }

    private Map<String, Given> points(TextValue value) {
        if (value.isMap()) {
            return value.map(reader -> Optional.of(byAddress(reader))).orElse(Map.of());
        }
        return inOrder(value, value.isList() ? value.items() : value.parts());
    }

    private Map<String, Given> inOrder(TextValue value, ImmutableList<TextValue> parts) {
        ImmutableList<String> addresses = addresses(parts.size());
        if (addresses.isEmpty() && (value.isList() || !parts.isEmpty())) {
            value.refuse(
                    "not-marks",
                    new BilingualText(
                            "phải là một tổng điểm, hoặc mỗi nhóm một số ("
                                    + form.groups().size()
                                    + " nhóm), hoặc mỗi tiêu chí một số ("
                                    + form.maximumByItem().size()
                                    + " tiêu chí của mẫu phiếu)",
                            "must be one total, one number for each of the "
                                    + form.groups().size() + " groups, or one for each of the "
                                    + form.maximumByItem().size() + " items of the form"));
        }
        Map<String, Given> points = new LinkedHashMap<>();
        for (int i = 0; i < addresses.size(); i++) {
            TextValue part = parts.get(i);
            if (!part.text().filter("-"::equals).isPresent()) {
                String address = addresses.get(i);
                mark(part, address).ifPresent(mark -> points.put(address, mark));
            }
        }
        return points;
    }

    private ImmutableList<String> addresses(int count) {
        if (count == 1) {
            return ImmutableList.of(Form.TOTAL);
        }
        if (count == form.groups().size()) {
            return form.groups().stream().map(Form.Group::id).collect(ImmutableList.toImmutableList());
        }
        ImmutableList<String> items = form.maximumByItem().keySet().asList();
        return count == items.size() ? items : ImmutableList.of();
    }

    private Map<String, Given> byAddress(MapReader reader) {
        Map<String, Given> points = new LinkedHashMap<>();
        for (MapReader.Entry entry : reader.entries()) {
            Optional<String> address = address(entry.key());
            if (address.isEmpty()) {
                reader.refuseKey(
                        entry, "unknown-criterion", form.maximumByAddress().keySet());
            } else if (points.containsKey(address.get())) {
                entry.value()
                        .refuse(
                                "given-twice",
                                new BilingualText(
                                        "chỉ được ghi một lần, và " + address.get() + " đã có điểm",
                                        "must be given only once, and " + address.get() + " has marks already"));
            } else {
                mark(entry.value(), address.get()).ifPresent(mark -> points.put(address.get(), mark));
            }
        }
        return points;
    }

    private Optional<Given> mark(TextValue value, String address) {
        Optional<String> reason = value.isText() ? value.text().flatMap(Vocabulary::notApplicable) : Optional.empty();
        if (reason.isPresent()) {
            return Optional.of(new Given(Optional.empty(), reason));
        }
        return Numbers.points(value)
                .filter(points -> isAllowed(value, address, points))
                .map(points -> new Given(Optional.of(points), Optional.empty()));
    }

    private boolean isAllowed(TextValue value, String address, Fraction points) {
        Fraction most =
                Optional.ofNullable(form.maximumByAddress().get(address)).orElseThrow();
        BilingualText where = new BilingualText(
                " (tiêu chí " + address + " của " + form.id() + ")",
                " (criterion " + address + " of " + form.id() + ")");
        if (points.signum() < 0 || points.compareTo(most) > 0) {
            value.refuse(
                    "mark-out-of-range",
                    new BilingualText(
                            "phải từ 0 đến " + most + where.vietnamese(),
                            "must be from 0 to " + most + where.english()));
            return false;
        }
        Optional<Form.Item> item = form.itemAt(address).filter(one -> !one.admits(points));
        if (item.isPresent()) {
            String levels = String.join(
                    ", ", item.get().levels().stream().map(Fraction::toString).toList());
            value.refuse(
                    "not-a-level",
                    new BilingualText(
                            "phải là một trong các mức " + levels + where.vietnamese(),
                            "must be one of " + levels + where.english()));
            return false;
        }
        boolean adds = form.canSumTo(address, points);
        if (!adds) {
            String items = form.groups().stream()
                    .filter(group -> address.equals(Form.TOTAL) || group.id().equals(address))
                    .flatMap(group -> group.items().stream())
                    .map(Form.Item::key)
                    .collect(Collectors.joining(" "));
            value.refuse(
                    "not-a-level",
                    new BilingualText(
                            "phải là tổng các mức của những tiêu chí thành phần, " + items + where.vietnamese(),
                            "must be a sum of levels of its items, " + items + where.english()));
        }
        return adds;
    }

    /** The address on the form that a key means: total, I, II.3, also written 2.3. */
    private Optional<String> address(String typed) {
        if (Key.of(Form.TOTAL, "tổng", "tổng điểm").isNamed(typed)) {
            return Optional.of(Form.TOTAL);
        }
        Optional<String> literal = form.maximumByAddress().keySet().stream()
                .filter(typed.strip()::equalsIgnoreCase)
                .findFirst();
        if (literal.isPresent()) {
            return literal;
        }
        Matcher matcher = ADDRESS.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String group = matcher.group(1).toUpperCase(Locale.ROOT);
        if (!ROMAN.contains(group)) {
            int number = Integer.parseInt(group);
            group = number <= ROMAN.size() ? ROMAN.get(number - 1) : group;
        }
        String address = matcher.group(2) == null ? group : group + "." + Integer.parseInt(matcher.group(2));
        return Optional.of(address).filter(form.maximumByAddress()::containsKey);
    }
}
