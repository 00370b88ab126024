package io.github.thuocdo.core.evaluation;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.function.Supplier;

/**
 * Refuses facts about people and units that are not in the organization, each by the name of the fact and of whom it names.
 *
 * @param organization  the organization
 */
record NamedOnRecord(Organization organization) {

    void check(Task task) {
        check(() -> ValueRule.THING_NAMED_TASK.broken(task.id().text()), task.assignee());
    }

    void check(PeriodFacts facts) {
        check(() -> ValueRule.THING_NAMED_FACTS.broken(facts.period()), facts.subject());
    }

    void check(Result result) {
        Supplier<BrokenRule> what = () -> ValueRule.THING_NAMED_RESULT.broken(result.id());
        check(what, result.subject());
        result.decidedBy().ifPresent(by -> check(what, by));
    }

    void check(Conclusion conclusion) {
        check(() -> ValueRule.THING_NAMED_CONCLUSION.broken(conclusion.id()), conclusion.about());
    }

    void check(Allegation allegation) {
        check(() -> ValueRule.THING_NAMED_ALLEGATION.broken(allegation.id()), allegation.about());
    }

    void check(Catalogue catalogue) {
        catalogue
                .agency()
                .ifPresent(agency -> check(() -> ValueRule.THING_NAMED_CATALOGUE.broken(catalogue.id()), agency));
    }

    void check(PresenceStatement statement) {
        check(() -> ValueRule.THING_NAMED_PRESENCE.broken(statement.period()), statement.cadre());
    }

    void check(PeriodExemption exemption) {
        check(() -> ValueRule.THING_NAMED_EXEMPTION.broken(exemption.period()), exemption.subject());
    }

    void check(ConfidenceVote vote) {
        check(() -> ValueRule.THING_NAMED_VOTE.broken(vote.heldOn()), vote.cadre());
    }

    void check(FollowUp followUp) {
        Supplier<BrokenRule> what =
                () -> ValueRule.THING_NAMED_FOLLOW_UP.broken(followUp.id().text());
        check(what, followUp.responsible());
        followUp.entries().forEach(entry -> entry.units().forEach(unit -> check(what, unit)));
    }

    void check(Promise promise) {
        check(() -> ValueRule.THING_NAMED_PROMISE.broken(promise.id().text()), promise.responsible());
    }

    private void check(Supplier<BrokenRule> what, Responsible responsible) {
        responsible.lead().ifPresent(unit -> check(what, unit));
        responsible.coordinating().forEach(unit -> check(what, unit));
        responsible.people().forEach(person -> check(what, person));
    }

    void check(Petition petition) {
        Supplier<BrokenRule> what = () -> ValueRule.THING_NAMED_PETITION.broken(petition.about());
        check(what, petition.by());
        petition.settledBy().ifPresent(by -> check(what, by));
    }

    void check(StepTaken step) {
        Supplier<BrokenRule> what =
                () -> ValueRule.THING_NAMED_STEP.broken(step.kind().key(), step.on());
        check(what, step.about());
        step.by().ifPresent(by -> check(what, by));
    }

    void check(RaisedRate raised) {
        check(() -> ValueRule.THING_NAMED_RAISED_RATE.broken(raised.period()), raised.agency());
    }

    void check(RecordedShare recorded) {
        check(() -> ValueRule.THING_NAMED_RECORDED_SHARE.broken(recorded.period()), recorded.agency());
    }

    void check(AuthorityOrder order) {
        Supplier<BrokenRule> what = () -> ValueRule.THING_NAMED_ORDER.broken(order.period());
        check(what, order.agency());
        order.order().forEach(candidate -> check(what, candidate));
    }

    private void check(Supplier<BrokenRule> what, Subject subject) {
        if (subject instanceof Subject.Person person) {
            check(what, person.id());
        } else if (subject instanceof Subject.Organization unit) {
            check(what, unit.id());
        } else if (subject instanceof Subject.Collective collective) {
            check(what, collective.id());
        }
    }

    private void check(Supplier<BrokenRule> what, UnitId unit) {
        if (!organization.unitById().containsKey(unit)) {
            throw ValueRule.REGISTER_NAMES_UNIT.exception(what.get(), unit.text());
        }
    }

    private void check(Supplier<BrokenRule> what, CadreId cadre) {
        if (!organization.cadreById().containsKey(cadre)) {
            throw ValueRule.REGISTER_NAMES_CADRE.exception(what.get(), cadre.text());
        }
    }
}
