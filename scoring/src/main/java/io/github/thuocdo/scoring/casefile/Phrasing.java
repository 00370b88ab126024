package io.github.thuocdo.scoring.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Node.Word;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.Spelling;
import io.github.thuocdo.scoring.tree.Words;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a case file says what is not a text of its own.
 *
 * @param language  the language of the keys and words
 */
record Phrasing(Language language) {

    private static final int MOST_DECIMALS = 4;
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]+[.][0-9]{3}");
    private static final CharMatcher PARTING = CharMatcher.anyOf(",;|\n");

    /** The name of a key; in Vietnamese that with Vietnamese letters. */
    String key(Key key) {
        return key.aliases().stream()
                .filter(alias ->
                        language == Language.VIETNAMESE && !CharMatcher.ascii().matchesAllOf(alias))
                .findFirst()
                .orElse(key.name());
    }

    <T> Word word(Words<T> words, T value) {
        return new Word(key(words.wordsFor(value)));
    }

    Word answer(boolean yes) {
        return new Word(yes ? language.either("có", "yes") : language.either("không", "no"));
    }

    Word count(long count) {
        return new Word(Long.toString(count));
    }

    /** A whole number or a short decimal where it is one, otherwise a fraction. */
    Word number(Fraction number) {
        return number.isExactDecimal(MOST_DECIMALS) ? new Word(number.toDecimalText(MOST_DECIMALS)) : share(number);
    }

    /** A fraction where it is no whole number. */
    Word share(Fraction share) {
        return new Word(share.toString());
    }

    /** A share as a fraction, anything larger as a number. */
    Word figure(Fraction figure) {
        return figure.compareTo(Fraction.ONE) < 0 ? share(figure) : number(figure);
    }

    Word date(LocalDate date) {
        return new Word(date.toString());
    }

    /** A day, or the first and the last one as far as there are any. */
    static Word days(DateRange days) {
        boolean bounded = !days.isUnboundedStart() && !days.isUnboundedEnd();
        if (bounded && days.lengthInDays() == 1) {
            return new Word(days.start().toString());
        }
        String first = days.isUnboundedStart() ? "" : days.start().toString();
        return new Word(
                first + ".." + (days.isUnboundedEnd() ? "" : days.lastDay().toString()));
    }

    /** A number of things that are counted, which must not look like thousands. */
    Word counted(Fraction number) {
        String text = number(number).text();
        return new Word(THOUSANDS.matcher(text).matches() ? text + "0" : text);
    }

    Word period(EvaluationPeriod period) {
        return new Word(period.toString());
    }

    /** A value that changes, with the days from which the later ones hold. */
    <T extends Serializable> Word history(Words<T> words, History<T> history) {
        return new Word(Stream.concat(
                        Stream.of(word(words, history.first()).text()),
                        history.changes().entrySet().stream()
                                .map(change -> word(words, change.getValue()).text() + " " + change.getKey() + ".."))
                .collect(Collectors.joining("; ")));
    }

    /** Whether a decision can stand in a text, also among others. */
    static boolean isShort(Decision decision) {
        return isPlain(decision.number()) && isPlain(decision.authority().replace(",", ""));
    }

    /** Whether a text is in one piece wherever it stands. */
    static boolean isPlain(String text) {
        return !text.isEmpty()
                && PARTING.matchesNoneOf(text)
                && Spelling.trimmed(text).equals(text);
    }

    /** Number, authority and day of a decision as one text. */
    static String inShort(Decision decision) {
        return decision.number() + ", " + decision.authority() + ", " + decision.on();
    }

    Node decision(Decision decision) {
        return isShort(decision)
                ? new Text(inShort(decision))
                : new Node.Parts(ImmutableMap.of(
                        key(Common.NUMBER), new Text(decision.number()),
                        key(Common.AUTHORITY), new Text(decision.authority()),
                        key(Common.DATE), date(decision.on())));
    }

    /** Who a source is, where it has a name. */
    static Optional<Node> source(Source source) {
        return source instanceof Source.Named named ? Optional.of(new Text(named.name())) : Optional.empty();
    }

    /** The units of a list; nothing of none. */
    static Optional<Node> units(Collection<UnitId> units) {
        return items(units.stream().map(UnitId::text).collect(ImmutableList.toImmutableList()));
    }

    /** The people of a list; nothing of nobody. */
    static Optional<Node> people(Collection<CadreId> people) {
        return items(people.stream().map(CadreId::text).collect(ImmutableList.toImmutableList()));
    }

    private static Optional<Node> items(ImmutableList<String> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new Node.Items(ids.stream().map(Text::new).collect(ImmutableList.toImmutableList())));
    }
}
