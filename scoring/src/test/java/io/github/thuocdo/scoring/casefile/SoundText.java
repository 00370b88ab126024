package io.github.thuocdo.scoring.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.scoring.tree.Problems;

/** Texts in which nothing is wrong. */
public final class SoundText {

    private SoundText() {}

    /** Reads a text, and fails the test if anything is wrong in it. */
    public static TextFile parse(String name, String text) {
        Problems problems = Problems.empty();
        TextFile file = TextFile.parse(name, text, problems);
        assertThat(problems.inOrder()).isEmpty();
        return file;
    }
}
