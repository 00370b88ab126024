package io.github.thuocdo.scoring.json;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** From JSON to the tree. */
final class JsonDocument {

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

    private final JsonTokens tokens;
    private final Consumer<TreeRefusal> twice;
    private int depth;

    private JsonDocument(JsonTokens tokens, Consumer<TreeRefusal> twice) {
        this.tokens = tokens;
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
        try (Jackson2Tokens tokens = Jackson2Tokens.of(text)) {
            TextNode value = new JsonDocument(tokens, twice).next(ROOT);
            checkEnd(tokens);
            return value;
        }
    }

    /**
     * Reads a value that stands within a text of somebody else.
     *
     * @param tokens  what follows the token
     * @param token  that with which the value begins
     * @param twice  takes the refusals of fields that are given twice in an object
     * @throws JsonRefusal if it is no JSON
     */
    static TextNode within(JsonTokens tokens, JsonPart token, Consumer<TreeRefusal> twice) {
        return new JsonDocument(tokens, twice).valueAt(token, ROOT);
    }

    private TextNode next(String path) {
        try {
            return value(tokens.next(), path);
        } catch (JsonTokens.Broken e) {
            throw brokenAt(path, e);
        }
    }

    private TextNode valueAt(JsonPart token, String path) {
        try {
            return value(token, path);
        } catch (JsonTokens.Broken e) {
            throw brokenAt(path, e);
        }
    }

    private TextNode value(JsonPart token, String path) {
        return switch (token) {
            case END ->
                throw new JsonRefusal(path, "", new BilingualText("phải là tài liệu JSON", "must be a JSON document"));
            case OBJECT -> deeper(path, () -> fields(path));
            case ARRAY -> deeper(path, () -> items(path));
            case TEXT -> TextScalar.quoted(printed(tokens.text(), path), place(path));
            default -> TextScalar.bare(tokens.text(), place(path));
        };
    }

    private TextNode deeper(String path, Supplier<TextNode> inner) {
        if (depth == DEEPEST) {
            throw new JsonRefusal(path, "", NOT_SO_DEEP);
        }
        depth++;
        TextNode read = inner.get();
        depth--;
        return read;
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
        return new Place("", BilingualText.of(path), tokens.line(), tokens.column());
    }

    private TextNode fields(String path) {
        Place start = place(path);
        Map<String, TextMap.Entry> byName = new LinkedHashMap<>();
        while (tokens.next() != JsonPart.OBJECT_END) {
            String name = printed(tokens.text(), path);
            Place place = place(JsonText.path(path, name));
            TextNode value = next(JsonText.path(path, name));
            if (byName.put(name, new TextMap.Entry(name, place, value)) != null) {
                twice.accept(value.refused(new BilingualText("chỉ được ghi một lần", "must be given once")));
            }
        }
        return new TextMap(ImmutableList.copyOf(byName.values()), start);
    }

    private TextNode items(String path) {
        Place start = place(path);
        ImmutableList.Builder<TextNode> values = ImmutableList.builder();
        int index = 0;
        for (JsonPart token = tokens.next(); token != JsonPart.ARRAY_END; token = tokens.next()) {
            values.add(valueAt(token, path + "[" + index + "]"));
            index++;
        }
        return new TextList(values.build(), start);
    }

    private static void checkEnd(JsonTokens tokens) {
        try {
            if (tokens.next() != JsonPart.END) {
                throw new JsonRefusal(ROOT, tokens.text(), NOTHING_MORE);
            }
        } catch (JsonTokens.Broken e) {
            throw new JsonRefusal(ROOT, "", at(NOTHING_MORE, e));
        }
    }

    private static JsonRefusal brokenAt(String path, JsonTokens.Broken e) {
        return new JsonRefusal(
                path,
                "",
                e.isBeyondLimits()
                        ? WITHIN_LIMITS
                        : at(new BilingualText("phải đúng cú pháp JSON", "must be well-formed JSON"), e));
    }

    /** Says where the text breaks; the words of the JSON library differ from version to version. */
    private static BilingualText at(BilingualText rule, JsonTokens.Broken e) {
        return e.line() == 0
                ? rule
                : new BilingualText(
                        rule.vietnamese() + " (dòng " + e.line() + ", cột " + e.column() + ")",
                        rule.english() + " (line " + e.line() + ", column " + e.column() + ")");
    }
}
