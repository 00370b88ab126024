package io.github.thuocdo.scoring.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final ImmutableList<AllManagedNode> ofManagedPeople;
    private final Absences absences;

    Plan(ImmutableList<Node> nodes, Node raw, Node total, int slots) {
        this.nodes = nodes.toArray(new Node[0]);
        this.raw = raw;
        this.total = total;
        this.slots = slots;
        // the raw and the recorded total share an element; the recorded one, compiled later, is the total
        needsDossier = nodes.stream().anyMatch(Node::needsDossier);
        needsLines = nodes.stream().anyMatch(Node::needsLines);
        ofManagedPeople = nodes.stream()
                .filter(AllManagedNode.class::isInstance)
                .map(AllManagedNode.class::cast)
                .collect(toImmutableList());
        absences = new Absences(nodes.stream().flatMap(node -> node.readings().entrySet().stream()));
        byElement = nodes.stream().collect(toImmutableMap(Node::element, node -> node, (earlier, later) -> later));
    }

    /** Why a slot of a frame holds no number. */
    public AbsenceReason reason(Frame frame, int slot) {
        return absences.reason(frame, slot);
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

    /**
     * Returns whether a number rests on how work is counted.
     *
     * @return true if lines are added up
     */
    public boolean countsWork() {
        return Stream.of(nodes).anyMatch(LedgerNode.class::isInstance);
    }

    public Node node(String element) {
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

    /**
     * Returns the numbers that come of the scores of the people under management.
     *
     * @return their elements, none where the sheet asks for no such scores
     */
    public ImmutableList<String> elementsOfManagedPeople() {
        return ofManagedPeople.stream().map(Node::element).collect(toImmutableList());
    }

    /**
     * Returns whether every number stays as it is where somebody under management has one score in the place of another.
     *
     * @param one  the one score, or why there is none
     * @param other  the other
     * @return true if nothing on the sheet tells them apart
     */
    public boolean readsAlike(Observation<Points> one, Observation<Points> other) {
        for (AllManagedNode node : ofManagedPeople) {
            if (!node.readsAlike(one, other)) {
                return false;
            }
        }
        return true;
    }

    public int totalSlot() {
        return total.slot();
    }

    /**
     * Returns the total as recorded.
     *
     * @param numbers  the numbers of an evaluation under this plan
     * @return the total in points, or why there is none
     */
    public Observation<Fraction> total(Numbers numbers) {
        return absences.observe(numbers.frame(), total.slot());
    }

    /**
     * Returns the total before it was rounded for the record.
     *
     * @param numbers  the numbers of an evaluation under this plan
     * @return the total in points, or why there is none
     */
    public Observation<Fraction> rawTotal(Numbers numbers) {
        return absences.observe(numbers.frame(), raw.slot());
    }

    /**
     * Returns every number that has a name.
     *
     * @param numbers  the numbers of an evaluation under this plan
     * @return the values by element
     */
    public ImmutableMap<String, Observation<Fraction>> byElement(Numbers numbers) {
        ImmutableMap.Builder<String, Observation<Fraction>> values = ImmutableMap.builder();
        byElement.forEach((element, node) -> values.put(element, absences.observe(numbers.frame(), node.slot())));
        return values.buildOrThrow();
    }

    /**
     * Makes the derivation of the total.
     *
     * @param numbers  the numbers of an evaluation under this plan
     * @param dossier  the dossier that was evaluated
     * @return the root
     */
    public Step derivation(Numbers numbers, Dossier dossier) {
        return total.step(new Evaluated(absences, dossier, numbers.frame()), Fraction.ONE);
    }
}
