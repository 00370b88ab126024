package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Node.Word;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the marks of a form, in order where they fill a level of it, otherwise by address. */
final class MarksWriter {

    private final Phrasing phrasing;

    MarksWriter(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    Node marks(FilledForm filled) {
        boolean self =
                filled.marks().values().stream().anyMatch(mark -> mark.self().isPresent());
        if (!self) {
            return voice(filled, Mark::confirmed, true);
        }
        Entry both = new Entry(phrasing).put(Facts.SELF, voice(filled, Mark::self, false));
        boolean confirmed = filled.marks().values().stream()
                .anyMatch(mark ->
                        mark.confirmed().isPresent() || mark.notApplicable().isPresent());
        if (confirmed) {
            both.put(Facts.CONFIRMED, voice(filled, Mark::confirmed, true));
        }
        return both.parts();
    }

    /** What one of the two says; what does not apply is said but once. */
    private Node voice(FilledForm filled, Function<Mark, Optional<Fraction>> voice, boolean withReasons) {
        boolean reasons = withReasons
                && filled.marks().values().stream()
                        .anyMatch(mark -> mark.notApplicable().isPresent());
        Optional<ImmutableList<String>> level = reasons ? Optional.empty() : level(filled, voice);
        return level.<Node>map(addresses -> inOrder(addresses, filled, voice))
                .orElseGet(() -> byAddress(filled, voice, withReasons));
    }

    /** The addresses that marks in order are taken to be of, where all the marks are at some of them. */
    private static Optional<ImmutableList<String>> level(FilledForm filled, Function<Mark, Optional<Fraction>> voice) {
        List<String> marked = filled.marks().entrySet().stream()
                .filter(mark -> voice.apply(mark.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        Form form = filled.form();
        ImmutableList<String> groups =
                form.groups().stream().map(Form.Group::id).collect(toImmutableList());
        ImmutableList<String> items = form.maximumByItem().keySet().asList();
        if (marked.equals(List.of(Form.TOTAL))) {
            return Optional.of(ImmutableList.of(Form.TOTAL));
        }
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        if (groups.size() > 1 && groups.containsAll(marked)) {
            return Optional.of(groups);
        }
        boolean asItems = items.size() > 1 && items.size() != groups.size() && items.containsAll(marked);
        return asItems ? Optional.of(items) : Optional.empty();
    }

    private Node inOrder(ImmutableList<String> addresses, FilledForm filled, Function<Mark, Optional<Fraction>> voice) {
        return new Word(addresses.stream()
                .map(address -> Optional.ofNullable(filled.marks().get(address))
                        .flatMap(voice)
                        .map(points -> phrasing.number(points).text())
                        .orElse("-"))
                .collect(Collectors.joining(" ")));
    }

    private Node byAddress(FilledForm filled, Function<Mark, Optional<Fraction>> voice, boolean withReasons) {
        Entry byAddress = new Entry(phrasing);
        filled.marks().forEach((address, mark) -> {
            voice.apply(mark).ifPresent(points -> byAddress.put(address, phrasing.number(points)));
            mark.notApplicable()
                    .filter(reason -> withReasons)
                    .ifPresent(reason -> byAddress.put(address, notApplicable(reason)));
        });
        return byAddress.parts();
    }

    /** Why something does not apply, as a reader finds it behind the word for that. */
    Text notApplicable(String reason) {
        boolean wordAlone = Objects.equals(Vocabulary.notApplicable(reason).orElse(null), reason);
        return new Text(
                wordAlone
                        ? reason
                        : phrasing.word(Vocabulary.NOT_APPLICABLE, true).text() + " " + reason);
    }
}
