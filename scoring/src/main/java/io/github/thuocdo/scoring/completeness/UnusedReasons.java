package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.scoring.Scorecard;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a fact is not used: the first thing that lies between it and the scorecards. */
final class UnusedReasons {

    private final ImmutableList<Policy> policies;
    private final EvaluationPeriod period;
    private final ImmutableSet<Subject> subjects;
    private final ImmutableSet<Days> scored;
    private final ImmutableSet<Channel> channels;
    private final ImmutableSet<String> elements;

    private record Days(Subject subject, DateRange days) {}

    UnusedReasons(ImmutableList<Policy> policies, EvaluationPeriod period, ImmutableList<Scorecard> cards) {
        this.policies = policies;
        this.period = period;
        this.subjects = cards.stream().map(Scorecard::subject).collect(toImmutableSet());
        this.scored = cards.stream()
                .map(card -> new Days(card.subject(), card.period().dates()))
                .collect(toImmutableSet());
        this.channels =
                policies.stream().map(policy -> policy.scope().channel()).collect(toImmutableSet());
        this.elements = rules(Sheet.class)
                .flatMap(sheet -> withParts(sheet.total()))
                .map(Measure::element)
                .collect(toImmutableSet());
    }

    private static Stream<Measure> withParts(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(UnusedReasons::withParts));
    }

    private <R extends Rule> Stream<R> rules(Class<R> kind) {
        return policies.stream()
                .flatMap(policy -> policy.rules().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    UnusedFact of(Fact fact) {
        return new UnusedFact(fact, reason(fact), basis(fact));
    }

    private UnusedReason reason(Fact fact) {
        return switch (fact.kind()) {
            case ALLEGATION, TAG, PERIOD_EXEMPTION, PETITION, STEP, CONFIDENCE_VOTE, FOLLOW_UP, PROMISE, DELEGATION ->
                new UnusedReason.NotForRating();
            default ->
                lyingBetween(fact)
                        .or(() -> partly(fact))
                        .orElseGet(() -> isAskedFor(fact.kind())
                                ? new UnusedReason.NothingFollows()
                                : new UnusedReason.NotAskedFor());
        };
    }

    /** Channel, person and time, in this order. */
    private Optional<UnusedReason> lyingBetween(Fact fact) {
        if (fact.channel().filter(channel -> !channels.contains(channel)).isPresent()) {
            return fact.channel().map(UnusedReason.InAnotherChannel::new);
        }
        if (fact.about()
                .filter(whom -> whom.kind() == Subject.Kind.PERSON && !subjects.contains(whom))
                .isPresent()) {
            return Optional.of(new UnusedReason.OfNobodyHere());
        }
        return fact.when().overlaps(period.dates())
                ? Optional.empty()
                : Optional.of(new UnusedReason.OutsidePeriod(period));
    }

    private Optional<UnusedReason> partly(Fact fact) {
        return switch (fact.kind()) {
            case FIGURE, ASSESSMENT, ELEMENT_LEFT_OUT ->
                elements.contains(fact.name()) ? ofPeriod(fact) : Optional.of(new UnusedReason.NotOnSheet(fact.name()));
            case MARK, EMPTY_SHEET, RESULT -> ofPeriod(fact);
            case SELF_MARK, REPLACED_RESULT -> Optional.of(new UnusedReason.Superseded());
            default -> Optional.empty();
        };
    }

    private Optional<UnusedReason> ofPeriod(Fact fact) {
        return fact.about()
                .filter(whom -> !scored.contains(new Days(whom, fact.when())))
                .map(whom -> new UnusedReason.PeriodNotScored());
    }

    private boolean isAskedFor(FactKind kind) {
        return switch (kind) {
            case TASK, EXTENSION, LAPSE, CALENDAR, CATALOGUE ->
                rules(WorkCounting.class).findAny().isPresent();
            case RAISED_RATE, RECORDED_SHARE, AUTHORITY_ORDER, SIMILAR_TASK_GROUP, GROUP_MEMBER ->
                rules(Quota.class).findAny().isPresent();
            default -> true;
        };
    }

    /** The question that decides about such facts, as the policy reads it; otherwise the clause that says what counts where. */
    private Basis basis(Fact fact) {
        Attribution attribution = policies.get(0).attribution();
        return switch (fact.kind()) {
            case TASK -> Basis.of(attribution.periodAttribution());
            case EXTENSION -> Basis.of(attribution.extensionEffect());
            case LAPSE, CALENDAR, CATALOGUE -> ofRule(WorkCounting.class);
            case MARK, SELF_MARK, ASSESSMENT, FIGURE, ELEMENT_LEFT_OUT, EMPTY_SHEET, RESULT_FIGURE ->
                ofRule(Sheet.class);
            case CONCLUSION, GROUND_DECISION -> Basis.of(attribution.disciplineDate());
            case RESULT, REPLACED_RESULT -> Basis.of(attribution.transferMonth());
            case RESULT_ACT -> Basis.of(attribution.doubleDiscipline());
            case RAISED_RATE, RECORDED_SHARE, AUTHORITY_ORDER, SIMILAR_TASK_GROUP, GROUP_MEMBER -> ofRule(Quota.class);
            case PRESENCE -> Basis.of(attribution.monthPresence());
            case POST -> ofPost(attribution, (Appointment) fact.contents().get(0));
            case ABSENCE -> ofLeave(attribution, (Absence) fact.contents().get(0));
            case FIELD -> Basis.of(attribution.leaderWork());
            case STEP -> ofRule(Procedure.class);
            case DELEGATION -> ofRule(Competence.class);
            case ALLEGATION,
                    TAG,
                    PERIOD_EXEMPTION,
                    PETITION,
                    CONFIDENCE_VOTE,
                    FOLLOW_UP,
                    PROMISE,
                    REGULATION,
                    SCORING_CYCLE,
                    LOADED_DAYS -> Basis.Clause.of(attribution.provision());
        };
    }

    private <R extends Rule> Basis ofRule(Class<R> kind) {
        return Basis.Clause.of(rules(kind)
                .map(Rule::provision)
                .findFirst()
                .orElseGet(() -> policies.get(0).attribution().provision()));
    }

    private static Basis ofPost(Attribution attribution, Appointment post) {
        return post.kind() == AppointmentKind.ACTING
                ? Basis.of(attribution.actingHead())
                : attribution
                        .changesWithin()
                        .map(changes -> Basis.of(changes.postDay()))
                        .orElseGet(() -> Basis.Clause.of(attribution.provision()));
    }

    private static Basis ofLeave(Attribution attribution, Absence absence) {
        return attribution
                .service()
                .map(service -> Basis.of(
                        switch (absence.kind()) {
                            case SICK -> service.sick();
                            case MATERNITY -> service.maternity();
                            case UNPAID -> service.unpaid();
                            case ANNUAL -> service.annual();
                            default -> service.other();
                        }))
                .orElseGet(() -> Basis.Clause.of(attribution.provision()));
    }
}
