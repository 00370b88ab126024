package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.thuocdo.core.promise.ProgressReport;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.promise.PromisedMeasure;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Promises;

/**
 * Writes what was promised.
 *
 * @param phrasing  how a case file says it
 */
record PromiseWriter(Phrasing phrasing) {

    Node promise(Promise promise) {
        PromisedMeasure measure = promise.measure();
        return new Entry(phrasing)
                .put(Common.ID, new Text(promise.id().text()))
                .put(Common.KIND, phrasing.word(Vocabulary.PROMISE_KINDS, promise.kind()))
                .put(Promises.MATTER, new Text(promise.matter()))
                .put(Promises.DOCUMENT, Phrasing.source(promise.document()))
                .put(Promises.PROMISED, phrasing.date(promise.promisedOn()))
                .put(Promises.LEAD, promise.responsible().lead().map(unit -> new Text(unit.text())))
                .put(Promises.WITH, Phrasing.units(promise.responsible().coordinating()))
                .put(Promises.PEOPLE, Phrasing.people(promise.responsible().people()))
                .put(Promises.DUE, promise.dueOn().map(phrasing::date))
                .put(Promises.PLANNED, phrasing.share(measure.planned()))
                .put(Promises.SIDE, phrasing.word(Vocabulary.SIDES, measure.side()))
                .put(Promises.UNIT, measure.unit().map(Text::new))
                .put(Promises.BASE, measure.base().map(Text::new))
                .put(
                        Promises.REPORTS,
                        new Node.Rows(
                                promise.reports().stream().map(this::report).collect(toImmutableList())))
                .parts();
    }

    private Node report(ProgressReport report) {
        Entry row = new Entry(phrasing)
                .put(Common.DATE, phrasing.date(report.on()))
                .put(Common.VALUE, phrasing.share(report.value()));
        if (!report.parts().isEmpty()) {
            Entry parts = new Entry(phrasing);
            report.parts().forEach((name, count) -> parts.put(name, phrasing.share(count)));
            row.put(Promises.PARTS, (Node) parts.parts());
        }
        return row.put(Promises.DOCUMENT, Phrasing.source(report.document())).parts();
    }
}
