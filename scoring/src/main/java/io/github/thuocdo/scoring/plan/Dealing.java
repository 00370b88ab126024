package io.github.thuocdo.scoring.plan;

import com.google.common.math.LongMath;
import io.github.thuocdo.scoring.packing.Digest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hits of any sizes that are dealt out to the products of a line: the largest first, to one product after the other, then to each a second
 * time. The unfinished product is hit last, and no product loses more than itself; nor do the lapses that name one product deal more than
 * that product.
 *
 * <p>Neither hits nor products are walked through one by one, for both can be without bounds: products between two turns of the walk lose
 * the same.
 */
final class Dealing {

    /** So many hits of one size. */
    private record Hits(long size, long count) {}

    private static final Comparator<Hits> LARGEST_FIRST =
            Comparator.comparingLong(Hits::size).reversed();

    private final long whole;
    private final List<Hits> hits = new ArrayList<>();

    private Dealing(long whole) {
        this.whole = whole;
    }

    static Dealing of(LapseTable table, Digest digest, int first, int end) {
        Dealing dealing = new Dealing(table.whole());
        int lapse = first;
        while (lapse < end) {
            int product = digest.product(lapse);
            List<Hits> together = new ArrayList<>();
            while (lapse < end && digest.product(lapse) == product) {
                addHits(table, digest, lapse, together);
                lapse = digest.nextLapse(lapse);
            }
            together.sort(LARGEST_FIRST);
            if (product == 0) {
                dealing.hits.addAll(together);
            } else {
                dealing.addNamed(together);
            }
        }
        dealing.hits.sort(LARGEST_FIRST);
        return dealing;
    }

    /** The hits of a lapse; where its days cost a product before the last of them is told, the last hit is what was left. */
    private static void addHits(LapseTable table, Digest digest, int lapse, List<Hits> hits) {
        long size = table.size(digest, lapse);
        if (size == 0) {
            return;
        }
        long inProduct = table.whole() / size;
        long rest = table.whole() % size;
        long each = table.hitsEach(digest, lapse);
        hits.add(new Hits(size, LongMath.saturatedMultiply(digest.times(lapse), Math.min(each, inProduct))));
        if (each > inProduct && rest > 0) {
            hits.add(new Hits(rest, digest.times(lapse)));
        }
    }

    private void addNamed(List<Hits> together) {
        long left = whole;
        for (Hits some : together) {
            long full = Math.min(some.count(), left / some.size());
            if (full > 0) {
                hits.add(new Hits(some.size(), full));
                left -= full * some.size();
            }
            if (full < some.count() && left > 0) {
                hits.add(new Hits(left, 1));
                left = 0;
            }
        }
    }

    /**
     * Returns what is lost.
     *
     * @param quantity  the products, over a scale
     * @param scale  of what a product consists
     * @return the loss in parts of a product, over the scale
     */
    BigInteger lostOf(BigInteger quantity, BigInteger scale) {
        if (quantity.signum() == 0) {
            return BigInteger.ZERO;
        }
        BigInteger[] split = quantity.divideAndRemainder(scale);
        BigInteger missing = split[1].signum() == 0 ? BigInteger.ZERO : scale.subtract(split[1]);
        BigInteger products = split[0].add(BigInteger.valueOf(missing.signum()));
        BigInteger lost = BigInteger.ZERO;
        BigInteger from = BigInteger.ZERO;
        BigInteger load = BigInteger.ZERO;
        for (BigInteger to : turns(products)) {
            load = loadOf(from, products);
            lost = lost.add(load.multiply(to.subtract(from)).multiply(scale));
            from = to;
        }
        return lost.subtract(load.multiply(missing));
    }

    /** The products at which the load changes, and the end. */
    private Set<BigInteger> turns(BigInteger products) {
        Set<BigInteger> turns = new TreeSet<>();
        turns.add(products);
        BigInteger dealt = BigInteger.ZERO;
        for (Hits some : hits) {
            dealt = dealt.add(BigInteger.valueOf(some.count()));
            turns.add(dealt.mod(products));
        }
        turns.remove(BigInteger.ZERO);
        return turns;
    }

    private BigInteger loadOf(BigInteger product, BigInteger products) {
        BigInteger load = BigInteger.ZERO;
        BigInteger dealt = BigInteger.ZERO;
        for (Hits some : hits) {
            BigInteger before = turnsAt(product, dealt, products);
            dealt = dealt.add(BigInteger.valueOf(some.count()));
            BigInteger here = turnsAt(product, dealt, products).subtract(before);
            load = load.add(here.multiply(BigInteger.valueOf(some.size())));
        }
        return load.min(BigInteger.valueOf(whole));
    }

    /** How many of the first hits fall on a product. */
    private static BigInteger turnsAt(BigInteger product, BigInteger hits, BigInteger products) {
        return hits.add(products).subtract(BigInteger.ONE).subtract(product).divide(products);
    }
}
