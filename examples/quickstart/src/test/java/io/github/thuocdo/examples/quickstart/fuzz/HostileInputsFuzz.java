package io.github.thuocdo.examples.quickstart.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Run by {@code mvn -Pfuzz verify}; no name that the usual patterns of tests find. */
class HostileInputsFuzz {

    @Test
    void no_input_meets_anything_but_a_result_or_a_refusal_in_words() throws Exception {
        Fuzz fuzz = Fuzz.ofProperties();

        fuzz.run(Fuzz.seconds());

        assertThat(fuzz.troubles()).isEmpty();
    }
}
