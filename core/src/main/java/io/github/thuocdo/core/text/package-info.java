/**
 * The cellar, which no officer meets: what identifiers and constants look like in files, how records with optional parts are serialized,
 * and the house style of generated values. Open to the scoring module alone.
 *
 * <p>An identifier says something, and the same text is always the same identifier; a constant has one word in files. An entity of Thuocdo
 * is written as a sealed abstract class; its implementation and the body of its builder are generated, and
 * {@link io.github.thuocdo.core.text.ThuocdoStyle} keeps everything generated invisible, so that the generator can be replaced without a
 * user noticing.
 */
@NullMarked
package io.github.thuocdo.core.text;

import org.jspecify.annotations.NullMarked;
