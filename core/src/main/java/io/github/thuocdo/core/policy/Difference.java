package io.github.thuocdo.core.policy;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * One difference between two policies (điểm khác nhau): what stands in a place of either of them, as a value.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param where  the place
 * @param before  what stands there in the first policy
 * @param after  what stands there in the second policy
 */
public record Difference(Where where, End before, End after) implements Serializable {

    /**
     * Returns the place as a path, by which an amendment addresses it.
     *
     * @return the path, such as {@code 335.quota/rate.share}; it begins with {@code /} where it concerns the policy as a whole
     */
    public String path() {
        return where.toString();
    }

    @Override
    public String toString() {
        return path() + ": " + before.text() + " → " + after.text();
    }

    /**
     * A place of a policy.
     *
     * @param provision  the id of the provision whose part it is in; empty for what concerns the policy as a whole
     * @param within  the components down to it, such as {@code rate.share}; empty for the part that carries out the provision
     */
    public record Where(Optional<String> provision, String within) implements Serializable {

        static Where ofPolicy(String within) {
            return new Where(Optional.empty(), within);
        }

        static Where ofPart(String provision) {
            return new Where(Optional.of(provision), "");
        }

        Where component(String name) {
            return new Where(provision, within.isEmpty() ? name : within + "." + name);
        }

        Where element(String name) {
            return new Where(provision, within + "[" + name + "]");
        }

        @Override
        public String toString() {
            return provision.isPresent() && within.isEmpty() ? provision.get() : provision.orElse("") + "/" + within;
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * What stands in a place of one of the policies.
     *
     * <p>Implementations are immutable and thread-safe.
     */
    public sealed interface End extends NoBean, Serializable {

        /**
         * Returns it in the writing of files.
         *
         * @return the text; a dash if nothing stands there
         */
        String text();

        /** Nothing stands there. */
        record Absent() implements End {
            @Override
            public String text() {
                return "–";
            }
        }

        /**
         * A value: a number, a band, a day, a constant, a reading, a text.
         *
         * @param value  the value, of the type that is declared there
         */
        record Value(Serializable value) implements End {

            @Override
            public String text() {
                return value instanceof Reading reading ? reading.key() : PartText.of(value);
            }
        }

        /**
         * Several values.
         *
         * @param values  the values, each of the type that is declared there; those of a set in the order of their texts
         */
        record Values(ImmutableList<? extends Serializable> values) implements End {

            @Override
            public String text() {
                return values.stream().map(PartText::of).collect(joining(", "));
            }
        }

        /**
         * Several parts, each of which has places of its own.
         *
         * @param names  the ids of the provisions that they carry out, or their names, in order
         */
        record Parts(ImmutableList<String> names) implements End {

            @Override
            public String text() {
                return String.join(", ", names);
            }
        }

        /**
         * A part whose components have places of their own.
         *
         * @param kind  what kind of part it is
         */
        record Kind(Class<? extends Record> kind) implements End {

            @Override
            public String text() {
                return Keys.of(kind);
            }
        }
    }
}
