package io.github.thuocdo.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.scoring.outcome.Proposal.State;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final ProposalReason REASON = new ProposalReason.Lacking(Gap.AUTHORITY_HAS_NOT_DECIDED);
    private static final Proposal CLASS = new Proposal.Classified(Classification.GOOD);
    private static final Proposal RANGE = new Proposal.Indicative(Classification.EXCELLENT);
    private static final List<Proposal> ALL = List.of(
            CLASS,
            RANGE,
            new Proposal.NotClassified(REASON),
            new Proposal.Undetermined(REASON),
            new Proposal.Pending(REASON),
            new Proposal.Excluded(REASON));

    @Test
    void every_member_of_the_family_has_a_state_of_its_own() {
        assertThat(ALL).extracting(Proposal::state).containsExactly(State.values());
        assertThat(ALL).hasSameSizeAs(Arrays.asList(Proposal.class.getPermittedSubclasses()));
    }

    @Test
    void a_class_is_no_range_and_a_range_is_no_class() {
        assertThat(CLASS.classified()).contains(Classification.GOOD);
        assertThat(CLASS.classOrRange()).contains(Classification.GOOD);
        assertThat(RANGE.classified()).isEmpty();
        assertThat(RANGE.classOrRange()).contains(Classification.EXCELLENT);
        assertThat(ALL.subList(2, ALL.size()))
                .allSatisfy(proposal -> assertThat(proposal.classOrRange()).isEmpty())
                .allSatisfy(proposal -> assertThat(proposal.whyNoClass()).contains(REASON));
    }

    @Test
    void the_key_is_the_class_or_else_the_state() {
        assertThat(ALL)
                .extracting(Proposal::key)
                .containsExactly("good", "excellent", "not-classified", "undetermined", "pending", "excluded");
    }
}
