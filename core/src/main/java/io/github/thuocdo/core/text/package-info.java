/**
 * What texts have in common: an identifier says something, and the same text is always the same identifier; a constant has one word in
 * files. Open to the scoring module alone.
 */
@NullMarked
package io.github.thuocdo.core.text;

import org.jspecify.annotations.NullMarked;
