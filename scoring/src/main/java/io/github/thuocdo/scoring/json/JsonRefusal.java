package io.github.thuocdo.scoring.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.tree.TreeRefusal;
import java.io.Serial;

/**
 * A text that is not accepted as JSON of what it should be: where, what stands there, and the rule that it breaks.
 *
 * <p>Example: {@code $.lines[0].coefficient (0.5): must be a number as text, such as "290/3" or "0.5"}.
 */
public final class JsonRefusal extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Nobody reads more of them. */
    private static final int MOST = 200;

    private final String path;
    private final String value;
    private final BilingualText rule;

    /** Everything that is refused, if it is more than one thing. */
    private final ImmutableList<JsonRefusal> all;

    JsonRefusal(String path, String value, BilingualText rule) {
        this(path, value, rule, place(path, value) + rule.english(), ImmutableList.of());
    }

    private JsonRefusal(String path, String value, BilingualText rule, String message, ImmutableList<JsonRefusal> all) {
        super(message);
        this.path = path;
        this.value = value;
        this.rule = rule;
        this.all = all;
    }

    /** Returns the refusal of a node of a document, by its path. */
    static JsonRefusal of(TreeRefusal refusal) {
        String path = refusal.at().place().path().english();
        return refusal.missing().isEmpty()
                ? new JsonRefusal(path, JsonText.summary(refusal.at()), refusal.rule())
                : new JsonRefusal(JsonText.path(path, refusal.missing()), "", refusal.rule());
    }

    /** Returns one refusal of everything, whose place is that of the first; of very many only how many more there are. */
    static JsonRefusal ofAll(ImmutableList<TreeRefusal> refused) {
        ImmutableList.Builder<JsonRefusal> told = ImmutableList.builder();
        refused.stream().limit(MOST).map(JsonRefusal::of).forEach(told::add);
        if (refused.size() > MOST) {
            int more = refused.size() - MOST;
            told.add(new JsonRefusal(
                    "$",
                    "",
                    new BilingualText(
                            "còn " + more + " lỗi nữa không kể ra ở đây; hãy sửa các lỗi trên trước",
                            "has " + more + " more that are not told here; mend those above first")));
        }
        return ofEach(told.build());
    }

    private static JsonRefusal ofEach(ImmutableList<JsonRefusal> all) {
        JsonRefusal first = all.get(0);
        return all.size() == 1
                ? first
                : new JsonRefusal(
                        first.path,
                        first.value,
                        first.rule,
                        all.stream().map(JsonRefusal::getMessage).collect(joining("\n")),
                        all);
    }

    /**
     * Returns everything for which the text is refused: it is read to its end. After 200 of them only how many more
     * there are is told. Only what does not come out of a scorecard is told up to the first.
     *
     * @return the refusals, at least one: fields given twice first, then the others in the order of what is read
     */
    public ImmutableList<JsonRefusal> problems() {
        return all.isEmpty() ? ImmutableList.of(this) : all;
    }

    /**
     * Returns where in the document.
     *
     * @return the path from the root {@code $}, such as {@code $.lines[0].coefficient}
     */
    public String path() {
        return path;
    }

    /**
     * Returns what stands there.
     *
     * @return the value as JSON, a long one shortened; empty when nothing stands there or the text is no JSON
     */
    public String value() {
        return value;
    }

    /**
     * Returns the rule that it breaks.
     *
     * @return the rule, such as {@code must be given}
     */
    public BilingualText rule() {
        return rule;
    }

    /**
     * Returns where, what stands there, and the rule.
     *
     * @return one line of each language, the English one as in {@link #getMessage()} of a single refusal
     */
    public BilingualText message() {
        return new BilingualText(place(path, value) + rule.vietnamese(), place(path, value) + rule.english());
    }

    private static String place(String path, String value) {
        return path + (value.isEmpty() ? "" : " (" + value + ")") + ": ";
    }
}
