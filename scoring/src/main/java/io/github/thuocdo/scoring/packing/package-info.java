/**
 * The marks and lines of a dossier as numbers in one array (no officer meets it): what an engine reads instead of the dossier. Not exported,
 * and in no stream.
 *
 * <p>No reading of the law and no table of a policy has been applied: the same {@link io.github.thuocdo.scoring.packing.Digest} serves every policy.
 */
@NullMarked
package io.github.thuocdo.scoring.packing;

import org.jspecify.annotations.NullMarked;
