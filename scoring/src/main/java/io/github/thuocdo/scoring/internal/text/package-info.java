/**
 * The sentences of one language by key, with places to fill. Not exported.
 *
 * <p>Every package that speaks to people keeps its own {@link io.github.thuocdo.scoring.internal.text.Sentences} beside its classes, one
 * file a language, read by name: the locale of the machine has no say.
 */
@NullMarked
package io.github.thuocdo.scoring.internal.text;

import org.jspecify.annotations.NullMarked;
