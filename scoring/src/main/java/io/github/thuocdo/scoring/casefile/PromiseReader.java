package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.promise.ProgressReport;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.promise.PromiseId;
import io.github.thuocdo.core.promise.PromiseKind;
import io.github.thuocdo.core.promise.PromisedMeasure;
import io.github.thuocdo.core.promise.PromisedMeasure.Side;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Promises;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextValue;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what was promised or set to be reached, each with the reports on it. */
final class PromiseReader {

    private static final TableLayout PROMISES = TableLayout.of(
            ImmutableList.of(Common.ID, Common.KIND, Promises.MATTER, Promises.PROMISED, Promises.PLANNED),
            ImmutableList.of(
                    Promises.DOCUMENT,
                    Promises.LEAD,
                    Promises.WITH,
                    Promises.PEOPLE,
                    Promises.DUE,
                    Promises.SIDE,
                    Promises.UNIT,
                    Promises.BASE));

    private static final TableLayout REPORTS =
            TableLayout.of(ImmutableList.of(Common.DATE, Common.VALUE), ImmutableList.of(Promises.DOCUMENT));

    private final CaseContext context;

    PromiseReader(CaseContext context) {
        this.context = context;
    }

    ImmutableList<Promise> read(TextValue value) {
        return Keyed.readEach(value, PROMISES, this::promise);
    }

    private Optional<Promise> promise(Keyed entry) {
        Optional<PromiseId> id = entry.required(Common.ID).parsed("not-an-id", PromiseId::of);
        Optional<PromiseKind> kind = entry.required(Common.KIND).word(Vocabulary.PROMISE_KINDS);
        Optional<String> matter = entry.required(Promises.MATTER).text();
        Source document = document(entry);
        Optional<LocalDate> promised = entry.required(Promises.PROMISED).date();
        Optional<Responsible> responsible = context.responsible(
                entry, entry.optional(Promises.LEAD), entry.optional(Promises.WITH), entry.optional(Promises.PEOPLE));
        Optional<LocalDate> due = entry.optional(Promises.DUE).date();
        Optional<Fraction> planned = entry.required(Promises.PLANNED).fraction();
        Side side = entry.optional(Promises.SIDE).word(Vocabulary.SIDES).orElse(Side.AT_LEAST);
        Optional<String> unit = entry.optional(Promises.UNIT).text();
        Optional<String> base = entry.optional(Promises.BASE).text();
        ImmutableList<ProgressReport> reports =
                Keyed.readEach(entry.optional(Promises.REPORTS), REPORTS, PromiseReader::report);
        return entry.make(
                "not-a-promise",
                () -> new Promise(
                        id.orElseThrow(),
                        kind.orElseThrow(),
                        matter.orElseThrow(),
                        document,
                        promised.orElseThrow(),
                        responsible.orElseThrow(),
                        due,
                        new PromisedMeasure(planned.orElseThrow(), side, unit, base),
                        reports));
    }

    private static Optional<ProgressReport> report(Keyed entry) {
        Optional<LocalDate> on = entry.required(Common.DATE).date();
        Optional<Fraction> value = entry.required(Common.VALUE).fraction();
        ImmutableMap<String, Fraction> parts = parts(entry.optional(Promises.PARTS));
        Source document = document(entry);
        return entry.make(
                "not-a-report", () -> new ProgressReport(on.orElseThrow(), value.orElseThrow(), parts, document));
    }

    /** The names of the parts are the agency's own. */
    private static ImmutableMap<String, Fraction> parts(TextValue value) {
        if (!value.isPresent()) {
            return ImmutableMap.of();
        }
        return value.map(reader -> {
                    ImmutableMap.Builder<String, Fraction> parts = ImmutableMap.builder();
                    reader.entries()
                            .forEach(part -> part.value().fraction().ifPresent(count -> parts.put(part.key(), count)));
                    return Optional.of(parts.buildKeepingLast());
                })
                .orElse(ImmutableMap.of());
    }

    private static Source document(Keyed entry) {
        return entry.optional(Promises.DOCUMENT).text().map(Source::of).orElse(Source.Known.NOT_RECORDED);
    }
}
