package io.github.thuocdo.core.catalogue;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogues that a register knows, each in its time (các danh mục theo thời gian).
 *
 * <p>For an agency and a day at most one is in force: that of the agency, or where it has none, the one made for no agency in particular. A
 * catalogue ends when the one that replaces it begins.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param all  the catalogues, in the order given
 */
public record Catalogues(ImmutableList<Catalogue> all) implements Serializable {

    private static final Catalogues NONE = new Catalogues(ImmutableList.of());

    /**
     * Checks that the catalogues fit together.
     *
     * @throws IllegalArgumentException if an id stands twice, if a catalogue replaces one that is not there, is made for another agency, has
     *     been replaced already or does not begin earlier, or if two are in force for one agency on one day
     */
    public Catalogues {
        requireNonNull(all, "all");
        Set<String> ids = new HashSet<>();
        all.forEach(catalogue -> ValueRule.CATALOGUE_GIVEN_ONCE.check(ids.add(catalogue.id()), catalogue.id()));
        checkSuccession(all);
        checkOneAtATime(all);
    }

    /**
     * Returns no catalogues.
     *
     * @return the empty collection
     */
    public static Catalogues none() {
        return NONE;
    }

    /**
     * Returns some catalogues.
     *
     * @param catalogues  the catalogues
     * @return the collection
     * @throws IllegalArgumentException if they do not fit together
     */
    public static Catalogues of(Catalogue... catalogues) {
        return new Catalogues(ImmutableList.copyOf(catalogues));
    }

    /**
     * Returns the catalogue by which an agency assigns work on a day.
     *
     * @param agency  the agency; empty when nobody knows it, so that only a catalogue for all comes in question
     * @param day  the day
     * @return the catalogue; empty if none is in force
     */
    public Optional<Catalogue> inForce(Optional<UnitId> agency, LocalDate day) {
        Optional<Catalogue> own = agency.isPresent() ? find(agency, day) : Optional.empty();
        return own.or(() -> find(Optional.empty(), day));
    }

    private Optional<Catalogue> find(Optional<UnitId> agency, LocalDate day) {
        ImmutableMap<String, Catalogue> successors = successors(all);
        return all.stream()
                .filter(catalogue -> catalogue.agency().equals(agency))
                .filter(catalogue -> effective(catalogue, successors)
                        .filter(dates -> dates.contains(day))
                        .isPresent())
                .findFirst();
    }

    private static ImmutableMap<String, Catalogue> successors(ImmutableList<Catalogue> all) {
        return all.stream()
                .filter(catalogue -> catalogue.replaces().isPresent())
                .collect(toImmutableMap(catalogue -> catalogue.replaces().orElseThrow(), catalogue -> catalogue));
    }

    private static Optional<DateRange> effective(Catalogue catalogue, Map<String, Catalogue> successors) {
        Catalogue successor = successors.get(catalogue.id());
        return successor == null
                ? Optional.of(catalogue.inForce())
                : catalogue
                        .inForce()
                        .intersection(
                                DateRange.of(LocalDate.MIN, successor.inForce().start()));
    }

    private static void checkSuccession(ImmutableList<Catalogue> all) {
        Map<String, Catalogue> byId = Maps.uniqueIndex(all, Catalogue::id);
        Set<String> replaced = new HashSet<>();
        for (Catalogue catalogue : all) {
            if (catalogue.replaces().isEmpty()) {
                continue;
            }
            String older = catalogue.replaces().get();
            ValueRule.REPLACED_CATALOGUE_GIVEN.check(byId.containsKey(older), catalogue.id(), older);
            ValueRule.CATALOGUE_REPLACED_ONCE.check(replaced.add(older), older);
            checkSuccession(catalogue, requireNonNull(byId.get(older)));
        }
    }

    private static void checkSuccession(Catalogue catalogue, Catalogue older) {
        ValueRule.CATALOGUE_OF_SAME_AGENCY.check(catalogue.agency().equals(older.agency()), catalogue.id(), older.id());
        ValueRule.CATALOGUE_BEGINS_EARLIER.check(
                older.inForce().start().isBefore(catalogue.inForce().start()),
                catalogue.id(),
                older.id(),
                older.inForce().start());
    }

    private static void checkOneAtATime(ImmutableList<Catalogue> all) {
        ImmutableMap<String, Catalogue> successors = successors(all);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Catalogue one = all.get(j);
                Catalogue other = all.get(i);
                Optional<DateRange> dates = effective(one, successors);
                boolean clash = one.agency().equals(other.agency())
                        && dates.isPresent()
                        && effective(other, successors)
                                .filter(dates.get()::overlaps)
                                .isPresent();
                ValueRule.CATALOGUES_NOT_TOGETHER.check(!clash, one.id(), other.id());
            }
        }
    }
}
