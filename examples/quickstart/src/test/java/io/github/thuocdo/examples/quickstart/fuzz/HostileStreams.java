package io.github.thuocdo.examples.quickstart.fuzz;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Streams of Java serialization with other bytes in them. What they bring is refused as a bad stream, or is what could have been made
 * without a stream: nothing in it is missing, and nothing that is computed is other than what is computed now.
 */
final class HostileStreams implements Family {

    private static final byte NULL = 0x70;
    private static final String OURS = "io.github.thuocdo";

    private final Corpus corpus;

    HostileStreams(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public Trial next(Random random) {
        Scenario.Ready scenario = corpus.scenario(random);
        byte[] stream = spoiled(written(value(scenario, random)), random);
        String input = stream.length + " bytes";
        Object read;
        try {
            read = read(stream);
        } catch (IOException | ClassNotFoundException refused) {
            return Trial.refused(input);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError error) {
            // What the machine or a collection says of its own bytes is not ours to change.
            return isOurs(error) ? Trial.thrown(input, error) : Trial.refused(input);
        }
        return whole(read, input);
    }

    private static Object value(Scenario.Ready scenario, Random random) {
        List<Scorecard> cards = Rounds.scorecards(scenario);
        return switch (cards.isEmpty() ? 0 : random.nextInt(3)) {
            case 0 -> scenario.register();
            case 1 -> cards.get(random.nextInt(cards.size())).dossier();
            default -> cards.get(random.nextInt(cards.size()));
        };
    }

    private static byte[] written(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] spoiled(byte[] stream, Random random) {
        byte[] other = stream.clone();
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = 4 + random.nextInt(other.length - 4);
            switch (random.nextInt(4)) {
                case 0 -> other[at] = NULL;
                case 1 -> other[at] = (byte) random.nextInt(256);
                case 2 -> {
                    for (int j = at; j < Math.min(at + 4, other.length); j++) {
                        other[j] = (byte) 0xff;
                    }
                }
                default -> other[at] = (byte) (other[at] + 1);
            }
        }
        return other;
    }

    /** No stream may make the machine run out of memory by the length of an array alone: that is what filters are for. */
    private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=100000;maxdepth=500"));
            return in.readObject();
        }
    }

    private static boolean isOurs(Throwable error) {
        StackTraceElement[] lines = error.getStackTrace();
        return lines.length > 0 && lines[0].getClassName().startsWith(OURS);
    }

    private static Trial whole(Object read, String input) {
        try {
            return new Trial(input, true, trouble(read));
        } catch (RuntimeException | StackOverflowError error) {
            return Trial.thrown(input, error);
        }
    }

    private static Optional<String> trouble(Object read) {
        if (read instanceof Scorecard card) {
            Policy policy = card.policy();
            return ScoringEngine.of(policy).score(card.dossier()).total().equals(card.total())
                    ? Optional.empty()
                    : Optional.of("a stream brought a total of its own");
        }
        if (read instanceof Dossier dossier) {
            return same(dossier, Dossier.class);
        }
        return read instanceof Register register ? same(register, Register.class) : Optional.empty();
    }

    private static <T> Optional<String> same(T read, Class<T> type) {
        return ThuocdoJson.read(ThuocdoJson.write(read), type).equals(read)
                ? Optional.empty()
                : Optional.of("a stream brought what no document brings");
    }
}
