/**
 * How the records of a policy are taken apart and put together: their components with the declared types, the members of a sealed family
 * by their kind, and the text of every value that has one. Exported to the scoring module alone.
 *
 * <p>Paths, amendments, differences and JSON of policies rest on it, so none of them lists rules, measures or conditions: a new kind is
 * reached by all of them as soon as it exists.
 */
@NullMarked
package io.github.thuocdo.core.parts;

import org.jspecify.annotations.NullMarked;
