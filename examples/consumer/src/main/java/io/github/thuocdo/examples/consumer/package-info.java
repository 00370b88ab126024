/** The smallest program in a module of its own: it proves that the library asks nothing else of its users. */
package io.github.thuocdo.examples.consumer;
