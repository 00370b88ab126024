package io.github.thuocdo.examples.quickstart.fuzz;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.examples.quickstart.run.CaseRunner;
import io.github.thuocdo.examples.quickstart.run.ReportJson;
import io.github.thuocdo.examples.quickstart.run.ReportText;
import io.github.thuocdo.examples.quickstart.run.ScenarioReport;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.refusal.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Case files with something wrong in them: first every key at the top of every file removed, then given every hostile value, alone and in
 * pairs, then anything anywhere. Whatever it is, it is run or refused in words of both languages, each on one line.
 */
final class SpoiledCases implements Family {

    private static final int MOST_PROBLEMS = 201;
    private static final int LONGEST_LINE = 4000;

    private final Corpus corpus;
    private long number;

    SpoiledCases(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public String name() {
        return "case files";
    }

    @Override
    public Trial next(Random random) {
        String text = number < systematic() ? spoiledInOrder((int) number) : spoiled(random);
        number++;
        return run(text, random.nextInt(8) == 0);
    }

    /** Each file once with each of its first keys removed and broken. */
    private int systematic() {
        return corpus.size() * KEYS * 2;
    }

    private static final int KEYS = 12;

    private String spoiledInOrder(int index) {
        List<String> blocks = blocks(corpus.text(index % corpus.size()));
        int key = index / corpus.size() / 2 % KEYS % blocks.size();
        return String.join(
                "",
                index / corpus.size() % 2 == 0
                        ? without(blocks, key)
                        : broken(blocks, key, Hostile.value(index % Hostile.count())));
    }

    private String spoiled(Random random) {
        String text = corpus.text(random);
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            List<String> blocks = blocks(text);
            int block = random.nextInt(blocks.size());
            text = switch (random.nextInt(4)) {
                case 0 -> String.join("", without(blocks, block));
                case 1 -> String.join("", broken(blocks, block, Hostile.value(random)));
                case 2 -> lines(text, random);
                default -> value(text, random);
            };
        }
        return text;
    }

    /** The keys at the top with all that stands below them. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        for (String line : text.split("(?<=\n)")) {
            if (blocks.isEmpty() || !line.startsWith(" ") && !line.startsWith("#") && !line.isBlank()) {
                blocks.add(line);
            } else {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + line);
            }
        }
        return blocks;
    }

    private static List<String> without(List<String> blocks, int index) {
        List<String> left = new ArrayList<>(blocks);
        left.remove(index);
        return left;
    }

    private static List<String> broken(List<String> blocks, int index, String value) {
        List<String> other = new ArrayList<>(blocks);
        int colon = other.get(index).indexOf(':');
        other.set(index, (colon < 0 ? "x" : other.get(index).substring(0, colon)) + ": " + value + "\n");
        return other;
    }

    private static String lines(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(one, lines.get(other));
            case 2 -> lines.set(one, lines.set(other, lines.get(one)));
            case 3 -> lines.set(one, " ".repeat(random.nextInt(5)) + lines.get(one));
            default ->
                lines.set(
                        one,
                        lines.get(one)
                                        .substring(
                                                0, random.nextInt(lines.get(one).length() + 1)) + "\n");
        }
        return String.join("", lines);
    }

    /** One word of the text replaced by a hostile value, or by another word of it. */
    private static String value(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int start = from;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        int end = from;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(0, start) + Hostile.value(random) + text.substring(end);
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '.' || letter == '-' || letter == '/';
    }

    private static Trial run(String text, boolean printed) {
        List<ScenarioReport> reports = new ArrayList<>();
        try {
            for (Scenario scenario : CaseFile.parse("spoiled.yaml", text).scenarios()) {
                reports.add((printed ? CaseRunner.explaining() : CaseRunner.checking()).run(scenario));
            }
            if (printed) {
                ReportJson.of(reports, List.of(), 0);
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError error) {
            return Trial.thrown(text, error);
        }
        Optional<String> trouble = reports.stream()
                .flatMap(report -> trouble(report, text, printed).stream())
                .findFirst();
        boolean taken = reports.stream().anyMatch(report -> report.exitCode() < 2);
        return new Trial(text, taken, trouble);
    }

    private static Optional<String> trouble(ScenarioReport report, String text, boolean printed) {
        if (report.problems().size() > MOST_PROBLEMS) {
            return Optional.of(report.problems().size() + " problems");
        }
        long lines = text.lines().count() + 1;
        for (Problem problem : report.problems()) {
            if (problem.where().line() > lines) {
                return Optional.of("no such line: " + problem.line());
            }
            for (Language language : Language.values()) {
                String line = problem.line(language);
                if (line.length() > LONGEST_LINE
                        || PlainText.unprinted(line.replaceAll("[\u2018-\u201f]", ""))
                                .isPresent()
                        || line.matches(".*\\b(null|Exception|Optional)\\b.*") && !text.contains("null")) {
                    return Optional.of("not a line for people: " + line);
                }
            }
        }
        return printed && report.exitCode() < 2 ? forged(report) : Optional.empty();
    }

    /** Nothing that a file says stands on a line of its own. */
    private static Optional<String> forged(ScenarioReport report) {
        String shown = ReportText.full(Language.VIETNAMESE).ofCase(report).replace("\n", " ");
        return PlainText.unprinted(shown).isPresent() ? Optional.of("forged: " + shown) : Optional.empty();
    }
}
