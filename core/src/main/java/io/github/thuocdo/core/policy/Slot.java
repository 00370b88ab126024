package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.law.Provision;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a policy that holds something: a component of a record or an element of a list.
 *
 * @param path  the path from the rule, which names this place and no other
 * @param type  what the place declares
 * @param outer  the place in which it is; empty for a rule of the policy
 * @param owner  the record to which it belongs; empty for a rule of the policy
 * @param holder  what holds the content
 */
record Slot(String path, DeclaredType type, Optional<Slot> outer, Optional<Draft.Composite> owner, Holder holder) {

    /** Where the content is. */
    sealed interface Holder {}

    /** A component. */
    record InRecord(Draft.Composite record, String component) implements Holder {}

    /** An element. */
    record InList(Draft.Series list, Draft element) implements Holder {}

    Draft content() {
        return holder instanceof InRecord in ? in.record().component(in.component()) : ((InList) holder).element();
    }

    /** Returns what is there, apart from whether it may be missing. */
    Optional<Draft> present() {
        return content() instanceof Draft.Perhaps perhaps ? perhaps.inner() : Optional.of(content());
    }

    /** Returns the record that is there, if one is. */
    Optional<Draft.Composite> record() {
        return present().filter(Draft.Composite.class::isInstance).map(Draft.Composite.class::cast);
    }

    /** Returns the type of what is there, apart from whether it may be missing. */
    DeclaredType presentType() {
        return type.isOptional() ? type.inner() : type;
    }

    /** Returns the nearest provision to whose part the place belongs; empty for a rule of the policy. */
    Optional<Provision> ownerProvision() {
        return owner.flatMap(Draft.Composite::provision).or(() -> outer.flatMap(Slot::ownerProvision));
    }

    /** Returns the records in which the place is, the innermost first. */
    Stream<Draft.Composite> around() {
        return Stream.concat(owner.stream(), outer.stream().flatMap(Slot::around));
    }

    void replace(Draft content, int amendment) {
        if (holder instanceof InRecord in) {
            in.record().replace(in.component(), type.isOptional() ? new Draft.Perhaps(Optional.of(content)) : content);
        } else {
            InList in = (InList) holder;
            in.list().elements().set(in.list().indexOf(in.element()), content);
        }
        owner.ifPresent(record -> record.mark(amendment));
    }

    /**
     * Adds something to the list or the set that is there.
     *
     * @throws IllegalArgumentException if the set has it already, or nothing stands in the list where it shall follow
     */
    void add(Draft part, String after, int amendment) {
        Draft content = present().orElseThrow();
        if (content instanceof Draft.Plain set) {
            replace(set.with(((Draft.Plain) part).value()), amendment);
            return;
        }
        ((Draft.Series) content).add(part, after);
        owner.ifPresent(record -> record.mark(amendment));
    }

    /**
     * Empties the place, if it may be empty. What stands in a list together with something that is said of it there, such as its weight,
     * goes with it.
     */
    boolean remove(int amendment) {
        if (holder instanceof InRecord && !type.isOptional()) {
            boolean said = owner.flatMap(Draft.Composite::provision).isEmpty();
            return said
                    && outer.isPresent()
                    && outer.get().holder() instanceof InList
                    && outer.get().remove(amendment);
        }
        if (holder instanceof InList in) {
            in.list().elements().remove(in.list().indexOf(in.element()));
        } else {
            InRecord in = (InRecord) holder;
            in.record().replace(in.component(), new Draft.Perhaps(Optional.empty()));
        }
        owner.ifPresent(record -> record.mark(amendment));
        return true;
    }
}
