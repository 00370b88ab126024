package io.github.thuocdo.core.document;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of something in a policy: {@code 335.quota/rate.share}, {@code 335.result/shares[b].weight}, {@code 335.class/rungs[0].band},
 * or the id of a provision alone.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the id of a provision
 * @param steps  the steps down from the part that carries it out
 */
public record PartPath(String provision, ImmutableList<Step> steps) {

    private static final String NAME = "[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*";
    private static final String COMPONENT = "[a-z][A-Za-z0-9]*(?:\\[" + NAME + "])*";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern PATH = Pattern.compile(
            "(?<id>[a-z0-9]+(?:[.-][a-z0-9]+)*)(?:/(?<steps>" + COMPONENT + "(?:\\." + COMPONENT + ")*))?");
    private static final Pattern STEP = Pattern.compile("\\[(?<element>" + NAME + ")]|(?<name>[a-z][A-Za-z0-9]*)");

    /** One step down. */
    public sealed interface Step {}

    /**
     * To a component.
     *
     * @param name  the name of the component
     */
    public record Named(String name) implements Step {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * To an element of a list.
     *
     * @param index  its number, from 0
     */
    public record Numbered(int index) implements Step {
        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }

    /**
     * To the element of a list that has a name, such as the element of a measure.
     *
     * @param name  the name, see {@link Part#name()}
     */
    public record Element(String name) implements Step {
        @Override
        public String toString() {
            return "[" + name + "]";
        }
    }

    /**
     * Returns the step to an element of a list.
     *
     * @param text  its name, or its number from 0
     * @return the step
     */
    public static Step element(String text) {
        return NUMBER.matcher(text).matches() ? new Numbered(Integer.parseInt(text)) : new Element(text);
    }

    /**
     * Returns whether a name can stand in a path for an element.
     *
     * @param name  the name of an element
     * @return true for letters and digits joined by points, hyphens and underscores, if it is no number
     */
    public static boolean isName(String name) {
        return name.matches(NAME) && !name.matches("[0-9]+");
    }

    /**
     * Reads a path.
     *
     * @param text  the text
     * @return the path
     * @throws IllegalArgumentException if it has another form
     */
    public static PartPath parse(String text) {
        Matcher path = PATH.matcher(text);
        ValueRule.PATH_FORM.check(path.matches());
        String steps = path.group("steps");
        return new PartPath(path.group("id"), steps == null ? ImmutableList.of() : steps(steps));
    }

    private static ImmutableList<Step> steps(String text) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            String name = step.group("name");
            steps.add(name == null ? element(step.group("element")) : new Named(name));
        }
        return steps.build();
    }

    /**
     * Returns the name of the component that it leads to.
     *
     * @return the name; the id where it leads to a part itself
     */
    public String name() {
        return steps.isEmpty() ? provision : steps.get(steps.size() - 1).toString();
    }
}
