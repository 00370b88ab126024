package io.github.thuocdo.scoring.scrutiny;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.text.NoBean;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A policy as a table for a lawyer (bảng quy tắc): one row a sentence of law, one row a question on which the text can be read.
 *
 * <p>A row has the clause, the id of the rule (with the element under which a value is supplied, where it has one), what it says in words
 * with every number in it, and for a question how it is read, who chose so and why, or which clause says so, or that somebody still has to
 * say; then the other readings with the keys that select them. A sentence or a question that stands in several places of the policy has one
 * row.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EditionTable implements NoBean {

    private static final String EDITION = "thuocdo";

    private final Policy policy;

    private EditionTable(Policy policy) {
        this.policy = policy;
    }

    /**
     * Returns the table of a policy.
     *
     * @param policy  the policy
     * @return the table
     */
    public static EditionTable of(Policy policy) {
        return new EditionTable(requireNonNull(policy, "policy"));
    }

    /**
     * Writes the table in Markdown.
     *
     * @param language  the language
     * @return the text, whose lines end in a line feed
     * @throws IllegalStateException if the library has no words for a kind of rule
     */
    public String markdown(Language language) {
        return new Writing(policy, requireNonNull(language, "language")).text();
    }

    /** A table that is being written. Not thread-safe. */
    private static final class Writing {

        private final Policy policy;
        private final Words words;
        private final Set<String> rows = new LinkedHashSet<>();
        private final Set<String> questions = new HashSet<>();

        Writing(Policy policy, Language language) {
            this.policy = policy;
            this.words = new Words(policy, language);
        }

        String text() {
            policy.rules().forEach(this::addRule);
            return Stream.of(head(), ImmutableList.of(""), columns(), rows)
                    .flatMap(lines -> lines.stream())
                    .map(line -> line + "\n")
                    .collect(joining());
        }

        private ImmutableList<String> head() {
            LegalInstrument instrument = policy.instrument();
            ImmutableList.Builder<String> head = ImmutableList.builder();
            head.add(
                    "**" + instrument.number() + "** – "
                            + words.language().either(instrument.vietnameseTitle(), instrument.englishTitle()),
                    "",
                    "- " + words.say("head.policy", ImmutableMap.of("id", policy.id())),
                    "- "
                            + words.say(
                                    "head.instrument",
                                    ImmutableMap.of(
                                            "signed", words.part((Record) instrument.signing()),
                                            "force", words.range(instrument.inForce()))),
                    "- " + words.say("head.effective", ImmutableMap.of("days", words.range(policy.effective()))),
                    "- " + words.say("head.scope", ImmutableMap.of("scope", words.part(policy.scope()))));
            if (policy.rules().stream().noneMatch(Procedure.class::isInstance)) {
                head.add("- " + words.say("head.no-procedure"));
            }
            return head.build();
        }

        private ImmutableList<String> columns() {
            String names = Stream.of("clause", "id", "content", "source", "alternatives")
                    .map(column -> words.say("column." + column))
                    .collect(joining(" | ", "| ", " |"));
            return ImmutableList.of(names, "|---|---|---|---|---|");
        }

        private void addRule(Rule rule) {
            add((Record) rule);
        }

        private void add(Record part) {
            Provision provision = RecordWalk.provision(part).orElseThrow();
            addRow(
                    words.terms().clause(provision.citation()),
                    id(provision, part),
                    content(words.terms().name(provision), words.part(part)),
                    "",
                    "");
            RecordWalk.questions(part).stream()
                    .filter(question -> questions.add(question.key()))
                    .forEach(question -> addQuestion(provision, question));
            RecordWalk.provided(part).forEach(this::add);
        }

        /** A sentence that begins with the name of the rule needs no heading. */
        private static String content(String name, String sentence) {
            String heading = "**" + escaped(name) + "**";
            return sentence.startsWith(name)
                    ? heading + escaped(sentence.substring(name.length()))
                    : heading + ". " + escaped(sentence);
        }

        private static String id(Provision provision, Record part) {
            String id = "`" + provision.id() + "`";
            return part instanceof Measure measure ? id + " (`" + measure.element() + "`)" : id;
        }

        private void addQuestion(Provision provision, Interpretation<?> question) {
            addRow(
                    words.terms().clause(clause(provision, question)),
                    "`" + question.key() + "`",
                    escaped(words.terms().question(question) + ": " + reading(question)),
                    escaped(source(question)),
                    escaped(alternatives(question)));
        }

        private static Citation clause(Provision provision, Interpretation<?> question) {
            return question instanceof Interpretation.Fixed<?> fixed ? fixed.clause() : provision.citation();
        }

        private String reading(Interpretation<?> question) {
            return question instanceof Interpretation.Open<?>
                    ? "**" + words.say("open") + "**"
                    : words.reading(question, question.value());
        }

        private String source(Interpretation<?> question) {
            if (question instanceof Interpretation.Stated<?> stated) {
                return words.say(
                        "source.stated", ImmutableMap.of("clause", words.terms().clause(stated.clause())));
            }
            if (question instanceof Interpretation.Derived<?> derived) {
                return words.say(
                        "source.derived",
                        ImmutableMap.of("clause", words.terms().clause(derived.clause()), "words", derived.words()));
            }
            if (question instanceof Interpretation.Open<?> open) {
                return words.say("source.open", ImmutableMap.of("question", said(open.question())));
            }
            Interpretation.Chosen<?> chosen = (Interpretation.Chosen<?>) question;
            String by = chosen.by().equals(EDITION) ? words.say("source.edition") : chosen.by();
            return words.say(
                    chosen.why().isBlank() ? "source.chosen" : "source.chosen-because",
                    ImmutableMap.of("by", by, "why", said(chosen.why())));
        }

        private String said(BilingualText text) {
            return words.language().of(text);
        }

        private String alternatives(Interpretation<?> question) {
            if (question instanceof Interpretation.Fixed<?>) {
                return "";
            }
            Optional<Reading> taken =
                    question instanceof Interpretation.Open<?> ? Optional.empty() : Optional.of(question.value());
            return question.alternatives().stream()
                    .filter(reading -> !taken.equals(Optional.of(reading)))
                    .map(reading -> words.reading(question, reading))
                    .collect(joining("; "));
        }

        private void addRow(String... cells) {
            rows.add(String.join(" | ", cells).replaceFirst("^", "| ") + " |");
        }

        /** Keeps a text within its cell. */
        private static String escaped(String text) {
            return text.replace("|", "\\|").replace("<", "&lt;").replace('\n', ' ');
        }
    }
}
