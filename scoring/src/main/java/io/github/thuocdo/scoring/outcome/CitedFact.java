package io.github.thuocdo.scoring.outcome;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.work.TaskLine;
import java.io.Serializable;
import java.util.List;

/**
 * A fact on which the consideration of a rule rests (dữ kiện được viện dẫn), by its identifier.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface CitedFact extends NoBean, Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier of the task or the conclusion, as files write it
     */
    String text();

    /**
     * Cites the conclusions of grounds.
     *
     * @param grounds  the grounds
     * @return their conclusions, in order
     */
    static ImmutableList<CitedFact> of(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> new Conclusion(ground.conclusion().id()))
                .collect(toImmutableList());
    }

    /**
     * A task, such as one that did not pass a test.
     *
     * @param key  the task with its assignee, who may be another person than the one whose proposal rests on it
     */
    record Task(TaskLine.Key key) implements CitedFact {
        @Override
        public String text() {
            return key.task().text();
        }
    }

    /**
     * A conclusion about the subject.
     *
     * @param id  the id of the conclusion
     */
    record Conclusion(String id) implements CitedFact {
        @Override
        public String text() {
            return id;
        }
    }
}
