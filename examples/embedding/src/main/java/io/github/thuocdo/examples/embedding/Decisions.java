package io.github.thuocdo.examples.embedding;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.Placement;
import java.time.LocalDate;
import java.util.List;

/** The authority decides: as proposed, but for one person. */
final class Decisions {

    private static final Decision DECISION =
            new Decision("Chủ tịch UBND phường Bến Lành", "412/QĐ-UBND", LocalDate.of(2026, 12, 14));
    private static final Subject HOA = Subject.of(CadreId.of("hoa"));

    private Decisions() {}

    static List<Result> of(AgencyYear proposed) {
        return Year.placements(proposed).map(Decisions::decided).toList();
    }

    private static Result decided(Placement placement) {
        return placement.subject().equals(HOA)
                ? placement.decidedOtherwise(
                        Classification.COMPLETED, DECISION, "Không nộp báo cáo tổng kết năm (Biên bản 9/BB-UBND)")
                : placement.decided(DECISION);
    }

    static String line(Result result) {
        return result.id() + ": "
                + result.classification().map(Language.ENGLISH::nameOf).orElse("no class")
                + result.reason().map(reason -> ", because: " + reason).orElse("");
    }
}
