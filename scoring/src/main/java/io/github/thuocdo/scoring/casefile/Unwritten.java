package io.github.thuocdo.scoring.casefile;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.text.NoBean;
import java.io.Serializable;

/**
 * What the text of a case file does not say as it is (<i>điều chưa ghi được vào hồ sơ</i>).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Unwritten extends NoBean, Serializable {

    /**
     * Returns what is not as it is, for a reader.
     *
     * @return the reason
     */
    BilingualText why();

    /**
     * A fact of the register that whoever reads the text does not get as it is: it is left out, or a part of it is.
     *
     * @param fact  the fact, such as a task, a result or an {@link Entry}
     * @param why  the reason
     */
    record Lost(Serializable fact, BilingualText why) implements Unwritten {
        /** Takes the parts. */
        public Lost {
            requireNonNull(fact, "fact");
            requireNonNull(why, "why");
        }
    }

    /**
     * A fact that whoever reads the text gets, and that the register does not have; often what is left of one that is lost.
     *
     * @param fact  the fact, such as a task, a result or an {@link Entry}
     */
    record Added(Serializable fact) implements Unwritten {
        /** Takes the part. */
        public Added {
            requireNonNull(fact, "fact");
        }

        @Override
        public BilingualText why() {
            return new BilingualText(
                    "hồ sơ được đọc thành điều mà sổ theo dõi không có",
                    "the text reads as what the register does not have");
        }
    }

    /**
     * What a register says under a key: by what a unit scores its people, or which days of a kind of record were loaded.
     *
     * @param key  the unit, or the kind of record
     * @param value  what is said of it
     */
    record Entry(Serializable key, Serializable value) implements Serializable {
        /** Takes the parts. */
        public Entry {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
        }
    }

    /**
     * The text as a whole cannot be read.
     *
     * @param why  the reason
     */
    record Unreadable(BilingualText why) implements Unwritten {
        /** Takes the part. */
        public Unreadable {
            requireNonNull(why, "why");
        }
    }
}
