package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConfidenceVote;
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
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Delegation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.casefile.Node.Items;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.casefile.Terms.Who;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes what authorities decided and concluded. */
final class EventsWriter {

    /** A decision of which only the day is said. */
    private static final Decision UNSAID = new Decision("cấp có thẩm quyền", "(–)", LocalDate.EPOCH);

    private final Register register;
    private final EvaluationPeriod period;
    private final Forms forms;
    private final Predicate<Result> isInBlock;
    private final Phrasing phrasing;
    private final Said said;
    private final ImmutableMap<String, Result> resultsById;
    private final ImmutableSet<Subject> withMore;
    private final ImmutableSet<CadreId> people;

    /**
     * Makes a writer.
     *
     * @param isInBlock  which results stand in blocks of months or quarters
     */
    EventsWriter(
            Register register,
            EvaluationPeriod period,
            Forms forms,
            Predicate<Result> isInBlock,
            Phrasing phrasing,
            Said said) {
        this.register = register;
        this.period = period;
        this.forms = forms;
        this.isInBlock = isInBlock;
        this.phrasing = phrasing;
        this.said = said;
        this.resultsById = Maps.uniqueIndex(register.results(), Result::id);
        this.withMore = register.results().stream()
                .filter(result -> !isClassAlone(result))
                .map(Result::subject)
                .collect(toImmutableSet());
        this.people = register.organization().cadres().stream().map(Cadre::id).collect(toImmutableSet());
    }

    void events(Entry top) {
        ImmutableList<Result> results = results();
        top.put(
                        Events.RESULTS,
                        said.each(
                                results.stream()
                                        .filter(result -> !isClassOfUnit(result))
                                        .toList(),
                                this::result))
                .put(
                        Events.CLASSES,
                        said.each(results.stream().filter(this::isClassOfUnit).toList(), this::classOfUnit))
                .put(Events.CONCLUSIONS, said.each(register.conclusions(), this::conclusion))
                .put(Events.ALLEGATIONS, said.each(register.allegations(), this::allegation))
                .put(Events.GROUND_DECISIONS, said.each(groundDecisions(), this::groundDecision))
                .put(Events.RAISED_RATE, said.each(register.raisedRates(), this::raisedRate))
                .put(Events.RECORDED_SHARES, said.each(register.recordedShares(), this::recordedShare))
                .put(Events.AUTHORITY_ORDER, said.each(register.authorityOrders(), this::order))
                .put(Events.PRESENCE, said.each(register.presence(), this::presence))
                .put(Events.EXEMPTIONS, said.each(register.exemptions(), this::exemption))
                .put(Events.PETITIONS, said.each(register.petitions(), this::petition))
                .put(Events.STEPS, said.each(register.steps(), this::step))
                .put(Events.DELEGATIONS, said.each(register.organization().delegations(), this::delegation))
                .put(Events.VOTES, said.each(register.confidenceVotes(), this::vote))
                .put(Events.FOLLOW_UPS, said.each(register.followUps(), new FollowUpWriter(phrasing)::followUp))
                .put(Events.PROMISES, said.each(register.promises(), new PromiseWriter(phrasing)::promise));
    }

    /** Those that stand in no block, and correct none that was left out. */
    private ImmutableList<Result> results() {
        return said.kept(register.results()).stream()
                .filter(result -> !isInBlock.test(result) && isFounded(result))
                .collect(toImmutableList());
    }

    private boolean isFounded(Result result) {
        return result.replaces()
                .map(resultsById::get)
                .map(older -> !said.isLeftOut(older) && isFounded(older))
                .orElse(true);
    }

    private ImmutableList<GroundDecision> groundDecisions() {
        ImmutableSet<String> conclusions =
                said.kept(register.conclusions()).stream().map(Conclusion::id).collect(toImmutableSet());
        return register.groundDecisions().stream()
                .filter(decision -> conclusions.contains(decision.conclusion()))
                .collect(toImmutableList());
    }

    /** A class of a unit for a year and nothing else, as are all results of that unit. */
    private boolean isClassOfUnit(Result result) {
        return !withMore.contains(result.subject());
    }

    private static boolean isClassAlone(Result result) {
        return result.subject() instanceof Subject.Organization
                && result.total().isEmpty()
                && result.elements().isEmpty()
                && result.judgedBy().isEmpty()
                && result.decidedBy().isEmpty()
                && result.reason().isEmpty()
                && result.acts().isEmpty()
                && result.replaces().isEmpty()
                && result.channel() == Channel.CIVIL_SERVICE
                && result.period().kind() == PeriodKind.YEAR;
    }

    private Node classOfUnit(Result result) {
        Entry row = withId(result)
                .put(Common.UNIT, new Text(result.subject().text()))
                .put(Events.CLASS, result.classification().map(level -> phrasing.word(Vocabulary.CLASSES, level)));
        return year(result.period(), row)
                .put(Common.SOURCE, Phrasing.source(result.source()))
                .put(Common.DECISION, result.decision().map(phrasing::decision))
                .parts();
    }

    private Entry withId(Result result) {
        Entry row = new Entry(phrasing);
        if (!result.id().equals("case/" + result.subject().text() + "/" + result.period())) {
            row.put(Common.ID, new Text(result.id()));
        }
        return row;
    }

    private Node result(Result result) {
        Entry row = about(result.subject(), withId(result)).put(Common.PERIOD, phrasing.period(result.period()));
        row.put(Common.SCORE, result.total().map(total -> phrasing.number(total.value())))
                .put(Events.CLASS, result.classification().map(level -> phrasing.word(Vocabulary.CLASSES, level)));
        if (!result.elements().isEmpty()) {
            Entry parts = new Entry(phrasing);
            Elements elements = forms.elements(result.subject().kind());
            result.elements().forEach((name, part) -> parts.put(elements.key(name), phrasing.figure(part)));
            row.put(Events.PARTS, parts.parts());
        }
        Optional<Source> judge = result.judgedBy().map(UnitId::text).map(Source::of);
        if (!judge.equals(Optional.of(result.source()))) {
            row.put(Common.SOURCE, Phrasing.source(result.source()));
        }
        row.put(Events.JUDGED_BY, result.judgedBy().map(unit -> new Text(unit.text())))
                .put(Common.DECISION, result.decision().map(phrasing::decision))
                .put(Events.DECIDED_BY, result.decidedBy().map(by -> new Text(by.text())))
                .put(Common.REASON, result.reason().map(Text::new));
        if (!result.acts().isEmpty()) {
            row.put(Events.ACTS, texts(result.acts().stream()));
        }
        return channel(result.channel(), row)
                .put(Events.REPLACES, result.replaces().map(Text::new))
                .parts();
    }

    private static Node texts(Stream<String> texts) {
        return new Items(texts.map(Text::new).collect(toImmutableList()));
    }

    private Entry channel(Channel channel, Entry row) {
        return channel == Channel.CIVIL_SERVICE
                ? row
                : row.put(Events.CHANNEL, phrasing.word(Vocabulary.CHANNELS, channel));
    }

    /** Says about whom an entry is, and of which kind where the id alone does not say it. */
    private Entry about(Subject subject, Entry row) {
        return kind(subject, row.put(Events.ABOUT, new Text(subject.text())));
    }

    private Entry kind(Subject subject, Entry row) {
        boolean person = people.contains(CadreId.of(subject.text()));
        Subject.Kind taken = person ? Subject.Kind.PERSON : Subject.Kind.BODY;
        return subject.kind() == taken ? row : row.put(Events.RATED, phrasing.word(Vocabulary.RATED, subject.kind()));
    }

    private Entry year(EvaluationPeriod year, Entry row) {
        return year.equals(period.year()) ? row : row.put(Events.YEAR, phrasing.period(year));
    }

    private Node conclusion(Conclusion conclusion) {
        Decision decision = conclusion.decision();
        String madeUp =
                "case/" + conclusion.about().text() + "/" + conclusion.kind().key() + "/" + decision.on();
        Entry row = new Entry(phrasing);
        if (!conclusion.id().equals(madeUp)) {
            row.put(Common.ID, new Text(conclusion.id()));
        }
        about(conclusion.about(), row).put(Common.KIND, phrasing.word(Vocabulary.CONCLUSIONS, conclusion.kind()));
        row.put(Events.FORM, conclusion.form().map(form -> phrasing.word(Vocabulary.FORMS, form)))
                .put(Events.BRANCH, conclusion.branch().map(branch -> phrasing.word(Vocabulary.BRANCHES, branch)))
                .put(
                        Events.CONSIDERED_SINCE,
                        conclusion.underConsiderationSince().map(phrasing::date));
        boolean unsaid = decision.equals(new Decision(UNSAID.authority(), UNSAID.number(), decision.on()));
        row.put(
                unsaid ? Events.SIGNED : Common.DECISION,
                unsaid ? phrasing.date(decision.on()) : phrasing.decision(decision));
        if (!conclusion.effectiveOn().equals(decision.on())) {
            row.put(Events.EFFECTIVE, phrasing.date(conclusion.effectiveOn()));
        }
        if (!conclusion.dutyRelated()) {
            row.put(Events.DUTY_RELATED, phrasing.answer(false));
        }
        if (!conclusion.act().equals(conclusion.id())) {
            row.put(Events.ACT, new Text(conclusion.act()));
        }
        row.put(Events.COMMITTED_AT, conclusion.committedAt().map(unit -> new Text(unit.text())))
                .put(Events.ANNULLED, conclusion.annulledOn().map(phrasing::date))
                .put(Events.ANSWER, conclusion.answer().map(Text::new));
        return indicators(conclusion.id(), decision.authority(), decision.on(), row)
                .parts();
    }

    /** The indicators that whoever concluded it found on the same day; others a case file cannot say. */
    private Entry indicators(String violation, String by, LocalDate on, Entry row) {
        ImmutableList<String> codes = register.tags().stream()
                .filter(tag -> tag.violation().equals(violation)
                        && tag.by().equals(by)
                        && tag.on().equals(on)
                        && EventsReader.isKnown(tag.indicator()))
                .map(Tag::indicator)
                .map(IndicatorId::code)
                .collect(toImmutableList());
        return codes.isEmpty() ? row : row.put(Events.INDICATORS, new Node.Word(String.join(" ", codes)));
    }

    private Node allegation(Allegation allegation) {
        Entry row = new Entry(phrasing);
        if (!allegation.id().equals("case/" + allegation.about().text() + "/allegation")) {
            row.put(Common.ID, new Text(allegation.id()));
        }
        about(allegation.about(), row)
                .put(Events.MATTER, new Text(allegation.matter()))
                .put(Events.REPORTED, phrasing.date(allegation.reportedOn()));
        return indicators(allegation.id(), CaseContext.UNNAMED, allegation.reportedOn(), row)
                .parts();
    }

    private Node groundDecision(GroundDecision decision) {
        return new Entry(phrasing)
                .put(Events.CONCLUSION, new Text(decision.conclusion()))
                .put(Events.COUNTS, phrasing.answer(decision.counts()))
                .put(Events.COUNTS_IN, decision.countsIn().map(phrasing::period))
                .put(Common.REASON, new Text(decision.reason()))
                .put(Common.DECISION, phrasing.decision(decision.decision()))
                .parts();
    }

    /** Names the agency, unless it is the only one. */
    private Entry agency(UnitId agency) {
        ImmutableList<UnitId> using = register.organization().units().stream()
                .filter(unit -> unit.level() == UnitLevel.USING)
                .map(Unit::id)
                .collect(toImmutableList());
        Entry row = new Entry(phrasing);
        return using.equals(ImmutableList.of(agency)) ? row : row.put(Events.AGENCY, new Text(agency.text()));
    }

    private Node raisedRate(RaisedRate raised) {
        Entry row = year(raised.period(), agency(raised.agency()))
                .put(Events.RATE, phrasing.share(raised.rate()))
                .put(Common.DECISION, phrasing.decision(raised.decision()));
        channel(raised.channel(), row);
        return raised.of() == Subject.Kind.PERSON
                ? row.parts()
                : row.put(Events.RATED, phrasing.word(Vocabulary.RATED, raised.of()))
                        .parts();
    }

    private Node recordedShare(RecordedShare recorded) {
        return year(recorded.period(), agency(recorded.agency()))
                .put(Who.GROUP, recorded.group().map(Text::new))
                .put(Events.SHARE, phrasing.share(recorded.share()))
                .put(Common.SOURCE, Phrasing.source(recorded.source()))
                .parts();
    }

    private Node order(AuthorityOrder order) {
        Entry row = year(order.period(), agency(order.agency()))
                .put(Events.ORDER, texts(order.order().stream().map(Subject::text)))
                .put(Common.DECISION, phrasing.decision(order.decision()));
        order.order().stream()
                .findFirst()
                .map(Subject::kind)
                .filter(kind -> kind != Subject.Kind.PERSON)
                .ifPresent(kind -> row.put(Events.RATED, phrasing.word(Vocabulary.RATED, kind)));
        return channel(order.channel(), row).parts();
    }

    private Node presence(PresenceStatement statement) {
        return new Entry(phrasing)
                .put(Events.PERSON, new Text(statement.cadre().text()))
                .put(Common.PERIOD, phrasing.period(statement.period()))
                .put(Events.PRESENT, phrasing.answer(statement.present()))
                .put(Common.SOURCE, Phrasing.source(statement.source()))
                .parts();
    }

    private Node exemption(PeriodExemption exemption) {
        Entry row = about(exemption.subject(), new Entry(phrasing))
                .put(Common.PERIOD, phrasing.period(exemption.period()))
                .put(Common.REASON, phrasing.word(Vocabulary.EXEMPTION_REASONS, exemption.reason()))
                .put(Common.DECISION, phrasing.decision(exemption.decision()));
        return channel(exemption.channel(), row).parts();
    }

    private Node petition(Petition petition) {
        return new Entry(phrasing)
                .put(Events.PETITIONER, new Text(petition.by().text()))
                .put(Common.PERIOD, phrasing.period(petition.about()))
                .put(Events.MATTER, new Text(petition.matter()))
                .put(Events.RECEIVED, phrasing.date(petition.receivedOn()))
                .put(Events.SETTLED, petition.settledOn().map(phrasing::date))
                .put(Events.SETTLED_BY, petition.settledBy().map(by -> new Text(by.text())))
                .parts();
    }

    private Node step(StepTaken step) {
        return about(step.about(), new Entry(phrasing).put(Events.STEP, phrasing.word(Vocabulary.STEPS, step.kind())))
                .put(Common.PERIOD, phrasing.period(step.period()))
                .put(Common.DATE, phrasing.date(step.on()))
                .put(Events.TAKEN_BY, step.by().map(by -> new Text(by.text())))
                .put(Events.DOCUMENT, Phrasing.source(step.document()))
                .parts();
    }

    private Node delegation(Delegation delegation) {
        return new Entry(phrasing)
                .put(Common.UNIT, new Text(delegation.unit().text()))
                .put(Events.DELEGATED_TO, new Text(delegation.to().text()))
                .put(
                        Events.MATTERS,
                        new Items(delegation.matters().stream()
                                .map(matter -> phrasing.word(Vocabulary.MATTERS, matter))
                                .collect(toImmutableList())))
                .put(delegation.dates())
                .put(Common.DECISION, phrasing.decision(delegation.decision()))
                .parts();
    }

    private Node vote(ConfidenceVote vote) {
        return new Entry(phrasing)
                .put(Events.PERSON, new Text(vote.cadre().text()))
                .put(Events.HELD, phrasing.date(vote.heldOn()))
                .put(Events.LOW, phrasing.count(vote.low()))
                .put(Events.ALL, phrasing.count(vote.all()))
                .put(Common.SOURCE, Phrasing.source(vote.source()))
                .parts();
    }
}
