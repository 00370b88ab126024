package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was read so far of the facts of a case. */
final class Ledger {

    Catalogues catalogues = Catalogues.none();
    final List<Unit> units = new ArrayList<>();
    final List<Cadre> cadres = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final List<Absence> absences = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    final List<SimilarTaskGroup> groups = new ArrayList<>();
    final List<UnitRegulation> regulations = new ArrayList<>();
    final Map<UnitId, History<ScoringCycle>> scoringCycles = new LinkedHashMap<>();
    final SetMultimap<String, CadreId> groupMembers = LinkedHashMultimap.create();
    private final List<Task> tasks = new ArrayList<>();
    private final List<ByPolicy<PeriodFacts>> judged = new ArrayList<>();
    private final List<Result> finished = new ArrayList<>();
    private final List<PeriodFacts> periodFacts = new ArrayList<>();
    private final List<ByPolicy<Result>> results = new ArrayList<>();

    void add(List<PeriodFacts> facts) {
        periodFacts.addAll(facts);
    }

    List<PeriodFacts> periodFacts() {
        return periodFacts;
    }

    /** Reads the marks, figures and scores of people, now that it is known by which policies they go. */
    void mark(Forms forms) {
        judged.forEach(facts -> facts.read(forms).ifPresent(periodFacts::add));
        results.forEach(result -> result.read(forms).ifPresent(finished::add));
    }

    void add(BlockReader.Block block) {
        tasks.addAll(block.tasks());
        block.facts().ifPresent(judged::add);
        block.result().ifPresent(results::add);
    }

    /** Makes the register; refuses what does not fit together. */
    Register register(Optional<WorkingCalendar> calendar) {
        return Register.builder()
                .organization(organization())
                .catalogues(catalogues)
                .tasks(tasks)
                .periodFacts(periodFacts)
                .results(finished)
                .calendar(calendar)
                .build();
    }

    /**
     * What the units state; of the others a case says it by what it gives: quarters where it has facts of these and none of months, or where it
     * has no facts at all such scores.
     */
    private ImmutableMap<UnitId, History<ScoringCycle>> cyclesOfCase() {
        ImmutableSet<PeriodKind> judgedKinds = kinds(periodFacts.stream()
                .filter(facts -> facts.subject() instanceof Subject.Person)
                .map(PeriodFacts::period));
        ImmutableSet<PeriodKind> given = judgedKinds.isEmpty()
                ? kinds(finished.stream()
                        .filter(result -> result.judgedBy().isEmpty())
                        .map(Result::period))
                : judgedKinds;
        if (given.contains(PeriodKind.MONTH) || !given.contains(PeriodKind.QUARTER)) {
            return ImmutableMap.copyOf(scoringCycles);
        }
        Map<UnitId, History<ScoringCycle>> all = new LinkedHashMap<>(scoringCycles);
        units.stream()
                .filter(unit -> unit.parent().isEmpty() || unit.level() != UnitLevel.DIRECT_USING)
                .forEach(unit -> all.putIfAbsent(unit.id(), History.of(ScoringCycle.QUARTER)));
        return ImmutableMap.copyOf(all);
    }

    /** Months and quarters among these: facts of a year, such as the Party's, do not say by what an agency scores. */
    private static ImmutableSet<PeriodKind> kinds(Stream<EvaluationPeriod> periods) {
        return periods.map(EvaluationPeriod::kind)
                .filter(kind -> kind == PeriodKind.MONTH || kind == PeriodKind.QUARTER)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Makes the organization; refuses what does not fit together. */
    Organization organization() {
        return Organization.builder()
                .units(units)
                .cadres(cadres)
                .appointments(appointments)
                .absences(absences)
                .fields(fields)
                .regulations(regulations)
                .scoringCycles(cyclesOfCase())
                .groups(groups)
                .addAllGroups(groupMembers.asMap().entrySet().stream()
                        .map(group -> new SimilarTaskGroup(
                                group.getKey(), ImmutableSet.copyOf(group.getValue()), DateRange.all()))
                        .toList())
                .build();
    }
}
