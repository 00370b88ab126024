package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Component;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextScalar;
import io.github.thuocdo.scoring.tree.TextValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the work of one person in one block: the table of tasks, with faults, delays and extensions. */
final class WorkReader {

    private static final TableLayout TASKS = TableLayout.of(
            ImmutableList.of(Facts.ASSIGNED),
            ImmutableList.of(
                    Facts.TASK,
                    Facts.TASK_NAME,
                    Facts.PRODUCT,
                    Facts.COEFFICIENT,
                    Facts.REPORTED,
                    Facts.DELIVERED,
                    Facts.ORIGIN,
                    Facts.ASSIGNED_ON,
                    Facts.DUE,
                    Facts.FINISHED,
                    Facts.HANDED_BACK,
                    Facts.CELL_FAULTS,
                    Facts.CELL_DELAYS,
                    Facts.EXTENSION,
                    Common.PERIOD,
                    Facts.SHARES,
                    Facts.PART_OF,
                    Facts.CONTRIBUTION,
                    Common.UNIT,
                    Facts.EXCEEDING));

    private static final TableLayout EXTENSIONS = TableLayout.of(
            ImmutableList.of(Facts.TASK, Facts.NEW_DUE, Facts.REQUESTED), ImmutableList.of(Facts.GRANTED));

    private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})";
    private static final Pattern EXTENSION = Pattern.compile(DAY + "\\s*,?\\s+(?:requested|xin|đề nghị)\\s+" + DAY
            + "(?:\\s*,?\\s+(?:granted|cho|đồng ý)\\s+" + DAY + ")?");
    private static final BilingualText EXTENSION_RULE = new BilingualText(
            "phải là hạn mới, ngày xin và ngày cho gia hạn, như 2026-03-20 xin 2026-03-05 cho 2026-03-08",
            "must be the new due date and when it was requested and granted, as in 2026-03-20 requested 2026-03-05 granted 2026-03-08");

    private static final LapseReader FAULTS = new LapseReader("fault");
    private static final LapseReader DELAYS = new LapseReader("delay");

    private final CaseContext context;
    private final CadreId assignee;
    private final Optional<EvaluationPeriod> period;
    private final Set<String> idsOfPerson;
    private final Set<String> idsOfBlock = new LinkedHashSet<>();

    /** A task as it was read, with the cells that may be said again in lists. */
    private record Row(Task task, String id, TextValue faults, TextValue delays, TextValue extension) {}

    /**
     * Makes a reader of one block.
     *
     * @param period  the period to which tasks without dates belong
     * @param idsOfPerson  the ids of the same person's tasks in earlier blocks; those of this one are added
     */
    WorkReader(CaseContext context, CadreId assignee, Optional<EvaluationPeriod> period, Set<String> idsOfPerson) {
        this.context = context;
        this.assignee = assignee;
        this.period = period;
        this.idsOfPerson = idsOfPerson;
    }

    /** Reads the tasks of a block with all that belongs to them. */
    ImmutableList<Task> tasks(Keyed block) {
        TextValue work = block.optional(Facts.TASKS);
        ImmutableList<Row> rows = Keyed.readEach(work, TASKS, this::row);
        ImmutableListMultimap<String, Lapse> faults = FAULTS.list(block.optional(Facts.FAULTS), work, idsOfBlock);
        ImmutableListMultimap<String, Lapse> delays = DELAYS.list(block.optional(Facts.DELAYS), work, idsOfBlock);
        ImmutableListMultimap<String, Extension> extensions = extensions(block.optional(Facts.EXTENSIONS), work);
        ImmutableList.Builder<Task> tasks = ImmutableList.builder();
        for (Row row : rows) {
            checkSaidOnce(row.faults, faults.containsKey(row.id));
            checkSaidOnce(row.delays, delays.containsKey(row.id));
            checkSaidOnce(row.extension, extensions.containsKey(row.id));
            tasks.add(Task.builder()
                    .from(row.task)
                    .addAllFaults(faults.get(row.id))
                    .addAllDelays(delays.get(row.id))
                    .addAllExtensions(extensions.get(row.id))
                    .build());
        }
        idsOfPerson.addAll(idsOfBlock);
        return tasks.build();
    }

    private static void checkSaidOnce(TextValue cell, boolean listed) {
        if (cell.isPresent() && listed) {
            cell.refuse(
                    "given-twice",
                    new BilingualText(
                            "phải ghi trong bảng nhiệm vụ hoặc trong danh sách, không ghi cả hai",
                            "must be given in the table of tasks or in the list, not in both"));
        }
    }

    private Optional<Row> row(Keyed row) {
        TextValue idValue = row.optional(Facts.TASK);
        String id = idValue.text().orElse("T" + (idsOfBlock.size() + 1));
        if (!idsOfBlock.add(id)) {
            idValue.refuse(
                    "duplicate-id",
                    new BilingualText("mã chỉ được dùng cho một nhiệm vụ", "must be the id of one task only"));
        }
        Task.Builder task = Task.builder().id(taskId(id)).assignee(assignee);
        row.optional(Facts.TASK_NAME).text().ifPresent(task::name);
        readQuantities(row, task);
        row.optional(Facts.ORIGIN).word(Vocabulary.ORIGINS).ifPresent((TaskOrigin origin) -> task.origin(origin));
        readDates(row, task);
        TextValue faults = row.optional(Facts.CELL_FAULTS);
        TextValue delays = row.optional(Facts.CELL_DELAYS);
        TextValue extension = row.optional(Facts.EXTENSION);
        task.addAllFaults(FAULTS.cell(id, faults)).addAllDelays(DELAYS.cell(id, delays));
        task.addAllExtensions(extensionsInCell(extension));
        task.putAllPlannedShares(shares(row.optional(Facts.SHARES)));
        row.optional(Common.UNIT).parsed("not-an-id", UnitId::of).ifPresent(task::unit);
        row.optional(Facts.EXCEEDING).yesNo().ifPresent(task::exceeding);
        return row.make("not-a-task", () -> new Row(task.build(), id, faults, delays, extension));
    }

    /** An id used in an earlier block is told apart by the period. */
    private TaskId taskId(String id) {
        return TaskId.of(idsOfPerson.contains(id) && period.isPresent() ? period.get() + "/" + id : id);
    }

    private void readQuantities(Keyed row, Task.Builder task) {
        readWeight(row, task);
        Numbers.counted(row.required(Facts.ASSIGNED)).ifPresent(task::assigned);
        Numbers.counted(row.optional(Facts.REPORTED)).ifPresent(task::reported);
        Numbers.counted(row.optional(Facts.DELIVERED)).ifPresent(task::approved);
    }

    private void readWeight(Keyed row, Task.Builder task) {
        TextValue product = row.optional(Facts.PRODUCT);
        TextValue coefficient = product.isPresent() ? row.optional(Facts.COEFFICIENT) : row.required(Facts.COEFFICIENT);
        task.coefficient(Numbers.positive(coefficient)).product(product.parsed("not-an-id", ProductId::of));
        if (!coefficient.isPresent()
                && product.text()
                        .filter(name -> !context.products().contains(name))
                        .isPresent()) {
            refuseUnknown(product);
        }
        readComponent(row, task);
    }

    private void refuseUnknown(TextValue product) {
        product.refuseBy(
                context.catalogue(),
                "unknown-product",
                context.products().isEmpty()
                        ? new BilingualText(
                                "phải là sản phẩm của danh mục, mà tình huống không có danh mục",
                                "must be a product of a catalogue, and the case has none")
                        : Rules.oneOf(
                                "phải là sản phẩm của danh mục: ",
                                "must be a product of the catalogue: ",
                                context.products()));
    }

    private static void readComponent(Keyed row, Task.Builder task) {
        if (!row.optional(Facts.PART_OF).isPresent()
                && !row.optional(Facts.CONTRIBUTION).isPresent()) {
            return;
        }
        Optional<String> whole = row.required(Facts.PART_OF).text();
        Optional<Fraction> share = Numbers.share(row.required(Facts.CONTRIBUTION));
        task.component(row.make("not-a-component", () -> new Component(whole.orElseThrow(), share.orElseThrow())));
    }

    private void readDates(Keyed row, Task.Builder task) {
        Optional<LocalDate> assignedOn = row.optional(Facts.ASSIGNED_ON).date();
        Optional<LocalDate> due = row.optional(Facts.DUE).date();
        Optional<LocalDate> finished = row.optional(Facts.FINISHED).date();
        TextValue periodValue = row.optional(Common.PERIOD);
        boolean ofNone = periodValue.text().flatMap(Vocabulary.NOTHING::find).isPresent();
        boolean dated = ofNone || assignedOn.isPresent() || due.isPresent() || finished.isPresent();
        Optional<EvaluationPeriod> own = ofNone ? Optional.empty() : CaseContext.period(periodValue);
        task.assignedOn(assignedOn).dueOn(due).finishedOn(finished);
        task.handedBackOn(row.optional(Facts.HANDED_BACK).date());
        task.period(own.or(() -> dated ? Optional.empty() : period));
        boolean belongs = own.isPresent() || dated || period.isPresent() || context.arePeriodsRefused();
        if (!belongs && !row.optional(Facts.SHARES).isPresent()) {
            row.refuse(
                    "task-without-period",
                    new BilingualText("không có ngày", "no date"),
                    new BilingualText(
                            "phải có ngày hoặc kỳ, vì tình huống có nhiều kỳ; hoặc ghi trong mục tháng",
                            "must have a date or a period, because the case has several; or stand in a block of months"));
        }
    }

    private static ImmutableMap<EvaluationPeriod, Fraction> shares(TextValue value) {
        Map<EvaluationPeriod, Fraction> shares = new LinkedHashMap<>();
        for (TextValue part : value.partsBy(',')) {
            share(part, shares);
        }
        return ImmutableMap.copyOf(shares);
    }

    private static void share(TextValue part, Map<EvaluationPeriod, Fraction> shares) {
        Optional<String> text = part.text();
        if (text.isEmpty()) {
            return;
        }
        int blank = text.get().indexOf(' ');
        if (blank < 0) {
            part.refuse(
                    "not-a-planned-share",
                    new BilingualText(
                            "phải là kỳ và tỷ lệ, như 2026-03 1/2", "must be a period and a share, as in 2026-03 1/2"));
            return;
        }
        Optional<EvaluationPeriod> period = CaseContext.period(part.parts().get(0));
        Optional<Fraction> share = part.parsed(
                "not-a-planned-share",
                typed -> Fraction.parse(typed.substring(blank).strip()));
        if (period.isPresent() && share.isPresent() && shares.putIfAbsent(period.get(), share.get()) != null) {
            part.refuse(
                    "given-twice",
                    new BilingualText("mỗi kỳ chỉ được có một tỷ lệ", "must be the only share of its period"));
        }
    }

    private static ImmutableList<Extension> extensionsInCell(TextValue value) {
        return value.partsBy(';').stream()
                .flatMap(part -> extension(part).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Extension> extension(TextValue part) {
        Optional<String> text = part.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = EXTENSION.matcher(text.get());
        if (!matcher.matches()) {
            part.refuse("not-an-extension", EXTENSION_RULE);
            return Optional.empty();
        }
        Optional<LocalDate> newDue = dayOf(part, matcher.group(1));
        Optional<LocalDate> requested = dayOf(part, matcher.group(2));
        Optional<LocalDate> granted = Optional.ofNullable(matcher.group(3)).flatMap(day -> dayOf(part, day));
        boolean sound =
                newDue.isPresent() && requested.isPresent() && (matcher.group(3) == null || granted.isPresent());
        return sound
                ? part.parsed(
                        "not-an-extension",
                        typed -> new Extension(requested.orElseThrow(), newDue.orElseThrow(), granted))
                : Optional.empty();
    }

    /** A day within a text, which may be in no calendar. */
    private static Optional<LocalDate> dayOf(TextValue part, String day) {
        return part.at(TextScalar.plain(day, part.place())).date();
    }

    private record Listed(String task, Extension extension) {}

    private ImmutableListMultimap<String, Extension> extensions(TextValue value, TextValue work) {
        ImmutableListMultimap.Builder<String, Extension> extensions = ImmutableListMultimap.builder();
        Keyed.readEach(value, EXTENSIONS, entry -> listed(entry, work))
                .forEach(listed -> extensions.put(listed.task, listed.extension));
        return extensions.build();
    }

    private Optional<Listed> listed(Keyed entry, TextValue work) {
        TextValue task = entry.required(Facts.TASK);
        Optional<String> id = task.text();
        if (id.isPresent() && !idsOfBlock.contains(id.get())) {
            task.refuseBy(
                    work,
                    "unknown-task",
                    Rules.oneOf("phải là nhiệm vụ của cùng mục: ", "must be a task of the same block: ", idsOfBlock));
        }
        Optional<LocalDate> newDue = entry.required(Facts.NEW_DUE).date();
        Optional<LocalDate> requested = entry.required(Facts.REQUESTED).date();
        Optional<LocalDate> granted = entry.optional(Facts.GRANTED).date();
        return entry.make(
                "not-an-extension",
                () -> new Listed(
                        id.orElseThrow(), new Extension(requested.orElseThrow(), newDue.orElseThrow(), granted)));
    }
}
