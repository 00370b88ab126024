/** A program that keeps the facts of an agency in a database, and evaluates them with the library. */
module io.github.thuocdo.examples.embedding {
    requires com.fasterxml.jackson.core;
    requires io.github.thuocdo.scoring;
    requires java.sql;
}
