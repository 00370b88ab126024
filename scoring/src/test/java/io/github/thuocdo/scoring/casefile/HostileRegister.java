package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.catalogue.Worth;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.RecordedShare;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Component;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.LocalDate;
import java.util.Optional;

/** A register in which names stand wherever names can stand. */
final class HostileRegister {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private HostileRegister() {}

    static Register of(String unit, String person, String task, String other) {
        CadreId who = CadreId.of(person);
        UnitId where = UnitId.of("unit " + unit);
        Decision decision = new Decision(other, task, DAY);
        Source source = Source.of(other);
        return Register.builder()
                .organization(organization(who, where, other, decision))
                .catalogues(Catalogues.of(Catalogue.builder()
                        .id(other)
                        .decision(decision)
                        .addProducts(new Product(ProductId.of(task), other, new Worth.Converted(Fraction.ONE)))
                        .addProducts(Product.converted(task + "2", Fraction.ONE))
                        .build()))
                .addTasks(Task.builder()
                        .id(TaskId.of(task))
                        .name(other)
                        .assignee(who)
                        .product(ProductId.of(task))
                        .component(new Component(other, Fraction.of(1, 3)))
                        .assigned(Fraction.ONE)
                        .dueOn(DAY)
                        .unit(UnitId.of(unit))
                        .addFaults(Lapse.of(EvidenceId.of(task + "/fault-1"), 1, Excusal.confirmed(who)))
                        .addDelays(new Lapse(
                                EvidenceId.of(other),
                                1,
                                Optional.of(other),
                                Optional.empty(),
                                Optional.empty(),
                                Excusal.refused(who, other)))
                        .build())
                .addPeriodFacts(PeriodFacts.builder()
                        .cadre(who)
                        .period(EvaluationPeriod.month(2026, 3))
                        .putAssessment("e", Assessment.chosen(Verdict.FULL, other))
                        .putSupplied("a", new Supplied(Fraction.ONE, source))
                        .putSupplied("b", new Supplied(Fraction.ONE, Source.Known.ENTERED))
                        .putLeftOut("c", other)
                        .build())
                .addResults(Result.builder()
                        .id(other)
                        .subject(Subject.of(who))
                        .period(YEAR)
                        .source(source)
                        .judgedBy(UnitId.of(unit))
                        .total(Points.of(80))
                        .acts(ImmutableSet.of(other, task))
                        .decision(decision)
                        .build())
                .addConclusions(Conclusion.builder()
                        .id("c" + other)
                        .kind(ConclusionKind.DEGRADATION)
                        .about(Subject.of(where))
                        .decision(decision)
                        .act(task)
                        .committedAt(UnitId.of(unit))
                        .answer(other)
                        .build())
                .addAllegations(new Allegation("a" + other, Subject.of(who), other, DAY))
                .addGroundDecisions(new GroundDecision("c" + other, true, Optional.empty(), decision, other))
                .addRecordedShares(new RecordedShare(where, Optional.of(other), YEAR, Fraction.of(1, 7), source))
                .addAuthorityOrders(new AuthorityOrder(
                        where, YEAR, ImmutableList.of(Subject.of(who)), decision, Channel.CIVIL_SERVICE))
                .addPetitions(new Petition(who, YEAR, other, DAY, Optional.empty(), Optional.empty()))
                .build();
    }

    private static Organization organization(CadreId who, UnitId where, String other, Decision decision) {
        return Organization.builder()
                .addUnits(Unit.of(where, other, UnitLevel.USING), Unit.of(UnitId.of("u2"), "Second", UnitLevel.USING))
                .addRegulations(new UnitRegulation(where, decision))
                .addCadres(Cadre.of(who, other, CadreCategory.CIVIL_SERVANT))
                .addAppointments(
                        Appointment.builder()
                                .cadre(who)
                                .unit(where)
                                .role(Role.DEPUTY)
                                .build(),
                        Appointment.builder()
                                .cadre(who)
                                .unit(where)
                                .role(Role.HEAD)
                                .kind(AppointmentKind.ACTING)
                                .decision(decision)
                                .build())
                .addFields(Field.builder()
                        .deputy(who)
                        .name(other)
                        .addPeople(who)
                        .addUnits(where)
                        .build())
                .addGroups(new SimilarTaskGroup(other, ImmutableSet.of(who), DateRange.all()))
                .build();
    }
}
