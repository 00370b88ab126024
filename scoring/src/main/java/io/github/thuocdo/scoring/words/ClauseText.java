package io.github.thuocdo.scoring.words;

import com.google.common.base.Splitter;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a clause is written in a text: in Vietnamese as it is cited, {@code Điều 20.4b}, or as decrees write it, {@code điểm b khoản 4 Điều
 * 20}; in English {@code Art 20.4b}.
 *
 * <p>What is no article, such as a form or an annex, stays as the citation has it.
 */
public final class ClauseText {

    private static final String ARTICLE = "Điều ";
    private static final Splitter COMMAS = Splitter.on(", ");
    private static final Pattern PLACE =
            Pattern.compile("(?:Điều )?(?<article>[0-9]+)(?:\\.(?<clause>[0-9]+)(?<point>[a-zđ])?)?");
    private static final Pattern RANGE = Pattern.compile(
            "(?:Điều )?(?<article>[0-9]+)\\.(?<first>[0-9]+)–(?:(?<again>[0-9]+)\\.)?(?<last>[0-9]+)");

    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:Điều|Mẫu số|Phụ lục|Mục) )?[0-9IVX]+(?:\\.[0-9]+)*[a-zđ]?(?:–[0-9.]+)?");

    private ClauseText() {}

    /** Writes a clause as a decree would, in English briefly. */
    public static String inWords(Language language, Citation citation) {
        return language == Language.VIETNAMESE && citation.clause().startsWith(ARTICLE)
                ? vietnamese(COMMAS.splitToList(citation.clause()))
                : brief(language, citation);
    }

    /** Writes a clause as it is cited; in English with English words where it is one of places that have numbers, else as it is quoted. */
    static String brief(Language language, Citation citation) {
        String clause = citation.clause();
        if (language == Language.VIETNAMESE || !COMMAS.splitToStream(clause).allMatch(ClauseText::isNumbered)) {
            return clause;
        }
        return clause.replace(ARTICLE, "Art ").replace("Mẫu số ", "Form ").replace("Phụ lục ", "Annex ").replace("Mục ", "Section ");
    }

    private static boolean isNumbered(String place) {
        return NUMBERED.matcher(place).matches();
    }

    /** Writes the places one after another; an article of which several places are named stands once, behind the last of them. */
    private static String vietnamese(List<String> places) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            Optional<String> article = article(places.get(i));
            boolean goesOn = i + 1 < places.size() && isClause(places.get(i)) && article.equals(article(places.get(i + 1)));
            text.append(i == 0 ? "" : ", ").append(within(places.get(i)));
            if (article.isPresent() && !goesOn) {
                text.append(isClause(places.get(i)) ? " " : "").append(ARTICLE).append(article.get());
            }
        }
        return text.toString();
    }

    private static boolean isClause(String place) {
        return !within(place).isEmpty();
    }

    private static Optional<String> article(String place) {
        Matcher one = PLACE.matcher(place);
        if (one.matches()) {
            return Optional.of(one.group("article"));
        }
        Matcher range = RANGE.matcher(place);
        return range.matches() ? Optional.of(range.group("article")) : Optional.empty();
    }

    /** Returns what stands before the article, which may be nothing; the place as it is where it is no article. */
    private static String within(String place) {
        Matcher one = PLACE.matcher(place);
        if (one.matches()) {
            String point = one.group("point") == null ? "" : "điểm " + one.group("point") + " ";
            return one.group("clause") == null ? "" : point + "khoản " + one.group("clause");
        }
        Matcher range = RANGE.matcher(place);
        return range.matches()
                ? "từ khoản " + range.group("first") + " đến khoản " + range.group("last")
                : place;
    }
}
