package io.github.thuocdo.core.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The approved list of an agency's products with what each weighs (danh mục sản phẩm, công việc và bảng quy đổi). Decree 335/2025, Art 13.
 *
 * <p>Example: a weekly report of 50 points is the standard unit; a land file of 130 points weighs 130/50 = 13/5 standard units. The standard
 * unit itself weighs exactly 1. Where every product has a coefficient already, none need be named.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Catalogue implements NoBean, Serializable permits ImmutableCatalogue {

    /** The most groups of complexity that a catalogue may have (Decree 335/2025, Art 13). */
    public static final int MOST_GROUPS = 5;

    @Serial
    private static final long serialVersionUID = 1L;

    Catalogue() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique in a register
     */
    public abstract String id();

    /**
     * Returns the decision that approved it.
     *
     * @return the decision
     */
    public abstract Decision decision();

    /**
     * Returns the days on which work is assigned by it.
     *
     * @return the days, from the decision on unless given; a catalogue that replaces this one may end them earlier
     */
    @Value.Default
    public DateRange inForce() {
        return DateRange.from(decision().on());
    }

    /**
     * Returns the using agency for which it was made.
     *
     * @return the unit; empty when it holds for every agency that has none of its own
     */
    public abstract Optional<UnitId> agency();

    /**
     * Returns the earlier catalogue of which this one is the revision.
     *
     * @return the id of the earlier one, which ends on the day before this one begins
     */
    public abstract Optional<String> replaces();

    /**
     * Returns who set the maxima of the groups.
     *
     * @return the agency itself unless said otherwise
     */
    @Value.Default
    public GroupScale scale() {
        return GroupScale.OWN;
    }

    /**
     * Returns the groups of complexity.
     *
     * @return at most five groups; empty when no product has points
     */
    public abstract ImmutableList<ComplexityGroup> groups();

    /**
     * Returns what a coefficient of 1 stands for.
     *
     * @return the standard unit; given as soon as a product has points
     */
    public abstract Optional<StandardUnit> standardUnit();

    /**
     * Returns how many hours of independent support make one standard unit.
     *
     * @return the hours, above 0; given as soon as a product is converted by hours
     */
    public abstract Optional<Fraction> hoursPerUnit();

    /**
     * Returns how the decision rounds its coefficients.
     *
     * @return the rounding; empty when the decision does not say, so that the reading of the policy decides
     */
    public abstract Optional<Rounding> rounding();

    /**
     * Returns the products that were approved with the catalogue.
     *
     * @return the products
     */
    public abstract ImmutableList<Product> products();

    /**
     * Returns the products that came later.
     *
     * @return the additions
     */
    public abstract ImmutableList<Addition> additions();

    /**
     * Returns the product of an identifier as it is listed on a day.
     *
     * @param id  the identifier
     * @param day  the day, such as that of an assignment
     * @return the product; empty if the catalogue is not in force on that day or does not list the product on it
     */
    public Optional<Product> productOn(ProductId id, LocalDate day) {
        return Optional.ofNullable(listings().get(requireNonNull(id, "id")))
                .filter(listing -> inForce().contains(day) && !day.isBefore(listing.from))
                .map(Listing::product);
    }

    /**
     * Returns the conversion coefficient of a product as it is listed on a day (hệ số quy đổi), rounded as the decision says.
     *
     * @param id  the identifier
     * @param day  the day of the assignment
     * @return standard units a product, above 0; empty if the product is not listed on that day, or weighs only within another one
     */
    public Optional<Fraction> coefficientOf(ProductId id, LocalDate day) {
        return productOn(id, day).flatMap(this::rounded);
    }

    private Optional<Fraction> rounded(Product product) {
        Optional<Fraction> exact = exact(product);
        return rounding().isPresent() ? exact.map(rounding().get()::apply) : exact;
    }

    private Optional<Fraction> exact(Product product) {
        if (product.worth() instanceof Worth.Scored scored) {
            return Optional.of(
                    scored.points().value().dividedBy(standardPoints().value()));
        }
        if (product.worth() instanceof Worth.Converted converted) {
            return Optional.of(converted.coefficient());
        }
        if (product.worth() instanceof Worth.Timed timed) {
            return Optional.of(timed.hours().dividedBy(hoursPerUnit().orElseThrow()));
        }
        return Optional.empty();
    }

    private Points standardPoints() {
        StandardUnit unit = standardUnit().orElseThrow();
        if (unit instanceof StandardUnit.OfPoints ofPoints) {
            return ofPoints.points();
        }
        return ((Worth.Scored) standardProduct().orElseThrow().worth()).points();
    }

    private Optional<Product> standardProduct() {
        return standardUnit()
                .filter(StandardUnit.OfProduct.class::isInstance)
                .map(unit -> ((StandardUnit.OfProduct) unit).product())
                .flatMap(id -> Optional.ofNullable(listings().get(id)))
                .map(Listing::product);
    }

    /** A product, and the first day on which it is listed. */
    record Listing(Product product, LocalDate from) implements Serializable {}

    @Value.Lazy
    ImmutableMap<ProductId, Listing> listings() {
        Map<ProductId, Listing> listings = new HashMap<>();
        products().forEach(product -> list(product, inForce().start(), listings));
        additions()
                .forEach(addition -> addition.products().forEach(product -> list(product, addition.from(), listings)));
        return ImmutableMap.copyOf(listings);
    }

    private void list(Product product, LocalDate from, Map<ProductId, Listing> listings) {
        ValueRule.PRODUCT_LISTED_ONCE.check(
                listings.putIfAbsent(product.id(), new Listing(product, from)) == null,
                product.id().text(),
                id());
    }

    /**
     * Refuses what is no catalogue: too many groups, changed maxima of the handbook, points above those of the group, products without a
     * standard unit, products listed twice, additions outside its time.
     *
     * @throws IllegalArgumentException naming the catalogue and the first thing that is wrong
     */
    @Value.Check
    void check() {
        ValueRule.CATALOGUE_NAMED.check(!id().isBlank(), id());
        PlainText.printed("id", id());
        checkGroups();
        additions().forEach(this::checkTime);
        checkStandardUnit();
        hoursPerUnit().ifPresent(hours -> ValueRule.CATALOGUE_HOURS.check(hours.signum() > 0, hours, id()));
        listings().values().forEach(listing -> checkProduct(listing.product));
    }

    private void checkGroups() {
        ValueRule.CATALOGUE_GROUPS.check(groups().size() <= MOST_GROUPS, groups().size(), id(), MOST_GROUPS);
        Map<String, ComplexityGroup> byId = new HashMap<>();
        groups().forEach(group ->
                ValueRule.GROUP_GIVEN_ONCE.check(byId.putIfAbsent(group.id(), group) == null, group.id(), id()));
        ImmutableList<Points> maxima = maxima(groups());
        ValueRule.MAXIMA_OF_HANDBOOK.check(
                scale() != GroupScale.HANDBOOK_2026 || maxima.equals(maxima(ComplexityGroup.handbook())),
                maxima,
                id(),
                maxima(ComplexityGroup.handbook()));
    }

    private static ImmutableList<Points> maxima(ImmutableList<ComplexityGroup> groups) {
        return groups.stream().map(ComplexityGroup::maximum).collect(toImmutableList());
    }

    private void checkTime(Addition addition) {
        ValueRule.ADDITION_AFTER_CATALOGUE.check(
                !addition.decision().on().isBefore(decision().on()),
                addition.decision().text(),
                id(),
                decision().on());
        ValueRule.ADDITION_WHILE_IN_FORCE.check(
                inForce().contains(addition.from()), addition.decision().text(), id(), inForce(), addition.from());
    }

    private void checkStandardUnit() {
        Optional<Product> scored = listings().values().stream()
                .map(Listing::product)
                .filter(product -> product.worth() instanceof Worth.Scored)
                .findFirst();
        ValueRule.STANDARD_UNIT_NAMED.check(
                scored.isEmpty() || standardUnit().isPresent(),
                id(),
                scored.map(product -> product.id().text()).orElse(""));
        standardUnit()
                .filter(StandardUnit.OfProduct.class::isInstance)
                .map(unit -> ((StandardUnit.OfProduct) unit).product())
                .ifPresent(standard -> checkStandard(standard, scored));
    }

    private void checkStandard(ProductId standard, Optional<Product> scored) {
        Product product = products().stream()
                .filter(listed -> listed.id().equals(standard))
                .findFirst()
                .orElseThrow(() -> ValueRule.STANDARD_UNIT_APPROVED_WITH_IT.exception(standard.text(), id()));
        if (scored.isPresent()) {
            ValueRule.STANDARD_UNIT_HAS_POINTS.check(
                    product.worth() instanceof Worth.Scored,
                    standard.text(),
                    id(),
                    scored.get().id().text());
        } else {
            ValueRule.STANDARD_UNIT_WEIGHS_ONE.check(
                    product.worth().equals(new Worth.Converted(Fraction.ONE)), standard.text(), id());
        }
    }

    private void checkProduct(Product product) {
        String name = product.id().text();
        if (product.worth() instanceof Worth.Scored scored) {
            ComplexityGroup group = group(name, scored.group());
            ValueRule.POINTS_WITHIN_GROUP.check(
                    scored.points().compareTo(group.maximum()) <= 0,
                    scored.points(),
                    name,
                    id(),
                    group.maximum(),
                    group.id());
        } else if (product.worth() instanceof Worth.Timed) {
            ValueRule.HOURS_OF_UNIT_GIVEN.check(hoursPerUnit().isPresent(), id(), name);
        } else if (product.worth() instanceof Worth.Within within) {
            checkWithin(name, within.product());
        }
        rounded(product)
                .ifPresent(coefficient -> ValueRule.COEFFICIENT_NOT_ROUNDED_AWAY.check(
                        coefficient.signum() > 0, exact(product).orElseThrow(), name, id()));
    }

    private ComplexityGroup group(String product, String group) {
        return groups().stream()
                .filter(known -> known.id().equals(group))
                .findFirst()
                .orElseThrow(() -> ValueRule.GROUP_OF_CATALOGUE.exception(
                        group,
                        product,
                        id(),
                        groups().stream().map(ComplexityGroup::id).collect(toImmutableList())));
    }

    private void checkWithin(String activity, ProductId product) {
        Listing whole = listings().get(product);
        if (!(whole != null && !(whole.product.worth() instanceof Worth.Within))) {
            throw ValueRule.ACTIVITY_OF_A_PRODUCT.exception(activity, id(), product.text());
        }
    }

    /**
     * Starts a catalogue.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Serial
    Object writeReplace() {
        return PartsForm.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw PartsForm.refusal();
    }

    /** Builds a catalogue. Not thread-safe. */
    public static final class Builder extends ImmutableCatalogue.Builder {
        Builder() {}
    }
}
