package io.github.thuocdo.examples.quickstart;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.examples.quickstart.run.CasePapers;
import io.github.thuocdo.examples.quickstart.run.CaseRunner;
import io.github.thuocdo.examples.quickstart.run.PolicyComparison;
import io.github.thuocdo.examples.quickstart.run.PolicyTrials;
import io.github.thuocdo.examples.quickstart.run.ReportJson;
import io.github.thuocdo.examples.quickstart.run.ReportText;
import io.github.thuocdo.examples.quickstart.run.ScenarioReport;
import io.github.thuocdo.examples.quickstart.run.TriedPolicy;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.PolicyFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.paper.Paper;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The command line: which files to read, and how to print what came of them.
 *
 * <p>Not thread-safe.
 */
final class CommandLine {

    private static final Pattern CASE_FILE = Pattern.compile("\\.ya?ml$");
    private static final BilingualText USAGE = new BilingualText("""
            Cách dùng: java -jar thuocdo-quickstart.jar [--lang vi|en] [--full|--summary|--json] [--gaps] [--procedure NGÀY] TỆP|THƯ-MỤC…
            Lập văn bản: java -jar thuocdo-quickstart.jar --paper notice|form|report|board|posting|statistics|levelling|procedure|follow-up|consequences|reconsideration --out THƯ-MỤC [--follow-up NGÀY] [--html|--markdown] [--lang vi|en] TỆP|THƯ-MỤC…
            So sánh với chính sách khác: java -jar thuocdo-quickstart.jar --impact CHÍNH-SÁCH --out THƯ-MỤC [--html|--markdown] [--lang vi|en] TỆP|THƯ-MỤC…
            Thử chính sách: java -jar thuocdo-quickstart.jar --laws [--tries SỐ] [--seed SỐ] [--lang vi|en] [--summary|--json] TỆP|THƯ-MỤC|CHÍNH-SÁCH.json…""", """
            Usage: java -jar thuocdo-quickstart.jar [--lang vi|en] [--full|--summary|--json] [--gaps] [--procedure DAY] FILE|DIR…
            Papers: java -jar thuocdo-quickstart.jar --paper notice|form|report|board|posting|statistics|levelling|procedure|follow-up|consequences|reconsideration --out DIR [--follow-up DAY] [--html|--markdown] [--lang vi|en] FILE|DIR…
            Against another policy: java -jar thuocdo-quickstart.jar --impact POLICY --out DIR [--html|--markdown] [--lang vi|en] FILE|DIR…
            Trying policies: java -jar thuocdo-quickstart.jar --laws [--tries N] [--seed N] [--lang vi|en] [--summary|--json] FILE|DIR|POLICY.json…""");

    /** At most nine digits, so that it is a number of the machine as well. */
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private static final int BAD_INPUT = 2;
    static final int INTERNAL_ERROR = 3;

    private final PrintStream out;
    private final PrintStream err;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private Language language = Language.VIETNAMESE;
    private Form form = Form.OVERVIEW;
    private Extent extent = Extent.REPORT;
    private Task task = Task.CASES;
    private Optional<CasePapers.Kind> paper = Optional.empty();
    private Optional<Policy> other = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private Optional<PaperFiles.Print> print = Optional.empty();
    private Optional<LocalDate> procedure = Optional.empty();
    private Optional<LocalDate> followUp = Optional.empty();
    private OptionalInt tries = OptionalInt.empty();
    private OptionalInt seed = OptionalInt.empty();

    private static final Clash NOT_WITH_LAWS = new Clash(
            "not-with-laws",
            new BilingualText(
                    "không dùng cùng --laws, vì khi đó không lập vòng xếp loại nào",
                    "does not go with --laws, which holds no round"));
    private static final Clash ONLY_WITH_LAWS =
            new Clash("only-with-laws", new BilingualText("chỉ dùng cùng --laws", "is of use only with --laws"));
    private static final Clash NOT_WITH_PAPER =
            new Clash("not-with-paper", new BilingualText("không dùng cùng --paper", "does not go with --paper"));
    private static final Clash ONLY_WITH_PAPER = new Clash(
            "only-with-paper",
            new BilingualText("chỉ dùng cùng --paper hoặc --impact", "is of use only with --paper or --impact"));
    private static final Clash ONLY_WITH_FOLLOW_UP = new Clash(
            "only-with-follow-up",
            new BilingualText("chỉ dùng cùng --paper follow-up", "is of use only with --paper follow-up"));
    private static final Clash NOT_WITH_IMPACT =
            new Clash("not-with-impact", new BilingualText("không dùng cùng --impact", "does not go with --impact"));
    private static final Clash NO_FOLDER =
            new Clash("no-folder", new BilingualText("phải đi cùng --out THƯ-MỤC", "must come with --out DIR"));

    /** Why an option does not go with the others. */
    private record Clash(String code, BilingualText rule) {}

    /** What is done with the files. */
    private enum Task {
        CASES,
        PAPERS,
        IMPACT,
        LAWS
    }

    /** How much is printed of a case. */
    private enum Extent {
        REPORT,
        WITH_GAPS
    }

    /** In which form the reports are printed. */
    private enum Form {
        OVERVIEW,
        FULL,
        SUMMARY,
        JSON;

        private String option() {
            return Ascii.toLowerCase(name());
        }
    }

    CommandLine(PrintStream out, PrintStream err) {
        this.out = requireNonNull(out, "out");
        this.err = requireNonNull(err, "err");
    }

    /** Does what the arguments say and returns the exit code: 0, 1 for mismatches or broken laws, 2 for bad input. */
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
        return switch (task) {
            case CASES -> runCases();
            case PAPERS -> writePapers(paper.orElseThrow(), folder.orElseThrow());
            case IMPACT -> compare(other.orElseThrow(), folder.orElseThrow());
            case LAWS -> tryPolicies();
        };
    }

    /** Files whom another policy would move, of every case with classes. */
    private int compare(Policy other, Path into) {
        PaperFiles files = new PaperFiles(into, print.orElse(PaperFiles.Print.TEXT));
        int least = each(file -> CaseFile.read(file).cases().forEach(scenarios -> {
            PolicyComparison comparison = PolicyComparison.of(scenarios.get(0), other, language);
            problems.addAll(comparison.problems());
            write(files, into, comparison.papers());
        }));
        return finish(files, least);
    }

    /** Files the papers of every case; a case that was refused is told, and so is one that has no such paper. */
    private int writePapers(CasePapers.Kind kind, Path into) {
        PaperFiles files = new PaperFiles(into, print.orElse(PaperFiles.Print.TEXT));
        CaseRunner runner = CasePapers.runner(kind);
        int least = each(file -> CaseFile.read(file).cases().forEach(scenarios -> {
            ScenarioReport report = runner.run(scenarios.get(0));
            problems.addAll(report.problems());
            ImmutableListMultimap<String, Paper> papers =
                    CasePapers.of(kind, report, procedure.or(() -> followUp), language);
            if (papers.isEmpty() && report.problems().isEmpty()) {
                problems.add(noPaper(kind, file));
            }
            write(files, into, papers);
        }));
        return finish(files, least);
    }

    /** Tells what was written, and what was wrong. */
    private int finish(PaperFiles files, int least) {
        tell(problems);
        files.written().forEach(out::println);
        out.println(language.either("Số văn bản đã lập: ", "Papers written: ")
                + files.written().size());
        out.flush();
        err.flush();
        return Math.max(least, problems.isEmpty() ? 0 : BAD_INPUT);
    }

    private void write(PaperFiles files, Path into, ImmutableListMultimap<String, Paper> papers) {
        try {
            files.file(papers);
        } catch (UncheckedIOException failure) {
            problems.add(new Problem(
                    Place.ofFile(into.toString()),
                    "unwritable-folder",
                    BilingualText.of(into.toString()),
                    new BilingualText("phải là thư mục ghi được", "must be a folder that can be written to")));
        }
    }

    private static Problem noPaper(CasePapers.Kind kind, Path file) {
        return new Problem(
                Place.ofFile(file.toString()),
                "no-paper",
                BilingualText.of(kind.key()),
                new BilingualText(
                        "phải có kỳ nào cho ra văn bản này; biểu tổng hợp, niêm yết và thống kê cần một kỳ có xếp loại, phiếu cần mẫu của văn bản cho kỳ đó, danh sách xem xét lại cần kết quả đã được thay thế",
                        "must be a paper of some period of the case; a board, a posting and statistics need one with classes, a form one for which the instrument has it, a reconsideration a result that was replaced"));
    }

    private int runCases() {
        CaseRunner runner =
                form == Form.SUMMARY || form == Form.OVERVIEW ? CaseRunner.checking() : CaseRunner.explaining();
        List<ScenarioReport> reports = new ArrayList<>();
        int least = each(file -> run(file, runner, reports));
        int exitCode = reports.stream()
                .mapToInt(ScenarioReport::exitCode)
                .reduce(Math.max(least, problems.isEmpty() ? 0 : BAD_INPUT), Math::max);
        finish(reports, exitCode);
        return exitCode;
    }

    /** Does something with each file; returns 3 if the program itself was wrong, and 0 otherwise. */
    private int each(Consumer<Path> work) {
        int least = 0;
        for (Path file : files) {
            try {
                work.accept(file);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError error) {
                // Whatever is wrong with one file or with this program, the other files are not to blame.
                problems.add(broken(file, error));
                least = INTERNAL_ERROR;
            }
        }
        return least;
    }

    private int tryPolicies() {
        PolicyTrials trials = new PolicyTrials(tries.orElse(PolicyTrials.TRIES), seed.orElse(PolicyTrials.SEED));
        int least = each(file -> trials.add(file).forEach(this::print));
        problems.addAll(trials.problems());
        int sound = trials.isSound() ? 0 : 1;
        int exitCode = Math.max(sound, Math.max(least, problems.isEmpty() ? 0 : BAD_INPUT));
        tell(problems);
        out.print(form == Form.JSON ? trials.json(problems, language, exitCode) : trials.summary(language));
        out.flush();
        err.flush();
        return exitCode;
    }

    private void print(TriedPolicy policy) {
        if (form != Form.JSON) {
            out.println(form == Form.SUMMARY ? policy.summary(language) : policy.text(language));
            out.flush();
        }
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
        return switch (form) {
            case OVERVIEW, JSON -> ReportText.overview(language);
            case FULL -> ReportText.full(language);
            case SUMMARY -> ReportText.summary(language);
        };
    }

    private void print(ScenarioReport report, String text) {
        if (form != Form.JSON) {
            out.print(text);
            if (extent == Extent.WITH_GAPS) {
                out.print(text().gapsOf(report));
            }
            procedure.ifPresent(day -> out.print(text().procedureOf(report, day)));
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
            out.print(ReportJson.of(reports, problems, exitCode, beside()));
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

    /** What the document tells of each case beside what came of it. */
    private ImmutableList<ReportJson.Beside> beside() {
        ImmutableList.Builder<ReportJson.Beside> beside = ImmutableList.builder();
        if (extent == Extent.WITH_GAPS) {
            beside.add(ReportJson.gaps());
        }
        procedure.map(ReportJson::procedure).ifPresent(beside::add);
        return beside.build();
    }

    /** Reads the arguments; says what is wrong with them. */
    private boolean understood(ImmutableList<String> arguments) {
        boolean named = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (!argument.startsWith("--")) {
                named = true;
                add(argument);
            } else if (!hasOption(argument, rest)) {
                return false;
            }
        }
        if (!named) {
            refuse("no-files", "", "phải ghi ít nhất một tệp hoặc thư mục", "must name at least one file or directory");
        }
        return named && isOneTask();
    }

    private boolean hasOption(String option, Iterator<String> rest) {
        switch (option) {
            case "--json" -> form = Form.JSON;
            case "--full" -> form = Form.FULL;
            case "--summary" -> form = Form.SUMMARY;
            case "--gaps" -> extent = Extent.WITH_GAPS;
            case "--procedure" -> {
                procedure = day(option, next(rest));
                return procedure.isPresent();
            }
            case "--follow-up" -> {
                followUp = day(option, next(rest));
                return followUp.isPresent();
            }
            case "--laws" -> task = Task.LAWS;
            case "--html" -> print = Optional.of(PaperFiles.Print.HTML);
            case "--markdown" -> print = Optional.of(PaperFiles.Print.MARKDOWN);
            case "--out" -> {
                return hasFolder(next(rest));
            }
            case "--paper" -> {
                return hasPaper(next(rest));
            }
            case "--impact" -> {
                return hasPolicy(next(rest));
            }
            case "--tries" -> tries = number(option, rest, 1, PolicyTrials.MOST_TRIES);
            case "--seed" -> seed = number(option, rest, 0, PolicyTrials.LAST_SEED);
            case "--lang" -> {
                return hasLanguage(next(rest));
            }
            default -> {
                refuse("unknown-option", option, "không có tùy chọn này", "is not a known option");
                return false;
            }
        }
        return problems.stream().noneMatch(problem -> problem.code().equals("not-a-count"));
    }

    private boolean hasPaper(Optional<String> word) {
        ImmutableList<CasePapers.Kind> kinds = ImmutableList.copyOf(CasePapers.Kind.values());
        paper = word.flatMap(text -> Term.find(kinds, text));
        if (paper.isEmpty()) {
            String known = String.join(", ", Term.keys(kinds));
            refuse(
                    "unknown-paper",
                    ("--paper " + word.orElse("")).strip(),
                    "phải là một trong: " + known,
                    "must be one of: " + known);
        }
        return paper.isPresent();
    }

    /** Reads the policy with which is compared: the id of an edition, or a file. */
    private boolean hasPolicy(Optional<String> word) {
        other = word.flatMap(StandardPolicies::byId);
        if (other.isEmpty()
                && word.filter(text -> text.toLowerCase(Locale.ROOT).endsWith(".json"))
                        .isPresent()) {
            PolicyFile read = PolicyFile.read(Path.of(word.get()));
            problems.addAll(read.problems());
            other = read.policy();
        }
        if (other.isEmpty() && problems.isEmpty()) {
            refuse(
                    "unknown-policy",
                    ("--impact " + word.orElse("")).strip(),
                    "phải là mã của một chính sách có sẵn hoặc một tệp .json",
                    "must be the id of a policy that is shipped, or a file that ends in .json");
        }
        return other.isPresent();
    }

    /** Reads the day on which it is asked where the results, or the matters that are followed, stand. */
    private Optional<LocalDate> day(String option, Optional<String> word) {
        Optional<LocalDate> day = word.flatMap(CommandLine::parsed);
        if (day.isEmpty()) {
            refuse(
                    "not-a-day",
                    (option + " " + word.orElse("")).strip(),
                    "phải có ngày ở sau, như 2026-12-15",
                    "must be followed by a day such as 2026-12-15");
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException refusal) {
            return Optional.empty();
        }
    }

    private boolean hasFolder(Optional<String> word) {
        try {
            folder = word.map(Path::of);
        } catch (InvalidPathException refusal) {
            folder = Optional.empty();
        }
        if (folder.isEmpty()) {
            refuse(
                    "no-folder",
                    ("--out " + word.orElse("")).strip(),
                    "phải có tên thư mục ở sau",
                    "must be followed by the name of a folder");
        }
        return folder.isPresent();
    }

    private static Optional<String> next(Iterator<String> rest) {
        return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }

    /** Reads the whole number that stands after an option. */
    private OptionalInt number(String option, Iterator<String> rest, int least, int most) {
        Optional<String> word = next(rest);
        OptionalInt number = word.filter(text -> WHOLE.matcher(text).matches())
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
        if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
            refuse(
                    "not-a-count",
                    (option + " " + word.orElse("")).strip(),
                    "phải là số nguyên từ " + least + " đến " + most,
                    "must be a whole number from " + least + " to " + most);
        }
        return number;
    }

    /** Whether the options are about one and the same thing. */
    private boolean isOneTask() {
        Optional<String> gaps = (extent == Extent.WITH_GAPS ? Optional.of("--gaps") : Optional.<String>empty())
                .or(() -> procedure.map(day -> "--procedure"));
        // where the results stand is a paper itself, and that is told of a day
        Optional<String> beside = paper.equals(Optional.of(CasePapers.Kind.PROCEDURE)) && extent == Extent.REPORT
                ? Optional.empty()
                : gaps;
        Optional<String> shown = form == Form.OVERVIEW ? Optional.empty() : Optional.of("--" + form.option());
        Optional<String> whole = form == Form.FULL ? shown : Optional.empty();
        Optional<String> filed = folder.map(into -> "--out").or(() -> print.map(how -> "--" + how.key()));
        Optional<String> followed = followUp.filter(day -> !paper.equals(Optional.of(CasePapers.Kind.FOLLOW_UP)))
                .map(day -> "--follow-up");
        Optional<String> tried = tries.isPresent() ? Optional.of("--tries") : Optional.empty();
        Optional<String> seeded = seed.isPresent() ? Optional.of("--seed") : Optional.empty();
        if (!isAbsent(followed, ONLY_WITH_FOLLOW_UP)) {
            return false;
        }
        if (task == Task.LAWS) {
            return isAbsent(
                            paper.map(kind -> "--paper")
                                    .or(() -> other.map(policy -> "--impact"))
                                    .or(() -> gaps)
                                    .or(() -> whole),
                            NOT_WITH_LAWS)
                    && isAbsent(filed, ONLY_WITH_PAPER);
        }
        if (other.isPresent()) {
            task = Task.IMPACT;
            return isAbsent(folder.isPresent() ? Optional.empty() : Optional.of("--impact"), NO_FOLDER)
                    && isAbsent(paper.map(kind -> "--paper").or(() -> gaps).or(() -> shown), NOT_WITH_IMPACT)
                    && isAbsent(tried.or(() -> seeded), ONLY_WITH_LAWS);
        }
        if (paper.isEmpty()) {
            return isAbsent(filed, ONLY_WITH_PAPER) && isAbsent(tried.or(() -> seeded), ONLY_WITH_LAWS);
        }
        task = Task.PAPERS;
        return isAbsent(folder.isPresent() ? Optional.empty() : Optional.of("--paper"), NO_FOLDER)
                && isAbsent(beside.or(() -> shown), NOT_WITH_PAPER)
                && isAbsent(tried.or(() -> seeded), ONLY_WITH_LAWS);
    }

    /** Refuses an option that does not go with the others. */
    private boolean isAbsent(Optional<String> option, Clash clash) {
        option.ifPresent(given -> refuse(
                clash.code(), given, clash.rule().vietnamese(), clash.rule().english()));
        return option.isEmpty();
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
