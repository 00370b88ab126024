package io.github.thuocdo.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens that a parser of Jackson 2 reads. */
final class Jackson2Tokens implements JsonTokens, AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private Jackson2Tokens(JsonParser parser) {
        this.parser = parser;
    }

    static Jackson2Tokens of(String text) {
        try {
            return new Jackson2Tokens(FACTORY.createParser(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the tokens from the one at which a parser stands. */
    static Jackson2Tokens of(JsonParser parser) {
        return new Jackson2Tokens(parser);
    }

    /** Returns the token at which the parser stands. */
    JsonPart current() {
        return token(parser.currentToken());
    }

    @Override
    public JsonPart next() {
        try {
            return token(parser.nextToken());
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonPart token(@Nullable JsonToken token) {
        if (token == null) {
            return JsonPart.END;
        }
        return switch (token) {
            case START_OBJECT -> JsonPart.OBJECT;
            case END_OBJECT -> JsonPart.OBJECT_END;
            case START_ARRAY -> JsonPart.ARRAY;
            case END_ARRAY -> JsonPart.ARRAY_END;
            case FIELD_NAME -> JsonPart.NAME;
            case VALUE_STRING -> JsonPart.TEXT;
            default -> JsonPart.BARE;
        };
    }

    @Override
    public String text() {
        try {
            return String.valueOf(parser.getText());
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Broken broken(JsonProcessingException e) {
        @Nullable JsonLocation at = e.getLocation();
        return new Broken(
                e instanceof StreamConstraintsException,
                at == null ? 0 : counted(at.getLineNr()),
                at == null ? 0 : counted(at.getColumnNr()),
                e);
    }

    @Override
    public int line() {
        return counted(parser.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        return counted(parser.currentTokenLocation().getColumnNr());
    }

    private static int counted(int number) {
        return Math.max(0, number);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
