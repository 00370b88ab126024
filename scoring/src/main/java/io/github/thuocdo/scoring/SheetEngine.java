package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.assembly.Draft;
import io.github.thuocdo.scoring.assembly.Monitored;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.judgement.Judged;
import io.github.thuocdo.scoring.judgement.Judgement;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.packing.Digest;
import io.github.thuocdo.scoring.plan.Numbers;
import io.github.thuocdo.scoring.plan.Plan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sheet, ready to score. Proposals without a scorecard use one frame a thread, so that they allocate nothing. */
class SheetEngine {

    private final Plan plan;
    private final Judgement judgement;
    private final boolean needsDossier;
    private final @Nullable Form form;
    private final ThreadLocal<Numbers> scratch;

    SheetEngine(Plan plan, Judgement judgement, Optional<Form> form) {
        this.form = form.orElse(null);
        this.plan = plan;
        this.judgement = judgement;
        needsDossier = plan.needsDossier() || judgement.needsDossier();
        scratch = ThreadLocal.withInitial(plan::numbers);
    }

    Plan plan() {
        return plan;
    }

    OpenCard open(Dossier dossier) {
        checkForm(dossier);
        return new OpenCard(this, dossier, evaluate(dossier));
    }

    /** Marks on another form than the policy's would be summed to points that there are not. */
    private void checkForm(Dossier dossier) {
        if (form != null && dossier.form().isPresent() && !dossier.form().get().equals(form)) {
            dossier.marks().orElseThrow().checkOn(form);
        }
    }

    /** What the numbers of a subject in a period rest on, as far as this sheet asks. */
    Draft draft(Monitored monitored) {
        if (!monitored.isOfFacts() || plan.needsLines()) {
            return monitored.draft();
        }
        return needsDossier() ? monitored.packedBeside() : monitored.packed();
    }

    /** Scores a draft and keeps the result alone. */
    ClosedCard close(Draft draft, Monitored monitored) {
        Numbers numbers = scratch.get();
        @Nullable Dossier loose = loose(draft);
        evaluate(draft, loose, numbers);
        return new ClosedCard(
                this,
                monitored,
                plan.total(numbers).map(Points::of),
                judgement.judge(plan, numbers, loose).proposal());
    }

    /** Every number that has a name, from the draft of a period that nobody wants to look at otherwise. */
    ImmutableMap<String, Observation<Fraction>> values(Monitored monitored) {
        Draft draft = draft(monitored);
        Numbers numbers = plan.numbers();
        evaluate(draft, loose(draft), numbers);
        return plan.byElement(numbers);
    }

    private void evaluate(Draft draft, @Nullable Dossier loose, Numbers numbers) {
        if (!plan.evaluate(draft.digest(), 0, loose, numbers)) {
            plan.widen(draft.digest(), 0, draft.whole(), numbers);
        }
    }

    private @Nullable Dossier loose(Draft draft) {
        if (plan.needsLines()) {
            return draft.whole();
        }
        return needsDossier() && draft.beside().isEmpty()
                ? draft.whole()
                : draft.beside().orElse(null);
    }

    Numbers evaluate(Dossier dossier) {
        Numbers numbers = plan.numbers();
        evaluate(dossier.digest(), 0, dossier, dossier, numbers);
        return numbers;
    }

    private void evaluate(Digest digest, int at, @Nullable Dossier loose, Dossier whole, Numbers numbers) {
        if (!plan.evaluate(digest, at, loose, numbers)) {
            plan.widen(digest, at, whole, numbers);
        }
    }

    /** Whether what is proposed rests on more than the digest. */
    boolean needsDossier() {
        return needsDossier;
    }

    Judged judge(Numbers numbers, Dossier dossier) {
        return judgement.judge(plan, numbers, dossier);
    }

    Proposal propose(Digest digest, int at, @Nullable Dossier loose, Dossier whole) {
        checkForm(whole);
        Numbers numbers = scratch.get();
        evaluate(digest, at, loose, whole, numbers);
        return judgement.judge(plan, numbers, loose).proposal();
    }
}
