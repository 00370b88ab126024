package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.Directive24;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.conduct.IndicatorCatalogue;
import io.github.thuocdo.core.conduct.IndicatorId;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.PeriodExemption;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.PresenceStatement;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.RecordedShare;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Delegation;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.casefile.Terms.Who;
import io.github.thuocdo.scoring.consequence.Outcome;
import io.github.thuocdo.scoring.expectation.State;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.RuleException;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what authorities decided and concluded, at the top of a case or in a variant, and adds it to a register. */
final class EventsReader {

    private static final TableLayout RESULTS = TableLayout.of(
            ImmutableList.of(Events.ABOUT, Common.PERIOD),
            ImmutableList.of(
                    Common.ID,
                    Common.SCORE,
                    Events.CLASS,
                    Common.SOURCE,
                    Events.JUDGED_BY,
                    Common.DECISION,
                    Events.DECIDED_BY,
                    Common.REASON,
                    Events.ACTS,
                    Events.CHANNEL,
                    Events.REPLACES,
                    Events.RATED));

    private static final TableLayout CLASSES = TableLayout.of(
            ImmutableList.of(Common.UNIT, Events.CLASS),
            ImmutableList.of(Common.ID, Events.YEAR, Common.SOURCE, Common.DECISION));

    private static final TableLayout CONCLUSIONS = TableLayout.of(
            ImmutableList.of(Events.ABOUT, Common.KIND),
            ImmutableList.of(
                    Common.ID,
                    Events.FORM,
                    Events.BRANCH,
                    Events.CONSIDERED_SINCE,
                    Events.SIGNED,
                    Events.EFFECTIVE,
                    Events.DUTY_RELATED,
                    Events.ACT,
                    Events.COMMITTED_AT,
                    Events.ANNULLED,
                    Events.ANSWER,
                    Events.INDICATORS,
                    Common.DECISION,
                    Common.NUMBER,
                    Common.AUTHORITY,
                    Events.RATED));

    private static final TableLayout ALLEGATIONS = TableLayout.of(
            ImmutableList.of(Events.ABOUT, Events.MATTER, Events.REPORTED),
            ImmutableList.of(Common.ID, Events.INDICATORS, Events.RATED));

    private static final TableLayout GROUND_DECISIONS = TableLayout.of(
            ImmutableList.of(Events.CONCLUSION, Events.COUNTS, Common.REASON, Common.DECISION),
            ImmutableList.of(Events.COUNTS_IN));

    private static final TableLayout RATES = TableLayout.of(
            ImmutableList.of(Events.RATE, Common.DECISION),
            ImmutableList.of(Events.AGENCY, Events.YEAR, Events.CHANNEL, Events.RATED));

    private static final TableLayout SHARES = TableLayout.of(
            ImmutableList.of(Events.SHARE), ImmutableList.of(Events.AGENCY, Who.GROUP, Events.YEAR, Common.SOURCE));

    private static final TableLayout ORDERS = TableLayout.of(
            ImmutableList.of(Events.ORDER, Common.DECISION),
            ImmutableList.of(Events.AGENCY, Events.YEAR, Events.CHANNEL, Events.RATED));

    private static final TableLayout PRESENCE = TableLayout.of(
            ImmutableList.of(Events.PERSON, Common.PERIOD, Events.PRESENT), ImmutableList.of(Common.SOURCE));

    private static final TableLayout EXEMPTIONS = TableLayout.of(
            ImmutableList.of(Events.ABOUT, Common.PERIOD, Common.REASON, Common.DECISION),
            ImmutableList.of(Events.CHANNEL, Events.RATED));

    private static final TableLayout PETITIONS = TableLayout.of(
            ImmutableList.of(Events.PETITIONER, Common.PERIOD, Events.MATTER, Events.RECEIVED),
            ImmutableList.of(Events.SETTLED, Events.SETTLED_BY));

    private static final TableLayout STEPS = TableLayout.of(
            ImmutableList.of(Events.STEP, Events.ABOUT, Common.PERIOD, Common.DATE),
            ImmutableList.of(Events.TAKEN_BY, Events.DOCUMENT, Events.RATED));

    private static final TableLayout DELEGATIONS = TableLayout.of(
            ImmutableList.of(Common.UNIT, Events.DELEGATED_TO, Events.MATTERS, Common.DECISION),
            ImmutableList.of(Common.FROM, Common.TO));

    private static final TableLayout HISTORY = TableLayout.of(
            ImmutableList.of(Events.PERSON, Common.PERIOD),
            ImmutableList.of(Events.CLASS, Events.STATE, Events.DECIDED, Common.SOURCE));

    private static final TableLayout VOTES = TableLayout.of(
            ImmutableList.of(Events.PERSON, Events.HELD, Events.LOW, Events.ALL), ImmutableList.of(Common.SOURCE));

    private static final TableLayout REGULATIONS = TableLayout.of(
            ImmutableList.of(),
            ImmutableList.of(Common.UNIT, Common.DECISION, Common.NUMBER, Common.AUTHORITY, Common.DATE));

    private static final ImmutableMap<State, Outcome.Standing> STANDINGS = ImmutableMap.of(
            State.NOT_CLASSIFIED, Outcome.Standing.NOT_CLASSIFIED,
            State.UNDETERMINED, Outcome.Standing.UNDETERMINED,
            State.PENDING, Outcome.Standing.PENDING,
            State.EXCLUDED, Outcome.Standing.EXCLUDED);

    private static final int MOST_VOTES = 1_000_000;

    private static final ImmutableList<IndicatorCatalogue> INDICATORS =
            ImmutableList.of(Directive24.annex(), Directive24.symptoms());

    private final CaseContext context;
    private final List<Unit> units;
    private final String prefix;
    private final Set<String> ids = new HashSet<>();
    private final List<Tag> tags = new ArrayList<>();

    /**
     * Makes a reader.
     *
     * @param prefix  what the ids made up for entries begin with, so that those of a variant differ from those of the case
     */
    EventsReader(CaseContext context, List<Unit> units, String prefix) {
        this.context = context;
        this.units = units;
        this.prefix = prefix;
    }

    /** What was read; added to a register it refuses what does not fit together. */
    record Read(
            ImmutableList<ByPolicy<Result>> results,
            ImmutableList<Conclusion> conclusions,
            ImmutableList<Allegation> allegations,
            List<Tag> tags,
            ImmutableList<GroundDecision> groundDecisions,
            ImmutableList<RaisedRate> raisedRates,
            ImmutableList<RecordedShare> recordedShares,
            ImmutableList<AuthorityOrder> authorityOrders,
            ImmutableList<PresenceStatement> presence,
            ImmutableList<PeriodExemption> exemptions,
            ImmutableList<Petition> petitions,
            ImmutableList<StepTaken> steps,
            ImmutableList<ConfidenceVote> votes,
            ImmutableList<FollowUp> followUps,
            ImmutableList<Promise> promises,
            ImmutableList<PastOutcome> history,
            ImmutableList<UnitRegulation> regulations,
            ImmutableList<Delegation> delegations,
            Optional<LocalDate> classifiedOn) {

        /** Reads the results; what is wrong with them is told. */
        ImmutableList<Result> results(Forms forms) {
            return results.stream()
                    .flatMap(result -> result.read(forms).stream())
                    .collect(ImmutableList.toImmutableList());
        }

        Register addTo(Register register, List<Result> read) {
            return Register.builder()
                    .from(register.withOrganization(addTo(register.organization())))
                    .addAllResults(read)
                    .addAllConclusions(conclusions)
                    .addAllAllegations(allegations)
                    .addAllTags(tags)
                    .addAllGroundDecisions(groundDecisions)
                    .addAllRaisedRates(raisedRates)
                    .addAllRecordedShares(recordedShares)
                    .addAllAuthorityOrders(authorityOrders)
                    .addAllPresence(presence)
                    .addAllExemptions(exemptions)
                    .addAllPetitions(petitions)
                    .addAllSteps(steps)
                    .addAllConfidenceVotes(votes)
                    .addAllFollowUps(followUps)
                    .addAllPromises(promises)
                    .build();
        }

        /** Adds the regulations that units have issued, and what their heads have delegated. */
        Organization addTo(Organization organization) {
            return regulations.isEmpty() && delegations.isEmpty()
                    ? organization
                    : Organization.builder()
                            .from(organization)
                            .addAllRegulations(regulations)
                            .addAllDelegations(delegations)
                            .build();
        }
    }

    Read read(Keyed top) {
        return new Read(
                CaseContext.concat(
                        Keyed.readEach(top.optional(Events.RESULTS), RESULTS, this::result),
                        classes(top.optional(Events.CLASSES))),
                Keyed.readEach(top.optional(Events.CONCLUSIONS), CONCLUSIONS, this::conclusion),
                Keyed.readEach(top.optional(Events.ALLEGATIONS), ALLEGATIONS, this::allegation),
                tags,
                Keyed.readEach(top.optional(Events.GROUND_DECISIONS), GROUND_DECISIONS, this::groundDecision),
                Keyed.readEach(top.optional(Events.RAISED_RATE), RATES, this::raisedRate),
                Keyed.readEach(top.optional(Events.RECORDED_SHARES), SHARES, this::recordedShare),
                Keyed.readEach(top.optional(Events.AUTHORITY_ORDER), ORDERS, this::authorityOrder),
                Keyed.readEach(top.optional(Events.PRESENCE), PRESENCE, this::presence),
                Keyed.readEach(top.optional(Events.EXEMPTIONS), EXEMPTIONS, this::exemption),
                Keyed.readEach(top.optional(Events.PETITIONS), PETITIONS, this::petition),
                Keyed.readEach(top.optional(Events.STEPS), STEPS, this::step),
                Keyed.readEach(top.optional(Events.VOTES), VOTES, this::vote),
                new FollowUpReader(context).read(top.optional(Events.FOLLOW_UPS)),
                new PromiseReader(context).read(top.optional(Events.PROMISES)),
                Keyed.readEach(top.optional(Events.HISTORY), HISTORY, this::pastOutcome),
                Keyed.readEach(top.optional(Events.REGULATIONS), REGULATIONS, this::regulation),
                Keyed.readEach(top.optional(Events.DELEGATIONS), DELEGATIONS, this::delegation),
                top.optional(Events.CLASSIFIED_ON).date());
    }

    /** The id that was given, or the one made up for the entry; a made-up one is told apart by a number. */
    private String idOf(TextValue value, String madeUp) {
        Optional<String> given = value.text();
        if (given.isPresent()) {
            if (!ids.add(given.get())) {
                value.refuse(
                        "duplicate-id",
                        new BilingualText("mã chỉ được dùng cho một mục", "must be the id of one entry only"));
            }
            return given.get();
        }
        String id = prefix + madeUp;
        for (int number = 2; !ids.add(id); number++) {
            id = prefix + madeUp + "#" + number;
        }
        return id;
    }

    private Optional<ByPolicy<Result>> result(Keyed entry) {
        Optional<Subject> about = context.about(entry);
        Optional<EvaluationPeriod> period = CaseContext.period(entry.required(Common.PERIOD));
        TextValue score = entry.optional(Common.SCORE);
        String id = idOf(entry.optional(Common.ID), name(about.map(Subject::text), period));
        ResultDetails details = ResultDetails.read(Optional.of(id), entry);
        Optional<Source> source = entry.optional(Common.SOURCE).parsed("not-a-text", Source::of);
        Channel channel = channel(entry);
        TextValue decider = entry.optional(Events.DECIDED_BY);
        Optional<CadreId> decidedBy = decider.isPresent() ? context.person(decider) : Optional.empty();
        Optional<String> reason = entry.optional(Common.REASON).text();
        return Optional.of(forms -> {
            Elements elements = forms.elements(about.map(Subject::kind).orElse(Subject.Kind.PERSON));
            Optional<Points> total = elements.points(score);
            return entry.make(
                    "not-a-result",
                    () -> details.addTo(Result.builder(), elements)
                            .id(id)
                            .subject(about.orElseThrow())
                            .channel(channel)
                            .period(period.orElseThrow())
                            .total(total)
                            .decidedBy(decidedBy)
                            .reason(reason)
                            .source(source.orElse(details.judgedBy()
                                    .map(UnitId::text)
                                    .map(Source::of)
                                    .orElse(CaseContext.ENTERED)))
                            .build());
        });
    }

    /** Reads classes of units: units with their class, or entries with more to say. */
    private ImmutableList<ByPolicy<Result>> classes(TextValue value) {
        if (!value.isMap()) {
            return Keyed.readEach(value, CLASSES, this::classOfUnit);
        }
        return value.map(reader -> Optional.of(reader.entries().stream()
                        .flatMap(entry -> classOfUnit(reader, entry).stream())
                        .collect(ImmutableList.toImmutableList())))
                .orElse(ImmutableList.of());
    }

    private Optional<ByPolicy<Result>> classOfUnit(MapReader reader, MapReader.Entry entry) {
        String unit = entry.key();
        TextValue value = entry.value();
        if (!context.isUnit(unit)) {
            if (!context.areUnitsLost()) {
                context.refuseUnit(reader, entry);
            }
            return Optional.empty();
        }
        if (context.year().isEmpty()) {
            refuseWithoutYear(value);
            return Optional.empty();
        }
        String id = idOf(TextValue.absent(entry.place(), context.problems()), name(Optional.of(unit), context.year()));
        return value.word(Vocabulary.CLASSES)
                .map(level -> forms -> Optional.of(Result.builder()
                        .id(id)
                        .subject(Subject.of(UnitId.of(unit)))
                        .period(context.year().get())
                        .classification(level)
                        .source(CaseContext.ENTERED)
                        .build()));
    }

    private void refuseWithoutYear(TextValue value) {
        if (!context.arePeriodsRefused()) {
            value.refuse(
                    "missing-year",
                    new BilingualText(
                            "phải ghi năm, vì các kỳ của tình huống không nằm trong cùng một năm",
                            "must have a year, because the periods of the case are not in one"));
        }
    }

    private Optional<ByPolicy<Result>> classOfUnit(Keyed entry) {
        Optional<UnitId> unit = context.unit(entry.required(Common.UNIT));
        Optional<EvaluationPeriod> year = year(entry);
        String id = idOf(entry.optional(Common.ID), name(unit.map(UnitId::text), year));
        ResultDetails details = ResultDetails.read(Optional.of(id), entry);
        Optional<Source> source = entry.optional(Common.SOURCE).parsed("not-a-text", Source::of);
        return Optional.of(forms -> entry.make(
                "not-a-result",
                () -> details.addTo(Result.builder(), forms.elements(Subject.Kind.BODY))
                        .id(id)
                        .subject(Subject.of(unit.orElseThrow()))
                        .period(year.orElseThrow())
                        .source(source.orElse(CaseContext.ENTERED))
                        .build()));
    }

    private static String name(Optional<String> about, Optional<?> when) {
        return about.orElse("?") + "/" + when.map(Object::toString).orElse("?");
    }

    private Optional<EvaluationPeriod> year(Keyed entry) {
        TextValue value = entry.optional(Events.YEAR);
        if (value.isPresent()) {
            return yearOf(value);
        }
        Optional<EvaluationPeriod> year = context.year();
        if (year.isEmpty() && context.arePeriodsRefused()) {
            context.problems().meetAgain();
        } else if (year.isEmpty()) {
            entry.required(Events.YEAR);
        }
        return year;
    }

    private static Optional<EvaluationPeriod> yearOf(TextValue value) {
        return CaseContext.period(value).filter(period -> {
            if (period.kind() != PeriodKind.YEAR) {
                value.refuse(
                        "not-a-year", new BilingualText("phải là một năm, ví dụ 2026", "must be a year such as 2026"));
            }
            return period.kind() == PeriodKind.YEAR;
        });
    }

    private Optional<Conclusion> conclusion(Keyed entry) {
        Conclusion.Builder conclusion = Conclusion.builder();
        Optional<Subject> about = context.about(entry);
        Optional<ConclusionKind> kind = entry.required(Common.KIND).word(Vocabulary.CONCLUSIONS);
        Optional<DisciplineForm> form = entry.optional(Events.FORM).word(Vocabulary.FORMS);
        conclusion.branch(entry.optional(Events.BRANCH).word(Vocabulary.BRANCHES));
        conclusion.underConsiderationSince(
                entry.optional(Events.CONSIDERED_SINCE).date());
        entry.optional(Events.EFFECTIVE).date().ifPresent(conclusion::effectiveOn);
        entry.optional(Events.DUTY_RELATED).yesNo().ifPresent(conclusion::dutyRelated);
        entry.optional(Events.ACT).text().ifPresent(conclusion::act);
        conclusion.committedAt(entry.optional(Events.COMMITTED_AT).parsed("not-an-id", UnitId::of));
        conclusion.annulledOn(entry.optional(Events.ANNULLED).date());
        conclusion.answer(entry.optional(Events.ANSWER).text());
        Optional<Decision> decision = decisionOf(entry);
        String id = idOf(
                entry.optional(Common.ID),
                name(about.map(Subject::text), kind.map(ConclusionKind::key)) + "/"
                        + decision.map(Decision::on).map(LocalDate::toString).orElse("?"));
        readTags(entry, id, decision.map(Decision::authority), decision.map(Decision::on));
        return entry.make(
                "not-a-conclusion",
                () -> conclusion
                        .id(id)
                        .about(about.orElseThrow())
                        .kind(kind.orElseThrow())
                        .form(form)
                        .decision(decision.orElseThrow())
                        .build());
    }

    /** The indicators of Directive 24-CT/TU that a violation shows; they change no result. */
    private void readTags(Keyed entry, String violation, Optional<String> by, Optional<LocalDate> on) {
        for (TextValue value : CaseContext.names(entry.optional(Events.INDICATORS))) {
            Optional<IndicatorId> indicator = value.parsed("unknown-indicator", EventsReader::indicator);
            if (indicator.isPresent() && by.isPresent() && on.isPresent()) {
                tags.add(new Tag(violation, indicator.get(), by.get(), on.get()));
            }
        }
    }

    /** Whether an indicator is the one that its code names here. */
    static boolean isKnown(IndicatorId indicator) {
        return INDICATORS.stream()
                .filter(list -> list.codes().contains(indicator.code()))
                .limit(1)
                .anyMatch(list -> list.reference(indicator.code()).equals(indicator));
    }

    private static IndicatorId indicator(String code) {
        return INDICATORS.stream()
                .filter(list -> list.codes().contains(code))
                .findFirst()
                .map(list -> list.reference(code))
                .orElseThrow(() -> new RuleException(Rules.oneOf(
                        "phải là số trong phụ lục Chỉ thị 24-CT/TU, G1-01 đến G1-12, G2-01 đến G2-09, G3-01 đến G3-04, hoặc một"
                                + " trong các mã ",
                        "must be a number of the annex of Directive 24-CT/TU, G1-01 to G1-12, G2-01 to G2-09, G3-01 to G3-04, or"
                                + " one of ",
                        Directive24.symptoms().codes())));
    }

    /** The decision of a conclusion: as one, or by the day of signature with what else is known. */
    private static Optional<Decision> decisionOf(Keyed entry) {
        TextValue value = entry.optional(Common.DECISION);
        Optional<String> number = entry.optional(Common.NUMBER).text();
        Optional<String> authority = entry.optional(Common.AUTHORITY).text();
        if (value.isPresent()) {
            for (TextValue other : List.of(
                    entry.optional(Common.NUMBER), entry.optional(Common.AUTHORITY), entry.optional(Events.SIGNED))) {
                if (other.isPresent()) {
                    other.refuse(
                            "given-twice",
                            new BilingualText(
                                    "phải bỏ khi quyết định đã ghi điều này",
                                    "must be left out where the decision says it"));
                }
            }
            return CaseContext.decision(value);
        }
        Optional<LocalDate> signed = entry.required(Events.SIGNED).date();
        return signed.map(day -> new Decision(authority.orElse("cấp có thẩm quyền"), number.orElse("(–)"), day));
    }

    private Optional<Allegation> allegation(Keyed entry) {
        Optional<Subject> about = context.about(entry);
        Optional<String> matter = entry.required(Events.MATTER).text();
        Optional<LocalDate> reported = entry.required(Events.REPORTED).date();
        String id = idOf(entry.optional(Common.ID), name(about.map(Subject::text), Optional.of("allegation")));
        readTags(entry, id, Optional.of(CaseContext.UNNAMED), reported);
        return entry.make(
                "not-an-allegation",
                () -> new Allegation(id, about.orElseThrow(), matter.orElseThrow(), reported.orElseThrow()));
    }

    private Optional<GroundDecision> groundDecision(Keyed entry) {
        Optional<String> conclusion = entry.required(Events.CONCLUSION).text();
        Optional<Boolean> counts = entry.required(Events.COUNTS).yesNo();
        Optional<EvaluationPeriod> countsIn = yearOf(entry.optional(Events.COUNTS_IN));
        Optional<String> reason = entry.required(Common.REASON).text();
        Optional<Decision> decision = CaseContext.decision(entry.required(Common.DECISION));
        return entry.make(
                "not-a-decision",
                () -> new GroundDecision(
                        conclusion.orElseThrow(),
                        counts.orElseThrow(),
                        countsIn,
                        decision.orElseThrow(),
                        reason.orElseThrow()));
    }

    private Optional<RaisedRate> raisedRate(Keyed entry) {
        Optional<UnitId> agency = agency(entry);
        Optional<EvaluationPeriod> year = year(entry);
        Optional<Fraction> rate = Numbers.share(entry.required(Events.RATE));
        Optional<Decision> decision = CaseContext.decision(entry.required(Common.DECISION));
        Channel channel = channel(entry);
        Subject.Kind rated = entry.optional(Events.RATED).word(Vocabulary.RATED).orElse(Subject.Kind.PERSON);
        return entry.make(
                "not-a-rate",
                () -> new RaisedRate(
                        agency.orElseThrow(),
                        year.orElseThrow(),
                        rate.orElseThrow(),
                        decision.orElseThrow(),
                        channel,
                        rated));
    }

    private static Channel channel(Keyed entry) {
        return entry.optional(Events.CHANNEL).word(Vocabulary.CHANNELS).orElse(Channel.CIVIL_SERVICE);
    }

    /** The share that a quota takes over from elsewhere, such as that of the Party members rated excellent. */
    private Optional<RecordedShare> recordedShare(Keyed entry) {
        Optional<UnitId> agency = agency(entry);
        Optional<String> group = entry.optional(Who.GROUP).text();
        Optional<EvaluationPeriod> year = year(entry);
        Optional<Fraction> share = Numbers.share(entry.required(Events.SHARE));
        Source source = source(entry);
        return entry.make(
                "not-a-rate",
                () -> new RecordedShare(agency.orElseThrow(), group, year.orElseThrow(), share.orElseThrow(), source));
    }

    private static Source source(Keyed entry) {
        return entry.optional(Common.SOURCE).parsed("not-a-text", Source::of).orElse(Source.Known.ENTERED);
    }

    private Optional<AuthorityOrder> authorityOrder(Keyed entry) {
        Optional<UnitId> agency = agency(entry);
        Optional<EvaluationPeriod> year = year(entry);
        Optional<Subject.Kind> kind = entry.optional(Events.RATED).word(Vocabulary.RATED);
        ImmutableList<Subject> order = CaseContext.names(entry.required(Events.ORDER)).stream()
                .flatMap(one -> context.subject(one, kind).stream())
                .collect(ImmutableList.toImmutableList());
        Optional<Decision> decision = CaseContext.decision(entry.required(Common.DECISION));
        Channel channel = channel(entry);
        return entry.make(
                "not-an-order",
                () -> new AuthorityOrder(
                        agency.orElseThrow(), year.orElseThrow(), order, decision.orElseThrow(), channel));
    }

    /** The agency that an entry names, or the only using agency of the case. */
    private Optional<UnitId> agency(Keyed entry) {
        TextValue value = entry.optional(Events.AGENCY);
        return (value.isPresent() ? Optional.<UnitId>empty() : onlyUsing())
                .or(() -> context.unit(entry.required(Events.AGENCY)));
    }

    /** Where a unit was refused, nobody knows which is the only one: any will do, as nothing is made of a case that is refused. */
    private Optional<UnitId> onlyUsing() {
        if (context.areUnitsRefused() && !context.units().isEmpty()) {
            return Optional.of(UnitId.of(context.units().get(0)));
        }
        List<UnitId> using = units.stream()
                .filter(unit -> unit.level() == UnitLevel.USING)
                .map(Unit::id)
                .toList();
        return using.size() == 1 ? Optional.of(using.get(0)) : Optional.empty();
    }

    /** The regulation of a unit, as one decision or by its parts. */
    private Optional<UnitRegulation> regulation(Keyed entry) {
        TextValue unitValue = entry.optional(Common.UNIT);
        Optional<UnitId> unit = unitValue.isPresent()
                ? context.unit(unitValue)
                : onlyUsing().or(() -> context.unit(entry.required(Common.UNIT)));
        TextValue value = entry.optional(Common.DECISION);
        Optional<Decision> decision = value.isPresent() ? CaseContext.decision(value) : CaseContext.decision(entry);
        return entry.make("not-a-decision", () -> new UnitRegulation(unit.orElseThrow(), decision.orElseThrow()));
    }

    private Optional<PeriodExemption> exemption(Keyed entry) {
        Optional<Subject> about = context.about(entry);
        Optional<EvaluationPeriod> period = CaseContext.period(entry.required(Common.PERIOD));
        Optional<PeriodExemption.Reason> reason = entry.required(Common.REASON).word(Vocabulary.EXEMPTION_REASONS);
        Optional<Decision> decision = CaseContext.decision(entry.required(Common.DECISION));
        Channel channel = channel(entry);
        return entry.make(
                "not-a-decision",
                () -> new PeriodExemption(
                        about.orElseThrow(),
                        period.orElseThrow(),
                        reason.orElseThrow(),
                        decision.orElseThrow(),
                        channel));
    }

    private Optional<PresenceStatement> presence(Keyed entry) {
        Optional<CadreId> person = context.person(entry.required(Events.PERSON));
        Optional<EvaluationPeriod> period = CaseContext.period(entry.required(Common.PERIOD));
        Optional<Boolean> present = entry.required(Events.PRESENT).yesNo();
        Source source = source(entry);
        return entry.make(
                "not-a-statement",
                () -> new PresenceStatement(person.orElseThrow(), period.orElseThrow(), present.orElseThrow(), source));
    }

    private Optional<Petition> petition(Keyed entry) {
        Optional<CadreId> by = context.person(entry.required(Events.PETITIONER));
        Optional<EvaluationPeriod> about = CaseContext.period(entry.required(Common.PERIOD));
        Optional<String> matter = entry.required(Events.MATTER).text();
        Optional<LocalDate> received = entry.required(Events.RECEIVED).date();
        Optional<LocalDate> settled = entry.optional(Events.SETTLED).date();
        Optional<CadreId> settledBy = personIfGiven(entry.optional(Events.SETTLED_BY));
        return entry.make(
                "not-a-petition",
                () -> new Petition(
                        by.orElseThrow(),
                        about.orElseThrow(),
                        matter.orElseThrow(),
                        received.orElseThrow(),
                        settled,
                        settledBy));
    }

    private Optional<CadreId> personIfGiven(TextValue person) {
        return person.isPresent() ? context.person(person) : Optional.empty();
    }

    private Optional<StepTaken> step(Keyed entry) {
        Optional<StepKind> kind = entry.required(Events.STEP).word(Vocabulary.STEPS);
        Optional<Subject> about = context.about(entry);
        Optional<EvaluationPeriod> period = CaseContext.period(entry.required(Common.PERIOD));
        Optional<LocalDate> on = entry.required(Common.DATE).date();
        Optional<CadreId> by = personIfGiven(entry.optional(Events.TAKEN_BY));
        Source document = entry.optional(Events.DOCUMENT).text().map(Source::of).orElse(Source.Known.NOT_RECORDED);
        return entry.make(
                "not-a-step",
                () -> new StepTaken(
                        kind.orElseThrow(), about.orElseThrow(), period.orElseThrow(), on.orElseThrow(), by, document));
    }

    private Optional<Delegation> delegation(Keyed entry) {
        Optional<UnitId> unit = context.unit(entry.required(Common.UNIT));
        Optional<CadreId> to = context.person(entry.required(Events.DELEGATED_TO));
        ImmutableSet<Matter> matters = CaseContext.names(entry.required(Events.MATTERS)).stream()
                .flatMap(matter -> matter.word(Vocabulary.MATTERS).stream())
                .collect(ImmutableSet.toImmutableSet());
        Optional<DateRange> dates = CaseContext.dates(entry);
        Optional<Decision> decision = CaseContext.decision(entry.required(Common.DECISION));
        return entry.make(
                "not-a-delegation",
                () -> new Delegation(
                        unit.orElseThrow(), to.orElseThrow(), matters, dates.orElseThrow(), decision.orElseThrow()));
    }

    private Optional<ConfidenceVote> vote(Keyed entry) {
        Optional<CadreId> person = context.person(entry.required(Events.PERSON));
        Optional<LocalDate> held = entry.required(Events.HELD).date();
        Optional<Integer> low = entry.required(Events.LOW).countUpTo(MOST_VOTES);
        Optional<Integer> all = entry.required(Events.ALL).countUpTo(MOST_VOTES);
        Source source = source(entry);
        return entry.make(
                "not-a-vote",
                () -> new ConfidenceVote(
                        person.orElseThrow(), held.orElseThrow(), low.orElseThrow(), all.orElseThrow(), source));
    }

    /** Reads an earlier period: its class, or the state in which it was left without one. */
    private Optional<PastOutcome> pastOutcome(Keyed entry) {
        Optional<CadreId> person = context.person(entry.required(Events.PERSON));
        Optional<EvaluationPeriod> period = CaseContext.period(entry.required(Common.PERIOD));
        Optional<Classification> level = entry.optional(Events.CLASS).word(Vocabulary.CLASSES);
        Optional<Outcome.Standing> state = entry.optional(Events.STATE)
                .word(Vocabulary.STATES)
                .flatMap(word -> Optional.ofNullable(STANDINGS.get(word)));
        Optional<LocalDate> decided = entry.optional(Events.DECIDED).date();
        String source = entry.optional(Common.SOURCE).text().orElse(CaseContext.UNNAMED);
        return entry.make(
                "not-a-past-outcome",
                () -> new PastOutcome(
                        person.orElseThrow(),
                        new Outcome(
                                period.orElseThrow(),
                                Channel.CIVIL_SERVICE,
                                state.orElse(Outcome.Standing.DECIDED_CLASS),
                                level,
                                Optional.empty(),
                                decided,
                                source + " " + period.orElseThrow())));
    }
}
