package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Gives people and units other ids, wherever they stand.
 *
 * @param ids  the other text of an id
 */
record Relabelling(UnaryOperator<String> ids) {

    /** What holds ids; numbers, days and texts of law lie elsewhere. */
    private static final ImmutableSet<String> PACKAGES = ImmutableSet.of(
            Register.class.getPackageName(),
            Organization.class.getPackageName(),
            CadreId.class.getPackageName(),
            UnitId.class.getPackageName(),
            "io.github.thuocdo.core.followup",
            "io.github.thuocdo.core.promise",
            "io.github.thuocdo.core.task",
            "io.github.thuocdo.core.conduct");

    Register of(Register register) {
        return (Register) walk(register);
    }

    Specimen of(Specimen specimen) {
        return new Specimen(
                specimen.policy(),
                of(specimen.register()),
                of(specimen.agency()),
                specimen.period(),
                of(specimen.subject()));
    }

    UnitId of(UnitId unit) {
        return UnitId.of(ids.apply(unit.text()));
    }

    Subject of(Subject subject) {
        return (Subject) walk(subject);
    }

    private Object walk(Object value) {
        if (value instanceof CadreId cadre) {
            return CadreId.of(ids.apply(cadre.text()));
        }
        if (value instanceof UnitId unit) {
            return of(unit);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::walk);
        }
        if (value instanceof ImmutableList<?> list) {
            return list.stream().map(this::walk).collect(toImmutableList());
        }
        if (value instanceof ImmutableSet<?> set) {
            return set.stream().map(this::walk).collect(toImmutableSet());
        }
        if (value instanceof ImmutableMap<?, ?> map) {
            return map.entrySet().stream()
                    .collect(toImmutableMap(entry -> walk(entry.getKey()), entry -> walk(entry.getValue())));
        }
        return holdsIds(value) ? rebuilt(value) : value;
    }

    private static boolean holdsIds(Object value) {
        return !(value instanceof Enum) && PACKAGES.contains(value.getClass().getPackageName());
    }

    private Object rebuilt(Object value) {
        ImmutableList<Object> before = Shape.values(value);
        ImmutableList<Object> after = before.stream().map(this::walk).collect(toImmutableList());
        return after.equals(before)
                ? value
                : Shape.of(DeclaredType.of(Shape.typeOf(value))).build(after);
    }

    /** The facts of two registers together, whose people and units are others. */
    static Register together(Register one, Register other) {
        Organization first = one.organization();
        Organization second = other.organization();
        return Register.builder()
                .from(one)
                .organization(Organization.builder()
                        .from(first)
                        .addAllUnits(second.units())
                        .addAllCadres(second.cadres())
                        .addAllAppointments(second.appointments())
                        .addAllAbsences(second.absences())
                        .addAllFields(second.fields())
                        .addAllGroups(second.groups())
                        .addAllRegulations(second.regulations())
                        .addAllDelegations(second.delegations())
                        .putAllScoringCycles(second.scoringCycles())
                        .build())
                .addAllTasks(other.tasks())
                .addAllPeriodFacts(other.periodFacts())
                .addAllResults(other.results())
                .addAllConclusions(other.conclusions())
                .addAllAllegations(other.allegations())
                .addAllTags(other.tags())
                .addAllGroundDecisions(other.groundDecisions())
                .addAllRaisedRates(other.raisedRates())
                .addAllRecordedShares(other.recordedShares())
                .addAllAuthorityOrders(other.authorityOrders())
                .addAllPresence(other.presence())
                .addAllExemptions(other.exemptions())
                .addAllPetitions(other.petitions())
                .addAllSteps(other.steps())
                .addAllConfidenceVotes(other.confidenceVotes())
                .addAllFollowUps(other.followUps())
                .addAllPromises(other.promises())
                .build();
    }
}
