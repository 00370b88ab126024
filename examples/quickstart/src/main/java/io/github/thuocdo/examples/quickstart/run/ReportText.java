package io.github.thuocdo.examples.quickstart.run;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.notice.ProcedureReport;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reports as text.
 *
 * <p>A case is printed whole, a variant only where something else comes out than in its case.
 *
 * <p>This class is immutable and thread-safe.
 */
public abstract sealed class ReportText permits FullText, OverviewText, SummaryTables {

    private final Phrases phrases;

    ReportText(Phrases phrases) {
        this.phrases = phrases;
    }

    final Phrases phrases() {
        return phrases;
    }

    /**
     * Returns a writer of what a meeting looks at first: numbers by class, shares, and a line a person.
     *
     * @param language  the language
     * @return the writer
     */
    public static ReportText overview(Language language) {
        return new OverviewText(new Phrases(requireNonNull(language, "language")));
    }

    /**
     * Returns a writer of everything: the explained scorecards, and for a year the board of the round.
     *
     * @param language  the language
     * @return the writer
     */
    public static ReportText full(Language language) {
        return new FullText(new Phrases(requireNonNull(language, "language")));
    }

    /**
     * Returns a writer of one table a period: person, total, class and reason; and how many expectations were met.
     *
     * @param language  the language
     * @return the writer
     */
    public static ReportText summary(Language language) {
        return new SummaryTables(new Phrases(requireNonNull(language, "language")));
    }

    /**
     * Returns what came of a case.
     *
     * @param report  the report
     * @return plain text, ending with a line break; empty for a scenario that was refused
     */
    public final String ofCase(ScenarioReport report) {
        return report.scenario() instanceof Scenario.Ready ready
                        && !report.rounds().isEmpty()
                ? text(ready, report)
                : "";
    }

    /**
     * Returns what came of a variant and did not come of its case.
     *
     * @param variant  the report of the variant
     * @param own  the report of its case
     * @return plain text, ending with a line break; empty for a scenario that was refused
     */
    public final String ofVariant(ScenarioReport variant, ScenarioReport own) {
        return variant.scenario() instanceof Scenario.Ready ready
                        && own.scenario() instanceof Scenario.Ready base
                        && !variant.rounds().isEmpty()
                ? text(ready, variant, base, own)
                : ofCase(variant);
    }

    /**
     * Writes what a case lacks, and of which of its facts no round makes any use.
     *
     * @param report  the case
     * @return a line each; nothing of a case that was refused
     */
    public final String gapsOf(ScenarioReport report) {
        return report.scenario() instanceof Scenario.Ready ready
                        && !report.rounds().isEmpty()
                ? CaseRunner.gaps(ready).stream()
                        .map(gaps -> gaps.text(phrases.language()))
                        .collect(joining())
                : "";
    }

    /**
     * Says where the results of a case stand on a day, agency by agency.
     *
     * @param report  what came of the case
     * @param day  the day
     * @return the text; empty for a case that was refused
     */
    public final String procedureOf(ScenarioReport report, LocalDate day) {
        return report.scenario() instanceof Scenario.Ready ready
                ? CaseRunner.procedures(ready, Optional.of(day)).stream()
                        .map(round -> "\n"
                                + ProcedureReport.paper(round, ready.register().organization(), phrases.language())
                                        .text())
                        .collect(joining())
                : "";
    }

    abstract String text(Scenario.Ready ready, ScenarioReport report);

    /** The text of a variant beside its case. */
    abstract String text(Scenario.Ready ready, ScenarioReport variant, Scenario.Ready base, ScenarioReport own);
}
