package io.github.thuocdo.examples.quickstart.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in the words of a person who writes cases what the YAML parser did not understand. */
final class SyntaxProblem {

    /** What a person would say, by words of the parser; the first entry that fits is taken, and # stands for a line number. */
    private static final ImmutableList<Hint> HINTS = ImmutableList.of(
            new Hint("escape", "a \\ in double quotation marks begins nothing known here; use single quotation marks"),
            new Hint("quoted scalar", "the quotation mark opened on line # is not closed"),
            new Hint(
                    "mapping values are not allowed",
                    "a second colon stands on the line, or the line above is indented otherwise; a text that holds a colon and"
                            + " a space needs quotation marks"),
            new Hint("sequence entries are not allowed", "a list must begin on a line of its own"),
            new Hint(
                    "leading empty lines",
                    "the block of text begun on line # is empty, or its first lines hold more spaces than the line that follows"),
            new Hint("block scalar", "after the sign | or > the line must end"),
            new Hint("scanning a tag", "a text that begins with ! needs quotation marks"),
            new Hint("scanning an anchor", "a text that begins with & needs quotation marks"),
            new Hint("scanning an alias", "a text that begins with * needs quotation marks"),
            new Hint(
                    "simple key",
                    "a line must be a key with a colon, an item with a hyphen, or the continuation of a text"),
            new Hint("flow", "the bracket opened on line # is not closed, or a comma is missing or too many"),
            new Hint("parsing a node", "a text that begins with this character needs quotation marks"),
            new Hint("cannot start any token", "a text that begins with this character needs quotation marks"),
            new Hint("directive", "a line that begins with % is not needed; leave it out"),
            new Hint("document start", "a document is one map; the next one begins with a line ---"));

    private SyntaxProblem() {}

    /** Returns the one problem at which the parser gave up. */
    static CaseProblem of(YamlEngineException failure, SourceText source) {
        if (failure instanceof MarkedYamlEngineException marked) {
            return ofMarked(marked, source);
        }
        return new CaseProblem(source.file(), "not-yaml", "", "is not YAML 1.2: " + failure.getMessage());
    }

    private static CaseProblem ofMarked(MarkedYamlEngineException failure, SourceText source) {
        Place where = failure.getProblemMark()
                .map(mark -> source.file().at(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(source.file());
        String line = source.line(where.line());
        String before = line.substring(0, Math.min(Math.max(where.column() - 1, 0), line.length()));
        String shown = Spelling.trimmed(line);
        if (isTabHere(before, line)) {
            return new CaseProblem(where, "tab-indentation", shown, "must be indented with spaces, not with a tab");
        }
        return new CaseProblem(where, "not-yaml", shown, "is not YAML: " + explanation(failure, before.isBlank()));
    }

    private static boolean isTabHere(String before, String line) {
        return before.isBlank() && (before.indexOf('\t') >= 0 || line.startsWith("\t", before.length()));
    }

    private static String explanation(MarkedYamlEngineException failure, boolean atStartOfLine) {
        String words = Optional.ofNullable(failure.getContext()).orElse("") + ", "
                + Optional.ofNullable(failure.getProblem()).orElse("");
        if (words.contains("<block end>")) {
            return atStartOfLine
                    ? "it does not fit what began on line " + lineOf(failure)
                            + "; keys of one map and items of one list must begin in the same column"
                    : "nothing may follow a closed quotation mark or bracket on its line";
        }
        return HINTS.stream()
                .filter(hint -> words.contains(hint.words()))
                .map(hint -> hint.rule().replace("#", lineOf(failure)))
                .findFirst()
                .orElse(words);
    }

    private static String lineOf(MarkedYamlEngineException failure) {
        Optional<Mark> mark = failure.getContextMark().or(failure::getProblemMark);
        return mark.map(place -> String.valueOf(place.getLine() + 1)).orElse("?");
    }

    /** Words of the parser, and what a person would say. */
    private record Hint(String words, String rule) {}
}
