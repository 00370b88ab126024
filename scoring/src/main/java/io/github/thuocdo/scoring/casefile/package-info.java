/**
 * Case files (<i>hồ sơ vụ việc</i>): YAML as text with places.
 *
 * <p>This package alone needs {@code snakeyaml-engine}. The dependency is optional: whoever reads case files adds it.
 */
@NullMarked
package io.github.thuocdo.scoring.casefile;

import org.jspecify.annotations.NullMarked;
