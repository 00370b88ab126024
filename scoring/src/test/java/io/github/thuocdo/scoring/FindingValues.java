package io.github.thuocdo.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.Source;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A finding and a refusal of every kind, made of the types of their parts: with all that may be there, and without it. */
public final class FindingValues {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private static final ImmutableMap<Class<?>, Object> VALUES = ImmutableMap.<Class<?>, Object>builder()
            .put(Subject.class, Subject.of(CadreId.of("nv-ngan")))
            .put(CadreId.class, CadreId.of("nv-ngan"))
            .put(EvaluationPeriod.class, EvaluationPeriod.month(2026, 3))
            .put(TaskId.class, new TaskId("12/KH-UBND"))
            .put(EvidenceId.class, new EvidenceId("BB-17/2026"))
            .put(ProductId.class, new ProductId("bao-cao"))
            .put(UnitId.class, UnitId.of("ubnd"))
            .put(Fraction.class, Fraction.of(3, 4))
            .put(Points.class, Points.parse("800/11"))
            .put(Interval.class, Interval.closed(Fraction.ZERO, Fraction.ONE))
            .put(LocalDate.class, DAY)
            .put(DateRange.class, DateRange.parse("2026-04-01/.."))
            .put(Citation.class, new Citation("335/2025/NĐ-CP", "Điều 11.3"))
            .put(Decision.class, new Decision("Chủ tịch", "12/QĐ-UBND", DAY))
            .put(FigureFinding.Stated.class, FigureFinding.Stated.of(Fraction.of(6, 7)))
            .put(Refusal.class, new Refusal.PresenceContradicts(EvaluationPeriod.month(2026, 3)))
            .put(Source.class, Source.of("12/CV-UBND"))
            .put(Integer.class, 3)
            .put(String.class, "a")
            .buildOrThrow();

    private FindingValues() {}

    /** Every kind of finding, whole and without what may be missing. */
    public static ImmutableList<Finding> findings() {
        return everyKindOf(Finding.class).map(Finding.class::cast).collect(toImmutableList());
    }

    /** Every kind of refusal, whole and without what may be missing. */
    public static ImmutableList<Refusal> refusals() {
        return everyKindOf(Refusal.class).map(Refusal.class::cast).collect(toImmutableList());
    }

    private static Stream<Object> everyKindOf(Class<?> type) {
        Family family = Family.of(DeclaredType.of(type));
        return family.kinds().stream()
                .map(kind -> Shape.of(family.member(kind).orElseThrow()))
                .flatMap(shape -> Stream.of(shape.build(values(shape, true)), shape.build(values(shape, false)))
                        .distinct());
    }

    private static ImmutableList<Object> values(Shape shape, boolean whole) {
        return shape.components().stream()
                .map(component -> value(component.type(), whole))
                .collect(toImmutableList());
    }

    private static Object value(DeclaredType type, boolean whole) {
        if (type.isOptional()) {
            return whole ? Optional.of(value(type.inner(), true)) : Optional.empty();
        }
        if (type.isCollection()) {
            return ImmutableList.of(value(type.inner(), whole));
        }
        return type.raw().isEnum() ? type.raw().getEnumConstants()[0] : VALUES.get(type.raw());
    }
}
