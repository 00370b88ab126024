package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import io.github.thuocdo.scoring.tree.TreeRefusal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The seal over what a scorecard is computed from, of which nothing else in its text would betray a change: who it is about, the period,
 * the evidence, who confirmed what.
 *
 * <p>A check of four digits for each leaf tells which one was changed; the hash over all of them tells that one was. The order of fields
 * does not count, which a database may change. Whoever can write the text can also write the seal: it finds what was altered, by mistake or
 * in part, and is no signature.
 */
final class FactsSeal {

    static final String FIELD = "seal";

    private static final ImmutableList<String> SEALED = ImmutableList.of("library", "policy", "dossier");
    private static final int DIGITS = 4;
    private static final Place NOWHERE = Place.ofFile("");
    private static final BilingualText ALTERED = new BilingualText(
            "phải như khi phiếu điểm được niêm phong; nội dung này đã bị sửa, thêm hoặc bớt sau đó",
            "must be as it was when the scorecard was sealed; it was changed, added or taken away since");

    private final ImmutableList<Leaf> leaves;

    private FactsSeal(TextMap facts) {
        this.leaves = SEALED.stream()
                .flatMap(field -> leaves(ImmutableList.of(field), facts.required(field)))
                .collect(toImmutableList());
    }

    /** A text, number or empty thing, with the names and numbers that lead to it. */
    private record Leaf(ImmutableList<String> steps, String text) {

        String line() {
            return steps.stream().map(FactsSeal::escaped).collect(joining("/")) + "=" + text;
        }

        String check() {
            return hash(line()).substring(0, DIGITS);
        }

        /** What stands there in a text, or the innermost thing around it where nothing does. */
        TextNode in(TextNode whole) {
            TextNode at = whole;
            for (String step : steps) {
                Optional<TextNode> inner = FactsSeal.within(at, step);
                if (inner.isEmpty()) {
                    return at;
                }
                at = inner.get();
            }
            return at;
        }
    }

    private static Optional<TextNode> within(TextNode at, String step) {
        if (at instanceof TextMap map) {
            return map.find(step);
        }
        return at instanceof TextList list
                        && Integer.parseInt(step) < list.items().size()
                ? Optional.of(list.items().get(Integer.parseInt(step)))
                : Optional.empty();
    }

    private static String hash(String text) {
        return Hashing.sha256().hashString(text, UTF_8).toString();
    }

    /** Adds the seal to the text of a scorecard. */
    static TextMap sealed(TextMap card) {
        FactsSeal seal = new FactsSeal(card);
        TextMap fields =
                new TextMap(ImmutableList.of(entry("hash", seal.hash()), entry("leaves", seal.checks())), NOWHERE);
        return new TextMap(
                Stream.concat(
                                card.entries().stream()
                                        .filter(field -> !field.key().equals(FIELD)),
                                Stream.of(new TextMap.Entry(FIELD, NOWHERE, fields)))
                        .collect(toImmutableList()),
                card.place());
    }

    private static TextMap.Entry entry(String key, String text) {
        return new TextMap.Entry(key, NOWHERE, TextScalar.quoted(text, NOWHERE));
    }

    /**
     * Checks that nothing was changed since the seal was set, however it is written: 0.5 is 1/2.
     *
     * @param facts  what was read of the text, written anew
     * @throws TreeRefusal at the first leaf that was
     */
    static void check(TextMap card, TextMap facts) {
        TextMap recorded = card.required(FIELD).asMap();
        TextNode hash = recorded.required("hash");
        TextNode checks = recorded.required("leaves");
        recorded.unknown(ImmutableList.of("hash", "leaves")).findFirst().ifPresent(more -> {
            throw more;
        });
        FactsSeal found = new FactsSeal(facts);
        if (hash.asText().equals(found.hash())) {
            found.compare(checks, checks);
        } else {
            found.compare(
                    checks,
                    found.changed(checks.asText()).map(leaf -> leaf.in(card)).orElse(hash));
            throw hash.refused(ALTERED);
        }
    }

    private void compare(TextNode recorded, TextNode blamed) {
        if (!recorded.asText().equals(checks())) {
            throw blamed.refused(ALTERED);
        }
    }

    private Optional<Leaf> changed(String recorded) {
        return IntStream.range(0, leaves.size())
                .filter(i -> !recorded.startsWith(leaves.get(i).check(), i * DIGITS))
                .mapToObj(leaves::get)
                .findFirst();
    }

    private String hash() {
        return hash(String.join("\n", leaves.stream().map(Leaf::line).toList()));
    }

    private String checks() {
        return String.join("", leaves.stream().map(Leaf::check).toList());
    }

    private static Stream<Leaf> leaves(ImmutableList<String> steps, TextNode node) {
        if (node instanceof TextMap map && !map.entries().isEmpty()) {
            return map.entries().stream()
                    .sorted(Comparator.comparing(TextMap.Entry::key))
                    .flatMap(field -> leaves(followed(steps, field.key()), field.value()));
        }
        if (node instanceof TextList list && !list.items().isEmpty()) {
            return IntStream.range(0, list.items().size())
                    .boxed()
                    .flatMap(i -> leaves(
                            followed(steps, String.valueOf(i)), list.items().get(i)));
        }
        return Stream.of(new Leaf(steps, JsonText.whole(node)));
    }

    private static ImmutableList<String> followed(ImmutableList<String> steps, String step) {
        return ImmutableList.<String>builder().addAll(steps).add(step).build();
    }

    /** No name can look like the way to something else. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("=", "~2").replace("\n", "~3");
    }
}
