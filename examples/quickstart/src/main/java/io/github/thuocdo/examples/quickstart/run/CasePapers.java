package io.github.thuocdo.examples.quickstart.run;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.notice.AuthorityReport;
import io.github.thuocdo.scoring.notice.ClassificationBoard;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.notice.PublicPosting;
import io.github.thuocdo.scoring.paper.Paper;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The papers of a case, each with the name under which it is filed. */
public final class CasePapers {

    /** What may not stand in the name of a file on every machine. */
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    /** Which papers can be asked for. */
    public enum Kind implements Term {
        /** A notice to each person. */
        NOTICE,
        /** A report about each person to the authority that decides. */
        REPORT,
        /** The board of each agency. */
        BOARD,
        /** What each agency posts. */
        POSTING
    }

    private CasePapers() {}

    /**
     * Returns the papers of one kind.
     *
     * @param kind  which papers
     * @param report  the case
     * @param language  the language
     * @return the papers by the name of the file without ending, in the order of the names; none of a case that was refused
     */
    public static ImmutableMap<String, Paper> of(Kind kind, ScenarioReport report, Language language) {
        if (!(report.scenario() instanceof Scenario.Ready ready)
                || report.rounds().isEmpty()) {
            return ImmutableMap.of();
        }
        Map<String, Paper> papers = new TreeMap<>();
        switch (kind) {
            case NOTICE ->
                personal(kind, report, papers, person -> PersonNotice.of(person).paper(language));
            case REPORT ->
                personal(
                        kind,
                        report,
                        papers,
                        person -> AuthorityReport.of(person).paper(language));
            case BOARD ->
                CaseRunner.agencyRounds(ready)
                        .forEach(round -> file(
                                papers,
                                name(
                                        kind,
                                        round.period(),
                                        round.agency(),
                                        round.policy().id()),
                                ClassificationBoard.of(round, ready.register()).paper(language)));
            case POSTING ->
                CaseRunner.agencyRounds(ready)
                        .forEach(round -> file(
                                papers,
                                name(
                                        kind,
                                        round.period(),
                                        round.agency(),
                                        round.policy().id()),
                                posting(ready, round).paper(language)));
        }
        return ImmutableMap.copyOf(papers);
    }

    /** How the paper about one person is written. */
    private interface Writer {
        Paper write(Explained person);
    }

    private static void personal(Kind kind, ScenarioReport report, Map<String, Paper> papers, Writer writer) {
        for (RoundReport round : report.rounds()) {
            Stream.concat(round.months().stream(), round.people().values().stream())
                    .forEach(person -> file(
                            papers,
                            name(
                                    kind,
                                    person.card().dossier().period(),
                                    person.cadre().id().text(),
                                    round.policy().id()),
                            writer.write(person)));
        }
    }

    private static PublicPosting posting(Scenario.Ready ready, AgencyRound round) {
        Unit unit = Optional.ofNullable(
                        ready.register().organization().unitById().get(round.agency()))
                .orElseThrow();
        ImmutableList<Explained> people = round.placements().stream()
                .map(placement -> Explained.of(
                        placement,
                        Optional.ofNullable(ready.register()
                                        .organization()
                                        .cadreById()
                                        .get(placement.cadre()))
                                .orElseThrow()))
                .collect(toImmutableList());
        return PublicPosting.of(unit, round.period(), people);
    }

    private static String name(Kind kind, Object... parts) {
        StringBuilder name = new StringBuilder(kind.key());
        for (Object part : parts) {
            name.append('-').append(UNSAFE.matcher(Objects.toString(part)).replaceAll("_"));
        }
        return name.toString();
    }

    /** Files a paper under its name, or with a number behind it where another one has that name already. */
    private static void file(Map<String, Paper> papers, String name, Paper paper) {
        String free = name;
        for (int number = 2; papers.containsKey(free); number++) {
            free = name + "-" + number;
        }
        papers.put(free, paper);
    }
}
