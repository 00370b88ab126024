package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.thuocdo.core.catalogue.Addition;
import io.github.thuocdo.core.catalogue.Aspects;
import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.catalogue.ComplexityGroup;
import io.github.thuocdo.core.catalogue.GroupScale;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.catalogue.StandardUnit;
import io.github.thuocdo.core.catalogue.Worth;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.scoring.casefile.Node.Items;
import io.github.thuocdo.scoring.casefile.Node.Rows;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Terms.Catalog;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.casefile.Terms.Top;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the catalogues of products. */
final class CatalogueWriter {

    private final Phrasing phrasing;
    private final Said said;

    CatalogueWriter(Phrasing phrasing, Said said) {
        this.phrasing = phrasing;
        this.said = said;
    }

    void catalogues(Catalogues catalogues, Entry top) {
        List<Catalogue> kept = said.kept(catalogues.all());
        if (kept.size() == 1 && isShort(kept.get(0))) {
            top.put(Top.CATALOGUE, said.by(kept.get(0), inShort(kept.get(0).products())));
        } else if (kept.size() == 1) {
            top.put(Top.CATALOGUE, said.by(kept.get(0), catalogue(kept.get(0), 1)));
        } else if (!kept.isEmpty()) {
            top.put(
                    Top.CATALOGUE,
                    new Items(kept.stream()
                            .map(each -> said.by(each, catalogue(each, kept.indexOf(each) + 1)))
                            .collect(toImmutableList())));
        }
    }

    /** Whether names with coefficients say all of a catalogue. */
    private static boolean isShort(Catalogue catalogue) {
        return isShort(catalogue.products())
                && catalogue.products().stream()
                        .noneMatch(product -> CatalogueReader.OF_CATALOGUE.stream()
                                .anyMatch(key -> key.isNamed(product.id().text())))
                && catalogue.equals(Catalogue.builder()
                        .id("catalogue")
                        .decision(CatalogueReader.unsaid(CatalogueReader.FIRST_DAY))
                        .inForce(DateRange.all())
                        .products(catalogue.products())
                        .build());
    }

    private static boolean isShort(List<Product> products) {
        return !products.isEmpty()
                && products.stream()
                        .allMatch(product -> product.worth() instanceof Worth.Converted
                                && product.name().equals(product.id().text())
                                && YamlWriter.isKey(product.name()));
    }

    private Node inShort(List<Product> products) {
        Entry coefficients = new Entry(phrasing);
        products.forEach(product ->
                coefficients.put(product.name(), phrasing.number(((Worth.Converted) product.worth()).coefficient())));
        return coefficients.parts();
    }

    private Node catalogue(Catalogue catalogue, int number) {
        Entry entry = new Entry(phrasing);
        if (!catalogue.id().equals("catalogue " + number)) {
            entry.put(Common.ID, new Text(catalogue.id()));
        }
        Decision decision = catalogue.decision();
        DateRange dates = catalogue.inForce();
        boolean unsaid = decision.equals(
                CatalogueReader.unsaid(dates.isUnboundedStart() ? CatalogueReader.FIRST_DAY : dates.start()));
        if (!unsaid) {
            entry.put(Common.DECISION, phrasing.decision(decision));
        }
        if (!unsaid && dates.start().equals(decision.on())) {
            entry.put(DateRange.of(LocalDate.MIN, dates.endExclusive()));
        } else {
            entry.put(dates);
        }
        entry.put(Events.AGENCY, catalogue.agency().map(agency -> new Text(agency.text())))
                .put(Events.REPLACES, catalogue.replaces().map(Text::new));
        measures(catalogue, entry);
        entry.put(Catalog.PRODUCTS, products(catalogue.products()));
        if (!catalogue.additions().isEmpty()) {
            entry.put(
                    Catalog.ADDITIONS,
                    new Items(catalogue.additions().stream().map(this::addition).collect(toImmutableList())));
        }
        return entry.parts();
    }

    private void measures(Catalogue catalogue, Entry entry) {
        boolean handbook = catalogue.scale() == GroupScale.HANDBOOK_2026;
        if (handbook) {
            entry.put(Catalog.SCALE, phrasing.word(Vocabulary.SCALES, catalogue.scale()));
        }
        boolean usual = handbook && catalogue.groups().equals(ComplexityGroup.handbook());
        if (!usual && !catalogue.groups().isEmpty()) {
            entry.put(Catalog.GROUPS, (Node)
                    new Rows(catalogue.groups().stream().map(this::group).collect(toImmutableList())));
        }
        catalogue.standardUnit().ifPresent(unit -> standard(unit, entry));
        entry.put(Catalog.HOURS_PER_UNIT, catalogue.hoursPerUnit().map(phrasing::number))
                .put(Catalog.ROUNDING, catalogue.rounding().map(rounding -> new Node.Word(rounding.toString())));
    }

    private void standard(StandardUnit unit, Entry entry) {
        if (unit instanceof StandardUnit.OfProduct product) {
            entry.put(Catalog.STANDARD_PRODUCT, new Text(product.product().text()));
        } else if (unit instanceof StandardUnit.OfPoints points) {
            entry.put(Catalog.STANDARD_POINTS, number(points.points()));
        }
    }

    private Node group(ComplexityGroup group) {
        Entry row =
                new Entry(phrasing).put(Common.ID, new Text(group.id())).put(Catalog.MAXIMUM, number(group.maximum()));
        return group.description().isEmpty()
                ? row.parts()
                : row.put(Catalog.DESCRIPTION, new Text(group.description())).parts();
    }

    private Node number(Points points) {
        return phrasing.number(points.value());
    }

    private Node addition(Addition addition) {
        Entry entry = new Entry(phrasing).put(Common.DECISION, phrasing.decision(addition.decision()));
        if (!addition.from().equals(addition.decision().on())) {
            entry.put(Common.FROM, phrasing.date(addition.from()));
        }
        return entry.put(Catalog.PRODUCTS, products(addition.products())).parts();
    }

    private Node products(List<Product> products) {
        return isShort(products)
                ? inShort(products)
                : new Rows(products.stream().map(this::product).collect(toImmutableList()));
    }

    private Node product(Product product) {
        Entry row = new Entry(phrasing).put(Facts.PRODUCT, new Text(product.id().text()));
        if (!product.name().equals(product.id().text())) {
            row.put(Common.NAME, new Text(product.name()));
        }
        Worth worth = product.worth();
        if (worth instanceof Worth.Converted converted) {
            row.put(Facts.COEFFICIENT, phrasing.number(converted.coefficient()));
        } else if (worth instanceof Worth.Scored scored) {
            row.put(Catalog.GROUP, new Text(scored.group()));
            aspects(scored.aspects(), scored.points(), row);
        } else if (worth instanceof Worth.Timed timed) {
            row.put(Catalog.HOURS, phrasing.number(timed.hours()));
        } else if (worth instanceof Worth.Within within) {
            row.put(Catalog.WITHIN, new Text(within.product().text()));
        }
        return row.parts();
    }

    private void aspects(Optional<Aspects> aspects, Points points, Entry row) {
        if (aspects.isEmpty()) {
            row.put(Catalog.POINTS, number(points));
            return;
        }
        row.put(Catalog.DIFFICULTY, number(aspects.get().difficulty()))
                .put(Catalog.PROCESS, number(aspects.get().process()))
                .put(Catalog.COORDINATION, number(aspects.get().coordination()))
                .put(Catalog.SCOPE, number(aspects.get().scope()));
    }
}
