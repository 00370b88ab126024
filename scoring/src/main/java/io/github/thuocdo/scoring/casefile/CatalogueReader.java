package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.catalogue.Addition;
import io.github.thuocdo.core.catalogue.Aspects;
import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.catalogue.ComplexityGroup;
import io.github.thuocdo.core.catalogue.GroupScale;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.catalogue.StandardUnit;
import io.github.thuocdo.core.catalogue.Worth;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Catalog;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the catalogues of products: one in short, with a coefficient for each product, or one or more with all that a decision says. */
final class CatalogueReader {

    private static final ImmutableList<Key> ASPECTS =
            ImmutableList.of(Catalog.DIFFICULTY, Catalog.PROCESS, Catalog.COORDINATION, Catalog.SCOPE);

    /** What a catalogue has and a product has not, so that one is known by it even if another key is misspelt; and the other way round. */
    static final ImmutableList<Key> OF_CATALOGUE = ImmutableList.of(Catalog.PRODUCTS, Common.DECISION);

    private static final ImmutableList<Key> OF_PRODUCT =
            ImmutableList.of(Facts.PRODUCT, Facts.COEFFICIENT, Catalog.POINTS, Catalog.HOURS, Catalog.WITHIN);

    private static final TableLayout PRODUCTS = TableLayout.of(
            ImmutableList.of(Facts.PRODUCT),
            ImmutableList.of(
                    Common.NAME,
                    Facts.COEFFICIENT,
                    Catalog.GROUP,
                    Catalog.POINTS,
                    Catalog.DIFFICULTY,
                    Catalog.PROCESS,
                    Catalog.COORDINATION,
                    Catalog.SCOPE,
                    Catalog.HOURS,
                    Catalog.WITHIN));

    private static final TableLayout GROUPS =
            TableLayout.of(ImmutableList.of(Common.ID, Catalog.MAXIMUM), ImmutableList.of(Catalog.DESCRIPTION));

    private static final BilingualText WORTH_RULE = new BilingualText(
            "phải có đúng một trong các cách: hệ số; nhóm với điểm hoặc các yếu tố; số giờ; nằm trong sản phẩm khác",
            "must have exactly one of: a coefficient, a group with points or aspects, hours, within");

    /** What a catalogue without a decision is taken to be approved on: the first day of the decree. */
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final CaseContext context;
    private final Set<String> names = new LinkedHashSet<>();

    CatalogueReader(CaseContext context) {
        this.context = context;
    }

    /** Returns the catalogues of a case. */
    Catalogues read(TextValue value) {
        if (!value.isPresent()) {
            return Catalogues.none();
        }
        List<Catalogue> catalogues = new ArrayList<>();
        List<Product> listed = new ArrayList<>();
        if (value.isText()) {
            listed.addAll(products(value));
        } else if (value.isMap()) {
            value.map(reader -> catalogue(
                    reader, isAny(reader, OF_CATALOGUE), catalogues, () -> listed.addAll(coefficients(reader))));
        } else {
            Set<String> seen = new HashSet<>();
            value.maps(reader -> catalogue(
                    reader,
                    isAny(reader, OF_CATALOGUE) || !isAny(reader, OF_PRODUCT),
                    catalogues,
                    () -> product(reader, seen).ifPresent(listed::add)));
        }
        if (!listed.isEmpty()) {
            catalogues.add(inShort(listed));
        }
        return together(value, catalogues);
    }

    /** Returns the names of all products that any of the catalogues lists. */
    ImmutableSet<String> names() {
        return ImmutableSet.copyOf(names);
    }

    private static Catalogues together(TextValue value, List<Catalogue> catalogues) {
        try {
            return new Catalogues(ImmutableList.copyOf(catalogues));
        } catch (IllegalArgumentException refusal) {
            value.refuse("not-a-catalogue", Rules.of("not-a-catalogue", refusal));
            return Catalogues.none();
        }
    }

    private static boolean isAny(Keyed reader, ImmutableList<Key> keys) {
        return keys.stream().anyMatch(key -> reader.optional(key).isPresent());
    }

    /** Reads a map that is a catalogue, or something of a catalogue in short. */
    private Optional<Boolean> catalogue(
            MapReader reader, boolean isWhole, List<Catalogue> catalogues, Runnable inShort) {
        if (isWhole) {
            full(reader, catalogues.size() + 1).ifPresent(catalogues::add);
        } else {
            inShort.run();
        }
        return Optional.of(true);
    }

    private ImmutableList<Product> coefficients(MapReader reader) {
        ImmutableList.Builder<Product> products = ImmutableList.builder();
        for (MapReader.Entry entry : reader.entries()) {
            names.add(entry.key());
            Numbers.positiveAmount(entry.value())
                    .ifPresent(coefficient -> products.add(Product.converted(entry.key(), coefficient)));
        }
        return products.build();
    }

    private static Catalogue inShort(List<Product> products) {
        return Catalogue.builder()
                .id("catalogue")
                .decision(unsaid(FIRST_DAY))
                .inForce(DateRange.all())
                .products(products)
                .build();
    }

    /** The decision of a catalogue that names none. */
    static Decision unsaid(LocalDate day) {
        return new Decision("cấp có thẩm quyền", CaseContext.UNNAMED, day);
    }

    private Optional<Catalogue> full(Keyed entry, int number) {
        Catalogue.Builder catalogue =
                Catalogue.builder().id(entry.optional(Common.ID).text().orElse("catalogue " + number));
        Optional<Decision> decision = CaseContext.decision(entry.optional(Common.DECISION));
        boolean begins = entry.optional(Common.FROM).isPresent();
        Optional<DateRange> dates = CaseContext.dates(entry);
        catalogue.decision(decision.orElseGet(
                () -> unsaid(dates.filter(range -> begins).map(DateRange::start).orElse(FIRST_DAY))));
        dates.ifPresent(range -> catalogue.inForce(
                begins || decision.isEmpty()
                        ? range
                        : new DateRange(decision.get().on(), range.endExclusive())));
        catalogue.agency(agency(entry.optional(Events.AGENCY)));
        catalogue.replaces(entry.optional(Events.REPLACES).text());
        readMeasures(entry, catalogue);
        catalogue.products(products(entry.required(Catalog.PRODUCTS)));
        catalogue.additions(additions(entry.optional(Catalog.ADDITIONS)));
        return entry.make("not-a-catalogue", catalogue::build);
    }

    private Optional<UnitId> agency(TextValue value) {
        return value.isPresent() ? context.unit(value) : Optional.empty();
    }

    private static void readMeasures(Keyed entry, Catalogue.Builder catalogue) {
        Optional<GroupScale> scale = entry.optional(Catalog.SCALE).word(Vocabulary.SCALES);
        scale.ifPresent(catalogue::scale);
        TextValue groups = entry.optional(Catalog.GROUPS);
        if (groups.isPresent()) {
            catalogue.groups(groups(groups));
        } else if (scale.filter(GroupScale.HANDBOOK_2026::equals).isPresent()) {
            catalogue.groups(ComplexityGroup.handbook());
        }
        TextValue product = entry.optional(Catalog.STANDARD_PRODUCT);
        TextValue points = entry.optional(Catalog.STANDARD_POINTS);
        product.text().ifPresent(name -> catalogue.standardUnit(new StandardUnit.OfProduct(ProductId.of(name))));
        Numbers.positive(points)
                .ifPresent(number -> catalogue.standardUnit(new StandardUnit.OfPoints(Points.of(number))));
        if (product.isPresent() && points.isPresent()) {
            points.refuse(
                    "given-twice",
                    new BilingualText(
                            "phải bỏ khi một sản phẩm là đơn vị chuẩn: chỉ có một đơn vị chuẩn",
                            "must be left out where a product is the standard unit: there is only one"));
        }
        catalogue.hoursPerUnit(Numbers.positiveAmount(entry.optional(Catalog.HOURS_PER_UNIT)));
        catalogue.rounding(entry.optional(Catalog.ROUNDING).parsed("not-a-rounding", Rounding::parse));
    }

    private static ImmutableList<ComplexityGroup> groups(TextValue value) {
        if (!value.isMap()) {
            return Keyed.readEach(value, GROUPS, CatalogueReader::group);
        }
        return value.map(reader -> Optional.of(reader.entries().stream()
                        .flatMap(entry -> Numbers.positiveAmount(entry.value()).stream()
                                .map(maximum -> new ComplexityGroup(entry.key(), "", Points.of(maximum))))
                        .collect(ImmutableList.toImmutableList())))
                .orElse(ImmutableList.of());
    }

    private static Optional<ComplexityGroup> group(Keyed entry) {
        Optional<String> id = entry.required(Common.ID).text();
        Optional<Fraction> maximum = Numbers.positiveAmount(entry.required(Catalog.MAXIMUM));
        Optional<String> description = entry.optional(Catalog.DESCRIPTION).text();
        return entry.make(
                "not-a-catalogue",
                () -> new ComplexityGroup(id.orElseThrow(), description.orElse(""), Points.of(maximum.orElseThrow())));
    }

    private ImmutableList<Addition> additions(TextValue value) {
        if (!value.isPresent()) {
            return ImmutableList.of();
        }
        return value.isMap()
                ? value.map(reader -> addition(reader)).stream().collect(ImmutableList.toImmutableList())
                : value.maps(reader -> addition(reader));
    }

    private Optional<Addition> addition(Keyed entry) {
        Optional<Decision> decision = CaseContext.decision(entry.required(Common.DECISION));
        Optional<LocalDate> from = entry.optional(Common.FROM).date();
        ImmutableList<Product> products = products(entry.required(Catalog.PRODUCTS));
        return entry.make(
                "not-a-catalogue",
                () -> new Addition(
                        decision.orElseThrow(),
                        from.orElse(decision.orElseThrow().on()),
                        products));
    }

    /** Products as a table or a list, or with a coefficient for each name. */
    private ImmutableList<Product> products(TextValue value) {
        if (value.isMap()) {
            return value.map(reader -> Optional.of(coefficients(reader))).orElse(ImmutableList.of());
        }
        Set<String> seen = new HashSet<>();
        return Keyed.readEach(value, PRODUCTS, entry -> product(entry, seen));
    }

    private Optional<Product> product(Keyed entry, Set<String> seen) {
        TextValue idValue = entry.required(Facts.PRODUCT);
        Optional<String> id = idValue.text();
        id.ifPresent(names::add);
        if (id.isPresent() && !seen.add(id.get())) {
            idValue.refuse(
                    "duplicate-id",
                    new BilingualText("tên chỉ được dùng cho một sản phẩm", "must be the name of one product only"));
        }
        Optional<String> name = entry.optional(Common.NAME).text();
        Optional<Worth> worth = worth(entry, id.orElse(""));
        return entry.make(
                "not-a-product",
                () -> new Product(ProductId.of(id.orElseThrow()), name.orElse(id.orElseThrow()), worth.orElseThrow()));
    }

    private static Optional<Worth> worth(Keyed entry, String product) {
        TextValue coefficient = entry.optional(Facts.COEFFICIENT);
        TextValue hours = entry.optional(Catalog.HOURS);
        TextValue within = entry.optional(Catalog.WITHIN);
        TextValue group = entry.optional(Catalog.GROUP);
        boolean scored = entry.optional(Catalog.POINTS).isPresent() || hasAspects(entry);
        long ways = Stream.of(coefficient.isPresent(), scored, hours.isPresent(), within.isPresent())
                .filter(way -> way)
                .count();
        if (ways != 1) {
            entry.refuse("not-a-product", BilingualText.of(product), WORTH_RULE);
        } else if (group.isPresent() && !scored) {
            group.refuse(
                    "not-a-product",
                    new BilingualText(
                            "phải bỏ khi sản phẩm không có điểm", "must be left out where the product has no points"));
        }
        if (scored) {
            return scored(entry);
        }
        Optional<Worth> converted = Numbers.positive(coefficient).map(Worth.Converted::new);
        Optional<Worth> timed = Numbers.positiveAmount(hours).map(Worth.Timed::new);
        Optional<Worth> part = within.parsed("not-a-product", whole -> new Worth.Within(ProductId.of(whole)));
        return converted.or(() -> timed).or(() -> part);
    }

    private static boolean hasAspects(Keyed entry) {
        return ASPECTS.stream().anyMatch(aspect -> entry.optional(aspect).isPresent());
    }

    private static Optional<Worth> scored(Keyed entry) {
        Optional<String> group = entry.required(Catalog.GROUP).text();
        Optional<Fraction> points = Numbers.positiveAmount(entry.optional(Catalog.POINTS));
        Optional<Aspects> aspects = aspects(entry);
        return entry.make(
                "not-a-product",
                () -> new Worth.Scored(
                        group.orElseThrow(),
                        points.map(Points::of)
                                .orElseGet(() -> aspects.orElseThrow().total()),
                        aspects));
    }

    private static Optional<Aspects> aspects(Keyed entry) {
        if (!hasAspects(entry)) {
            return Optional.empty();
        }
        Optional<Fraction> difficulty = Numbers.quantity(entry.required(Catalog.DIFFICULTY));
        Optional<Fraction> process = Numbers.quantity(entry.required(Catalog.PROCESS));
        Optional<Fraction> coordination = Numbers.quantity(entry.required(Catalog.COORDINATION));
        Optional<Fraction> scope = Numbers.quantity(entry.required(Catalog.SCOPE));
        return entry.make(
                "not-a-product",
                () -> new Aspects(
                        Points.of(difficulty.orElseThrow()),
                        Points.of(process.orElseThrow()),
                        Points.of(coordination.orElseThrow()),
                        Points.of(scope.orElseThrow())));
    }
}
