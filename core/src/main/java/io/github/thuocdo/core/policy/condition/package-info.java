/**
 * When a gate applies, or what a class requires (<i>điều kiện</i>), as data.
 */
@NullMarked
package io.github.thuocdo.core.policy.condition;

import org.jspecify.annotations.NullMarked;
