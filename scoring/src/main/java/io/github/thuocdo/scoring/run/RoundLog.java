package io.github.thuocdo.scoring.run;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.unit.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;

/**
 * What a round tells the log of an application (nhật ký của một đợt): that it began and ended, how much it was, and how many dossiers were refused
 * for which cause. Policies, agencies and periods are named; people, scores and grounds never are.
 *
 * <p>A round whose log is off counts nothing.
 */
public final class RoundLog {

    private final Logger log;
    private final String round;
    private final long begun;

    /** Where rounds are told of. */
    public interface Journal {
        /** The log of the application. */
        Journal OF_APPLICATION = RoundLog::begin;

        /** Nowhere: the round is made only to be compared with another. */
        Journal NONE = (log, policies, agency, period) -> new RoundLog(NOPLogger.NOP_LOGGER, "");

        /**
         * Begins to tell of a round.
         *
         * @param log  the log of the round's type
         * @param policies  the policies by which it goes
         * @param agency  whose round it is; empty for one of everybody
         * @param period  the period
         * @return the round, to be ended
         */
        RoundLog begin(Logger log, Collection<Policy> policies, Optional<UnitId> agency, EvaluationPeriod period);
    }

    private RoundLog(Logger log, String round) {
        this.log = log;
        this.round = round;
        this.begun = System.nanoTime();
    }

    /**
     * Says that a round begins, and warns of policies that are not in force on the last day of the period.
     *
     * @param log  the log of the round's type
     * @param policies  the policies by which it goes
     * @param agency  whose round it is; empty for one of everybody
     */
    public static RoundLog begin(
            Logger log, Collection<Policy> policies, Optional<UnitId> agency, EvaluationPeriod period) {
        if (!log.isWarnEnabled()) {
            return new RoundLog(log, "");
        }
        String round = policies.stream().map(Policy::id).collect(joining(" and ")) + " in " + period
                + agency.map(unit -> ", agency " + unit.text()).orElse("");
        log.info("Round begun: {}", round);
        policies.stream()
                .filter(policy -> !policy.effective().contains(period.lastDay()))
                .forEach(policy -> log.warn(
                        "Edition outside its dates: {} is in force in {}, the period is {}",
                        policy.id(),
                        policy.effective(),
                        period));
        return new RoundLog(log, round);
    }

    /**
     * Says that the round is over.
     *
     * @param scored  how many people or organizations were scored or classified
     * @param findings  the trouble of the round
     */
    public void end(int scored, ImmutableList<Finding> findings) {
        if (!log.isWarnEnabled()) {
            return;
        }
        refused(findings).forEach((cause, times) -> log.warn("Dossiers refused: {} for {}; {}", times, cause, round));
        log.info(
                "Round ended: {}; {} scored, {} findings, {} ms",
                round,
                scored,
                findings.size(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    private static Map<String, Long> refused(List<Finding> findings) {
        return findings.stream()
                .filter(RoundFinding.DossierRefused.class::isInstance)
                .map(finding ->
                        Keys.of(((RoundFinding.DossierRefused) finding).cause().getClass()))
                .collect(groupingBy(cause -> cause, TreeMap::new, counting()));
    }
}
