package io.github.thuocdo.scoring.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies that somebody could write: an unsound one is told by the law that the page names, an unusual and sound one keeps all laws. */
class DraftsTest {

    /** On how many specimens each law is tried; {@code -Dinvariant.tries=1000} asks for more. */
    private static final int TRIES = Integer.getInteger("invariant.tries", 1);

    private static List<Drafts.Unsound> unsound() {
        return Drafts.unsound();
    }

    private static List<Policy> sound() {
        return Drafts.sound().values().asList();
    }

    @Test
    void there_are_fifteen_unsound_policies_and_ten_sound_ones() {
        assertThat(Drafts.unsound()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(Drafts.sound()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void an_unsound_policy_is_told_by_its_law(Drafts.Unsound unsound) {
        Law law = Laws.byKey(unsound.law()).orElseThrow();

        assertThat(law.isAbout(unsound.policy())).isTrue();
        assertThat(Kills.isKilled(unsound.mutant(), law)).as(unsound.name()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void an_unusual_policy_keeps_every_law(Policy policy) {
        LawRun run = LawRun.of(policy, Laws.about(policy), TRIES, 1);

        assertThat(run.isKept()).as(LawReport.text(run, Language.ENGLISH)).isTrue();
    }
}
