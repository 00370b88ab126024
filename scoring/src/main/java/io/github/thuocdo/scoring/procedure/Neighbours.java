package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Procedure.Comes;
import io.github.thuocdo.core.policy.rule.Procedure.Precedence;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a result was decided in its order beside others: lower organizations, the own agency, the own result in another channel. */
final class Neighbours {

    private final Course course;
    private final Precedence order;
    private final Organization organization;

    Neighbours(Course course, Precedence order) {
        this.course = course;
        this.order = order;
        this.organization = course.facts().register().organization();
    }

    ImmutableList<ProcedureFinding> findings() {
        Optional<LocalDate> own = course.facts().firstDecided(course.facts().channel(), course.subject());
        return others().flatMap(other -> order.comes() == Comes.BEFORE
                        ? inOrder(
                                other,
                                decided(other),
                                course.subject(),
                                own,
                                order.other().isCertain())
                        : inOrder(course.subject(), own, other, decided(other), true))
                .collect(toImmutableList());
    }

    private Optional<LocalDate> decided(Subject other) {
        return course.facts().firstDecided(channel(), other);
    }

    /** One that is not decided yet is a finding where it is certain to come. */
    private Stream<ProcedureFinding> inOrder(
            Subject first, Optional<LocalDate> firstOn, Subject then, Optional<LocalDate> thenOn, boolean isCertain) {
        return thenOn
                .filter(day -> firstOn.map(day::isBefore).orElse(isCertain))
                .map(day -> (ProcedureFinding) new ProcedureFinding.DecidedFirst(order, first, firstOn, then, day))
                .stream();
    }

    private Channel channel() {
        return switch (order.other()) {
            case OWN_OF_STATE, OWN_AGENCY, LOWER_ORGANIZATION -> Channel.CIVIL_SERVICE;
            case OWN_OF_PARTY, OWN_COLLECTIVE, LOWER_COLLECTIVE -> Channel.PARTY;
        };
    }

    private Stream<Subject> others() {
        return switch (order.other()) {
            case OWN_OF_STATE, OWN_OF_PARTY -> Stream.of(course.subject());
            case OWN_AGENCY -> unit().map(organization::agencyOf).map(Subject::of);
            case OWN_COLLECTIVE -> unit().map(Subject::leadershipOf);
            case LOWER_ORGANIZATION -> below().map(Subject::of);
            case LOWER_COLLECTIVE -> below().map(Subject::leadershipOf);
        };
    }

    private Stream<UnitId> unit() {
        return course.facts().unitOf(course.subject()).stream();
    }

    private Stream<UnitId> below() {
        return unit().flatMap(unit -> organization.below(unit).stream());
    }
}
