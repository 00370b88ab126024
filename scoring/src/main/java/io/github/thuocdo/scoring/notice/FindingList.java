package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;

/** Writes the trouble in the data, as far as the reader may see it (phát hiện về dữ liệu). */
final class FindingList {

    private FindingList() {}

    /** Writes what the audience may see of the findings. */
    static void write(Paper.Builder paper, Wording wording, Audience audience, ImmutableList<Finding> findings) {
        ImmutableList<String> shown = findings.stream()
                .flatMap(finding -> audience.finding(finding).stream())
                .collect(toImmutableList());
        if (!shown.isEmpty()) {
            paper.heading(wording.say("section.findings"));
            shown.forEach(paper::item);
        }
    }
}
