package io.github.thuocdo.examples.quickstart.run;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.consequence.UnconfirmedConsequenceException;
import io.github.thuocdo.scoring.followup.FollowUpBoard;
import io.github.thuocdo.scoring.notice.AgencyReport;
import io.github.thuocdo.scoring.notice.ClassificationBoard;
import io.github.thuocdo.scoring.notice.ConsequenceNotice;
import io.github.thuocdo.scoring.notice.EvaluationForm;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.FollowUpReport;
import io.github.thuocdo.scoring.notice.LevellingSheet;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.notice.ProcedureReport;
import io.github.thuocdo.scoring.notice.PublicPosting;
import io.github.thuocdo.scoring.notice.ReconsiderationNotice;
import io.github.thuocdo.scoring.notice.StatisticsSheet;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.reconsideration.AfterPetition;
import io.github.thuocdo.scoring.reconsideration.Reconsideration;
import io.github.thuocdo.scoring.statistics.LevellingStatistics;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
        /** The form of each person, where the decree has one for the period. */
        FORM,
        /** The report of each agency to the authority that decides: its board with the people behind it. */
        REPORT,
        /** The board of each agency. */
        BOARD,
        /** What each agency posts. */
        POSTING,
        /** The numbers of each agency, without anybody's name. */
        STATISTICS,
        /** How far each agency told its people apart, unit by unit and without names. */
        LEVELLING,
        /** Where the results of each agency stand on a day, for whoever keeps the register. */
        PROCEDURE,
        /** Where the matters stand that are followed, on a day. */
        FOLLOW_UP,
        /** What may follow from a class for each person, where anything does. */
        CONSEQUENCES,
        /** Of each agency whom the results touch that replaced others. */
        RECONSIDERATION
    }

    private CasePapers() {}

    /**
     * Returns a runner that finds out as much as papers of one kind tell.
     *
     * @param kind  which papers
     * @return the runner; notices and reports tell on which readings something depends
     */
    public static CaseRunner runner(Kind kind) {
        return switch (kind) {
            case NOTICE, REPORT -> CaseRunner.explaining();
            case FORM, BOARD, POSTING, STATISTICS, LEVELLING, PROCEDURE, FOLLOW_UP, CONSEQUENCES, RECONSIDERATION ->
                CaseRunner.checking();
        };
    }

    /**
     * Returns the papers of one kind.
     *
     * @param kind  which papers
     * @param report  the case
     * @param day  the day on which it is told where results or followed matters stand; empty for the last day of each period
     * @param language  the language
     * @return the papers by the name of the file without ending, in the order of the names, of which several may be the same; none of a case
     *     that was refused
     */
    public static ImmutableListMultimap<String, Paper> of(
            Kind kind, ScenarioReport report, Optional<LocalDate> day, Language language) {
        if (!(report.scenario() instanceof Scenario.Ready ready)
                || report.rounds().isEmpty()) {
            return ImmutableListMultimap.of();
        }
        ListMultimap<String, Paper> papers =
                MultimapBuilder.treeKeys().arrayListValues().build();
        switch (kind) {
            case NOTICE ->
                addPersonal(
                        kind,
                        report,
                        papers,
                        person -> Optional.of(PersonNotice.of(person).paper(language)));
            case FORM ->
                addPersonal(
                        kind,
                        report,
                        papers,
                        person -> EvaluationForm.of(person).map(form -> form.paper(language)));
            case REPORT ->
                addOfAgencies(
                        kind,
                        ready,
                        papers,
                        round -> new AgencyReport(round, ready.register().organization(), dependences(report, round))
                                .paper(language));
            case BOARD ->
                addOfAgencies(
                        kind,
                        ready,
                        papers,
                        round -> ClassificationBoard.of(round, ready.register()).paper(language));
            case POSTING ->
                addOfAgencies(
                        kind, ready, papers, round -> posting(ready, round).paper(language));
            case STATISTICS ->
                addOfAgencies(
                        kind,
                        ready,
                        papers,
                        round -> StatisticsSheet.of(round, ready.register()).paper(language));
            case LEVELLING ->
                addOfAgencies(
                        kind,
                        ready,
                        papers,
                        round -> LevellingSheet.of(LevellingStatistics.of(round, ready.register()), ready.register())
                                .paper(language));
            case PROCEDURE ->
                CaseRunner.procedures(ready, day)
                        .forEach(round -> papers.put(
                                name(
                                        kind,
                                        round.period(),
                                        round.agency(),
                                        round.policy().id()),
                                ProcedureReport.paper(round, ready.register().organization(), language)));
            case FOLLOW_UP -> addFollowUps(kind, ready, day, papers, language);
            case CONSEQUENCES -> addPersonal(kind, report, papers, person -> consequences(ready, person, language));
            case RECONSIDERATION -> addReconsiderations(kind, ready, papers, language);
        }
        return ImmutableListMultimap.copyOf(papers);
    }

    private static void addPersonal(
            Kind kind,
            ScenarioReport report,
            ListMultimap<String, Paper> papers,
            Function<Explained, Optional<Paper>> writer) {
        for (RoundReport round : report.rounds()) {
            Stream.concat(round.months().stream(), round.people().values().stream())
                    .forEach(person -> writer.apply(person)
                            .ifPresent(paper -> papers.put(
                                    name(
                                            kind,
                                            person.card().period(),
                                            person.cadre().id().text(),
                                            round.policy().id()),
                                    paper)));
        }
    }

    private static void addOfAgencies(
            Kind kind, Scenario.Ready ready, ListMultimap<String, Paper> papers, Function<AgencyRound, Paper> writer) {
        for (AgencyRound round : CaseRunner.agencyRounds(ready)) {
            papers.put(name(kind, round.period(), round.agency(), round.policy().id()), writer.apply(round));
        }
    }

    /** One paper a period; extensions are read by the first policy of the case. */
    private static void addFollowUps(
            Kind kind,
            Scenario.Ready ready,
            Optional<LocalDate> day,
            ListMultimap<String, Paper> papers,
            Language language) {
        Register register = ready.register();
        if (register.followUps().isEmpty()) {
            return;
        }
        Policy policy = ready.policies().get(0);
        ready.periods().stream()
                .map(period -> day.orElse(period.lastDay()))
                .distinct()
                .forEach(on -> papers.put(
                        name(kind, on),
                        FollowUpReport.paper(
                                FollowUpBoard.of(policy, register, ready.followUpRules(), on),
                                ready.followUpRules(),
                                policy,
                                register.organization(),
                                language)));
    }

    /** What follows from a class; nothing of a month without one, nor of somebody for whom no rule proposes anything. */
    private static Optional<Paper> consequences(Scenario.Ready ready, Explained person, Language language) {
        Policy policy = person.card().policy();
        EvaluationPeriod period = person.card().period();
        if (!CaseRunner.hasClassFor(policy, period.kind())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Measures.of(ready, policy)
                            .consequences(person.cadre().id(), period, Optional.of(person.proposal())))
                    .filter(consequences -> !consequences.measures().isEmpty())
                    .map(consequences -> ConsequenceNotice.paper(person.cadre(), consequences, language));
        } catch (UnconfirmedConsequenceException refusal) {
            return Optional.of(ConsequenceNotice.unconfirmed(person.cadre(), period, refusal.rule(), language));
        }
    }

    /** The facts without the results that replace others are the facts as they were. */
    private static void addReconsiderations(
            Kind kind, Scenario.Ready ready, ListMultimap<String, Paper> papers, Language language) {
        Register after = ready.register();
        ImmutableList<Result> left = after.results().stream()
                .filter(result -> result.replaces().isEmpty())
                .collect(toImmutableList());
        if (left.size() == after.results().size()) {
            return;
        }
        Register before = Register.builder().from(after).results(left).build();
        addOfAgencies(
                kind,
                ready,
                papers,
                round -> ReconsiderationNotice.paper(
                        Reconsideration.between(round.policy(), before, after, round.agency(), round.period()),
                        AfterPetition.ours(),
                        language));
    }

    /** On which readings the proposals of a round depend, as far as the case was asked. */
    private static ImmutableListMultimap<CadreId, Sensitivity.Alternative> dependences(
            ScenarioReport report, AgencyRound round) {
        ImmutableListMultimap.Builder<CadreId, Sensitivity.Alternative> dependences = ImmutableListMultimap.builder();
        report.rounds().stream()
                .filter(other -> other.policy().equals(round.policy())
                        && other.period().equals(round.period())
                        && other.agency().equals(Optional.of(round.agency())))
                .forEach(other -> other.people()
                        .forEach((person, explained) -> dependences.putAll(person, explained.dependences())));
        return dependences.build();
    }

    private static PublicPosting posting(Scenario.Ready ready, AgencyRound round) {
        Unit unit = ready.register().organization().unit(round.agency()).orElseThrow();
        ImmutableList<Explained> people = round.placements().stream()
                .map(placement -> Explained.of(
                                placement,
                                ready.register()
                                        .organization()
                                        .cadre(placement.cadre())
                                        .orElseThrow())
                        .withResultIn(ready.register()))
                .collect(toImmutableList());
        return PublicPosting.of(unit, round.period(), people);
    }

    private static String name(Kind kind, Object... parts) {
        return fileName(kind.key(), parts);
    }

    /** The name of the file of a paper. */
    static String fileName(String kind, Object... parts) {
        StringBuilder name = new StringBuilder(kind);
        for (Object part : parts) {
            name.append('-').append(UNSAFE.matcher(Objects.toString(part)).replaceAll("_"));
        }
        return name.toString();
    }
}
