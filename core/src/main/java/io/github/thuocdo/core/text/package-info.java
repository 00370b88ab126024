/** What every identifier has in common: it says something, and the same text is always the same identifier. Not exported. */
@NullMarked
package io.github.thuocdo.core.text;

import org.jspecify.annotations.NullMarked;
