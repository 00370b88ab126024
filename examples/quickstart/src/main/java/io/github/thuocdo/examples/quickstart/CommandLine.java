package io.github.thuocdo.examples.quickstart;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.examples.quickstart.run.CaseRunner;
import io.github.thuocdo.examples.quickstart.run.ReportJson;
import io.github.thuocdo.examples.quickstart.run.ReportText;
import io.github.thuocdo.examples.quickstart.run.ScenarioReport;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The command line: which files to read, and how to print what came of them.
 *
 * <p>Not thread-safe.
 */
final class CommandLine {

    private static final Pattern CASE_FILE = Pattern.compile("\\.ya?ml$");
    private static final BilingualText USAGE = new BilingualText(
            "Cách dùng: java -jar thuocdo-quickstart.jar [--lang vi|en] [--summary|--json] [--gaps] TỆP|THƯ-MỤC…",
            "Usage: java -jar thuocdo-quickstart.jar [--lang vi|en] [--summary|--json] [--gaps] FILE|DIR…");

    private static final int BAD_INPUT = 2;
    static final int INTERNAL_ERROR = 3;

    private final PrintStream out;
    private final PrintStream err;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private Language language = Language.VIETNAMESE;
    private Form form = Form.FULL;
    private Extent extent = Extent.REPORT;

    /** How much is printed of a case. */
    private enum Extent {
        REPORT,
        WITH_GAPS
    }

    /** In which form the reports are printed. */
    private enum Form {
        FULL,
        SUMMARY,
        JSON
    }

    CommandLine(PrintStream out, PrintStream err) {
        this.out = requireNonNull(out, "out");
        this.err = requireNonNull(err, "err");
    }

    /** Does what the arguments say and returns the exit code: 0, 1 for mismatches, 2 for bad input. */
    int run(String... arguments) {
        if (!understood(ImmutableList.copyOf(arguments))) {
            tell(problems);
            err.println(said(USAGE));
            if (ImmutableList.copyOf(arguments).contains("--json")) {
                out.print(ReportJson.of(ImmutableList.of(), problems, BAD_INPUT));
                out.flush();
            }
            return BAD_INPUT;
        }
        CaseRunner runner = form == Form.SUMMARY ? CaseRunner.checking() : CaseRunner.explaining();
        List<ScenarioReport> reports = new ArrayList<>();
        int least = 0;
        for (Path file : files) {
            try {
                run(file, runner, reports);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError error) {
                // Whatever is wrong with one file or with this program, the other files are not to blame.
                problems.add(broken(file, error));
                least = INTERNAL_ERROR;
            }
        }
        int exitCode = reports.stream()
                .mapToInt(ScenarioReport::exitCode)
                .reduce(Math.max(least, problems.isEmpty() ? 0 : BAD_INPUT), Math::max);
        finish(reports, exitCode);
        return exitCode;
    }

    private void run(Path file, CaseRunner runner, List<ScenarioReport> reports) {
        for (ImmutableList<Scenario> scenarios : CaseFile.read(file).cases()) {
            ScenarioReport own = runner.run(scenarios.get(0));
            print(own, text().ofCase(own));
            reports.add(own);
            for (Scenario scenario : scenarios.subList(1, scenarios.size())) {
                ScenarioReport variant = runner.run(scenario);
                print(variant, text().ofVariant(variant, own));
                reports.add(variant);
            }
        }
    }

    /** Says that the program itself is wrong, in the language that was asked for so far; what the machine said is quoted. */
    String broken(Throwable error) {
        return language.either(
                "lỗi của chương trình [" + error + "]; xin báo lại kèm hồ sơ [internal-error]",
                "internal error: " + error + "; please report it with the case file [internal-error]");
    }

    /** Says the same of one file. */
    private static Problem broken(Path file, Throwable error) {
        return new Problem(
                Place.ofFile(file.toString()),
                "internal-error",
                BilingualText.of(error.getClass().getSimpleName()),
                new BilingualText(
                        "lỗi của chương trình [" + error.getMessage() + "]; xin báo lại kèm hồ sơ",
                        "is an error of the program: " + error.getMessage() + "; please report it with the case file"));
    }

    private ReportText text() {
        return form == Form.SUMMARY ? ReportText.summary(language) : ReportText.full(language);
    }

    private void print(ScenarioReport report, String text) {
        if (form != Form.JSON) {
            out.print(text);
            if (extent == Extent.WITH_GAPS) {
                out.print(text().gapsOf(report));
            }
            report.mismatches().stream()
                    .map(mismatch -> mismatch.line(language))
                    .forEach(out::println);
        }
        tell(report.problems());
    }

    private void tell(List<Problem> found) {
        found.stream().map(problem -> problem.line(language)).forEach(err::println);
    }

    private void finish(List<ScenarioReport> reports, int exitCode) {
        tell(problems);
        if (form == Form.JSON) {
            out.print(
                    extent == Extent.WITH_GAPS
                            ? ReportJson.withGaps(reports, problems, exitCode)
                            : ReportJson.of(reports, problems, exitCode));
        } else {
            long met = reports.stream().filter(report -> report.exitCode() == 0).count();
            out.println(String.format(
                    Locale.ROOT,
                    language.either(
                            "%d tình huống, %d đúng như mong đợi, %d không đúng, %d bị từ chối",
                            "%d cases, %d as expected, %d not as expected, %d refused"),
                    reports.size(),
                    met,
                    reports.stream().filter(report -> report.exitCode() == 1).count(),
                    reports.stream().filter(report -> report.exitCode() == 2).count()));
        }
        out.flush();
        err.flush();
    }

    /** Reads the arguments; says what is wrong with them. */
    private boolean understood(ImmutableList<String> arguments) {
        boolean named = false;
        int next = 0;
        while (next < arguments.size()) {
            String argument = arguments.get(next);
            next++;
            switch (argument) {
                case "--json" -> form = Form.JSON;
                case "--summary" -> form = Form.SUMMARY;
                case "--gaps" -> extent = Extent.WITH_GAPS;
                case "--lang" -> {
                    Optional<String> word =
                            next < arguments.size() ? Optional.of(arguments.get(next)) : Optional.empty();
                    if (!hasLanguage(word)) {
                        return false;
                    }
                    next++;
                }
                default -> {
                    if (argument.startsWith("--")) {
                        refuse("unknown-option", argument, "không có tùy chọn này", "is not a known option");
                        return false;
                    }
                    named = true;
                    add(argument);
                }
            }
        }
        if (!named) {
            refuse("no-files", "", "phải ghi ít nhất một tệp hoặc thư mục", "must name at least one file or directory");
        }
        return named;
    }

    private void refuse(String code, String argument, String vietnamese, String english) {
        Place arguments = Place.ofFile(said(new BilingualText("tham số", "arguments")));
        BilingualText rule = new BilingualText(vietnamese, english);
        problems.add(new Problem(arguments, code, BilingualText.of(argument), rule));
    }

    private String said(BilingualText text) {
        return language.of(text);
    }

    private boolean hasLanguage(Optional<String> word) {
        Optional<Language> named = word.flatMap(text -> Term.find(ImmutableList.copyOf(Language.values()), text));
        named.ifPresentOrElse(
                found -> language = found,
                () -> refuse(
                        "unknown-language", "--lang " + word.orElse(""), "phải là vi hoặc en", "must be vi or en"));
        return named.isPresent();
    }

    private void add(String argument) {
        Place place = Place.ofFile(argument);
        try {
            Path path = Path.of(argument);
            if (!Files.isDirectory(path)) {
                files.add(path);
                return;
            }
            List<Path> found = caseFilesIn(path);
            if (found.isEmpty()) {
                problems.add(new Problem(
                        place,
                        "no-files",
                        BilingualText.of(argument),
                        new BilingualText(
                                "phải có tệp hồ sơ, tên kết thúc bằng .yaml hoặc .yml",
                                "must hold a case file, which ends in .yaml or .yml")));
            }
            files.addAll(found);
        } catch (InvalidPathException | UncheckedIOException | SecurityException refusal) {
            problems.add(new Problem(
                    place,
                    "unreadable-file",
                    BilingualText.of(argument),
                    new BilingualText(
                            "phải là tệp hoặc thư mục đọc được", "must be a file or a directory that can be read")));
        }
    }

    private static List<Path> caseFilesIn(Path directory) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (CASE_FILE.matcher(file.toString()).find() && Files.isRegularFile(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    // What cannot be opened is told when it is read, as any other file.
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found.stream().sorted().toList();
    }
}
