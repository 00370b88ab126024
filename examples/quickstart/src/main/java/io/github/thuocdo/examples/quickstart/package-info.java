/** A first program that uses Thuocdo. */
@NullMarked
package io.github.thuocdo.examples.quickstart;

import org.jspecify.annotations.NullMarked;
