/** A service that keeps the facts of agencies in a database and serves what follows from them, all of it in the library's own JSON. */
package io.github.thuocdo.examples.service;
