package io.github.thuocdo.scoring.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet, compiled: nodes in the order of dependence.
 *
 * <p>A total is evaluated on 64-bit numbers; when a denominator outgrows them, once more on numbers of any size, by the same nodes.
 */
public final class Plan {

    private final Node[] nodes;
    private final Node raw;
    private final Node total;
    private final int slots;
    private final ImmutableMap<String, Node> byElement;
    private final boolean needsDossier;
    private final boolean needsLines;
    private final EnumMap<Absence, AbsenceReason> reasons;

    Plan(ImmutableList<Node> nodes, Node raw, Node total, int slots) {
        this.nodes = nodes.toArray(new Node[0]);
        this.raw = raw;
        this.total = total;
        this.slots = slots;
        // the raw and the recorded total share an element; the recorded one, compiled later, is the total
        needsDossier = nodes.stream().anyMatch(Node::needsDossier);
        needsLines = nodes.stream().anyMatch(Node::needsLines);
        reasons = reasons(nodes);
        byElement = nodes.stream().collect(toImmutableMap(Node::element, node -> node, (earlier, later) -> later));
    }

    /** Each absence with the reading from which it follows, where it follows from one. */
    private static EnumMap<Absence, AbsenceReason> reasons(ImmutableList<Node> nodes) {
        EnumMap<Absence, AbsenceReason> reasons = new EnumMap<>(Absence.class);
        for (Absence absence : Absence.values()) {
            reasons.put(absence, absence.gap());
        }
        nodes.stream()
                .flatMap(node -> node.readings().entrySet().stream())
                .forEach(reading -> reasons.put(
                        reading.getKey(),
                        AbsenceReason.ByReading.of(reading.getKey().gap(), reading.getValue())));
        return reasons;
    }

    /** Why a slot of a frame holds no number. */
    AbsenceReason reason(Frame frame, int slot) {
        return Objects.requireNonNull(reasons.get(frame.absence(slot)), "reason");
    }

    /** Returns a slot of a frame as an observation. */
    Observation<Fraction> observe(Frame frame, int slot) {
        return frame.isAbsent(slot)
                ? frame.absence(slot).observed(reason(frame, slot))
                : Observation.given(frame.read(slot));
    }

    /**
     * Compiles a sheet, and what conditions ask for besides.
     *
     * @param sheet  the sheet; empty in a regime without points
     * @param counting  how work is counted, where a number rests on it
     * @param kind  the kind of period
     * @param withoutPoints  the rule that says so in a regime without points
     * @param asked  the measures of the conditions
     * @return the plan
     */
    public static Plan of(
            Optional<Sheet> sheet,
            Optional<WorkCounting> counting,
            PeriodKind kind,
            Provision withoutPoints,
            Iterable<Measure> asked) {
        return new PlanCompiler(sheet, counting, kind).compile(withoutPoints, asked);
    }

    /**
     * Returns whether a number rests on facts outside the digest.
     *
     * @return true if a dossier has to be at hand
     */
    public boolean needsDossier() {
        return needsDossier;
    }

    /**
     * Returns whether a number rests on the lines of work themselves, and not only on what the digest has of them.
     *
     * @return true if the dossier at hand has to have its lines
     */
    public boolean needsLines() {
        return needsLines;
    }

    Node node(String element) {
        return Objects.requireNonNull(byElement.get(element), element);
    }

    /**
     * Makes room for the numbers of one evaluation after another.
     *
     * @return the room
     */
    public Numbers numbers() {
        return new Numbers(new LongFrame(slots));
    }

    /**
     * Evaluates a dossier on whole numbers of 64 bits.
     *
     * @param digest  its marks and lines, alone or among others
     * @param at  where they start
     * @param loose  the dossier; null when all it has is in the digest
     * @param numbers  where to write
     * @return false if 64 bits do not suffice: then it is to be {@linkplain #widen evaluated again}
     */
    public boolean evaluate(Digest digest, int at, @Nullable Dossier loose, Numbers numbers) {
        if (!digest.fits(at)) {
            return false;
        }
        try {
            run(digest, at, loose, numbers.narrow());
            return true;
        } catch (ArithmeticException outgrown) {
            return false;
        }
    }

    /**
     * Evaluates a dossier on numbers of any size.
     *
     * @param digest  its marks and lines, alone or among others
     * @param at  where they start
     * @param dossier  the dossier
     * @param numbers  where to write
     */
    public void widen(Digest digest, int at, Dossier dossier, Numbers numbers) {
        run(digest, at, dossier, numbers.wide(slots));
    }

    void run(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        if (dossier == null || dossier.supplied().isEmpty()) {
            for (Node node : nodes) {
                node.evaluate(digest, at, dossier, frame);
            }
            return;
        }
        for (Node node : nodes) {
            node.evaluate(digest, at, dossier, frame);
            Supplied supplied = dossier.supplied().get(node.element());
            if (supplied != null && (node != total || raw == total)) {
                node.checkSupplied(supplied, dossier);
                frame.put(node.slot(), supplied.value());
            }
        }
    }

    static Dossier required(@Nullable Dossier dossier) {
        if (dossier == null) {
            throw new IllegalStateException("a leader's or a longer period's dossier must be at hand");
        }
        return dossier;
    }

    /**
     * Returns the numbers that come of the scores of the people under management.
     *
     * @return their elements, none where the sheet asks for no such scores
     */
    public ImmutableList<String> elementsOfManagedPeople() {
        return Arrays.stream(nodes)
                .filter(AllManagedNode.class::isInstance)
                .map(Node::element)
                .collect(toImmutableList());
    }

    int slots() {
        return slots;
    }

    int rawSlot() {
        return raw.slot();
    }

    int totalSlot() {
        return total.slot();
    }

    ImmutableMap<String, Node> byElement() {
        return byElement;
    }

    PlanStep derivation(Evaluated card) {
        return total.step(card, Fraction.ONE);
    }
}
