package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.task.Excusal;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class Jackson2ModuleTest extends MapperContract {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Override
    String written(Object value) throws IOException {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    Object read(String text, Type type) throws IOException {
        return MAPPER.readValue(text, MAPPER.constructType(type));
    }

    @Override
    Object readWith(PolicyBook book, String text, Type type) throws IOException {
        ObjectMapper mapper = MAPPER.copy().registerModule(Jackson2Module.of(book));
        return mapper.readValue(text, mapper.constructType(type));
    }

    @Override
    Object registrationId(PolicyBook book) {
        return Jackson2Module.of(book).getTypeId();
    }

    @Override
    Object foundId() {
        return new Jackson2Module().getTypeId();
    }

    @Override
    String writtenPlainly(Object value) throws IOException {
        return new ObjectMapper().writeValueAsString(value);
    }

    @Test
    void the_module_is_found() {
        assertThat(ServiceLoader.load(Module.class)).hasAtLeastOneElementOfType(Jackson2Module.class);
    }

    @Test
    void a_value_goes_through_a_tree() throws IOException {
        JsonNode tree = MAPPER.valueToTree(new Excusal.Confirmed(CadreId.of("CC-02")));

        assertThat(tree.get("format").isInt()).isTrue();
        assertThat(tree.get("by").textValue()).isEqualTo("CC-02");
        assertThat(MAPPER.treeToValue(tree, Excusal.class)).isEqualTo(new Excusal.Confirmed(CadreId.of("CC-02")));
        assertThat(MAPPER.convertValue("6/7", Fraction.class)).isEqualTo(Fraction.of(6, 7));
    }
}
