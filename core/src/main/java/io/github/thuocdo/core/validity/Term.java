package io.github.thuocdo.core.validity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.Keys;
import java.util.Collection;
import java.util.Optional;

/**
 * A word of a closed list (từ trong danh mục đóng), as files, forms and explanations write it: almost always the constant of an enum.
 *
 * <p>{@code Term.parse(Role.class, "head")} and {@code Term.parse(Role.class, "HEAD")} are the same role; what is no word of the list is
 * refused with the words that there are and the one that was probably meant.
 */
public interface Term {

    /**
     * Returns the word.
     *
     * @return for a constant its name in small letters joined by hyphens, such as {@code not-rated}, unless the type says otherwise
     */
    default String key() {
        return Keys.of((Enum<?>) this);
    }

    /**
     * Tells whether a text means this word.
     *
     * @param text  the text
     * @return true for the key and for the name of the constant, and for whatever else the type accepts
     */
    default boolean isWritten(String text) {
        return key().equals(text)
                || (this instanceof Enum<?> constant && constant.name().equals(text));
    }

    /**
     * Reads a word of an enum.
     *
     * @param <E>  the enum
     * @param type  the enum
     * @param text  the {@link #key()} or the name of a constant
     * @return the constant
     * @throws BrokenRuleException if no constant is written like this; it names the words that there are and the one that was probably meant
     */
    static <E extends Enum<E> & Term> E parse(Class<E> type, String text) {
        ImmutableList<E> words = ImmutableList.copyOf(type.getEnumConstants());
        return find(words, text).orElseThrow(() -> new BrokenRuleException(unknown(Keys.of(type), words, text)));
    }

    /**
     * Looks for a word in a list.
     *
     * @param <T>  the type of the words
     * @param words  the list
     * @param text  the text
     * @return the word that is written like this; empty if there is none
     */
    static <T extends Term> Optional<T> find(Collection<T> words, String text) {
        requireNonNull(text, "text");
        return words.stream().filter(word -> word.isWritten(text)).findFirst();
    }

    /**
     * Says that a text is none of the words of a list.
     *
     * @param kind  what a word of the list is, such as {@code leave-kind}
     * @param words  the list
     * @param text  the text
     * @return the rule, with the words that there are and the one that was probably meant
     */
    static BrokenRule unknown(String kind, Collection<? extends Term> words, String text) {
        ImmutableList<String> keys = keys(words);
        return KnownNames.meant(ValueRule.KIND_ONE_OF.broken(kind, text, KnownNames.list(text, keys)), text, keys);
    }

    /**
     * Returns the words of a list.
     *
     * @param words  the list
     * @return the keys, in the order of the list
     */
    static ImmutableList<String> keys(Collection<? extends Term> words) {
        return words.stream().map(Term::key).collect(toImmutableList());
    }
}
