package io.github.thuocdo.core.policy.standard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.RecordParts;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Parts of an edition in short lines, so that a test can say a clause with its numbers. */
final class EditionText {

    private EditionText() {}

    /** The band of a class, and what it requires besides: {@code excellent [90,)}, then {@code exceeding [3/10,)}. */
    static List<String> rung(Policy policy, Role role, Classification level) {
        Ladder.Rung rung = policy.ladder(role, PeriodKind.YEAR).orElseThrow().rungs().stream()
                .filter(one -> one.level() == level)
                .findFirst()
                .orElseThrow();
        return Stream.concat(
                        Stream.of((level.key() + " "
                                        + rung.band().map(Object::toString).orElse("without points")) + ", "
                                + rung.provision().citation().clause()),
                        rung.requires().stream().map(requirement -> text(requirement.condition())))
                .toList();
    }

    /** A gate with roles, periods, condition and effect. */
    static String gate(Policy policy, String id) {
        Gate gate = policy.rules().stream()
                .filter(Gate.class::isInstance)
                .map(Gate.class::cast)
                .filter(one -> one.provision().id().equals(id))
                .findFirst()
                .orElseThrow();
        return names(gate.reach().roles()) + " " + names(gate.reach().kinds()) + ": " + text(gate.when()) + " => "
                + effect(gate.effect())
                + gate.weighedWhen()
                        .map(weighed -> ", weighed when " + text(weighed))
                        .orElse("")
                + "; " + gate.provision().citation().clause();
    }

    private static String effect(Gate.Effect effect) {
        if (effect instanceof Gate.NotAbove limit) {
            return "not above " + limit.level().key();
        }
        return effect.getClass().getSimpleName();
    }

    static String text(Condition condition) {
        if (condition instanceof Condition.Within within) {
            return within.measure().element() + " " + within.band();
        }
        if (condition instanceof Condition.Established established) {
            return names(established.kinds()) + " of " + names(established.about());
        }
        if (condition instanceof Condition.Not not) {
            return "not (" + text(not.condition()) + ")";
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().map(EditionText::text).collect(joining(" or "));
        }
        if (condition instanceof Condition.Unread unread) {
            return "unread " + unread.source().key() + ", found as "
                    + unread.finding().element();
        }
        if (condition instanceof Condition.Away away) {
            return names(away.kinds()) + " leave of " + away.months() + " months";
        }
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().map(EditionText::text).collect(joining(" and "));
        }
        if (condition instanceof Condition.Supposed supposed) {
            return "(" + text(supposed.condition()) + ") if "
                    + supposed.reading().key() + " is applied";
        }
        if (condition instanceof Condition.Remedied remedied) {
            return "shortcomings of " + names(remedied.about()) + " remedied";
        }
        if (condition instanceof Condition.LastWithin last) {
            return "last within " + last.longer();
        }
        if (condition instanceof Condition.EndsFrom ends) {
            return "ends from " + ends.from();
        }
        if (condition instanceof Condition.ServedLessThan served) {
            return "served less than " + served.months() + " months";
        }
        return condition.getClass().getSimpleName();
    }

    /** What a number is that a condition asks for. */
    static String measure(Policy policy, String element) {
        List<String> found = new ArrayList<>();
        forEach(Measure.class, policy.rules(), measure -> {
            if (measure.element().equals(element)) {
                found.add(text(measure));
            }
        });
        return ImmutableSet.copyOf(found).stream().collect(joining(" | "));
    }

    private static String text(Measure measure) {
        if (measure instanceof WorkMeasure.TasksMeeting tasks) {
            return "share of tasks " + names(tasks.tests()) + ", done from " + tasks.doneFrom()
                    + tasks.criteria().map(criteria -> ", by " + criteria.key()).orElse("");
        }
        if (measure instanceof RecordedMeasure.Figure figure) {
            return "figure " + figure.unit() + " up to "
                    + figure.most().map(Object::toString).orElse("any")
                    + (figure.values().isEmpty() ? "" : " of " + figure.values())
                    + ", missing " + figure.missing();
        }
        if (measure instanceof RecordedMeasure.ClassShare share) {
            return "share of units at least " + share.atLeast().key();
        }
        return measure.getClass().getSimpleName();
    }

    /** Every question besides those on periods: key, answer, other answers. */
    static List<String> questions(Policy policy) {
        return policy.interpretations().values().stream()
                .filter(question -> !periods(policy).contains(question))
                .map(EditionText::question)
                .sorted()
                .toList();
    }

    /** What the edition says of periods and organizations: key, answer, other answers. */
    static List<String> periodQuestions(Policy policy) {
        return periods(policy).stream().map(EditionText::question).toList();
    }

    private static ImmutableList<Interpretation<?>> periods(Policy policy) {
        ImmutableList.Builder<Interpretation<?>> questions = ImmutableList.builder();
        forEach(Interpretation.class, policy.attribution(), questions::add);
        return questions.build();
    }

    private static String question(Interpretation<?> question) {
        if (question instanceof Interpretation.Stated<?> stated) {
            return stated.key() + " = " + stated.value().key() + ", "
                    + stated.clause().clause();
        }
        if (question instanceof Interpretation.Derived<?> derived) {
            return derived.key() + " = " + derived.value().key() + ", "
                    + derived.clause().clause() + " \"" + derived.words() + "\"";
        }
        if (question instanceof Interpretation.Open<?> open) {
            return open.key() + "? " + keys(open.alternatives().stream());
        }
        return question.key() + ": "
                + keys(Stream.concat(
                        Stream.of(question.value()),
                        question.alternatives().stream().filter(other -> !other.equals(question.value()))));
    }

    private static String keys(Stream<? extends Reading> readings) {
        return readings.map(Reading::key).collect(joining(" · "));
    }

    /** Every provision by its id. */
    static Map<String, Provision> provisions(Policy policy) {
        Map<String, Provision> byId = new LinkedHashMap<>();
        forEach(Provision.class, policy.rules(), provision -> byId.put(provision.id(), provision));
        return byId;
    }

    private static <T> void forEach(Class<T> kind, Object value, Consumer<? super T> action) {
        if (kind.isInstance(value)) {
            action.accept(kind.cast(value));
        }
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> forEach(kind, element, action));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> forEach(kind, content, action));
        } else if (value instanceof Record record) {
            RecordParts.of(record).forEach(part -> forEach(kind, part, action));
        }
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(joining("+"));
    }
}
