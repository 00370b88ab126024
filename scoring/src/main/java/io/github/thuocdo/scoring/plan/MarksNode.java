package io.github.thuocdo.scoring.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure.GeneralSource;
import io.github.thuocdo.core.policy.measure.JudgedMeasure.LeftOutItem;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points on a form, or on some of its groups.
 *
 * <p>The marks of a whole form of which every item applies are summed in the digest. Where only some groups are wanted, or an item may not
 * apply to somebody, they are read one by one.
 */
final class MarksNode extends Node {

    private final Fraction worth;
    private final GeneralSource source;
    private final long multiplesOf;
    private final ImmutableSet<String> groups;
    private final LeftOutItem leftOut;
    private final ImmutableMap<String, LeftOutItem> leftOutByGroup;
    private final boolean canBeLeftOut;

    MarksNode(JudgedMeasure.Marks marks, int slot) {
        super(marks.element(), marks.provision(), slot);
        worth = marks.worth();
        source = marks.source().value();
        multiplesOf = marks.step()
                .value()
                .step()
                .map(step -> step.denominator().longValueExact())
                .orElse(0L);
        groups = marks.groups().stream().map(JudgedMeasure.FormGroup::id).collect(toImmutableSet());
        canBeLeftOut = marks.leftOut().isPresent();
        leftOut = marks.leftOut().map(reading -> reading.value()).orElse(LeftOutItem.UNDETERMINED);
        leftOutByGroup = marks.groups().stream()
                .filter(group -> group.leftOut().isPresent())
                .collect(toImmutableMap(
                        JudgedMeasure.FormGroup::id,
                        group -> group.leftOut().orElseThrow().value()));
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        if (needsDossier() || !digest.fits(at)) {
            readOneByOne(required(dossier), frame);
        } else if (source == GeneralSource.CONFIRMED_BY_AUTHORITY) {
            put(digest.confirmedMarks(at), digest.confirmedScale(at), frame);
        } else {
            put(digest.selfUnlessChangedMarks(at), digest.selfUnlessChangedScale(at), frame);
        }
    }

    @Override
    boolean needsDossier() {
        return canBeLeftOut || !groups.isEmpty();
    }

    private void put(long sum, long scale, Frame frame) {
        if (sum < 0) {
            frame.absent(slot(), Gap.GENERAL_NOT_CONFIRMED);
        } else if (multiplesOf % scale != 0) {
            frame.absent(slot(), Gap.MARK_OFF_STEP);
        } else {
            frame.put(slot(), sum, scale);
        }
    }

    private void readOneByOne(Dossier dossier, Frame frame) {
        ImmutableMap<String, Mark> marks = wanted(dossier);
        if (marks.isEmpty()) {
            frame.absent(slot(), Gap.GENERAL_NOT_CONFIRMED);
            return;
        }
        Fraction sum = Fraction.ZERO;
        for (Mark mark : marks.values()) {
            Optional<Fraction> points = counted(mark);
            if (mark.notApplicable().isEmpty()) {
                if (points.isEmpty()) {
                    frame.absent(slot(), Gap.GENERAL_NOT_CONFIRMED);
                    return;
                }
                if (isOffStep(points.get())) {
                    frame.absent(slot(), Gap.MARK_OFF_STEP);
                    return;
                }
                sum = sum.plus(points.get());
            }
        }
        settle(sum, dossier, marks, frame);
    }

    private boolean isOffStep(Fraction points) {
        return multiplesOf > 0
                && !Fraction.of(multiplesOf).multipliedBy(points).denominator().equals(BigInteger.ONE);
    }

    /** Gives items that do not apply their full points, or spreads them over the others. */
    private void settle(Fraction sum, Dossier dossier, ImmutableMap<String, Mark> marks, Frame frame) {
        Fraction full = Fraction.ZERO;
        Fraction spread = Fraction.ZERO;
        Fraction target = worth;
        for (String address : notApplicable(marks)) {
            Fraction maximum = maximum(dossier, address);
            switch (meaning(dossier, address)) {
                case FULL -> full = full.plus(maximum);
                case RESCALED -> spread = spread.plus(maximum);
                case RESCALED_TO_TEN -> {
                    spread = spread.plus(maximum);
                    target = Fraction.of(10);
                }
                case UNDETERMINED -> {
                    frame.absent(slot(), Gap.ITEM_NOT_APPLICABLE);
                    return;
                }
            }
        }
        Fraction applicable = worth.minus(spread);
        if (applicable.isZero()) {
            frame.absent(slot(), Gap.LEFT_OUT);
        } else {
            Fraction points = sum.plus(full);
            frame.put(
                    slot(),
                    spread.isZero() ? points : points.multipliedBy(target).dividedBy(applicable));
        }
    }

    private LeftOutItem meaning(Dossier dossier, String address) {
        return dossier.marks().orElseThrow().form().groups().stream()
                .filter(group ->
                        group.id().equals(address) || group.maximumByItem().containsKey(address))
                .flatMap(group -> Stream.ofNullable(leftOutByGroup.get(group.id())))
                .findFirst()
                .orElse(leftOut);
    }

    private static Fraction maximum(Dossier dossier, String address) {
        return requireNonNull(
                dossier.marks().orElseThrow().form().maximumByAddress().get(address), "address");
    }

    private static ImmutableList<String> notApplicable(ImmutableMap<String, Mark> marks) {
        return marks.entrySet().stream()
                .filter(mark -> mark.getValue().notApplicable().isPresent())
                .map(Map.Entry::getKey)
                .collect(toImmutableList());
    }

    /** The marks of the wanted groups in the order of the form; none when one of them is missing. */
    private ImmutableMap<String, Mark> wanted(Dossier dossier) {
        Optional<FilledForm> filled = dossier.marks();
        if (filled.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap<String, Mark> marks = filled.get().marks();
        if (groups.isEmpty() && marks.containsKey(Form.TOTAL)) {
            return marks;
        }
        ImmutableMap.Builder<String, Mark> wanted = ImmutableMap.builder();
        for (Form.Group group : filled.get().form().groups()) {
            if (groups.isEmpty() || groups.contains(group.id())) {
                for (String address : addresses(group, marks)) {
                    Mark mark = marks.get(address);
                    if (mark == null) {
                        return ImmutableMap.of();
                    }
                    wanted.put(address, mark);
                }
            }
        }
        return wanted.buildOrThrow();
    }

    private static Iterable<String> addresses(Form.Group group, ImmutableMap<String, Mark> marks) {
        return marks.containsKey(group.id())
                ? ImmutableList.of(group.id())
                : group.maximumByItem().keySet();
    }

    @Override
    Optional<Fraction> maximum() {
        return Optional.of(worth);
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        if (card.supplied(element()).isPresent()) {
            return PlanStep.taken(Step.Kind.MARKS, this, card, factor);
        }
        if (card.frame().isAbsent(slot())) {
            return PlanStep.of(Step.Kind.MARKS, this, card, factor, ImmutableList.of());
        }
        return PlanStep.of(Step.Kind.MARKS, this, card, factor, steps(card));
    }

    private ImmutableList<Step> steps(Evaluated card) {
        Optional<FilledForm> filled = card.dossier().marks();
        if (filled.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableMap<String, Mark> marks =
                needsDossier() ? wanted(card.dossier()) : filled.get().marks();
        ImmutableList.Builder<Step> steps = ImmutableList.builderWithExpectedSize(marks.size() + 1);
        marks.forEach((address, mark) -> steps.add(new MarkStep(address, mark)));
        if (needsDossier() && !notApplicable(marks).isEmpty()) {
            Fraction given = marks.values().stream()
                    .flatMap(mark -> counted(mark).stream())
                    .reduce(Fraction.ZERO, Fraction::plus);
            steps.add(PlanStep.change(
                    Step.Kind.LEFT_OUT, this, () -> card.frame().read(slot()).minus(given), Optional::empty));
        }
        return steps.build();
    }

    private Optional<Fraction> counted(Mark mark) {
        return source == GeneralSource.CONFIRMED_BY_AUTHORITY ? mark.confirmed() : mark.selfUnlessChanged();
    }

    /** One mark of the form: of an item, of a group, or the total. */
    private final class MarkStep implements Step {

        private final String address;
        private final Mark mark;

        MarkStep(String address, Mark mark) {
            this.address = address;
            this.mark = mark;
        }

        @Override
        public Kind kind() {
            return Kind.MARK;
        }

        @Override
        public Provision provision() {
            return MarksNode.this.provision();
        }

        @Override
        public String element() {
            return address;
        }

        @Override
        public Observation<Fraction> value() {
            return counted(mark)
                    .map(Observation::given)
                    .orElseGet(() -> mark.notApplicable()
                            .<Observation<Fraction>>map(
                                    reason -> Observation.notApplicable(new AbsenceReason.InWords(reason)))
                            .orElseGet(() -> Observation.notRated(Gap.GENERAL_NOT_CONFIRMED)));
        }

        @Override
        public Fraction contribution() {
            return counted(mark).orElse(Fraction.ZERO);
        }

        @Override
        public ImmutableList<Step> parts() {
            return ImmutableList.of();
        }

        @Override
        public Optional<Evidence> evidence() {
            return Optional.of(new Evidence.Marked(mark));
        }
    }
}
