package io.github.thuocdo.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.classify.RandomAgency;
import io.github.thuocdo.scoring.notice.StatisticsSheet;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClassStatisticsTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final Specimens SPECIMENS = Specimens.of(POLICY);
    private static final ClassOutcome[] OUTCOMES = ClassOutcome.values();
    private static final int MOST_TO_ENUMERATE = 6;
    private static final int MINIMUM = 2;

    private static ImmutableList<Counted> counted(AgencyRound round, Register register) {
        return round.placements().stream()
                .filter(placement -> placement.quota() != QuotaStage.BEFORE)
                .map(placement -> new Counted(placement, register.organization()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What is published about people of whom it is known where they stand, and whose outcomes are guessed. */
    private static Map<List<Object>, Count> published(ClassStatistics statistics) {
        Map<List<Object>, Count> published = new LinkedHashMap<>();
        statistics.outcomes().forEach((outcome, count) -> published.put(List.of(outcome), count));
        statistics
                .breakdowns()
                .values()
                .forEach(breakdown -> breakdown
                        .rows()
                        .forEach(row -> row.outcomes()
                                .forEach((outcome, count) ->
                                        published.put(List.of(outcome, breakdown.dimension(), row.name()), count))));
        return published;
    }

    private static int number(List<Counted> people, int[] guess, List<Object> key) {
        return (int) IntStream.range(0, people.size())
                .filter(person -> OUTCOMES[guess[person]] == key.get(0)
                        && (key.size() == 1
                                || people.get(person).in((Dimension) key.get(1)).equals(key.get(2))))
                .count();
    }

    private static boolean next(int[] guess) {
        for (int person = 0; person < guess.length; person++) {
            if (++guess[person] < OUTCOMES.length) {
                return true;
            }
            guess[person] = 0;
        }
        return false;
    }

    private static void attack(AgencyRound round, Register register) {
        List<Counted> people = counted(round, register);
        ClassStatistics statistics = ClassStatistics.of(round, register, MINIMUM);
        Map<List<Object>, Count> published = published(statistics);
        int[] truth = people.stream().mapToInt(one -> one.outcome().ordinal()).toArray();
        published.forEach(
                (key, count) -> assertThat(count).isIn(Count.hidden(), new Count.Shown(number(people, truth, key))));
        if (people.size() > MOST_TO_ENUMERATE) {
            return;
        }
        Map<List<Object>, Set<Integer>> possible = new LinkedHashMap<>();
        int[] guess = new int[people.size()];
        do {
            if (published.entrySet().stream()
                    .allMatch(entry -> !(entry.getValue() instanceof Count.Shown shown)
                            || shown.people() == number(people, guess, entry.getKey()))) {
                published
                        .keySet()
                        .forEach(key -> possible.computeIfAbsent(key, any -> new HashSet<>())
                                .add(number(people, guess, key)));
            }
        } while (next(guess));
        published.forEach((key, count) -> {
            if (!count.isShown()) {
                assertThat(possible.get(key)).as(key.toString()).hasSizeGreaterThan(1);
            }
        });
    }

    private static AgencyRound round(Register register) {
        return AgencyRound.of(POLICY, register, RandomAgency.AGENCY, RandomAgency.YEAR);
    }

    @Property(tries = 60)
    void no_hidden_number_of_a_random_agency_can_be_worked_out(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        RandomAgency agency = RandomAgency.of(seed);
        Register register = agency.register();
        attack(round(register), register);
    }

    @Property(tries = 60)
    void no_hidden_number_of_a_specimen_can_be_worked_out(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        Specimen specimen = SPECIMENS.agency(Choices.byChance(seed));
        AgencyRound round =
                AgencyRound.of(specimen.policy(), specimen.register(), specimen.agency(), specimen.period());
        attack(round, specimen.register());
    }

    @Test
    void random_agencies_show_some_numbers_and_hide_others() {
        List<Count> published = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            Register register = RandomAgency.of(seed).register();
            ClassStatistics statistics = ClassStatistics.of(round(register), register, MINIMUM);
            statistics
                    .breakdowns()
                    .values()
                    .forEach(breakdown -> breakdown
                            .rows()
                            .forEach(row -> published.addAll(row.outcomes().values())));
        }

        assertThat(published).filteredOn(Count::isShown).hasSizeGreaterThan(5);
        assertThat(published).filteredOn(count -> !count.isShown()).hasSizeGreaterThan(10);
    }

    @Property(tries = 40)
    void nobody_is_named_and_nothing_is_told_of_discipline_or_votes(
            @ForAll @IntRange(min = 0, max = 100_000) int seed) {
        Specimen specimen = SPECIMENS.agency(Choices.byChance(seed));
        AgencyRound round =
                AgencyRound.of(specimen.policy(), specimen.register(), specimen.agency(), specimen.period());
        ClassStatistics statistics = ClassStatistics.of(round, specimen.register(), MINIMUM);
        for (Language language : Language.values()) {
            String text = StatisticsSheet.of(statistics, specimen.register())
                    .paper(language)
                    .text();
            assertThat(text)
                    .doesNotContainIgnoringCase("kỷ luật", "disciplin", "tín nhiệm", "confidence", "vote")
                    .doesNotContain(specimen.register().organization().cadres().stream()
                            .map(Cadre::name)
                            .toArray(String[]::new));
            if (language == Language.VIETNAMESE) {
                // an id such as "head" is a word of English
                assertThat(text)
                        .doesNotContain(specimen.register().organization().cadres().stream()
                                .map(one -> one.id().text())
                                .toArray(String[]::new));
            }
        }
    }

    @Test
    void an_agency_of_few_people_has_no_statistics() {
        Specimen specimen = SPECIMENS.agency(Choices.byChance(1));
        AgencyRound round =
                AgencyRound.of(specimen.policy(), specimen.register(), specimen.agency(), specimen.period());
        ClassStatistics statistics = ClassStatistics.of(round, specimen.register(), 10_000);

        assertThat(statistics.people()).isEqualTo(Count.hidden());
        assertThat(statistics.outcomes()).isEmpty();
        assertThat(statistics.breakdowns()).isEmpty();
        assertThat(statistics.totals()).isEmpty();
        assertThat(statistics.places()).isEmpty();
        assertThat(StatisticsSheet.of(statistics, specimen.register())
                        .paper(Language.ENGLISH)
                        .text())
                .contains("People:               hidden", "figure of 10000 is one of this software");
        assertThatThrownBy(() -> ClassStatistics.of(round, specimen.register(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimum (1) must be at least 2");
    }

    private static ImmutableList<Ladder.Rung> rungs() {
        return POLICY.rules().stream()
                .filter(Ladder.class::isInstance)
                .map(Ladder.class::cast)
                .filter(Ladder::hasBands)
                .map(Ladder::rungs)
                .distinct()
                .collect(ImmutableList.toImmutableList())
                .get(0);
    }

    private static ImmutableList<Fraction> totals(Object... numbersAndTotals) {
        ImmutableList.Builder<Fraction> totals = ImmutableList.builder();
        for (int each = 0; each < numbersAndTotals.length; each += 2) {
            totals.addAll(Collections.nCopies(
                    (Integer) numbersAndTotals[each], Fraction.parse((String) numbersAndTotals[each + 1])));
        }
        return totals.build();
    }

    private static ImmutableList<Integer> numbers(List<RangeCount> ranges) {
        return ranges.stream()
                .map(range -> range.people() instanceof Count.Shown shown ? shown.people() : -1)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void ranges_end_at_the_edges_of_the_bands_and_at_every_ten_points() {
        ImmutableList<RangeCount> ranges = RangeCount.of(
                rungs(),
                totals(6, "90", 5, "449/5", 7, "80", 8, "70", 9, "60", 10, "50", 11, "249/5"),
                12,
                any -> false,
                5);

        assertThat(ranges.stream()
                        .map(range -> range.range().map(Object::toString).orElse("")))
                .containsExactly("[90,)", "[80,90)", "[70,80)", "[60,70)", "[50,60)", "(,50)", "");
        assertThat(numbers(ranges)).containsExactly(6, 12, 8, 9, 10, 11, 12);
    }

    @Test
    void a_range_of_few_hides_another_of_its_band_and_a_hidden_class_its_whole_band() {
        assertThat(numbers(RangeCount.of(
                        rungs(), totals(6, "90", 4, "80", 8, "70", 9, "60", 10, "50"), 6, any -> false, 5)))
                .containsExactly(6, -1, -1, 9, 10, -1, 6);
        assertThat(numbers(RangeCount.of(
                        rungs(),
                        totals(6, "90", 9, "80", 8, "70", 9, "60", 10, "50", 7, "0"),
                        6,
                        outcome -> outcome == ClassOutcome.GOOD || outcome == ClassOutcome.NO_CLASS_YET,
                        5)))
                .containsExactly(6, -1, -1, 9, 10, 7, -1);
    }

    @Test
    void a_reason_of_few_is_among_the_others() {
        Optional<ProposalReason> leave =
                Optional.of(new ProposalReason.ByRule(POLICY.rules().get(0).provision()));
        Optional<ProposalReason> missing = Optional.of(new ProposalReason.Lacking(Gap.values()[0]));
        ImmutableList.Builder<Optional<ProposalReason>> reasons = ImmutableList.builder();
        reasons.addAll(Collections.nCopies(9, leave)).addAll(Collections.nCopies(6, missing));

        assertThat(ReasonCount.of(ClassOutcome.NOT_CLASSIFIED, reasons.build(), 5))
                .containsExactly(
                        new ReasonCount(ClassOutcome.NOT_CLASSIFIED, leave, 9),
                        new ReasonCount(ClassOutcome.NOT_CLASSIFIED, missing, 6));
        assertThat(ReasonCount.of(
                        ClassOutcome.NOT_CLASSIFIED,
                        reasons.add(Optional.empty()).build(),
                        5))
                .containsExactly(
                        new ReasonCount(ClassOutcome.NOT_CLASSIFIED, leave, 9),
                        new ReasonCount(ClassOutcome.NOT_CLASSIFIED, Optional.empty(), 7));
    }
}
