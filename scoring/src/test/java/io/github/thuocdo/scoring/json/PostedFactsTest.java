package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.OpenRegister;
import io.github.thuocdo.core.evaluation.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostedFactsTest {

    private static final Register EVERYTHING = RandomParts.register(3);

    /** The same agency, before anything is posted. */
    private static OpenRegister empty() {
        Register.Builder bare = Register.builder()
                .organization(EVERYTHING.organization())
                .catalogues(EVERYTHING.catalogues())
                .loaded(EVERYTHING.loaded());
        EVERYTHING.calendar().ifPresent(bare::calendar);
        return OpenRegister.of(bare.build());
    }

    /** Whatever a register holds of the kinds that are added one by one, kind by kind. */
    private static List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        Shape shape = Shape.of(DeclaredType.of(Register.class));
        for (int i = 0; i < shape.components().size(); i++) {
            if (shape.components().get(i).type().isCollection()) {
                facts.addAll((Collection<?>) Shape.values(EVERYTHING).get(i));
            }
        }
        return facts;
    }

    private static JsonRefusal refused(String text) {
        JsonRefusal refusal =
                catchThrowableOfType(JsonRefusal.class, () -> ThuocdoJson.readFacts(text, empty()));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @Test
    void facts_of_every_kind_that_are_posted_make_the_register_of_which_they_are() {
        assertThat(ThuocdoJson.readFacts(ThuocdoJson.writeFacts(facts()), empty()).register())
                .isEqualTo(EVERYTHING);
    }

    @Test
    void a_fact_may_stand_before_the_one_that_it_names() {
        Register read = ThuocdoJson.readFacts(ThuocdoJson.writeFacts(Lists.reverse(facts())), empty())
                .register();

        assertThat(read.tags()).hasSameSizeAs(EVERYTHING.tags());
        assertThat(read.results()).containsExactlyInAnyOrderElementsOf(EVERYTHING.results());
    }

    @Test
    void every_list_of_a_register_is_a_kind_that_can_be_posted() {
        long lists = Shape.of(DeclaredType.of(Register.class)).components().stream()
                .filter(component -> component.type().isCollection())
                .count();

        assertThat(PostedFacts.kinds()).hasSize((int) lists).contains("task", "period-facts", "result", "step-taken");
    }

    @Test
    void all_mistakes_are_told_at_once_and_none_that_only_follows() {
        String text =
                """
                [
                  { "kind": "tsk", "fact": {} },
                  { "kind": "allegation", "fact": { "id": "PA-9" } },
                  { "kind": "tag", "fact": { "violation": "PA-9", "indicator": "1.1" } },
                  { "kind": "tag", "fact": { "violation": "PA-10", "indicator": "1.1" } },
                  { "fact": {} }
                ]
                """;
        List<String> paths = Lists.transform(refused(text).problems(), JsonRefusal::path);

        assertThat(paths).contains("$[0].kind", "$[4].kind").noneMatch(path -> path.startsWith("$[2]"));
        assertThat(paths).anyMatch(path -> path.startsWith("$[1]")).anyMatch(path -> path.startsWith("$[3]"));
        assertThat(refused(text).problems().get(0).rule().english()).contains("task");
    }

    @Test
    void what_the_register_does_not_take_is_refused_at_its_place_in_both_languages() {
        JsonRefusal refusal = refused(ThuocdoJson.writeFacts(
                ImmutableList.of(EVERYTHING.tasks().get(0), EVERYTHING.tasks().get(0))));

        assertThat(refusal.path()).isEqualTo("$[1].fact");
        assertThat(refusal.rule().english()).isNotEqualTo(refusal.rule().vietnamese());
    }

    @Test
    void what_no_register_takes_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThuocdoJson.writeFacts(ImmutableList.of(EVERYTHING)))
                .withMessageContaining("must be one of")
                .withMessageContaining("period-facts");
    }
}
