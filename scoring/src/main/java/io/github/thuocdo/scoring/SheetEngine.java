package io.github.thuocdo.scoring;

import io.github.thuocdo.core.evaluation.Digest;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.scoring.dossier.Monitored;
import io.github.thuocdo.scoring.internal.Judged;
import io.github.thuocdo.scoring.internal.Judgement;
import io.github.thuocdo.scoring.internal.Numbers;
import io.github.thuocdo.scoring.internal.Plan;
import io.github.thuocdo.scoring.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** One sheet, ready to score. Proposals without a scorecard use one frame a thread, so that they allocate nothing. */
class SheetEngine {

    private final Plan plan;
    private final Judgement judgement;
    private final ThreadLocal<Numbers> scratch;

    SheetEngine(Plan plan, Judgement judgement) {
        this.plan = plan;
        this.judgement = judgement;
        scratch = ThreadLocal.withInitial(plan::numbers);
    }

    Plan plan() {
        return plan;
    }

    OpenCard open(Dossier dossier) {
        return new OpenCard(this, dossier, evaluate(dossier));
    }

    /** Scores a draft and keeps the result alone. */
    ClosedCard close(Dossier draft, Monitored monitored) {
        Numbers numbers = scratch.get();
        plan.evaluate(draft.digest(), 0, draft, draft, numbers);
        return new ClosedCard(
                this,
                monitored,
                numbers.total(plan).map(Points::of),
                judgement.judge(plan, numbers, draft).proposal());
    }

    Numbers evaluate(Dossier dossier) {
        Numbers numbers = plan.numbers();
        plan.evaluate(dossier.digest(), 0, dossier, dossier, numbers);
        return numbers;
    }

    /** Whether what is proposed rests on more than the digest. */
    boolean needsDossier() {
        return plan.needsDossier() || judgement.needsDossier();
    }

    Judged judge(Numbers numbers, Dossier dossier) {
        return judgement.judge(plan, numbers, dossier);
    }

    Proposal propose(Digest digest, int at, @Nullable Dossier loose, Dossier whole) {
        Numbers numbers = scratch.get();
        plan.evaluate(digest, at, loose, whole, numbers);
        return judgement.judge(plan, numbers, loose).proposal();
    }
}
