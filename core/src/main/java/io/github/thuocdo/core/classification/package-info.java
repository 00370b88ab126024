/**
 * The classes into which people and units are classified at the end of a period (<i>xếp loại chất lượng</i>).
 *
 * <p>Every instrument from Decree 90/2020/NĐ-CP to Decree 335/2025/NĐ-CP and Regulation 366-QĐ/TW uses the same four
 * levels, from "hoàn thành xuất sắc nhiệm vụ" down to "không hoàn thành nhiệm vụ". A
 * {@link io.github.thuocdo.core.classification.Classification} is only the level. That somebody is not classified, or
 * that a matter is pending, is no level of its own and therefore no constant here.
 */
@NullMarked
package io.github.thuocdo.core.classification;

import org.jspecify.annotations.NullMarked;
