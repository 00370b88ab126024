package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.statistics.ClassStatistics;

/**
 * The statistics of an agency's round on paper (biểu thống kê kết quả xếp loại): tables and pictures, and how numbers of few people are hidden. It holds
 * no name and no id of a person. The least number that is shown is a figure of ours, and the paper says so.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param statistics  the numbers
 * @param units  the names of the units
 */
public record StatisticsSheet(ClassStatistics statistics, ImmutableMap<UnitId, String> units) {

    /** Checks that nothing is missing. */
    public StatisticsSheet {
        requireNonNull(statistics, "statistics");
        requireNonNull(units, "units");
    }

    /**
     * Returns the sheet of a round, with the minimum of {@value ClassStatistics#DEFAULT_MINIMUM}.
     *
     * @param round  the round
     * @param register  the register of which the round is
     * @return the sheet
     */
    public static StatisticsSheet of(AgencyRound round, Register register) {
        return of(ClassStatistics.of(round, register), register);
    }

    /**
     * Returns the sheet of statistics.
     *
     * @param statistics  the numbers
     * @param register  the register with the units
     * @return the sheet
     */
    public static StatisticsSheet of(ClassStatistics statistics, Register register) {
        return new StatisticsSheet(
                statistics, register.organization().units().stream().collect(toImmutableMap(Unit::id, Unit::name)));
    }

    /**
     * Returns the paper.
     *
     * @param language  the language
     * @return the paper, to be printed
     */
    public Paper paper(Language language) {
        return new StatisticsText(statistics, units, language).paper();
    }
}
