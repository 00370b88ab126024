package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.PartPath;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.document.TextValue;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.BrokenRuleException;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules of a policy taken apart, with what stands at a path.
 *
 * @param rules  the rules
 */
record DraftRules(Draft.Series rules) {

    private static final DeclaredType TYPE =
            new DeclaredType(ImmutableList.class, ImmutableList.of(DeclaredType.of(Rule.class)));

    static DraftRules of(ImmutableList<Rule> rules) {
        return new DraftRules(Draft.Series.of(rules, TYPE));
    }

    /** Returns every place, those inside a place behind it. */
    Stream<Slot> slots() {
        return rules.elements().stream()
                .map(rule -> new Slot(
                        id(rule).orElseThrow(),
                        TYPE.inner(),
                        Optional.empty(),
                        Optional.empty(),
                        new Slot.InList(rules, rule)))
                .flatMap(DraftRules::withInner);
    }

    private static Stream<Slot> withInner(Slot slot) {
        return Stream.concat(Stream.of(slot), inner(slot).flatMap(DraftRules::withInner));
    }

    private static Stream<Slot> inner(Slot slot) {
        Draft content = slot.present().orElse(slot.content());
        if (content instanceof Draft.Composite record) {
            return record.shape().components().stream().map(component -> component(slot, record, component));
        }
        if (content instanceof Draft.Series list) {
            return IntStream.range(0, list.elements().size()).mapToObj(i -> element(slot, list, i));
        }
        return Stream.empty();
    }

    private static Slot component(Slot slot, Draft.Composite record, Shape.Component component) {
        String separator = slot.path().indexOf('/') < 0 ? "/" : ".";
        return new Slot(
                slot.path() + separator + component.name(),
                component.typeAmong(name -> record.component(name).build("", new ArrayList<>())),
                Optional.of(slot),
                Optional.of(record),
                new Slot.InRecord(record, component.name()));
    }

    private static Slot element(Slot slot, Draft.Series list, int index) {
        return new Slot(
                slot.path() + "[" + index + "]",
                slot.presentType().inner(),
                Optional.of(slot),
                slot.owner(),
                new Slot.InList(list, list.elements().get(index)));
    }

    /** Returns the places of the parts with a provision, in order. */
    Stream<Slot> parts() {
        return slots().filter(slot -> slot.present().flatMap(DraftRules::id).isPresent());
    }

    /** Returns the places of the parts that carry out a provision; none if there is no such provision. */
    ImmutableList<Slot> parts(String provision) {
        return parts().filter(slot -> slot.present().flatMap(DraftRules::id).equals(Optional.of(provision)))
                .collect(toImmutableList());
    }

    private static Optional<String> id(Draft draft) {
        return draft instanceof Draft.Composite record ? record.provision().map(Provision::id) : Optional.empty();
    }

    /** Returns the ids of all provisions that some part carries out, in order. */
    ImmutableSet<String> provisions() {
        return parts().flatMap(slot -> slot.present().flatMap(DraftRules::id).stream())
                .collect(toImmutableSet());
    }

    /** Returns the ids of the rules, in order. */
    ImmutableList<String> ruleIds() {
        return rules.elements().stream().map(rule -> id(rule).orElseThrow()).collect(toImmutableList());
    }

    /** Returns every place where a question is answered. */
    ImmutableList<Slot> interpretations(String key) {
        return slots().filter(slot -> slot.present()
                        .filter(content -> content instanceof Draft.Plain plain
                                && plain.value() instanceof Interpretation<?> interpretation
                                && interpretation.key().equals(key))
                        .isPresent())
                .collect(toImmutableList());
    }

    void insert(Rule rule, int position, int amendment) {
        Draft.Composite added = Draft.Composite.of((Record) rule, DeclaredType.of(rule.getClass()));
        added.mark(amendment);
        rules.elements().add(position, added);
    }

    /** Gives a provision another citation, wherever it is carried out. */
    void cite(String provision, Citation citation) {
        for (Slot part : parts(provision)) {
            Draft.Composite record = part.record().orElseThrow();
            Provision before = record.provision().orElseThrow();
            Provision after = new Provision(before.id(), citation, before.vietnameseName(), before.englishName());
            record.restate(after);
        }
    }

    /**
     * Returns the places at a path: several where the same provision is carried out on several sheets.
     *
     * @throws IllegalArgumentException if there is none, or if what stands there differs from place to place
     */
    ImmutableList<Slot> at(PartPath path) {
        ImmutableList<Slot> places = everywhere(path);
        ValueRule.NAMES_ONE_THING.check(
                places.stream()
                        .allMatch(place -> place.content().equals(places.get(0).content())),
                String.join(", ", places.stream().map(Slot::path).toList()));
        return places;
    }

    /**
     * Returns the places at a path, whatever stands there.
     *
     * @throws IllegalArgumentException if there is none
     */
    ImmutableList<Slot> everywhere(PartPath path) {
        ImmutableList<Slot> parts = parts(path.provision());
        if (parts.isEmpty()) {
            throw ValueRule.VALUE_OF.exception(
                    "provision", path.provision(), KnownNames.rule(ValueRule.ONE_OF, path.provision(), provisions()));
        }
        ImmutableList<Slot> places =
                parts.stream().flatMap(part -> down(part, path).stream()).collect(toImmutableList());
        if (places.isEmpty()) {
            throw new BrokenRuleException(missing(parts.get(0), path));
        }
        return places;
    }

    /** Returns the place to which the steps of a path lead from a part; empty if it has none. */
    static Optional<Slot> down(Slot part, PartPath path) {
        Optional<Slot> here = Optional.of(part);
        for (PartPath.Step step : path.steps()) {
            here = here.flatMap(slot -> down(slot, step));
        }
        return here;
    }

    private static Optional<Slot> down(Slot slot, PartPath.Step step) {
        Draft content = slot.present().orElse(slot.content());
        if (step instanceof PartPath.Named named && content instanceof Draft.Composite record) {
            return record.shape().component(named.name()).map(component -> component(slot, record, component));
        }
        return content instanceof Draft.Series list
                ? list.indexAt(step).stream()
                        .mapToObj(index -> element(slot, list, index))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Returns where a text belongs that is put on a piece of a part: the piece itself if it can be said in one text, otherwise its only
     * number, band or constant; so a rate may be put without saying how its share is called.
     */
    static Slot placeOfText(Slot piece, String text) {
        boolean named = piece.record().flatMap(Draft.Composite::provision).isPresent();
        if (named || TextValue.isText(text, piece.presentType())) {
            return piece;
        }
        ImmutableList<Slot> values = inner(piece)
                .filter(component -> component.presentType().raw() != String.class
                        && PartText.isText(component.presentType().raw()))
                .collect(toImmutableList());
        return values.size() == 1 && piece.record().isPresent() ? values.get(0) : piece;
    }

    private static BrokenRule missing(Slot part, PartPath path) {
        Slot here = part;
        for (PartPath.Step step : path.steps()) {
            Optional<Slot> next = down(here, step);
            if (next.isEmpty()) {
                return ValueRule.STEP.broken(
                        step,
                        here.present().map(content -> known(content, step)).orElseGet(ValueRule.NOTHING_THERE::broken));
            }
            here = next.get();
        }
        throw new IllegalStateException("path " + path + " must be missing");
    }

    private static BrokenRule known(Draft content, PartPath.Step step) {
        if (content instanceof Draft.Composite record) {
            return KnownNames.rule(
                    ValueRule.ONE_OF_COMPONENTS, step.toString(), record.shape().names());
        }
        return content instanceof Draft.Series list ? list.describe(step) : ((Draft.Plain) content).describe();
    }
}
