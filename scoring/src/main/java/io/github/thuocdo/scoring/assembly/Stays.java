package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long a person stayed with each of those who judged one period (thời gian công tác tại từng cơ quan).
 *
 * <p>A day of a primary post belongs to the judge whose unit is that of the post, or is the nearest above it; a post that no named judge
 * claims belongs to the present agency. Days without a known post belong to the named judge without any post, if there is just one: a former
 * agency is often not in the organization.
 */
final class Stays {

    private final Organization organization;

    Stays(Organization organization) {
        this.organization = organization;
    }

    /**
     * The stays with those who judged; judges with whom the person did not stay are left out.
     *
     * @param judgements  one a judge
     */
    ImmutableList<Stay> of(Subject subject, EvaluationPeriod period, List<Judged> judgements) {
        return subject instanceof Subject.Person person ? of(person.id(), period, judgements) : ImmutableList.of();
    }

    private ImmutableList<Stay> of(CadreId cadre, EvaluationPeriod period, List<Judged> judgements) {
        Map<Judged, Stay> stays = new LinkedHashMap<>();
        List<LocalDate> withoutPost = new ArrayList<>();
        period.firstDay().datesUntil(period.lastDay().plusDays(1)).forEach(day -> {
            Optional<Appointment> post = organization.primaryPostOf(cadre, day);
            post.flatMap(held -> judgementOf(held.unit(), judgements))
                    .ifPresent(judgement -> stays.merge(judgement, new Stay(judgement, 1, day), Stay::followedBy));
            if (post.isEmpty()) {
                withoutPost.add(day);
            }
        });
        List<Judged> elsewhere = judgements.stream()
                .filter(judgement -> judgement.judge().isPresent() && !stays.containsKey(judgement))
                .collect(toImmutableList());
        if (elsewhere.size() == 1 && !withoutPost.isEmpty()) {
            Judged judgement = elsewhere.get(0);
            stays.put(judgement, new Stay(judgement, withoutPost.size(), withoutPost.get(withoutPost.size() - 1)));
        }
        return ImmutableList.copyOf(stays.values());
    }

    private Optional<Judged> judgementOf(UnitId unit, List<Judged> judgements) {
        Optional<UnitId> here = Optional.of(unit);
        while (here.isPresent()) {
            Optional<Judged> nearest = judgementBy(here, judgements);
            if (nearest.isPresent()) {
                return nearest;
            }
            here = requireNonNull(organization.unitById().get(here.get())).parent();
        }
        return judgementBy(Optional.empty(), judgements);
    }

    private static Optional<Judged> judgementBy(Optional<UnitId> judge, List<Judged> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.judge().equals(judge))
                .findFirst();
    }

    /**
     * The days with one judge.
     *
     * @param judgement  what was judged
     * @param days  how many
     * @param lastDay  the last of them
     */
    record Stay(Judged judgement, long days, LocalDate lastDay) {
        Stay followedBy(Stay later) {
            return new Stay(judgement, days + later.days, later.lastDay);
        }
    }
}
