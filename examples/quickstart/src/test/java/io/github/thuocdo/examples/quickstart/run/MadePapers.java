package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.examples.quickstart.run.CasePapers.Kind;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.paper.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The papers of shipped case files, made once for all tests, with everything that they can tell. */
public final class MadePapers {

    private static final Path CASES = Path.of("cases");
    private static final Map<String, MadePapers> MADE = new ConcurrentHashMap<>();

    private final ScenarioReport report;
    private final ImmutableMap<Language, ImmutableMap<Kind, ImmutableListMultimap<String, Paper>>> papers;

    private MadePapers(String file) {
        Scenario scenario = CaseFile.read(CASES.resolve(file)).cases().get(0).get(0);
        this.report = CaseRunner.explaining().run(scenario);
        this.papers = Maps.toMap(List.of(Language.values()), this::inLanguage);
    }

    private ImmutableMap<Kind, ImmutableListMultimap<String, Paper>> inLanguage(Language language) {
        return Maps.toMap(List.of(Kind.values()), kind -> CasePapers.of(kind, report, Optional.empty(), language));
    }

    /** Returns the papers of a case, by its file below the folder of the shipped cases. */
    public static MadePapers of(String file) {
        return MADE.computeIfAbsent(file, MadePapers::new);
    }

    /** Returns the papers of a kind, by the name under which each is filed. */
    public ImmutableListMultimap<String, Paper> papers(Kind kind, Language language) {
        return papers.get(language).get(kind);
    }

    /** Returns the facts of the case. */
    public Scenario.Ready facts() {
        return (Scenario.Ready) report.scenario();
    }
}
