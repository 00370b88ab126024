package io.github.thuocdo.examples.quickstart.run;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.examples.quickstart.run.CasePapers.Kind;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Messages;
import io.github.thuocdo.scoring.words.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a paper must not hold, by whom it is for: one table, in which every kind of paper and every type that makes one has to stand. Looked for
 * in every paper of every shipped case, in both languages.
 */
class PapersByAudienceTest {

    private static final Path CASES = Path.of("cases");
    private static final Path NOTICES =
            Path.of("..", "..", "scoring", "src", "main", "java", "io", "github", "thuocdo", "scoring", "notice");

    /** What may be out of place on a paper. */
    private enum Found {
        /** Codes of rules, findings, questions, readings and elements. */
        CODES,
        /** The ids by which the register knows people, units, tasks and conclusions. */
        IDS,
        /** A number written as a quotient. */
        FRACTIONS,
        /** A point in a Vietnamese number. */
        DECIMAL_POINTS,
        /** Words of the other language. */
        OTHER_LANGUAGE,
        /** The names of people other than the one whom the paper is about and those who decide. */
        OTHERS,
        /** Any name. */
        NAMES,
        /** Any number but those of the period and of clauses, in a table. */
        SCORES,
        /** Discipline, conclusions and confidence votes, by their kinds. */
        GROUNDS,
        /** Why somebody was away. */
        LEAVE
    }

    /** For whom a paper is. */
    private enum Reader {
        PERSON(Found.OTHERS),
        AUTHORITY(),
        KEEPER(Found.SCORES, Found.GROUNDS, Found.LEAVE),
        MONITOR(Found.GROUNDS, Found.LEAVE),
        PUBLIC(Found.SCORES, Found.GROUNDS, Found.LEAVE),
        ANYBODY(Found.NAMES, Found.GROUNDS, Found.LEAVE);

        /** What no paper for an office holds. */
        private static final ImmutableSet<Found> NOBODY = Sets.immutableEnumSet(
                Found.CODES, Found.IDS, Found.FRACTIONS, Found.DECIMAL_POINTS, Found.OTHER_LANGUAGE);

        private final ImmutableSet<Found> own;

        Reader(Found... own) {
            this.own = ImmutableSet.copyOf(own);
        }

        private boolean mustNotSee(Found what) {
            return own.contains(what) || NOBODY.contains(what);
        }
    }

    private static Reader reader(Kind kind) {
        return switch (kind) {
            case NOTICE, FORM, CONSEQUENCES -> Reader.PERSON;
            case REPORT, BOARD, LEVELLING, RECONSIDERATION -> Reader.AUTHORITY;
            case PROCEDURE -> Reader.KEEPER;
            case FOLLOW_UP -> Reader.MONITOR;
            case POSTING -> Reader.PUBLIC;
            case STATISTICS -> Reader.ANYBODY;
        };
    }

    /** The types that make papers: as which kind each is filed, or why it is not filed. */
    private static final ImmutableMap<String, String> TYPES = ImmutableMap.<String, String>builder()
            .put("PersonNotice", Kind.NOTICE.key())
            .put("EvaluationForm", Kind.FORM.key())
            .put("AgencyReport", Kind.REPORT.key())
            .put("ClassificationBoard", Kind.BOARD.key())
            .put("PublicPosting", Kind.POSTING.key())
            .put("StatisticsSheet", Kind.STATISTICS.key())
            .put("LevellingSheet", Kind.LEVELLING.key())
            .put("AuthorityReport", "the whole record of one person for whoever checks it, with the codes")
            .put("ImpactSheet", "against another policy, which no kind of paper of a case has: --impact")
            .put("ImpactBoard", "the same for the authority, with the names of those who move: --impact")
            .put("ProcedureReport", Kind.PROCEDURE.key())
            .put("FollowUpReport", Kind.FOLLOW_UP.key())
            .put("ConsequenceNotice", Kind.CONSEQUENCES.key())
            .put("ReconsiderationNotice", Kind.RECONSIDERATION.key())
            .buildOrThrow();

    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
    private static final Pattern HEADING_OF_CELL = Pattern.compile(" data-heading=\"[^\"]*\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern CELL = Pattern.compile("<td[^>]*>([^<]*)</td>");
    private static final Pattern NOTE_OF_ORIGIN = Pattern.compile("Thuocdo \\S+|[0-9a-f]{64}");
    private static final Pattern CODE =
            Pattern.compile("\\[[a-z0-9./-]+]|(?<![\\p{L}0-9])(?:[a-z]+|\\d{2,3})\\.[a-z][a-z0-9-]*"
                    + "|(?<![\\p{L}0-9.])[a-z]+\\.\\d+(?![\\p{L}0-9])");
    private static final Pattern DIGITS = Pattern.compile("\\d");

    /** What has the look of a fraction or of a decimal and is none: a month, a day, the number of a decree, a clause in the numbers of an instrument that counts so. */
    private static final Pattern NO_NUMBER =
            Pattern.compile("(?<![0-9/])(?:0[1-9]|1[0-2])/20\\d\\d(?![0-9/])|ngày:? \\d{1,2}/\\d{1,2}(?![0-9/])"
                    + "|(?<![0-9/])\\d{1,4}/20\\d\\d(?![0-9/])"
                    + "|(?:Điều|Mục|khoản|Phụ lục) \\d[\\d.\\p{L}]*(?:, \\d+\\.[\\d.\\p{L}]*)*");

    private static final Pattern FRACTION = Pattern.compile("(?<![\\d/.,-])\\d+/\\d+(?![\\d/])");
    private static final Pattern POINT = Pattern.compile("\\d\\.\\d");
    private static final ImmutableSet<String> AWAY =
            ImmutableSet.of("thai sản", "ốm đau", "nghỉ ốm", "maternity", "sickness", "sick leave");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> CASES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .collect(toImmutableList())
                    .stream();
        }
    }

    /** The shipped cases, and one in which a result was replaced. */
    static Stream<String> casesOfEveryKind() throws IOException {
        return Stream.concat(
                cases(),
                Stream.of(Path.of("src/test/resources/replaced.yaml")
                        .toAbsolutePath()
                        .toString()));
    }

    @ParameterizedTest
    @MethodSource("casesOfEveryKind")
    void no_paper_holds_what_its_reader_must_not_see(String file) {
        MadePapers made = MadePapers.of(file);
        TreeSet<String> wrong = new TreeSet<>();
        for (Language language : Language.values()) {
            Looked looked = new Looked(made.facts(), language);
            for (Kind kind : Kind.values()) {
                ImmutableListMultimap<String, Paper> papers = made.papers(kind, language);
                Stream.of(Found.values())
                        .filter(reader(kind)::mustNotSee)
                        .forEach(what -> papers.forEach((name, paper) -> looked.find(what, name, paper)
                                .forEach(found ->
                                        wrong.add(what + " in " + name + " " + language.key() + ": " + found))));
            }
            looked.otherLanguage(CASES.resolve(file), made)
                    .forEach(word -> wrong.add(Found.OTHER_LANGUAGE + " " + language.key() + ": " + word));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_type_that_makes_a_paper_stands_in_the_table() throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(NOTICES)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.readString(file).contains("    public Paper ")
                        || Files.readString(file).contains("    public static Paper ")) {
                    types.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }

        assertThat(TYPES.keySet()).containsExactlyInAnyOrderElementsOf(types);
        assertThat(TYPES.values())
                .containsAll(Stream.of(Kind.values()).map(Kind::key).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CODES;vì 335.quota/tied",
                "CODES;theo vn.335-2025.individuals",
                "CODES;nhóm [late-count]",
                "CODES;Mục quantity.1",
                "CODES;do period-not-rated",
                "IDS;kl-31",
                "IDS;theo vananh: 80",
                "FRACTIONS;bằng 1/5 số người",
                "FRACTIONS;được 5473/60 điểm",
                "DECIMAL_POINTS;được 91.5 điểm",
                "OTHERS;kém Dương Thị Hà",
                "NAMES;của Trịnh Quốc Bình",
                "GROUNDS;bị khiển trách",
                "GROUNDS;Kỷ luật",
                "LEAVE;nghỉ thai sản"
            })
    void what_is_out_of_place_is_found(Found what, String text) {
        Scenario.Ready ward = MadePapers.of("ben-sen/nam.yaml").facts();
        Paper paper =
                Paper.builder(Language.VIETNAMESE, "THÔNG BÁO").paragraph(text).build();
        Paper without = Paper.builder(Language.VIETNAMESE, "THÔNG BÁO")
                .paragraph(
                        "Nội dung: 91,5 điểm, tháng 03/2026, ngày 20/08/2026, quyết định 31/QĐ-UBND, 335/2025/NĐ-CP, Mục III.4, 20 %.")
                .build();

        assertThat(new Looked(ward, Language.VIETNAMESE).find(what, "notice-2026-khai-x", paper))
                .isNotEmpty();
        assertThat(new Looked(ward, Language.VIETNAMESE).find(what, "notice-2026-khai-x", without))
                .isEmpty();
    }

    /** What is looked for in the papers of one case in one language. */
    private static final class Looked {

        private final Scenario.Ready ready;
        private final Language language;
        private final ImmutableList<String> tasks;
        private final ImmutableSet<String> ids;
        private final ImmutableSet<String> codes;
        private final ImmutableSet<String> grounds;

        Looked(Scenario.Ready ready, Language language) {
            this.ready = ready;
            this.language = language;
            this.tasks = ready.register().tasks().stream()
                    .map(Task::name)
                    .filter(name -> !name.isBlank())
                    .sorted(comparingInt(String::length).reversed())
                    .collect(toImmutableList());
            this.ids = ids(ready.register());
            this.codes = codes(ready.policies());
            this.grounds = grounds(language);
        }

        private ImmutableList<String> find(Found what, String name, Paper paper) {
            String shown = shown(paper);
            return switch (what) {
                case CODES -> both(matches(CODE, shown), words(codes, shown));
                case IDS -> words(ids, withoutTasks(shown));
                case FRACTIONS -> matches(FRACTION, numbers(shown));
                case DECIMAL_POINTS ->
                    language == Language.VIETNAMESE ? matches(POINT, numbers(shown)) : ImmutableList.of();
                case OTHER_LANGUAGE -> ImmutableList.of();
                case OTHERS -> namesBut(name, shown);
                case NAMES -> words(names(ready.register().organization().cadres()), shown);
                case SCORES ->
                    CELL.matcher(paper.html())
                            .results()
                            .map((MatchResult cell) -> cell.group(1))
                            .filter(cell -> DIGITS.matcher(cell).find() && !cell.contains(" "))
                            .collect(toImmutableList());
                case GROUNDS -> parts(grounds, shown);
                case LEAVE -> parts(AWAY, shown);
            };
        }

        private static String numbers(String shown) {
            return NO_NUMBER
                    .matcher(NOTE_OF_ORIGIN.matcher(shown).replaceAll(" "))
                    .replaceAll(" ");
        }

        /** What a task is called, its assigner wrote. */
        private String withoutTasks(String shown) {
            String left = shown;
            for (String name : tasks) {
                left = left.replace(name, " ");
            }
            return left;
        }

        /** The names of those whom the paper is not about, except where they act on that person. */
        private ImmutableList<String> namesBut(String paper, String shown) {
            String left = withoutTasks(shown);
            ImmutableSet<String> others = names(ready.register().organization().cadres().stream()
                    .filter(cadre -> !paper.contains("-" + cadre.id().text() + "-"))
                    .toList());
            for (String name : others) {
                for (String acting : acting(name)) {
                    left = left.replace(acting, " ");
                }
            }
            return words(others, left);
        }

        /** How somebody is named who decides about the person, or confirmed or refused a cause. */
        private ImmutableList<String> acting(String name) {
            Sentences said = Messages.of(language);
            ImmutableMap<String, String> competent = ImmutableMap.of("name", name, "unit", "");
            return ImmutableList.of(
                    said.text("competent.head", competent).strip(),
                    said.text("competent.delegate", competent).strip(),
                    said.text("excusal.confirmed", ImmutableMap.of("by", name)),
                    said.text("excusal.refused", ImmutableMap.of("by", name, "reason", ""))
                            .strip());
        }

        private static ImmutableSet<String> names(Collection<Cadre> people) {
            return people.stream().map(Cadre::name).collect(toImmutableSet());
        }

        private Set<String> otherLanguage(Path file, MadePapers made) {
            Set<String> own = new HashSet<>();
            OtherLanguage.collect(file, own);
            ready.policies().forEach(policy -> own.addAll(OtherLanguage.quotedBy(policy)));
            ready.consequences()
                    .rules()
                    .forEach(rule -> own.add(rule.provision().citation().clause()));
            StringBuilder all = new StringBuilder();
            for (Kind kind : Kind.values()) {
                made.papers(kind, language)
                        .values()
                        .forEach(paper -> all.append(shown(paper)).append(' '));
            }
            String text = OtherLanguage.without(NOTE_OF_ORIGIN.matcher(all).replaceAll(" "), own);
            return language == Language.VIETNAMESE
                    ? OtherLanguage.englishWords(text)
                    : OtherLanguage.vietnameseWords(text);
        }

        /** Ids that are no words: {@code dung} is a name without its marks, and stands in "nội dung" only with them. */
        private static ImmutableSet<String> ids(Register register) {
            return Stream.of(
                            register.organization().cadres().stream()
                                    .map(Cadre::id)
                                    .map(CadreId::text),
                            register.organization().units().stream()
                                    .map(unit -> unit.id().text()),
                            register.conclusions().stream().map(one -> one.id()))
                    .flatMap(ids -> ids)
                    .filter(id -> !OtherLanguage.isWord(id))
                    .collect(toImmutableSet());
        }

        private static ImmutableSet<String> codes(Collection<Policy> policies) {
            return Stream.of(
                            Stream.of(Finding.Code.values()).map(Term::key),
                            Stream.of(Gap.values()).map(Gap::code),
                            policies.stream().flatMap(policy -> policy.interpretations().keySet().stream()))
                    .flatMap(codes -> codes)
                    .filter(code -> code.contains("-"))
                    .collect(toImmutableSet());
        }

        private static ImmutableSet<String> grounds(Language language) {
            return Messages.of(language).keys().stream()
                    .filter(key -> key.startsWith("discipline.") || key.startsWith("conclusion."))
                    .map(key -> Messages.of(language).text(key).toLowerCase(Locale.ROOT))
                    .collect(toImmutableSet());
        }

        private static String shown(Paper paper) {
            String html = STYLE.matcher(paper.html()).replaceAll(" ");
            return TAG.matcher(HEADING_OF_CELL.matcher(html).replaceAll(""))
                    .replaceAll(" ")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        }

        private static ImmutableList<String> matches(Pattern pattern, String text) {
            return pattern.matcher(text).results().map(MatchResult::group).collect(toImmutableList());
        }

        private static ImmutableList<String> words(Collection<String> words, String text) {
            return words.stream()
                    .filter(word -> text.contains(word)
                            && Pattern.compile(
                                            "(?<![\\p{L}\\p{M}0-9-])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}0-9-])")
                                    .matcher(text)
                                    .find())
                    .collect(toImmutableList());
        }

        private static ImmutableList<String> parts(Collection<String> parts, String text) {
            String small = text.toLowerCase(Locale.ROOT);
            return parts.stream().filter(small::contains).collect(toImmutableList());
        }

        private static ImmutableList<String> both(List<String> one, List<String> other) {
            return ImmutableList.<String>builder().addAll(one).addAll(other).build();
        }
    }
}
