package io.github.thuocdo.examples.quickstart.embedding;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.notice.PersonNotice;

/** Tells a person the class of the year that is proposed after the quota. */
final class YearNotice {

    private YearNotice() {}

    static String notice(Policy policy, Register register, UnitId agency, EvaluationPeriod year, Cadre lan) {
        // begin: shown in the README
        AgencyRound round = AgencyRound.of(policy, register, agency, year); // everybody, heads last, then the quota
        Placement placement = round.placementOf(lan.id()).orElseThrow();
        return PersonNotice.of(placement, lan).text(Language.ENGLISH);
        // end: shown in the README
    }
}
