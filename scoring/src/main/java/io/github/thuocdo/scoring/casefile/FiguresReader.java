package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads marks and figures under the names that the policies of the case give them: of people, of units, of leadership collectives, in any
 * channel.
 */
final class FiguresReader {

    private final CaseContext context;
    private final Forms forms;
    private final ImmutableList<Policy> policies;
    private final Subject.Kind kind;
    private final Elements elements;
    private final ImmutableList<Key> columns;
    private final TableLayout layout;
    private final Set<String> seen;

    /**
     * Makes a reader.
     *
     * @param forms  the policies of the case, with the forms on which somebody is marked under them
     * @param kind  about whom the section is
     * @param seen  about whom there are facts already, by period and channel
     */
    FiguresReader(CaseContext context, Forms forms, Subject.Kind kind, Set<String> seen) {
        this.context = context;
        this.forms = forms;
        this.policies = forms.policies().stream()
                .filter(policy -> policy.scope().subject() == kind)
                .collect(ImmutableList.toImmutableList());
        this.kind = kind;
        this.elements = Elements.of(this.policies);
        this.columns = elements.names().stream().map(Key::of).collect(ImmutableList.toImmutableList());
        this.layout = TableLayout.of(
                ImmutableList.of(Events.ABOUT),
                ImmutableList.<Key>builder()
                        .add(Events.CHANNEL, Facts.OF_POLICY, Common.PERIOD, Common.SOURCE, Facts.MARKS)
                        .addAll(columns)
                        .build());
        this.seen = seen;
    }

    ImmutableList<PeriodFacts> read(TextValue value) {
        if (value.isPresent() && policies.isEmpty()) {
            value.refuse(
                    "not-for-this-policy",
                    new BilingualText(
                            "phải bỏ, vì không bộ quy tắc nào của tình huống áp dụng cho đối tượng này",
                            "must be left out, because no policy of the case is about such subjects"));
            return ImmutableList.of();
        }
        return Keyed.readEach(value, layout, this::facts);
    }

    private Optional<PeriodFacts> facts(Keyed entry) {
        TextValue who = entry.required(Events.ABOUT);
        Optional<Subject> about = about(who);
        ImmutableList<Policy> asking = asking(entry);
        Channel channel =
                asking.isEmpty() ? Channel.CIVIL_SERVICE : asking.get(0).scope().channel();
        Optional<EvaluationPeriod> period = period(entry);
        Source source =
                entry.optional(Common.SOURCE).parsed("not-a-text", Source::of).orElse(CaseContext.ENTERED);
        PeriodFacts.Builder facts = PeriodFacts.builder().channel(channel);
        TextValue marks = entry.optional(Facts.MARKS);
        if (marks.isPresent() && about.isPresent() && period.isPresent() && !asking.isEmpty()) {
            forms.of(asking, about.get(), period.get(), marks)
                    .flatMap(form -> new MarksReader(form).filled(marks))
                    .ifPresent(facts::marks);
        }
        Map<String, Supplied> supplied = new LinkedHashMap<>();
        for (Key column : columns) {
            figure(column.name(), entry.optional(column), source, facts)
                    .ifPresent(figure -> supplied.put(column.name(), figure));
        }
        if (about.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.add(about.get() + " " + period.get() + " " + channel)) {
            who.refuse(
                    "given-twice",
                    new BilingualText(
                            "chỉ được có một mục cho " + period.get() + " trong một kênh",
                            "must have one entry only for " + period.get() + " in a channel"));
        }
        return entry.make(
                "not-facts",
                () -> facts.subject(about.get())
                        .period(period.get())
                        .supplied(supplied)
                        .build());
    }

    private Optional<Subject> about(TextValue who) {
        return switch (kind) {
            case PERSON -> context.person(who).map(Subject::of);
            case BODY -> context.unit(who).map(Subject::of);
            case COLLECTIVE -> context.unit(who).map(Subject::leadershipOf);
        };
    }

    /** The policies for which the facts are: the one named, those of the channel named, or those of the first channel. */
    private ImmutableList<Policy> asking(Keyed entry) {
        TextValue named = entry.optional(Facts.OF_POLICY);
        TextValue channelValue = entry.optional(Events.CHANNEL);
        Optional<Channel> channel = channelValue.word(Vocabulary.CHANNELS);
        Optional<String> id = named.text();
        ImmutableList<Policy> asking = policies.stream()
                .filter(policy -> id.map(policy.id()::equals).orElse(true))
                .filter(policy -> policy.scope().channel()
                        == channel.orElse(
                                id.isPresent()
                                        ? policy.scope().channel()
                                        : policies.get(0).scope().channel()))
                .collect(ImmutableList.toImmutableList());
        if (asking.isEmpty()) {
            (named.isPresent() ? named : channelValue)
                    .refuse(
                            "unknown-policy",
                            Rules.oneOf(
                                    "phải dẫn đến một bộ quy tắc của tình huống cho đối tượng này: ",
                                    "must lead to a policy of the case for such subjects: ",
                                    policies.stream()
                                            .map(policy -> policy.id() + " ("
                                                    + policy.scope().channel().key() + ")")
                                            .toList()));
        }
        return asking;
    }

    private Optional<EvaluationPeriod> period(Keyed entry) {
        TextValue value = entry.optional(Common.PERIOD);
        if (value.isPresent()) {
            return CaseContext.period(value);
        }
        Optional<EvaluationPeriod> longest = context.longestPeriod();
        if (longest.isEmpty() && !context.arePeriodsRefused()) {
            entry.required(Common.PERIOD);
        }
        return longest;
    }

    private Optional<Supplied> figure(String element, TextValue value, Source source, PeriodFacts.Builder facts) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        if (value.isMap()) {
            return value.map(reader -> {
                Optional<Fraction> figure = elements.number(element, reader.required(Common.VALUE));
                Optional<Source> own = reader.optional(Common.SOURCE).parsed("not-a-text", Source::of);
                return reader.make("not-supplied", () -> new Supplied(figure.orElseThrow(), own.orElse(source)));
            });
        }
        Optional<String> reason = value.text().flatMap(Vocabulary::notApplicable);
        if (reason.isPresent()) {
            facts.putLeftOut(element, reason.get());
            return Optional.empty();
        }
        return elements.number(element, value).map(figure -> new Supplied(figure, source));
    }

    /** About whom there are facts, by period and channel, so that nobody has them twice. */
    static Set<String> seen(List<PeriodFacts> facts) {
        Set<String> seen = new HashSet<>();
        facts.forEach(one -> seen.add(one.subject() + " " + one.period() + " " + one.channel()));
        return seen;
    }
}
