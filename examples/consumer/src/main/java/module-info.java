/** A program that scores one month, in a module that requires nothing but the library. */
module io.github.thuocdo.examples.consumer {
    requires io.github.thuocdo.scoring;
}
