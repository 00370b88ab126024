package io.github.thuocdo.scoring.words;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.law.Language;
import java.util.Arrays;

/** The sentences of this package by language. */
public final class Messages {

    private static final ImmutableMap<Language, Sentences> BY_LANGUAGE = Maps.toMap(
            Arrays.asList(Language.values()),
            language -> Sentences.read(Messages.class, "messages_" + language.key() + ".properties"));

    private Messages() {}

    public static Sentences of(Language language) {
        return requireNonNull(BY_LANGUAGE.get(language), "language");
    }
}
