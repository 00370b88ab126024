package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library writes JSON by itself, as Jackson would print it. */
class JsonTextTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static String printed(JsonNode tree) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withArrayIndenter(lines)
                        .withObjectIndenter(lines))
                .writeValueAsString(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "true",
                "\"\"",
                "{\"a\":{},\"b\":[],\"c\":[{}],\"d\":{\"e\":[1,\"2\",false]}}",
                "[[],[[]],{\"\":\"\"}]"
            })
    void a_tree_is_printed_as_by_jackson(String text) throws IOException {
        JsonNode tree = MAPPER.readTree(text);

        assertThat(JsonText.whole(JsonTree.of(text))).isEqualTo(text);
        assertThat(JsonText.text(JsonTree.of(text))).isEqualTo(printed(tree));
    }

    /** No text of ours holds most of them; one that did would be told alike. */
    @Test
    void every_character_is_written_as_by_jackson() throws IOException {
        String all = IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(character -> !Character.isSurrogate((char) character))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        for (String text : ImmutableList.of(all, "a😀b", "\"\\/")) {
            assertThat(JsonText.whole(JsonTree.text(text))).isEqualTo(MAPPER.writeValueAsString(text));
        }
    }
}
