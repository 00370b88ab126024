package io.github.thuocdo.scoring.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.TextMap;

/** Documents out of texts, for the tests of the tree. */
public final class YamlText {

    private YamlText() {}

    /** Reads a text, and fails the test if anything is wrong in it. */
    public static ImmutableList<TextMap> sound(String name, String text) {
        Problems problems = Problems.empty();
        ImmutableList<TextMap> documents = documents(name, text, problems);
        assertThat(problems.inOrder()).isEmpty();
        return documents;
    }

    /** Reads a text as far as it can be read. */
    public static ImmutableList<TextMap> documents(String name, String text, Problems problems) {
        return TextFile.parse(name, text, problems).documents();
    }
}
