package io.github.thuocdo.scoring.invariant;

import io.github.thuocdo.scoring.specimen.Specimen;

/** Says what comes out of a specimen. There is one right way; tests of the laws have wrong ones, which the laws must tell from it. */
@FunctionalInterface
interface Rater {

    Rated rate(Specimen specimen);
}
