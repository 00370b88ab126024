package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.IndicatorId;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.OpenRegister;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostedFactsTest {

    private static final Register EVERYTHING = RandomParts.register(3);

    private static Tag tag(String violation) {
        return new Tag(violation, IndicatorId.of("CT-24", "1.1"), "UBKT", LocalDate.of(2026, 3, 2));
    }

    private static Allegation allegation(String id, String cadre) {
        return new Allegation(id, Subject.of(CadreId.of(cadre)), "đơn", LocalDate.of(2026, 3, 1));
    }

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
        JsonRefusal refusal = catchThrowableOfType(JsonRefusal.class, () -> ThuocdoJson.readFacts(text, empty()));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @Test
    void facts_of_every_kind_that_are_posted_make_the_register_of_which_they_are() {
        assertThat(ThuocdoJson.readFacts(ThuocdoJson.writeFacts(facts()), empty())
                        .register())
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
        Allegation reported = allegation("PA-9", "head");
        String text = ThuocdoJson.writeFacts(ImmutableList.of(reported, tag("PA-9"), tag("PA-10"), tag("PA-9")))
                .replace("\"matter\": \"đơn\"", "\"matter\": 7");
        int last = text.lastIndexOf("\"tag\"");
        text = text.substring(0, last) + "\"tagg\"" + text.substring(last + 5);
        JsonRefusal refusal = refused(text);

        assertThat(refusal.problems())
                .extracting(JsonRefusal::path)
                .containsExactly("$[0].fact.matter", "$[3].kind", "$[2].fact");
        assertThat(refusal.problems().get(1).rule().english()).contains("did you mean tag?");
    }

    @Test
    void what_only_follows_is_not_told_in_whichever_order_the_facts_stand() {
        ImmutableList<Object> facts = ImmutableList.of(allegation("PA-9", "nobody"), tag("PA-9"), tag("PA-10"));

        assertThat(refused(ThuocdoJson.writeFacts(facts)).problems())
                .extracting(JsonRefusal::path)
                .containsExactly("$[0].fact", "$[2].fact");
        assertThat(refused(ThuocdoJson.writeFacts(facts.reverse())).problems())
                .extracting(JsonRefusal::path)
                .containsExactly("$[0].fact", "$[2].fact");
    }

    @Test
    void each_of_several_facts_with_the_identifier_of_one_that_is_refused_is_told() {
        Task unknown = Task.builder()
                .from(EVERYTHING.tasks().get(0))
                .assignee(CadreId.of("nobody"))
                .build();

        assertThat(refused(ThuocdoJson.writeFacts(ImmutableList.of(unknown, unknown)))
                        .problems())
                .extracting(JsonRefusal::path)
                .containsExactly("$[0].fact", "$[1].fact");
    }

    @Test
    void of_facts_that_only_name_each_other_the_first_is_told() {
        Result first = result("KQ-1", "KQ-2");
        Result second = result("KQ-2", "KQ-1");

        assertThat(refused(ThuocdoJson.writeFacts(ImmutableList.of(first, second)))
                        .problems())
                .extracting(JsonRefusal::path)
                .containsExactly("$[0].fact");
    }

    private static Result result(String id, String replaced) {
        return Result.builder()
                .id(id)
                .subject(Subject.of(CadreId.of("head")))
                .period(EvaluationPeriod.month(2026, 1))
                .total(Points.of(90))
                .source(Source.of("12/TB"))
                .replaces(replaced)
                .build();
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
