package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.PartPath;
import io.github.thuocdo.core.document.Readings;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.document.TextValue;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The amendment of a policy: its rules taken apart, changed by one amendment after the other, and put together at the end. */
final class Amending {

    private final LegalInstrument instrument;
    private final DraftRules draft;
    private final List<AmendmentProblem> problems = new ArrayList<>();
    /** In which clauses of the instrument the parts were changed, by the ids of their provisions. */
    private final SetMultimap<String, String> clauses = LinkedHashMultimap.create();

    private Amending(ImmutableList<Rule> rules, LegalInstrument instrument) {
        this.instrument = instrument;
        draft = DraftRules.of(rules);
    }

    /**
     * Returns the amended rules.
     *
     * @throws AmendmentRefusedException if anything is wrong with the amendments; it lists all of it
     */
    static ImmutableList<Rule> amend(
            String id, ImmutableList<Rule> rules, LegalInstrument instrument, List<? extends Amendment> amendments) {
        Amending amending = new Amending(rules, instrument);
        for (int i = 0; i < amendments.size(); i++) {
            amending.apply(i, amendments.get(i));
        }
        amending.restate();
        Optional<Object> amended = amending.draft.rules().build("", amending.problems);
        if (amended.isEmpty() || !amending.problems.isEmpty()) {
            throw new AmendmentRefusedException(id, ImmutableList.copyOf(new LinkedHashSet<>(amending.problems)));
        }
        return ((ImmutableList<?>) amended.get()).stream().map(Rule.class::cast).collect(toImmutableList());
    }

    private void apply(int number, Amendment amendment) {
        try {
            if (amendment instanceof Amendment.Insert insert) {
                insert(insert, number);
            } else if (amendment instanceof Amendment.Add add) {
                add(add, number);
            } else if (amendment instanceof Amendment.Replace replace) {
                replace(replace, number);
            } else if (amendment instanceof Amendment.Repeal repeal) {
                repeal(repeal, number);
            } else {
                put((Amendment.Put) amendment, number);
            }
        } catch (IllegalArgumentException refusal) {
            problems.add(new AmendmentProblem(ImmutableList.of(number), amendment.path(), BrokenRule.of(refusal)));
        }
    }

    private void insert(Amendment.Insert insert, int number) {
        String id = insert.path();
        ValueRule.THERE_ALREADY.check(!draft.provisions().contains(id));
        int position = draft.ruleIds().indexOf(insert.after());
        ValueRule.AFTER_A_RULE.check(
                insert.after().isEmpty() || position >= 0, insert.after(), String.join(", ", draft.ruleIds()));
        draft.insert(insert.rule(), insert.after().isEmpty() ? draft.ruleIds().size() : position + 1, number);
        if (!insert.clause().isEmpty()) {
            clauses.put(id, insert.clause());
        }
    }

    private void add(Amendment.Add add, int number) {
        PartPath path = PartPath.parse(add.path());
        for (Slot place : draft.everywhere(path)) {
            DeclaredType list = place.presentType();
            ValueRule.LIST_TO_ADD_TO.check(list.isCollection(), list.describe());
            Draft part = marked(part(add, list.inner()), number);
            Provision before = place.ownerProvision().orElseThrow();
            place.add(part, add.after(), number);
            part.provisions().stream()
                    .filter(added -> !add.clause().isEmpty())
                    .forEach(added -> clauses.put(added.id(), add.clause()));
            clauses.put(before.id(), add.clause().isEmpty() ? "bổ sung " + words(before.citation()) : add.clause());
        }
    }

    private static Draft part(Amendment.Add add, DeclaredType type) {
        Object value = add.part() instanceof String text ? TextValue.parse("part", text, type) : add.part();
        checkType("part", value, type);
        return Draft.of(value, type);
    }

    private void replace(Amendment.Replace replace, int number) {
        ImmutableList<Slot> places = draft.at(PartPath.parse(replace.path()));
        for (Slot place : places) {
            checkType(replace.path(), replace.part(), place.presentType());
        }
        Citation before = provision(places.get(0)).citation();
        Citation after = RecordWalk.provision(replace.part()).orElseThrow().citation();
        for (Slot place : places) {
            place.replace(marked(Draft.of(replace.part(), place.presentType()), number), number);
        }
        if (!replace.clause().isEmpty() || after.equals(before)) {
            changed(replace.path(), replace.clause(), before);
        }
    }

    private static Draft marked(Draft draft, int number) {
        if (draft instanceof Draft.Composite record) {
            record.mark(number);
        }
        return draft;
    }

    private void repeal(Amendment.Repeal repeal, int number) {
        PartPath path = PartPath.parse(repeal.path());
        for (Slot place : draft.at(path)) {
            ValueRule.REPEALED_IS_THERE.check(place.present().isPresent(), place.path());
            Optional<Provision> left = place.ownerProvision();
            ValueRule.MUST_NOT_BE_MISSING.check(place.remove(number), place.path());
            left.ifPresent(provision -> changed(provision.id(), repeal.clause(), provision.citation()));
        }
    }

    private void put(Amendment.Put put, int number) {
        PartPath path = PartPath.parse(put.path());
        ImmutableList<Slot> places = places(path);
        Slot first = places.get(0);
        ValueRule.PROVISION_NOT_PUT.check(first.presentType().raw() != Provision.class);
        if (first.presentType().raw() == Interpretation.class) {
            settle(path, put, first, number);
            return;
        }
        ImmutableSet<Provision> nearest = nearest(places);
        places.forEach(place -> put(path, put.value(), place, number));
        nearest.forEach(provision -> changed(provision.id(), put.clause(), provision.citation()));
    }

    /**
     * Returns the nearest provisions around places that the instrument changes as a whole: one that another sheet carries out as before is
     * still what its own text says.
     */
    private ImmutableSet<Provision> nearest(ImmutableList<Slot> places) {
        Set<Draft.Composite> changed = Sets.newIdentityHashSet();
        places.forEach(place -> place.around().forEach(changed::add));
        return places.stream()
                .map(place -> place.around()
                        .flatMap(record -> record.provision().stream())
                        .filter(provision -> draft.parts(provision.id()).stream()
                                .flatMap(part -> part.record().stream())
                                .allMatch(changed::contains))
                        .findFirst()
                        .orElseGet(() -> place.ownerProvision().orElseThrow()))
                .collect(toImmutableSet());
    }

    private static void put(PartPath path, Serializable given, Slot part, int number) {
        Slot place = given instanceof String text ? DraftRules.placeOfText(part, text) : part;
        DeclaredType type = place.presentType();
        Object value = given instanceof String text ? TextValue.parse(path.name(), text, type) : given;
        checkType(path.name(), value, type);
        place.replace(Draft.of(value, type), number);
    }

    /** Returns what is put: a component, or an interpretation that is named by its key alone. */
    private ImmutableList<Slot> places(PartPath path) {
        if (!path.steps().isEmpty()) {
            return draft.at(path);
        }
        ImmutableList<Slot> question = draft.interpretations(path.provision());
        ValueRule.COMPONENT_OR_QUESTION.check(!question.isEmpty());
        return question;
    }

    /** An interpretation becomes what the instrument states, wherever its question occurs. */
    private void settle(PartPath path, Amendment.Put put, Slot place, int number) {
        Optional<Interpretation<?>> before =
                place.present().map(content -> (Interpretation<?>) ((Draft.Plain) content).value());
        Interpretation<?> after = put.value() instanceof Interpretation<?> given
                ? given
                : stated(
                        path,
                        put,
                        place,
                        before.orElseThrow(
                                () -> ValueRule.INTERPRETATION_WITH_KEY.exception(path.name(), put.value())));
        ValueRule.ANSWERS_QUESTION.check(
                before.isEmpty() || before.get().key().equals(after.key()),
                path.name(),
                after.key(),
                before.map(Interpretation::key).orElse(""));
        checkType(path.name(), Readings.shown(after), place.presentType().inner());
        ImmutableList<Slot> everywhere = before.isEmpty() ? draft.at(path) : draft.interpretations(after.key());
        everywhere.forEach(slot -> slot.replace(new Draft.Plain(after), number));
    }

    private Interpretation<?> stated(PartPath path, Amendment.Put put, Slot place, Interpretation<?> before) {
        Reading reading = put.value() instanceof String text
                ? Readings.parse(path.name(), before, text)
                : reading(path, put, place);
        return new Interpretation.Stated<>(before.key(), reading, citation(put, before, place));
    }

    private static Reading reading(PartPath path, Amendment.Put put, Slot place) {
        checkType(path.name(), put.value(), place.presentType().inner());
        return (Reading) put.value();
    }

    private Citation citation(Amendment.Put put, Interpretation<?> before, Slot place) {
        if (!put.clause().isEmpty()) {
            return instrument.clause(put.clause());
        }
        return before instanceof Interpretation.Fixed<?> stated
                ? instrument.clause("sửa đổi " + words(stated.clause()))
                : instrument.clause(
                        "quy định " + words(place.ownerProvision().orElseThrow().citation()));
    }

    private static void checkType(String name, Object value, DeclaredType type) {
        ValueRule.OF_DECLARED_TYPE.check(type.accepts(value), name, value, type.describe());
    }

    private static Provision provision(Slot part) {
        return part.record().flatMap(Draft.Composite::provision).orElseThrow();
    }

    private void changed(String provision, String clause, Citation before) {
        clauses.put(provision, clause.isEmpty() ? "sửa đổi " + words(before) : clause);
    }

    private static String words(Citation citation) {
        return citation.clause() + " (" + citation.instrument() + ")";
    }

    /** Lets the provisions of what was changed cite the instrument that changed it. */
    private void restate() {
        clauses.asMap()
                .forEach((provision, changes) -> draft.cite(provision, instrument.clause(String.join(", ", changes))));
    }
}
