package io.github.thuocdo.scoring.notice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.paper.Paper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The list for the notice board of a unit (danh sách niêm yết): names and classes, nothing else.
 *
 * <p>The class is made public in the unit (of civil servants by Law 80/2025/QH15, Art 26.2, and Decree 335/2025, Art 21; of public employees by
 * Decree 233/2026, Art 15); scores, grounds and discipline stay between the person and the authority. Where the authority decided a class, that one is posted and no proposal. Who is not classified is listed as not classified, and who has no class yet as without one, whatever the reason. The
 * list is in the order of the Vietnamese alphabet, so that it tells nothing of anybody's rank. Where a class stands before a quota that is still to come, it
 * says so. A month without classes has nothing to post.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param unit  the unit
 * @param period  the period
 * @param entries  name and class of each person
 * @param clause  the clause by which the class is made public; empty where the policy states none
 */
public record PublicPosting(
        Unit unit, EvaluationPeriod period, ImmutableList<Entry> entries, Optional<Citation> clause) {

    private static final Comparator<Explained> BY_NAME = Comparator.comparing(
                    (Explained explained) -> explained.cadre().name(), NameOrder.BY_ALPHABET)
            .thenComparing(explained -> explained.cadre().id());

    /** Checks that nothing is null. */
    public PublicPosting {
        requireNonNull(unit, "unit");
        requireNonNull(period, "period");
        requireNonNull(entries, "entries");
        requireNonNull(clause, "clause");
    }

    /**
     * The line of one person.
     *
     * @param name  the name
     * @param standing  the class, or that there is none
     * @param quota  whether the quota has been settled for a class; none without a class, which no quota touches, and for one that was decided
     * @param decided  whether the authority decided it, so that it is no proposal
     */
    public record Entry(String name, Standing standing, QuotaStage quota, boolean decided) {
        /** Checks that nothing is null. */
        public Entry {
            requireNonNull(name, "name");
            requireNonNull(standing, "standing");
            requireNonNull(quota, "quota");
        }

        private static Entry of(Explained explained) {
            String name = explained.cadre().name();
            Proposal proposal = explained.proposal();
            return explained
                    .decided()
                    .map(level -> new Entry(name, PublicPosting.standing(level), QuotaStage.NONE, true))
                    .orElseGet(() -> new Entry(
                            name,
                            PublicPosting.standing(proposal),
                            proposal instanceof Proposal.Classified
                                    ? explained.placement().quota()
                                    : QuotaStage.NONE,
                            false));
        }
    }

    /** What a posting tells of a person. */
    public enum Standing implements Term {
        /** Excellent completion of tasks (hoàn thành xuất sắc nhiệm vụ). */
        EXCELLENT,
        /** Good completion of tasks (hoàn thành tốt nhiệm vụ). */
        GOOD,
        /** Completion of tasks (hoàn thành nhiệm vụ). */
        COMPLETED,
        /** Tasks not completed (không hoàn thành nhiệm vụ). */
        NOT_COMPLETED,
        /** Not classified by law (không xếp loại). */
        NOT_CLASSIFIED,
        /** No class yet (chưa có mức xếp loại). */
        NO_CLASS_YET
    }

    /**
     * Returns the posting of a unit. Of what is explained it keeps names and classes only.
     *
     * @param unit  the unit
     * @param period  the period
     * @param people  what was proposed for whom, in any order
     * @return the posting
     * @throws IllegalArgumentException if somebody's scorecard is of another period, or the period leads to no class
     */
    public static PublicPosting of(Unit unit, EvaluationPeriod period, List<Explained> people) {
        for (Explained explained : people) {
            EvaluationPeriod own = explained.card().dossier().period();
            checkArgument(
                    own.equals(period),
                    "period (%s) of %s must be %s",
                    own,
                    explained.cadre().id(),
                    period);
            checkArgument(explained.hasClass(), "period (%s) leads to no class, so there is nothing to post", period);
        }
        return new PublicPosting(
                unit,
                period,
                sortedCopyOf(BY_NAME, people).stream().map(Entry::of).collect(ImmutableList.toImmutableList()),
                people.stream()
                        .flatMap(explained -> explained.step(StepKind.PUBLICATION).stream())
                        .map(step -> step.provision().citation())
                        .findFirst());
    }

    private static Standing standing(Proposal proposal) {
        return proposal.classified()
                .map(PublicPosting::standing)
                .orElse(
                        proposal.state() == Proposal.State.NOT_CLASSIFIED
                                ? Standing.NOT_CLASSIFIED
                                : Standing.NO_CLASS_YET);
    }

    private static Standing standing(Classification level) {
        return switch (level) {
            case EXCELLENT -> Standing.EXCELLENT;
            case GOOD -> Standing.GOOD;
            case COMPLETED -> Standing.COMPLETED;
            case NOT_COMPLETED -> Standing.NOT_COMPLETED;
        };
    }

    /** Whether there are people, and the class of each of them was decided. */
    boolean isOfResults() {
        return !entries.isEmpty() && entries.stream().allMatch(Entry::decided);
    }

    /**
     * Returns the text.
     *
     * @param language  the language
     * @return plain text of at most 100 columns, ending with a line break
     */
    public String text(Language language) {
        return paper(language).text();
    }

    /**
     * Returns the paper.
     *
     * @param language  the language
     * @return the paper, to be printed
     */
    public Paper paper(Language language) {
        return PostingText.of(this, language);
    }
}
