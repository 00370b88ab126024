package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** Which facts a case file that is being written says, and which it leaves out. */
final class Said {

    private final List<Serializable> facts = new ArrayList<>();
    private final IdentityHashMap<Serializable, BilingualText> leftOut = new IdentityHashMap<>();

    /** Begins anew, without what is left out. */
    void restart() {
        facts.clear();
    }

    /** Says a fact by a piece of the file. */
    Node by(Serializable fact, Node content) {
        facts.add(fact);
        return new Node.Tagged(facts.size(), content);
    }

    /** Says those of some facts that are not left out, one an entry. */
    <T extends Serializable> Node.Rows each(Collection<T> all, Function<T, Node> content) {
        return new Node.Rows(
                kept(all).stream().map(fact -> by(fact, content.apply(fact))).collect(ImmutableList.toImmutableList()));
    }

    /** Those of some facts that are not left out. */
    <T extends Serializable> ImmutableList<T> kept(Collection<T> all) {
        return all.stream().filter(fact -> !leftOut.containsKey(fact)).collect(ImmutableList.toImmutableList());
    }

    /** Leaves out the fact that a piece says; false where the piece says none, or one that has been left out. */
    boolean leaveOut(int number, BilingualText why) {
        return number >= 1 && leaveOut(facts.get(number - 1), why);
    }

    boolean leaveOut(Serializable fact, BilingualText why) {
        return leftOut.putIfAbsent(fact, why) == null;
    }

    boolean isLeftOut(Serializable fact) {
        return leftOut.containsKey(fact);
    }

    /** Why a fact is left out; a general word where the file says it in part. */
    BilingualText why(Serializable fact) {
        return leftOut.getOrDefault(
                fact,
                new BilingualText(
                        "hồ sơ không có cách ghi hết điều này; phần ghi được đọc lại thành điều khác",
                        "a case file has no words for all of it; what it can say reads as something else"));
    }
}
