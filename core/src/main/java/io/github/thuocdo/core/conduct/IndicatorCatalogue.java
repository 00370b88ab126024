package io.github.thuocdo.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.text.NoBean;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A published list of the manifestations by which violations of order and discipline are recognised (khung nhận diện biểu hiện vi phạm).
 *
 * <p>It is what conduct is tagged with, and nothing more: no score and no class depends on it. {@link Directive24} has the two of Hanoi; other
 * places have lists of their own, such as Directive 34-CT/TU of Đà Nẵng (ten) and 35-CT/TU of Khánh Hòa (nine).
 *
 * <p>An indicator whose text has not been published can be referred to by its number. An agency completes the list from its own copy, in
 * code or from a file:
 *
 * <pre>{@code
 * IndicatorCatalogue annex = Directive24.annex()
 *         .completedBy("bản lưu của Huyện ủy", IndicatorCatalogue.texts(Files.readString(path)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class IndicatorCatalogue implements NoBean, Serializable permits ImmutableIndicatorCatalogue {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Splitter LINES = Splitter.onPattern("\r?\n").trimResults();
    private static final Splitter CELLS = Splitter.on('|').trimResults();

    IndicatorCatalogue() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier, by which tags name the catalogue
     */
    public abstract String id();

    /**
     * Returns what the list is called.
     *
     * @return the name
     */
    public abstract IndicatorText name();

    /**
     * Returns who issued it.
     *
     * @return the issuer
     */
    public abstract String issuer();

    /**
     * Returns the number of the document in which it stands.
     *
     * @return the number, such as {@code 24-CT/TU}
     */
    public abstract String document();

    /**
     * Returns the day of the document.
     *
     * @return the day
     */
    public abstract LocalDate issuedOn();

    /**
     * Returns the groups.
     *
     * @return the groups, in the order of the document
     */
    public abstract ImmutableList<IndicatorGroup> groups();

    /**
     * Returns the indicators.
     *
     * @return the indicators, in the order of the document, those without a text included
     */
    public abstract ImmutableList<ViolationIndicator> indicators();

    /**
     * Returns an indicator.
     *
     * @param code  the code
     * @return the indicator
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public ViolationIndicator indicator(String code) {
        requireNonNull(code, "code");
        return indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "code (" + code + ") must be an indicator of " + id() + ": " + String.join(", ", codes())));
    }

    /**
     * Returns the id by which a tag names an indicator, be its text known or not.
     *
     * @param code  the code
     * @return the id
     * @throws IllegalArgumentException if there is no such indicator; the message lists those that there are
     */
    public IndicatorId reference(String code) {
        return IndicatorId.of(id(), indicator(code).code());
    }

    /**
     * Returns the codes.
     *
     * @return the codes, in the order of the document
     */
    public ImmutableSet<String> codes() {
        return indicators().stream().map(ViolationIndicator::code).collect(toImmutableSet());
    }

    /**
     * Returns the indicators of a group.
     *
     * @param group  the id of the group
     * @return the indicators, in the order of the document
     */
    public ImmutableList<ViolationIndicator> inGroup(String group) {
        requireNonNull(group, "group");
        return indicators().stream()
                .filter(indicator -> indicator.group().equals(group))
                .collect(toImmutableList());
    }

    /**
     * Returns the list with texts that an agency has in its own copy of the document.
     *
     * @param source  whose copy it is
     * @param texts  the texts by code; only of indicators whose text is pending or incomplete
     * @return the list, with these indicators completed and the others as they were
     * @throws IllegalArgumentException if the source is blank, if there is no indicator of a code, or if its text is known already
     */
    public IndicatorCatalogue completedBy(String source, Map<String, IndicatorText> texts) {
        requireNonNull(source, "source");
        checkArgument(!source.isBlank(), "source (%s) must say whose copy of %s it is", source, id());
        texts.keySet().forEach(this::checkOpen);
        return builder()
                .from(this)
                .indicators(indicators().stream()
                        .map(indicator -> Optional.ofNullable(texts.get(indicator.code()))
                                .map(text -> new ViolationIndicator(
                                        indicator.code(),
                                        indicator.group(),
                                        ViolationIndicator.Status.COMPLETED,
                                        Optional.of(text),
                                        source))
                                .orElse(indicator))
                        .collect(toImmutableList()))
                .build();
    }

    private void checkOpen(String code) {
        ViolationIndicator.Status status = indicator(code).status();
        checkArgument(
                status == ViolationIndicator.Status.PENDING || status == ViolationIndicator.Status.INCOMPLETE,
                "indicator (%s) of %s must not be completed: its text is known",
                code,
                id());
    }

    /**
     * Reads texts of indicators from a file.
     *
     * @param file  the content: a line each, {@code code | text in Vietnamese} or {@code code | text in Vietnamese | text in English}; blank
     *     lines, and lines that begin with {@code #}, say nothing
     * @return the texts by code, for {@link #completedBy}
     * @throws IllegalArgumentException if a line has another form or a code stands twice; the message names the line
     */
    public static ImmutableMap<String, IndicatorText> texts(String file) {
        requireNonNull(file, "file");
        Map<String, IndicatorText> texts = new HashMap<>();
        ImmutableMap.Builder<String, IndicatorText> inOrder = ImmutableMap.builder();
        int number = 0;
        for (String line : LINES.split(file)) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = CELLS.splitToList(line);
            checkArgument(
                    (cells.size() == 2 || cells.size() == 3)
                            && !cells.get(0).isEmpty()
                            && !cells.get(1).isEmpty(),
                    "line %s (%s) must be code | text in Vietnamese, perhaps with | text in English",
                    number,
                    line);
            IndicatorText text = new IndicatorText(cells.get(1), cells.size() == 3 ? cells.get(2) : "");
            checkArgument(
                    texts.putIfAbsent(cells.get(0), text) == null,
                    "line %s (%s) must not give a code that was given before",
                    number,
                    cells.get(0));
            inOrder.put(cells.get(0), text);
        }
        return inOrder.buildOrThrow();
    }

    /**
     * Refuses groups and codes that stand twice, and indicators outside the groups.
     *
     * @throws IllegalArgumentException naming the catalogue and the first thing that is wrong
     */
    @Value.Check
    void check() {
        RecordWalk.checkWhole(name());
        RecordWalk.checkWhole(groups());
        RecordWalk.checkWhole(indicators());
        checkArgument(!id().isBlank(), "id (%s) of an indicator catalogue must not be blank", id());
        Set<String> groups = new HashSet<>();
        groups().forEach(group ->
                checkArgument(groups.add(group.id()), "group (%s) must be given only once in %s", group.id(), id()));
        Set<String> codes = new HashSet<>();
        for (ViolationIndicator indicator : indicators()) {
            checkArgument(
                    codes.add(indicator.code()), "code (%s) must be given only once in %s", indicator.code(), id());
            checkArgument(
                    groups.contains(indicator.group()),
                    "group (%s) of indicator %s must be one of the groups of %s",
                    indicator.group(),
                    indicator.code(),
                    id());
        }
    }

    /**
     * Starts a catalogue.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Serial
    Object writeReplace() {
        return PartsForm.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw PartsForm.refusal();
    }

    /** Builds a catalogue. Not thread-safe. */
    public static final class Builder extends ImmutableIndicatorCatalogue.Builder {
        Builder() {}
    }
}
