/**
 * The words in which results, their reasons, findings and refusals are told (<i>câu chữ</i>), in Vietnamese and in English. Not exported.
 *
 * <p>A {@link io.github.thuocdo.scoring.words.Wording} says numbers, clauses, readings and reasons in one language under one policy; {@link
 * io.github.thuocdo.scoring.words.FindingWords} the trouble in the facts, and what happened when a rule was considered. The {@link io.github.thuocdo.scoring.words.Sentences} stand in files beside the classes, one
 * file a language.
 */
@NullMarked
package io.github.thuocdo.scoring.words;

import org.jspecify.annotations.NullMarked;
