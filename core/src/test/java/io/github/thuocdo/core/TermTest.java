package io.github.thuocdo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.observation.AbsenceKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every enum of core is a list of words: each is read from its key and from its name, and others are refused with the list. */
class TermTest {

    /** A rule is no word that anybody types: by rules, other words are refused. */
    static Stream<Class<?>> enums() {
        return CoreTypes.published().stream().filter(type -> type.isEnum() && type != ValueRule.class);
    }

    private static ImmutableList<Term> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Term.class::cast).collect(ImmutableList.toImmutableList());
    }

    @Test
    void there_are_such_enums() {
        assertThat(enums()).hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void a_word_is_read_from_its_key_and_from_its_name(Class<?> type) {
        assertThat(type).isAssignableTo(Term.class);
        for (Term word : words(type)) {
            assertThat(Term.find(words(type), word.key())).containsSame(word);
            assertThat(Term.find(words(type), ((Enum<?>) word).name())).containsSame(word);
            assertThat(word.key()).matches("[a-z0-9][a-z0-9.]*(-[a-z0-9]+)*");
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void another_word_is_refused_with_the_list(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(type, "no-such-word"))
                .withMessageContaining(
                        " (no-such-word) must be one of " + KnownNames.list("no-such-word", Term.keys(words(type))));
    }

    @SuppressWarnings("unchecked") // the types are those of enums that are words
    private static <E extends Enum<E> & Term> void parse(Class<?> type, String text) {
        Term.parse((Class<E>) type, text);
    }

    @Test
    void a_kind_of_subject_has_one_word_by_itself_and_in_front_of_its_parts() {
        assertThat(Family.of(DeclaredType.of(Subject.class)).kinds())
                .isEqualTo(Term.keys(ImmutableList.copyOf(Subject.Kind.values())));
    }

    @Test
    void a_word_is_read_by_its_type() {
        assertThat(Term.parse(Role.class, "head")).isSameAs(Role.HEAD);
        assertThat(Term.parse(AbsenceKind.class, "NOT_RATED")).isSameAs(AbsenceKind.NOT_RATED);
        assertThat(Term.parse(Classification.class, "xs")).isSameAs(Classification.EXCELLENT);
    }

    @Test
    void a_word_that_is_nearly_one_is_refused_with_the_one_that_was_meant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(AbsenceKind.class, "not-rate"))
                .withMessage(
                        "absence-kind (not-rate) must be one of not-due, not-applicable, excused, not-rated, withheld;"
                                + " did you mean not-rated?");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Term.parse(Role.class, null))
                .withMessage("text");
    }
}
