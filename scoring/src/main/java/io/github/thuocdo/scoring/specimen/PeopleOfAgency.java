package io.github.thuocdo.scoring.specimen;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of a small agency that are being made (phác thảo nhân sự của cơ quan). Not thread-safe. */
final class PeopleOfAgency {

    private static final int MOST = 7;

    private final AgencySketch sketch;
    private final Choices choices;
    private final PeriodKind kind;
    private final EvaluationPeriod period;
    private final UnitId agency;
    private final UnitId office;
    private final UnitId station;
    private final PeriodKind cycle;
    private final SharedAim aims;
    private final List<Subject> people = new ArrayList<>();

    PeopleOfAgency(AgencySketch sketch) {
        this.sketch = sketch;
        choices = sketch.choices();
        kind = choices.oneOf(sketch.demands().classified());
        period = choices.oneOf(sketch.demands().periodsOf(kind));
        agency = sketch.top(AgencySketch.AGENCY, UnitLevel.USING);
        office = sketch.below(agency, "office", UnitLevel.DIRECT_USING);
        station = sketch.below(agency, "station", UnitLevel.USING);
        cycle = choices.oneOf(cycles());
        aims = new SharedAim(choices);
    }

    private ImmutableList<PeriodKind> cycles() {
        ImmutableList<PeriodKind> cycles = demands()
                .flatMap(demand -> sketch.demands().cycles(demand).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return cycles.isEmpty() ? ImmutableList.of(kind) : cycles;
    }

    private Stream<Demand> demands() {
        return sketch.demands().roles(kind).stream().flatMap(role -> sketch.demands().of(role, kind).stream());
    }

    Specimen made() {
        demands()
                .filter(Demand::isOfShorterPeriods)
                .findFirst()
                .ifPresent(demand -> new OneSubject(sketch, demand, period).state(agency, cycle));
        int size = size();
        ImmutableList<Role> roles = sketch.demands().roles(kind);
        for (int i = 0; i < size; i++) {
            add(roles.get(0), choices.in(40) ? office : agency, "person " + i);
        }
        if (roles.contains(Role.DEPUTY) && roles.size() > 1 && choices.in(40)) {
            add(Role.DEPUTY, agency, "deputy");
            assign(CadreId.of("deputy"));
        }
        heads(roles);
        stepIn(roles);
        classifyUnits();
        group();
        demands().findFirst().ifPresent(demand -> new QuotaSketch(sketch, agency, period, people).make());
        return sketch.done(agency, period, choices.oneOf(people));
    }

    /** Around the size of a small group, and up to seven; nobody but a head where a head alone can be. */
    private int size() {
        int small = sketch.policy()
                .quota()
                .map(Quota::smallGroup)
                .map(question -> question.value().below())
                .orElse(0);
        ImmutableList<Integer> sizes = Stream.of(1, 2, 3, 0, 4, 5, 6, MOST, small - 1, small, small + 1)
                .filter(size -> size >= 0 && size <= Math.max(MOST, Math.min(small + 1, 2 * MOST)))
                .collect(ImmutableList.toImmutableList());
        int size = choices.oneOf(sizes);
        return size == 0 && !sketch.demands().roles(kind).contains(Role.HEAD) ? 1 : size;
    }

    private void add(Role role, UnitId unit, String name) {
        Demand demand = sketch.demands().of(role, kind).orElseThrow();
        people.add(new OneSubject(sketch, demand, period).member(name, unit, aims.of(demand), cycle));
    }

    private void heads(ImmutableList<Role> roles) {
        if (!roles.contains(Role.HEAD)) {
            return;
        }
        if (people.isEmpty() || choices.in(60)) {
            add(Role.HEAD, agency, "head");
        }
        if (choices.in(30)) {
            add(Role.HEAD, office, "head of office");
        }
        if (choices.in(20)) {
            add(Role.HEAD, station, "head of station");
        }
    }

    /** Somebody who stands in for a head, or heads another unit besides. */
    private void stepIn(ImmutableList<Role> roles) {
        if (roles.contains(Role.HEAD) && !people.isEmpty() && choices.in(15)) {
            sketch.post(
                    choices.oneOf(people).cadre(),
                    choices.oneOf(station, office, agency),
                    Role.HEAD,
                    choices.oneOf(AppointmentKind.ACTING, AppointmentKind.CONCURRENT),
                    DateRange.from(choices.oneOf(
                            period.firstDay(),
                            period.lastDay(),
                            period.firstDay().plusDays(20))));
        }
    }

    private void assign(CadreId deputy) {
        ImmutableSet<CadreId> staff = people.stream()
                .map(Subject::cadre)
                .filter(cadre -> !cadre.equals(deputy) && choices.in(40))
                .collect(toImmutableSet());
        if (!staff.isEmpty() || choices.in(50)) {
            sketch.organization()
                    .addFields(Field.builder()
                            .deputy(deputy)
                            .people(staff)
                            .units(choices.in(40) ? ImmutableSet.of(office) : ImmutableSet.of())
                            .build());
        }
    }

    private void classifyUnits() {
        boolean isAsked = demands()
                .anyMatch(demand ->
                        !demand.leaves(RecordedMeasure.ClassShare.class).isEmpty());
        if (isAsked) {
            for (UnitId unit : ImmutableList.of(office, station)) {
                Optional<Classification> level =
                        choices.in(10) ? Optional.empty() : Optional.of(choices.oneOf(Classification.values()));
                level.ifPresent(one -> sketch.classOf(Subject.of(unit), period, sketch.channelOfUnits(), one));
            }
        }
    }

    private void group() {
        boolean isGrouped = sketch.policy()
                .quota()
                .filter(quota -> quota.board() instanceof Quota.GroupBoard)
                .isPresent();
        if (isGrouped && choices.in(60)) {
            ImmutableSet<CadreId> members = people.stream()
                    .map(Subject::cadre)
                    .filter(cadre -> !choices.in(30))
                    .collect(toImmutableSet());
            ImmutableSet<CadreId> others = people.stream()
                    .map(Subject::cadre)
                    .filter(cadre -> !members.contains(cadre) && choices.in(60))
                    .collect(toImmutableSet());
            addGroup("A", members);
            addGroup("B", others);
        }
    }

    private void addGroup(String id, ImmutableSet<CadreId> members) {
        if (!members.isEmpty()) {
            sketch.organization().addGroups(new SimilarTaskGroup(id, members, DateRange.all()));
        }
    }
}
