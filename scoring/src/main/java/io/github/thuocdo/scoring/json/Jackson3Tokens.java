package io.github.thuocdo.scoring.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** The tokens that a parser of Jackson 3 reads. */
final class Jackson3Tokens implements JsonTokens {

    private final JsonParser parser;

    private Jackson3Tokens(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the tokens from the one at which a parser stands. */
    static Jackson3Tokens of(JsonParser parser) {
        return new Jackson3Tokens(parser);
    }

    /** Returns the token at which the parser stands. */
    JsonPart current() {
        return token(parser.currentToken());
    }

    @Override
    public JsonPart next() {
        try {
            return token(parser.nextToken());
        } catch (StreamReadException | StreamConstraintsException e) {
            throw broken(e);
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
            case PROPERTY_NAME -> JsonPart.NAME;
            case VALUE_STRING -> JsonPart.TEXT;
            default -> JsonPart.BARE;
        };
    }

    @Override
    public String text() {
        try {
            return String.valueOf(parser.getString());
        } catch (StreamReadException | StreamConstraintsException e) {
            throw broken(e);
        }
    }

    private static Broken broken(JacksonException e) {
        @Nullable TokenStreamLocation at = e.getLocation();
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
}
