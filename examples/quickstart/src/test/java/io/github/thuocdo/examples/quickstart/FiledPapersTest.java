package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.examples.quickstart.run.CasePapers.Kind;
import io.github.thuocdo.examples.quickstart.run.MadePapers;
import io.github.thuocdo.scoring.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The papers in {@code docs/papers} are those that the command line files, to the last byte, and nothing else lies there.
 *
 * <p>Run with {@code -Dpapers.write=true}, they are filed anew instead of compared.
 */
class FiledPapersTest {

    private static final boolean WRITE = Boolean.getBoolean("papers.write");
    private static final Path FOLDER = Path.of("..", "..", "docs", "papers");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+\\.html)\\)");

    /** The papers that are about one person, of whom only some are filed. */
    private static final ImmutableSet<Kind> PERSONAL = ImmutableSet.of(Kind.NOTICE, Kind.FORM, Kind.CONSEQUENCES);

    /** Nothing of these cases replaces a result, and nothing in them is followed. */
    private static final ImmutableSet<Kind> NOT_FILED = ImmutableSet.of(Kind.RECONSIDERATION, Kind.FOLLOW_UP);

    /** What is filed in one folder: the papers of agencies, and those of some people. */
    private record Shelf(
            String agency, String file, Language language, Predicate<String> agencies, ImmutableSet<String> people) {

        private Path folder() {
            return FOLDER.resolve(agency).resolve(language.key());
        }

        private String command(Kind kind) {
            return "--paper " + kind.key() + " --html --lang " + language.key() + " --out docs/papers/" + agency + "/"
                    + language.key() + " examples/quickstart/cases/" + agency + "/" + file;
        }

        private boolean holds(Kind kind, String name) {
            return PERSONAL.contains(kind)
                    ? people.stream().anyMatch(person -> name.contains("-" + person + "-"))
                    : agencies.test(name);
        }

        @Override
        public String toString() {
            return agency + " " + language.key();
        }
    }

    static ImmutableList<Shelf> shelves() {
        return ImmutableList.of(
                new Shelf(
                        "ben-sen",
                        "nam.yaml",
                        Language.VIETNAMESE,
                        name -> true,
                        ImmutableSet.of("binh", "nhan", "dieu", "khai", "vananh", "ha", "luc", "tue")),
                new Shelf(
                        "ben-sen",
                        "nam.yaml",
                        Language.ENGLISH,
                        name -> name.contains("-bs-"),
                        ImmutableSet.of("vananh")),
                new Shelf(
                        "bai-sen",
                        "truong-2026.yaml",
                        Language.VIETNAMESE,
                        name -> true,
                        ImmutableSet.of("ht", "pho1", "gv04", "gv05", "gv17", "tovan")),
                new Shelf(
                        "bai-sen",
                        "truong-2026.yaml",
                        Language.ENGLISH,
                        name -> name.contains("-bs-"),
                        ImmutableSet.of("gv05")));
    }

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("shelves")
    void what_is_filed_is_what_the_command_line_files(Shelf shelf) throws IOException {
        Map<String, String> made = made(shelf);
        if (WRITE) {
            file(shelf.folder(), made);
        }

        assertThat(filed(shelf.folder()))
                .as("%s, filed anew with -Dpapers.write=true", shelf.folder())
                .isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("shelves")
    void somebody_of_every_kind_is_filed(Shelf shelf) {
        MadePapers made = MadePapers.of(shelf.agency() + "/" + shelf.file());
        for (Kind kind : Kind.values()) {
            ImmutableSet<String> names = made.papers(kind, shelf.language()).keySet();

            assertThat(names.isEmpty()).as("%s", kind).isEqualTo(NOT_FILED.contains(kind));
            assertThat(names.isEmpty() || names.stream().anyMatch(name -> shelf.holds(kind, name)))
                    .as("%s", kind)
                    .isTrue();
        }
    }

    @Test
    void the_page_about_them_names_each_once_with_the_command_and_nothing_else_lies_there() throws IOException {
        String page = Files.readString(FOLDER.resolve("README.md"));
        ImmutableList<String> linked = LINK.matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .collect(ImmutableList.toImmutableList());

        assertThat(linked).doesNotHaveDuplicates().hasSameElementsAs(lying(".html"));
        assertThat(lying("")).containsExactlyInAnyOrderElementsOf(new TreeSet<>(with(linked, "README.md")));
        for (Shelf shelf : shelves()) {
            assertThat(page).contains(shelf.command(Kind.NOTICE).replace("--paper notice", "--paper \"$paper\""));
        }
        assertThat(page).contains("for paper in " + String.join(" ", kinds()) + "; do");
    }

    private static ImmutableList<String> kinds() {
        return Stream.of(Kind.values()).map(Kind::key).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> with(ImmutableList<String> names, String one) {
        return ImmutableList.<String>builder().addAll(names).add(one).build();
    }

    /** Files the papers as the command line does, and reads those that belong on the shelf. */
    private Map<String, String> made(Shelf shelf) throws IOException {
        MadePapers papers = MadePapers.of(shelf.agency() + "/" + shelf.file());
        PaperFiles files = new PaperFiles(directory, PaperFiles.Print.HTML);
        Map<String, String> made = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            ImmutableListMultimap<String, Paper> all = papers.papers(kind, shelf.language());
            files.file(all);
            for (Path file : files.written()) {
                String name = file.getFileName().toString();
                if (name.startsWith(kind.key() + "-") && shelf.holds(kind, name)) {
                    made.put(name, Files.readString(file));
                }
            }
        }
        return made;
    }

    private static void file(Path folder, Map<String, String> made) throws IOException {
        Files.createDirectories(folder);
        for (String name : filed(folder).keySet()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, String> paper : made.entrySet()) {
            Files.writeString(folder.resolve(paper.getKey()), paper.getValue());
        }
    }

    private static Map<String, String> filed(Path folder) throws IOException {
        Map<String, String> filed = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                filed.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return filed;
    }

    /** The files below the folder whose name ends so, as a link on the page names them. */
    private static ImmutableList<String> lying(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
