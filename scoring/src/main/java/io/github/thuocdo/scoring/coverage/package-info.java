/**
 * On which months or quarters a year rests (<i>căn cứ của kết quả năm</i>), who judged them, and whether every way leads to one total.
 *
 * <p>{@link io.github.thuocdo.scoring.coverage.Coverage} says on which months or quarters a year rests; {@link io.github.thuocdo.scoring.coverage.Routes} whether months,
 * quarters and the record lead to one total.
 */
@NullMarked
package io.github.thuocdo.scoring.coverage;

import org.jspecify.annotations.NullMarked;
