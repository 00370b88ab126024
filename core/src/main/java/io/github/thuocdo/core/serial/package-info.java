/** How records with optional parts are serialized. Not exported. */
@NullMarked
package io.github.thuocdo.core.serial;

import org.jspecify.annotations.NullMarked;
