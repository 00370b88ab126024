package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;

/** Trouble in the data, in words. */
final class FindingText {

    private FindingText() {}

    static String of(Wording wording, Finding finding) {
        String where = finding.where().isBlank() ? "" : finding.where() + ": ";
        String detail = finding.detail().isBlank() ? "" : " (" + finding.detail() + ")";
        return where + wording.say("finding." + finding.code().key()) + detail;
    }

    /** Writes what the audience may see of the findings. */
    static void write(Page page, Wording wording, Audience audience, ImmutableList<Finding> findings) {
        ImmutableList<String> shown = findings.stream()
                .flatMap(finding -> audience.finding(finding).stream())
                .collect(ImmutableList.toImmutableList());
        if (!shown.isEmpty()) {
            page.heading(wording.say("section.findings"));
            shown.forEach(page::item);
        }
    }
}
