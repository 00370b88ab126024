package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.RandomAgency.AGENCY;
import static io.github.thuocdo.scoring.classify.RandomAgency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.classify.Sensitivity.Alternative;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is not scored again under another reading would have come out the same: the dependences are those of a round by itself for each
 * alternative, over random agencies and random readings.
 *
 * <p>{@code -Dsensitivity.registers=1000} tries more of them.
 */
class SensitivityPropertiesTest {

    private static final int REGISTERS = Integer.getInteger("sensitivity.registers", 12);

    private final Set<String> found = new TreeSet<>();

    /** The first ones, and one in which somebody served for too short a time to be classified. */
    private static int[] seeds() {
        return IntStream.concat(IntStream.range(0, REGISTERS), IntStream.of(31))
                .distinct()
                .toArray();
    }

    @Test
    void dependences_are_those_of_a_round_for_each_alternative() {
        for (int seed : seeds()) {
            RandomAgency agency = RandomAgency.of(seed);
            Register register = agency.register();
            Policy policy = agency.policy();
            EvaluationPeriod shorter = agency.shorterPeriod();
            compare(
                    "year of agency " + seed,
                    policy,
                    other -> AgencyRound.of(other, register, AGENCY, YEAR).proposals(),
                    () -> Sensitivity.ofAgency(policy, register, AGENCY, YEAR));
            if (seed % 2 == 0) {
                compare(
                        shorter + " of everybody, " + seed,
                        policy,
                        other -> PeriodRound.of(other, register, shorter).proposals(),
                        () -> Sensitivity.ofPeriod(policy, register, shorter));
            } else {
                compare(
                        shorter + " of agency " + seed,
                        policy,
                        other ->
                                PeriodRound.of(other, register, AGENCY, shorter).proposals(),
                        () -> Sensitivity.ofPeriod(policy, register, AGENCY, shorter));
            }
        }
        // a property over registers on which nothing ever depends would say nothing
        assertThat(found)
                .contains(
                        "acting-head",
                        "d-population",
                        "december",
                        "deduction-base",
                        "discipline-date",
                        "late-count",
                        "late-finish",
                        "leader-work",
                        "missing-months",
                        "month-presence",
                        "period-attribution",
                        "service-length");
    }

    /** Register 52: a question of leave decides whether a person without a score is excused in the leader's month. */
    @Test
    void whoever_is_away_under_one_reading_alone_changes_the_month_of_the_leader() {
        RandomAgency agency = RandomAgency.of(52);
        EvaluationPeriod month = agency.shorterPeriod();
        compare(
                month + " of everybody, 52",
                agency.policy(),
                other -> PeriodRound.of(other, agency.register(), month).proposals(),
                () -> Sensitivity.ofPeriod(agency.policy(), agency.register(), month));
        assertThat(found).contains("leave-gap");
    }

    private void compare(
            String what,
            Policy policy,
            Function<Policy, ImmutableMap<CadreId, Proposal>> round,
            Supplier<Sensitivity> sensitivity) {
        SensitivityBruteForce expected;
        try {
            expected = SensitivityBruteForce.of(policy, round);
        } catch (RefusalException refused) {
            // the policy itself asks for a calendar, or people manage one another
            return;
        }
        assertThat(SensitivityBruteForce.of(sensitivity.get())).as(what).isEqualTo(expected);
        expected.differences().values().stream().map(Alternative::key).forEach(found::add);
    }
}
