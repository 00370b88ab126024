/** The shortest program that embeds the library; the README shows it. */
@NullMarked
package io.github.thuocdo.examples.quickstart.embedding;

import org.jspecify.annotations.NullMarked;
