package io.github.thuocdo.scoring.scrutiny;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.scoring.words.Sentences;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * How the parts of a policy are said in one language. Each kind of part has a sentence whose places bear the names of its components; a
 * component with a piece of its own ({@code measure.marks.groups}) is said by that piece, and not at all when it is empty. A piece for
 * nothing ends in {@code .none}, one for the number 1 in {@code .one}.
 */
final class Words {

    private static final ImmutableMap<Language, Sentences> BY_LANGUAGE = Maps.toMap(
            Arrays.asList(Language.values()),
            language -> Sentences.read(Words.class, "edition_" + language.key() + ".properties"));

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Sentences sentences;
    private final PolicyTerms terms;

    Words(Policy policy, Language language) {
        this.sentences = of(language);
        this.terms = PolicyTerms.of(policy, language);
    }

    static Sentences of(Language language) {
        return requireNonNull(BY_LANGUAGE.get(language), "language");
    }

    PolicyTerms terms() {
        return terms;
    }

    String say(String key) {
        return sentences.text(key);
    }

    String say(String key, Map<String, String> values) {
        return sentences.text(key, values);
    }

    /** Says a part in one sentence. */
    String part(Record part) {
        String kind = Parts.kind(part.getClass());
        Map<String, Object> values = Maps.newHashMap();
        ImmutableList<String> names = Shape.of(DeclaredType.of(part.getClass())).names();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), Shape.values(part).get(i));
        }
        return fill(sentences.text(kind), place -> component(kind, place.group(1), values, format(part, place)));
    }

    private String component(String kind, String name, Map<String, Object> values, String format) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("message (" + kind + ") has a place {" + name + "} that is no component");
        }
        String key = kind + "." + name;
        if (RecordWalk.elements(value).isEmpty()) {
            return sentences.find(key + ".none").orElse("");
        }
        if (value.equals(Fraction.ONE) && sentences.find(key + ".one").isPresent()) {
            return say(key + ".one");
        }
        return sentences
                .find(key)
                .map(piece -> fill(piece, place -> value(value, format(place))))
                .orElseGet(() -> value(value, format));
    }

    private static String fill(String sentence, Function<MatchResult, String> text) {
        return Sentences.PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(text.apply(place)));
    }

    /** A band of ratios is said in percent. */
    private static String format(Record part, MatchResult place) {
        boolean ofRatios = part instanceof Condition.Within within
                && within.measure().unit() == Measure.Unit.RATIO
                && place.group(1).equals("band");
        return ofRatios ? "percent" : format(place);
    }

    private static String format(MatchResult place) {
        return place.group(2) == null ? "" : place.group(2);
    }

    private String value(Object value, String format) {
        ImmutableList<Object> elements = RecordWalk.elements(value);
        boolean names = elements.stream().allMatch(Words::isShortName);
        return elements.stream()
                .map(element -> single(element, format))
                .collect(joining(format.equals("sum") ? " + " : names ? ", " : "; "));
    }

    /** Names of conclusions have commas in them. */
    private static boolean isShortName(Object element) {
        return element instanceof Enum<?> && !(element instanceof ConclusionKind);
    }

    private String single(Object value, String format) {
        if (value instanceof Fraction number) {
            return number(number, format);
        }
        if (value instanceof Interval band) {
            return band(band, format);
        }
        if (value instanceof Enum<?> constant) {
            return constant(constant);
        }
        if (value instanceof Interpretation<?> question) {
            return question(question);
        }
        return value instanceof Record record ? record(record) : plain(value);
    }

    private String plain(Object value) {
        if (value instanceof LocalDate day) {
            return terms.date(day);
        }
        if (value instanceof MonthDay day) {
            return say("day", Map.of("day", "" + day.getDayOfMonth(), "month", "" + day.getMonthValue()));
        }
        return value.toString();
    }

    private String record(Record record) {
        if (record instanceof Provision provision) {
            return reference(provision);
        }
        if (record instanceof Citation citation) {
            return terms.clause(citation);
        }
        if (record instanceof DateRange range) {
            return range(range);
        }
        return RecordWalk.provision(record).map(this::reference).orElseGet(() -> part(record));
    }

    private String reference(Provision provision) {
        return terms.name(provision) + " [`" + provision.id() + "`]";
    }

    private String number(Fraction number, String format) {
        return format.equals("percent") ? terms.number(number.multipliedBy(HUNDRED)) + " %" : terms.number(number);
    }

    private String band(Interval band, String format) {
        Optional<Fraction> only = band.lower().map(Interval.Bound::value);
        if (only.isPresent() && only.equals(band.upper().map(Interval.Bound::value))) {
            return say("band.exact", Map.of("value", number(only.get(), format)));
        }
        return format.equals("percent") ? terms.percentages(band) : terms.band(band) + " `" + band + "`";
    }

    /** A constant with names of its own is said by them, any other by a word of this package. */
    private String constant(Enum<?> constant) {
        if (constant instanceof ConclusionKind kind) {
            return terms.conclusion(kind);
        }
        Class<?> type = constant.getDeclaringClass();
        return Parts.hasNames(type)
                ? terms.either(Parts.name(constant, "vietnameseName"), Parts.name(constant, "englishName"))
                : say("word." + Parts.kebab(type) + "." + Parts.kebab(constant));
    }

    private String question(Interpretation<?> question) {
        String reading = question instanceof Interpretation.Open<?> ? say("open") : said(question, question.value());
        return reading + " [`" + question.key() + "`]";
    }

    /** Says a reading with the key by which it is selected. */
    String reading(Interpretation<?> question, Reading reading) {
        return said(question, reading) + " (`" + reading.key() + "`)";
    }

    private String said(Interpretation<?> question, Reading reading) {
        return reading instanceof Form form ? part(form) : terms.reading(question, reading);
    }

    String range(DateRange range) {
        if (range.isUnboundedStart()) {
            return range.isUnboundedEnd()
                    ? say("range.all")
                    : say("range.last", Map.of("last", terms.date(range.lastDay())));
        }
        String first = terms.date(range.start());
        return range.isUnboundedEnd()
                ? say("range.first", Map.of("first", first))
                : say("range.both", Map.of("first", first, "last", terms.date(range.lastDay())));
    }
}
