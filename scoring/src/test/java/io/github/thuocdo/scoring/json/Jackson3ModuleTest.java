package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.task.Excusal;
import java.lang.reflect.Type;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Jackson3ModuleTest extends MapperContract {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Override
    String written(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    Object read(String text, Type type) {
        return MAPPER.readValue(text, MAPPER.constructType(type));
    }

    @Override
    Object readWith(PolicyBook book, String text, Type type) {
        JsonMapper mapper = MAPPER.rebuild().addModule(Jackson3Module.of(book)).build();
        return mapper.readValue(text, mapper.constructType(type));
    }

    @Override
    Object registrationId(PolicyBook book) {
        return Jackson3Module.of(book).getRegistrationId();
    }

    @Override
    Object foundId() {
        return new Jackson3Module().getRegistrationId();
    }

    @Override
    String writtenPlainly(Object value) {
        return new JsonMapper().writeValueAsString(value);
    }

    @Test
    void the_module_is_found() {
        assertThat(ServiceLoader.load(JacksonModule.class)).hasAtLeastOneElementOfType(Jackson3Module.class);
    }

    @Test
    void a_value_goes_through_a_tree() {
        JsonNode tree = MAPPER.valueToTree(new Excusal.Confirmed(CadreId.of("CC-02")));

        assertThat(tree.get("format").isInt()).isTrue();
        assertThat(tree.get("by").stringValue()).isEqualTo("CC-02");
        assertThat(MAPPER.treeToValue(tree, Excusal.class)).isEqualTo(new Excusal.Confirmed(CadreId.of("CC-02")));
        assertThat(MAPPER.convertValue("6/7", Fraction.class)).isEqualTo(Fraction.of(6, 7));
    }
}
