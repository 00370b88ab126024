package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.consequence.PersonnelMeasure;
import io.github.thuocdo.core.consequence.Proviso;
import io.github.thuocdo.core.consequence.TimeLimit;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.consequence.Consequences;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.Particulars;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.State;
import io.github.thuocdo.scoring.consequence.DifferingTexts;
import io.github.thuocdo.scoring.consequence.ProposedMeasure;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.ClauseText;
import io.github.thuocdo.scoring.words.Messages;
import io.github.thuocdo.scoring.words.Numerals;
import io.github.thuocdo.scoring.words.Sentences;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The text of what may follow from an outcome (văn bản về việc sử dụng kết quả), for the person and the competent authority.
 *
 * <p>It proposes: every measure stands with its citation and how binding its words are, texts that differ stand beside one another, and of
 * the rules that do not apply it says why. It holds the person's own facts only, no colleague's.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ConsequenceNotice implements NoBean {

    private final Sentences messages;
    private final Numerals numerals;
    private final Language language;

    private ConsequenceNotice(Language language) {
        this.language = requireNonNull(language, "language");
        this.messages = Messages.of(language);
        this.numerals = new Numerals(language);
    }

    /**
     * Returns the text.
     *
     * @param cadre  the person, for the name
     * @param consequences  what follows
     * @param language  the language
     * @return plain text of at most 100 columns, ending with a line break
     */
    public static String text(Cadre cadre, Consequences consequences, Language language) {
        return paper(cadre, consequences, language).text();
    }

    /**
     * Returns the paper.
     *
     * @param cadre  the person, for the name
     * @param consequences  what follows
     * @param language  the language
     * @return the paper, to be printed
     */
    public static Paper paper(Cadre cadre, Consequences consequences, Language language) {
        requireNonNull(cadre, "cadre");
        requireNonNull(consequences, "consequences");
        return new ConsequenceNotice(language).paper(cadre, consequences);
    }

    /**
     * Returns what one rule proposes, with how binding its words are and what it says of when it holds.
     *
     * @param measure  the proposal
     * @param period  the period from whose result it follows
     * @param language  the language
     * @return one line without the citation, such as {@code To be considered: a lower position or leaving the service}
     */
    public static String proposal(ProposedMeasure measure, EvaluationPeriod period, Language language) {
        ConsequenceNotice notice = new ConsequenceNotice(language);
        return Stream.concat(
                        Stream.of(notice.proposal(measure)),
                        measure.rule().provisos().stream().map(proviso -> notice.words(proviso, period)))
                .collect(joining("; "));
    }

    /**
     * Returns by which clause something is proposed.
     *
     * @param rule  the rule
     * @param language  the language
     * @return the clause with its instrument
     */
    public static String clause(ConsequenceRule rule, Language language) {
        return new ConsequenceNotice(language).clause(rule);
    }

    /**
     * Returns the paper about a person for whom a rule would have to be asked whose text nobody has confirmed.
     *
     * @param cadre  the person, for the name
     * @param period  the period
     * @param rule  the rule
     * @param language  the language
     * @return the paper, which names the rule and proposes nothing
     */
    public static Paper unconfirmed(Cadre cadre, EvaluationPeriod period, ConsequenceRule rule, Language language) {
        ConsequenceNotice notice = new ConsequenceNotice(language);
        return notice.begun(cadre, period)
                .paragraph(notice.messages.text(
                        "consequences.unconfirmed", ImmutableMap.of("rule", notice.rule(rule.provision()))))
                .build();
    }

    private Paper paper(Cadre cadre, Consequences consequences) {
        Paper.Builder paper = begun(cadre, consequences.period());
        paper.paragraph(messages.text("note.consequences"));
        paper.heading(messages.text("section.measures"));
        writeMeasures(paper, consequences);
        if (!consequences.differing().isEmpty()) {
            paper.heading(messages.text("section.differing"));
            consequences.differing().forEach(pair -> paper.item(differing(pair)));
        }
        ImmutableList<ConsideredConsequence> others = consequences.considered().stream()
                .filter(one -> one.state() != State.APPLIES)
                .collect(toImmutableList());
        if (!others.isEmpty()) {
            paper.heading(messages.text("section.not-applying"));
            others.forEach(one -> paper.item(rule(one.rule().provision()) + ": " + because(one)));
        }
        if (!consequences.readings().isEmpty()) {
            paper.heading(messages.text("section.readings"));
            consequences.readings().forEach(question -> write(paper, question));
        }
        return paper.build();
    }

    private Paper.Builder begun(Cadre cadre, EvaluationPeriod period) {
        return Paper.builder(language, messages.text("title.consequences"))
                .field(messages.text("field.person"), cadre.name())
                .field(messages.text("field.period"), numerals.period(period));
    }

    /** What holds of every measure is said once, before the first. */
    private void writeMeasures(Paper.Builder paper, Consequences consequences) {
        ImmutableList<ProposedMeasure> measures = consequences.measures();
        if (measures.isEmpty()) {
            paper.item(messages.text("measure.none"));
        }
        ImmutableList<ImmutableList<String>> notes = measures.stream()
                .map(measure -> notes(measure, consequences.period()))
                .collect(toImmutableList());
        ImmutableList<String> ofAll = notes.size() < 2
                ? ImmutableList.of()
                : notes.get(0).stream()
                        .filter(note -> notes.stream().allMatch(one -> one.contains(note)))
                        .collect(toImmutableList());
        ofAll.forEach(paper::paragraph);
        for (int i = 0; i < measures.size(); i++) {
            paper.item(proposal(measures.get(i)) + " (" + clause(measures.get(i).rule()) + ")");
            notes.get(i).stream().filter(note -> !ofAll.contains(note)).forEach(paper::under);
        }
    }

    private ImmutableList<String> notes(ProposedMeasure measure, EvaluationPeriod period) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        notes.add(because(measure.because()));
        measure.rule().after().ifPresent(ignored -> notes.add(messages.text("measure.after-removal")));
        measure.rule()
                .share()
                .ifPresent(share ->
                        notes.add(messages.text("measure.share", ImmutableMap.of("share", numerals.share(share)))));
        if (measure.provisional()) {
            notes.add(messages.text("measure.provisional"));
        }
        measure.rule().provisos().forEach(proviso -> notes.add(words(proviso, period)));
        measure.rule().limits().forEach((of, limit) -> notes.add(limit(measure, of, limit)));
        return notes.build();
    }

    /** How a place is read that the texts leave open, by whom and why, and how else it could be read. */
    private void write(Paper.Builder paper, Interpretation<?> question) {
        Optional<Interpretation.Chosen<?>> chosen =
                question instanceof Interpretation.Chosen<?> one ? Optional.of(one) : Optional.empty();
        paper.item(messages.text(
                "row.reading-adopted",
                ImmutableMap.of(
                        "question", messages.text("question." + question.key()),
                        "reading", reading(question, question.value()),
                        "by",
                                ReadingText.isOwnDefault(question)
                                        ? messages.text("word.edition")
                                        : chosen.map(Interpretation.Chosen::by).orElse(""))));
        chosen.map(Interpretation.Chosen::why)
                .filter(why -> !why.isBlank())
                .ifPresent(why -> paper.under(language.of(why)));
        question.alternatives().stream()
                .filter(other -> !other.equals(question.value()))
                .forEach(other -> paper.under(
                        messages.text("row.otherwise", ImmutableMap.of("reading", reading(question, other)))));
    }

    private String reading(Interpretation<?> question, Reading reading) {
        return messages.text("reading." + question.key() + "." + reading.key());
    }

    private String differing(DifferingTexts pair) {
        return proposal(pair.one()) + " (" + clause(pair.one().rule()) + ") — " + proposal(pair.other()) + " ("
                + clause(pair.other().rule()) + ")";
    }

    /** The measures with how binding the words are: alternatives where they are considered, a list where they are a basis. */
    private String proposal(ProposedMeasure measure) {
        String between = switch (measure.rule().force()) {
            case REQUIRED, CONSIDERED -> messages.text("measure.or");
            case BASIS, BARRED, ENTITLED -> ",";
        };
        String measures = measure.measures().stream().map(language::nameOf).collect(joining(between + " "));
        return messages.text("force." + measure.rule().force().key(), ImmutableMap.of("measures", measures));
    }

    private String clause(Citation citation) {
        return ClauseText.inWords(language, citation) + ", " + citation.instrument();
    }

    private String clause(ConsequenceRule rule) {
        return clause(rule.provision().citation());
    }

    private String rule(Provision provision) {
        return language.nameOf(provision) + " (" + clause(provision.citation()) + ")";
    }

    private String because(ConsideredConsequence one) {
        return messages.text("consequence." + one.reason().key(), words(one.particulars()));
    }

    private ImmutableMap<String, String> words(Particulars particulars) {
        if (particulars instanceof Particulars.OnPeriod one) {
            return ImmutableMap.of("period", numerals.period(one.period()));
        }
        if (particulars instanceof Particulars.OnClass one) {
            return ImmutableMap.of("class", language.nameOf(one.level()), "period", numerals.period(one.period()));
        }
        if (particulars instanceof Particulars.OnSeries series) {
            return ImmutableMap.of(
                    "class", language.nameOf(series.level()), "periods", each(series.periods(), numerals::period));
        }
        if (particulars instanceof Particulars.OnForms disciplines) {
            return ImmutableMap.of(
                    "forms", each(disciplines.forms(), form -> messages.text("discipline." + form.key())));
        }
        if (particulars instanceof Particulars.OnVote vote) {
            return ImmutableMap.of(
                    "share", numerals.number(vote.vote().lowShare()), "limit", numerals.number(vote.limit()));
        }
        return ImmutableMap.of();
    }

    private static <T> String each(ImmutableList<T> list, Function<T, String> said) {
        return list.stream().map(said).collect(joining(", "));
    }

    private String words(Proviso proviso, EvaluationPeriod period) {
        Proviso said = proviso.after(period.lastDay().getYear());
        return language.either(said.vietnamese(), said.english());
    }

    /** Of several alternatives a time limit names the one that has it. */
    private String limit(ProposedMeasure proposed, PersonnelMeasure measure, TimeLimit limit) {
        return proposed.measures().size() == 1
                ? limit(limit)
                : messages.text(
                        "measure.limit", ImmutableMap.of("measure", language.nameOf(measure), "limit", limit(limit)));
    }

    private String limit(TimeLimit limit) {
        String what = rule(limit.provision());
        if (limit instanceof TimeLimit.Within within) {
            return messages.text(
                    "limit.within-" + within.counted().key(),
                    ImmutableMap.of(
                            "what", what,
                            "days", Integer.toString(within.days()),
                            "event", messages.text("event." + within.start().key())));
        }
        if (limit instanceof TimeLimit.Before before) {
            String day = numerals.day(before.day());
            return messages.text(
                    before.yearsLater() == 0 ? "limit.before" : "limit.before-next-year",
                    ImmutableMap.of("what", what, "day", day));
        }
        if (limit instanceof TimeLimit.By by) {
            return messages.text("limit.by", ImmutableMap.of("what", what, "day", numerals.date(by.lastDay())));
        }
        return messages.text(
                "limit.provided", ImmutableMap.of("what", what, "who", provider((TimeLimit.Provided) limit)));
    }

    private String provider(TimeLimit.Provided limit) {
        return language.either(limit.vietnameseProvider(), limit.englishProvider());
    }
}
