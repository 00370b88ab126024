/**
 * What an agency's products weigh: the catalogue of products and tasks (danh mục sản phẩm, công việc). Decree 335/2025, Art 13.
 *
 * <p>An office cannot count certified copies and inspection reports together. A catalogue, approved by the head of the managing agency, gives
 * every product its place in at most five groups of complexity and its points, and names one product as the standard unit (đơn vị sản phẩm
 * chuẩn). The conversion coefficient of a product is its points over those of the standard unit:
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.builder()
 *         .id("DM-2026")
 *         .decision(new Decision("Chủ tịch UBND phường", "15/QĐ-UBND", LocalDate.of(2026, 1, 5)))
 *         .inForce(DateRange.from(LocalDate.of(2026, 1, 5)))
 *         .scale(GroupScale.HANDBOOK_2026)
 *         .groups(ComplexityGroup.handbook())
 *         .standardUnit(new StandardUnit.OfProduct(ProductId.of("weekly report")))
 *         .addProducts(
 *                 Product.scored("weekly report", "1", Points.of(50)),
 *                 Product.scored("land file", "2", Points.of(130)))
 *         .build();
 * catalogue.coefficientOf(ProductId.of("land file"), LocalDate.of(2026, 3, 2)); // 13/5
 * }</pre>
 *
 * <p>A catalogue is never changed. A product that it lacks is {@linkplain io.github.thuocdo.core.catalogue.Addition added} by a decision of
 * its own from a day on; a revision is a new catalogue that {@linkplain io.github.thuocdo.core.catalogue.Catalogue#replaces() replaces} the
 * old one. So it can be said for every day what a product weighed, and work keeps the coefficient of the day on which it was assigned.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.catalogue;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
