/**
 * The decrees and regulations that the library ships (<i>văn bản</i>), each as data, every number with its clause.
 *
 * <p>Only facts read in the text of an instrument are encoded; where the text is silent the edition makes a named choice and says why.
 */
@NullMarked
package io.github.thuocdo.core.policy.standard;

import org.jspecify.annotations.NullMarked;
