package io.github.thuocdo.scoring.words;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.RecordedDay;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.observation.AbsenceKind;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How things of the domain are said in one language under one policy. */
public final class Wording {

    /** The parts of a sheet that are known by a letter: a to h, and dd for đ. */
    private static final int LETTERS = 2;

    private final Language language;
    private final Sentences messages;
    private final Numerals numerals;
    private final WritingStyle style;
    private final Policy policy;
    private final Provisions provisions;
    private final Function<UnitId, String> units;
    private final Function<Subject, String> subjects;

    private Wording(
            Language language,
            Policy policy,
            Numerals numerals,
            WritingStyle style,
            Function<UnitId, String> units,
            Function<Subject, String> subjects) {
        this.language = language;
        this.messages = Messages.of(language);
        this.numerals = numerals;
        this.style = style;
        this.policy = policy;
        this.provisions = new Provisions(policy);
        this.units = units;
        this.subjects = subjects;
    }

    /** Says things to those who check them: every number without loss, and units and people by their ids. */
    public static Wording exact(Language language, Policy policy) {
        Numerals numerals = new Numerals(language);
        return new Wording(language, policy, numerals, new WritingStyle.Exact(numerals), UnitId::text, Subject::text);
    }

    /** Says things as an office writes them: two decimals, percent, and units by the names that are given. */
    public static Wording ofOffice(Language language, Policy policy, Function<UnitId, String> units) {
        return ofOffice(language, policy, units, CadreId::text);
    }

    /** Says things as an office writes them, with names for people as well. */
    public static Wording ofOffice(
            Language language, Policy policy, Function<UnitId, String> units, Function<CadreId, String> people) {
        Numerals numerals = new Numerals(language);
        return new Wording(
                language,
                policy,
                numerals,
                WritingStyle.Office.of(numerals, policy),
                units,
                subject -> subject instanceof Subject.Person person ? people.apply(person.id()) : subject.text());
    }

    /** The same wording, by which those are named of whom findings tell, and units. */
    public Wording naming(Function<Subject, String> names, Function<UnitId, String> unitNames) {
        return new Wording(language, policy, numerals, style, unitNames, names);
    }

    /** Names a person, a unit or the leadership of one. */
    public String subject(Subject subject) {
        return subjects.apply(subject);
    }

    public Policy policy() {
        return policy;
    }

    public Provisions provisions() {
        return provisions;
    }

    public String say(String key) {
        return messages.text(key);
    }

    public String say(String key, String name, String value) {
        return messages.text(key, ImmutableMap.of(name, value));
    }

    public String say(String key, Map<String, String> values) {
        return messages.text(key, values);
    }

    /** Returns whichever of two names is in the language. */
    public String either(String vietnamese, String english) {
        return language.either(vietnamese, english);
    }

    public String nameOf(Named named) {
        return language.nameOf(named);
    }

    public String number(Fraction value) {
        return style.number(value);
    }

    /** Writes what a criterion reaches, of which the whole is 1. */
    public String ratio(Fraction value) {
        return style.ratio(value);
    }

    /** Names the instrument of the policy by number and title. */
    public String instrument() {
        LegalInstrument instrument = policy.instrument();
        return instrument.number() + ", " + either(instrument.vietnameseTitle(), instrument.englishTitle());
    }

    public String number(long value) {
        return numerals.number(value);
    }

    public String date(LocalDate day) {
        return numerals.date(day);
    }

    public String period(EvaluationPeriod period) {
        return numerals.period(period);
    }

    public String classification(Classification level) {
        return language.nameOf(level);
    }

    /** Names a number by what the policy calls it. */
    public String element(String element) {
        return provisions.ofElement(element).map(this::name).orElseGet(() -> letter(element));
    }

    /** Heads a column of a number: by its letter, or by its name where it has none. */
    public String heading(String element) {
        return element.length() <= LETTERS ? letter(element) : element(element);
    }

    /** Names an item of a form, or a group of items that is known by a word. */
    public String mark(String address) {
        int end = address.indexOf('.');
        String group = end < 0 ? address : address.substring(0, end);
        Optional<String> word = messages.find("mark-group." + group);
        if (word.isEmpty()) {
            return say("row.mark", "mark", address);
        }
        return end < 0
                ? group(group)
                : say("row.mark-of-group", ImmutableMap.of("group", word.get(), "item", address.substring(end + 1)));
    }

    /** Names a group of a form. */
    public String group(String id) {
        return say("row.form.group", "group", messages.find("mark-group." + id).orElse(id));
    }

    /** Names a rule with its clause. */
    public String rule(Provision provision) {
        return name(provision) + " (" + clause(provision.citation()) + ")";
    }

    public String name(Provision provision) {
        return language.nameOf(provision);
    }

    /** Returns the clause, with the instrument unless it is the one of the policy. */
    public String clause(Citation citation) {
        String clause = style.clause(citation);
        return citation.instrument().equals(policy.instrument().number())
                ? clause
                : clause + ", " + citation.instrument();
    }

    public String decision(Decision decision) {
        return decision.number() + ", " + decision.authority() + ", " + date(decision.on());
    }

    public String absence(Observation<?> missing) {
        if (missing.absenceReason().flatMap(AbsenceReason::gap).equals(Optional.of(Gap.NOT_IN_SERVICE))) {
            // Nobody exempts somebody who has left.
            return say("gap." + Gap.NOT_IN_SERVICE.code());
        }
        AbsenceKind kind = missing.absence().orElseThrow();
        String name = language.nameOf(kind);
        return missing.absenceReason()
                .filter(reason -> !repeats(reason, kind))
                .map(reason -> name + ": " + reason(reason))
                .orElse(name);
    }

    /** Whether somebody who had to give a reason wrote no more than that there is none. */
    private static boolean repeats(AbsenceReason reason, AbsenceKind kind) {
        return reason instanceof AbsenceReason.InWords words
                && Stream.of(kind.vietnameseName(), kind.englishName(), kind.key(), "n/a")
                        .anyMatch(words.code()::equalsIgnoreCase);
    }

    public String points(Observation<Points> total) {
        return total.asOptional().map(points -> number(points.value())).orElseGet(() -> absence(total));
    }

    /** Says why a value is not there; a reason that somebody recorded is quoted as it is. */
    public String reason(AbsenceReason reason) {
        if (reason instanceof AbsenceReason.ByRule byRule) {
            return rule(byRule.rule());
        }
        return reason.gap().map(gap -> say("gap." + gap.code())).orElseGet(reason::code);
    }

    /** Says where something comes from; a name is quoted as it is. */
    public String source(Source source) {
        if (source instanceof Source.Named named) {
            return named.name();
        }
        if (source instanceof Source.ByPolicy computed) {
            return computed.policy().equals(policy.id()) ? say("word.computed") : computed.policy();
        }
        return source instanceof Source.Weighed weighed
                ? weighed.shares().stream()
                        .map(share -> say(
                                "source.days", Map.of("source", source(share.source()), "days", number(share.days()))))
                        .collect(joining("; "))
                : say("source." + ((Source.Known) source).key());
    }

    /** Says why a conclusion does not count. */
    public String reason(Ground.Reason reason) {
        return say("ground-reason." + reason.key());
    }

    public String reason(ProposalReason reason) {
        if (reason instanceof ProposalReason.Considered considered) {
            return rule(considered.rule()) + ": " + happening(considered.reason());
        }
        return reason instanceof ProposalReason.ByRule byRule ? rule(byRule.rule()) : reason(reason.absence());
    }

    /** Says what happened when a rule was considered, without its numbers. */
    private String happening(Particulars.Reason reason) {
        String sentence = "consideration." + reason.key();
        return messages.find(sentence + ".brief").orElseGet(() -> messages.text(sentence));
    }

    public String proposal(Proposal proposal) {
        return proposal(proposal, proposal.whyNoClass().map(this::reason).orElse(""));
    }

    /** Says a proposal; one of no class with a reason in words that are given. */
    public String proposal(Proposal proposal, String because) {
        if (proposal instanceof Proposal.Classified classified) {
            return say("proposal.classified", "level", classification(classified.level()));
        }
        if (proposal instanceof Proposal.Indicative indicative) {
            return say("proposal.indicative", "level", classification(indicative.level()));
        }
        if (proposal instanceof Proposal.NotClassified) {
            return say("proposal.not-classified", "reason", because);
        }
        if (proposal instanceof Proposal.Undetermined) {
            return say("proposal.undetermined", "reason", because);
        }
        return say(proposal instanceof Proposal.Pending ? "proposal.pending" : "proposal.excluded", "reason", because);
    }

    /** Says in a word what is proposed: the class or the range, that the law gives none, or that there is none yet. */
    public String standing(Proposal proposal) {
        if (proposal instanceof Proposal.Classified classified) {
            return classification(classified.level());
        }
        if (proposal instanceof Proposal.Indicative range) {
            return classification(range.level());
        }
        return say(proposal instanceof Proposal.NotClassified ? "word.not-classified" : "word.no-class");
    }

    public String rounding(Rounding rounding) {
        return say(
                "evidence.rounded",
                Map.of(
                        "step",
                        number(rounding.step()),
                        "direction",
                        say("direction." + rounding.direction().key())));
    }

    /** Says a question; one that only a policy of somebody's own asks has no words here and is named by its key. */
    public String question(Interpretation<?> question) {
        return isKnown(question) ? say("question." + question.key()) : question.key();
    }

    private boolean isKnown(Interpretation<?> question) {
        return messages.find("question." + question.key()).isPresent();
    }

    /** Says a reading of a question; one that carries numbers or names is said with them. */
    public String reading(Interpretation<?> question, Reading reading) {
        if (!isKnown(question)) {
            return reading.key();
        }
        if (reading instanceof Form form) {
            return say("reading.form", "form", groups(form));
        }
        if (reading instanceof ScoreRounding rounding && !rounding.equals(ScoreRounding.NONE)) {
            return rounding(rounding);
        }
        if (reading instanceof Quota.Tie tie && !tie.keys().isEmpty()) {
            return say("reading.quota-tie.declared-keys", "keys", String.join(", ", tie.keys()));
        }
        if (reading instanceof Quota.SmallGroup group && group.below() > 0) {
            return say(
                    "reading.small-group." + group.exception().key() + "-below",
                    Map.of("below", Integer.toString(group.below()), "act", group.act()));
        }
        if (reading instanceof Attribution.YearCutoff cutoff) {
            return say("reading.year-cutoff.day", "day", numerals.day(cutoff.day()));
        }
        if (reading instanceof Procedure.DayOfYear before) {
            return say(
                    before.year() == Procedure.YearMeant.NEXT
                            ? "reading.class-day.next-year-day"
                            : "reading.class-day.day",
                    "day",
                    numerals.day(before.day()));
        }
        if (reading instanceof Attribution.MonthEnd end && !end.equals(Attribution.MonthEnd.LAST_DAY)) {
            return say("reading.month-end.day", "day", Integer.toString(end.day()));
        }
        if (reading instanceof LapseDeduction deduction) {
            return deduction(question.key(), deduction);
        }
        return say("reading." + question.key() + "." + reading.key());
    }

    /** The groups of a form with the most that each item of them can give. */
    private String groups(Form form) {
        return form.groups().stream()
                .map(group -> group(group.id()) + ": "
                        + group.maximumByItem().values().stream()
                                .map(this::number)
                                .collect(joining(" + ")))
                .collect(joining("; "));
    }

    private String deduction(String question, LapseDeduction deduction) {
        if (deduction instanceof LapseDeduction.EachLapse each) {
            return say("reading." + question + ".each", "share", share(each.share()));
        }
        return deduction instanceof LapseDeduction.ByDaysLate steps
                ? say("reading.delay-deduction.days", "steps", steps(steps.steps()))
                : say("reading." + question + "." + deduction.key());
    }

    private String steps(List<LapseDeduction.DayStep> steps) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int first = steps.get(i).fromDay();
            String share = share(steps.get(i).share());
            if (i + 1 == steps.size()) {
                said.add(say("step.days-from", Map.of("first", number(first), "share", share)));
            } else {
                int last = steps.get(i + 1).fromDay() - 1;
                said.add(
                        first == last
                                ? say("step.day", Map.of("day", number(first), "share", share))
                                : say(
                                        "step.days",
                                        Map.of("first", number(first), "last", number(last), "share", share)));
            }
        }
        return String.join("; ", said);
    }

    /** Says a share in percent. */
    public String share(Fraction share) {
        return style.share(share);
    }

    /** Says within whom a share is counted, by the name of the unit or the group. */
    public String scope(ScopeKind kind, String id) {
        String said = say("scope." + kind.key());
        return switch (kind) {
            case GROUP -> said + " " + id;
            case AGENCY, UNIT, AUTHORITY -> id.isEmpty() ? said : unit(UnitId.of(id));
            case WITHOUT_GROUP -> said;
        };
    }

    /** Names a person. */
    public String person(CadreId person) {
        return subjects.apply(Subject.of(person));
    }

    /** Names a unit. */
    public String unit(UnitId unit) {
        return units.apply(unit);
    }

    private String rounding(ScoreRounding rounding) {
        List<String> stages = new ArrayList<>();
        rounding.ratio().ifPresent(at -> stages.add(say("reading.score-rounding.ratio", "how", rounding(at))));
        rounding.month()
                .ifPresent(at -> stages.add(say("reading.score-rounding.month-as-recorded", "how", rounding(at))));
        rounding.year().ifPresent(at -> stages.add(say("reading.score-rounding.year", "how", rounding(at))));
        return String.join("; ", stages);
    }

    /** Says a sentence with values that are there; where one is missing, the brief sentence, which does without it. */
    public String sentence(String key, ImmutableMap<String, String> values) {
        String whole = messages.text(key);
        String chosen = values.keySet().containsAll(Sentences.places(whole)) ? key : key + ".brief";
        return Sentences.fill(chosen, messages.text(chosen), values, this::formatted);
    }

    /** Days from and to, either of which may be open. */
    public String days(DateRange days) {
        if (days.isUnboundedEnd()) {
            return days.isUnboundedStart() ? say("days.all") : say("days.from", "first", date(days.start()));
        }
        String last = date(days.lastDay());
        return days.isUnboundedStart()
                ? say("days.until", "last", last)
                : say("days.both", ImmutableMap.of("first", date(days.start()), "last", last));
    }

    private String formatted(String format, String value) {
        return switch (format) {
            case "number" -> number(Fraction.parse(value));
            case "share" -> share(Fraction.parse(value));
            case "unit" -> unit(UnitId.of(value));
            case "date" -> date(LocalDate.parse(value));
            case "period" -> period(EvaluationPeriod.parse(value));
            case "level" -> classification(Term.parse(Classification.class, value));
            case "scope" -> say("scope." + value);
            case "element" -> element(value);
            case "channel" -> say("channel." + value);
            case "band" -> band(Interval.parse(value));
            case "shares" -> percentages(Interval.parse(value));
            case "days" -> days(DateRange.parse(value));
            case "discipline" -> say("discipline." + value);
            case "missing" -> say("missing." + value);
            case "question" -> say("question." + value);
            case "category" -> nameOf(Term.parse(CadreCategory.class, value));
            case "role" -> nameOf(Term.parse(Role.class, value));
            case "kind" -> nameOf(Term.parse(PeriodKind.class, value));
            case "step" -> nameOf(Term.parse(StepKind.class, value));
            case "matter" -> nameOf(Term.parse(Matter.class, value));
            case "seat" -> nameOf(Term.parse(Competence.Seat.class, value));
            case "holder" -> nameOf(Term.parse(Competence.Holder.class, value));
            case "recordedday" -> nameOf(Term.parse(RecordedDay.class, value));
            default -> value;
        };
    }

    public String band(Interval band) {
        return band(band, this::number);
    }

    /** Says a band of ratios in percent. */
    public String percentages(Interval band) {
        return band(band, style::share);
    }

    private String band(Interval band, Function<Fraction, String> numbers) {
        Optional<String> lower = band.lower()
                .map(bound -> say(
                        bound.edge() == Interval.Edge.CLOSED ? "band.from" : "band.above",
                        "value",
                        numbers.apply(bound.value())));
        Optional<String> upper = band.upper()
                .map(bound -> say(
                        bound.edge() == Interval.Edge.CLOSED ? "band.at-most" : "band.below",
                        "value",
                        numbers.apply(bound.value())));
        if (lower.isPresent() && upper.isPresent()) {
            return say("band.both", Map.of("lower", lower.get(), "upper", upper.get()));
        }
        return lower.map(only -> band.lower().orElseThrow().edge() == Interval.Edge.CLOSED
                        ? say("band.up", "lower", only)
                        : only)
                .or(() -> upper)
                .orElseGet(() -> say("band.all"));
    }

    /** Returns the letter of a part of the sheet: đ is written dd where only plain letters will do. */
    public static String letter(String element) {
        return element.equals("dd") ? "đ" : element;
    }
}
