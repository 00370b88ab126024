package io.github.thuocdo.scoring.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.Spelling;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Builds the tree of texts from the events of a YAML parser.
 *
 * <p>Events, not nodes, because only they still show anchors, aliases and tags as they were typed, and because nothing has been
 * expanded at that stage: a file that would unfold to gigabytes is refused at its first anchor.
 */
final class TreeBuilder {

    private static final BilingualText NOT_A_KEY = new BilingualText(
            "không thể là khóa; khóa là một từ, sau đó là dấu hai chấm",
            "must not be a key; a key is a word followed by a colon");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final SourceText source;
    private final Problems problems;
    private final Iterator<Event> events;

    private TreeBuilder(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setLabel(source.file().file())
                .setCodePointLimit(source.text().length() + 1)
                // The text at once: where a buffer ends between the halves of a character, the reader of version 2.10
                // fails.
                .setBufferSize(source.text().length() + 1)
                .setUseMarks(true)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /** Returns the documents as far as they can be read. */
    static ImmutableList<TextMap> documentsOf(SourceText source, Problems problems) {
        TreeBuilder builder = new TreeBuilder(source, problems);
        ImmutableList.Builder<TextMap> documents = ImmutableList.builder();
        int before = problems.size();
        try {
            builder.readDocuments(documents);
        } catch (YamlEngineException failure) {
            problems.add(SyntaxProblem.of(failure, source));
        } catch (TooDeep stop) {
            problems.add(stop.problem);
        }
        ImmutableList<TextMap> found = documents.build();
        if (found.isEmpty() && problems.size() == before) {
            problems.add(
                    source.file(),
                    "empty-file",
                    "",
                    new BilingualText("phải có ít nhất một tình huống", "must hold at least one case"));
        }
        return found;
    }

    private void readDocuments(ImmutableList.Builder<TextMap> documents) {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent nodeEvent) {
                TextNode node = node(nodeEvent, placeOf(event, source.file()), 0);
                document(node).ifPresent(documents::add);
            }
        }
    }

    private Optional<TextMap> document(TextNode node) {
        if (node instanceof TextMap map) {
            return Optional.of(map);
        }
        boolean nothing = node instanceof TextScalar scalar
                && scalar.style() == TextScalar.Style.PLAIN
                && scalar.text().isEmpty();
        if (!nothing) {
            BilingualText shown = node instanceof TextScalar scalar ? BilingualText.of(scalar.text()) : node.kind();
            problems.add(
                    node.place(),
                    "not-a-map",
                    shown,
                    new BilingualText(
                            "phải là các khóa có giá trị, như tình huống: một tên",
                            "must be keys with values, as in case: a name"));
        }
        return Optional.empty();
    }

    private TextNode node(NodeEvent event, Place place, int depth) {
        refuseAnchor(event, place);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place);
            return scalar(scalar, place);
        }
        if (event instanceof CollectionStartEvent start) {
            refuseTag(start.getTag(), place);
            if (depth == TextFile.DEEPEST) {
                throw new TooDeep(place);
            }
            return start instanceof MappingStartEvent ? map(place, depth + 1) : list(place, depth + 1);
        }
        return TextScalar.plain("", place);
    }

    private TextScalar scalar(ScalarEvent event, Place place) {
        return typed(
                event,
                Spelling.printed(
                        Spelling.nfc(event.getValue()), event.isLiteral() || event.isFolded(), place, problems),
                place);
    }

    private TextScalar typed(ScalarEvent event, String text, Place place) {
        return switch (event.getScalarStyle()) {
            case LITERAL -> new TextScalar(text, TextScalar.Style.LITERAL, place, blockStart(text, place));
            case FOLDED -> new TextScalar(text, TextScalar.Style.FOLDED, place, place.at(place.line() + 1, 1));
            case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE ->
                new TextScalar(text, TextScalar.Style.QUOTED, place, place.at(place.line(), place.column() + 1));
            case PLAIN -> new TextScalar(text, TextScalar.Style.PLAIN, place, place);
        };
    }

    /** A block begins on the line after its sign; its indentation is what the file has before the first line of text. */
    private Place blockStart(String text, Place sign) {
        int number = sign.line() + 1;
        for (String content : Splitter.on('\n').split(text)) {
            String typed = source.line(number);
            if (!content.isBlank() && typed.endsWith(content)) {
                int indentation = typed.length() - content.length();
                return sign.at(sign.line() + 1, typed.codePointCount(0, indentation) + 1);
            }
            number++;
        }
        return sign.at(sign.line() + 1, 1);
    }

    private TextList list(Place place, int depth) {
        ImmutableList.Builder<TextNode> items = ImmutableList.builder();
        int number = 1;
        Event event = events.next();
        while (event instanceof NodeEvent item) {
            items.add(node(item, placeOf(item, place.item(number)), depth));
            number++;
            event = events.next();
        }
        return new TextList(items.build(), place);
    }

    private TextMap map(Place place, int depth) {
        Map<String, TextMap.Entry> entries = new LinkedHashMap<>();
        Event event = events.next();
        while (event instanceof NodeEvent keyEvent) {
            TextMap.Entry entry = entry(keyEvent, place, depth);
            Optional<TextMap.Entry> cut = cutAtComma(entries, entry);
            cut.ifPresent(number -> refuseComma(number, entry));
            TextMap.Entry earlier = cut.isPresent() ? null : entries.putIfAbsent(entry.key(), entry);
            if (earlier != null) {
                refuseSecond(entry, earlier);
            }
            event = events.next();
        }
        return new TextMap(ImmutableList.copyOf(entries.values()), place);
    }

    /** Within braces a comma ends a value, so that 92,5 is the number 92 and a key 5 without a value: returns the number before the comma. */
    private static Optional<TextMap.Entry> cutAtComma(Map<String, TextMap.Entry> entries, TextMap.Entry entry) {
        boolean digitsAlone = DIGITS.matchesAllOf(entry.key()) && isDigits(entry.value(), true);
        return digitsAlone && !entries.isEmpty()
                ? entries.values().stream()
                        .reduce((first, second) -> second)
                        .filter(before -> isDigits(before.value(), false)
                                && before.value().place().line()
                                        == entry.keyPlace().line()
                                && endOf(before.value()) + 1 == entry.keyPlace().column())
                : Optional.empty();
    }

    private static boolean isDigits(TextNode node, boolean nothing) {
        return node instanceof TextScalar scalar
                && scalar.text().isEmpty() == nothing
                && DIGITS.matchesAllOf(scalar.text());
    }

    private static int endOf(TextNode number) {
        return number.place().column() + ((TextScalar) number).text().length();
    }

    private void refuseComma(TextMap.Entry number, TextMap.Entry entry) {
        String whole = ((TextScalar) number.value()).text();
        problems.add(
                number.value().place(),
                "decimal-comma",
                whole + "," + entry.key(),
                new BilingualText(
                        "trong ngoặc, dấu phẩy kết thúc giá trị: số thập phân phải viết " + whole + "." + entry.key()
                                + "; nếu là hai giá trị thì giá trị sau phải có khóa",
                        "must be written " + whole + "." + entry.key()
                                + " if it is one number, for in braces a comma ends the value; if these are two values, the second needs a key"));
    }

    private TextMap.Entry entry(NodeEvent keyEvent, Place map, int depth) {
        Place keyPlace = placeOf(keyEvent, map);
        String key = key(keyEvent, keyPlace, depth);
        NodeEvent valueEvent = (NodeEvent) events.next();
        TextNode value = node(valueEvent, placeOf(valueEvent, map.key(key)), depth);
        return new TextMap.Entry(key, map.key(key).at(keyPlace.line(), keyPlace.column()), value);
    }

    private String key(NodeEvent event, Place place, int depth) {
        TextNode node = event instanceof ScalarEvent scalar ? named(scalar, place) : node(event, place, depth);
        if (!(node instanceof TextScalar scalar)) {
            problems.add(place, "key-not-a-text", node.kind(), NOT_A_KEY);
            return "?" + place.line();
        }
        String typed = scalar.text();
        if (typed.isBlank()) {
            problems.add(place, "key-not-a-text", typed, NOT_A_KEY);
        }
        Spelling.check(typed, place, problems);
        return Spelling.asMeant(typed);
    }

    /** What a name must not hold is told of the name as a whole. */
    private TextScalar named(ScalarEvent event, Place place) {
        refuseAnchor(event, place);
        refuseTag(event.getTag(), place);
        return typed(event, Spelling.nfc(event.getValue()), place);
    }

    private void refuseSecond(TextMap.Entry entry, TextMap.Entry earlier) {
        problems.add(
                entry.keyPlace(),
                "duplicate-key",
                entry.key(),
                new BilingualText(
                        "chỉ được ghi một lần, mà đã ghi ở dòng "
                                + earlier.keyPlace().line(),
                        "must be given only once, and was already given on line "
                                + earlier.keyPlace().line()));
    }

    private void refuseAnchor(NodeEvent event, Place place) {
        event.getAnchor().ifPresent(anchor -> {
            boolean alias = event instanceof AliasEvent;
            problems.add(
                    place,
                    alias ? "alias-refused" : "anchor-refused",
                    (alias ? "*" : "&") + anchor.getValue(),
                    new BilingualText(
                            "không được dùng: hồ sơ phải nói rõ mọi điều ở đúng chỗ; văn bản bắt đầu như vậy phải đặt trong ngoặc"
                                    + " kép",
                            "must not be used: a case file says everything where it stands; for a text that begins so, use"
                                    + " quotation marks"));
        });
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(
                name -> problems.add(
                        place,
                        "tag-refused",
                        name,
                        new BilingualText(
                                "không được dùng: mọi điều trong hồ sơ đều là văn bản; văn bản bắt đầu bằng ! phải đặt trong ngoặc kép",
                                "must not be used: everything in a case file is text; for a text that begins with !, use quotation marks")));
    }

    private static Place placeOf(Event event, Place path) {
        return event.getStartMark()
                .map((Mark mark) -> path.at(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(path);
    }

    /** The end of a reading that would go too deep. */
    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Problem problem;

        private TooDeep(Place place) {
            this.problem = new Problem(
                    place,
                    "nested-too-deep",
                    new BilingualText("cấp " + (TextFile.DEEPEST + 1), "level " + (TextFile.DEEPEST + 1)),
                    new BilingualText(
                            "không được tới: các nhóm khóa và danh sách chỉ được lồng " + TextFile.DEEPEST + " cấp",
                            "must not be reached: maps and lists may be nested " + TextFile.DEEPEST + " deep"));
        }
    }
}
