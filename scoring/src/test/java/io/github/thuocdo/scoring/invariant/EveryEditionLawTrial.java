package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every law on every edition, national and local; {@code mvn verify -Plaws} runs it in the place of the tests.
 *
 * <p>A law is asked a thousand times ({@code -Dinvariant.tries=1000}) over all editions that it is about, and of each of them the same number of
 * times.
 */
class EveryEditionLawTrial {

    private static final int ASKS = Integer.getInteger("invariant.tries", 1000);
    private static final int LEAST = 20;
    private static final int MORE = 20;
    private static final LocalDate SIGNED = LocalDate.of(2022, 8, 17);

    /** Laws that cannot be asked so often, each with its reason. */
    private static final ImmutableMap<String, String> SELDOM = ImmutableMap.of();

    private static ImmutableList<Policy> editions() {
        return Stream.concat(
                        StandardPolicies.editions().stream(),
                        Stream.of(
                                StandardPolicies.hanoi3251Monthly(SIGNED),
                                StandardPolicies.hanoi3251MonthlyCollectives(SIGNED)))
                .map(Editions::supplied)
                .collect(toImmutableList());
    }

    @Test
    void every_edition_keeps_every_law_that_is_about_it_and_each_law_is_asked_often() {
        ListMultimap<String, LawResult> results =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        List<String> broken = new ArrayList<>();
        ImmutableList<Policy> editions = editions();
        for (Policy edition : editions) {
            ListMultimap<Integer, Law> byTimes =
                    MultimapBuilder.treeKeys().arrayListValues().build();
            Laws.about(edition).forEach(law -> byTimes.put(times(law, editions), law));
            byTimes.asMap().forEach((times, laws) -> {
                LawRun run = LawRun.untilAsked(edition, ImmutableList.copyOf(laws), times, MORE * times, 1);
                run.results().forEach(result -> results.put(result.law(), result));
                if (!run.broken().isEmpty()) {
                    broken.add(LawReport.text(run, Language.ENGLISH));
                }
            });
        }

        System.out.println(table(results));
        assertThat(broken).isEmpty();
        assertThat(Laws.all()).allSatisfy(law -> assertThat(results.get(law.key()))
                .as(law.key() + " is about an edition")
                .isNotEmpty());
        assertThat(results.asMap()).allSatisfy((law, ofLaw) -> {
            int asked = ofLaw.stream().mapToInt(LawResult::asked).sum();
            assertThat(asked >= ASKS)
                    .as("%s was asked %s times", law, asked)
                    .isEqualTo(!SELDOM.containsKey(law));
        });
    }

    /** How often a law is to be asked of one edition, so that over all editions it is asked often. */
    private static int times(Law law, List<Policy> editions) {
        long about = editions.stream().filter(law::isAbout).count();
        return Math.max(LEAST, (int) Math.ceil(1.25 * ASKS / about));
    }

    private static String table(ListMultimap<String, LawResult> results) {
        StringBuilder text = new StringBuilder(String.format(
                "%-48s %8s %8s %8s %s%n", "Law", "editions", "tried on", "asked", "least of one edition"));
        for (Map.Entry<String, List<LawResult>> law :
                Multimaps.asMap(results).entrySet()) {
            text.append(String.format(
                    "%-48s %8d %8d %8d %8d%n",
                    law.getKey(),
                    law.getValue().size(),
                    law.getValue().stream().mapToInt(LawResult::tries).sum(),
                    law.getValue().stream().mapToInt(LawResult::asked).sum(),
                    law.getValue().stream().mapToInt(LawResult::asked).min().orElse(0)));
        }
        return text.toString();
    }
}
