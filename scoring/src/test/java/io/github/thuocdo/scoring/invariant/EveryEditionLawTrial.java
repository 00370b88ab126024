package io.github.thuocdo.scoring.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every law on every edition, national and local; {@code mvn verify -Plaws} runs it in the place of the tests.
 *
 * <p>A law is asked a thousand times ({@code -Dinvariant.tries=1000}) over all editions that it is about, of each of them the same number of
 * times as far as there is something to ask. Where no edition has the rules of which it speaks, it is asked of the unusual drafts that are sound.
 */
class EveryEditionLawTrial {

    private static final int ASKS = Integer.getInteger("invariant.tries", 1000);
    private static final int MORE = 20;

    /** Laws that cannot be asked so often, each with its reason. */
    private static final ImmutableMap<String, String> SELDOM = ImmutableMap.of();

    @Test
    void every_edition_keeps_every_law_that_is_about_it_and_each_law_is_asked_often() {
        Duration begin = processorTime();
        List<Run> runs = new ArrayList<>();
        for (Policy edition : Editions.all()) {
            runs.addAll(evenly(edition, Laws.about(edition)));
        }
        for (Policy draft : Drafts.sound().values()) {
            runs.addAll(evenly(draft, aboutNoEdition(draft)));
        }
        for (Law law : Laws.all()) {
            runs.addAll(more(law, runs));
        }

        System.out.println(table(runs));
        System.out.println("Took " + processorTime().minus(begin).toSeconds() + " s of processor time");
        assertThat(runs)
                .allSatisfy(run -> assertThat(run.run().isKept())
                        .as(LawReport.text(run.run(), Language.ENGLISH))
                        .isTrue());
        assertThat(Laws.all())
                .allSatisfy(law -> assertThat(asked(law, runs) >= ASKS)
                        .as("%s was asked %s times", law.key(), asked(law, runs))
                        .isEqualTo(!SELDOM.containsKey(law.key())));
    }

    /** Of all processors together, which other programs on the machine do not change. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Some laws tried on an edition. */
    private record Run(Policy edition, LawRun run) {

        Optional<LawResult> of(Law law) {
            return run.results().stream()
                    .filter(result -> result.law().equals(law.key()))
                    .findFirst();
        }

        /** How many of a million specimens the law asks. */
        long rate(Law law) {
            return of(law).map(result -> 1_000_000L * result.asked() / Math.max(1, result.tries()))
                    .orElse(-1L);
        }
    }

    /** The laws about rules that no edition has, and a draft does. */
    private static List<Law> aboutNoEdition(Policy draft) {
        return Laws.about(draft).stream()
                .filter(law -> Editions.all().stream().noneMatch(law::isAbout))
                .toList();
    }

    /** Asks each law of every edition that it is about the same number of times. */
    private static List<Run> evenly(Policy edition, List<Law> laws) {
        ListMultimap<Integer, Law> byTimes =
                MultimapBuilder.treeKeys().arrayListValues().build();
        laws.forEach(law -> byTimes.put(times(law), law));
        return byTimes.asMap().entrySet().stream()
                .map(entry -> new Run(
                        edition,
                        LawRun.untilAsked(
                                edition,
                                ImmutableList.copyOf(entry.getValue()),
                                entry.getKey(),
                                MORE * entry.getKey(),
                                1)))
                .toList();
    }

    private static int times(Law law) {
        long about = Math.max(1, Editions.all().stream().filter(law::isAbout).count());
        return (int) ((ASKS + about - 1) / about);
    }

    /** Where some editions gave a law too little to ask, it asks the rest of the one that gives it most. */
    private static List<Run> more(Law law, List<Run> runs) {
        int missing = ASKS - asked(law, runs);
        return missing <= 0
                ? List.of()
                : runs.stream()
                        .filter(run -> run.rate(law) > 0)
                        .max(Comparator.comparingLong(run -> run.rate(law)))
                        .map(run -> new Run(
                                run.edition(),
                                LawRun.untilAsked(run.edition(), ImmutableList.of(law), missing, 100 * missing, 2)))
                        .stream()
                        .toList();
    }

    private static int asked(Law law, List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.of(law).stream())
                .mapToInt(LawResult::asked)
                .sum();
    }

    private static String table(List<Run> runs) {
        StringBuilder text =
                new StringBuilder(String.format("%-48s %8s %8s %8s%n", "Law", "editions", "tried on", "asked"));
        for (Law law : Laws.all()) {
            text.append(String.format(
                    "%-48s %8d %8d %8d%n",
                    law.key(),
                    runs.stream()
                            .filter(run -> run.of(law).isPresent())
                            .map(Run::edition)
                            .distinct()
                            .count(),
                    runs.stream()
                            .flatMap(run -> run.of(law).stream())
                            .mapToInt(LawResult::tries)
                            .sum(),
                    asked(law, runs)));
        }
        return text.toString();
    }
}
