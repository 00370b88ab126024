package io.github.thuocdo.examples.quickstart.casefile;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.AmendmentProblem;
import io.github.thuocdo.core.policy.AmendmentRefusedException;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.examples.quickstart.casefile.Terms.Common;
import io.github.thuocdo.examples.quickstart.casefile.Terms.Derived;
import io.github.thuocdo.examples.quickstart.casefile.Terms.Events;
import io.github.thuocdo.examples.quickstart.text.MapReader;
import io.github.thuocdo.examples.quickstart.text.TextValue;
import io.github.thuocdo.examples.quickstart.text.Words;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a policy that is an edition with changes, each named by its path. */
final class DerivedPolicyReader {

    static final Words<Boolean> REPEALED =
            Words.<Boolean>builder().put(true, "repealed", "bãi bỏ").build();

    private static final Pattern PERCENT = Pattern.compile("([0-9./]+) *%");
    private static final Pattern BAND = Pattern.compile("([\\[(])([^,]*),([^,]*)([\\])])");
    private static final CharMatcher INFINITE = CharMatcher.anyOf("∞+-").or(CharMatcher.whitespace());

    private final Function<TextValue, Optional<Policy>> bases;

    /** Reads the base of a derived policy by the function. */
    DerivedPolicyReader(Function<TextValue, Optional<Policy>> bases) {
        this.bases = bases;
    }

    Optional<Policy> read(MapReader reader) {
        Optional<String> id = reader.required(Common.ID).text();
        Optional<Policy> base = bases.apply(reader.required(Derived.BASE));
        Optional<Decision> decision = CaseContext.decision(reader.required(Derived.INSTRUMENT));
        Optional<DateRange> days = CaseContext.dates(reader.optional(Events.EFFECTIVE));
        TextValue changes = reader.required(Derived.CHANGES);
        ImmutableList<Change> read =
                changes.map(map -> Optional.of(changes(map))).orElse(ImmutableList.of());
        reader.finish();
        if (!reader.isSound() || base.isEmpty()) {
            return Optional.empty();
        }
        DateRange effective = days.orElse(base.get().effective());
        LegalInstrument instrument = instrument(decision.orElseThrow(), effective);
        try {
            return Optional.of(base.get()
                    .amendedBy(
                            id.orElseThrow(),
                            instrument,
                            effective,
                            read.stream().map(Change::amendment).toList()));
        } catch (AmendmentRefusedException refusal) {
            refusal.problems().forEach(problem -> refuse(problem, changes, read));
        } catch (IllegalArgumentException refusal) {
            reader.refuse("not-a-policy", id.orElseThrow(), String.valueOf(refusal.getMessage()));
        }
        return Optional.empty();
    }

    /** A change with the value that says it. */
    private record Change(TextValue value, Amendment amendment) {}

    private static LegalInstrument instrument(Decision decision, DateRange effective) {
        return new LegalInstrument(
                decision.number(), decision.authority(), decision.authority(), decision.on(), effective);
    }

    /** Refuses the last of the changes that led to a problem. */
    private static void refuse(AmendmentProblem problem, TextValue changes, ImmutableList<Change> read) {
        TextValue value = problem.amendments().isEmpty()
                ? changes
                : read.get(problem.amendments().get(problem.amendments().size() - 1))
                        .value();
        value.refuse("not-a-change", problem.toString());
    }

    private static ImmutableList<Change> changes(MapReader map) {
        return map.entries().stream().flatMap(entry -> change(entry).stream()).collect(ImmutableList.toImmutableList());
    }

    private static Optional<Change> change(MapReader.Entry entry) {
        TextValue value = entry.value();
        if (!value.isMap()) {
            return change(entry.key(), value, "");
        }
        return value.map(reader -> {
            TextValue inner = reader.required(Common.VALUE);
            String clause = reader.optional(Derived.CLAUSE).text().orElse("");
            reader.finish();
            return change(entry.key(), inner, clause);
        });
    }

    private static Optional<Change> change(String path, TextValue value, String clause) {
        return text(value)
                .map(text -> new Change(
                        value,
                        REPEALED.find(text).isPresent()
                                ? new Amendment.Repeal(path, clause)
                                : new Amendment.Put(path, normal(text), clause)));
    }

    private static Optional<String> text(TextValue value) {
        if (!value.isList()) {
            return value.text();
        }
        return Optional.of(
                value.items().stream().flatMap(item -> item.text().stream()).collect(Collectors.joining(", ")));
    }

    /** A share may be given in percent; a band may have blanks in it, and the sign of infinity where it has no limit. */
    private static String normal(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return Fraction.parse(percent.group(1)).dividedBy(Fraction.of(100)).toString();
        }
        Matcher band = BAND.matcher(text);
        return band.matches()
                ? band.group(1) + limit(band.group(2)) + "," + limit(band.group(3)) + band.group(4)
                : text;
    }

    private static String limit(String text) {
        return text.indexOf('∞') < 0 ? CharMatcher.whitespace().removeFrom(text) : INFINITE.removeFrom(text);
    }
}
