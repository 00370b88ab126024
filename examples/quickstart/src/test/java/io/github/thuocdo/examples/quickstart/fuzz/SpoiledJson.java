package io.github.thuocdo.examples.quickstart.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Documents with something wrong in them. Each is read or refused with its places; what is read can be written and read again; and a
 * sealed scorecard of which any leaf was changed is refused.
 */
final class SpoiledJson implements Family {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST_PROBLEMS = 201;

    private final Corpus corpus;

    SpoiledJson(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public String name() {
        return "JSON documents";
    }

    @Override
    public Trial next(Random random) {
        Scenario.Ready scenario = corpus.scenario(random);
        return switch (random.nextInt(3)) {
            case 0 -> register(scenario, random);
            case 1 -> policy(scenario, random);
            default -> scorecard(scenario, random);
        };
    }

    private static Trial register(Scenario.Ready scenario, Random random) {
        String text = spoiled(ThuocdoJson.write(scenario.register()), random);
        return read(text, () -> {
            Register read = ThuocdoJson.read(text, Register.class);
            return ThuocdoJson.read(ThuocdoJson.write(read), Register.class).equals(read)
                    ? Optional.empty()
                    : Optional.of("what was read is not what is written");
        });
    }

    private static Trial policy(Scenario.Ready scenario, Random random) {
        Policy policy =
                scenario.policies().get(random.nextInt(scenario.policies().size()));
        String text = spoiled(ThuocdoJson.write(policy), random);
        return read(text, () -> {
            Policy read = ThuocdoJson.readPolicy(text);
            return ThuocdoJson.readPolicy(ThuocdoJson.write(read)).contentHash().equals(read.contentHash())
                    ? Optional.empty()
                    : Optional.of("what was read is not what is written");
        });
    }

    private static Trial scorecard(Scenario.Ready scenario, Random random) {
        List<Scorecard> cards = Rounds.scorecards(scenario);
        if (cards.isEmpty()) {
            return Trial.refused("");
        }
        Scorecard card = cards.get(random.nextInt(cards.size()));
        String sealed = ThuocdoJson.write(card);
        String text = random.nextInt(4) == 0 ? spoiled(sealed, random) : withOtherLeaf(sealed, random);
        return read(text, () -> {
            ThuocdoJson.readScorecard(text, card.policy());
            return tree(text).equals(tree(sealed)) ? Optional.empty() : Optional.of("a changed scorecard was accepted");
        });
    }

    /** Reads a document. */
    private interface Reading {
        Optional<String> trouble() throws JsonProcessingException;
    }

    private static Trial read(String text, Reading reading) {
        try {
            return new Trial(text, true, reading.trouble());
        } catch (JsonRefusal refusal) {
            return refusal.problems().size() > MOST_PROBLEMS
                            || PlainText.unprinted(refusal.getMessage().replace("\n", " "))
                                    .isPresent()
                    ? Trial.trouble(text, "not a message for people: " + refusal.getMessage())
                    : Trial.refused(text);
        } catch (JsonProcessingException notJson) {
            return Trial.trouble(text, "accepted and no JSON");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError error) {
            return Trial.thrown(text, error);
        }
    }

    private static JsonNode tree(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** One text, number or truth value of the document changed. */
    private static String withOtherLeaf(String text, Random random) {
        try {
            JsonNode root = tree(text);
            List<Runnable> changes = new ArrayList<>();
            collect(root, changes, random);
            changes.get(random.nextInt(changes.size())).run();
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, List<Runnable> changes, Random random) {
        if (node instanceof ObjectNode fields) {
            fields.properties().forEach(field -> {
                if (field.getValue().isValueNode()) {
                    changes.add(() -> fields.put(field.getKey(), other(field.getValue(), random)));
                }
                collect(field.getValue(), changes, random);
            });
        }
        if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                int index = i;
                if (items.get(i).isValueNode()) {
                    changes.add(() -> items.set(index, other(items.get(index), random)));
                }
                collect(items.get(i), changes, random);
            }
        }
    }

    private static String other(JsonNode leaf, Random random) {
        String text = leaf.asText();
        return switch (random.nextInt(4)) {
            case 0 -> text + "1";
            case 1 -> text.matches(".*[0-8].*") ? text.replaceFirst("[0-8]", "9") : text + "x";
            case 2 -> text.isEmpty() ? "x" : text.substring(1);
            default -> Hostile.value(random);
        };
    }

    private static String spoiled(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + Hostile.value(random) + text.substring(at);
            case 2 -> {
                int end = Math.min(text.length(), at + 1 + random.nextInt(40));
                yield text.substring(0, at) + text.substring(end);
            }
            case 3 -> text.substring(0, at) + "[".repeat(1 + random.nextInt(5000)) + text.substring(at);
            case 4 -> {
                int line = text.indexOf('\n', at);
                int end = line < 0 ? -1 : text.indexOf('\n', line + 1);
                yield end < 0 ? text : text.substring(0, line) + text.substring(end);
            }
            case 5 -> text.replaceFirst("\"[0-9]+(/[0-9]+)?\"", "\"" + "7".repeat(1 + random.nextInt(300_000)) + "\"");
            default -> withOtherLeaf(text, random);
        };
    }
}
