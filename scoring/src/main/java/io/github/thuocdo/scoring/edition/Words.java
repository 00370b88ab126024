package io.github.thuocdo.scoring.edition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.internal.text.Sentences;
import io.github.thuocdo.scoring.notice.Language;
import io.github.thuocdo.scoring.notice.PolicyTerms;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * How the parts of a policy are said in one language. Each kind of part has a sentence whose places bear the names of its components; a
 * component with a piece of its own ({@code measure.marks.groups}) is said by that piece, and not at all when it is empty.
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
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            values.put(component.getName(), Parts.read(part, component));
        }
        return fill(sentences.text(kind), place -> component(kind, place.group(1), values, format(place)));
    }

    private String component(String kind, String name, Map<String, Object> values, String format) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("message (" + kind + ") has a place {" + name + "} that is no component");
        }
        String key = kind + "." + name;
        if (Parts.elements(value).isEmpty()) {
            return sentences.find(key + ".none").orElse("");
        }
        return sentences
                .find(key)
                .map(piece -> fill(piece, place -> value(value, format(place))))
                .orElseGet(() -> value(value, format));
    }

    private static String fill(String sentence, Function<MatchResult, String> text) {
        return Sentences.PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(text.apply(place)));
    }

    private static String format(MatchResult place) {
        return place.group(2) == null ? "" : place.group(2);
    }

    private String value(Object value, String format) {
        ImmutableList<Object> elements = Parts.elements(value);
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
            return format.equals("percent") ? percents(band) : terms.band(band) + " `" + band + "`";
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
        return Parts.provision(record).map(this::reference).orElseGet(() -> part(record));
    }

    private String reference(Provision provision) {
        return terms.name(provision) + " [`" + provision.id() + "`]";
    }

    private String number(Fraction number, String format) {
        return format.equals("percent") ? terms.number(number.multipliedBy(HUNDRED)) + " %" : terms.number(number);
    }

    private String percents(Interval band) {
        return terms.band(new Interval(
                        band.lower()
                                .map(bound -> new Interval.Bound(bound.value().multipliedBy(HUNDRED), bound.edge())),
                        band.upper()
                                .map(bound -> new Interval.Bound(bound.value().multipliedBy(HUNDRED), bound.edge()))))
                + " %";
    }

    private String constant(Enum<?> constant) {
        if (constant instanceof Classification level) {
            return terms.either(level.vietnameseName(), level.englishName());
        }
        if (constant instanceof Role role) {
            return terms.either(role.vietnameseName(), role.englishName());
        }
        if (constant instanceof PeriodKind kind) {
            return terms.either(kind.vietnameseName(), kind.englishName());
        }
        if (constant instanceof CadreCategory category) {
            return terms.either(category.vietnameseName(), category.englishName());
        }
        if (constant instanceof ConclusionKind kind) {
            return terms.conclusion(kind);
        }
        return say("word." + Parts.kebab(constant.getDeclaringClass()) + "." + Parts.kebab(constant));
    }

    private String question(Interpretation<?> question) {
        return terms.reading(question, question.value()) + " [`" + question.key() + "`]";
    }

    /** Says a reading with the key by which it is selected. */
    String reading(Interpretation<?> question, Reading reading) {
        return terms.reading(question, reading) + " (`" + reading.key() + "`)";
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
