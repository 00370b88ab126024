package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.EVERYBODY;
import static io.github.thuocdo.core.policy.standard.Drafting.chosen;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Procedure.Asked;
import io.github.thuocdo.core.policy.rule.Procedure.CountedDays;
import io.github.thuocdo.core.policy.rule.Procedure.CountedFrom;
import io.github.thuocdo.core.policy.rule.Procedure.Due;
import io.github.thuocdo.core.policy.rule.Procedure.LastDayOff;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.policy.rule.Procedure.Taker;
import java.time.MonthDay;
import java.util.Optional;

/** How the steps of a procedure are drafted; the clauses, roles and numbers stand in the edition. */
final class DraftedSteps {

    private DraftedSteps() {}

    static ProcedureStep form(Provision provision, ImmutableSet<Role> roles) {
        return step(provision, StepKind.FORM, roles, Taker.PERSON);
    }

    static ProcedureStep meeting(Provision provision) {
        return step(provision, StepKind.MEETING, EVERYBODY, Taker.UNIT, StepKind.FORM);
    }

    static ProcedureStep partyOpinion(Provision provision, ImmutableSet<Role> roles) {
        return step(provision, StepKind.PARTY_OPINION, roles, Taker.PARTY_COMMITTEE, StepKind.MEETING);
    }

    static ProcedureStep personnelProposal(Provision provision, ImmutableSet<Role> roles) {
        return step(
                provision,
                StepKind.PERSONNEL_PROPOSAL,
                roles,
                Taker.PERSONNEL_BODY,
                StepKind.MEETING,
                StepKind.PARTY_OPINION);
    }

    /** The decision on the class before a day, after these steps. */
    static ProcedureStep decision(
            Provision provision,
            ImmutableSet<Role> roles,
            Interpretation<Procedure.DayOfYear> before,
            StepKind... after) {
        return timed(
                step(provision, StepKind.DECISION, roles, Taker.AUTHORITY, after),
                Asked.ALWAYS,
                new Procedure.BeforeDay(before));
    }

    /** Whatever is decided of a year is decided before this day, unless a body says that it is a special one. */
    static Interpretation<Procedure.DayOfYear> classDay(MonthDay day, String vietnamese, String english) {
        return chosen("class-day", new Procedure.DayOfYear(day, Procedure.YearMeant.OF_PERIOD), vietnamese, english);
    }

    static ProcedureStep following(Provision provision, StepKind kind, StepKind after) {
        return step(provision, kind, EVERYBODY, Taker.AUTHORITY, after);
    }

    static ProcedureStep database(Provision provision, Due due) {
        return timed(
                step(provision, StepKind.DATABASE, EVERYBODY, Taker.MINISTRY_OR_PROVINCE, StepKind.DECISION),
                Asked.ALWAYS,
                due);
    }

    static ProcedureStep petition(Provision provision, StepKind after) {
        return asked(
                step(provision, StepKind.PETITION, EVERYBODY, Taker.PERSON, after), Asked.IF_TAKEN, Optional.empty());
    }

    static ProcedureStep settlement(Provision provision, Due due) {
        return timed(
                step(provision, StepKind.SETTLEMENT, EVERYBODY, Taker.AUTHORITY, StepKind.PETITION),
                Asked.ON_PETITION,
                due);
    }

    /** A signal of a complaint or of disunity that comes before a decision is verified first. */
    static ProcedureStep signal(Provision provision, ImmutableSet<Role> roles) {
        return asked(step(provision, StepKind.SIGNAL, roles, Taker.AUTHORITY), Asked.IF_TAKEN, Optional.empty());
    }

    static ProcedureStep verification(Provision provision, ImmutableSet<Role> roles) {
        return asked(
                step(provision, StepKind.VERIFICATION, roles, Taker.AUTHORITY, StepKind.SIGNAL),
                Asked.ON_SIGNAL,
                Optional.empty());
    }

    static ProcedureStep timed(ProcedureStep step, Asked asked, Due due) {
        return asked(step, asked, Optional.of(due));
    }

    private static ProcedureStep asked(ProcedureStep step, Asked asked, Optional<Due> due) {
        return new ProcedureStep(step.provision(), step.kind(), asked, step.roles(), step.by(), step.after(), due);
    }

    static ProcedureStep step(
            Provision provision, StepKind kind, ImmutableSet<Role> roles, Taker by, StepKind... after) {
        return new ProcedureStep(
                provision, kind, Asked.ALWAYS, roles, by, ImmutableSet.copyOf(after), Optional.empty());
    }

    /** No text says from which day the days of sending are counted. */
    static Interpretation<CountedFrom> databaseFrom() {
        return chosen(
                "database-from",
                CountedFrom.DECISION,
                "Văn bản không nêu ngày bắt đầu tính; kết quả có từ ngày quyết định.",
                "The text does not say from when; there is a result from the day of the decision.");
    }

    static Interpretation<CountedDays> calendarDays(String key) {
        return chosen(
                key,
                CountedDays.CALENDAR,
                "Văn bản ghi \"ngày\", không ghi \"ngày làm việc\".",
                "The text says days, and not working days.");
    }

    static Interpretation<LastDayOff> lastDayOff() {
        return chosen(
                "last-day-off",
                LastDayOff.STANDS,
                "Văn bản không nói về ngày cuối rơi vào ngày nghỉ; làm xong trước đó thì không tranh cãi.",
                "The text is silent on a last day that is no working day; what is done by that day is beyond dispute.");
    }
}
