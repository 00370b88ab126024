package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.tree.Spelling;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in the words of a person who writes cases what the YAML parser did not understand. */
final class SyntaxProblem {

    /** What a person would say, by words of the parser; the first entry that fits is taken, and # stands for a line number. */
    private static final ImmutableList<Hint> HINTS = ImmutableList.of(
            new Hint(
                    "escape",
                    new BilingualText(
                            "dấu \\ trong ngoặc kép ở đây không có nghĩa; hãy dùng dấu nháy đơn",
                            "a \\ in double quotation marks begins nothing known here; use single quotation marks")),
            new Hint(
                    "quoted scalar",
                    new BilingualText(
                            "dấu ngoặc kép hoặc nháy mở ở dòng # chưa được đóng",
                            "the quotation mark opened on line # is not closed")),
            new Hint(
                    "mapping values are not allowed",
                    new BilingualText(
                            "dòng có dấu hai chấm thứ hai, hoặc dòng trên thụt vào khác; văn bản có dấu hai chấm và dấu cách phải"
                                    + " đặt trong ngoặc kép",
                            "a second colon stands on the line, or the line above is indented otherwise; a text that holds a colon"
                                    + " and a space needs quotation marks")),
            new Hint(
                    "sequence entries are not allowed",
                    new BilingualText(
                            "danh sách phải bắt đầu trên một dòng riêng", "a list must begin on a line of its own")),
            new Hint(
                    "leading empty lines",
                    new BilingualText(
                            "khối văn bản bắt đầu ở dòng # trống, hoặc các dòng đầu có nhiều dấu cách hơn dòng tiếp theo",
                            "the block of text begun on line # is empty, or its first lines hold more spaces than the line that"
                                    + " follows")),
            new Hint(
                    "block scalar",
                    new BilingualText("sau dấu | hoặc > phải xuống dòng", "after the sign | or > the line must end")),
            new Hint(
                    "scanning a tag",
                    new BilingualText(
                            "văn bản bắt đầu bằng ! phải đặt trong ngoặc kép",
                            "a text that begins with ! needs quotation marks")),
            new Hint(
                    "scanning an anchor",
                    new BilingualText(
                            "văn bản bắt đầu bằng & phải đặt trong ngoặc kép",
                            "a text that begins with & needs quotation marks")),
            new Hint(
                    "scanning an alias",
                    new BilingualText(
                            "văn bản bắt đầu bằng * phải đặt trong ngoặc kép",
                            "a text that begins with * needs quotation marks")),
            new Hint(
                    "simple key",
                    new BilingualText(
                            "mỗi dòng phải là khóa có dấu hai chấm, mục có dấu gạch, hoặc phần tiếp của văn bản",
                            "a line must be a key with a colon, an item with a hyphen, or the continuation of a text")),
            new Hint(
                    "flow",
                    new BilingualText(
                            "ngoặc mở ở dòng # chưa được đóng, hoặc thiếu hay thừa dấu phẩy",
                            "the bracket opened on line # is not closed, or a comma is missing or too many")),
            new Hint(
                    "parsing a node",
                    new BilingualText(
                            "văn bản bắt đầu bằng ký tự này phải đặt trong ngoặc kép",
                            "a text that begins with this character needs quotation marks")),
            new Hint(
                    "cannot start any token",
                    new BilingualText(
                            "văn bản bắt đầu bằng ký tự này phải đặt trong ngoặc kép",
                            "a text that begins with this character needs quotation marks")),
            new Hint(
                    "directive",
                    new BilingualText(
                            "không cần dòng bắt đầu bằng %; hãy bỏ đi",
                            "a line that begins with % is not needed; leave it out")),
            new Hint(
                    "document start",
                    new BilingualText(
                            "một tài liệu là một nhóm khóa; tài liệu sau bắt đầu bằng dòng ---",
                            "a document is one map; the next one begins with a line ---")));

    private static final BilingualText NOT_IN_ITS_COLUMN = new BilingualText(
            "không khớp với phần bắt đầu ở dòng #; các khóa cùng nhóm và các mục cùng danh sách phải bắt đầu ở cùng một cột",
            "it does not fit what began on line #; keys of one map and items of one list must begin in the same column");

    private SyntaxProblem() {}

    /** Returns the one problem at which the parser gave up. */
    static Problem of(YamlEngineException failure, SourceText source) {
        if (failure instanceof MarkedYamlEngineException marked) {
            return ofMarked(marked, source);
        }
        return new Problem(
                source.file(), "not-yaml", BilingualText.NONE, rule(quoted(String.valueOf(failure.getMessage()))));
    }

    private static Problem ofMarked(MarkedYamlEngineException failure, SourceText source) {
        Place where = failure.getProblemMark()
                .map(mark -> source.file().at(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(source.file());
        String line = source.line(where.line());
        String before = line.substring(0, Math.min(Math.max(where.column() - 1, 0), line.length()));
        String shown = Spelling.trimmed(line);
        if (isTabHere(before, line)) {
            return new Problem(
                    where,
                    "tab-indentation",
                    BilingualText.of(shown),
                    new BilingualText(
                            "phải thụt dòng bằng dấu cách, không dùng phím tab",
                            "must be indented with spaces, not with a tab"));
        }
        return new Problem(where, "not-yaml", BilingualText.of(shown), rule(explanation(failure, before.isBlank())));
    }

    private static boolean isTabHere(String before, String line) {
        return before.isBlank() && (before.indexOf('\t') >= 0 || line.startsWith("\t", before.length()));
    }

    private static BilingualText explanation(MarkedYamlEngineException failure, boolean atStartOfLine) {
        String words = Optional.ofNullable(failure.getContext()).orElse("") + ", "
                + Optional.ofNullable(failure.getProblem()).orElse("");
        if (words.contains("<block end>")) {
            return atStartOfLine
                    ? filled(NOT_IN_ITS_COLUMN, failure)
                    : new BilingualText(
                            "sau dấu đóng ngoặc hoặc đóng nháy không được ghi gì thêm trên cùng dòng",
                            "nothing may follow a closed quotation mark or bracket on its line");
        }
        return HINTS.stream()
                .filter(hint -> words.contains(hint.words()))
                .map(hint -> filled(hint.rule(), failure))
                .findFirst()
                .orElseGet(() -> quoted(words));
    }

    private static BilingualText rule(BilingualText explanation) {
        return new BilingualText(
                "không đúng cú pháp YAML: " + explanation.vietnamese(), "is not YAML: " + explanation.english());
    }

    private static BilingualText filled(BilingualText hint, MarkedYamlEngineException failure) {
        String line = lineOf(failure);
        return new BilingualText(
                hint.vietnamese().replace("#", line), hint.english().replace("#", line));
    }

    /** What the parser says is English, and no word of ours. */
    private static BilingualText quoted(String words) {
        return new BilingualText("bộ đọc YAML báo “" + words + "”", words);
    }

    private static String lineOf(MarkedYamlEngineException failure) {
        Optional<Mark> mark = failure.getContextMark().or(failure::getProblemMark);
        return mark.map(place -> String.valueOf(place.getLine() + 1)).orElse("?");
    }

    /** Words of the parser, and what a person would say. */
    private record Hint(String words, BilingualText rule) {}
}
