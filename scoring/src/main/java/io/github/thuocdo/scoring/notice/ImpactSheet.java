package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.impact.Impact;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.statistics.ClassStatistics;
import io.github.thuocdo.scoring.statistics.SuppressedTables;
import java.util.Optional;

/**
 * Whom a change of policy moves, on paper (báo cáo đánh giá tác động): the matrix of classes, the distributions before and after, why people move, and where.
 * It holds no name and no id of a person, and no number of few people: it may be shown to whoever is asked for an opinion on the change.
 * Where few people move, little is left of it; whoever prepares the change has the {@link ImpactBoard}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param impact  the comparison
 * @param units  the names of the units
 * @param minimum  the least number that is shown
 */
public record ImpactSheet(Impact impact, ImmutableMap<UnitId, String> units, int minimum) {

    /** Checks that nothing is missing. */
    public ImpactSheet {
        requireNonNull(impact, "impact");
        requireNonNull(units, "units");
    }

    /**
     * Returns the sheet of a comparison, with the minimum of {@value ClassStatistics#DEFAULT_MINIMUM}.
     *
     * @param impact  the comparison
     * @param register  the register with the units
     * @return the sheet
     */
    public static ImpactSheet of(Impact impact, Register register) {
        return new ImpactSheet(
                impact,
                register.organization().units().stream().collect(toImmutableMap(Unit::id, Unit::name)),
                ClassStatistics.DEFAULT_MINIMUM);
    }

    /**
     * Returns the paper.
     *
     * @param language  the language
     * @return the paper, to be printed as text, Markdown or one page of HTML with its pictures
     */
    public Paper paper(Language language) {
        return new ImpactText(
                        impact,
                        this::nameOf,
                        (people, standings) -> SuppressedTables.of(people, standings, minimum),
                        language)
                .sheet(minimum);
    }

    private String nameOf(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).orElseGet(unit::text);
    }
}
