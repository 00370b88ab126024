package io.github.thuocdo.scoring.assembly;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classes that earlier rounds of a season proposed (<i>các mức xếp loại đã được đề xuất</i>), for the rounds that come after: of
 * organizations for their heads, of the State's channel for the Party's.
 *
 * <p>A result on record wins over a proposal. Whatever rests on a proposal says so.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProposedClasses implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Nothing was proposed before. */
    public static final ProposedClasses NONE = of(ImmutableList.of());

    private final ImmutableMap<Place, ProposedClass> byPlace;

    /**
     * Makes proposals of what was proposed.
     *
     * @param all  the proposals
     * @throws IllegalArgumentException if two are about one subject, channel and period
     */
    public ProposedClasses(ImmutableList<ProposedClass> all) {
        Map<Place, ProposedClass> places = new LinkedHashMap<>();
        for (ProposedClass one : requireNonNull(all, "all")) {
            checkArgument(
                    places.put(placeOf(one), one) == null,
                    "class of %s must be proposed once for channel %s and period %s",
                    one.subject().text(),
                    one.channel().key(),
                    one.period());
        }
        this.byPlace = ImmutableMap.copyOf(places);
    }

    /** For whom, in which channel and period a class is proposed. */
    private record Place(Subject subject, Channel channel, EvaluationPeriod period) implements Serializable {}

    /**
     * Returns some proposals.
     *
     * @param proposed  the proposals
     * @return the proposals
     * @throws IllegalArgumentException if two are about one subject, channel and period
     */
    public static ProposedClasses of(Iterable<ProposedClass> proposed) {
        return new ProposedClasses(ImmutableList.copyOf(proposed));
    }

    private static Place placeOf(ProposedClass proposed) {
        return new Place(proposed.subject(), proposed.channel(), proposed.period());
    }

    /**
     * Returns these proposals and those of a later round. Where both are about the same, the earlier one stands: the head of an agency is in
     * the rounds of two agencies, and classified in that of the agency above, which comes first.
     *
     * @param later  the later proposals
     * @return both
     */
    public ProposedClasses and(Iterable<ProposedClass> later) {
        Map<Place, ProposedClass> both = new LinkedHashMap<>(byPlace);
        later.forEach(one -> both.putIfAbsent(placeOf(one), one));
        return new ProposedClasses(ImmutableList.copyOf(both.values()));
    }

    /**
     * Returns what is proposed for a subject.
     *
     * @param subject  the person, organization or collective
     * @param channel  the channel
     * @param period  the period
     * @return the proposal; empty where there is none
     */
    public Optional<ProposedClass> of(Subject subject, Channel channel, EvaluationPeriod period) {
        return byPlace.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byPlace.get(new Place(subject, channel, period)));
    }

    /**
     * Returns every proposal.
     *
     * @return the proposals, in the order in which they were made
     */
    public ImmutableList<ProposedClass> all() {
        return byPlace.values().asList();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ProposedClasses other && byPlace.equals(other.byPlace);
    }

    @Override
    public int hashCode() {
        return byPlace.hashCode();
    }

    @Override
    public String toString() {
        return byPlace.values().toString();
    }
}
