/**
 * The people who are evaluated (<i>cán bộ, công chức, viên chức, người lao động</i>).
 *
 * <p>A {@link io.github.thuocdo.core.cadre.Cadre} is who somebody is: an identifier, a name for the forms and the legal
 * category. Where she works and since when is an appointment, which the package {@code organization} adds; there too the
 * {@link io.github.thuocdo.core.cadre.Role} is held for a time and for a unit. Nothing else is known about a person, so
 * that nothing else can reach a score.
 */
@NullMarked
package io.github.thuocdo.core.cadre;

import org.jspecify.annotations.NullMarked;
