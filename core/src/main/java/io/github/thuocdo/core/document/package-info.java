/**
 * The text of a policy as a tree of parts (no officer meets it): addressed by paths, read and written, walked, and made again with other readings. It
 * knows no policy. Open to the scoring module alone.
 *
 * <p>Records, and entities too, are taken apart by their components with the declared types, the members of a sealed family by their kind,
 * and every value that has a text by that text. Paths, amendments, differences and hashes of policies and JSON of all that travels rest on
 * it, so none of them lists rules, measures, conditions or facts: a new kind is reached by all of them as soon as it exists.
 */
@NullMarked
package io.github.thuocdo.core.document;

import org.jspecify.annotations.NullMarked;
