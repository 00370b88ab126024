package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.scoring.laws.Law;
import io.github.thuocdo.scoring.tree.TextNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Laws 13, 14 and 16 for documents: of a sound one a single value is spoiled, and one refusal says so at its place in both languages. */
class SpoiledDocumentProperties {

    private static final int LONGEST_MESSAGE = 2400;
    private static final ImmutableList<String> UNPRINTED =
            ImmutableList.of("\n", "\r", "\t", "\u001b", "\u202e", "\u200b", "\u2028", "\u0007", "\ud800");

    /** A document, what it is read as, and a place in it of the kind that is asked for. */
    private record Spoilable(TextNode tree, Class<?> type, JsonTree.Spot spot) {

        JsonRefusal refusal(String value) {
            return refused(JsonText.text(JsonTree.with(tree, spot.steps(), old -> JsonTree.text(value))));
        }

        JsonRefusal refused(String document) {
            JsonRefusal refusal = catchThrowableOfType(JsonRefusal.class, () -> ThuocdoJson.read(document, type));
            assertThat(refusal).as(spot.path()).isNotNull();
            return refusal;
        }
    }

    private static Spoilable document(Random random, Predicate<JsonTree.Spot> wanted) {
        boolean facts = random.nextInt(3) > 0;
        ImmutableList<Policy> policies = StandardPolicies.editions();
        TextNode tree = JsonTree.written(
                facts ? RandomParts.register(random.nextInt(10_000)) : policies.get(random.nextInt(policies.size())));
        Class<?> type = facts ? Register.class : Policy.class;
        ImmutableList<JsonTree.Spot> spots =
                JsonTree.spots(tree, type).stream().filter(wanted).collect(ImmutableList.toImmutableList());
        return spots.isEmpty()
                ? document(random, wanted)
                : new Spoilable(tree, type, spots.get(random.nextInt(spots.size())));
    }

    /** One refusal at the place, short, printable, and with nothing of what was spoiled but its beginning. */
    private static void assertOnly(JsonRefusal refusal, Spoilable spoiled) {
        assertThat(refusal.problems()).as(refusal.getMessage()).hasSize(1);
        assertThat(refusal.path()).isEqualTo(spoiled.spot().path());
        for (Language language : Language.values()) {
            String message = language == Language.VIETNAMESE
                    ? refusal.message().vietnamese()
                    : refusal.message().english();
            assertThat(message).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(PlainText.unprinted(message)).isEmpty();
        }
        assertThat(refusal.rule().english()).isNotEqualTo(refusal.rule().vietnamese());
    }

    private static boolean is(JsonTree.Spot spot, Class<?> type) {
        return spot.type().present().raw() == type && spot.value().isText();
    }

    @Test
    void a_number_beyond_its_bound_is_refused_at_its_place() {
        Law.holds("a number of a document beyond its bound is refused", random -> {
            Spoilable document = document(random, spot -> is(spot, Fraction.class));
            String number = switch (random.nextInt(3)) {
                case 0 -> "9".repeat(1001 + random.nextInt(5000));
                case 1 -> "1/" + "9".repeat(1001 + random.nextInt(5000));
                default -> "0." + "1".repeat(1001 + random.nextInt(500));
            };
            assertOnly(document.refusal(number), document);
            return true;
        });
    }

    @Test
    void a_day_of_no_calendar_is_refused_at_its_place() {
        Law.holds("a day of a document that the calendar does not have is refused", random -> {
            Spoilable document = document(random, spot -> is(spot, LocalDate.class));
            String day = switch (random.nextInt(3)) {
                case 0 -> String.format(Locale.ROOT, "%04d-13-01", 1900 + random.nextInt(1000));
                case 1 -> String.format(Locale.ROOT, "%04d-02-30", 1900 + random.nextInt(1000));
                default -> "+" + (10_000 + random.nextInt(90_000)) + "-01-01";
            };
            assertOnly(document.refusal(day), document);
            return true;
        });
    }

    @Test
    void what_is_not_printed_is_refused_wherever_a_text_stands() {
        Law.holds("a text of a document with what is not printed is refused", random -> {
            Spoilable document = document(random, spot -> is(spot, String.class));
            String unprinted = UNPRINTED.get(random.nextInt(UNPRINTED.size()));
            String text = document.spot().value().asText();
            int at = random.nextInt(text.length() + 1);
            JsonRefusal refusal = document.refusal(text.substring(0, at) + unprinted + text.substring(at) + "x");
            assertThat(refusal.problems())
                    .anyMatch(problem -> problem.path().equals(document.spot().path()));
            assertThat(PlainText.unprinted(refusal.message().english())).isEmpty();
            return true;
        });
    }

    @Test
    void a_misspelt_word_is_one_refusal_at_its_place_with_the_right_one_in_it() {
        Law.holds("a misspelt word of a document is one refusal with the near word", random -> {
            Spoilable document =
                    document(random, spot -> spot.isConstant() && spot.value().isText());
            String word = document.spot().value().asText();
            if (word.length() < 4) {
                return false;
            }
            JsonRefusal refusal = document.refusal(misspelt(word, random));
            assertOnly(refusal, document);
            assertThat(refusal.message().english()).contains(word);
            return true;
        });
    }

    @Test
    void a_misspelt_field_is_refused_at_its_place_with_the_right_one_in_it() {
        Law.holds("a misspelt field of a document is refused with the near one", random -> {
            Spoilable document = document(
                    random,
                    spot -> !spot.steps().isEmpty()
                            && spot.steps().get(spot.steps().size() - 1) instanceof String name
                            && name.length() > 4);
            ImmutableList<Object> steps = document.spot().steps();
            String name = (String) steps.get(steps.size() - 1);
            String other = misspelt(name, random);
            TextNode without = JsonTree.without(document.tree(), steps);
            TextNode misspelt = JsonTree.withField(
                    without,
                    steps.subList(0, steps.size() - 1),
                    other,
                    document.spot().value());
            String text = JsonText.text(misspelt);
            if (isSound(text, document.type())) {
                return false;
            }
            JsonRefusal refusal = document.refused(text);
            assertThat(refusal.problems()).as(refusal.getMessage()).hasSize(1);
            assertThat(refusal.path()).endsWith(other);
            assertThat(refusal.message().english()).contains(name);
            return true;
        });
    }

    /** What stands under a name of the writer's choice may have another one. */
    private static boolean isSound(String document, Class<?> type) {
        try {
            ThuocdoJson.read(document, type);
            return true;
        } catch (JsonRefusal refusal) {
            return refusal.problems().stream()
                    .noneMatch(problem -> problem.rule().english().contains("field"));
        }
    }

    private static String misspelt(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        UnaryOperator<String> twice = text -> text.substring(0, at) + text.charAt(at) + text.substring(at);
        return random.nextBoolean() ? twice.apply(word) : word.substring(0, at) + word.substring(at + 1);
    }
}
