/** When a rule applies, as data. */
@NullMarked
package io.github.thuocdo.core.policy.condition;

import org.jspecify.annotations.NullMarked;
