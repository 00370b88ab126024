package io.github.thuocdo.core.policy.standard;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import java.util.Optional;

/**
 * The phrases that local editions are written in: what the instrument says, what it is silent on, what has to be supplied.
 *
 * @param instrument  the instrument that is written down
 */
record LocalDrafting(LegalInstrument instrument) {

    private static final BilingualText LIKE_335 = new BilingualText(
            "Văn bản không nêu; hiểu như Nghị định 335/2025.", "The act is silent; read as Decree 335/2025 is.");

    Provision provision(String id, String clause, String vietnamese, String english) {
        return new Provision(id, instrument.clause(clause), vietnamese, english);
    }

    <T extends Reading> Interpretation<T> stated(String key, T value, String clause) {
        return new Interpretation.Stated<>(key, value, instrument.clause(clause));
    }

    static <T extends Reading> Interpretation<T> silent(String key, T value) {
        return new Interpretation.Chosen<>(key, value, "thuocdo", LIKE_335);
    }

    static Interpretation<ScoreRounding> unrounded() {
        return silent("score-rounding", ScoreRounding.NONE);
    }

    static Interpretation<JudgedMeasure.GeneralStep> anyStep() {
        return silent("general-step", JudgedMeasure.GeneralStep.ANY);
    }

    static Interpretation<JudgedMeasure.GeneralSource> confirmedMarks() {
        return silent("general-source", JudgedMeasure.GeneralSource.CONFIRMED_BY_AUTHORITY);
    }

    /** A recorded share with its source, from 0 to 1. */
    static RecordedMeasure.Figure share(String element, Provision provision) {
        return Drafting.share(element, provision, RecordedMeasure.MissingFigure.UNDETERMINED);
    }

    static Interpretation<Ladder.Beyond> referredBeyond() {
        return Drafting.chosen(
                "beyond-ladder",
                Ladder.Beyond.REFER_TO_AUTHORITY,
                "Không văn bản nào cho xếp mức thấp nhất chỉ vì không hợp mức nào.",
                "No text lets somebody fall to the lowest class whom no class fits.");
    }

    /** The board of a quota whose text speaks of the agency alone. */
    static Quota.AgencyBoard agency(String vietnamese, String english) {
        return new Quota.AgencyBoard(
                Drafting.chosen("quota-agency", Quota.Agency.USING_AGENCY, vietnamese, english),
                silent("quota-members", Quota.Members.CLASSIFIED_BY_SAME_AUTHORITY));
    }

    static Interpretation<Quota.Ranking> byScore() {
        return silent("quota-ranking", Quota.Ranking.YEAR_SCORE);
    }

    static Interpretation<Quota.Tie> referredTies() {
        return silent("quota-tie", Quota.Tie.REFER);
    }

    static Interpretation<Quota.Surplus> surplusIsGood() {
        return Drafting.chosen("surplus-class", Quota.Surplus.GOOD, "Mức liền dưới.", "The next class down.");
    }

    /** Everything about periods on which the instrument is silent, as Decree 335/2025 is read. */
    static Attribution attribution(
            Provision provision,
            Interpretation<Attribution.MonthPresence> presence,
            Interpretation<Attribution.DisciplineFilter> filter,
            Optional<Attribution.ServiceTime> service) {
        return new Attribution(
                provision,
                silent("extension-effect", Attribution.ExtensionEffect.MOVES_DATE_IF_GRANTED_BY_DUE),
                silent("period-attribution", Attribution.PeriodAttribution.BY_DUE_DATE),
                silent("late-finish", Attribution.LateFinish.CARRIED_AS_NEW_ASSIGNMENT_WITH_DELAY),
                silent("leader-work", Attribution.LeaderWork.LISTED_TASKS),
                silent("acting-head", Attribution.ActingHead.AS_HEAD_FROM_DECISION),
                presence,
                service,
                service.map(people -> new Attribution.ChangesWithin(
                        silent("post-day", Attribution.PostDay.LAST_DAY),
                        silent("category-day", Attribution.CategoryDay.LAST_DAY),
                        silent("other-category", Attribution.OtherCategory.RESULT_COUNTS))),
                silent("december", Attribution.December.SCORED_EARLY_LATER_WORK_NEXT_YEAR),
                silent("transfer-month", Attribution.TransferMonth.AGENCY_AT_MONTH_END),
                silent("discipline-date", Attribution.DisciplineDate.EFFECTIVE),
                silent("double-discipline-year", Attribution.DoubleDiscipline.FIRST_EFFECTIVE),
                silent("old-organisation-discipline", Attribution.OldOrganizationDiscipline.REPORTED_TO_OLD_BODY),
                filter,
                silent("acts-at-both", Attribution.ActsAtBoth.BY_TIME_OF_ACT),
                new Attribution.Timetable(
                        silent("year-cutoff", Attribution.YearCutoff.DECEMBER_15),
                        silent("month-end", Attribution.MonthEnd.LAST_DAY),
                        silent("undated-task", Attribution.UndatedTask.FINISHED_THEN_ASSIGNED),
                        silent("earlier-extension", Attribution.EarlierExtension.MOVES_NOTHING),
                        silent("late-hand-back", Attribution.LateHandBack.NO_HAND_BACK)),
                Attribution.DisciplineClauses.all(provision.citation()));
    }

    /** Time served, where the act is silent and read as Decree 335/2025 is. */
    static Optional<Attribution.ServiceTime> serviceTime() {
        return serviceTime(
                silent("sick-leave", Attribution.LeaveTime.SERVED),
                silent("maternity-leave", Attribution.LeaveTime.SERVED));
    }

    /** Time served, where of sick and maternity leave something else is known or read. */
    static Optional<Attribution.ServiceTime> serviceTime(
            Interpretation<Attribution.LeaveTime> sick, Interpretation<Attribution.LeaveTime> maternity) {
        return Optional.of(new Attribution.ServiceTime(
                silent("service-length", Attribution.ServiceLength.CALENDAR_MONTHS_AND_DAYS),
                silent("part-month", Attribution.PartMonth.THIRTIETHS),
                silent("served-elsewhere", Attribution.ServedElsewhere.JUDGED_IS_SERVED),
                sick,
                maternity,
                silent("unpaid-leave", Attribution.LeaveTime.NOT_SERVED),
                silent("annual-leave", Attribution.AnnualLeave.SERVED),
                silent("other-leave", Attribution.LeaveTime.NOT_SERVED),
                silent("leave-gap", Attribution.LeaveGap.ANY_LAWFUL)));
    }
}
