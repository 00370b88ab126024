package io.github.thuocdo.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import io.github.thuocdo.scoring.tree.TreeRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** From JSON to the tree. */
final class JsonDocument {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String ROOT = "$";
    private static final BilingualText NOTHING_MORE =
            new BilingualText("phải là chỗ kết thúc tài liệu", "must be the end of the document");

    /** No document of ours comes near it, and what is read level by level fits on any stack. */
    private static final int DEEPEST = 100;

    private static final BilingualText NOT_SO_DEEP = new BilingualText(
            "phải lồng không quá " + DEEPEST + " tầng", "must be nested at most " + DEEPEST + " deep");

    /** A whole agency with its year has a tenth of it. */
    private static final int LONGEST = 64 * 1024 * 1024;

    private static final BilingualText NOT_SO_LONG = new BilingualText(
            "phải có không quá " + LONGEST + " ký tự; hãy chia dữ liệu theo cơ quan hoặc theo kỳ",
            "must have at most " + LONGEST + " characters; divide the facts by agency or period");
    private static final BilingualText WITHIN_LIMITS = new BilingualText(
            "phải có số không quá 1000 chữ số và tên trường không quá 50000 ký tự",
            "must have numbers of at most 1000 digits and names of at most 50000 characters");
    private static final CharMatcher LINES = CharMatcher.anyOf("\n\r\t");

    private final JsonParser parser;
    private final Consumer<TreeRefusal> twice;

    private JsonDocument(JsonParser parser, Consumer<TreeRefusal> twice) {
        this.parser = parser;
        this.twice = twice;
    }

    /**
     * Reads a text that is one JSON document and nothing else.
     *
     * @param twice  takes the refusals of fields that are given twice in an object
     * @throws JsonRefusal if it is not
     */
    static TextNode parse(String text, Consumer<TreeRefusal> twice) {
        if (text.length() > LONGEST) {
            throw new JsonRefusal(ROOT, "", NOT_SO_LONG);
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            TextNode value = new JsonDocument(parser, twice).next(ROOT);
            checkEnd(parser);
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TextNode next(String path) throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new JsonRefusal(path, "", new BilingualText("phải là tài liệu JSON", "must be a JSON document"));
            }
            return value(token, path);
        } catch (JsonProcessingException e) {
            throw brokenAt(path, e);
        }
    }

    private TextNode value(JsonToken token, String path) throws IOException {
        if (parser.getParsingContext().getNestingDepth() > DEEPEST) {
            throw new JsonRefusal(path, "", NOT_SO_DEEP);
        }
        return switch (token) {
            case START_OBJECT -> fields(path);
            case START_ARRAY -> items(path);
            case VALUE_STRING -> TextScalar.quoted(printed(parser.getText(), path), place(path));
            default -> TextScalar.bare(parser.getText(), place(path));
        };
    }

    /** A text is printed as it is, or it is none; only what is told in several lines may have them. */
    private static String printed(String text, String path) {
        PlainText.unprinted(LINES.replaceFrom(text, ' ')).ifPresent(character -> {
            String shown = PlainText.codePoint(character);
            throw new JsonRefusal(
                    path,
                    "",
                    new BilingualText(
                            "không được chứa ký tự " + shown
                                    + ": đó là ký tự điều khiển, dấu đổi hướng chữ hoặc ký tự không nhìn thấy",
                            "must not hold the character " + shown
                                    + ", which is a control character, a mark of direction or an invisible one"));
        });
        return text;
    }

    private Place place(String path) {
        JsonLocation here = parser.currentTokenLocation();
        return new Place("", BilingualText.of(path), here.getLineNr(), here.getColumnNr());
    }

    private TextNode fields(String path) throws IOException {
        Place start = place(path);
        Map<String, TextMap.Entry> byName = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = printed(parser.getText(), path);
            Place place = place(JsonText.path(path, name));
            TextNode value = next(JsonText.path(path, name));
            if (byName.put(name, new TextMap.Entry(name, place, value)) != null) {
                twice.accept(value.refused(new BilingualText("chỉ được ghi một lần", "must be given once")));
            }
        }
        return new TextMap(ImmutableList.copyOf(byName.values()), start);
    }

    private TextNode items(String path) throws IOException {
        Place start = place(path);
        ImmutableList.Builder<TextNode> values = ImmutableList.builder();
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(itemAt(token, path + "[" + index + "]"));
            index++;
        }
        return new TextList(values.build(), start);
    }

    private TextNode itemAt(JsonToken token, String path) throws IOException {
        try {
            return value(token, path);
        } catch (JsonProcessingException e) {
            throw brokenAt(path, e);
        }
    }

    private static void checkEnd(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() != null) {
                throw new JsonRefusal(ROOT, parser.getText(), NOTHING_MORE);
            }
        } catch (JsonProcessingException e) {
            throw new JsonRefusal(ROOT, "", at(NOTHING_MORE, e));
        }
    }

    private static JsonRefusal brokenAt(String path, JsonProcessingException e) {
        return new JsonRefusal(
                path,
                "",
                e instanceof StreamConstraintsException
                        ? WITHIN_LIMITS
                        : at(new BilingualText("phải đúng cú pháp JSON", "must be well-formed JSON"), e));
    }

    /** Says where the text breaks; the words of the JSON library differ from version to version. */
    private static BilingualText at(BilingualText rule, JsonProcessingException e) {
        if (e.getLocation() == null) {
            return rule;
        }
        int line = e.getLocation().getLineNr();
        int column = e.getLocation().getColumnNr();
        return new BilingualText(
                rule.vietnamese() + " (dòng " + line + ", cột " + column + ")",
                rule.english() + " (line " + line + ", column " + column + ")");
    }
}
