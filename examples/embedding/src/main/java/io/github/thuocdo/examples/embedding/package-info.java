/** The program of {@code docs/embedding.md}. */
package io.github.thuocdo.examples.embedding;
