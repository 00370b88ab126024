package io.github.thuocdo.examples.embedding;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A month: everybody is scored, and a notice is filed as text, as a page, and as JSON. */
final class Month {

    private Month() {}

    static Scorecard file(Register register, EvaluationPeriod month, CadreId cadre, Path directory) throws IOException {
        PeriodRound round = PeriodRound.of(Ward.PEOPLE, register, Ward.ID, month);
        Scorecard card = round.scorecards().get(cadre);
        Paper notice = PersonNotice.of(
                        card, register.organization().cadre(cadre).orElseThrow())
                .paper(Language.ENGLISH);
        Files.writeString(directory.resolve("notice.txt"), notice.text());
        Files.writeString(directory.resolve("notice.html"), notice.html());
        Files.writeString(directory.resolve("scorecard.json"), ThuocdoJson.write(card));
        return card;
    }
}
