package io.github.thuocdo.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** From the tree to JSON. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int SHORT = 60;

    private JsonText() {}

    /** Writes a document on many lines, two spaces a level, the same on every system. */
    static String text(TextNode value) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(lines)
                .withObjectIndenter(lines);
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            write(value, generator.setPrettyPrinter(printer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Returns a value on one line, a long one shortened. */
    static String summary(TextNode value) {
        String text = whole(value);
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** Returns a value on one line. */
    static String whole(TextNode value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Returns the path of a field. */
    static String path(String parent, String name) {
        boolean plain = name.length() <= SHORT && name.matches("[A-Za-z_][A-Za-z0-9_-]*");
        return plain ? parent + "." + name : parent + "[" + summary(TextScalar.quoted(name, Place.ofFile(""))) + "]";
    }

    private static void write(TextNode node, JsonGenerator generator) throws IOException {
        if (node instanceof TextMap map) {
            generator.writeStartObject();
            for (TextMap.Entry entry : map.entries()) {
                generator.writeFieldName(entry.key());
                write(entry.value(), generator);
            }
            generator.writeEndObject();
        } else if (node instanceof TextList list) {
            generator.writeStartArray();
            for (TextNode item : list.items()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (node instanceof TextScalar scalar) {
            if (scalar.isText()) {
                generator.writeString(scalar.text());
            } else {
                generator.writeRawValue(scalar.text());
            }
        }
    }
}
