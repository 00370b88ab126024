package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.policy.rule.Competence.Seat;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text about one person may call units and people (tên gọi trong văn bản): every unit, but of people only the person, those who confirmed
 * or refused a cause of that person's faults and delays, and those who are competent. A colleague's name cannot come into a notice, since nothing
 * here holds it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param units  the units by name; one that is not among them is called by its id
 * @param people  the people by name; one who is not among them is called by the id
 * @param evaluating  who may follow and evaluate the person, as far as the organization tells
 * @param classifying  who may classify the person, as far as the organization tells
 * @param seat  where the person sits, seen from the using agency; empty where the organization does not tell
 */
public record OfficeNames(
        ImmutableMap<UnitId, String> units,
        ImmutableMap<CadreId, String> people,
        ImmutableList<CompetentPerson> evaluating,
        ImmutableList<CompetentPerson> classifying,
        Optional<Seat> seat) {

    /** No names. */
    public static final OfficeNames NONE = new OfficeNames(
            ImmutableMap.of(), ImmutableMap.of(), ImmutableList.of(), ImmutableList.of(), Optional.empty());

    /** Checks that nothing is missing. */
    public OfficeNames {
        requireNonNull(units, "units");
        requireNonNull(people, "people");
        requireNonNull(evaluating, "evaluating");
        requireNonNull(classifying, "classifying");
        requireNonNull(seat, "seat");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "OfficeNames[" + units.size() + " units]";
    }

    static OfficeNames of(Organization organization, Scorecard card, CadreId person) {
        ImmutableSet<CadreId> known =
                Stream.concat(Stream.of(person), excusing(card.dossier())).collect(toImmutableSet());
        return new OfficeNames(
                organization.units().stream().collect(toImmutableMap(Unit::id, Unit::name)),
                organization.cadres().stream()
                        .filter(cadre -> known.contains(cadre.id()))
                        .collect(toImmutableMap(Cadre::id, Cadre::name)),
                CompetentPerson.of(organization, card, person, Matter.MONITOR),
                CompetentPerson.of(organization, card, person, Matter.CLASSIFY),
                CompetentPerson.seatOf(organization, card, person));
    }

    /** The same names, and that of one person more. */
    OfficeNames knowing(Cadre cadre) {
        return new OfficeNames(
                units,
                ImmutableMap.<CadreId, String>builder()
                        .putAll(people)
                        .put(cadre.id(), cadre.name())
                        .buildKeepingLast(),
                evaluating,
                classifying,
                seat);
    }

    private static Stream<CadreId> excusing(Dossier dossier) {
        return dossier.lines().stream()
                .flatMap(line -> Stream.concat(line.faults().stream(), line.delays().stream()))
                .map(Lapse::excusal)
                .flatMap(OfficeNames::by);
    }

    private static Stream<CadreId> by(Excusal excusal) {
        if (excusal instanceof Excusal.Confirmed confirmed) {
            return Stream.of(confirmed.by());
        }
        return excusal instanceof Excusal.Refused refused ? Stream.of(refused.by()) : Stream.of();
    }

    String unit(UnitId unit) {
        return units.getOrDefault(unit, unit.text());
    }

    String person(CadreId person) {
        return people.getOrDefault(person, person.text());
    }
}
