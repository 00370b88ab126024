package io.github.thuocdo.scoring.invariant;

import com.google.common.collect.ImmutableSetMultimap;

/** Which laws tell which mutant: written down when it was found out, and tried again by each run of the tests. */
final class Told {

    private Told() {}

    static ImmutableSetMultimap<String, String> table() {
        ImmutableSetMultimap.Builder<String, String> told = ImmutableSetMultimap.builder();
        told.putAll("undone work leaves the score", "more-delivered-never-lowers");
        told.putAll("an unrated item counts as 80 %", "missing-mark-is-no-zero");
        told.putAll("an unrated item counts as nought", "missing-mark-is-no-zero");
        told.putAll(
                "a month of nought is dropped from the mean",
                "higher-month-never-lowers",
                "longer-period-is-the-mean-of-the-months-served");
        told.putAll("an allegation acts like a conclusion", "allegation-changes-nothing");
        told.putAll("an annulled conclusion still acts", "annulled-conclusion-changes-nothing");
        told.putAll("a confirmed objective cause is not looked at", "excused-fault-is-none");
        told.putAll("only the first fault of a task is read", "a-fault-takes-something", "a-fault-twice-is-two-faults");
        told.putAll("late work counts as work in time", "late-work-takes-something");
        told.putAll("a fault earns credit", "fault-added-never-raises", "a-fault-takes-what-the-policy-says");
        told.putAll(
                "of several posts the first one written counts",
                "reappointment-changes-nothing",
                "order-of-facts-does-not-count");
        told.putAll("the first record of everything is lost", "order-of-facts-does-not-count");
        told.putAll(
                "facts of every year are read into this one",
                "later-facts-change-nothing",
                "earlier-facts-change-nothing");
        told.putAll(
                "the average subordinate decides over everybody",
                "mark-raised-never-lowers",
                "class-never-above-its-band",
                "one-persons-facts-move-no-other-staff");
        told.putAll("everybody of the agency is limited by its class", "organization-limits-its-head-alone");
        told.putAll("the quota refuses whoever stands last, whatever the places", "order-of-facts-does-not-count");
        told.putAll("the quota passes when nobody is good", "no-places-of-nobody", "places-as-the-rate-says");
        told.putAll("a tie is broken by the order of the list", "equals-are-treated-as-equals");
        told.putAll("a number just below an edge is shown and classed above it", "class-never-above-its-band");
        told.putAll(
                "grounds are forgotten when the points are high",
                "no-points-lift-above-a-ground",
                "lowest-ground-decides-whatever-the-total");
        told.putAll("names decide", "names-do-not-count");
        // seen
        told.putAll(
                "the year is the mean of quarters, each of the months that there are",
                "longer-period-is-the-mean-of-the-months-served");
        told.putAll("the code knows another edge than the document", "class-never-above-its-band");
        told.putAll(
                "an unknown year goes by the latest edition",
                "later-version-changes-nothing-before",
                "before-the-first-version-there-is-no-policy");
        told.putAll("a draft form is filled in beforehand", "missing-mark-is-no-zero");
        told.putAll("who is not yet rated is shown as completed", "nothing-rated-no-class");
        told.putAll("declared rounding is left out", "recorded-number-is-rounded-as-declared");
        told.putAll("89.996 is shown as 90.00", "shown-number-agrees-with-the-class");
        told.putAll("two missing values are equal and match a rule", "nothing-rated-no-class");
        told.putAll("the share is taken of everybody", "base-counts-those-who-are-there");
        told.putAll("whom the quota refuses joins the base", "places-as-the-rate-says");
        // met
        told.putAll("of several headships that of the main post counts", "which-headship-is-primary-decides-nothing");
        told.putAll("a quarter on record is no record of its months", "quarter-of-a-former-agency-weighs-its-months");
        told.putAll(
                "what contradicts itself is told nobody",
                "parts-on-record-that-do-not-add-up-are-told",
                "finished-before-assigned-is-told-and-acts-like-none",
                "unknown-element-is-told");
        told.putAll("the category of today is that of every year", "later-category-changes-nothing");
        told.putAll("whoever was lawfully away has not completed", "away-all-the-time-is-no-low-class");
        told.putAll("every fault takes a tenth, whatever the policy says", "a-fault-takes-what-the-policy-says");
        told.putAll("half of the work is as good as all of it", "less-delivered-takes-something");
        told.putAll("the form of another policy is counted", "marks-on-another-form-give-no-number");
        told.putAll("an annulment before the signature annuls", "annulment-before-the-signature-annuls-nothing");
        told.putAll(
                "work finished before it was assigned is in time",
                "finished-before-assigned-is-told-and-acts-like-none");
        told.putAll("what is not used is told nowhere", "every-fact-leaves-a-trace");
        told.putAll("people without facts appear nowhere", "nobody-vanishes");
        told.putAll("the whole is told without the reason of its part", "reason-of-the-whole-is-one-of-a-part");
        told.putAll("decimals are lost on the way into a file and back", "written-and-read-again-is-the-same");
        // work
        told.putAll("the norm of hours is taken for a coefficient", "harder-work-never-lowers");
        told.putAll("work that is very late is given a new due day", "later-finish-never-raises");
        told.putAll("a delay on record settles the task", "delay-added-never-raises");
        told.putAll("excused work leaves the score", "excuse-confirmed-never-lowers");
        told.putAll(
                "every task counts as one, whatever was assigned",
                "splitting-work-is-neutral",
                "splitting-faulty-work-never-raises");
        told.putAll("what exceeds the plan is a bonus", "beyond-the-full-measure-nothing-changes");
        told.putAll("a fault takes a share of all points", "fault-takes-the-same-whatever-the-marks");
        told.putAll("verdicts are stored by number and read in another order", "assessment-raised-never-lowers");
        told.putAll("who is disciplined is not punished twice, and has no faults", "concluded-violation-never-raises");
        told.putAll("each day late is a delay, where each delay is one", "equally-late-is-equal");
        told.putAll("a share of 1 is read as one in a hundred", "larger-deduction-favours-nobody");
        // numbers
        told.putAll("a share of one is read as one in a hundred", "figure-raised-never-lowers");
        told.putAll("what is to be deducted is entered as what is left", "deduction-raised-never-raises");
        told.putAll("a figure that is missing is nought", "missing-figure-as-declared");
        told.putAll("a figure that is missing is four fifths", "no-reward-for-absence");
        told.putAll("whoever has every point gets one more", "total-within-the-scale");
        told.putAll("a share is told in per cent", "parts-within-their-range");
        told.putAll("the explanation is printed with whole numbers", "explanation-adds-up");
        told.putAll("the explanation of the first card stands under every card", "explanation-tells-the-difference");
        told.putAll("a decimal point is read as one of thousands", "spelling-of-numbers-does-not-count");
        told.putAll("an edge belongs to the band below it", "edge-goes-to-its-band");
        told.putAll("a self mark counts where nobody confirmed it", "self-mark-changes-nothing");
        // people
        told.putAll(
                "the points of an agency are scaled to a mean of seventy",
                "better-subordinate-never-lowers-the-leader");
        told.putAll("the best of the agency counts as a hundred", "one-persons-facts-move-no-other-staff");
        told.putAll(
                "who is below the mean of the agency is one class lower",
                "newcomer-without-facts-moves-no-staff",
                "one-persons-facts-move-no-other-staff");
        told.putAll("the lowest class of an organization is stored as none", "worse-organization-never-raises");
        told.putAll("classes of organizations are joined by the name of the unit", "units-by-another-name");
        told.putAll("of several headships the one with the best class counts", "one-more-headship-never-raises");
        told.putAll("people are found by the beginning of their id", "two-agencies-side-by-side");
        told.putAll("the share is taken of every agency on record", "two-agencies-side-by-side");
        // quotas
        told.putAll(
                "the worst is admitted first", "nobody-better-is-passed-over", "own-rise-never-lowers-under-the-quota");
        told.putAll("all of those with equal points are admitted, whatever the places", "never-more-than-places");
        told.putAll(
                "of those with equal points one is drawn by lot",
                "same-facts-same-result",
                "equals-are-treated-as-equals");
        told.putAll("the share is taken of the candidates", "places-as-the-rate-says");
        told.putAll(
                "of those with equal points the first id is admitted",
                "people-and-units-by-other-ids",
                "equals-are-treated-as-equals");
        told.putAll(
                "a share above the half is one of the others alone",
                "larger-share-no-fewer-places",
                "larger-share-demotes-nobody");
        told.putAll(
                "a share of the candidates is admitted, whatever places the board shows",
                "slack-changes-nothing",
                "nobody-refused-while-places-are-open");
        told.putAll("the record of the earliest year counts", "unused-fact-changes-nothing");
        told.putAll(
                "candidates who are not far above the mean of the agency are refused",
                "those-far-below-do-not-count",
                "nobody-refused-while-places-are-open");
        // periods
        told.putAll(
                "months are divided by one too many",
                "same-every-month-same-in-the-year",
                "longer-period-between-its-months");
        told.putAll("the last month weighs twice", "order-of-months-does-not-count");
        told.putAll("a missing month is that before it", "missing-month-is-said", "hidden-month-never-raises");
        told.putAll("every month is rounded before the mean", "same-every-month-same-in-the-year");
        // policies
        told.putAll("an unknown name goes by the edges that are built in", "policy-by-another-name");
        told.putAll("a reading that is said aloud is stored one further on", "default-said-aloud");
        told.putAll("the settings of the last run stay", "trying-another-policy-leaves-this-one");
        told.putAll("every other run takes the edges from elsewhere", "same-facts-same-result");
        told.putAll("an edge with decimals is text to the spreadsheet, and nought", "stricter-bands-favour-nobody");
        told.putAll("weights are taken to have a mean of one", "weights-by-one-factor", "criterion-split-is-neutral");
        told.putAll("differences tell what was there before twice", "difference-both-ways");
        // documents
        told.putAll("the explanation of another edition stands under every card", "everything-told-cites-the-policy");
        told.putAll("open and closed ends are written alike", "policy-written-and-read-again-is-the-same");
        told.putAll("a seal over the numbers alone", "scorecard-that-was-changed-is-refused");
        told.putAll("a name is printed as it was typed", "names-forge-no-line");
        told.putAll("what a misspelt period would have supplied is refused as well", "misspelt-period-is-told-once");
        told.putAll("1.200 products are read as one and a fifth", "thousands-with-a-point-are-refused");
        told.putAll("the reader of files knows the elements of one decree", "written-and-read-again-is-the-same");
        told.putAll("only the last month is loaded", "work-outside-the-needed-days-changes-nothing");
        // agencies
        told.putAll("somebody who studies is one class lower, by a number in the code", "class-never-above-its-band");
        told.putAll("points are counted twice over", "one-item-moves-at-most-its-points");
        told.putAll("of the quarters the last one counts", "year-of-quarters-is-the-year-of-months");
        told.putAll("the settings lie with the thread that read them", "same-result-on-another-thread");
        told.putAll("an order of the authority is read from its end", "order-of-the-authority-settles-the-tie");
        told.putAll("an order of the authority is not looked at", "order-of-the-authority-settles-the-tie");
        told.putAll("a deputy answers for everybody", "deputy-answers-for-the-assigned-field-alone");
        told.putAll("a rule is for everybody, whomever it names", "rule-of-heads-changes-no-staff");
        Drafts.unsound().forEach(unsound -> told.put(unsound.name(), unsound.law()));
        return told.build();
    }
}
