package io.github.thuocdo.core.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.stream.Stream;

/**
 * Facts by what they are looked up by, in layers of which each is about as large as all later ones together: a fact that is added makes a layer
 * of its own, and layers that are no larger than what lies on them become one with it. So no fact is copied more often than the facts can be
 * halved, no look-up sees more layers than that, and what was there before an addition is there afterwards.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param layers  the layers, the oldest first
 */
record FactLayers(ImmutableList<Layer> layers) {

    static final FactLayers NONE = new FactLayers(ImmutableList.of());

    /**
     * Facts that were merged.
     *
     * @param size  how many
     * @param byKey  the facts by their kind and by each of their other keys, in the order in which they were added
     */
    record Layer(int size, ImmutableListMultimap<Object, Object> byKey) {

        static Layer of(Class<?> kind, Object fact, ImmutableList<?> keys) {
            ImmutableListMultimap.Builder<Object, Object> byKey = ImmutableListMultimap.builder();
            byKey.put(kind, fact);
            keys.forEach(key -> byKey.put(key, fact));
            return new Layer(1, byKey.build());
        }

        Layer under(Layer later) {
            return new Layer(
                    size + later.size,
                    ImmutableListMultimap.builder()
                            .putAll(byKey)
                            .putAll(later.byKey)
                            .build());
        }
    }

    /** Returns these facts and one more, which is found by its kind and its other keys. */
    FactLayers plus(Class<?> kind, Object fact, ImmutableList<?> keys) {
        Layer top = Layer.of(kind, fact, keys);
        int kept = layers.size();
        while (kept > 0 && layers.get(kept - 1).size() <= top.size()) {
            kept--;
            top = layers.get(kept).under(top);
        }
        return new FactLayers(ImmutableList.<Layer>builderWithExpectedSize(kept + 1)
                .addAll(layers.subList(0, kept))
                .add(top)
                .build());
    }

    /** Returns how many facts there are. */
    int size() {
        return layers.stream().mapToInt(Layer::size).sum();
    }

    /** Returns whether there is a fact with a key. */
    boolean has(Object key) {
        return layers.stream().anyMatch(layer -> layer.byKey().containsKey(key));
    }

    /** Returns the facts of a type that have a key, in the order in which they were added. */
    <T> Stream<T> get(Object key, Class<T> type) {
        return layers.stream().flatMap(layer -> layer.byKey().get(key).stream()).map(type::cast);
    }
}
